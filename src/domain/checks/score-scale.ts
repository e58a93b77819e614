// The scale a score column is on, where the sheet says so. A stranger's scale is never guessed from the numbers.
import type { KpiColumn } from "../tables/kpi-table";
import type { TableView } from "./table-view";

export interface ScoreScale {
  readonly least: number;
  readonly most: number;
}

/** The scale of our forms. */
export const fivePoints: ScoreScale = { least: 1, most: 5 };
const noteRows = 6;

/** The scale of a score column: that of our form, else what its header or the lines above the table say; else none. */
export function scaleOf(view: TableView, column: KpiColumn): ScoreScale | undefined {
  if (view.table.form && column.field !== undefined) return fivePoints;
  return scaleIn(column.header) ?? scaleIn(linesAbove(view));
}

/**
 * The scale a text names: "1-5分", "(1 to 5)", "1=poor … 5=excellent", "5分制". Undefined when it names none, or
 * several: then nobody can tell which is meant.
 */
export function scaleIn(text: string): ScoreScale | undefined {
  const plain = text.normalize("NFKC").toLowerCase();
  const ranges = [
    ...plain.matchAll(/(?<![\d.%-])([01])\s*(?:-|–|—|~|至|到|to)\s*(5|10|100)(?![\d%]|\s*[月天日年周人次])/g),
  ];
  const scales = new Map(
    ranges.map(([, least, most]) => [`${String(least)}-${String(most)}`, { least: Number(least), most: Number(most) }]),
  );
  if (scales.size === 1) return [...scales.values()][0];
  if (scales.size === 0 && /(?:5|五)分制/.test(plain)) return fivePoints;
  return undefined;
}

function linesAbove({ grid, table }: TableView): string {
  const lines: string[] = [];
  const header = table.area.row - grid.origin.row;
  for (let row = Math.max(0, header - noteRows); row < header; row += 1) {
    const said = (grid.values[row] ?? []).filter((value) => typeof value === "string").join(" ");
    if (/分|score|rating|scale|评/i.test(said)) lines.push(said);
  }
  return lines.join("\n");
}
