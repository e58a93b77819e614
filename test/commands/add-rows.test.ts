// Adding rows to every form that takes them: the new rows compute, are checked and look as those above, nothing else
// changes, and it can be undone. What is written is held to every language and kind in domain/forms/plan-rows.test.ts.
import { addRows } from "../../src/commands/add-rows";
import { insertForm } from "../../src/commands/insert-form";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import { forms, knownForms, planForm } from "../../src/domain/forms";
import { defaultItemRows } from "../../src/domain/forms/chosen-form";
import type { FormRows } from "../../src/domain/forms/find-form-rows";
import { findFormRows } from "../../src/domain/forms/find-form-rows";
import type { Form, TableColumn } from "../../src/domain/forms/form";
import type { Area } from "../../src/domain/sheet/area";
import { areaAddress, cellArea } from "../../src/domain/sheet/area";
import { isErrorValue } from "../../src/domain/sheet/cell";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { SheetPlan } from "../../src/domain/sheet/sheet-plan";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { fillAndRead, openKpiHost } from "../support/kpi-host";
import type { FormLooks } from "./form-looks";
import { formLooks } from "./form-looks";
import * as workbook from "./workbook";

jest.setTimeout(60_000);

let host: Host;
beforeAll(async () => {
  host = await openKpiHost();
});
beforeEach(() => {
  forgetAll();
});
afterAll(() => {
  host.dispose();
});

const settings = [
  { language: "zh-CN", formulas: "native" },
  { language: "en", formulas: "kpi" },
] as const;
const cases = forms
  .filter((form) => defaultItemRows(form) !== undefined)
  .map((form, index) => ({ id: form.id, form, ...(settings[index % 2] ?? settings[0]) }));

async function growingTable(form: Form): Promise<FormRows> {
  const found = findFormRows(await workbook.wholeSheet(), forms, knownForms).filter(({ table }) => table.grows);
  const [only, ...others] = found;
  if (only?.form !== form || others.length > 0) throw new Error(`${form.id}: ${String(found.length)}`);
  return only;
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The same good entries in each of the rows. */
function entriesIn({ form, columns }: FormRows, language: "zh-CN" | "en", rows: readonly number[]): Entry[] {
  return columns
    .filter(({ declared }) => !declared.formula && !declared.fixed)
    .flatMap(({ declared, column }) => {
      const value = goodEntry(form, declared, language);
      return rows.map((row) => ({ row, column, value }));
    });
}

function goodEntry(form: Form, { entry }: TableColumn, language: "zh-CN" | "en"): CellValue {
  switch (entry?.kind) {
    case undefined:
      return "Work";
    case "list":
      return form.choices[entry.choices[0] ?? ""]?.[language] ?? "";
    case "stars":
      return 3;
    case "percent":
      return 0.05;
    case "date":
      return 46_000;
    case "number":
      return Math.max(entry.min ?? 2, Math.min(2, entry.max ?? 2));
  }
}

/** Rows of a column follow one another. */
async function enter(entries: readonly Entry[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const columns = [...new Set(entries.map(({ column }) => column))];
    for (const column of columns) {
      const rows = entries.filter((entry) => entry.column === column);
      const [first] = rows;
      if (first) sheet.getRangeByIndexes(first.row, column, rows.length, 1).values = rows.map(({ value }) => [value]);
    }
    await context.sync();
  });
}

function emptied(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => ({ ...entry, value: "" }));
}

async function dropSheet(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().delete();
    await context.sync();
  });
}

async function onSpareSheet<T>(act: () => Promise<T>): Promise<T> {
  const name = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const current = worksheets.getActiveWorksheet();
    current.load("name");
    worksheets.add().activate();
    await context.sync();
    return current.name;
  });
  const result = await act();
  await dropSheet();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
  return result;
}

