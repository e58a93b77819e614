// Writes formulas into cells of a sheet that is somebody's: contents alone, formats are not touched.
import type { Area } from "../domain/sheet/area";
import { cellArea } from "../domain/sheet/area";
import type { CellValue } from "../domain/sheet/cell";
import type { Grid } from "../domain/sheet/grid";
import { formulaAt, valueAt } from "../domain/sheet/grid";
import type { CellBlock } from "../domain/sheet/sheet-plan";
import { rangeAt } from "./areas";
import { hashesOf } from "./image";
import type { ChangedCells } from "./undo-stack";
import { syncWrite } from "./write";
import { inputOf } from "./write-cells";

/** The number formats where a plan writes; the functions below want them synced. */
export type QueuedFormats = readonly { readonly area: Area; readonly range: Excel.Range }[];

/** Queues number formats where the blocks are to be written. */
export function queueFormats(sheet: Excel.Worksheet, blocks: readonly CellBlock[]): QueuedFormats {
  return blocks.map((block) => {
    const area = areaOfBlock(block);
    const range = rangeAt(sheet, area);
    range.load("numberFormat");
    return { area, range };
  });
}

/** The first cell that is formatted as text, where a formula would stay text. */
export function textCell(formats: QueuedFormats): Area | undefined {
  for (const { area, range } of formats) {
    const at = (range.numberFormat as unknown[][]).findIndex(([format]) => format === "@");
    if (at >= 0) return { ...area, row: area.row + at, rows: 1 };
  }
  return undefined;
}

/**
 * Writes blocks of cells, in one sync. Gives back what undo needs. `grid` is the sheet as it was just read. Throws
 * InterruptedWrite.
 */
export async function writeHereAndThere(
  context: Excel.RequestContext,
  { sheet, blocks, grid }: { sheet: Excel.Worksheet; blocks: readonly CellBlock[]; grid: Grid },
): Promise<ChangedCells["cells"]> {
  const written = blocks.map((block) => ({ block, range: writeBlock(sheet, block) }));
  await syncWrite(context, async () => {
    for (const block of blocks) rangeAt(sheet, areaOfBlock(block)).formulas = contentsBefore(block, grid);
    return context.sync().then(
      () => true,
      () => false,
    );
  });
  return written.flatMap(({ block, range }) => recordsOf(block, range, grid));
}

function writeBlock(sheet: Excel.Worksheet, block: CellBlock): Excel.Range {
  const range = rangeAt(sheet, areaOfBlock(block));
  range.formulas = block.cells.map((row) => row.map((cell) => inputOf(cell))) as (string | number)[][];
  range.load("formulas");
  return range;
}

function recordsOf(block: CellBlock, range: Excel.Range, grid: Grid): ChangedCells["cells"] {
  const before = contentsBefore(block, grid);
  return hashesOf(range).flatMap((line, down) =>
    line.map((hash, right) => ({
      area: cellArea(block.row + down, block.column + right),
      before: { input: before[down]?.[right] ?? "" },
      after: [[hash]],
    })),
  );
}

function contentsBefore({ row, column, cells }: CellBlock, grid: Grid): CellValue[][] {
  return cells.map((line, down) =>
    line.map((_, right) => formulaAt(grid, row + down, column + right) ?? valueAt(grid, row + down, column + right)),
  );
}

function areaOfBlock({ row, column, cells }: CellBlock): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}
