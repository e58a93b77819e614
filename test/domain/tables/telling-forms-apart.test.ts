// Which form a table is of, where forms share headers: title, columns, words around decide; nothing to decide by, no form.
import { formById, knownForms, planForm } from "../../../src/domain/forms";
import type { Language } from "../../../src/domain/language";
import { languages } from "../../../src/domain/language";
import type { CellValue } from "../../../src/domain/sheet/cell";
import type { Grid } from "../../../src/domain/sheet/grid";
import type { SheetPlan } from "../../../src/domain/sheet/sheet-plan";
import type { KnownForm } from "../../../src/domain/tables";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../../support/grid";

const start = { row: 0, column: 0 };

function planned(id: string, language: Language, origin = start): SheetPlan {
  const form = formById(id);
  if (!form) throw new Error(`there is no form ${id}`);
  return planForm(form, { language, formulas: "native", origin, ownSheet: true });
}

/** A sheet with these plans on it; formulas show nothing yet. */
function sheetOf(...plans: readonly SheetPlan[]): Grid {
  const rows = Math.max(...plans.map(({ area }) => area.row + area.rows));
  const columns = Math.max(...plans.map(({ area }) => area.column + area.columns));
  const cells = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(""));
  for (const { row, column, cells: lines } of plans.flatMap(({ blocks }) => blocks)) {
    lines.forEach((line, down) => cells[row + down]?.splice(column, line.length, ...line.map(shown)));
  }
  return gridOf(cells, { merges: plans.flatMap(({ merges }) => merges) });
}

type Planned = NonNullable<SheetPlan["blocks"][number]["cells"][number][number]> | null;

function shown(cell: Planned): CellValue {
  if (cell === null) return "";
  if ("text" in cell) return cell.text;
  return "number" in cell ? cell.number : "";
}

const found = (grid: Grid) => recogniseTables(grid, knownForms).map(({ form }) => form?.id);

/** The grid without its rows from the first up to this one. */
function from(row: number, { values, formulas, merges, ...grid }: Grid): Grid {
  const below = merges.filter((merge) => merge.row >= row).map((merge) => ({ ...merge, row: merge.row - row }));
  return { ...grid, values: values.slice(row), formulas: formulas.slice(row), merges: below };
}

const headerRow = (grid: Grid) => grid.values.findIndex((row) => /^KPI ?\(A\)$/.test(String(row[0])));

const sharing = ["project-appraisal", "department-agreement"];

describe.each(languages)("in %s", (language) => {
  test.each([...sharing, "department-quarter", "month-plan"])("%s is found as itself, once", (id) => {
    expect(found(sheetOf(planned(id, language)))).toEqual([id]);
  });

  test("two forms with the same headers, one below the other, in both orders", () => {
    for (const order of [sharing, [...sharing].reverse()]) {
      const [first = "", second = ""] = order;
      const above = planned(first, language);
      const grid = sheetOf(above, planned(second, language, { row: above.area.rows + 2, column: 0 }));
      expect(found(grid)).toEqual(order);
    }
  });

  test.each(sharing)("%s without its title is known by the words around it", (id) => {
    expect(found(from(1, sheetOf(planned(id, language))))).toEqual([id]);
  });

  test("with nothing but the shared headers it is a table of indicators and no form's", () => {
    const grid = sheetOf(planned("project-appraisal", language));
    const at = headerRow(grid);
    const rows = grid.values.slice(at, at + 5);
    const scored = rows.map((row, down) => (down === 0 ? row.slice(0, 5) : [row[0] ?? "", row[1] ?? "", 4, 1, "…"]));
    const tables = recogniseTables(gridOf(scored), knownForms);
    expect(tables.map(({ form, columns }) => [form, columns.slice(0, 3).map(({ role }) => role)])).toEqual([
      [undefined, ["indicator", "weight", "score"]],
    ]);
  });
});

test("company and year around a title, and the words a garbled copy prints, change nothing", () => {
  const { values, merges } = sheetOf(planned("department-agreement", "zh-CN"));
  const garbled = values.map((row) =>
    row.map((cell) =>
      typeof cell === "string"
        ? cell.replace("签名", "署名").replace(/^部门绩效协议$/, "附表一：2026年部门绩效协议")
        : cell,
    ),
  );
  const [table] = recogniseTables(gridOf(garbled, { merges }), knownForms);
  expect(table?.form?.id).toBe("department-agreement");
  expect(table?.form?.fields).toHaveLength(6);
});

test("a form that is not one of indicators is never reported, though its headers read like one", () => {
  const [agreement] = knownForms.filter(({ id }) => id === "department-agreement");
  if (!agreement) throw new Error("the agreement is missing");
  const other: KnownForm = { ...agreement, table: "other" };
  expect(recogniseTables(sheetOf(planned(other.id, "zh-CN")), [other])).toEqual([]);
});
