// A rule in words, read: bands, points per step or a standard, with the questions its words leave open.
import type { BandCheck, BandDefect } from "../bands/band-check";
import { checkBands } from "../bands/band-check";
import type { BandSet } from "../bands/band";
import { readBandText } from "../bands/read-bands";
import type { LinearRule } from "../linear/linear-rule";
import { readLinearRule } from "../linear/read-linear";
import type { Scored } from "../scored";
import { scored } from "../scored";
import { readStandard } from "../standard";
import type { Standard } from "../standard";
import { bandQuestions } from "./band-questions";
import { linearQuestions } from "./linear-questions";

export type RuleQuestionKind =
  /** Which band has the number at an edge? */
  | "edge"
  /** Which band takes the numbers none has? */
  | "gap"
  /** Which band has the numbers both hold? */
  | "overlap"
  /** How many points is meeting the target worth? */
  | "base"
  /** From where do steps count? */
  | "target"
  /** What is a part of a step worth? */
  | "partial"
  /** May the points go below 0? */
  | "least";

export interface RuleQuestion {
  /** The same for the same question of the same text. */
  readonly id: string;
  readonly kind: RuleQuestionKind;
  /** The numbers it is about; null where it is about none, or goes on without end. */
  readonly from: number | null;
  readonly to: number | null;
  /** What may be answered: places of bands ("0"), words ("none", "share"); none where a number is asked for. */
  readonly options: readonly string[];
  /** What holds while nobody answers; "" where there has to be an answer. */
  readonly usual: string;
}

/** Answers by the ids of questions. */
export type RuleAnswers = Readonly<Record<string, string>>;

export type Rule = { readonly text: string; readonly questions: readonly RuleQuestion[] } & (
  | { readonly kind: "bands"; readonly set: BandSet; readonly check: BandCheck; readonly notes: readonly BandDefect[] }
  | { readonly kind: "linear"; readonly rule: LinearRule }
  | { readonly kind: "standard"; readonly standard: Standard }
);

/**
 * Reads a rule in words: points per step where it has such a clause, a standard where it is one range without a grade,
 * else bands. Errors: as readBandText.
 */
export function readRule(lines: string): Scored<Rule> {
  const text = lines.trim().replace(/\s*[\r\n]+\s*/g, "；");
  const linear = readLinearRule(text);
  if (linear.ok) {
    return scored({ kind: "linear", text, rule: linear.value, questions: linearQuestions(linear.value, text) });
  }
  const set = readBandText(text);
  if (!set.ok) return set;
  const [only, ...more] = set.value.bands;
  const standard = readStandard(text);
  if (only && more.length === 0 && only.grade === only.text.trim() && standard.ok && standard.value) {
    return scored({ kind: "standard", text, standard: standard.value, questions: [] });
  }
  const check = checkBands(set.value);
  const notes = check.defects.filter(({ kind }) => noted.has(kind));
  return scored({ kind: "bands", text, set: set.value, check, notes, questions: bandQuestions(set.value, check) });
}

/** What no answer can put right. */
const noted: ReadonlySet<BandDefect["kind"]> = new Set(["grade-missing", "grade-unreachable", "condition-only"]);
