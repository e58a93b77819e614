// Giving each column its role: from the header's words first, then from where it stands, then from what is in it.
import type { Draft } from "./column-drafts";
import { isTold } from "./column-drafts";
import { addsUp, countContent } from "./column-content";
import type { ColumnContent } from "./column-content";
import type { HeaderBand } from "./header-band";
import type { ColumnRole } from "./kpi-table";
import {
  settleExplanations,
  settleFigures,
  settleLevels,
  settleRaters,
  settleScores,
  settleStates,
  settleTold,
  settleWeights,
} from "./settle-by-content";
import type { SheetMap } from "./sheet-map";

/** A column with its role and what decided it. Column is relative to the grid. */
export interface RoledColumn {
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly content: ColumnContent;
  /** The phrase of the header that gave the role; "" when position or content decided. */
  readonly phrase: string;
  /** How strongly the header claimed to be the indicator; 0 when it did not. */
  readonly rank: number;
}

const leastStrength = 0.45;
/** Headers of this rank or less name anything: items, tasks, goals. */
const vague = 6;

/** The columns of a table with their roles, left to right. `rows` are its item rows, relative to the grid. */
export function assignRoles(map: SheetMap, band: HeaderBand, rows: readonly number[]): readonly RoledColumn[] {
  const drafts = band.cells.map((cell): Draft => {
    const known = (cell.meaning?.strength ?? 0) >= leastStrength;
    return {
      cell,
      content: countContent(map, cell.column, rows),
      role: known ? (cell.meaning?.role ?? "other") : "other",
    };
  });
  settleIndicator(drafts);
  settleGroups(drafts);
  settleRepeats(drafts);
  settleWeights(drafts);
  settleScores(map, rows, drafts);
  settleRaters(drafts);
  settleLevels(drafts);
  settleStates(drafts);
  settleTold(drafts);
  settleExplanations(drafts);
  settleSilent(drafts);
  settleFigures(drafts);
  return drafts.map(({ cell, content, role, rank }) => ({
    column: cell.column,
    header: cell.text,
    role,
    content,
    phrase: cell.meaning?.phrase ?? "",
    rank: rank ?? cell.meaning?.claim?.rank ?? 0,
  }));
}

// One column is the indicator: the one with the strongest claim that does not hold mere numbers.
function settleIndicator(drafts: readonly Draft[]): void {
  const claimants = drafts.filter((draft) => draft.role === "indicator");
  const named = claimants.filter(
    (draft) =>
      !sorts(draft, drafts) &&
      (draft.content.texts > draft.content.numbers || draft.content.numbers === 0 || draft.content.counting),
  );
  const chosen = named.reduce<Draft | undefined>(
    (best, draft) => (best && !isNearer(draft, best) ? best : draft),
    undefined,
  );
  if (!chosen) {
    for (const draft of claimants)
      draft.role = sorts(draft, drafts) ? "other" : (draft.cell.meaning?.claim?.after ?? "other");
    return;
  }
  const at = drafts.indexOf(chosen);
  for (const draft of claimants) {
    if (draft === chosen || sameHeader(draft, chosen)) continue;
    const claim = draft.cell.meaning?.claim;
    draft.role = (drafts.indexOf(draft) < at ? claim?.before : claim?.after) ?? "other";
    // An indicator after the indicator, in figures or still empty, is what is measured of it.
    const isValue =
      draft.role === "definition" && (claim?.rank ?? 0) > vague && draft.content.texts <= draft.content.numbers;
    if (isValue && drafts.some(({ role }) => role === "target")) draft.role = "actual";
  }
}

// A few words said again and again beside objectives of which none is like another only sort them: "value", "number".
function sorts({ cell, content }: Draft, drafts: readonly Draft[]): boolean {
  if ((cell.meaning?.claim?.rank ?? 0) > 7 || content.groups > 0 || content.texts < 4) return false;
  const repeats = content.distinct <= content.texts * 0.75 && content.averageLength <= 10;
  return repeats && drafts.some(({ role, content: it }) => role === "objective" && it.distinct === it.rows);
}

// Between words of like strength the finer column is the indicator: the other names groups of its rows.
function isNearer(draft: Draft, best: Draft): boolean {
  const [one, other] = [draft.content.filled, best.content.filled];
  const finer =
    Math.max(one, other) >= 3 && Math.min(one, other) > 0 && Math.min(one, other) <= 0.7 * Math.max(one, other);
  if (finer && Math.abs(rankOf(draft) - rankOf(best)) <= 2.5) return one > other;
  // A goal with its tasks after it, or a task with its goal: the first is what the row is about.
  const vague = [draft, best].every(({ cell }) => (cell.meaning?.claim?.rank ?? 0) <= 5);
  return !vague && rankOf(draft) > rankOf(best);
}

