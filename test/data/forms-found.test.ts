// Every form, in both languages and with every choice of its options, found again on a sheet that holds other things too:
// its tables with the right columns, items and totals, and its fields.
import { forms, knownForms, planForm } from "../../src/domain/forms";
import type { Form } from "../../src/domain/forms";
import { checkedTables } from "../../src/domain/checks";
import { formAsChosen } from "../../src/domain/forms/chosen-form";
import type { TableBlock } from "../../src/domain/forms/form";
import { blocksOf } from "../../src/domain/forms/form-cells";
import type { PlacedBlock } from "../../src/domain/forms/layout-form";
import { layoutForm, placeColumns, placeTotals } from "../../src/domain/forms/layout-form";
import { languages } from "../../src/domain/language";
import type { Language } from "../../src/domain/language";
import type { Area } from "../../src/domain/sheet/area";
import { recogniseSheet } from "../../src/domain/tables";
import type { ItemTable, RecognisedSheet } from "../../src/domain/tables";
import type { PlacedValue } from "../support/planned-sheet";
import { sheetOf } from "../support/planned-sheet";

const origins = { "at the first cell": { row: 0, column: 0 }, "among other things": { row: 7, column: 3 } } as const;

/** Something of the user's own above and below a form. */
const around = ({ area }: { readonly area: Area }): PlacedValue[] => [
  { row: 0, column: 0, value: "会议记录" },
  { row: 1, column: 0, value: "Minutes of the meeting" },
  { row: 3, column: 1, value: "甲" },
  { row: 3, column: 2, value: 12 },
  { row: area.row + area.rows + 2, column: area.column, value: "以上数据来自财务部。" },
];

const choicesOf = ({ options = [] }: Form): string[][] =>
  options.reduce<string[][]>((sets, { id }) => [...sets, ...sets.map((set) => [...set, id])], [[]]);

const cases = forms.flatMap((form) =>
  languages.flatMap((language) => choicesOf(form).map((chosen) => ({ id: form.id, form, language, chosen }))),
);

interface Case {
  readonly form: Form;
  readonly language: Language;
  readonly chosen: readonly string[];
}

function planned({ form, ...options }: Case, origin: { readonly row: number; readonly column: number }) {
  return planForm(form, { ...options, formulas: "native", origin, ownSheet: false });
}

describe.each(Object.entries(origins))("%s", (_name, origin) => {
  test.each(cases)("$id in $language with $chosen is found whole", (one) => {
    const plan = planned(one, origin);
    const found = recogniseSheet(sheetOf([plan], origin.row > 0 ? around(plan) : []), knownForms);
    expect(idsOf(found)).toEqual([one.form.id]);
    const blocks = layoutForm(formAsChosen(one.form, one)).blocks;
    const tables = blocks
      .flatMap((block) => (isTableOf(one.form, block) ? [wanted(one.form, block, origin)] : []))
      .sort((a, b) => a.header - b.header);
    expect(checkedTables(found).map((table) => read(table, tables))).toEqual(tables);
    const fields = blocks.flatMap(({ block }) => (block.kind === "fields" ? block.fields : []));
    expect(fieldsOf(found)).toEqual(fields.map(({ id }) => `${one.form.id}.${id}`).sort());
  });
});

/** Forms by id; a table of indicators that is nobody's is "?". */
function idsOf({ tables, forms: others }: RecognisedSheet): string[] {
  return [...tables.map(({ form }) => form?.id ?? "?"), ...others.map(({ formId }) => formId)].sort();
}

function fieldsOf(found: RecognisedSheet): string[] {
  return checkedTables(found)
    .flatMap(({ form }) => form?.fields ?? [])
    .map(({ field }) => field)
    .sort();
}

/** Of a form of indicators only these; of another one every table. */
function isTableOf(form: Form, placed: PlacedBlock): placed is PlacedBlock & { readonly block: TableBlock } {
  const { block } = placed;
  if (block.kind !== "table") return false;
  return form.table === "other" || block.columns.some(({ role }) => role === "indicator");
}

interface FoundTable {
  readonly header: number;
  readonly columns: readonly (readonly [field: string, column: number, role: string])[];
  readonly items: readonly number[];
  readonly totals: readonly number[];
}

function wanted(
  form: Form,
  { block, area }: PlacedBlock & { readonly block: TableBlock },
  origin: { readonly row: number; readonly column: number },
): FoundTable {
  const places = placeColumns(block, area);
  const header = (places[0]?.header.row ?? 0) + origin.row;
  return {
    header,
    columns: places.map(({ column: { id, role = "other" }, header: { column } }) => [
      `${form.id}.${id}`,
      column + origin.column,
      role,
    ]),
    items: Array.from({ length: places[0]?.items.rows ?? 0 }, (_row, index) => header + 1 + index),
    totals: placeTotals(block, area).map(({ label }) => label.row + origin.row),
  };
}

/** A table as it was read; one with nothing in it, below which nothing stands, has no rows yet. */
function read({ headerRows, columns, ...rows }: ItemTable, tables: readonly FoundTable[]): FoundTable {
  const header = headerRows.at(-1) ?? -1;
  const isBlank = rows.itemRows.length === 0 && tables.length === 1 && tables[0]?.totals.length === 0;
  return {
    header,
    columns: columns.flatMap(({ field, column, role }) =>
      field === undefined ? [] : [[field, column, role] as const],
    ),
    items: isBlank ? (tables[0]?.items ?? []) : rows.itemRows,
    totals: [...rows.subtotalRows, ...rows.totalRows].sort((a, b) => a - b),
  };
}

describe("two forms beside each other", () => {
  const pairs = forms.flatMap((left, index) =>
    forms.map((right, other) => ({ left, right, language: languages[(index + other) % 2] ?? "en" })),
  );
  const named = pairs.map((pair) => ({ ...pair, names: `${pair.left.id} and ${pair.right.id}` }));

  test.each(named)("$names in $language are both found, each with its own fields", ({ left, right, language }) => {
    const first = planned({ form: left, language, chosen: [] }, { row: 0, column: 0 });
    const beside = first.area.columns + 1;
    const second = planned({ form: right, language, chosen: [] }, { row: 0, column: beside });
    const found = recogniseSheet(sheetOf([first, second]), knownForms);
    expect(idsOf(found)).toEqual([left.id, right.id].sort());
    const inputs = checkedTables(found).flatMap(({ form }) => form?.fields ?? []);
    const fieldCount = (form: Form) =>
      blocksOf(formAsChosen(form, { chosen: [] })).reduce(
        (sum, block) => sum + (block.kind === "fields" ? block.fields.length : 0),
        0,
      );
    expect(inputs.filter(({ input }) => input.column < beside)).toHaveLength(fieldCount(left));
    expect(inputs.filter(({ input }) => input.column >= beside)).toHaveLength(fieldCount(right));
  });
});
