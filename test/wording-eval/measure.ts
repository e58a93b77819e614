// Counting how often the judgement agrees with the labels.
import type { OpenWord } from "../../src/domain/wording";
import { judgeIndicator, judgeResult } from "../../src/domain/wording";
import type { LabelledSpan, LabelledStatement } from "./statements";

/** Agreement about one label: found rightly, missed, found wrongly, left alone rightly. */
export interface Tally {
  hits: number;
  missed: number;
  wrong: number;
  left: number;
}

export interface Measurement {
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Statements in which open words were found and labelled, and those of them where some overlap. */
  readonly open: { found: number; overlapping: number };
  /** Every disagreement, one a line. */
  readonly confusions: readonly string[];
}

export const f1 = ({ hits, missed, wrong }: Tally) => (2 * hits) / (2 * hits + missed + wrong);
export const falseF1 = ({ left, missed, wrong }: Tally) => (2 * left) / (2 * left + missed + wrong);
export const precision = ({ hits, wrong }: Tally) => hits / (hits + wrong);
export const recall = ({ hits, missed }: Tally) => hits / (hits + missed);

interface Judged {
  readonly said: Readonly<Record<string, boolean>>;
  readonly labelled: Readonly<Record<string, boolean>>;
  readonly words: readonly OpenWord[];
}

export function measureIndicators(statements: readonly LabelledStatement[]): Measurement {
  return measure(statements, ({ text, letters, spans }) => {
    const { specific, measurable, timebound, extreme, open } = judgeIndicator(text);
    return {
      said: { specific, measurable, timebound, extreme, vague: open.length > 0 },
      labelled: {
        specific: letters.has("S"),
        measurable: letters.has("M"),
        timebound: letters.has("T"),
        extreme: letters.has("X"),
        vague: spans.length > 0,
      },
      words: open,
    };
  });
}

export function measureResults(statements: readonly LabelledStatement[]): Measurement {
  return measure(statements, ({ text, letters, spans }) => {
    const { evidenced, praise } = judgeResult(text);
    return {
      said: { evidenced, praise: praise.length > 0 },
      labelled: { evidenced: letters.has("E"), praise: spans.length > 0 },
      words: praise,
    };
  });
}

function measure(statements: readonly LabelledStatement[], judge: (statement: LabelledStatement) => Judged) {
  const tallies = new Map<string, Tally>();
  const open = { found: 0, overlapping: 0 };
  const confusions: string[] = [];
  for (const statement of statements) {
    const { said, labelled, words } = judge(statement);
    for (const [label, is] of Object.entries(labelled)) {
      const tally = tallies.get(label) ?? { hits: 0, missed: 0, wrong: 0, left: 0 };
      tallies.set(label, tally);
      const found = said[label] === true;
      tally[is ? (found ? "hits" : "missed") : found ? "wrong" : "left"] += 1;
      if (is !== found) confusions.push(`${is ? "missed" : "wrong"} ${label}: ${statement.text}`);
    }
    if (words.length === 0 || statement.spans.length === 0) continue;
    open.found += 1;
    if (words.some((word) => statement.spans.some((span) => overlap(word, span)))) open.overlapping += 1;
  }
  return { tallies, open, confusions };
}

const overlap = (word: OpenWord, span: LabelledSpan) => word.start < span.end && word.end > span.start;

/** The figures as a table, and the disagreements below. */
export function report(title: string, { tallies, open, confusions }: Measurement): string {
  const figures = [...tallies].map(([label, tally]) => {
    const shown = [precision(tally), recall(tally), f1(tally), falseF1(tally)].map((figure) => figure.toFixed(3));
    const { hits, missed, wrong, left } = tally;
    return `${label.padEnd(11)} ${shown.join("  ")}   ${[hits, missed, wrong, left].join(" / ")}`;
  });
  return [
    title,
    "label       precision recall F1 F1-of-false   hits / missed / wrong / left",
    ...figures,
    `spans overlap in ${String(open.overlapping)} of ${String(open.found)}`,
    ...confusions,
  ].join("\n");
}
