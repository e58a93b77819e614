// What a function gives back: a value, "" for "nothing to say yet", or an error with a sentence on what to correct.
import type { Scored, ScoringError, ScoringProblem } from "../domain/scoring";
import type { CellValue } from "../domain/sheet/cell";
import { t } from "../i18n/functions";
import type { TextArguments, TextKey } from "../i18n/functions";

/** An answer before it is handed to Excel; "" shows nothing. */
export type Answer = CellValue | Refusal;

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
export function answerOf(result: Scored<CellValue | null>, columns = 1): Answer {
  return result.ok ? (result.value ?? "") : refused(result, columns);
}

/** The value for a single cell; an error is thrown, because only then Excel shows its sentence. */
export function delivered(answer: Answer): CellValue {
  if (typeof answer === "object") throw errorOf(answer);
  return answer;
}

/** The error a cell shows. */
export function errorOf({ kind, text, holes }: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(kind === "none" ? notAvailable : invalidValue, t(text, holes));
}

/** Sentences that name the item of a list, counted from 1. */
const itemTexts = {
  "not-a-number": "functions.not-a-number.item",
  "error-value": "functions.error-value.item",
  "weight-negative": "functions.weight-negative.item",
  "weight-scales-mixed": "functions.weight-scales-mixed.item",
  "score-not-positive": "functions.score-not-positive.item",
  "score-not-0-to-1": "functions.score-not-0-to-1.item",
  "kind-unknown": "functions.kind-unknown.item",
  "bonus-negative": "functions.bonus-negative.item",
  "veto-not-a-flag": "functions.veto-not-a-flag.item",
  "bands-unreadable": "functions.bands-unreadable.item",
  "band-units-mixed": "functions.band-units-mixed.item",
  "band-limits-swapped": "functions.band-limits-swapped.item",
} as const satisfies Partial<Record<ScoringProblem, TextKey>>;

/** Sentences for a single cell, where the same problem in a list names the item. */
const cellTexts = {
  "not-a-number": "functions.not-a-number",
  "error-value": "functions.error-value",
} as const satisfies Partial<Record<ScoringProblem, TextKey>>;

/** Good input that has no answer. */
const noAnswers: ReadonlySet<ScoringProblem> = new Set(["no-band", "no-band-here"]);

function refused({ reason, at }: ScoringError, columns: number): Refusal {
  if (reason === "score-missing") return refusal("functions.score-missing.part", { part: (at ?? 0) + 1 });
  if (reason === "score-not-1-to-5") {
    const place = at ?? 0;
    return refusal(`functions.${reason}`, { row: Math.floor(place / columns) + 1, column: (place % columns) + 1 });
  }
  if (at === undefined && reason in cellTexts) return refusal(cellTexts[reason as keyof typeof cellTexts]);
  if (isItem(reason)) return refusal(itemTexts[reason], { item: (at ?? 0) + 1 });
  return { kind: noAnswers.has(reason) ? "none" : "value", text: `functions.${reason}`, holes: {} };
}

function isItem(reason: ScoringProblem): reason is keyof typeof itemTexts {
  return reason in itemTexts;
}
