// Native forms of what goes by weights: the weighted score, the weights' sum, the employee's score of the year.
import { fixedWord, isReference, isSeveralCells, operand, rangeIn } from "./argument";
import { badEntry } from "./band-forms";
import type { NativeForm, NativeResult } from "./native-result";
import { native, noNative } from "./native-result";
import { sortedGap, sortedRanges, sortedScore } from "./row-forms";

/** KPI.WEIGHTEDSCORE (G1): see weightedScore. */
export const weightedScoreForm: NativeForm = ([scores = "", weights = "", blank = "", ...sorting]) => {
  if (sorting.length > 3) return noNative("unknown-arguments");
  if (sorting.some((argument) => argument !== "")) return sortedScoreOf({ scores, weights, blank, sorting });
  const [s, w] = [rangeIn(scores), rangeIn(weights)];
  if (s === undefined || w === undefined) return noNative("not-a-range");
  const open = `SUMPRODUCT((${w}>0)*ISNUMBER(${w})*(1-ISNUMBER(${s})))`;
  const sum = `SUMPRODUCT(${w},${s})`;
  const present = `SUMPRODUCT(${w},1*ISNUMBER(${s}))`;
  const rules = {
    wait: `IF(COUNTIF(${w},">0")=0,"",IF(${open}>0,"",ROUND(${sum}/${whole(w)},9)))`,
    partial: `IF(${present}=0,"",ROUND(${sum}/${whole(w)},9))`,
    spread: `IF(${present}=0,"",ROUND(${sum}/${present},9))`,
  };
  const rule = ruleNamed((fixedWord(blank) ?? blank).trim().toLowerCase());
  if (rule) return native(rules[rule]);
  if (!isReference(blank) || isSeveralCells(blank)) return noNative("rule-not-fixed");
  const either = `IF(OR(${blank}="spread",${blank}="分摊"),${rules.spread},${rules.wait})`;
  return native(`IF(OR(${blank}="partial",${blank}="已有"),${rules.partial},${either})`);
};

interface SortedCall {
  readonly scores: string;
  readonly weights: string;
  readonly blank: string;
  readonly sorting: readonly string[];
}

function sortedScoreOf({ scores, weights, blank, sorting }: SortedCall): NativeResult {
  const rule = ruleNamed((fixedWord(blank) ?? blank).trim().toLowerCase());
  if (!rule) return noNative("rule-not-fixed");
  const ranges = sortedRanges(weights, sorting);
  return "ok" in ranges ? ranges : sortedScore(scores, ranges, rule);
}

function ruleNamed(word: string): "wait" | "partial" | "spread" | undefined {
  if (["", "0", "wait", "等待"].includes(word)) return "wait";
  if (["partial", "已有"].includes(word)) return "partial";
  return ["spread", "分摊"].includes(word) ? "spread" : undefined;
}

/** What the weights of a range make together in the scale they were entered in: 100 or 1 (G2, see readWeights). */
function whole(weights: string): string {
  const near = (whole: number, gap: number) => `ABS(ROUND(SUM(${weights})-${String(whole)},9))<=${String(gap)}`;
  return `IF(${near(100, 1)},100,IF(${near(1, 0.01)},1,IF(MAX(${weights})>1,100,1)))`;
}

/** KPI.WEIGHTCHECK (G2): see weightGapPoints. */
export const weightCheckForm: NativeForm = ([weights = "", ...sorting]) => {
  if (sorting.length > 4) return noNative("unknown-arguments");
  if (sorting.some((argument) => argument !== "")) {
    const ranges = sortedRanges(weights, sorting);
    return "ok" in ranges ? ranges : sortedGap(ranges, sorting[3] ?? "");
  }
  const w = rangeIn(weights);
  if (w === undefined) return noNative("not-a-range");
  const gap = `ROUND(SUM(${w})*100/${whole(w)}-100,9)`;
  const checked = `IF(MIN(${w})<0,${badEntry("weight<0")},IF(ABS(${gap})<=0.01,0,${gap}))`;
  return native(`IF(COUNT(${w})=0,"",${checked})`);
};

/** KPI.EPSCORE (E12), from six cells or from two ranges: see employeeScore. */
export const employeeScoreForm: NativeForm = (args) => {
  if (args.length === 2) return fromRanges(args);
  return args.length > 6 || args.length < 4 ? noNative("unknown-arguments") : fromCells(args);
};

function fromRanges([scores = "", weights = ""]: readonly string[]): NativeResult {
  const [p, n] = [rangeIn(scores), rangeIn(weights)];
  if (p === undefined || n === undefined) return noNative("not-a-range");
  const missing = `SUMPRODUCT((${n}>0)*ISNUMBER(${n})*(1-ISNUMBER(${p})))+SUMPRODUCT((${n}>0)*ISNUMBER(${n})*(${p}<=0))`;
  return yearScore({ weights: n, missing: `${missing}>0`, sum: `SUMPRODUCT(${n},${p})` });
}

function fromCells(args: readonly string[]): NativeResult {
  const [p1 = "", p2 = "", p3 = "", n1 = "", n2 = "", n3 = ""] = args;
  if (args.some(isSeveralCells)) return noNative("several-cells");
  const parts = [
    [p1, n1],
    [p2, n2],
    [p3, n3],
  ].flatMap(([p = "", n = ""]) => (n === "" ? [] : [{ p: p === "" ? "0" : numberOf(p), n: numberOf(n) }]));
  const weights = [n1, n2, n3].filter((n) => n !== "").join(",");
  const missing = `OR(${parts.map(({ p, n }) => `AND(${n}>0,${p}<=0)`).join(",")})`;
  return yearScore({ weights, missing, sum: `(${parts.map(({ p, n }) => `${n}*${p}`).join("+")})` });
}

/** The number in a cell, 0 for a blank or a text; what is computed has to be one. */
function numberOf(argument: string): string {
  return isReference(argument) ? `N(${argument})` : operand(argument);
}

interface YearParts {
  readonly weights: string;
  readonly missing: string;
  readonly sum: string;
}

function yearScore({ weights, missing, sum }: YearParts): NativeResult {
  const all = `SUM(${weights})`;
  const bounds = [100, 1].map((one) => `ABS(ROUND(${all}*${String(100 / one)}-100,9))<=0.01`).join(",");
  const wrong = `IF(NOT(OR(${bounds})),${badEntry("weights<>100%")},IF(${missing},${badEntry("score missing")},`;
  return native(`IF(${all}=0,"",${wrong}ROUND(${sum}/IF(${all}>2,100,1),9))))`);
}
