// More rows for every form that takes them, on paper: what is planned makes the form it would have been with as many rows.
import { forms, knownForms, planForm, planRows, rulesForRows } from "../../../src/domain/forms";
import { defaultItemRows } from "../../../src/domain/forms/chosen-form";
import type { FormRows } from "../../../src/domain/forms/find-form-rows";
import { findFormRows } from "../../../src/domain/forms/find-form-rows";
import type { Form } from "../../../src/domain/forms/form";
import type { RowsPlan } from "../../../src/domain/forms/plan-rows";
import { moveDown } from "../../../src/domain/forms/row-moves";
import { languages } from "../../../src/domain/language";
import { areaAddress, cellArea } from "../../../src/domain/sheet/area";
import { withReferences } from "../../../src/domain/sheet/formula-move";
import type { Grid } from "../../../src/domain/sheet/grid";
import { formulaAt } from "../../../src/domain/sheet/grid";
import type { PlacedValue } from "../../support/planned-sheet";
import { sheetOf } from "../../support/planned-sheet";

const growing = forms.filter((form) => defaultItemRows(form) !== undefined);
const settings = growing.flatMap((form) =>
  languages.flatMap((language) =>
    (["native", "kpi"] as const).map((formulas) => ({ id: form.id, form, language, formulas })),
  ),
);
type Setting = (typeof settings)[number];

/** The form away from the first cell. */
function sheet({ form, ...options }: Setting, itemRows?: number, values: readonly PlacedValue[] = []): Grid {
  const rows = itemRows === undefined ? {} : { itemRows };
  return sheetOf([planForm(form, { ...options, ...rows, origin: { row: 3, column: 2 }, ownSheet: false })], values);
}

function growingTable(grid: Grid): FormRows {
  const [table, ...others] = findFormRows(grid, forms, knownForms).filter((it) => it.table.grows);
  if (!table || others.length > 0) throw new Error(`${String(others.length)} more`);
  return table;
}

function planned(grid: Grid, found: FormRows, wanted: { count: number; below?: number }): RowsPlan {
  const plan = planRows(grid, found, wanted);
  if (typeof plan === "string") throw new Error(plan);
  return plan;
}

/** The formulas by their cells, once Excel has put the rows in and the plan is written. */
function formulasAfter(grid: Grid, plan: RowsPlan): Record<string, string> {
  const move = moveDown(plan.added, plan.kept, grid.sheet);
  const moved = formulasOf(grid).map(({ row, column, formula }) => ({
    row: move.rowOf({ row, column }),
    column,
    formula: withReferences(formula, ({ area, ...rest }) => {
      const row = move.rowOf(area);
      const last = move.rowOf({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
      return { ...rest, area: { ...area, row, rows: last - row + 1 } };
    }),
  }));
  for (const { row, column, before } of plan.formulas) {
    expect(moved.find((it) => it.row === row && it.column === column)?.formula ?? "").toBe(before);
  }
  return byCell([...moved, ...plan.formulas]);
}

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function formulasOf(grid: Grid): PlacedFormula[] {
  return grid.formulas.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const formula = formulaAt(grid, row, column);
      return formula === undefined ? [] : [{ row, column, formula }];
    }),
  );
}

function byCell(formulas: readonly PlacedFormula[]): Record<string, string> {
  return Object.fromEntries(
    formulas.map(({ row, column, formula }) => [areaAddress(cellArea(row, column)), formula] as const),
  );
}

/** Something in every cell of the last item row that is filled in. */
function lastRowFilled({ columns, items }: FormRows): PlacedValue[] {
  return columns
    .filter(({ declared }) => !declared.formula)
    .map(({ column }) => ({ row: items.row + items.rows - 1, column, value: 1 }));
}

describe.each(settings)("$id, $language, $formulas", (setting) => {
  const blank = sheet(setting);
  const found = growingTable(blank);
  const usual = defaultItemRows(setting.form) ?? 0;
  const grown = byCell(formulasOf(sheet(setting, usual + 3)));

  test("the item rows are those the form was inserted with", () => {
    expect(found.form).toBe(setting.form);
    // Below a self-review nothing tells where its blank rows end: it has as many as are filled, and one.
    const rows = setting.id === "self-review" ? [1, 1] : [usual, usual + 3];
    expect([found.items.rows, growingTable(sheet(setting, usual + 3)).items.rows]).toEqual(rows);
  });

  test("rows below a blank last one go in before it", () => {
    const plan = planned(blank, found, { count: 3 });
    expect(formulasAfter(blank, plan)).toEqual(grown);
    expect([plan.completed, plan.items.rows]).toEqual([0, found.items.rows + 3]);
  });

  test("rows below a last one that is filled", () => {
    const filled = sheet(setting, undefined, lastRowFilled(found));
    const plan = planned(filled, growingTable(filled), { count: 3 });
    expect([plan.atEnd, plan.added.row]).toEqual([true, found.items.row + found.items.rows]);
    expect(formulasAfter(filled, plan)).toEqual(grown);
  });

  test("rows below the first one", () => {
    const plan = planned(blank, found, { count: 3, below: found.items.row });
    expect(plan.added.row).toBe(found.items.row + 1);
    expect(formulasAfter(blank, plan)).toEqual(grown);
  });
});

