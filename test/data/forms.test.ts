// Every form there is, on the real host: inserted, computed, recognised and checked in both languages.
import fc from "fast-check";
import { insertForm } from "../../src/commands/insert-form";
import { forms, formTerms, knownForms, planForm } from "../../src/domain/forms";
import { formAsChosen } from "../../src/domain/forms/chosen-form";
import { blocksOf, cellsOf } from "../../src/domain/forms/form-cells";
import type { Form, TableBlock } from "../../src/domain/forms/form";
import { layoutForm } from "../../src/domain/forms/layout-form";
import { languages } from "../../src/domain/language";
import { areaAddress, cellArea } from "../../src/domain/sheet/area";
import type { Area } from "../../src/domain/sheet/area";
import { isErrorValue } from "../../src/domain/sheet/cell";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { KpiTable } from "../../src/domain/tables";
import { recogniseSheet, recogniseTables } from "../../src/domain/tables";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { succeeds, wholeSheet } from "../commands/workbook";
import { inputsOf, randomEntries } from "../support/form-inputs";
import { fillAndRead, openKpiHost } from "../support/kpi-host";

jest.setTimeout(60_000);

/** With everything that can be chosen, which is the most that can go wrong. */
const complete = (form: Form) => ({ chosen: (form.options ?? []).map(({ id }) => id) });
const whole = (form: Form) => formAsChosen(form, complete(form));
const start = { row: 0, column: 0 };

const named = forms.map((form) => [form.id, form] as const);

let host: Host;

async function insert(form: Form, setting: (typeof insertions)[number]): Promise<string> {
  const options = { formId: form.id, ...setting, ...complete(form), where: "newSheet" } as const;
  const { value, syncs } = await succeeds(host, insertForm, options);
  expect(syncs).toBeLessThanOrEqual(3);
  return value.place.sheet;
}

const insertions = languages.flatMap((language) =>
  (["native", "kpi"] as const).map((formulas) => ({ language, formulas })),
);

// One workbook for each form: opening one takes about as long as inserting into it.
describe.each(named)("%s", (_id, form) => {
  beforeAll(async () => {
    host = await openKpiHost();
  });
  beforeEach(() => {
    forgetAll();
  });
  afterAll(() => {
    host.dispose();
  });

  test.each(insertions)("is sound on a sheet in $language with $formulas formulas", async (setting) => {
    await insert(form, setting);
    const grid = await wholeSheet();
    expect(grid.values.flat().filter(isErrorValue)).toEqual([]);
    expect(silentCells(form, grid.formulas)).toEqual([]);
    expect(await unvalidatedInputs(form)).toEqual([]);
    const found = recogniseTables(grid, knownForms);
    if (form.table === "indicators") expectColumns(form, found);
    else expect([found, recogniseSheet(grid, knownForms).forms.map(({ formId }) => formId)]).toEqual([[], [form.id]]);
    await dropSheet();
  });

  if (form.table === "other") {
    test("is no table of indicators when it is filled in either", async () => {
      await insert(form, { language: "zh-CN", formulas: "native" });
      const [entries = []] = fc.sample(randomEntries(whole(form), "zh-CN"), { numRuns: 1, seed: 20261121 });
      await enter(entries);
      expect(recogniseTables(await wholeSheet(), knownForms)).toEqual([]);
      await dropSheet();
    });
  }

  test("weights that come filled add up", () => {
    for (const { rows, columns } of tablesOf(form)) {
      const column = columns.find(({ role }) => role === "weight");
      const weights = rows.flatMap((row) =>
        column && typeof row[column.id] === "number" ? Number(row[column.id]) : [],
      );
      const sum = Math.round(weights.reduce((total, weight) => total + weight, 0) * 1e6) / 1e6;
      if (weights.length > 0) expect([1, 100]).toContain(sum);
    }
  });

  test("both kinds of formula agree whatever the validation lets in", async () => {
    const language = languages[named.findIndex(([, one]) => one === form) % 2] ?? "en";
    const size = planForm(form, {
      language,
      formulas: "native",
      ...complete(form),
      origin: start,
      ownSheet: false,
    }).area;
    const fills = fc.sample(randomEntries(whole(form), language), { numRuns: 12, seed: 20261121 });
    const copies = fills.flatMap((entries, index) =>
      (["native", "kpi"] as const).map((formulas, beside) => ({
        formulas,
        entries,
        origin: { row: index * (size.rows + 1), column: beside * (size.columns + 1) },
      })),
    );
    const plans = copies.map(({ formulas, origin }) =>
      planForm(form, { language, formulas, ...complete(form), origin, ownSheet: false }),
    );
    const inputs = copies.flatMap(({ entries, origin }) =>
      entries.map(({ area, value }) => ({ area: moved(area, origin), value })),
    );
    const computed = computedCells(form);
    const asked = copies.flatMap(({ origin }) => computed.map((area) => moved(area, origin)));
    const values = await fillAndRead(host, plans, inputs, asked);
    const shown = copies.map((_copy, index) => values.slice(index * computed.length, (index + 1) * computed.length));
    for (let index = 0; index < shown.length; index += 2) {
      expect(shown[index + 1]?.map(comparable)).toEqual(shown[index]?.map(comparable));
    }
  });

  test("has a title and a sheet name of its own in both languages", () => {
    const own = [...formTerms(form).titles, ...sheetNames(form)];
    const foreign = forms
      .filter((one) => one !== form)
      .flatMap((one) => [...formTerms(one).titles, ...sheetNames(one)]);
    expect(own.filter((words) => foreign.includes(words))).toEqual([]);
    expect(formTerms(form).titles).toHaveLength(form.main.blocks.some(({ kind }) => kind === "title") ? 2 : 0);
  });
});

