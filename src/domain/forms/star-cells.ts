// Cells that hold 1 to 5 and show stars. A number format tells three cases apart, so the rest are conditional formats.
import type { Area } from "../sheet/area";
import { areaAddress, cellArea } from "../sheet/area";
import type { PlannedRule } from "../sheet/sheet-plan";

export const mostStars = 5;

/**
 * The look of the cells themselves; where conditional formats bring no number formats, 4 shows as "4★". The stars are a
 * little smaller: a number that does not fit its cell shows as ####.
 */
export const starsStyle = { numberFormat: `[=1]"${stars(1)}";[=2]"${stars(2)}";0"★"`, fontSizePoints: 9 };

/** The rules that show the other numbers as stars. */
export function starRules(area: Area): PlannedRule[] {
  const first = areaAddress(cellArea(area.row, area.column));
  return [3, 4, mostStars].map((count) => ({
    area,
    formula: `=${first}=${String(count)}`,
    numberFormat: `"${stars(count)}"`,
  }));
}

function stars(count: number): string {
  return "★".repeat(count) + "☆".repeat(mostStars - count);
}
