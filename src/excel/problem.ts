// Turns what Office throws into the few problems a user can act on. The only place that knows Office's error codes.

/** What went wrong, in kinds a user can act on. "unknown" carries the platform's own code. */
export type ProblemReason =
  | "cell-editing"
  | "protected"
  | "occupied"
  | "no-room"
  | "no-selection"
  | "too-large"
  | "not-supported"
  | "no-table"
  | "nothing-to-undo"
  | "changed-since"
  | "computed-cell"
  | "inside-merge"
  | "cell-changed"
  | "table-changed"
  | "text-cells"
  | "sheet-gone"
  | "sheet-changed"
  | "not-loaded"
  | "no-roster"
  | "empty-roster"
  | "too-many-people"
  | "names-taken"
  | "no-open-cells"
  | "kpi-formulas"
  | "not-protected"
  | "password"
  | "stopped"
  | "no-headers"
  | "columns-text"
  | "choices-text"
  | "store-newer"
  | "store-damaged"
  | "store-full"
  | "no-growing-table"
  | "which-table"
  | "merged-across"
  | "too-many-rows"
  | "cell-not-empty"
  | "no-value-cell"
  | "rule-unreadable"
  | "unknown";

export interface Problem {
  readonly reason: ProblemReason;
  /** Fills the holes of the text `problem.<reason>`: address, sheet, code … */
  readonly arguments: Readonly<Record<string, string | number>>;
  /** True only when it is certain that the workbook is as it was. */
  readonly nothingChanged: boolean;
}

const reasons: Readonly<Record<string, ProblemReason>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  PayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedOperation: "not-supported",
  NotImplemented: "not-supported",
  InvalidSelection: "no-selection",
  // Not Office's: a part of the add-in that could not be fetched when it was needed.
  ChunkLoadError: "not-loaded",
};

/** A write that failed after some of it may have reached the workbook. */
export class InterruptedWrite extends Error {
  constructor(
    readonly reason: unknown,
    readonly undone: boolean,
  ) {
    super("A write was interrupted.");
  }
}

/** A problem seen before anything was written. */
export function problem(reason: ProblemReason, holes: Problem["arguments"] = {}): Problem {
  return { reason, arguments: holes, nothingChanged: true };
}

/**
 * The problem behind anything thrown while talking to the workbook. Reading changes nothing, so nothingChanged is true
 * unless the error comes from an InterruptedWrite that could not be taken back. A write refused because a cell is
 * being edited is refused whole.
 */
export function problemFrom(error: unknown): Problem {
  const cause = error instanceof InterruptedWrite ? error.reason : error;
  const code = errorCode(cause);
  const reason = reasons[code] ?? "unknown";
  const nothingChanged = reason === "cell-editing" || !(error instanceof InterruptedWrite) || error.undone;
  return { reason, arguments: { code, detail: errorMessage(cause) }, nothingChanged };
}

/** Office's code of an error, or the error's name when it is not one of Office's. */
export function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return error instanceof Error ? error.name : "unknown";
}

function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
