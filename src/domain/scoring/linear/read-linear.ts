// Reads rules of points per step, in Chinese and English: 每低1%扣2分，最低0; "1 point off per day late".
import { plainRuleText, readQuantity } from "../bands/quantity";
import type { Scored } from "../scored";
import { refused, scored } from "../scored";
import type { LinearClause, LinearRule, LinearTowards, PartialStep } from "./linear-rule";
import { minusWords, plusWords, timeUnits, towardsWords } from "./linear-words.data";

const size = "(\\d+(?:\\.\\d+)?)\\s*(%|个?百分点|percentage points?|percent\\b|个点|点)?\\s*([万亿千])?";
const unit = "\\s*([^\\d\\s,;。扣减加奖得倒]{0,6})";
const points = "\\s*(\\d+(?:\\.\\d+)?)\\s*分";

const chinese = new RegExp(
  `每\\s*([^\\d,;。扣加减]{0,10}?)\\s*${size}${unit}[^\\d,;。]{0,6}?\\s*(${minusWords}|${plusWords})[^\\d,;。]{0,3}${points}`,
  "g",
);
const english = [
  new RegExp(
    `(${minusWords}|${plusWords})\\s+(\\d+(?:\\.\\d+)?)\\s*(?:points?|pts?)\\s+(?:for\\s+)?(?:every|each|per)\\s+(?:${size})?\\s*([a-z ]*)`,
    "gi",
  ),
  new RegExp(
    `(\\d+(?:\\.\\d+)?)\\s*(?:points?|pts?)\\s+(?:are |is )?(${minusWords}|${plusWords})(?:ed)?\\s+(?:for\\s+)?(?:every|each|per)\\s+(?:${size})?\\s*([a-z ]*)`,
    "gi",
  ),
];

/**
 * Reads a rule of points per step.
 *
 * It may also name the target (达到95%得10分), the points at the target (满分10分), the least (最低0, 扣完为止, at least 0) and
 * the most (最高5, at most 5), the most taken off (最多扣10分) or added (最多加5分), and what a part of a step is worth
 * (不足1%按1%计, 每满).
 * Error: no such clause in it.
 *
 * @example readLinearRule("每低1%扣2分，最低0")
 */
export function readLinearRule(text: string): Scored<LinearRule> {
  const plain = plainRuleText(text).replace(/一(?=[个天日次项户条处起例分])/g, "1");
  const clauses = [...chineseClauses(plain), ...englishClauses(plain)];
  if (clauses.length === 0) return refused("rule-unreadable");
  return scored({
    clauses,
    partial: partialIn(plain),
    target: targetIn(plain),
    base: numberAfter(plain, basePatterns),
    ...boundsIn(plain),
  });
}

function chineseClauses(text: string): LinearClause[] {
  return [...text.matchAll(chinese)].flatMap(
    ([whole, words = "", step = "", sign, multiple, kind = "", verb = "", score]) =>
      clauseOf({ context: `${words} ${whole}`, step, sign, multiple, kind, verb, score: score ?? "" }),
  );
}

function englishClauses(text: string): LinearClause[] {
  const [verbFirst, pointsFirst] = english;
  const found: LinearClause[] = [];
  if (verbFirst) {
    for (const [, verb = "", score = "", step = "1", sign, multiple, tail = ""] of text.matchAll(verbFirst)) {
      found.push(...clauseOf({ context: tail, step, sign, multiple, kind: tail, verb, score }));
    }
  }
  if (pointsFirst && found.length === 0) {
    for (const [, score = "", verb = "", step = "1", sign, multiple, tail = ""] of text.matchAll(pointsFirst)) {
      found.push(...clauseOf({ context: tail, step, sign, multiple, kind: tail, verb, score }));
    }
  }
  return found;
}

interface Parts {
  readonly context: string;
  readonly step: string;
  readonly sign: string | undefined;
  readonly multiple: string | undefined;
  readonly kind: string;
  readonly verb: string;
  readonly score: string;
}

function clauseOf({ context, step, sign = "", multiple = "", kind, verb, score }: Parts): LinearClause[] {
  const quantity = readQuantity(`${step}${sign === "" ? "" : "%"}${multiple}`);
  if (!quantity || !(quantity.value > 0)) return [];
  const minus = new RegExp(`^(?:${minusWords})$`, "i").test(verb);
  const towards = towardsIn(context, kind);
  // 每1%扣2分 does not say which way; occurrences are counted, not measured in percent.
  if (towards === undefined && sign !== "") return [];
  return [
    {
      towards: towards ?? "count",
      step: quantity.value,
      unit: sign === "" ? "number" : /^(?:%|percent)$/.test(sign) ? "percent" : "points",
      points: (minus ? -1 : 1) * Number(score) + 0,
    },
  ];
}

