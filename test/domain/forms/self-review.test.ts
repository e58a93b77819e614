// The self-review as planned: hints, headers, lists, stars and the page it is printed on.
import { formById, planForm } from "../../../src/domain/forms";
import type { PlanFormOptions } from "../../../src/domain/forms";
import { areaAddress } from "../../../src/domain/sheet/area";
import { texts } from "../../support/planned-cells";

const options: PlanFormOptions = {
  language: "zh-CN",
  formulas: "native",
  origin: { row: 0, column: 0 },
  ownSheet: true,
};

const review = formById("self-review");
if (!review) throw new Error("the self-review is missing");

describe("the self-review (A1 to A21)", () => {
  const plan = planForm(review, options);
  const english = planForm(review, { ...options, language: "en" });
  const validationOf = (address: string, of = plan) =>
    of.validations.find(({ area }) => areaAddress(area).startsWith(`${address}:`));

  test("has hints in the first row, headers in the second, and blank rows below", () => {
    expect(texts(plan).filter(([{ row }]) => row === 0)).toHaveLength(19);
    expect(texts(plan).filter(([{ row }]) => row === 1)).toHaveLength(21);
    expect(texts(plan).filter(([{ row }]) => row > 1)).toEqual([]);
    expect(plan.area).toEqual({ row: 0, column: 0, rows: 32, columns: 21 });
  });

  test("keeps hints and headers in sight and on every page, on a sheet of its own", () => {
    expect(plan.frozenRows).toBe(2);
    expect(plan.print?.titleRows).toEqual({ row: 0, rows: 2 });
    const guest = planForm(review, { ...options, origin: { row: 9, column: 1 }, ownSheet: false });
    expect([guest.frozenRows, guest.print]).toEqual([0, undefined]);
  });

  test("prints landscape, at least 55 % of its size, with lines to fill in by hand", () => {
    expect(plan.print).toMatchObject({ orientation: "landscape", footer: { center: "第 &P 页，共 &N 页" } });
    expect(plan.print?.header?.left).toMatch(/^姓名：_+\s部门：_+$/);
    expect(english.print?.header).toMatchObject({ center: "Employee Self-Review" });
    const { left = 0, right = 0 } = plan.print?.marginsPoints ?? {};
    const width = plan.columnWidthsPoints.reduce((sum, column) => sum + column.width, 0);
    expect((842 - left - right) / width).toBeGreaterThan(0.55);
  });

  test("takes 1 to 5 stars and shows them, three of them by conditional formats", () => {
    expect(validationOf("H3")).toMatchObject({
      rule: { kind: "wholeNumber", min: 1, max: 5 },
      error: { style: "stop" },
    });
    const rules = plan.rules.filter(({ area }) => areaAddress(area) === "H3:H32");
    expect(rules.map(({ formula, numberFormat }) => [formula, numberFormat])).toEqual([
      ["=H3=3", '"★★★☆☆"'],
      ["=H3=4", '"★★★★☆"'],
      ["=H3=5", '"★★★★★"'],
    ]);
    expect(plan.rules).toHaveLength(18);
    const format = plan.styles.find(({ area }) => areaAddress(area) === "H3:H32")?.style.numberFormat;
    expect(format).toBe('[=1]"★☆☆☆☆";[=2]"★★☆☆☆";0"★"');
  });

  test.each([
    ["D3", "商业项目,技术项目,基础事务,团队事务"],
    ["F3", "0-1,1-10,收尾"],
    [
      "G3",
      "架构边界模糊,老系统改造,系统链路长,数据容量和一致性,高并发高QPS,无参考先例,性能要求高,领域模型复杂,平台化、通用性要求高,测试覆盖难度",
    ],
    ["I3", "人员数量多,团队多,层级多,某种工种难到位,边界难分工"],
    ["M3", "PM,唯一参与者,业务架构设计,系统架构设计,大部分模块Code,小部分模块Code"],
  ])("%s offers %s, says how to join several, and never raises an alert", (address, words) => {
    const validation = validationOf(address);
    expect(validation?.rule).toEqual({ kind: "list", values: words.split(",") });
    expect(validation?.error).toBeUndefined();
    expect(validation?.prompt?.message).toContain("可填多项，用 / 隔开。");
    expect(validationOf(address, english)?.prompt?.message).toContain("Join several by /.");
  });

  test("keeps 1-10 as text", () => {
    const style = plan.styles.filter(({ area }) => areaAddress(area) === "F3:F32").at(-1);
    expect(style?.style.numberFormat).toBe("@");
  });
});
