// The labelled statements and how their lines are read: letters, a space, the statement with its open words in <…>.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WordingCategory } from "../../src/domain/wording";
import { wordingCategories } from "../../src/domain/wording";

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  /** What it leaves open; absent in statements about results, where it is praise. */
  readonly category?: WordingCategory;
}

export interface LabelledStatement {
  readonly text: string;
  /** S, M, T, X of an indicator, E of a result. */
  readonly letters: ReadonlySet<string>;
  readonly spans: readonly LabelledSpan[];
}

/** Files of statements about indicators and goals, one for each group of trades. */
export const indicatorFiles = [
  "manufacturing-logistics",
  "sales-service",
  "hr-administration",
  "finance-legal-property",
  "software-research",
  "hospital-school",
  "government-construction",
  "public-plans",
  "public-english",
  "mixed-later",
] as const;

/** Files of statements about results. */
export const resultFiles = ["results-1", "results-2", "results-3", "results-later"] as const;

const statementFolder = join("test", "wording-eval", "statements");

/** The statements of a file. Throws, naming the line, when one cannot be read. */
export function readStatements(file: string): readonly LabelledStatement[] {
  const text = readFileSync(join(statementFolder, `${file}.txt`), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => readStatement(line, file.startsWith("results")));
}

function readStatement(line: string, isResult: boolean): LabelledStatement {
  const head = (isResult ? /^(E|-) (?=\S)/ : /^(S?M?T?X?|-) (?=\S)/).exec(line);
  if (!head?.[1]) throw new Error(`no labels: ${line}`);
  const spans: LabelledSpan[] = [];
  let text = "";
  for (const part of line.slice(head[0].length).split(/(<[^<>]+>)/)) {
    const marked = (isResult ? /^<()(.+)>$/ : /^<([A-H]) ?(.+)>$/).exec(part);
    const words = marked?.[2] ?? part;
    const category = wordingCategories["ABCDEFGH".indexOf(marked?.[1] || "?")];
    if (marked) {
      const place = { start: text.length, end: text.length + words.length };
      spans.push(category === undefined ? place : { ...place, category });
    }
    text += words;
  }
  return { text, letters: new Set(head[1].replace("-", "")), spans };
}
