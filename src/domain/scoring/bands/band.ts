// What a rating band is once it has been read: from where to where, which ends belong to it, and what is left open.
import type { CellValue } from "../../sheet/cell";

/**
 * What says whether an end belongs to its band. "sign" (≥, <), "bracket" and "named" (含) decide it. "above" (以上) and
 * "below" (以下, 以内) include the number by law, and still people disagree. A "span" (75–90) and a "pair" (75,90) leave it
 * to the neighbours; "missing" is a bracket that has been lost.
 */
export type EndWording = "sign" | "bracket" | "named" | "above" | "below" | "span" | "pair" | "missing";

export interface BandEnd {
  readonly value: number;
  /** True when the number itself belongs to the band, as far as the band alone can say. */
  readonly closed: boolean;
  readonly wording: EndWording;
}

export interface Range {
  /** Null when it goes on without end. */
  readonly lower: BandEnd | null;
  readonly upper: BandEnd | null;
  /** Its numbers were written as percentages; the ends are fractions then. */
  readonly percent: boolean;
  /** What the unit multiplies by: 10000 for 万. The ends are full numbers. */
  readonly times: number;
}

export interface Band extends Range {
  /** What is given to a value in it: 4, "甲". */
  readonly grade: CellValue;
  /** As it was written. */
  readonly text: string;
  /** The band holds only when this is so: "因项目组原因". */
  readonly condition?: string;
}

export interface BandSet {
  readonly bands: readonly Band[];
  readonly percent: boolean;
  readonly times: number;
}

/** True when the text itself says whether the end belongs to the band. */
export function isDecided({ wording }: BandEnd): boolean {
  return wording === "sign" || wording === "bracket" || wording === "named";
}

/** True when the end is a limit that a neighbour may take over: it is only where the span stops. */
export function isWeak({ wording }: BandEnd): boolean {
  return wording === "span" || wording === "pair" || wording === "missing";
}
