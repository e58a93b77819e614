// What every form asks for: filled in soundly it is clean, and each required cell left blank is pointed out, and only it.
import { checkedTables, checkTables } from "../../src/domain/checks";
import { forms, knownForms, planForm } from "../../src/domain/forms";
import type { Form } from "../../src/domain/forms";
import { blocksOf, cellsOf } from "../../src/domain/forms/form-cells";
import { layoutForm } from "../../src/domain/forms/layout-form";
import { languages } from "../../src/domain/language";
import type { Language } from "../../src/domain/language";
import type { Area } from "../../src/domain/sheet/area";
import { areaAddress, areasOverlap, cellArea } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Grid } from "../../src/domain/sheet/grid";
import { recogniseSheet } from "../../src/domain/tables";
import { formAsChosen } from "../../src/domain/forms/chosen-form";
import { goodInputs } from "../../src/tooling/help/good-entries";
import { sheetOf } from "../support/planned-sheet";

const chosen = (form: Form) => ({ chosen: (form.options ?? []).map(({ id }) => id) });
const whole = (form: Form) => formAsChosen(form, chosen(form));

type Entry = { readonly row: number; readonly column: number; readonly value: CellValue };

function filled(form: Form, language: Language, entries: readonly Entry[]): Grid {
  const origin = { row: 0, column: 0 };
  const plan = planForm(form, { language, formulas: "native", ...chosen(form), origin, ownSheet: false });
  return sheetOf([plan], entries);
}

function entriesOf(form: Form, language: Language): Entry[] {
  const weights = [...layoutForm(whole(form)).ranges].filter(([name]) => weightsOf(form).has(name)).map(([, at]) => at);
  return goodInputs(whole(form), language).map(({ row, column, good }) => {
    const items = weights.find((area) => areasOverlap(area, cellArea(row, column)));
    return { row, column, value: items ? 1 / items.rows : good };
  });
}

/** Columns of weights that come blank: each row gets its share. */
function weightsOf(form: Form): ReadonlySet<string> {
  const tables = blocksOf(form).flatMap((block) => (block.kind === "table" ? [block] : []));
  const open = tables.flatMap(({ columns, rows }) =>
    columns.filter(({ id, role }) => role === "weight" && rows.every((row) => row[id] === undefined)),
  );
  return new Set(open.map(({ id }) => id));
}

/** The required cells to fill in: of a column the first and the last row. Side tables of indicators are not checked. */
function required(form: Form): Area[] {
  const { cells, ranges } = layoutForm(whole(form));
  const checked = blocksOf(whole(form)).filter(
    (block) =>
      block.kind !== "table" || form.table === "other" || block.columns.some(({ role }) => role === "indicator"),
  );
  const names = new Set(
    checked.flatMap((block) =>
      block.kind === "table"
        ? block.columns.map(({ id }) => id)
        : block.kind === "fields"
          ? block.fields.map(({ id }) => id)
          : [],
    ),
  );
  return cellsOf(whole(form)).flatMap(({ name, cell }) => {
    if (!("required" in cell) || cell.required !== true || cell.formula || !names.has(name)) return [];
    const range = ranges.get(name);
    if (!range) return cells.get(name) ?? [];
    const rows = range.rows > 1 ? [range.row, range.row + range.rows - 1] : [range.row];
    return rows.map((row) => cellArea(row, range.column));
  });
}

function findingsOf(grid: Grid): string[] {
  const found = checkTables(grid, checkedTables(recogniseSheet(grid, knownForms)));
  return found.map(({ rule, place: { area } }) => `${rule} ${areaAddress(cellArea(area.row, area.column))}`);
}

const cases = forms.flatMap((form) => languages.map((language) => ({ id: form.id, form, language })));

describe.each(cases)("$id in $language", ({ form, language }) => {
  const entries = entriesOf(form, language);

  test("is clean when it is filled in soundly", () => {
    expect(findingsOf(filled(form, language, entries))).toEqual([]);
  });

  test("each required cell left blank is pointed out, and nothing else", () => {
    const cells = required(form);
    const found = cells.map((area) => {
      const rest = entries.map((entry) =>
        areasOverlap(cellArea(entry.row, entry.column), area) ? { ...entry, value: "" } : entry,
      );
      const missing = findingsOf(filled(form, language, rest));
      return missing.map((one) => one.replace(/^(?:missing-\w+|review-item-name) /, ""));
    });
    expect(found).toEqual(cells.map((area) => [areaAddress(area)]));
    expect(cells.length).toBeGreaterThan(form.id === "self-review" ? -1 : 0);
  });

  test("rows that are not begun are not asked for", () => {
    const { ranges } = layoutForm(whole(form));
    const seeded = blocksOf(whole(form)).flatMap((block) =>
      block.kind === "table" && block.rows.length === 0 ? block.columns.map(({ id }) => id) : [],
    );
    const blank = seeded.flatMap((id) => ranges.get(id) ?? []);
    const fresh = checkTables(...tablesOf(filled(form, language, []))).filter(({ rule }) => rule !== "review-empty");
    expect(fresh.filter(({ place }) => blank.some((area) => areasOverlap(area, place.area)))).toEqual([]);
  });
});

function tablesOf(grid: Grid): [Grid, ReturnType<typeof checkedTables>] {
  return [grid, checkedTables(recogniseSheet(grid, knownForms))];
}
