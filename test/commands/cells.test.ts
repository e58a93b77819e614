import { describeCell } from "../../src/commands/describe-cell";
import { fillCell } from "../../src/commands/fill-cell";
import { insertForm } from "../../src/commands/insert-form";
import { inspectSheet } from "../../src/commands/inspect-sheet";
import type { CellEntry, CellPlace } from "../../src/commands/results";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import { knownForms } from "../../src/domain/forms";
import type { CellValue } from "../../src/domain/sheet/cell";
import { recogniseTables } from "../../src/domain/tables";
import { forgetAll, undoDepth } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import * as workbook from "./workbook";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

const cellOf = (row: number, column: number, sheet = "Sheet1"): CellPlace => ({ sheet, row, column });
const described = async (cell: CellPlace) => (await workbook.succeeds(host, describeCell, { cell })).value;
const enter = (cell: CellPlace, shown: CellValue, entry: CellEntry) => run(fillCell, { cell, shown, entry });
const filled = async (cell: CellPlace, shown: CellValue, entry: CellEntry) =>
  (await workbook.succeeds(host, fillCell, { cell, shown, entry })).syncs;

async function insertAppraisal() {
  const { value } = await workbook.succeeds(host, insertForm, {
    formId: "project-appraisal",
    language: "en",
    formulas: "native",
    where: "newSheet",
  });
  const [table] = recogniseTables(await workbook.wholeSheet(), knownForms);
  if (table === undefined) throw new Error("The form is not recognised.");
  const { columns, itemRows, headerRows, totalRows } = table;
  const column = (id: string) => columns.find(({ field }) => field === `project-appraisal.${id}`)?.column ?? -1;
  return { sheet: value.place.sheet, column, row: itemRows[1] ?? -1, others: [headerRows[0], totalRows[0]] };
}

describe("what a cell is for", () => {
  test("a form's cell has its header, help and row", async () => {
    const { sheet, column, row } = await insertAppraisal();
    const { value, syncs } = await workbook.succeeds(host, describeCell, { cell: cellOf(row, column("score"), sheet) });
    expect(syncs).toBeLessThanOrEqual(2);
    expect(value).toMatchObject({ field: "project-appraisal.score", header: "Rating (C)", value: "" });
    expect(value?.help).toMatch(/1/);
    expect(value?.rowName).toBe("Project quality as rated by users");
  });

  test("computed cells, headers, totals, cells outside and other sheets", async () => {
    const { sheet, column, row, others } = await insertAppraisal();
    expect(await described(cellOf(row, column("weighted"), sheet))).toMatchObject({ refused: "computed-cell" });
    for (const other of others) {
      expect(await described(cellOf(other ?? -1, column("score"), sheet))).toBeUndefined();
    }
    expect(await described(cellOf(row, 40, sheet))).toBeUndefined();
    expect(await described(cellOf(400, column("score"), sheet))).toBeUndefined();
    expect(await described(cellOf(row, column("score"), "Sheet1"))).toBeUndefined();
  });

  test("a stranger's table and a blank sheet have no such cells", async () => {
    expect(await described(cellOf(0, 0))).toBeUndefined();
    await workbook.put("A1:C2", [
      ["考核指标", "权重", "得分"],
      ["销售额", 1, 3],
    ]);
    expect(await described(cellOf(1, 2))).toBeUndefined();
  });

  test("once the sheet was looked at a description costs one sync, and follows rows that move", async () => {
    const { sheet, column, row } = await insertAppraisal();
    await workbook.succeeds(host, inspectSheet, {});
    const cell = cellOf(row, column("score"), sheet);
    expect((await workbook.succeeds(host, describeCell, { cell })).syncs).toBe(1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("1:3").insert("Down");
      await context.sync();
    });
    const moved = await workbook.succeeds(host, describeCell, { cell: { ...cell, row: row + 3 } });
    expect(moved.syncs).toBeLessThanOrEqual(2);
    expect(moved.value?.rowName).toBe("Project quality as rated by users");
  });
});

