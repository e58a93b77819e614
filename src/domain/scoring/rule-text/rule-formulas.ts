// A rule in words as formulas: the KPI function, Excel's own functions, and what both give at the edges.
import type { CellValue } from "../../sheet/cell";
import type { BandSet } from "../bands/band";
import { rateBand, settled } from "../bands/rate-band";
import { readBandText } from "../bands/read-bands";
import { settleBands } from "../bands/settle-bands";
import { constant } from "../native/fixed-cells";
import { nativeFormula } from "../native/kpi-formula";
import { standingOf } from "../standard";
import { completeRule, rateByComplete } from "../linear/rate-linear";
import { readLinearRule } from "../linear/read-linear";
import type { Scored } from "../scored";
import { refused, scored } from "../scored";
import { enteredNumber } from "../entered-number";
import { decidedBands } from "./band-questions";
import { gradeLabel, writtenBands } from "./band-text";
import { decidedText } from "./linear-questions";
import type { Rule, RuleAnswers } from "./rule";
import { bandValues, linearValues, rangeValues } from "./edge-values";

export interface TruthRow {
  readonly value: number;
  /** Null where there is no answer: #N/A. */
  readonly result: CellValue | null;
}

export interface RuleFormulas {
  /** With "=", for the value in the cell asked for. */
  readonly kpi: string;
  readonly native: string;
  /** The rule in words as it went into the formulas. */
  readonly words: string;
  /** Values at the edges and beside them, from below to above. */
  readonly table: readonly TruthRow[];
  /** The values are fractions to be shown as percentages. */
  readonly percent: boolean;
}

/**
 * Makes both formulas of a rule for the value in a cell such as "B3". Questions without an answer go by what is usual.
 *
 * Both formulas wait for a blank. Errors: a target the rule needs and nobody gave, a number that is none, a formula too long.
 */
export function ruleFormulas(rule: Rule, answers: RuleAnswers, cell: string): Scored<RuleFormulas> {
  if (rule.kind === "bands") return bandFormulas(rule, answers, cell);
  return rule.kind === "linear" ? linearFormulas(rule, answers, cell) : standardFormulas(rule, cell);
}

function bandFormulas(rule: Rule & { kind: "bands" }, answers: RuleAnswers, cell: string): Scored<RuleFormulas> {
  const set = decidedBands(rule.set, rule.questions, answers);
  const written = writtenBands(set);
  const words = written.map(({ range, grade }) => gradeLabel(grade) + range).join("；");
  const rows = `{${written.map(({ range, grade }) => `${constant(range)},${constant(grade)}`).join(";")}}`;
  const bands = settled(set);
  const table = bandValues(set).map((value) => truth(value, rateBand(value, bands)));
  const argument = isReadAs(words, set) ? constant(words) : rows;
  return bothFormulas(`KPI.BAND(${cell},${argument})`, cell, { words, table, percent: bands.limits.fractions });
}

function linearFormulas(rule: Rule & { kind: "linear" }, answers: RuleAnswers, cell: string): Scored<RuleFormulas> {
  const words = decidedText(rule.text, rule.questions, answers);
  const read = readLinearRule(words);
  if (!read.ok) return read;
  const [target, base] = ["target", "base"].map((id) => {
    const question = rule.questions.find((one) => one.id === id);
    return question ? answers[id]?.trim() || question.usual : "";
  });
  const given = { target: target ?? "", base: base ?? "" };
  if (rule.questions.some(({ id }) => id === "target") && given.target === "") return refused("rule-target-missing");
  for (const text of [given.target, given.base]) {
    if (text !== "" && enteredNumber(text).kind !== "number") return refused("not-a-number");
  }
  const complete = completeRule(read.value, given);
  if (!complete.ok) return complete;
  const table = linearValues(complete.value).map((value) => truth(value, rateByComplete(value, complete.value)));
  const [goal, start] = [given.target, given.base].map((text) => (text === "" ? "" : numberArgument(text)));
  const call = `KPI.LINEARSCORE(${[cell, constant(words), goal, start].join(",").replace(/,+$/, "")})`;
  return bothFormulas(call, cell, { words, table, percent: complete.value.limits.fractions });
}

function standardFormulas(rule: Rule & { kind: "standard" }, cell: string): Scored<RuleFormulas> {
  const standard = scored(rule.standard);
  const table = rangeValues(rule.standard.range).map((value) => truth(value, standingOf(value, standard)));
  const call = `KPI.STANDARD(${cell},${constant(rule.text.trim())})`;
  return bothFormulas(call, cell, { words: rule.text.trim(), table, percent: rule.standard.limits.fractions });
}

function bothFormulas(
  call: string,
  cell: string,
  rest: Pick<RuleFormulas, "words" | "table" | "percent">,
): Scored<RuleFormulas> {
  const native = nativeFormula(call);
  if (!native.ok) return refused("rule-unreadable");
  return scored({ kpi: `=IF(LEN(${cell})=0,"",${call})`, native: `=${native.formula}`, ...rest });
}

/** True when a text is read as just these bands. */
function isReadAs(text: string, set: BandSet): boolean {
  const read = readBandText(text);
  return read.ok && stepsText(read.value) === stepsText(set) && read.value.percent === set.percent;
}

function stepsText(set: BandSet): string {
  const steps = settleBands(set).map(({ from, closed, band }) => [String(from), closed, band?.grade ?? null]);
  return JSON.stringify([steps, settled(set).limits]);
}

function truth(value: number, result: Scored<CellValue | null>): TruthRow {
  return { value, result: result.ok ? result.value : null };
}

function numberArgument(text: string): string {
  const entered = enteredNumber(text);
  if (entered.kind !== "number") return "";
  return entered.percent ? `${String(entered.number)}%` : String(entered.number);
}
