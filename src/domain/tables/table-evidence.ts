// How sure we are that a table is one of indicators: evidence declared as data, measured here, added up as log-odds.
import type { RoledColumn } from "./column-roles";
import { addsUp } from "./column-content";
import { headerParts } from "./header-text";
import type { HeaderBand } from "./header-band";
import type { SheetMap } from "./sheet-map";
import { alienWords, evidence, evidenceAtStart, titleWords } from "./table-evidence.data";

/** One kind of evidence: its id, its weight in log-odds, and in words what it says. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly weight: number;
  readonly why: string;
}

export type EvidenceId =
  | "namedIndicator"
  | "possibleIndicator"
  | "objectiveScored"
  | "noSubject"
  | "weight"
  | "weightsAddUp"
  | "score"
  | "twoSidedScore"
  | "weightedScore"
  | "target"
  | "actual"
  | "targetAndActual"
  | "scoringRule"
  | "furnished"
  | "onlyTracked"
  | "plannedWork"
  | "comparison"
  | "titleSpeaks"
  | "titleDenies"
  | "alienHeaders"
  | "alienBesideItems"
  | "twoColumns"
  | "knownHeaders"
  | "noRows"
  | "peopleInRows"
  | "questionsInRows"
  | "oneLetterCells";

/** Words in titles and sheet names that speak for a table of indicators, or deny it. */
export interface TitleWords {
  readonly speaks: boolean;
  readonly words: readonly string[];
}

/** Header words of another kind of table. */
export interface AlienWords {
  readonly kind: string;
  readonly words: readonly string[];
}

/** The judgement: 0–1, and the ids of what decided it, strongest first. */
export interface Judgement {
  readonly confidence: number;
  readonly reasons: readonly EvidenceId[];
}

/** Checks the evidence data: throws, naming the entry, on an id declared twice, a weight of 0, or an empty list. */
export function checkEvidence(
  entries: readonly Evidence[],
  lists: readonly { readonly words: readonly string[] }[],
): void {
  const ids = new Set<string>();
  for (const { id, weight } of entries) {
    if (ids.has(id)) throw new Error(`evidence ${id}: declared twice`);
    if (weight === 0) throw new Error(`evidence ${id}: a weight of 0 says nothing`);
    ids.add(id);
  }
  lists.forEach((list, index) => {
    if (list.words.length === 0) throw new Error(`word list ${String(index)}: empty`);
  });
}

checkEvidence(evidence, [...titleWords, ...alienWords]);
const aliens = new Set(alienWords.flatMap(({ words }) => words));

/** What is judged. Rows are relative to the grid. */
export interface Candidate {
  readonly band: HeaderBand;
  readonly columns: readonly RoledColumn[];
  readonly rows: readonly number[];
  /** True for rows of other tables, in which no titles stand. */
  readonly isTaken: (row: number) => boolean;
}

/** Judges a table from its columns, its rows and what is written above it. */
export function judgeTable(map: SheetMap, { band, columns, rows, isTaken }: Candidate): Judgement {
  const measured = {
    ...measureRoles(columns),
    ...measureSurroundings(map, band, isTaken),
    ...measureRows(map, columns, rows),
  };
  const parts = evidence.map(({ id, weight }) => ({ id, part: weight * (measured[id] ?? 0) }));
  const odds = parts.reduce((sum, { part }) => sum + part, evidenceAtStart);
  const reasons = parts.filter(({ part }) => Math.abs(part) >= 0.4).sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  return { confidence: 1 / (1 + Math.exp(-odds)), reasons: reasons.map(({ id }) => id) };
}

type Measured = Partial<Record<EvidenceId, number>>;

/** Objectives that are what the rows are about, where categories only sort them. */
const aim = /objective|kra|key result area|kpa|key performance area|目标/;

