// Native forms of the bands: budget, schedule, workload. One cell each; Excel 2010 cannot answer for a whole range.
import { fixedFlag, fixedWord, flagCondition, isSeveralCells, operand } from "./argument";
import type { NativeForm, NativeResult } from "./native-result";
import { native, noNative } from "./native-result";

/** KPI.BUDGETBAND (E5): see rateBudget. */
export const budgetBandForm: NativeForm = (args) => {
  const wrong = wrongCells(args, 3);
  if (wrong) return wrong;
  const [actual = "", planned = "", failure = ""] = args;
  const [a, p] = [operand(actual), operand(planned)];
  const x = `ROUND(${a}/${p}-1,9)`;
  const bands = `IF(${x}>0.05,1,IF(${x}>0,2,IF(${x}>=-0.1,3,4)))`;
  const checked = `IF(OR(${p}<=0,${a}<0),${badEntry("planned<=0 or actual<0")},${bands})`;
  return native(`IF(COUNT(${actual},${planned})<2,"",${ifFlag(failure, "1", checked)})`);
};

/** KPI.SCHEDULEBAND (E6), both readings: see rateSchedule. */
export const scheduleBandForm: NativeForm = (args) => {
  const wrong = wrongCells(args, 4);
  if (wrong) return wrong;
  const [ahead = "", planned = "", otherCause = "", reading = ""] = args;
  const [d, p] = [operand(ahead), operand(planned)];
  const y = `ROUND(${d}/${p},9)`;
  const late = `IF(${y}>-0.05,${smallDelay(reading)},IF(${y}>-0.15,2,1))`;
  const notEarly = `IF(${y}>=0,3,${ifFlag(otherCause, "3", late)})`;
  const bands = `IF(${y}>0.1,5,IF(${y}>0.05,4,${notEarly}))`;
  return native(`IF(COUNT(${ahead},${planned})<2,"",IF(${p}<=0,${badEntry("planned<=0")},${bands}))`);
};

/** The band of a delay under 5 % the team caused: 3, or none in the literal reading. */
function smallDelay(reading: string): string {
  const word = fixedWord(reading) ?? reading;
  if (["", "0", "settled", "通行"].includes(word.trim().toLowerCase())) return "3";
  if (["literal", "字面"].includes(word.trim().toLowerCase())) return "NA()";
  const cell = operand(reading);
  return `IF(OR(${cell}="literal",${cell}="字面"),NA(),3)`;
}

/** KPI.WORKLOADBAND (E9): see rateWorkload. A share above 1, or work done above 2, is in percent, and the other then too. */
export const workloadBandForm: NativeForm = (args) => {
  const wrong = wrongCells(args, 2);
  if (wrong) return wrong;
  const [done = "", share = ""] = args;
  const d = operand(done);
  const s = share === "" ? "0" : `N(${share})`;
  const inPercent = `OR(${d}>2,${s}>1)`;
  const mixed = `AND(${inPercent},OR(AND(${d}>0,${d}<=2),AND(${s}>0,${s}<=1)))`;
  const part = (of: string) => `ROUND(${of}/IF(${inPercent},100,1),9)`;
  const all = `IF(${part(s)}<0.4,3,IF(${part(s)}<0.7,4,5))`;
  const bands = `IF(${part(d)}<0.8,1,IF(${part(d)}<1,2,${all}))`;
  const bad = `OR(${d}<0,${s}<0,${mixed},${part(s)}>1)`;
  return native(`IF(COUNT(${done})=0,"",IF(${bad},${badEntry("not a share")},${bands}))`);
};

/** #VALUE!, with what is wrong where a reader of the formula sees it. */
export function badEntry(what: string): string {
  return `VALUE("${what}")`;
}

/** What holds when the flag is set, and otherwise. */
function ifFlag(flag: string, set: string, otherwise: string): string {
  const fixed = fixedFlag(flag);
  if (fixed !== undefined) return fixed ? set : otherwise;
  return `IF(OR(${flagCondition(flag)}),${set},${otherwise})`;
}

function wrongCells(args: readonly string[], most: number): NativeResult | undefined {
  const [first = ""] = args;
  if (args.length > most || first === "") return noNative("unknown-arguments");
  return args.some(isSeveralCells) ? noNative("several-cells") : undefined;
}