describe("a self-review", () => {
  const insert = async (language: "zh-CN" | "en") => {
    await workbook.succeeds(host, insertForm, {
      formId: "self-review",
      language,
      formulas: "native",
      where: "newSheet",
    });
    await workbook.put("A3:M3", [
      [1, "Goal", "", "", "Move the orders", "1-10", "", "★★★", "", 6, "", "", "PM/唯一参与者 / driver"],
    ]);
    await workbook.succeeds(host, inspectSheet, {});
    return (row: number, column: number) => cellOf(row, column, language === "en" ? "Self-review" : "个人自评");
  };
  const partsOf = async (cell: CellPlace) => {
    const description = await described(cell);
    return description?.control.kind === "list" ? description.control.parts : undefined;
  };

  test("choices and help come in the language of the sheet, words of the other are known", async () => {
    const at = await insert("en");
    const role = await described(at(2, 12));
    expect(role).toMatchObject({ header: "Role in the item", rowName: "Move the orders" });
    expect(role?.help).toMatch(/^What you were responsible for/);
    expect(role?.control).toEqual({
      kind: "list",
      multiple: true,
      choices: expect.arrayContaining(["PM", "Only contributor", "Some of the code"]) as string[],
      parts: [{ text: "PM", choice: "PM" }, { text: "唯一参与者", choice: "Only contributor" }, { text: "driver" }],
    });
  });

  test("a note in brackets belongs to its choice, and a choice may have a comma in it", async () => {
    const at = await insert("zh-CN");
    await workbook.put("D3", [["基础事务（缺陷修复/升级）、商业项目"]]);
    expect(await partsOf(at(2, 3))).toEqual([
      { text: "基础事务（缺陷修复/升级）", choice: "基础事务" },
      { text: "商业项目", choice: "商业项目" },
    ]);
    await workbook.put("G3", [["平台化、通用性要求高／测试覆盖难度"]]);
    expect(await partsOf(at(2, 6))).toEqual([
      { text: "平台化、通用性要求高", choice: "平台化、通用性要求高" },
      { text: "测试覆盖难度", choice: "测试覆盖难度" },
    ]);
  });

  test("stars are read as people write them; six are none", async () => {
    const at = await insert("zh-CN");
    expect(await described(at(2, 7))).toMatchObject({ value: "★★★", control: { kind: "stars", most: 5, given: 3 } });
    expect((await described(at(2, 9)))?.control).toEqual({ kind: "stars", most: 5 });
    expect((await described(at(2, 11)))?.control).toEqual({ kind: "stars", most: 5 });
  });

  test("the rows still blank are described too, hints and what is far below are not", async () => {
    const at = await insert("zh-CN");
    expect(await described(at(10, 3))).toMatchObject({ field: "self-review.category", rowName: "", value: "" });
    for (const row of [0, 1, 500]) expect(await described(at(row, 3))).toBeUndefined();
  });

  test("in 2,000 rows a cell costs one row: one sync, and a part of what looking at the sheet costs", async () => {
    const at = await insert("zh-CN");
    const rows = Array.from({ length: 2000 }, (_, index) =>
      Array.from({ length: 21 }, (_unused, column) => (column === 4 ? `事项 ${String(index)}` : "商业项目")),
    );
    await workbook.put("A4:U2003", rows);
    let started = performance.now();
    await workbook.succeeds(host, inspectSheet, {});
    const inspecting = performance.now() - started;
    started = performance.now();
    for (let turn = 0; turn < 10; turn += 1) {
      const { value, syncs } = await workbook.succeeds(host, describeCell, { cell: at(1900 + turn, 3) });
      expect(syncs).toBe(1);
      expect(value?.rowName).toBe(`事项 ${String(1897 + turn)}`);
    }
    const each = (performance.now() - started) / 10;
    expect(each).toBeLessThan(inspecting / 10);
  });
});