describe.each(cases)("$id, $language, $formulas", ({ form, language, formulas }) => {
  test("rows below the last one, filled: computed, counted and checked as those above; undone", async () => {
    const few = { formId: form.id, language, formulas, itemRows: 3 };
    await workbook.succeeds(host, insertForm, { ...few, where: "newSheet" });
    const found = await growingTable(form);
    const { items, columns } = found;
    const last = items.row + items.rows - 1;
    const standing = entriesIn(
      found,
      language,
      Array.from({ length: items.rows }, (_, index) => items.row + index),
    );
    await enter(standing);
    const grownRows = Math.max(3, found.table.rows.length) + 2;
    const options = { language, formulas, origin: { row: 0, column: 0 }, ownSheet: false };
    const { area } = planForm(form, { ...options, itemRows: grownRows });
    const seen = { ...area, from: last, items };
    const before = await formLooks(seen);

    const { value, syncs } = await workbook.succeeds(host, addRows, { rows: 2 });
    expect(value).toMatchObject({ rows: 2, completed: 0, area: areaAddress({ ...items, row: last + 1, rows: 2 }) });
    expect(syncs).toBeLessThanOrEqual(3);
    const added = await formLooks(seen);
    expectAsAbove(added);
    expectElseSame(form, before, added, last);

    const filled = entriesIn(found, language, [last + 1, last + 2]);
    await enter(filled);
    const { values } = await formLooks(seen);
    const computed = columns.filter(({ declared }) => declared.formula).map(({ column }) => column);
    for (const column of computed) expect(values[last + 1]?.[column]).toEqual(values[last]?.[column]);
    expect(values.flat().filter(isErrorValue)).toEqual([]);
    const grown = planForm(form, { ...options, itemRows: grownRows });
    const inputs = [...standing, ...filled].map(({ value: entry, ...place }) => ({ area: place, value: entry }));
    const cells = computedCells(grown);
    const wanted = await onSpareSheet(() => fillAndRead(host, [grown], inputs, cells));
    expect(cells.map(({ row, column }) => values[row]?.[column])).toEqual(wanted);

    await enter(emptied(filled));
    await workbook.succeeds(host, undoLast, {});
    expect(await formLooks(seen)).toEqual(before);
    await dropSheet();
  });
});

function computedCells({ blocks }: SheetPlan): Pick<Area, "row" | "column">[] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        cell !== null && "formula" in cell ? [{ row: row + down, column: column + right }] : [],
      ),
    ),
  );
}

function expectAsAbove({ validations: [above, ...validations], rules: [rules, ...others], formats }: FormLooks): void {
  expect(validations.slice(0, 2)).toEqual([above, above]);
  expect(others.slice(0, 2)).toEqual([rules, rules]);
  expect(formats.slice(1, 3)).toEqual([formats[0], formats[0]]);
}

/** Two rows below `last` are new; all that stood below them went down, but what stands beside the table. */
function expectElseSame(form: Form, before: FormLooks, after: FormLooks, last: number): void {
  const down = (row: number) => (row > last ? row + 2 : row);
  const others = after.merges.filter(({ row }) => row !== last + 1 && row !== last + 2);
  const isMoved = form.aside === undefined;
  if (isMoved) {
    expect(others).toEqual(before.merges.map((area) => ({ ...area, row: down(area.row) })));
    const heights = [...before.heights.slice(0, last + 1), before.heights[last], before.heights[last]];
    expect(after.heights).toEqual([...heights, ...before.heights.slice(last + 1, -2)]);
  }
  const isNew = ({ row }: { row: number }) => row === last + 1 || row === last + 2;
  const model = before.merges.filter(({ row, rows }) => row === last && rows === 1);
  if (isMoved) expect(after.merges.filter(isNew)).toHaveLength(2 * model.length);
  expect(after.breaks).toEqual(before.breaks.map(down));
  expect(after.printed).toEqual(before.printed.map((end) => (end > last ? end + 2 : end)));
}

/** What the form computes when it is inserted with so many rows, by cell. */
function computedBy(form: Form, itemRows: number, origin: { row: number; column: number }): Record<string, string> {
  const { blocks } = planForm(form, { language: "en", formulas: "native", origin, ownSheet: false, itemRows });
  return Object.fromEntries(
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.flatMap((cell, right) =>
          cell !== null && "formula" in cell
            ? [[areaAddress(cellArea(row + down, column + right)), cell.formula] as const]
            : [],
        ),
      ),
    ),
  );
}

/** The formulas on the active sheet, by cell. */
async function formulasNow(): Promise<Record<string, string>> {
  const { formulas, origin } = await workbook.wholeSheet();
  return Object.fromEntries(
    formulas.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        String(cell).startsWith("=")
          ? [[areaAddress(cellArea(origin.row + down, origin.column + right)), String(cell)] as const]
          : [],
      ),
    ),
  );
}

async function insertRow(row: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`${String(row + 1)}:${String(row + 1)}`).insert("Down");
    await context.sync();
  });
}

function formOf(id: string): Form {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(id);
  return form;
}

const firstCell = { row: 0, column: 0 };
const inEnglish = { language: "en", formulas: "native" } as const;

