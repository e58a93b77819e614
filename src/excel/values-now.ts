// The values of sheets read again and again, while results are waited for.
import type { Area } from "../domain/sheet/area";
import type { CellValue } from "../domain/sheet/cell";
import { rangeAt } from "./areas";
import { rowBlocks } from "./read";
import type { WholeSheet } from "./whole-sheets";

const pauseMilliseconds = 200;

/** The values of a sheet's area as they are now; one sync for each 2 MB. */
export async function valuesNow(context: Excel.RequestContext, { sheet, grid }: WholeSheet): Promise<CellValue[][]> {
  const rows = grid.values.length;
  const columns = grid.values[0]?.length ?? 0;
  return rows === 0 || columns === 0 ? [] : readValues(context, sheet, rowBlocks({ ...grid.origin, rows, columns }));
}

async function readValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  [first, ...rest]: readonly Area[],
): Promise<CellValue[][]> {
  if (first === undefined) return [];
  const range = rangeAt(sheet, first).load("values");
  await context.sync();
  const values = range.values as CellValue[][];
  return [...values, ...(await readValues(context, sheet, rest))];
}

/** Between two looks. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, pauseMilliseconds);
  });
}
