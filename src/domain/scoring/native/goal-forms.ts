// Native forms about reaching goals: attainment, the score of an objective, days ahead of plan.
import { fixedFlag, fixedWord, flagCondition, isReference, isSeveralCells, operand, rangeIn } from "./argument";
import { badEntry } from "./band-forms";
import type { NativeForm } from "./native-result";
import { native, noNative } from "./native-result";
import { weightCheckForm, weightedScoreForm } from "./weight-forms";

/** KPI.ATTAINMENT: see attainment. The direction has to be written out. */
export const attainmentForm: NativeForm = ([actual = "", target = "", direction = "", ...rest]) => {
  const [baseline = "", cap = "", ...more] = rest;
  if (more.length > 0 || actual === "" || target === "") return noNative("unknown-arguments");
  if ([actual, target, baseline, cap].some(isSeveralCells)) return noNative("several-cells");
  const way = directionNamed((fixedWord(direction) ?? direction).trim().toLowerCase());
  if (!way) return noNative("rule-not-fixed");
  const [a, t] = [operand(actual), operand(target)];
  const answer =
    way === "points"
      ? pointsOf({ a, t, baseline, cap })
      : ratioOf({ a, t, way, baseline: optional(baseline), cap: optional(cap) });
  const numbers = `IF(COUNT(${actual},${target})<2,${badEntry("not a number")},${answer})`;
  return native(`IF(OR(LEN(${actual})=0,LEN(${target})=0),"",${numbers})`);
};

function directionNamed(word: string): "higher" | "lower" | "points" | undefined {
  if (["", "0", "higher", "越高越好"].includes(word)) return "higher";
  if (["lower", "越低越好"].includes(word)) return "lower";
  return ["points", "百分点"].includes(word) ? "points" : undefined;
}

/** An argument whose 0 and blank mean that there is none: its number in a formula, "" when left out. */
function optional(argument: string): string {
  if (argument.trim() === "") return "";
  return isReference(argument) ? `N(${argument})` : operand(argument);
}

interface PointsParts {
  readonly a: string;
  readonly t: string;
  readonly baseline: string;
  readonly cap: string;
}

function pointsOf({ a, t, baseline, cap }: PointsParts): string {
  const others = [optional(baseline), optional(cap)].filter((one) => one !== "").map((one) => `${one}<>0`);
  const points = `ROUND((${a}-${t})*100,9)`;
  return others.length === 0 ? points : `IF(OR(${others.join(",")}),${badEntry("no baseline or cap")},${points})`;
}

interface RatioParts extends PointsParts {
  readonly way: "higher" | "lower";
}

function ratioOf({ a, t, way, baseline, cap }: RatioParts): string {
  const negative = (rest: string) => `IF(${t}<0,${badEntry("target<0")},${rest})`;
  const noActual = cap === "" ? badEntry("actual<=0") : `IF(AND(${a}=0,${cap}>0),${cap},${badEntry("actual<=0")})`;
  const plain =
    way === "lower"
      ? negative(`IF(${t}=0,IF(${a}=0,1,${badEntry("target=0")}),IF(${a}>0,${t}/${a},${noActual}))`)
      : negative(`IF(${t}=0,${badEntry("target=0")},${a}/${t})`);
  const wrong = way === "lower" ? `${t}>=${baseline}` : `${t}=${baseline}`;
  const from = `IF(${wrong},${badEntry("baseline and target")},(${a}-${baseline})/(${t}-${baseline}))`;
  const ratio = baseline === "" ? plain : `IF(${baseline}=0,${plain},${from})`;
  if (cap === "") return `ROUND(${ratio},9)`;
  const capped = `ROUND(MIN(${ratio},IF(${cap}=0,9E+99,${cap})),9)`;
  return `IF(OR(${cap}<0,${cap}>10),${badEntry("cap")},${capped})`;
}

/** KPI.OKRSCORE (D5): see okrScore. */
export const okrScoreForm: NativeForm = ([scores = "", weights = "", ...more]) => {
  if (more.length > 0) return noNative("unknown-arguments");
  const s = rangeIn(scores);
  const [sum, gap] = [weightedScoreForm([scores, weights]), weightCheckForm([weights])];
  if (s === undefined) return noNative("not-a-range");
  if (!sum.ok) return sum;
  if (!gap.ok) return gap;
  const whole = `IF(N(${gap.formula})<>0,${badEntry("weights<>100%")},${sum.formula})`;
  return native(`IF(OR(MIN(${s})<0,MAX(${s})>1),${badEntry("score not 0 to 1")},${whole})`);
};

/** KPI.DAYSAHEAD: see daysAhead. */
export const daysAheadForm: NativeForm = ([planned = "", actual = "", calendar = "", holidays = "", ...more]) => {
  if (more.length > 0 || planned === "" || actual === "") return noNative("unknown-arguments");
  if ([planned, actual, calendar].some(isSeveralCells)) return noNative("several-cells");
  const off = holidays === "" ? "" : rangeIn(holidays);
  if (off === undefined) return noNative("not-a-range");
  const [p, a] = [`INT(${planned})`, `INT(${actual})`];
  const workdays = (from: string, to: string) => `NETWORKDAYS(${from}+1,${to}${off === "" ? "" : `,${off}`})`;
  const counted = `IF(${p}=${a},0,IF(${p}>${a},${workdays(a, p)},-${workdays(p, a)}))`;
  const flag = fixedFlag(calendar);
  const everyDay = `${p}-${a}`;
  const days =
    flag === undefined ? `IF(OR(${flagCondition(calendar)}),${everyDay},${counted})` : flag ? everyDay : counted;
  const dates = `IF(COUNT(${planned},${actual})<2,${badEntry("not a date")},${days})`;
  const none = [planned, actual].flatMap((one) => [`LEN(${one})=0`, `${operand(one)}=0`]).join(",");
  return native(`IF(OR(${none}),"",${dates})`);
};
