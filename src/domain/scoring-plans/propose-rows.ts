// The formulas of single rows: a score from several raters, and weight × rating.
import type { RepairReason, ScoreChange, ScoreNote } from "./score-proposal";
import { cellName, productFormula, sharedFormula } from "./score-formulas";
import type { ScoreTable, Slot } from "./score-table";
import { expectedProduct, slotAt } from "./score-table";

export interface Proposed {
  readonly changes: readonly ScoreChange[];
  readonly notes: readonly ScoreNote[];
}

/** Proposes what the rows of a table lack. Rows of which most look wrong are meant otherwise, and are left alone. */
export function proposeRows(table: ScoreTable): Proposed {
  const { view, parts } = table;
  const { weighted, weight, rating, scale, method, textRows } = parts;
  const changes: ScoreChange[] = [...sharedScores(table)];
  if (method !== "weighted" || !weighted || !weight || !rating || !scale) return { changes, notes: [] };
  const rows = view.table.itemRows.filter((row) => !textRows.includes(row) && !view.continued(row, weight.column));
  const found = rows.flatMap((row): ScoreChange[] => {
    const slot = slotAt(table, row, weighted.column);
    if (!slot) return [];
    const formula = productFormula(cellName(row, weight.column), cellName(row, rating.column), scale);
    const change = changeOf(table, slot, { formula, expected: expectedProduct(table, row) });
    return change ? [{ ...change, part: "weighted", subject: view.nameOf(row) || weighted.header }] : [];
  });
  const repairs = found.filter(({ repair }) => repair === "other-value").length;
  const judged = rows.filter((row) => expectedProduct(table, row) !== null && !view.blank(row, weighted.column)).length;
  const meantOtherwise = repairs > judged / 2;
  changes.push(...found.filter(({ repair }) => repair === undefined || !meantOtherwise));
  const notes = meantOtherwise ? [{ key: "otherProducts", arguments: { column: weighted.header } }] : [];
  return { changes, notes };
}

function sharedScores(table: ScoreTable): readonly ScoreChange[] {
  const { view, parts } = table;
  const { raters } = parts;
  if (!raters) return [];
  const score = parts.ratings.find(
    (column) => column.role === "score" && !raters.some((rater) => rater.column.column === column.column),
  );
  if (!score) return [];
  return view.table.itemRows.flatMap((row): ScoreChange[] => {
    const slot = slotAt(table, row, score.column);
    if (!slot || slot.old !== "") return [];
    const cells = raters.map(({ column, percent }) => ({ cell: cellName(row, column.column), percent }));
    const place = view.place(row, score.column);
    const cell = { formula: sharedFormula(cells) };
    return [{ part: "score", place, subject: view.nameOf(row) || score.header, old: "", cell }];
  });
}

/** How far a value may be off before it is called another one: people round to two decimals, and some to whole points. */
const tolerance = 0.0051;

/** The change of a slot, or undefined when what stands there is right, or cannot be judged. */
export function changeOf(
  { view }: ScoreTable,
  slot: Slot,
  { formula, expected }: { readonly formula: string; readonly expected: number | null },
): Pick<ScoreChange, "place" | "old" | "cell" | "repair" | "values"> | undefined {
  const place = view.place(slot.row, slot.column);
  const base = { place, old: slot.old, cell: { formula } };
  if (slot.old === "") return base;
  const repair = whyWrong(slot, expected);
  if (!repair || expected === null) return undefined;
  return { ...base, repair, values: { now: String(slot.value), then: expected } };
}

function whyWrong({ value, computed, old }: Slot, expected: number | null): RepairReason | undefined {
  if (expected === null) return undefined;
  if (computed && typeof value === "string" && value.startsWith("#")) return "error-value";
  if (typeof value !== "number") return undefined;
  const rounded = /\b(?:ROUND|INT|ROUNDUP|ROUNDDOWN|CEILING|FLOOR|MROUND)\(/i.test(old) && !/,9\)/.test(old);
  if (Math.abs(value - expected) <= (rounded ? 1 : tolerance)) return undefined;
  return computed ? "other-value" : "typed-over";
}
