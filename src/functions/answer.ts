// What a function gives back: a value, "" for "nothing to say yet", or an error with a sentence on what to correct.
import type { Scored, ScoringError, ScoringProblem } from "../domain/scoring";
import { t } from "../i18n/functions";
import type { TextArguments, TextKey } from "../i18n/functions";

/** An answer before it is handed to Excel; "" shows nothing. */
export type Answer = number | string | Refusal;

export interface Refusal {
  /** "value" is bad input, "none" says that there is no answer to good input. */
  readonly kind: "value" | "none";
  readonly text: TextKey;
  readonly holes: TextArguments;
}

/** Bad input, and what to correct. */
export function refusal(text: TextKey, holes: TextArguments = {}): Refusal {
  return { kind: "value", text, holes };
}

/** The answer to a computation: null becomes "". `columns` tells the row and column of a cell of a wider range. */
export function answerOf(result: Scored<number | null>, columns = 1): Answer {
  return result.ok ? (result.value ?? "") : refused(result, columns);
}

/** The value for a single cell; an error is thrown, because only then Excel shows its sentence. */
export function delivered(answer: Answer): number | string {
  if (typeof answer === "object") throw errorOf(answer);
  return answer;
}

/** The error a cell shows. */
export function errorOf({ kind, text, holes }: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(kind === "none" ? notAvailable : invalidValue, t(text, holes));
}

const itemTexts = {
  "not-a-number": "functions.not-a-number.item",
  "error-value": "functions.error-value.item",
  "weight-negative": "functions.weight-negative.item",
  "weight-scales-mixed": "functions.weight-scales-mixed.item",
  "score-not-positive": "functions.score-not-positive.item",
} as const satisfies Partial<Record<ScoringProblem, TextKey>>;

function refused({ reason, at = 0 }: ScoringError, columns: number): Refusal {
  switch (reason) {
    case "not-a-number":
    case "error-value":
    case "weight-negative":
    case "weight-scales-mixed":
    case "score-not-positive":
      return refusal(itemTexts[reason], { item: at + 1 });
    case "score-missing":
      return refusal("functions.score-missing.part", { part: at + 1 });
    case "score-not-1-to-5":
      return refusal("functions.score-not-1-to-5", { row: Math.floor(at / columns) + 1, column: (at % columns) + 1 });
    case "no-band":
      return { kind: "none", text: "functions.no-band", holes: {} };
    case "sizes-differ":
    case "not-three-parts":
    case "share-above-all":
    case "share-not-a-number":
    case "share-scales-mixed":
    case "weights-not-100":
    case "planned-not-positive":
    case "actual-negative":
      return refusal(`functions.${reason}`);
  }
}
