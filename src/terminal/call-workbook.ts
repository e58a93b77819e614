// The workbook in which `kpi call` computes: the arguments in cells, and a formula guarded as those of our forms are.
import { emptyWorkbook } from "../host/empty-workbook";
import type { CellData, WorkbookData } from "../xlsx";
import { areaName } from "../xlsx/address";
import type { GivenArgument, GivenValue } from "./call-argument";

export interface CallPlan {
  readonly workbook: WorkbookData;
  /** Where the formula stands. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Puts the arguments side by side and the formula to their right, with free cells below it to spill into. */
export function workbookForCall(name: string, given: readonly GivenArgument[]): CallPlan {
  const cells: Record<number, Record<number, CellData>> = {};
  const terms: string[] = [];
  let column = 0;
  for (const { rows } of given) {
    const columns = rows[0]?.length ?? 1;
    const range = areaName({ row: 0, column, rows: rows.length, columns });
    // Excel hands a blank cell to a function as 0; guarded like this it stays blank.
    terms.push(`IF(${range}="","",${range})`);
    for (const [row, line] of rows.entries()) {
      for (const [right, value] of line.entries()) if (!isBlank(value)) (cells[row] ??= {})[column + right] = { value };
    }
    column += columns + 1;
  }
  cells[0] = { ...cells[0], [column]: { formula: `KPI.${name}(${terms.join(",")})` } };
  const empty = emptyWorkbook();
  const sheets = empty.sheets.map((sheet) => ({ ...sheet, cells }));
  return { workbook: { ...empty, sheets }, sheet: sheets[0]?.name ?? "", row: 0, column };
}

function isBlank(value: GivenValue): value is null | "" {
  return value === null || value === "";
}
