import fc from "fast-check";
import { cellInput } from "../../src/excel/cell-input";

describe("text that Excel would read as something else gets an apostrophe", () => {
  test.each([
    "=1+1",
    "+86 10",
    "-",
    "-5%",
    "@SUM(A1)",
    "'quoted",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "007",
    "1-10",
    "3/4",
    "50%",
    "1e3",
    "¥12.5",
    "(5)",
    "2025-01-01",
    "2025年3月1日",
    "10:30",
    "10:30 PM",
    "3-May",
    "Mar 3",
    "TRUE",
    "false",
    "#N/A",
    "１２",
  ])("%j", (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  });
});

describe("plain words stay as they are", () => {
  test.each([
    "预算实施",
    "Q1",
    "4 indicators",
    "客户投诉 ≤ 3 次",
    "1. 目标",
    "A=B",
    "N/A",
    "",
    "合计 100%",
    "May be late",
  ])("%j", (text) => {
    expect(cellInput(text)).toBe(text);
  });
});

test("what is sent never begins with a sign that Excel evaluates", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(cellInput(text)).not.toMatch(/^[=+\-@＝＋－＠\s]/u);
      expect([text, `'${text}`]).toContain(cellInput(text));
    }),
  );
});
