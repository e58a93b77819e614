// Rows of a score sheet that are not weighted indicators: bonus, minus and veto rows; and the dimension a row belongs to.
import type { CellValue } from "../sheet/cell";
import { isBlank } from "../sheet/cell";
import { enteredNumber } from "./entered-number";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";

/** "weighted" rows are indicators; "bonus" and "minus" rows count in points, a "veto" makes the total 0. */
export type RowKind = "weighted" | "bonus" | "minus" | "veto";

type Cells = readonly (CellValue | null)[];

export interface RowSorting {
  /** What each row is, as people write it: 加分, 减分, 一票否决, bonus, minus, veto; anything blank is an indicator. */
  readonly kinds?: Cells;
  /** The dimension of each row. A blank belongs to the dimension above, as merged cells leave it. */
  readonly groups?: Cells;
  /** The only dimension to count; blank counts all. */
  readonly group?: CellValue | null;
}

export interface SortedRow {
  readonly at: number;
  readonly kind: RowKind;
  /** True when the row is of the dimension asked for. */
  readonly counts: boolean;
}

/** The words for each kind; the native formulas know the same ones. */
export const kindWords: Readonly<Record<RowKind, readonly string[]>> = {
  weighted: ["", "0", "计分", "指标", "weighted", "indicator"],
  bonus: ["加分", "加分项", "bonus"],
  minus: ["减分", "减分项", "扣分", "扣分项", "minus"],
  veto: ["一票否决", "否决", "否决项", "veto"],
};

const kindOfWord: ReadonlyMap<string, RowKind> = new Map(
  (["weighted", "bonus", "minus", "veto"] as const).flatMap((kind) =>
    kindWords[kind].map((word): [string, RowKind] => [word, kind]),
  ),
);

/**
 * Says of each of `count` rows what it is and whether it counts.
 *
 * Errors: lists of different length, a kind that is none, with its index, a dimension that no row has.
 */
export function sortRows(count: number, { kinds, groups, group = null }: RowSorting): Scored<readonly SortedRow[]> {
  if ([kinds, groups].some((list) => list && list.length !== count)) return refused("sizes-differ");
  const wanted = isNone(group) ? undefined : wordOf(group);
  const rows: SortedRow[] = [];
  let current = "";
  for (let at = 0; at < count; at += 1) {
    const kind = kindOfWord.get(wordOf(kinds?.[at] ?? null));
    if (kind === undefined) return refused("kind-unknown", at);
    const own = groups?.[at] ?? null;
    if (!isNone(own)) current = wordOf(own);
    rows.push({ at, kind, counts: wanted === undefined || current === wanted });
  }
  if (wanted !== undefined && !rows.some(({ counts }) => counts)) return refused("group-unknown");
  return scored(rows);
}

/** The weights of the indicators; other rows have none, whatever stands there. */
export function weightedOnly(weights: Cells, rows: readonly SortedRow[]): Cells {
  return rows.map(({ at, kind }) => (kind === "weighted" ? (weights[at] ?? null) : null));
}

/** The points of a bonus or minus row, with their sign; blank is 0. Errors: no number; a bonus below 0. */
export function extraPoints(kind: "bonus" | "minus", cell: CellValue | null, at: number): Scored<number> {
  const entered = enteredNumber(cell);
  if (entered.kind === "blank") return scored(0);
  if (entered.kind === "error-value") return refused("error-value", at);
  if (entered.kind !== "number" || entered.percent) return refused("not-a-number", at);
  if (kind === "minus") return scored(0 - Math.abs(entered.number));
  return entered.number < 0 ? refused("bonus-negative", at) : scored(entered.number);
}

const vetoWords: ReadonlyMap<string, boolean> = new Map([
  ...["", "0", "false", "否", "no", "无"].map((word): [string, boolean] => [word, false]),
  ...["1", "true", "是", "yes", "有"].map((word): [string, boolean] => [word, true]),
]);

/** Whether a veto row applies: 是, Yes, TRUE or 1. Error: anything else that is not blank, 否, No, FALSE or 0. */
export function vetoApplies(cell: CellValue | null, at: number): Scored<boolean> {
  const applies = vetoWords.get(wordOf(cell));
  return applies === undefined ? refused("veto-not-a-flag", at) : scored(applies);
}

function isNone(cell: CellValue | null): boolean {
  return cell === null || cell === 0 || isBlank(cell);
}

function wordOf(cell: CellValue | null): string {
  return String(cell ?? "")
    .trim()
    .toLowerCase();
}