function rankOf({ cell }: Draft): number {
  return (cell.meaning?.claim?.rank ?? 0) + (cell.meaning?.strength ?? 0);
}

function sameHeader(a: Draft, b: Draft): boolean {
  return a.cell.text !== "" && a.cell.text === b.cell.text;
}

// What stands before the indicator and gathers its rows names groups of them; and where a vague word names groups, the
// texts beside it, one a row, are what is measured.
function settleGroups(drafts: readonly Draft[]): void {
  partSpan(drafts);
  const at = drafts.findIndex(({ role }) => role === "indicator");
  const chosen = drafts[at];
  if (!chosen) return;
  const finer = drafts[at + 1];
  // What is scored as a whole is one item, however many lines describe it.
  const scored = drafts.some(
    ({ role, content }) => /score$/.test(role) && finer !== undefined && isLess(content, finer),
  );
  const named = (chosen.cell.meaning?.claim?.rank ?? 0) > vague;
  if (!named && !scored && finer?.role === "definition" && isGrouped(chosen, finer)) {
    chosen.role = "objective";
    finer.role = "indicator";
  }
  for (const draft of drafts.slice(0, at)) {
    const { content, cell, role } = draft;
    if (!isTold(content, 2)) continue;
    const weak = (cell.meaning?.strength ?? 0) < leastStrength;
    if (role === "actual" || (role === "other" && weak && content.distinct < content.rows)) draft.role = "objective";
  }
}

// One header over two columns, merged or with a blank beside it: groups, and what is in them.
function partSpan(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (!next || !(sameHeader(draft, next) || next.cell.text === "")) return;
    if (!/^(?:indicator|objective)$/.test(draft.role) || !gathers(draft, next)) return;
    const named = drafts.some((other) => other.role === "indicator" && other !== draft && !sameHeader(other, draft));
    draft.role = "objective";
    next.role = named ? "objective" : "indicator";
    next.rank = draft.cell.meaning?.claim?.rank ?? 0;
  });
}

// Fewer texts than in the column beside it, or the same again and again.
function gathers({ content }: Draft, { content: finer }: Draft): boolean {
  if (finer.texts < 3 || finer.texts < finer.numbers || finer.figures === finer.texts) return false;
  return content.filled <= 0.7 * finer.filled || content.distinct <= 0.7 * finer.distinct;
}

function isLess(content: ColumnContent, { content: finer }: Draft): boolean {
  return content.filled > 0 && content.filled <= 0.7 * finer.texts;
}

function isGrouped({ content }: Draft, { content: finer }: Draft): boolean {
  return content.filled > 0 && finer.groups === 0 && finer.texts >= 3 && content.filled <= 0.7 * finer.texts;
}

// Words that only mean their role while no other column has it: 指标值 beside 目标值 is what was reached.
function settleRepeats(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const again = draft.cell.meaning?.again;
    const taken = drafts.some((other) => other !== draft && other.role === draft.role && !other.cell.meaning?.again);
    if (again && taken) draft.role = again;
  }
}

// Shares that make a whole, one for each item, weigh the items, whatever their header says.
function sharesOut({ cell, content }: Draft, drafts: readonly Draft[]): boolean {
  if (!addsUp(content) || content.numbers !== content.filled) return false;
  if (cell.text === "") return true;
  const subject = drafts.find(({ role }) => role === "indicator");
  return content.numbers >= 3 && content.numbers === content.rows && (subject?.cell.meaning?.claim?.rank ?? 0) >= 8;
}

function settleSilent(drafts: readonly Draft[]): void {
  const has = (role: ColumnRole) => drafts.some((draft) => draft.role === role);
  drafts.forEach((draft, index) => {
    if (draft.role !== "other" || draft.cell.meaning) return;
    const { content, cell } = draft;
    if (index === 0 && content.counting && !has("id")) draft.role = "id";
    else if (!has("weight") && sharesOut(draft, drafts)) draft.role = "weight";
    else if (index === 0 && cell.text === "" && content.texts > 0 && has("indicator")) draft.role = "objective";
    else if (cell.text === "" && index > 0 && content.texts > 0) draft.role = drafts[index - 1]?.role ?? "other";
  });
}
