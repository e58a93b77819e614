// Is there room for a plan? Owns what "occupied" means: anything in a cell, or a merged area reaching in.
import type { Area, Place } from "../domain/sheet/area";
import { areaAddress, placeAddress } from "../domain/sheet/area";
import { isBlank } from "../domain/sheet/cell";
import type { CellValue } from "../domain/sheet/cell";
import { areasOf, loadAreas, around, rangeAt } from "./areas";
import type { AreaImage, QueuedImage } from "./image";
import { imageOf, queueImage } from "./image";
import type { Problem } from "./problem";
import { problem } from "./problem";

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** The place a plan is to be written to, as it was before. */
export interface Target {
  readonly image: AreaImage;
  readonly merges: readonly Area[];
  /** Around everything that stands there; undefined when it is free. */
  readonly occupied: Area | undefined;
  readonly takenNames: ReadonlySet<string>;
}

export interface QueuedTarget {
  readonly image: QueuedImage;
  readonly merged: Excel.RangeAreas;
  readonly names: Excel.NamedItemCollection;
}

/** A problem when the area reaches beyond the edge of the sheet. */
export function edgeProblem(area: Area): Problem | undefined {
  const fits = area.row + area.rows <= sheetRows && area.column + area.columns <= sheetColumns;
  return fits ? undefined : problem("no-room", { rows: area.rows, columns: area.columns });
}

/** Queues what has to be known of a place before it is written to. */
export function queueTarget(sheet: Excel.Worksheet, area: Area): QueuedTarget {
  const merged = rangeAt(sheet, area).getMergedAreasOrNullObject();
  loadAreas(merged);
  const { names } = sheet;
  names.load("items/name");
  return { image: queueImage(sheet, area), merged, names };
}

/** The target, once the queue has been synced. */
export function targetOf(queued: QueuedTarget): Target {
  const merges = areasOf(queued.merged);
  const filled = filledCells(queued.image.area, queued.image.range.formulas as CellValue[][]);
  return {
    image: imageOf(queued.image),
    merges,
    occupied: around([...filled, ...merges]),
    takenNames: new Set(queued.names.items.map((item) => item.name.toLowerCase())),
  };
}

/** A problem when something stands where the plan would go. */
export function occupiedProblem(sheet: string, { occupied }: Target): Problem | undefined {
  if (occupied === undefined) return undefined;
  const place: Place = { sheet, area: occupied };
  return problem("occupied", { sheet, address: areaAddress(occupied), place: placeAddress(place) });
}

function filledCells(area: Area, contents: readonly (readonly CellValue[])[]): Area[] {
  return contents.flatMap((row, r) =>
    row.flatMap((content, c) =>
      isBlank(content) ? [] : [{ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }],
    ),
  );
}
