// Words of special events in a progress report, and whether the report says more than that there was one (A3).
import { eventWords, fillers } from "./special-events.data";

export interface SpecialEvent {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A word that tells of something special; `not` are patterns of what may stand before and after it, when it tells nothing. */
export interface EventWord {
  readonly word: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

const patterns = eventWords.map(({ word, notBefore, notAfter }) => {
  const before = notBefore === "" ? "" : `(?<!${notBefore})`;
  const after = notAfter === "" ? "" : `(?!${notAfter})`;
  return new RegExp(`${before}${word}${after}`, "i");
});

/** The first special event a text speaks of. "No exceptions" and "exception handling" are none. */
export function specialEventIn(text: string): SpecialEvent | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return { word: found[0], start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** Fewer signs than this explain nothing: 上游延期两周 has six. A Latin word counts as two. */
const fewestSigns = 6;

/** True when besides the word, figures and what everybody says hardly anything is left. */
export function isUnexplained(text: string, { start, end }: SpecialEvent): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.toLowerCase().replace(fillerPattern, " ");
  const chinese = rest.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const latin = rest.match(/[a-z]{2,}/g)?.length ?? 0;
  return chinese + 2 * latin < fewestSigns;
}

const fillerPattern = new RegExp(`${fillers.join("|")}|[\\d%％]+`, "g");
