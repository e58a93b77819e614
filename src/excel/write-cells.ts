// Turns planned cells into what Range.formulas takes, in pieces small enough for one request.
import { areasOverlap, cellArea } from "../domain/sheet/area";
import type { CellBlock, PlannedCell, SheetPlan, StyledArea } from "../domain/sheet/sheet-plan";
import { cellInput } from "./cell-input";

/** The web refuses requests over 5 MB; a piece stays well below. */
const bytesPerPiece = 2_000_000;

type Input = string | number | null;

/** A rectangle ready to be written; null leaves a cell as it is, "" empties it. */
export interface InputBlock {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (readonly Input[])[];
  readonly bytes: number;
}

/** What to send for a planned cell. Throws on a number that is none: a plan never holds one. */
export function inputOf(cell: PlannedCell, numberFormat?: string): Input {
  if (cell === null) return null;
  if ("text" in cell) return cellInput(cell.text, numberFormat);
  if ("formula" in cell) return withEquals(cell.formula);
  if ("clear" in cell) return "";
  if (!Number.isFinite(cell.number)) throw new Error(`A plan holds ${String(cell.number)}.`);
  return cell.number;
}

/** Formulas may stand in plans with or without their sign. */
export function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** The blocks of a plan grouped into requests: each group is written in one sync, after the plan's number formats. */
export function requestsOf(
  { blocks, styles }: Pick<SheetPlan, "blocks" | "styles">,
  bytes = bytesPerPiece,
): InputBlock[][] {
  const requests: InputBlock[][] = [[]];
  let room = bytes;
  for (const piece of blocks.flatMap((block) => pieces(block, styles, bytes))) {
    if (piece.bytes > room && requests.at(-1)?.length !== 0) {
      requests.push([]);
      room = bytes;
    }
    requests.at(-1)?.push(piece);
    room -= piece.bytes;
  }
  return requests;
}

function pieces({ row, column, cells }: CellBlock, styles: readonly StyledArea[], limit: number): InputBlock[] {
  const found: { row: number; inputs: Input[][]; bytes: number }[] = [];
  cells.forEach((line, index) => {
    const inputs = line.map((cell, c) => inputOf(cell, numberFormatAt(styles, row + index, column + c)));
    const bytes = byteLength(inputs);
    const last = found.at(-1);
    if (last !== undefined && last.bytes + bytes <= limit) {
      last.inputs.push(inputs);
      last.bytes += bytes;
    } else found.push({ row: row + index, inputs: [inputs], bytes });
  });
  return found.map((piece) => ({ ...piece, column }));
}

/** The number format a plan gives a cell: of several styles the last one counts, as they are written in order. */
function numberFormatAt(styles: readonly StyledArea[], row: number, column: number): string | undefined {
  const cell = cellArea(row, column);
  return styles.findLast(({ area, style }) => style.numberFormat !== undefined && areasOverlap(area, cell))?.style
    .numberFormat;
}

/** Three bytes for each sign outside ASCII is what most Chinese text takes. */
function byteLength(inputs: readonly Input[]): number {
  const json = JSON.stringify(inputs);
  let bytes = json.length;
  for (let i = 0; i < json.length; i++) if (json.charCodeAt(i) > 0x7f) bytes += 2;
  return bytes;
}
