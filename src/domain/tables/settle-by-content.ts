// Roles that what stands in the columns decides where headers are silent or say the same: the item's own weight, the
// product of weight and score, levels, states, explanations.
import type { Draft } from "./column-drafts";
import { isTold } from "./column-drafts";
import { raters } from "./header-words.data";
import type { SheetMap } from "./sheet-map";

/** Names of those who score, other than the one who is rated. */
export interface RaterNames {
  readonly role: "manager_score" | "score";
  readonly names: readonly string[];
}

const namesOf = (role: RaterNames["role"]): ReadonlySet<string> =>
  new Set(raters.filter((it) => it.role === role).flatMap(({ names }) => names));
const managers = namesOf("manager_score");
const others = namesOf("score");

/** Of several weight columns the item's own is the weight; one that stays empty, or stands for groups, is not. */
export function settleWeights(drafts: readonly Draft[]): void {
  const weights = drafts.filter((draft) => draft.role === "weight");
  if (weights.length < 2) return;
  const most = Math.max(...weights.map(({ content }) => content.numbers));
  if (most === 0) return;
  for (const draft of weights) {
    const beside = weights.some((other) => other !== draft && underOneHeader(draft, other));
    if (!beside && draft.content.numbers < most * 0.75) draft.role = "other";
  }
}

// Weights for each post stand side by side under one header; a post need not have them all.
function underOneHeader(a: Draft, b: Draft): boolean {
  const [one = "", ...lower] = a.cell.text.split(" / ");
  return lower.length > 0 && b.cell.text.startsWith(`${one} / `);
}

/** Of two plain scores the one that is weight times the other shows in the numbers, as 1–5 under a measure do. */
export function settleScores(map: SheetMap, rows: readonly number[], drafts: readonly Draft[]): void {
  const weight = drafts.find(({ role }) => role === "weight");
  const isTimes = (product: Draft, factors: readonly [Draft, Draft]) => agreesInRows(map, rows, [product, ...factors]);
  const scores = drafts.filter(({ role }) => /score$/.test(role));
  if (weight && scores.length > 1) {
    const times = scores.find((one) => scores.some((other) => other !== one && isTimes(one, [weight, other])));
    if (times?.role === "score") times.role = "weighted_score";
  }
  if (scores.length > 0) return;
  const measure = drafts.find(
    ({ role, content, cell }) =>
      role === "actual" && cell.meaning?.claim && content.numbers >= 2 && content.stars === content.numbers,
  );
  if (measure) measure.role = "score";
}

/**
 * Who manages whom would be names; beside one's own score it is another, and so is what colleagues gave or everybody on
 * average. Figures that nobody's own score stands beside are no persons either.
 */
export function settleRaters(drafts: readonly Draft[]): void {
  const has = (wanted: string) => drafts.some(({ role }) => role === wanted);
  const rated = has("self_score");
  const compared = rated && !has("target");
  for (const draft of drafts) {
    const phrase = draft.cell.meaning?.phrase ?? "";
    if (draft.content.texts > 0) continue;
    if (rated && managers.has(phrase)) draft.role = "manager_score";
    else if (compared && others.has(phrase)) draft.role = "score";
    else if (compared && draft.role === "actual" && gap.test(phrase)) draft.role = "other";
    else if (draft.role === "owner" && draft.content.numbers > 0) draft.role = "other";
  }
}

const gap = /^(?:gap|difference|variance|差异|差距|偏差)$/;

/** Cells that only say what figures stand beside them, as "target" over "actual", say nothing of an item. */
export function settleFigures(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { texts, figures, distinct } = draft.content;
    if (texts >= 4 && figures === texts && distinct > 1 && distinct <= texts / 2) draft.role = "other";
  }
}

/** Columns named by levels describe them, or are there to be ticked. */
export function settleLevels(drafts: readonly Draft[]): void {
  const levels = levelsOf(drafts);
  const alone = levels.filter(({ cell }) => !cell.text.includes(" / "));
  for (const draft of levels) if (isTold(draft.content, 3)) draft.role = "scoring_rule";
  const ticked = alone.filter(({ content }) => content.averageLength < 5);
  const scored = drafts.some(({ role }) => /score$/.test(role));
  for (const draft of ticked) draft.role = scored || ticked.length < 2 ? "other" : "score";
}

const levelNumber = /[(（]([1-5])(?:分|级| ?points?)?[)）]\s*$/i;

// Named by a word for a level, or numbered one after the other: "Basic (2)", "Proficient (3)".
function levelsOf(drafts: readonly Draft[]): readonly Draft[] {
  const numbers = drafts.map(({ cell }) => Number(levelNumber.exec(cell.text)?.[1]));
  const isNext = (one: number, other = Number.NaN) => Math.abs(one - other) === 1;
  const numbered = drafts.filter((_, index) => {
    const number = numbers[index] ?? Number.NaN;
    return isNext(number, numbers[index - 1]) || isNext(number, numbers[index + 1]);
  });
  const named = (draft: Draft) => draft.cell.meaning?.series === "level";
  return drafts.filter((draft) => named(draft) || (numbered.length >= 3 && numbered.includes(draft)));
}

/** Cells that say no more than yes or no, or a colour, are a status whatever was asked for. */
export function settleStates(drafts: readonly Draft[]): void {
  const measured = drafts.some(({ role }) => role === "target" || role === "actual");
  for (const draft of drafts) {
    const { texts, numbers, states } = draft.content;
    const open = draft.role === "actual" || (measured && draft.role === "other" && !draft.cell.meaning);
    if (open && numbers === 0 && texts >= 2 && states === texts) draft.role = "status";
  }
}

/** Sentences are no scores: they say what is scored how. */
export function settleTold(drafts: readonly Draft[]): void {
  for (const draft of drafts) if (draft.role === "score" && isTold(draft.content, 8)) draft.role = "scoring_rule";
}

/** A word for any explanation, given for every row, defines the rows where nothing else does; remarks are made here and there. */
export function settleExplanations(drafts: readonly Draft[]): void {
  const explained = drafts.find(isExplained);
  if (explained && !drafts.some(({ role }) => role === "definition")) explained.role = "definition";
}

function isExplained({ role, cell, content }: Draft): boolean {
  const everyRow = content.rows >= 3 && content.texts === content.rows;
  return role === "remark" && cell.meaning?.phrase === "说明" && everyRow && isTold(content, 4);
}

const tolerance = 0.02;
const rowsCompared = 40;

// True when one column is weight times score in at least two rows and never anything else; a weight may be a percentage.
function agreesInRows(map: SheetMap, rows: readonly number[], drafts: readonly [Draft, Draft, Draft]): boolean {
  let agreeing = 0;
  for (const row of rows.slice(0, rowsCompared)) {
    const [result, weight, score] = drafts.map(({ cell }) => map.value(row, cell.column));
    if (typeof result !== "number" || typeof weight !== "number" || typeof score !== "number") continue;
    const near = (value: number) => Math.abs(value - result) <= tolerance * Math.max(1, Math.abs(result));
    if (!near(weight * score) && !near((weight * score) / 100)) return false;
    if (result !== 0 && score !== result) agreeing += 1;
  }
  return agreeing >= 2;
}
