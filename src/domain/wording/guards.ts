// What closes an open word: few kinds, named by the entries of the lexicon.
import { acts, endStates } from "./acts.data";
import type { Clause } from "./clauses";
import type { GuardName, LexiconHit, OpenWords } from "./lexicon";
import { guardNames } from "./lexicon";
import { hasLevelOrRule } from "./checkable";
import { nameEndings, nounHeads } from "./fixed-phrases.data";
import { compilePatterns, hasPattern } from "./patterns";
import type { PhraseHit } from "./phrase-tree";
import { isChinese } from "./plain-text";
import type { Statement } from "./statement";
import { hasLimit } from "./times";

/** A word found in a statement, among all that were found. */
export interface Candidate {
  readonly statement: Statement;
  readonly hits: readonly PhraseHit<LexiconHit>[];
  readonly index: number;
  readonly hit: PhraseHit<LexiconHit>;
  readonly entry: OpenWords;
  /** Praise stays praise beside a figure. */
  readonly praise: boolean;
}

const endForms = compilePatterns(endStates);
const actForms = compilePatterns(acts);

const guards: Readonly<Record<GuardName, (candidate: Candidate) => boolean>> = {
  level: (candidate) => levelFollows(candidate, false),
  extent: (candidate) => levelFollows(candidate, true),
  result: ({ statement, hit }) => {
    const { end } = statement.clauseAt(hit.start);
    return hasPattern(endForms, statement.text.slice(hit.end, end));
  },
  limit: ({ statement, hit }) => statement.saysTime(statement.clauseAt(hit.start)),
  deadline: ({ statement, hit }) => hasLimit(statement.textOf(statement.clauseAt(hit.start))),
  number: ({ statement, hit }) => {
    const { end } = statement.clauseAt(hit.start);
    return statement.levels.some((level) => level.start >= hit.end && level.end <= end);
  },
  check: ({ statement, hit }) => {
    const clause = statement.textOf(statement.clauseAt(hit.start));
    return hasLevelOrRule(clause) || hasPattern(actForms, clause);
  },
  noun: isNoun,
  counted: ({ statement, hit }) => {
    const { end } = statement.clauseAt(hit.start);
    return /^[^,;]{0,20}(?:次数|件数|个数|笔数|起数|人数|数量|天数|比例|占比)(?:$|[/÷)])/.test(
      statement.text.slice(hit.end, end),
    );
  },
};

/** True when the word leaves something open where it stands. */
export function isOpen(candidate: Candidate): boolean {
  const { entry } = candidate;
  if (isNamed(candidate) || !fitsPlace(candidate)) return false;
  const closing = candidate.praise && entry.category !== "direction" ? ["check", "noun", "counted"] : guardNames;
  return !(entry.unless ?? []).some((name) => closing.includes(name) && guards[name](candidate));
}

const nameBegins: ReadonlySet<number> = new Set(nameEndings.map((ending) => ending.charCodeAt(0)));

/** Part of a name: 及时率, 有效性, 改善率. */
function isNamed({ statement, hit }: Candidate): boolean {
  return (
    nameBegins.has(statement.text.charCodeAt(hit.end)) &&
    nameEndings.some((ending) => statement.text.startsWith(ending, hit.end))
  );
}

function fitsPlace({ statement, hit, entry }: Candidate): boolean {
  const { text } = statement;
  const { before, within = 0, notBefore, notAfter, last } = entry;
  const clause = statement.clauseAt(hit.start);
  if (before && !before.some((phrase) => follows(text, phrase, hit.end, Math.min(hit.end + within, clause.end))))
    return false;
  if (notBefore?.some((phrase) => text.startsWith(phrase, hit.end))) return false;
  if (notAfter?.some((phrase) => text.startsWith(phrase, hit.start - phrase.length))) return false;
  return (
    last !== true ||
    hit.end >= clause.end ||
    /^[、和及且与并)"的]|^而且|^(?:and|or) /.test(text.slice(hit.end, hit.end + 4).trimStart())
  );
}

function follows(text: string, phrase: string, from: number, until: number): boolean {
  const at = text.indexOf(phrase, from);
  return at >= from && at <= until;
}

// A level counts for the change it follows; one behind "and improve …" belongs to the next change.
function levelFollows(candidate: Candidate, extent: boolean): boolean {
  const { statement } = candidate;
  const region = reachOf(candidate);
  const follows = ({ start, end }: Clause) => start >= region.start && end <= region.end;
  if (extent) return statement.reachable.some((level) => follows(level) && !isFrequency(statement, level));
  return statement.reachable.some((level) => follows(level) || isJoined(level, candidate));
}

/** "a 50% improvement", "20%的增长", "较上年增长": the level stands before the change, or they are one expression. */
function isJoined(level: Clause, { statement, hit, entry }: Candidate): boolean {
  const gap = hit.start - level.end;
  if ((gap >= 0 && gap <= 2) || (level.start <= hit.start && level.end >= hit.end)) return true;
  // "a 10% absolute reduction"
  return entry.forms === "noun" && gap > 0 && /^ (?:[a-z-]+ ){1,2}$/.test(statement.text.slice(level.end, hit.start));
}

// How often something is improved does not say how far.
function isFrequency(statement: Statement, level: Clause): boolean {
  return /^ ?(?:次|回|遍|times?)/.test(statement.text.slice(level.end)) || statement.textOf(level).endsWith("次");
}

function reachOf({ statement, hits, index, hit }: Candidate): Clause {
  const clause = statement.clauseAt(hit.start);
  const means = /^(?:通过|借助|利用|依托|by |through )/.test(statement.text.slice(clause.start, clause.start + 8));
  let end = means ? sentenceEnd(statement.text, clause.end) : clause.end;
  for (let at = index + 1; at < hits.length; at += 1) {
    const next = hits[at];
    if (!next || next.start >= end) break;
    const between = statement.text.slice(hit.end, next.start);
    if (next.value.entry?.category === "direction" && /(?:[并和与及且]|以及|同时| and | or | & )$/.test(between))
      end = next.start;
  }
  return { start: hit.end, end };
}

function sentenceEnd(text: string, from: number): number {
  const found = /[;!?\n]/.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

// "改进建议", "提交优化方案": the change is named, not demanded. At the head of a clause it is a verb: 优化方案.
function isNoun({ statement, hit }: Candidate): boolean {
  const { text } = statement;
  const head = nounHeads.find((noun) => text.startsWith(noun, hit.end));
  if (head === undefined) return false;
  const clause = statement.clauseAt(hit.start);
  const ends = hit.end + head.length >= clause.end;
  return hit.start > clause.start
    ? isChinese(text.charCodeAt(hit.start - 1)) || !ends
    : !ends && nameEndings.some((ending) => text.slice(0, clause.end).endsWith(ending));
}
