// Protecting a sheet without a password, so that formulas are not typed over by mistake. Keeps no secrets.
import type { CellValue } from "../domain/sheet/cell";
import { errorCode, InterruptedWrite } from "./problem";
import { syncWrite } from "./write";

/** A sheet about to be protected; the functions below want it synced. */
export interface QueuedProtection {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues what has to be known of a sheet before it is protected, and its id and name. */
export function queueProtection(sheet: Excel.Worksheet): QueuedProtection {
  sheet.load(["id", "name"]);
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject();
  used.load(["values", "formulas"]);
  used.format.protection.load("locked");
  return { sheet, used };
}

/** True when some of the cells in use may be filled in on a protected sheet. */
export function hasOpenCells({ used }: QueuedProtection): boolean {
  if (used.isNullObject) return false;
  const { locked } = used.format.protection as { readonly locked: boolean | null };
  return locked !== true;
}

/** How many cells call KPI functions, which only compute where the add-in runs. */
export function countKpiFormulas({ used }: QueuedProtection): number {
  if (used.isNullObject) return 0;
  const values = used.values as CellValue[][];
  const formulas = used.formulas as CellValue[][];
  // Text that begins with "=" reads back as a formula equal to its value.
  const calls = (formula: CellValue, value: CellValue | undefined) =>
    typeof formula === "string" && formula !== value && /^=.*\bKPI\./i.test(formula);
  return formulas.flatMap((row, r) => row.filter((formula, c) => calls(formula, values[r]?.[c]))).length;
}

/** Protects the sheet; cells that are not locked and the heights of rows stay free. One sync. Throws InterruptedWrite. */
export async function protectSheet(context: Excel.RequestContext, { sheet }: QueuedProtection): Promise<void> {
  queueProtect(sheet);
  await syncWrite(context);
}

/** Queues the protection a form is handed out with. */
export function queueProtect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatRows: true });
}

/** Takes a protection off; false, and nothing is changed, when it has a password. One sync. Throws InterruptedWrite. */
export async function unprotectSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  sheet.protection.unprotect();
  try {
    await syncWrite(context);
    return true;
  } catch (error) {
    const code = errorCode(error instanceof InterruptedWrite ? error.reason : error);
    // A password that is missing is an argument missing to some platforms, and access denied to others.
    if (code === "AccessDenied" || code === "InvalidArgument") return false;
    throw error;
  }
}
