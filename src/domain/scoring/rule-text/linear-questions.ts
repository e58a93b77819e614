// The questions a rule of points per step leaves open, and the rule's words once they are answered.
import type { LinearRule } from "../linear/linear-rule";
import { plainRuleText } from "../bands/quantity";
import type { RuleAnswers, RuleQuestion } from "./rule";

/** Points at the target, target, parts of steps, the least: what the words do not say. */
export function linearQuestions(rule: LinearRule, text: string): RuleQuestion[] {
  const plain = plainRuleText(text);
  const takesOff = rule.clauses.some(({ points }) => points < 0);
  const measured = rule.clauses.some(({ towards }) => towards === "below" || towards === "above");
  const inPercent = rule.clauses.some(({ unit }) => unit !== "number");
  const question = (kind: RuleQuestion["kind"], options: readonly string[], usual: string): RuleQuestion => ({
    id: kind,
    kind,
    from: null,
    to: null,
    options,
    usual,
  });
  return [
    ...(measured && rule.target === null ? [question("target", [], inPercent ? "100%" : "")] : []),
    ...(rule.base === null ? [question("base", [], takesOff ? "100" : "0")] : []),
    ...(rule.partial === "share" && !/按比例|pro rata|proportion/i.test(plain)
      ? [question("partial", ["share", "full", "begun"], "share")]
      : []),
    ...(takesOff && rule.least === null ? [question("least", ["zero", "below"], "below")] : []),
  ];
}

const decisions = {
  chinese: { full: "，不足部分不计", begun: "，不足部分按1步计", zero: "，最低0分" },
  english: { full: ", each full step", begun: ", part of a step counts as one", zero: ", at least 0" },
};

/** The rule's words with the answers added to them; target and points at the target go into arguments of their own. */
export function decidedText(text: string, questions: readonly RuleQuestion[], answers: RuleAnswers): string {
  const words = /\p{Script=Han}/u.test(text) ? decisions.chinese : decisions.english;
  const answered = (id: string) => (questions.some((one) => one.id === id) ? answers[id] : undefined);
  const [partial, least] = [answered("partial"), answered("least")];
  const trimmed = text.trim().replace(/[。.；;，,]+$/, "");
  const share = partial === "full" || partial === "begun" ? words[partial] : "";
  return trimmed + share + (least === "zero" ? words.zero : "");
}
