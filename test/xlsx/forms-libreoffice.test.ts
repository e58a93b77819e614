// Every form in both languages, filled in and saved: another program computes the same values, keeps the validations
// and prints the pages that were meant.
import fc from "fast-check";
import { forms, planForm } from "../../src/domain/forms";
import type { Form } from "../../src/domain/forms";
import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import type { CellValue } from "../../src/domain/sheet/cell";
import { applyPlan } from "../../src/excel/apply";
import { readWorkbook, writeWorkbook, type SheetData, type WorkbookData } from "../../src/xlsx";
import { formAsChosen } from "../../src/domain/forms/chosen-form";
import { randomEntries } from "../support/form-inputs";
import { openTestHost } from "../support/host";
import { convertAll, officeTest } from "../support/office";
import { printedPages } from "../support/printed-pages";

interface Saved {
  readonly form: Form;
  readonly language: Language;
  /** As the host has it, computed. */
  readonly sheet: SheetData;
  /** As a file, without any result, so that whoever opens it has to compute. */
  readonly bytes: Uint8Array;
}

officeTest(
  "all forms: the same values, the same validations, the intended pages",
  async () => {
    const saved: Saved[] = [];
    for (const form of forms) for (const language of languages) saved.push(await filledAndSaved(form, language));
    const files = saved.map(({ bytes }) => bytes);
    const reopened = convertAll(files, "xlsx").map(firstSheet);
    const printed = convertAll(files, "pdf").map(pageCount);
    for (const [index, { form, language, sheet }] of saved.entries()) {
      const name = `${form.id} in ${language}`;
      const back = reopened[index];
      expect([name, back && differences(sheet, back)]).toEqual([name, []]);
      expect([name, back && validationsOf(back)]).toEqual([name, validationsOf(sheet)]);
      expect([name, printed[index]]).toEqual([name, printedPages(form)]);
    }
  },
  300_000,
);

/** Puts a form with all its options on a sheet of its own and enters what its validations let in. */
async function filledAndSaved(form: Form, language: Language): Promise<Saved> {
  const host = await openTestHost();
  try {
    const chosen = (form.options ?? []).map(({ id }) => id);
    const plan = planForm(form, {
      language,
      formulas: "native",
      origin: { row: 0, column: 0 },
      ownSheet: true,
      chosen,
    });
    const [entries = []] = fc.sample(randomEntries(formAsChosen(form, { chosen }), language), {
      numRuns: 1,
      seed: 20261201,
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await applyPlan(context, sheet, plan, { ownSheet: true, takeBack: () => Promise.resolve(false) });
      for (const { area, value } of entries.filter(isPlain)) {
        sheet.getRangeByIndexes(area.row, area.column, 1, 1).values = [[value]];
      }
      await context.sync();
    });
    const workbook = await host.toWorkbookData();
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    return { form, language, sheet, bytes: writeWorkbook(withoutResults(workbook)) };
  } finally {
    host.dispose();
  }
}

/** Text that is a formula is not what a form asks for, and the end of all dates leaves no day to count to. */
function isPlain({ value }: { readonly value: CellValue }): boolean {
  return value !== "" && value !== 2_958_465 && !String(value).startsWith("=");
}

function withoutResults(workbook: WorkbookData): WorkbookData {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: mapCells(sheet.cells) })) };
}

function mapCells(cells: SheetData["cells"]): SheetData["cells"] {
  const rows = Object.entries(cells).map(([row, line]) => {
    const kept = Object.entries(line).map(([column, cell]) => {
      const { value, ...rest } = cell;
      return [column, cell.formula === undefined && value !== undefined ? cell : rest] as const;
    });
    return [row, Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(rows);
}

function firstSheet(bytes: Uint8Array): SheetData {
  const read = readWorkbook(bytes);
  const sheet = read.ok ? read.workbook.sheets[0] : undefined;
  if (!sheet) throw new Error("the file cannot be read again");
  return sheet;
}

/** Cells that show something else, as "row/column: here, there". */
function differences(here: SheetData, there: SheetData): string[] {
  return Object.entries(here.cells).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, { value }]) => {
      const other = there.cells[Number(row)]?.[Number(column)]?.value;
      const [one, two] = [comparable(value), comparable(other)];
      return one === two ? [] : [`${row}/${column}: ${String(one)}, ${String(two)}`];
    }),
  );
}

type Shown = NonNullable<SheetData["cells"][number]>[number]["value"];

/** Numbers to nine figures; any error is an error, and an empty text shows nothing. */
function comparable(value: Shown): CellValue {
  if (value === undefined) return "";
  if (typeof value === "object") return "error";
  return typeof value === "number" ? Number(value.toPrecision(9)) : value;
}

/** How many cells have a validation of each kind, and which messages they show. */
function validationsOf({ validations }: SheetData) {
  const cells: Record<string, number> = {};
  const messages = new Set<string>();
  for (const { areas, type, prompt, error } of validations) {
    const count = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    cells[type] = (cells[type] ?? 0) + count;
    for (const text of [prompt?.message, error?.message]) if (text) messages.add(text);
  }
  return { cells, messages: [...messages].sort() };
}

/** Pages of a PDF file, whose page objects are not compressed. */
function pageCount(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0
  );
}
