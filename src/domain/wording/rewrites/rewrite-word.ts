// Rewrites of a statement for one of its open words: frames of what it is about, then frames of what the word leaves open.
import type { Language } from "../../language";
import type { PatternHit } from "../patterns";
import { PhraseTree } from "../phrase-tree";
import { plainWord, spanOf } from "../plain-text";
import type { Statement } from "../statement";
import { findDeadlines, findTimes } from "../times";
import type { OpenWord, WordingCategory } from "../wording";
import type { FrameParts, RewriteRow } from "./fill-frame";
import { fillFrame } from "./fill-frame";
import type { TopicFrames, WordFrames } from "./frames";
import type { ClauseParts } from "./parts";
import { partsAround } from "./parts";
import { topics } from "./topics.data";
import { englishWordFrames } from "./word-frames-en.data";
import { chineseWordFrames } from "./word-frames-zh.data";

/** A statement and one of its open words, by its place in the list of them all. */
export interface RewriteOf {
  readonly text: string;
  readonly open: readonly OpenWord[];
  readonly at: number;
  /** True for a statement about results. */
  readonly result: boolean;
}

/** So many frames of a topic are offered, and so many of the words. */
const [mostOfTopic, mostOfWords] = [4, 2];

/**
 * Whole new texts of a statement in which the open word is gone: figures of what its clause is about, then the sentence
 * as it was with a level, time or amount in place of the word. In the language of the clause, filled from the row; what
 * the row does not say is left as "__". The rest of the text stays as it was.
 */
export function rewritesOf({ text, open, at, result }: RewriteOf, row: RewriteRow): readonly string[] {
  const word = open[at];
  const parts = partsAround(text, open, at);
  if (!word || !parts) return [];
  const clauses = mixed(
    aboutTopic(parts, word.category, { result, row }),
    aboutWord(parts, word.category, { result, row }),
  );
  const isCapital = /^[A-Z]/.test(parts.clause.original);
  const written = clauses.map((clause) => (isCapital ? clause.charAt(0).toUpperCase() + clause.slice(1) : clause));
  // Only clauses are compared: the whole of a long text is not read for each of its words.
  return [...new Set(written)]
    .filter((clause) => clause !== parts.clause.original)
    .map((clause) => text.slice(0, parts.from) + clause + text.slice(parts.to));
}

/**
 * Whole new texts for a statement that leaves no word open and yet gives no level, or for a result that gives nothing to
 * check: the figures of what it is about; for a result about nothing known, what was done and what came of it.
 */
export function levelsFor(text: string, result: boolean, row: RewriteRow): readonly string[] {
  const language = /[\u3400-\u9fff]/.test(text) ? "zh-CN" : "en";
  const topic = topicIn(plainWord(text), language) ?? (result ? topics.at(-1) : undefined);
  const frames = (result ? topic?.results : topic?.frames) ?? [];
  return frames.slice(0, mostOfTopic).map((frame) => {
    const written = fillFrame(frame[language], { language, row });
    return /^[A-Z]/.test(text.trim()) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  });
}

// The first of the frames that keep the sentence stands third: few are seen at first.
function mixed(topical: readonly string[], kept: readonly string[]): readonly string[] {
  return [...topical.slice(0, 2), ...kept.slice(0, 1), ...topical.slice(2), ...kept.slice(1)];
}

interface Situation {
  readonly result: boolean;
  readonly row: RewriteRow;
}

const answeredByDefault: readonly WordingCategory[] = ["direction", "degree", "quality", "effort", "slogan"];

function aboutTopic(parts: ClauseParts, category: WordingCategory, { result, row }: Situation): readonly string[] {
  const { language, clause, before, object, words } = parts;
  const due = ownDue(clause, language);
  // Figures the user gave are not thrown away.
  if (/\d/.test(due ? clause.original.replace(due, "") : clause.original)) return [];
  const rest = plainWord(`${before} ${object}`);
  const topic = topicIn(rest === "" ? words : rest, language) ?? topicIn(plainWord(row.subject), language);
  if (!topic) return [];
  const frames = result
    ? (topic.results ?? [])
    : topic.frames.filter(({ answers = answeredByDefault }) => answers.includes(category));
  return frames.slice(0, mostOfTopic).map((frame) => {
    const written = fillFrame(frame[language], { language, row, due });
    if (due === undefined || frame[language].includes("{due")) return written;
    return language === "en" ? `${written} by ${due}` : `${written}（截止${due}）`;
  });
}

function aboutWord(parts: ClauseParts, category: WordingCategory, { result, row }: Situation): readonly string[] {
  const { language } = parts;
  const frames = wordFramesFor(parts, category, result);
  if (!frames) return [];
  const filled = framePartsOf(parts, frames);
  const list = filled.object === "" ? frames.atEnd : frames.inside;
  return list.slice(0, mostOfWords).map((frame) => tidy(fillFrame(frame, { language, row, parts: filled })));
}