function towardsIn(context: string, kind: string): LinearTowards | undefined {
  const lower = context.toLowerCase();
  const has = (word: string) => (/^[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`).test(lower) : lower.includes(word));
  const found = towardsWords.find(({ words }) => words.some(has))?.towards;
  return found === "above" && timeUnits.test(kind.trim()) ? "count" : found;
}

function partialIn(text: string): PartialStep {
  if (/不足[^,;。]{0,8}?[按以算作]|(?:part of a step|begun)[^.;]*counts|or part (?:of it|thereof)/i.test(text))
    return "begun";
  return /每满|不足[^,;。]{0,8}?(?:不计|不扣|不加)|(?:each|every|per) full/i.test(text) ? "full" : "share";
}

/** Where the target stands: 达到95%得10分, 低于90%，每低…, a target of 95%. */
function targetIn(text: string): LinearRule["target"] {
  const found =
    /(?:达到|完成|目标值?(?:为|是|:)?|基准值?(?:为|是|:)?|(?<!每[^,;。]{0,3})(?:低于|高于|超过)|target (?:of |is )?|below|above)\s*(\d+(?:\.\d+)?\s*(?:%|个?百分点)?\s*[万亿千]?)(?!\s*分(?!钟))/i.exec(
      text.replace(/每[^,;。]*/g, (clause) => (/\d/.test(clause) ? "" : clause)),
    );
  const quantity = found && readQuantity(found[1] ?? "");
  return quantity ? { value: quantity.value, percent: quantity.percent } : null;
}

const basePatterns = [
  /(?:满分|基本分|基础分|基准分|标准分)\s*(?:为|是|:)?\s*(\d+(?:\.\d+)?)/,
  /(?:达到|完成)[^,;。]*?得\s*(\d+(?:\.\d+)?)\s*分/,
  /得\s*(?:满分|基本分)\s*(\d+(?:\.\d+)?)/,
  /(?:from|starting at|full marks?(?: of)?|base (?:of )?)\s*(\d+(?:\.\d+)?)/i,
];

function boundsIn(text: string): Pick<LinearRule, "least" | "most" | "mostOff" | "mostOn"> {
  const mostOff = numberAfter(text, [
    /(?:最多|最高|至多|不超过|累计)\s*(?:可?扣|减)\s*(?:除)?\s*(\d+(?:\.\d+)?)\s*分/,
    /(?:at most|no more than|up to)\s*(\d+(?:\.\d+)?)\s*(?:points?\s*)?off/i,
  ]);
  const mostOn = numberAfter(text, [
    /(?:最多|最高|至多|累计)\s*(?:可?加|奖励?)\s*(\d+(?:\.\d+)?)\s*分/,
    /加分(?:不超过|上限为?)\s*(\d+(?:\.\d+)?)/,
  ]);
  const rest = text.replace(/(?:最多|最高|至多|累计)\s*可?(?:扣除?|减|加|奖励?)\s*\d+(?:\.\d+)?\s*分/g, "");
  const least = numberAfter(rest, [
    /(?:最低|不低于|至少|下限为?|最少)(?:得分)?(?:为|是|得|:)?\s*(-?\d+(?:\.\d+)?)/,
    /(?:扣至|扣到|减至)\s*(-?\d+(?:\.\d+)?)/,
    /(?:at least|no less than|not below|minimum(?: of)?|floor(?: of)?|down to)\s*(-?\d+(?:\.\d+)?)/i,
  ]);
  const most = numberAfter(rest, [
    /(?:最高|最多|不超过|上限为?|封顶)(?:得分)?(?:为|是|得|:)?\s*(-?\d+(?:\.\d+)?)/,
    /(\d+(?:\.\d+)?)\s*分?封顶/,
    /(?:at most|no more than|maximum(?: of)?|cap(?:ped)?(?: at| of)?|up to)\s*(-?\d+(?:\.\d+)?)/i,
  ]);
  return { least: least ?? (/扣完为止|until none (?:is|are) left/i.test(text) ? 0 : null), most, mostOff, mostOn };
}

function numberAfter(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}
