// What the tests of conversions look at: formulas, values, and what is remembered in the workbook.
import type { ConversionTarget, ConvertOptions, SheetScope } from "../../src/commands/conversion-results";
import { insertForm } from "../../src/commands/insert-form";
import { storeNamespace } from "../../src/domain/store/store-text";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { openKpiHost } from "../support/kpi-host";
import * as workbook from "./workbook";

export const appraisal = { formId: "project-appraisal", language: "en", formulas: "kpi", where: "newSheet" } as const;

export function choose(
  to: ConversionTarget,
  scope: SheetScope = "sheet",
  watch: Partial<ConvertOptions["watch"]> = {},
): ConvertOptions {
  return { to, scope, watch: { isStopped: () => false, settled: () => undefined, ...watch } };
}

/** The formulas of the active sheet, row by row. */
export async function formulas(): Promise<string[]> {
  const grid = await workbook.wholeSheet();
  return grid.formulas.flat().flatMap((cell) => (typeof cell === "string" && cell.startsWith("=") ? [cell] : []));
}

export const kpiFormulas = async () => (await formulas()).filter((formula) => formula.includes("KPI."));
export const values = async () => (await workbook.wholeSheet()).values;

/** What the add-in keeps in the workbook, as text. */
export function storeParts(): Promise<string[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(storeNamespace);
    parts.load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

/** An appraisal with KPI formulas, all scores given. */
export async function insertFilled(host: Host): Promise<void> {
  await workbook.succeeds(host, insertForm, appraisal);
  await workbook.fillColumn("score", [3, 4, 3, 5]);
}

/** Saves the workbook as a file and opens it in another window, as somebody does who gets it. */
export async function reopened(host: Host): Promise<Host> {
  const bytes = writeWorkbook(await host.toWorkbookData());
  host.dispose();
  const next = await openKpiHost();
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.reason);
  await next.open(read.workbook);
  forgetAll();
  return next;
}

/** Does something to the active sheet. */
export async function onSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}
