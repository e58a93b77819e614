// Where a new page begins, so that no part of a form is torn that one page can hold.
import type { Form } from "./form";
import { pageHeightsPoints } from "./form-page";
import type { FormLayout, PlacedBlock } from "./layout-form";
import { repeatedRows } from "./layout-form";

/** A page as it fills: points used so far by each measure of its height, and the rows that began a page. */
interface Filling {
  readonly used: readonly number[];
  readonly breaks: readonly number[];
}

interface Paper {
  /** Of each row of the form itself. */
  readonly heights: readonly number[];
  /** Measures of the room on a page: nothing may be torn by any of them. */
  readonly rooms: readonly number[];
  /** What the repeated headers take at the top of the page that begins at a row. */
  readonly headersAbove: (row: number) => number;
}

/**
 * The rows that begin a new page, counted from the form's first: where the form says so, and wherever a heading and
 * what belongs to it, signatures above all, would otherwise be torn. Long tables go on over as many pages as they take.
 */
export function pageBreaks(form: Form, { blocks, main }: FormLayout, heights: readonly number[]): readonly number[] {
  const printed = blocks.filter(({ area }) => area.column === main.column);
  const rooms = pageHeightsPoints(form);
  const paper: Paper = { heights, rooms, headersAbove: headersAbove(printed, heights) };
  const begin: Filling = { used: rooms.map(() => 0), breaks: [] };
  return grouped(printed, beginsPart).reduce((page, part) => place(part, page, paper), begin).breaks;
}

/** A heading begins a part, and so does what has to stand on a new page. */
function beginsPart({ block }: PlacedBlock): boolean {
  return block.kind === "heading" || block.pageBreakBefore === true;
}

/**
 * Puts a part on the page or, whole, on the next. What is longer than a page, or would leave most of this one empty, goes
 * on it block by block, and row by row what is still too long.
 */
function place(part: readonly PlacedBlock[], page: Filling, paper: Paper): Filling {
  const [first] = part;
  if (!first) return page;
  const { row } = first.area;
  const height = heightOf(part, paper);
  const headers = paper.headersAbove(row);
  const uses = (share: number) => page.used.some((used, index) => used > headers + (paper.rooms[index] ?? 0) * share);
  if (first.block.pageBreakBefore && uses(0)) return fill(part, newPage(row, page, paper), paper);
  if (fits(page.used, height, paper)) return fill(part, page, paper);
  if (uses(1 / 3) && fits([headers, headers], height, paper)) return fill(part, newPage(row, page, paper), paper);
  const pieces = grouped(part, (_block, before) => before?.block.kind !== "heading");
  return pieces.length > 1
    ? pieces.reduce((filling, piece) => place(piece, filling, paper), page)
    : fill(part, page, paper);
}

function fits(used: readonly number[], height: number, { rooms }: Paper): boolean {
  return rooms.every((room, index) => (used[index] ?? 0) + height <= room);
}

function newPage(row: number, { used, breaks }: Filling, { headersAbove }: Paper): Filling {
  return { used: used.map(() => headersAbove(row)), breaks: [...breaks, row] };
}

/** Row after row; where the paper ends a page begins by itself. */
function fill(part: readonly PlacedBlock[], { used, breaks }: Filling, paper: Paper): Filling {
  const rows = part.flatMap(({ area }) => Array.from({ length: area.rows }, (_, index) => area.row + index));
  const filled = used.map((before, index) =>
    rows.reduce((points, row) => {
      const height = paper.heights[row] ?? 0;
      return points + height <= (paper.rooms[index] ?? 0) ? points + height : paper.headersAbove(row) + height;
    }, before),
  );
  return { used: filled, breaks };
}

function heightOf(part: readonly PlacedBlock[], { heights }: Paper): number {
  return part.reduce((sum, { area }) => sum + total(heights, area.row, area.row + area.rows), 0);
}

function total(heights: readonly number[], from: number, until: number): number {
  return heights.slice(from, until).reduce((sum, height) => sum + height, 0);
}

function headersAbove(blocks: readonly PlacedBlock[], heights: readonly number[]): Paper["headersAbove"] {
  const headers = repeatedRows(blocks, "page");
  if (!headers) return () => 0;
  const end = headers.row + headers.rows;
  const height = total(heights, headers.row, end);
  return (row) => (row >= end ? height : 0);
}

/** Runs of blocks, each beginning where `begins` says so. */
function grouped(
  blocks: readonly PlacedBlock[],
  begins: (block: PlacedBlock, before: PlacedBlock | undefined) => boolean,
): PlacedBlock[][] {
  const runs: PlacedBlock[][] = [];
  for (const [index, block] of blocks.entries()) {
    const last = runs.at(-1);
    if (last && !begins(block, blocks[index - 1])) last.push(block);
    else runs.push([block]);
  }
  return runs;
}
