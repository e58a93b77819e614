// "Score this table": which formulas are missing from a recognised table, and which that are there look wrong.
// Proposes only; cells that are not empty are named as repairs, which nobody has to take.
import { viewTable } from "../checks/table-view";
import { weightSums } from "../checks/weight-sums";
import type { Grid } from "../sheet/grid";
import type { KpiTable } from "../tables/kpi-table";
import { proposeColumns } from "./propose-columns";
import { proposeRows } from "./propose-rows";
import { noteOnTotal, proposeTotals } from "./propose-totals";
import { scoreParts } from "./score-parts";
import type { ScoreNote, ScoreProposal, ScoreWishes } from "./score-proposal";
import type { ScoreTable } from "./score-table";
import { sharesWeight } from "./score-table";

/**
 * Proposes the formulas a table lacks: the score from several raters' shares, weight × rating for each row, sums of groups
 * and of the whole, the sum of weights; on request new columns at the right edge for what has no cell.
 *
 * Blank is not zero: totals follow the rule for blanks in `wishes`. Points (分值, 满分) are added up, weights are
 * multiplied in the unit they were entered in. Never throws on any grid; why something is left out is in the notes.
 */
export function proposeScores(grid: Grid, kpiTable: KpiTable, wishes: ScoreWishes): ScoreProposal {
  const view = viewTable(grid, kpiTable);
  const table: ScoreTable = { view, parts: scoreParts(view, wishes.method) };
  const { method, scale } = table.parts;
  const base = { sheet: grid.sheet, area: kpiTable.area, method, ...(scale ? { scale } : {}) };
  const stop = whyNothing(table);
  if (stop) return { ...base, changes: [], notes: [stop] };
  const rows = proposeRows(table);
  const added = wishes.newColumns ? proposeColumns(table, wishes) : { changes: [], notes: [] };
  const totals = proposeTotals(table, wishes, "products" in added ? added.products : undefined);
  const changes = [...rows.changes, ...totals.changes, ...added.changes].sort(
    ({ place: { area: a } }, { place: { area: b } }) => a.row - b.row || a.column - b.column,
  );
  return {
    ...base,
    changes,
    notes: [...notesOn(table, wishes), ...rows.notes, ...added.notes, ...noteOnTotal(table, changes)],
    ...("added" in added && added.added ? { added: added.added } : {}),
  };
}

function whyNothing(table: ScoreTable): ScoreNote | undefined {
  const { view, parts } = table;
  const { weight, scale, method, unreadable, rating, weighted } = parts;
  if (!rating && !weighted) return { key: "noScores", arguments: {} };
  if (unreadable && weight) {
    return { key: "weightUnreadable", arguments: { column: weight.header, row: unreadable.row + 1 } };
  }
  if (method === "weighted" && weight && !scale) return { key: "noWeights", arguments: { column: weight.header } };
  const shared = view.rows.find((row) => sharesWeight(table, row));
  return method === "weighted" && shared !== undefined
    ? { key: "sharedWeight", arguments: { row: shared + 1 } }
    : undefined;
}

function notesOn({ view, parts }: ScoreTable, { formulas }: ScoreWishes): readonly ScoreNote[] {
  const { weight, method, textRows } = parts;
  const notes: ScoreNote[] = [];
  if (method === "sum" && !weight) notes.push({ key: "addedUp", arguments: {} });
  if (weight && method === "weighted" && textRows.length > 0 && formulas === "native") {
    notes.push({ key: "textWeights", arguments: { column: weight.header, row: (textRows[0] ?? 0) + 1 } });
  }
  const sums = weight && method === "weighted" ? weightSums(view, weight) : undefined;
  const [sum] = sums?.ok ? sums.sums : [];
  if (sum && sum.group === undefined && sum.gapPoints !== 0) {
    notes.push({ key: "weightsOff", arguments: { gap: Math.abs(sum.gapPoints) } });
  }
  return notes;
}