test("rows put in by hand below the first, in the middle and above the total get what they lack; undone", async () => {
  const form = formOf("retrospective");
  await workbook.succeeds(host, insertForm, { ...inEnglish, formId: form.id, where: "newSheet" });
  const { items } = await growingTable(form);
  for (const row of [items.row + items.rows, items.row + 3, items.row + 1]) await insertRow(row);
  const byHand = await formulasNow();
  const { validations, rules } = await formLooks({ rows: 20, columns: 9, from: items.row, items });
  expect(validations).toEqual(Array(4).fill(validations[0]));
  expect(rules).toEqual(Array(4).fill(rules[0]));
  const { value, syncs } = await workbook.succeeds(host, addRows, { rows: 0 });
  expect([value.rows, value.completed]).toEqual([0, 3]);
  expect(syncs).toBeLessThanOrEqual(3);
  expect(await formulasNow()).toEqual(computedBy(form, items.rows + 3, firstCell));
  expect((await growingTable(form)).items.rows).toBe(items.rows + 3);
  await workbook.succeeds(host, undoLast, {});
  expect(await formulasNow()).toEqual(byHand);
  await dropSheet();
});

test("a form away from the first cell, saved and opened again: rows below the selected one; numbers go on", async () => {
  const form = formOf("summary");
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("A").activate();
    context.workbook.worksheets.getItem("A").getRange("C4").select();
    await context.sync();
  });
  await workbook.succeeds(host, insertForm, { ...inEnglish, formId: form.id, where: "selection" });
  await host.open(await host.toWorkbookData());
  const { items } = await growingTable(form);
  const usual = computedBy(form, items.rows, { row: 3, column: 2 });
  expect(await formulasNow()).toEqual(usual);
  await workbook.select(areaAddress(cellArea(items.row + 1, items.column)));
  const { value } = await workbook.succeeds(host, addRows, { rows: 2 });
  expect(value.area).toBe(areaAddress({ ...items, row: items.row + 2, rows: 2 }));
  expect(await formulasNow()).toEqual(computedBy(form, items.rows + 2, { row: 3, column: 2 }));
  expect(await workbook.selectedAddress()).toContain(areaAddress(cellArea(items.row + 2, items.column)));
  const [goals] = findFormRows(await workbook.wholeSheet(), forms, knownForms);
  if (!goals) throw new Error("no goals");
  await workbook.select(areaAddress(cellArea(goals.items.row, goals.items.column + 1)));
  await workbook.succeeds(host, addRows, { rows: 1 });
  const numbers = await workbook.look(areaAddress({ ...goals.items, columns: 1, rows: goals.items.rows + 1 }));
  expect(numbers.flat()).toEqual([1, 6, 2, 3, 4, 5]);
  await dropSheet();
});

test("what cannot be done is refused, and says what to do instead", async () => {
  const form = formOf("growth-score");
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("B").activate();
    await context.sync();
  });
  const refused = async (rows: number) => workbook.problemOf(await run(addRows, { rows }));
  expect(await refused(2)).toMatchObject({ reason: "no-growing-table", arguments: { sheet: "B" } });
  await workbook.succeeds(host, insertForm, { ...inEnglish, formId: form.id, where: "selection" });
  const before = await workbook.wholeSheet();
  await workbook.protect(true);
  expect(await refused(2)).toMatchObject({ reason: "protected", nothingChanged: true });
  await workbook.protect(false);
  expect(await refused(600)).toMatchObject({ reason: "too-many-rows" });
  const { items, headerRow } = await growingTable(form);
  const beside = [0, 1, 2].map((down) => ({ row: items.row + down, column: items.column + items.columns, value: "x" }));
  await enter(beside);
  const across = { row: items.row + 2, column: items.column + items.columns - 1, rows: 1, columns: 2 };
  await merge(across, true);
  await workbook.select(areaAddress(cellArea(items.row, items.column)));
  expect(await refused(2)).toMatchObject({ reason: "merged-across", nothingChanged: true });
  await merge(across, false);
  await enter(emptied(beside));
  expect((await workbook.wholeSheet()).formulas).toEqual(before.formulas);

  // A second form on the sheet: which one is meant is told by the selection only.
  await workbook.select(areaAddress(cellArea(before.values.length + 3, 0)));
  await workbook.succeeds(host, insertForm, { ...inEnglish, formId: form.id, where: "selection" });
  await workbook.select(areaAddress(cellArea(before.values.length + 1, 0)));
  expect(await refused(2)).toMatchObject({ reason: "which-table" });
  await workbook.select(areaAddress(cellArea(headerRow, items.column)));
  await workbook.succeeds(host, addRows, { rows: 2 });

  // Rows somebody has written in since are not taken away.
  const written = { row: items.row + items.rows, column: items.column, value: "Somebody" };
  await enter([written]);
  const { value } = await workbook.succeeds(host, undoLast, {});
  expect(value.left.map(({ area }) => areaAddress(area))).toEqual([areaAddress(cellArea(written.row, written.column))]);
  expect(await workbook.look(areaAddress(cellArea(written.row, written.column)))).toEqual([["Somebody"]]);
  await dropSheet();
});

async function merge(area: Area, isMerged: boolean): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(areaAddress(area));
    if (isMerged) range.merge();
    else range.unmerge();
    await context.sync();
  });
}