function wordFramesFor({ language, words }: ClauseParts, category: WordingCategory, result: boolean) {
  const all: readonly WordFrames[] = language === "en" ? englishWordFrames : chineseWordFrames;
  return all.find(
    (frames) =>
      (frames.result ?? false) === result &&
      frames.categories.includes(category) &&
      (frames.words?.test(words) ?? true),
  );
}

function framePartsOf(parts: ClauseParts, frames: WordFrames): FrameParts {
  const verb = frames.words?.exec(parts.words)?.[1] ?? "";
  const around = parts.language === "en" ? englishAround(parts) : chineseAround(parts, frames);
  return { ...around, verb };
}

function chineseAround({ before, object, tied }: ClauseParts, { categories, result }: WordFrames) {
  const rest = object.replace(/^[\s的地得了、，,和与及并且]+/, "").trim();
  let subject = before.replace(/[\s、，,和与及并]+$/, "");
  // Without its verb an adverb would say how nothing is done.
  if (rest === "" && categories.includes("direction")) {
    subject = subject.replace(/(?:得到了?|有了)$/, "").replace(/(?:全面|全方位|整体|同步|协调|共同)地?$/, "");
  }
  if (rest === "" && result !== true) subject = subject.replace(/(?:成为|争做|打造|做到)$/, "");
  const leads = subject === "" ? !tied : /[将把使让对]$/.test(subject);
  const doer = leads ? subject : `${subject}将`;
  return { before: subject, doer, object: rest };
}

const being = /(?<![A-Za-z])(?:be|become|becoming|is|are|was|were|being|remain|stay) *$/i;

// "be the best in town": where no noun is left behind the article, it goes, and the verb with it.
function englishAround({ before, object, words }: ClauseParts) {
  const infinitive = /(?<![a-z])(?:striv|endeavou?r|tr[yi]|aim|seek|attempt|aspir|hop|work)/.test(words);
  const tied = object.replace(/^(?:[\s,]+(?:and|or|&)(?= ))+/, "");
  const rest = infinitive ? tied.replace(/^\s*to /i, "") : tied;
  const hasNoun = rest.trim() !== "" && !/^\s*(?:in|of|for|at|to|with|on|by|from|among)(?![a-z])/i.test(rest);
  const noun = hasNoun ? before : before.replace(/(?<![A-Za-z])(?:an?|the) *$/i, "").replace(being, "");
  const bare = noun.replace(/(?<![A-Za-z])(?:and|or) *$/i, "");
  return { before: bare, doer: bare, object: rest.trim() === "" ? "" : rest };
}

function tidy(clause: string): string {
  return clause
    .replace(/ {2,}/g, " ")
    .replace(/(?<![A-Za-z])an(?= [bcdfghj-np-tv-z_])/g, "a")
    .replace(/(?<![A-Za-z])a(?= [aeio])/g, "an")
    .replace(/ (?:for|of)(?= (?:with|in|to|on|at|from|by|for|of) )/g, "")
    .replace(/ +(?=[:,])/g, "")
    .replace(/^[的:：，,\s]+/, "");
}

let tree: PhraseTree<TopicFrames> | undefined;

/** The topic with the longest of its words in a normalised text; the head of a Chinese noun stands last. */
function topicIn(text: string, language: Language): TopicFrames | undefined {
  let best: { readonly length: number; readonly topic: TopicFrames } | undefined;
  for (const { start, end, value } of (tree ??= treeOf(topics)).find(text)) {
    const length = end - start;
    const isBetter = best === undefined || length > best.length || (length === best.length && language === "zh-CN");
    if (isBetter) best = { length, topic: value };
  }
  return best?.topic;
}

/** Throws, naming the topic, on a word listed twice and on one that can never match. */
function treeOf(all: readonly TopicFrames[]): PhraseTree<TopicFrames> {
  const words = new PhraseTree<TopicFrames>();
  for (const topic of all) {
    for (const word of [...topic.words["zh-CN"], ...topic.words.en]) {
      if (plainWord(word) !== word) throw new Error(`topic ${topic.id}: "${word}" can never match`);
      if (!words.add(word, topic)) throw new Error(`topic ${topic.id}: "${word}" is listed twice`);
    }
  }
  return words;
}

/** The time a clause gives itself: "2026年底", "the end of Q3". */
function ownDue({ text, plain, original }: Statement, language: Language): string | undefined {
  const [first] = inOrder(findDeadlines(text));
  if (!first) return undefined;
  let { end } = first;
  for (const hit of inOrder(findTimes(text))) {
    if (hit.end > end && /^(?: of)?(?: the)? ?$/.test(text.slice(end, Math.max(end, hit.start)))) end = hit.end;
  }
  const span = spanOf(plain, first.start, end);
  const said = original.slice(span.start, span.end).trim();
  return language === "en" ? said.replace(/^(?:by|before|in|of|until) /i, "") : said.replace(/(?:之前|以前|前)$/, "");
}

function inOrder(hits: readonly PatternHit[]): readonly PatternHit[] {
  return [...hits].sort((one, other) => one.start - other.start);
}
