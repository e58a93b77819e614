// Reads several sheets: small ones together in one sync, a large one by itself.
import type { Grid } from "../domain/sheet/grid";
import { areaOf } from "./areas";
import type { SheetReading } from "./read";
import { blockOf, cellsPerBlock, gridOf, isFinal, mayHideRows, queueBlock, readCells, startReading } from "./read";

/**
 * Gives the sheets as grids, in their order, so that only a few are in memory at once. One sync for all used ranges,
 * then one for each 2 MB. Sheets the platform refuses together are read one by one.
 */
export async function* readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): AsyncGenerator<Grid> {
  const readings = sheets.map(startReading);
  await context.sync();
  for (const chunk of chunksOf(readings)) yield* await readChunk(context, chunk);
}

/** Neighbours that make one answer of a bearable size; a sheet larger than that is alone. */
function chunksOf(readings: readonly SheetReading[]): SheetReading[][] {
  const chunks: SheetReading[][] = [];
  let room = 0;
  for (const reading of readings) {
    const cells = cellCount(reading);
    const chunk = chunks.at(-1);
    if (chunk === undefined || cells > room) {
      chunks.push([reading]);
      room = cellsPerBlock - cells;
    } else {
      chunk.push(reading);
      room -= cells;
    }
  }
  return chunks;
}

function cellCount({ used }: SheetReading): number {
  if (used.isNullObject) return 0;
  const { rows, columns } = areaOf(used);
  return rows * columns;
}

async function readChunk(context: Excel.RequestContext, chunk: readonly SheetReading[]): Promise<Grid[]> {
  const together = chunk.length > 1 ? await readTogether(context, chunk) : undefined;
  return together ?? (await readOneByOne(context, chunk));
}

async function readTogether(
  context: Excel.RequestContext,
  chunk: readonly SheetReading[],
): Promise<Grid[] | undefined> {
  const queued = chunk.map((reading) => {
    const { sheet, used } = reading;
    const area = used.isNullObject ? undefined : areaOf(used);
    return { sheet, area, block: area && queueBlock({ sheet, asksHidden: mayHideRows(reading) }, area) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (isFinal(error)) throw error;
    return undefined;
  }
  return queued.map(({ sheet, area, block }) =>
    area && block
      ? gridOf(sheet.name, area, [blockOf(block)])
      : gridOf(sheet.name, { row: 0, column: 0, rows: 0, columns: 0 }, []),
  );
}

async function readOneByOne(context: Excel.RequestContext, chunk: readonly SheetReading[]): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const reading of chunk) grids.push(await readCells(context, reading));
  return grids;
}
