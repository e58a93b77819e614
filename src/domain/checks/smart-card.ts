// What the card of a cell says of a statement, letter by letter: what its words show, what its row shows, and where neither
// can tell, the question to ask. A and R have two readings each (F1): Achievable and Relevant (B6), Attainable and
// Realistic (C15).
import { isBlank } from "../sheet/cell";
import type { CellValue } from "../sheet/cell";
import type { StatementKind } from "../tables/kpi-table";
import { findBlanks, judgeIndicator, judgeResult, statesLevel } from "../wording";
import type { WordingOptions } from "../wording";
import type { RewriteRow } from "../wording/rewrites";

/** "met": it is there; "open": it is not; "ask": words and sheet cannot tell. */
export type SmartVerdict = "met" | "open" | "ask";

/** One line of the card. `reason` is a text key of i18n, `arguments` fill its holes. */
export interface SmartLine {
  readonly letter: "S" | "M" | "A" | "R" | "T" | "E" | "P";
  /** Which of two readings. */
  readonly reading?: "achievable" | "attainable" | "relevant" | "realistic";
  readonly verdict: SmartVerdict;
  readonly reason: string;
  readonly arguments: Readonly<Record<string, string | number>>;
}

/** What else the row says; blank where it says nothing. */
export interface StatementRow extends RewriteRow {
  readonly evidence: CellValue;
  /** The goal above it. */
  readonly objective: CellValue;
}

export const blankRow: StatementRow = {
  subject: "",
  target: "",
  actual: "",
  unit: "",
  period: "",
  owner: "",
  evidence: "",
  objective: "",
};

/**
 * Judges a statement for the card. A name or standard gets S, M, both readings of A and R, and T; a result gets E
 * (is there something to check?) and P (does it only praise?). Blank text gets nothing.
 */
export function smartLines(
  text: string,
  kind: StatementKind,
  row: StatementRow = blankRow,
  words: WordingOptions = {},
): readonly SmartLine[] {
  if (text.trim() === "") return [];
  return kind === "result" ? resultLines(text, words) : indicatorLines(text, row, words);
}

function indicatorLines(text: string, row: StatementRow, words: WordingOptions): readonly SmartLine[] {
  const { specific, measurable, timebound, extreme, open } = judgeIndicator(text, words);
  const levelBeside = isLevel(row.target);
  const timeBeside = !isBlank(row.period);
  return [
    line("S", specific ? "met" : "open", `smart.S.${specific ? "met" : "open"}`),
    measurable
      ? line("M", "met", "smart.M.met")
      : levelBeside
        ? line("M", "met", "smart.M.beside", { target: String(row.target) })
        : line("M", "open", `smart.M.${whatIsOpen(text, open.length)}`, { words: wordsOf(open) }),
    { ...achievable(row, extreme), reading: "achievable" },
    { ...line("A", "ask", "smart.A.attainable"), reading: "attainable" },
    { ...relevant(row), reading: "relevant" },
    { ...realistic(row, measurable || levelBeside), reading: "realistic" },
    timebound
      ? line("T", "met", "smart.T.met")
      : timeBeside
        ? line("T", "met", "smart.T.beside", { period: String(row.period) })
        : line("T", "open", "smart.T.open"),
  ];
}

function whatIsOpen(text: string, openWords: number): "words" | "blank" | "open" {
  if (openWords > 0) return "words";
  return findBlanks(text).length > 0 ? "blank" : "open";
}

// B7: judged by history, resources and limits; of these a sheet knows history at most.
function achievable({ target, actual }: StatementRow, extreme: boolean): SmartLine {
  if (extreme) return line("A", "open", "smart.A.extreme");
  if (typeof target === "number" && typeof actual === "number" && actual !== 0) {
    const percent = Math.round((target / actual - 1) * 1000) / 10;
    return line("A", "ask", percent >= 0 ? "smart.A.above" : "smart.A.below", { actual, percent: Math.abs(percent) });
  }
  return line("A", "ask", "smart.A.achievable");
}

function relevant({ objective }: StatementRow): SmartLine {
  if (isBlank(objective)) return line("R", "ask", "smart.R.relevant");
  return line("R", "ask", "smart.R.parent", { objective: String(objective).trim() });
}

// C15: what can be proved and observed.
function realistic({ evidence }: StatementRow, checkable: boolean): SmartLine {
  if (!isBlank(evidence)) return line("R", "met", "smart.R.evidence");
  return checkable ? line("R", "met", "smart.R.checkable") : line("R", "ask", "smart.R.realistic");
}

function resultLines(text: string, words: WordingOptions): readonly SmartLine[] {
  const { evidenced, praise } = judgeResult(text, words);
  return [
    line("E", evidenced ? "met" : "open", `smart.E.${evidenced ? "met" : "open"}`),
    praise.length === 0
      ? line("P", "met", "smart.P.met")
      : line("P", "open", "smart.P.open", { words: wordsOf(praise) }),
  ];
}

function line(
  letter: SmartLine["letter"],
  verdict: SmartVerdict,
  reason: string,
  holes: SmartLine["arguments"] = {},
): SmartLine {
  return { letter, verdict, reason, arguments: holes };
}

function isLevel(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && statesLevel(value));
}

function wordsOf(open: readonly { readonly text: string }[]): string {
  return [...new Set(open.map(({ text }) => text))].join("、");
}