function measureRoles(columns: readonly RoledColumn[]): Measured {
  // A header of another kind of table proves nothing, whatever role it was given: "Actual cost", "Target level".
  const proving = columns.filter((column) => !isAlien(column));
  const has = (...roles: string[]) => proving.some(({ role }) => roles.includes(role));
  const rank = Math.max(0, ...columns.filter(({ role }) => role === "indicator").map((column) => column.rank));
  const scored = has("score", "self_score", "manager_score", "weighted_score", "stars");
  const aims = rank === 0 && columns.some(({ role, phrase }) => role === "objective" && aim.test(phrase));
  const saysHow = columns.some(({ role, phrase }) => role === "definition" && /measure|衡量/.test(phrase));
  const measuredBy = scored || saysHow || has("weight", "target", "scoring_rule");
  const named = columns.filter(({ header }) => header !== "");
  const alien = named.filter((column) => isAlien(column));
  const known = named.filter(({ role }) => role !== "other");
  return {
    namedIndicator: flag(rank >= 8),
    possibleIndicator: flag((rank > 0 && rank < 8) || (aims && !(has("weight") && scored))),
    objectiveScored: flag(rank === 0 && has("objective") && has("weight") && scored),
    noSubject: flag(rank === 0 && !aims && !(has("objective") && (has("weight") || scored))),
    weight: flag(has("weight")),
    weightsAddUp: flag(columns.some(({ role, content }) => role === "weight" && addsUp(content))),
    score: flag(has("score", "stars")),
    twoSidedScore: flag(has("self_score", "manager_score")),
    weightedScore: flag(has("weighted_score")),
    target: flag(has("target")),
    actual: flag(has("actual")),
    targetAndActual: flag(has("target") && has("actual")),
    scoringRule: flag(has("scoring_rule")),
    furnished: flag(has("definition", "unit", "evidence")),
    comparison: flag(
      !scored &&
        !has("actual", "target") &&
        columns.filter(({ role, content }) => role === "other" && content.numbers >= 2).length >= 2,
    ),
    plannedWork: flag((rank === 5 || rank === 6) && !scored && !has("weight", "scoring_rule")),
    onlyTracked: flag(!measuredBy && rank < 8),
    alienHeaders: named.length === 0 ? 0 : alien.length / named.length,
    alienBesideItems: flag(alien.length > 0 && rank < 8),
    twoColumns: flag(named.length <= 2),
    knownHeaders: named.length === 0 ? 0 : known.length / named.length - 0.5,
  };
}

function isAlien({ header }: RoledColumn): boolean {
  return headerParts(header.split(" / ").at(-1) ?? "").some((part) => aliens.has(part));
}

const titleRows = 8;

// Titles stand in few cells: lines above the header with one or two texts.
function measureSurroundings(map: SheetMap, band: HeaderBand, isTaken: Candidate["isTaken"]): Measured {
  const titles = [map.grid.sheet];
  for (let row = band.firstRow - 1; row >= Math.max(0, band.firstRow - titleRows); row -= 1) {
    if (isTaken(row)) continue;
    const texts: string[] = [];
    for (let column = 0; column < map.columns && texts.length < 3; column += 1)
      if (map.own(row, column)) texts.push(map.text(row, column));
    if (texts.length <= 2) titles.push(...texts.filter((text) => text.length <= 60));
  }
  const said = titles.join("\n").toLowerCase();
  const [speaks, denies] = [true, false].map((kind) =>
    titleWords.some((list) => list.speaks === kind && list.words.some((word) => says(said, word))),
  );
  // Departments and posts are called by what they deal with: 采购部绩效考核表.
  return { titleSpeaks: flag(speaks === true), titleDenies: flag(denies === true) * (speaks === true ? 0.75 : 1) };
}

function says(title: string, word: string): boolean {
  const at = title.indexOf(word);
  return at >= 0 && !/[a-z]/.test(/^[a-z]/.test(word) ? (title[at - 1] ?? "") : "");
}

function measureRows(map: SheetMap, columns: readonly RoledColumn[], rows: readonly number[]): Measured {
  const looked = rows.slice(0, 60);
  const texts = columns.flatMap(({ column }) =>
    looked.filter((row) => map.own(row, column)).map((row) => map.text(row, column)),
  );
  const letters = texts.filter((text) => /^[A-Za-z](?:[/,][A-Za-z])?$/.test(text)).length;
  const subject = columns.find(({ role }) => role === "indicator");
  const named = subject ? looked.map((row) => map.text(row, subject.column)).filter((text) => text !== "") : [];
  const asked = named.filter((text) => /[?？]$/.test(text)).length;
  const first = columns.find(({ role }) => role !== "id");
  return {
    noRows: flag(rows.length === 0),
    oneLetterCells: flag(texts.length >= 6 && letters / texts.length > 0.5),
    questionsInRows: flag(named.length >= 3 && asked / named.length > 0.5),
    peopleInRows: flag(
      !columns.some(({ role, rank }) => role === "weight" || rank >= 8) &&
        first?.role === "owner" &&
        /^(?:姓名|name|employee name|employee|被考核人)$/.test(first.phrase),
    ),
  };
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}