describe("running numbers", () => {
  const summary = forms.find(({ id }) => id === "summary") as Form;
  const setting: Setting = { id: "summary", form: summary, language: "en", formulas: "native" };
  const grid = sheet(setting);
  const numbered = findFormRows(grid, forms, knownForms).filter(({ table }) => table.rows.length > 0);

  test("go on at the end, and after the highest in the middle", () => {
    expect(numbered.map(({ table }) => table.id)).toEqual(["goals", "results"]);
    for (const found of numbered) {
      const { row, column } = found.items;
      const atEnd = planned(grid, found, { count: 2 });
      expect(atEnd.numbers).toEqual([
        { row: row + 5, column, number: 6 },
        { row: row + 6, column, number: 7 },
      ]);
      expect(planned(grid, found, { count: 1, below: row + 1 }).numbers).toEqual([{ row: row + 2, column, number: 6 }]);
    }
  });

  test("end where the row above has none", () => {
    const [goals] = numbered;
    if (!goals) throw new Error("no goals");
    const last = { row: goals.items.row + 4, column: goals.items.column, value: "" };
    const without = sheet(setting, undefined, [last, { ...last, column: last.column + 1, value: "Another goal" }]);
    const found = findFormRows(without, forms, knownForms)[0];
    expect(found && planned(without, found, { count: 1 }).numbers).toEqual([]);
  });
});

describe("what else is on the sheet", () => {
  const form = forms.find(({ id }) => id === "growth-score") as Form;
  const setting: Setting = { id: form.id, form, language: "en", formulas: "native" };
  const found = growingTable(sheet(setting));
  const { row, column, rows, columns } = found.items;
  const range = (from: number, count: number) =>
    areaAddress({ row: from, column: column + 1, rows: count, columns: 1 });

  test("formulas of others name all item rows where they did, and otherwise what they named", () => {
    const beside = column + columns + 1;
    const others = [
      { row: 0, column: beside, value: `=SUM(${range(row, rows)})` },
      { row: 0, column: beside + 1, value: `=AVERAGE(${range(row, 3)})` },
      { row: 0, column: beside + 2, value: `='Sheet1'!${range(row + rows - 1, 1)}+Other!${range(row, rows)}` },
    ];
    const grid = sheet(setting, undefined, [...lastRowFilled(found), ...others]);
    const after = formulasAfter(grid, planned(grid, growingTable(grid), { count: 2 }));
    expect(others.map((it) => after[areaAddress(cellArea(it.row, it.column))])).toEqual([
      `=SUM(${range(row, rows + 2)})`,
      others[1]?.value,
      others[2]?.value,
    ]);
  });

  test("rules of the row above are written for new rows only where Excel has not brought them along", () => {
    const plan = planned(sheet(setting), found, { count: 2, below: row });
    const atEnd = { ...plan, model: { ...plan.model, row: row + rows - 1 }, added: { ...plan.added, row: row + rows } };
    const stars = formByStars();
    const cell = areaAddress(cellArea(row, column));
    const area = { row, column, rows, columns: 1 };
    const rule = { formula: `${cell}=3`, areas: [area] };
    const wanted = [
      { area: { ...area, row: row + rows, rows: 2 }, formula: `=${areaAddress(cellArea(row + rows, column))}=3` },
    ];
    expect(rulesForRows(stars, atEnd, [rule])).toMatchObject(wanted);
    expect(rulesForRows(stars, atEnd, [{ ...rule, areas: [{ ...area, rows: rows + 2 }] }])).toEqual([]);
    expect(rulesForRows(stars, atEnd, [rule, { ...rule, areas: [{ ...area, row: row + rows, rows: 2 }] }])).toEqual([]);
    expect(rulesForRows(stars, atEnd, [{ ...rule, formula: `${cell}="mine"` }])).toEqual([]);
  });

  /** The same place, with a column of stars. */
  function formByStars(): FormRows {
    const [first, ...rest] = found.table.columns;
    if (!first) throw new Error("no column");
    return { ...found, table: { ...found.table, columns: [{ ...first, entry: { kind: "stars" } }, ...rest] } };
  }
});