describe("filling in a cell", () => {
  test.each<[CellEntry, CellValue]>([
    [{ text: "=1+1" }, "=1+1"],
    [{ text: "1-10" }, "1-10"],
    [{ text: "@me" }, "@me"],
    [{ number: 4 }, 4],
    [{ parts: ["商业项目", "自己写的"] }, "商业项目/自己写的"],
    [{ text: " " }, ""],
  ])("%j", async (entry, value) => {
    await workbook.put("B2", [["old"]]);
    expect(await filled(cellOf(1, 1), "old", entry)).toBe(2);
    expect(await workbook.look("B2")).toEqual([[value]]);
    expect((await workbook.succeeds(host, undoLast, {})).value).toMatchObject({ command: "fillCell", restored: 1 });
    expect(await workbook.look("B2")).toEqual([["old"]]);
  });

  test("text in a text cell gets no apostrophe, and formats stay, also after undo", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      range.numberFormat = [["@"]];
      range.format.fill.color = "#123456";
      range.values = [["0-1"]];
      await context.sync();
    });
    await filled(cellOf(1, 1), "0-1", { text: "1-10" });
    expect(await workbook.look("B2")).toEqual([["1-10"]]);
    await workbook.succeeds(host, undoLast, {});
    expect(await workbook.look("B2")).toEqual([["0-1"]]);
    const looks = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      range.load("numberFormat");
      range.format.fill.load("color");
      await context.sync();
      return [range.numberFormat, range.format.fill.color] as const;
    });
    expect(looks).toEqual([[["@"]], "#123456"]);
  });

  test("what has changed since it was shown is told and left", async () => {
    await workbook.put("B2", [["theirs"]]);
    const problem = workbook.problemOf(await enter(cellOf(1, 1), "mine", { text: "new" }));
    expect(problem).toMatchObject({ reason: "cell-changed", arguments: { address: "B2" }, nothingChanged: true });
    expect(await workbook.look("B2")).toEqual([["theirs"]]);
    expect(undoDepth()).toBe(0);
  });

  test("formulas and cells under a merged one are left; the first of a merge is filled in", async () => {
    await workbook.put("A1:B1", [["=1+1", "=A1"]]);
    expect(workbook.problemOf(await enter(cellOf(0, 1), 2, { number: 3 })).reason).toBe("computed-cell");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("D4:E5").merge(false);
      await context.sync();
    });
    expect(workbook.problemOf(await enter(cellOf(4, 4), "", { number: 3 })).reason).toBe("inside-merge");
    await filled(cellOf(3, 3), "", { number: 3 });
    expect(await workbook.look("D4")).toEqual([[3]]);
  });

  test("text that begins with = is no formula and may be replaced", async () => {
    await workbook.put("B2", [["'=not a formula"]]);
    await filled(cellOf(1, 1), "=not a formula", { text: "plain" });
    expect(await workbook.look("B2")).toEqual([["plain"]]);
    await workbook.succeeds(host, undoLast, {});
    expect(await workbook.look("B2")).toEqual([["=not a formula"]]);
  });

  test("on a protected sheet only unlocked cells are filled in, and undone", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").format.protection.locked = false;
      await context.sync();
    });
    await workbook.protect(true);
    expect(workbook.problemOf(await enter(cellOf(2, 1), "", { number: 3 })).reason).toBe("protected");
    await filled(cellOf(1, 1), "", { number: 3 });
    expect(await workbook.look("B2:B3")).toEqual([[3], [""]]);
    expect((await workbook.succeeds(host, undoLast, {})).syncs).toBeLessThanOrEqual(3);
    expect(await workbook.look("B2")).toEqual([[""]]);
  });

  test("undo leaves what was typed since and says so", async () => {
    await filled(cellOf(1, 1), "", { number: 3 });
    await workbook.put("B2", [["typed"]]);
    const { value } = await workbook.succeeds(host, undoLast, {});
    expect(value).toMatchObject({ restored: 0, left: [{ sheet: "Sheet1" }] });
    expect(undoLast.done?.(value).key).toBe("done.undoLast.nothing");
    expect(await workbook.look("B2")).toEqual([["typed"]]);
  });

  test("a sheet that is gone is said to be", async () => {
    const problem = workbook.problemOf(await enter(cellOf(1, 1, "Gone"), "", { number: 3 }));
    expect(problem).toMatchObject({ reason: "sheet-gone", arguments: { sheet: "Gone" } });
  });
});
