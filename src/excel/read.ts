// Reads the used part of a sheet into a Grid: one sync for where it is, one for each block of rows.
import type { CellValue } from "../domain/sheet/cell";
import type { Area } from "../domain/sheet/area";
import type { Grid } from "../domain/sheet/grid";
import { areaOf, loadArea, areasOf, loadAreas, contains, rangeAt } from "./areas";
import { problemFrom } from "./problem";

/** Values and formulas of a cell take some 40 bytes each way; this many cells stay near 2 MB, the web allows 5. */
export const cellsPerBlock = 25_000;

/** A reading that has begun; readCells ends it after the next sync. */
export interface SheetReading {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Whether which rows are hidden is asked as well; then rowHidden of the used range is loaded. */
  readonly hiddenToo: boolean;
}

/** Something else to load in the same sync as the first block of cells. */
export interface Alongside {
  queue(): void;
  /** Set once what was queued has arrived; while false its owner has to load it alone. */
  loaded: boolean;
}

/** Where blocks come from, and whether rows may be hidden there: only then each row is asked for. */
export interface BlockSource {
  readonly sheet: Excel.Worksheet;
  readonly asksHidden: boolean;
}

interface Block {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

/** Queues what has to be known before the cells: the sheet's name and its used range. Sync before readCells. */
export function startReading(sheet: Excel.Worksheet): SheetReading {
  sheet.load(["id", "name"]);
  const used = sheet.getUsedRangeOrNullObject(true);
  loadArea(used);
  used.load("rowHidden");
  return { sheet, used, hiddenToo: true };
}

/**
 * Reads the cells of a started reading; a blank sheet gives an empty grid without a sync.
 * A block the platform refuses (too many bytes, more than 512 merged areas) is read in halves.
 */
export async function readCells(
  context: Excel.RequestContext,
  reading: SheetReading,
  alongside?: Alongside,
): Promise<Grid> {
  const { sheet, used } = reading;
  if (used.isNullObject) return gridOf(sheet.name, { row: 0, column: 0, rows: 0, columns: 0 }, []);
  const area = areaOf(used);
  const source = { sheet, asksHidden: mayHideRows(reading) };
  return gridOf(sheet.name, area, await readBlocks(context, source, rowBlocks(area), alongside));
}

/** True where hidden rows are asked for, unless all the rows of the used range are known to be shown. */
export function mayHideRows({ used, hiddenToo }: SheetReading): boolean {
  // Null where some are hidden and others are not, whatever the types say.
  return hiddenToo && (used.rowHidden as boolean | null) !== false;
}

/** Reads one sheet by itself: two syncs for an ordinary sheet. */
export async function readSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Grid> {
  const reading = startReading(sheet);
  await context.sync();
  return readCells(context, reading);
}

/** An area cut into blocks of whole rows, each small enough for one answer. */
export function rowBlocks(area: Area, cells = cellsPerBlock): Area[] {
  const rows = Math.max(1, Math.floor(cells / area.columns));
  const blocks: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += rows) {
    blocks.push({ ...area, row, rows: Math.min(rows, area.row + area.rows - row) });
  }
  return blocks;
}

async function readBlocks(
  context: Excel.RequestContext,
  source: BlockSource,
  areas: readonly Area[],
  alongside?: Alongside,
): Promise<Block[]> {
  const [first, ...rest] = areas;
  if (first === undefined) return [];
  const together = alongside && (await readTogether(context, source, first, alongside));
  const head = together ? [together] : await readBlock(context, source, first);
  return [...head, ...(await readBlocks(context, source, rest))];
}

/** The block together with what is alongside, or undefined when the platform refuses the two in one request. */
async function readTogether(
  context: Excel.RequestContext,
  source: BlockSource,
  area: Area,
  alongside: Alongside,
): Promise<Block | undefined> {
  alongside.queue();
  const queued = queueBlock(source, area);
  try {
    await context.sync();
  } catch (error) {
    if (isFinal(error)) throw error;
    return undefined;
  }
  alongside.loaded = true;
  return blockOf(queued);
}

async function readBlock(context: Excel.RequestContext, source: BlockSource, area: Area): Promise<Block[]> {
  const queued = queueBlock(source, area);
  try {
    await context.sync();
  } catch (error) {
    if (area.rows === 1 || isFinal(error)) throw error;
    const rows = Math.floor(area.rows / 2);
    const top = await readBlock(context, source, { ...area, rows });
    return [...top, ...(await readBlock(context, source, { ...area, row: area.row + rows, rows: area.rows - rows }))];
  }
  return [blockOf(queued)];
}

/** Queues the values, formulas and merges of an area, and which of its rows are hidden when some are. */
export function queueBlock({ sheet, asksHidden }: BlockSource, area: Area) {
  const range = rangeAt(sheet, area);
  range.load(["values", "formulas"]);
  const merged = range.getMergedAreasOrNullObject();
  loadAreas(merged);
  return { area, range, merged, rows: asksHidden ? range.getRowProperties({ rowHidden: true }) : undefined };
}

/** What was queued, after the sync. */
export function blockOf({ area, range, merged, rows }: ReturnType<typeof queueBlock>): Block {
  const values = range.values as CellValue[][];
  return {
    values,
    formulas: formulasOnly(values, range.formulas as CellValue[][]),
    merges: areasOf(merged),
    hiddenRows: (rows?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden === true ? [area.row + index] : [])),
  };
}

/** Text that begins with "=" is given back as its own formula; here it must not look like one. */
export function formulasOnly(values: readonly (readonly CellValue[])[], formulas: readonly (readonly CellValue[])[]) {
  return formulas.map((row, r) =>
    row.map((formula, c) => (isText(formula, values[r]?.[c]) ? `'${String(formula)}` : formula)),
  );
}

function isText(formula: CellValue, value: CellValue | undefined): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula === value;
}

/** Smaller blocks do not help against these. */
export function isFinal(error: unknown): boolean {
  const { reason } = problemFrom(error);
  return reason === "cell-editing" || reason === "protected" || reason === "not-supported";
}

/** The grid of a sheet whose used area was read in blocks, top to bottom. */
export function gridOf(sheet: string, area: Area, blocks: readonly Block[]): Grid {
  const hiddenRows = blocks.flatMap((block) => block.hiddenRows);
  return {
    sheet,
    origin: { row: area.row, column: area.column },
    values: blocks.flatMap((block) => block.values),
    formulas: blocks.flatMap((block) => block.formulas),
    merges: outermost(blocks.flatMap((block) => block.merges)),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
  };
}

/** A merged area over the edge of two blocks comes twice. Sorted, what contains another stands before it, and near. */
function outermost(merges: readonly Area[]): Area[] {
  const sorted = [...merges].sort(
    (a, b) => a.row - b.row || b.rows - a.rows || a.column - b.column || b.columns - a.columns,
  );
  let reaching: Area[] = [];
  return sorted.filter((area) => {
    reaching = reaching.filter(({ row, rows }) => row + rows > area.row);
    if (reaching.some((other) => contains(area, other))) return false;
    reaching.push(area);
    return true;
  });
}
