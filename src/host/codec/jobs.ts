// What page and worker say to each other about a file. Everything here crosses by structured clone.
import type { Loss, OpenedFile, ReadOutcome, WorkbookData } from "../../xlsx";

export type CodecJob =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly kind: "losses"; readonly workbook: WorkbookData; readonly opened?: OpenedFile }
  | { readonly kind: "write"; readonly workbook: WorkbookData; readonly opened?: OpenedFile };

export interface CodecResults {
  readonly read: ReadOutcome;
  /** What the saved file would lack or leave unadjusted. */
  readonly losses: readonly Loss[];
  readonly write: Uint8Array;
}

export type CodecReply = { readonly result: CodecResults[CodecJob["kind"]] } | { readonly failure: string };
