import { formById } from "../../../src/domain/forms";
import { checkForm, formProblems } from "../../../src/domain/forms/check-form";
import type { Block, Field, FieldsBlock, Form, TableBlock } from "../../../src/domain/forms/form";

const text = (words: string) => ({ "zh-CN": words, en: words });

const fields: FieldsBlock = {
  kind: "fields",
  look: "boxed",
  slots: [{ label: 1, cell: 1 }],
  fields: [{ id: "spent", label: text("Spent"), entry: { kind: "number", min: 0 }, help: text("What was spent.") }],
};

const table: TableBlock = {
  kind: "table",
  id: "items",
  columns: [
    { id: "name", header: text("Name") },
    { id: "double", header: text("Double"), formula: { native: "2*{spent}" } },
  ],
  rows: [{ name: text("one") }],
  totals: [{ label: text("Sum"), cells: { double: { id: "sum", formula: { native: "SUM({double[]})" } } } }],
};

const form: Form = {
  id: "small",
  version: 1,
  table: "other",
  source: "E1",
  audience: ["hr"],
  stage: "plan",
  name: text("Small"),
  summary: text("A small form."),
  sheetName: text("Small"),
  orientation: "portrait",
  choices: { yes: text("Yes") },
  main: { widthsPoints: [100, 100], blocks: [fields, table] },
};

const withBlocks = (...blocks: Block[]): Form => ({ ...form, main: { ...form.main, blocks } });
const withField = (change: Partial<Field>): Form =>
  withBlocks({ ...fields, fields: [{ id: "spent", label: text("Spent"), ...change }] }, table);
const withFormula = (native: string): Form =>
  withBlocks(fields, {
    ...table,
    columns: [
      table.columns[0] ?? { id: "x", header: text("x") },
      { id: "double", header: text("Double"), formula: { native } },
    ],
  });

test("a form that holds together is given back", () => {
  expect(formProblems(form)).toEqual([]);
  expect(checkForm(form)).toBe(form);
});

test.each<[string, Form, string]>([
  ["an unknown key", { ...form, colour: "red" } as Form, "form has an unknown key colour"],
  ["an unknown key of a cell", withField({ requried: true } as Partial<Field>), "spent has an unknown key requried"],
  ["an unknown kind of block", withBlocks({ kind: "chart" } as unknown as Block), "chart is no kind of block"],
  [
    "an id used twice",
    withBlocks(fields, table, { ...table, columns: table.columns.slice(0, 1), totals: [] }),
    "id items is used twice",
  ],
  ["an id in the wrong style", { ...form, id: "Small_Form" }, "id Small_Form is not in kebab-case"],
  ["a missing translation", { ...form, name: { "zh-CN": "", en: "Small" } }, "name has no text in zh-CN"],
  ["an impossible sheet name", { ...form, sheetName: text("a/b") }, "sheetName is no sheet name in zh-CN"],
  [
    "more than a page is wide",
    { ...form, main: { ...form.main, widthsPoints: [400, 400] } },
    "800 points do not fit on the page",
  ],
  [
    "more than a page shrinks to",
    { ...form, page: { fit: "onePageWide" }, main: { ...form.main, widthsPoints: [500, 500] } },
    "1000 points do not fit on the page",
  ],
  [
    "something asked for where no check looks",
    {
      ...withBlocks(fields, {
        ...table,
        columns: [{ id: "name", header: text("Name"), required: true }, ...table.columns.slice(1)],
      }),
      table: "indicators",
    },
    "name asks for something in table items, which no check looks at",
  ],
  ["an unknown key of the page", { ...form, page: { headers: {} } } as Form, "page has an unknown key headers"],
  [
    "a page header in one language",
    { ...form, page: { header: { left: { "zh-CN": "姓名", en: "" } } } },
    "page left has no text in en",
  ],
  [
    "a hint in one language",
    withBlocks(fields, {
      ...table,
      columns: table.columns.map((column) => ({ ...column, hint: { "zh-CN": "", en: "x" } })),
    }),
    "hint of name has no text in zh-CN",
  ],
  [
    "several choices without words to choose",
    withField({ entry: { kind: "list", choices: [], strict: false, multiple: true } }),
    "spent offers nothing",
  ],
  [
    "a block wider than its region",
    { ...form, main: { ...form.main, widthsPoints: [100] } },
    "table items is too wide",
  ],
  ["a table without rows", withBlocks(fields, { ...table, rows: [] }), "table items has no rows"],
  [
    "a row for no column",
    withBlocks(fields, { ...table, rows: [{ nmae: text("one") }] }),
    "table items has no column nmae",
  ],
  [
    "a choice that is not there",
    withField({ entry: { kind: "list", choices: ["maybe"], strict: true } }),
    "spent offers maybe, which is no choice",
  ],
  ["an empty list", withField({ entry: { kind: "list", choices: [], strict: true } }), "spent offers nothing"],
  [
    "a cell entered and computed",
    withField({ entry: { kind: "percent" }, formula: { native: "1" } }),
    "spent is both entered and computed",
  ],
  ["help that is too long", withField({ help: text("x".repeat(256)) }), "spent: its help is too long in zh-CN"],
  [
    "a title that is too long",
    withField({ label: text("x".repeat(33)), help: text("x") }),
    "spent: its title is too long in zh-CN",
  ],
  ["a formula naming no cell", withFormula("2*{spend}"), "the formula of double names spend, which is not there"],
  [
    "a formula naming no column",
    withFormula("SUM({spent[]})"),
    "the formula of double names spent, which is not there",
  ],
  ["a formula naming no choice", withFormula('{spent}={"no"}'), "the formula of double names no, which is not there"],
  ["a formula with a stray brace", withFormula("SUM({1,2})"), "the formula of double has a brace that names nothing"],
  ["a function newer than Excel 2010", withFormula("IFS({spent}>1,1)"), "the formula of double uses IFS"],
  [
    "a KPI function in a native formula",
    withFormula("KPI.BUDGETBAND({spent},1)"),
    "the formula of double uses KPI.BUDGETBAND",
  ],
])("refuses %s, naming it", (_name, broken, problem) => {
  expect(formProblems(broken)).toContain(problem);
  expect(() => checkForm(broken)).toThrow(`form ${broken.id}: `);
});

test("a page that shrinks to its width may hold more than the paper, down to what can be read", () => {
  const wide = { ...form, main: { ...form.main, widthsPoints: [450, 450] } };
  expect(formProblems(wide)).toEqual(["900 points do not fit on the page"]);
  expect(formProblems({ ...wide, page: { fit: "onePageWide" } })).toEqual([]);
});

test("a form nobody has is not found", () => {
  expect(formById("small")).toBeUndefined();
});