function sheetNames({ sheetName }: Form): string[] {
  return languages.map((language) => sheetName[language]);
}

function tablesOf(form: Form): TableBlock[] {
  return blocksOf(form).filter((block): block is TableBlock => block.kind === "table");
}

function indicatorTable(form: Form): TableBlock {
  const found = tablesOf(form).find(({ columns }) => columns.some(({ role }) => role === "indicator"));
  if (!found) throw new Error(`${form.id} has no indicators`);
  return found;
}

function expectColumns(form: Form, found: readonly KpiTable[]): void {
  expect(found.map((one) => one.form?.id)).toEqual([form.id]);
  const [read] = found;
  const { ranges } = layoutForm(whole(form));
  // A header over several sheet columns is read in each of them; the form's column is the first.
  const columns = read?.columns.filter(({ field }) => field !== undefined);
  expect(columns?.map(({ column, field, role }) => ({ column, field, role }))).toEqual(
    indicatorTable(whole(form)).columns.map(({ id, role = "other" }) => ({
      column: ranges.get(id)?.column,
      field: `${form.id}.${id}`,
      role,
    })),
  );
  const wanted = cellsOf(whole(form)).filter(({ cell }) => "label" in cell && "required" in cell);
  expect(read?.form?.fields.map(({ field }) => field)).toEqual(
    expect.arrayContaining(wanted.map(({ name }) => `${form.id}.${name}`)),
  );
}

/** Inputs that are not free text and have no validation on the active sheet. */
async function unvalidatedInputs(form: Form): Promise<string[]> {
  const inputs = inputsOf(whole(form)).filter(({ cell }) => cell.entry);
  const types = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const read = inputs.map(({ area }) => {
      const { dataValidation } = sheet.getRangeByIndexes(area.row, area.column, area.rows, 1);
      dataValidation.load("type");
      return dataValidation;
    });
    await context.sync();
    return read.map(({ type }) => type);
  });
  return inputs.filter((_input, index) => ["None", "Custom"].includes(types[index] ?? "None")).map(({ id }) => id);
}

/** Computed cells of the form without a formula on the sheet. */
function silentCells(form: Form, formulas: readonly (readonly CellValue[])[]): string[] {
  return computedCells(form)
    .filter(({ row, column }) => !String(formulas[row]?.[column]).startsWith("="))
    .map(areaAddress);
}

/** Leaves the blank sheet of the workbook. */
function dropSheet(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().delete();
    await context.sync();
  });
}

/** Enters values at once, as a paste does. */
function enter(entries: readonly { readonly area: Area; readonly value: CellValue }[]): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const { area, value } of entries) sheet.getRangeByIndexes(area.row, area.column, 1, 1).values = [[value]];
    await context.sync();
  });
}

/** The first cell of everything a form computes: each item row of a column, fields and totals. */
function computedCells(form: Form): Area[] {
  const { cells, ranges } = layoutForm(whole(form));
  return cellsOf(whole(form)).flatMap(({ name, cell }) => {
    if (!cell.formula) return [];
    const one = cells.get(name);
    const range = ranges.get(name);
    if (one) return [one];
    return Array.from({ length: range?.rows ?? 0 }, (_, row) => cellArea((range?.row ?? 0) + row, range?.column ?? 0));
  });
}

function moved(area: Area, { row, column }: { row: number; column: number }): Area {
  return { ...area, row: area.row + row, column: area.column + column };
}

/** Numbers to nine figures; any error is an error. */
function comparable(value: CellValue): CellValue {
  if (isErrorValue(value)) return "error";
  return typeof value === "number" ? Number(value.toPrecision(9)) : value;
}
