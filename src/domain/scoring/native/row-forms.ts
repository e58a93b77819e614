// Native forms of sheets that sort their rows: bonus, minus and veto rows, dimensions.
import type { BlankRule } from "../weighted-score";
import type { RowKind } from "../row-kinds";
import { kindWords } from "../row-kinds";
import { isSeveralCells, rangeIn } from "./argument";
import { badEntry } from "./band-forms";
import { constant, fixedValue } from "./fixed-cells";
import type { NativeResult } from "./native-result";
import { native, noNative } from "./native-result";

/** The ranges a sheet with sorted rows is made of; `kinds` and `groups` are "" where they are left out. */
export interface SortedRanges {
  readonly weights: string;
  readonly kinds: string;
  readonly groups: string;
  /** The argument that names the only dimension to count; "" counts all. */
  readonly group: string;
}

/** The ranges behind the arguments of WEIGHTEDSCORE and WEIGHTCHECK, or why there are none. */
export function sortedRanges(
  weights: string,
  [kinds = "", groups = "", group = ""]: readonly string[],
): SortedRanges | NativeResult {
  const [w, k, g] = [weights, kinds, groups].map((argument) => (isNothing(argument) ? "" : rangeIn(argument)));
  if (w === undefined || w === "" || k === undefined || g === undefined) return noNative("not-a-range");
  if (isSeveralCells(group)) return noNative("several-cells");
  const all = isNothing(group);
  if (!all && g === "") return noNative("unknown-arguments");
  return { weights: w, kinds: k, groups: all ? "" : g, group: all ? "" : group };
}

/** KPI.WEIGHTEDSCORE with sorted rows: see weightedScore. */
export function sortedScore(scores: string, ranges: SortedRanges, rule: BlankRule): NativeResult {
  const { weights: w } = ranges;
  const s = rangeIn(scores);
  if (s === undefined) return noNative("not-a-range");
  const counted = countedRows(ranges);
  const weighted = `(${w}>0)*ISNUMBER(${w})*${ofKind(ranges, "weighted")}${counted}`;
  const open = `SUMPRODUCT(${weighted}*(1-ISNUMBER(${s})))>0`;
  const present = `SUMPRODUCT(${w},${weighted}*ISNUMBER(${s}))`;
  const sum = `SUMPRODUCT(${w},${s},${weighted})`;
  const extras = ranges.kinds === "" ? "" : extraPoints(s, ranges);
  const total = `ROUND(${sum}/${rule === "spread" ? present : wholeOf(ranges)}${extras},9)`;
  const waiting = rule === "wait" ? `OR(${present}=0,${open})` : `${present}=0`;
  const answer = `IF(${waiting},"",${total})`;
  const vetoed = ranges.kinds === "" ? answer : `IF(${vetoApplies(s, ranges)},0,${answer})`;
  return native(checkedRows(s, ranges, vetoed));
}

/** KPI.WEIGHTCHECK with sorted rows: see weightGapPoints. */
export function sortedGap(ranges: SortedRanges, share: string): NativeResult {
  const { weights: w } = ranges;
  const rows = `${ofKind(ranges, "weighted")}${countedRows(ranges)}`;
  const fixed = fixedValue(share);
  if (fixed === undefined || typeof fixed === "boolean" || typeof fixed === "string") return noNative("rule-not-fixed");
  const percent = fixed === null || fixed === 0 ? 100 : fixed > 1 ? fixed : fixed * 100;
  const gap = `ROUND(SUMPRODUCT(${w},${rows})*100/${wholeOf(ranges)}-${constant(percent)},9)`;
  const answer = `IF(SUMPRODUCT(ISNUMBER(${w})*${rows})=0,"",IF(ABS(${gap})<=0.01,0,${gap}))`;
  return native(checkedRows(w, ranges, answer));
}

/** What all weights together are meant to be: 100 or 1, as readWeights finds out. */
function wholeOf(ranges: SortedRanges): string {
  const { weights: w } = ranges;
  const rows = ofKind(ranges, "weighted");
  const all = `SUMPRODUCT(${w},1*${rows})`;
  const near = (whole: number, gap: number) => `ABS(ROUND(${all}-${String(whole)},9))<=${String(gap)}`;
  const large = `SUMPRODUCT((${w}>1)*ISNUMBER(${w})*${rows})>0`;
  return `IF(${near(100, 1)},100,IF(${near(1, 0.01)},1,IF(${large},100,1)))`;
}

function extraPoints(s: string, ranges: SortedRanges): string {
  const rows = (kind: RowKind, sign: string) =>
    `SUMPRODUCT(${s},(${s}${sign}0)*${ofKind(ranges, kind)}${countedRows(ranges)})`;
  return `+${rows("bonus", ">")}-${rows("minus", ">")}+${rows("minus", "<")}`;
}

function vetoApplies(s: string, ranges: SortedRanges): string {
  const says = ['"是"', '"yes"', '"有"', '"1"', '"TRUE"', "1", "TRUE"].map((word) => `(${s}=${word})`).join("+");
  return `SUMPRODUCT(${ofKind(ranges, "veto")}${countedRows(ranges)}*((${says})>0))>0`;
}

/** Refuses what the function refuses: unknown kinds, a bonus below 0, a blank dimension, weights below 0. */
function checkedRows(s: string, ranges: SortedRanges, answer: string): string {
  const { weights: w, kinds: k, groups: g } = ranges;
  const wrong = [`SUMPRODUCT((${w}<0)*${ofKind(ranges, "weighted")})>0`];
  if (k !== "") {
    const known = (["weighted", "bonus", "minus", "veto"] as const).map((kind) => ofKind(ranges, kind)).join("+");
    wrong.push(`SUMPRODUCT(${known})<ROWS(${k})*COLUMNS(${k})`);
    if (s !== w) wrong.push(`SUMPRODUCT((${s}<0)*${ofKind(ranges, "bonus")}${countedRows(ranges)})>0`);
  }
  if (g !== "") wrong.push(`COUNTBLANK(${g})>0`, `COUNTIF(${g},${ranges.group})=0`);
  return `IF(OR(${wrong.join(",")}),${badEntry("rows")},${answer})`;
}

/** 1 for rows of a kind, 0 for others. */
function ofKind({ kinds, weights }: SortedRanges, kind: RowKind): string {
  if (kinds === "") return kind === "weighted" ? `(ROW(${weights})>0)` : `(ROW(${weights})<0)`;
  // An empty cell equals "" and 0 alike.
  const words = kindWords[kind].map((word) => `(${kinds}=${word === "0" ? "0" : constant(word)})`);
  return `((${words.join("+")})>0)`;
}

/** "*" and 1 for rows of the dimension asked for. */
function countedRows({ groups, group }: SortedRanges): string {
  return groups === "" ? "" : `*(${groups}=${group})`;
}

function isNothing(argument: string): boolean {
  return ["", '""', "0"].includes(argument.trim());
}
