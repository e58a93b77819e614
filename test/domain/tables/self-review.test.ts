// The self-review recognised: as inserted in both languages, as people copy it from the document, with gaps, at length.
import { formById, knownForms, planForm } from "../../../src/domain/forms";
import type { Language } from "../../../src/domain/language";
import { languages } from "../../../src/domain/language";
import type { CellValue } from "../../../src/domain/sheet/cell";
import type { Grid } from "../../../src/domain/sheet/grid";
import type { KpiTable } from "../../../src/domain/tables";
import { recogniseTables } from "../../../src/domain/tables";
import { checkTables, countCheckedCells } from "../../../src/domain/checks";
import { drawnGrid, gridOf } from "../../support/grid";
import type { GridOptions } from "../../support/grid";

const form = formById("self-review");
if (!form) throw new Error("the self-review is missing");
const { main } = form;
const columns = main.blocks.flatMap((block) => (block.kind === "table" ? block.columns : []));
const stars = new Set(columns.flatMap(({ id, role }) => (role === "stars" ? [id] : [])));

function head(language: Language): { hints: CellValue[]; titles: CellValue[] } {
  const options = { language, formulas: "native", origin: { row: 0, column: 0 }, ownSheet: true } as const;
  const cells = form ? (planForm(form, options).blocks[0]?.cells ?? []) : [];
  const [hints = [], titles = []] = cells.map((line) => line.map((cell) => (cell && "text" in cell ? cell.text : "")));
  return { hints, titles };
}

/** An item as people write it: numbers in the star columns, a goal in every third row, short and long texts. */
function item(index: number): CellValue[] {
  return columns.map(({ id }): CellValue => {
    if (id === "id") return index + 1;
    if (stars.has(id)) return (index % 5) + 1;
    if (id === "goal") return index % 3 === 0 ? `订单系统第 ${String(index)} 项指标全年达到 99.95%` : "";
    if (id === "cyclePhase") return "1-10";
    return `第 ${String(index)} 件事的${id}：写了二三十个字的一段说明文字，内容各不相同`;
  });
}

const items = (count: number): CellValue[][] => Array.from({ length: count }, (_, index) => item(index));
const blank = (count: number): CellValue[][] => Array.from({ length: count }, () => columns.map(() => ""));

function only(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): KpiTable {
  const [table, ...others] = recogniseTables(gridOf(rows, options), knownForms);
  if (!table || others.length > 0) throw new Error(`${String(others.length)} other tables`);
  return table;
}

describe.each(languages)("in %s", (language) => {
  const { hints, titles } = head(language);

  test.each([
    ["as it is inserted", [hints, titles, ...items(3)], 1],
    ["without hints", [titles, ...items(3)], 0],
    [
      "under a title and a line for the name",
      [["2026 年自评"], ["姓名：张三", "", "部门：研发"], hints, titles, ...items(3)],
      3,
    ],
    [
      "with hints of a user's own",
      [hints.map((_, index) => (index % 4 === 3 ? "" : `说明 ${String(index)}`)), titles, ...items(3)],
      1,
    ],
  ])("%s: every column has its field, and the titles are the header", (_name, rows, header) => {
    for (const place of [{}, { row: 7, column: 3 }]) {
      const table = only(rows, place);
      const { row = 0, column = 0 }: GridOptions = place;
      expect(table.form).toEqual({ id: "self-review", fields: [] });
      expect(table.headerRows).toEqual([header + row]);
      expect(table.itemRows).toEqual([1, 2, 3].map((down) => header + down + row));
      expect(table.columns.map((it) => [it.column - column, it.field, it.role])).toEqual(
        columns.map(({ id, role = "other" }, index) => [index, `self-review.${id}`, role]),
      );
    }
  });

  test("with nothing filled in it is recognised by its titles", () => {
    expect(only([hints, titles])).toMatchObject({ form: { id: "self-review" }, headerRows: [1], itemRows: [] });
  });

  test("blank rows between and before items are slots", () => {
    const table = only([hints, titles, ...blank(2), ...items(2), ...blank(9), item(3), item(4)]);
    expect(table.itemRows).toHaveLength(15);
    expect(table.slotRows).toEqual([2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });
});

test("a copy without some of the columns is still the self-review", () => {
  const kept = (row: readonly CellValue[]) => row.filter((_, index) => index !== 10 && index !== 11 && index !== 20);
  const table = only([kept(head("zh-CN").titles), ...items(2).map(kept)]);
  expect(table.form?.id).toBe("self-review");
  expect(table.columns.filter(({ field }) => field !== undefined)).toHaveLength(18);
});

test("what stands below after a gap and names somebody is not an item", () => {
  const { titles } = head("zh-CN");
  const table = only([titles, ...items(2), ...blank(3), ["自评人：", "张三"], ["日期：2026-12-31", "部门：研发"]]);
  expect(table.itemRows).toEqual([1, 2]);
});

test("a long goal alone in its row is an item row, not a heading over the next", () => {
  const goal = columns.map(({ id }) => (id === "goal" ? "把订单系统的可用性提升到一个新的水平。".repeat(8) : ""));
  expect(only([head("zh-CN").titles, goal, item(1)])).toMatchObject({ itemRows: [1, 2], bannerRows: [] });
});

test("the words of the form change nothing in the tables of others", () => {
  const drawing = `
事项名称|考核指标|角色|权重|得分
大促保障|可用性|PM|60%|4
迁移|完成率|开发|40%|5`;
  const grid = drawnGrid(drawing);
  expect(recogniseTables(grid, knownForms)).toEqual(recogniseTables(grid));
});

test("columns of stars are known in the tables of others, and checked", () => {
  const grid = drawnGrid(`
考核指标|权重|目标值|星级
可用性|60%|99.9%|4
缺陷数|40%|3|7`);
  const tables = recogniseTables(grid, knownForms);
  expect(tables.map((table) => table.columns.map(({ role }) => role).join(" "))).toEqual([
    "indicator weight target stars",
  ]);
  expect(checkTables(grid, tables).map(({ rule }) => rule)).toEqual(["stars-entry"]);
  // Indicator, weight, target and stars of two rows.
  expect(countCheckedCells(grid, tables)).toBe(8);
});

test("ten times the rows take about ten times as long", () => {
  const { hints, titles } = head("zh-CN");
  const [short, long] = [500, 5000].map((count) => gridOf([hints, titles, ...items(count)]));
  const seconds = (grid: Grid | undefined, count: number): number => {
    if (!grid) return 0;
    const start = performance.now();
    const tables = recogniseTables(grid, knownForms);
    checkTables(grid, tables);
    const taken = performance.now() - start;
    expect(tables.map(({ itemRows }) => itemRows.length)).toEqual([count]);
    return taken;
  };
  // Other work on the machine may slow any one run, so the best of several counts.
  let best = { short: Infinity, long: Infinity };
  for (let run = 0; run < 12 && !(best.long < 15 * best.short && run >= 3); run += 1) {
    best = { short: Math.min(best.short, seconds(short, 500)), long: Math.min(best.long, seconds(long, 5000)) };
  }
  expect(best.long).toBeLessThan(15 * best.short);
});
