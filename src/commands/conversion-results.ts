// What converting formulas, repairing them and clearing the store take and give.
import type { ConversionTarget, KeptReason } from "../domain/conversion/plan-conversion";
import type { ConversionWatch } from "../excel/convert";
import type { CellPlace } from "./results";

export type { ConversionTarget, ConversionWatch, KeptReason };

export type SheetScope = "sheet" | "workbook";

export interface ConvertOptions {
  readonly to: ConversionTarget;
  readonly scope: SheetScope;
  readonly watch: ConversionWatch;
}

/** A cell that was left as it was, or put back, and why. */
export interface KeptPlace extends CellPlace {
  readonly reason: KeptReason;
}

export interface ConversionReport {
  readonly to: ConversionTarget;
  readonly converted: number;
  readonly kept: readonly KeptPlace[];
  /** Converted cells in which a rule that was given as text is written out now. */
  readonly frozen: number;
  /** True when the user stopped it: then nothing is converted. */
  readonly stopped: boolean;
}

export interface HealReport {
  /** Cells that show a result again. */
  readonly healed: number;
  /** Cells that still show none, and why. */
  readonly left: readonly LeftPlace[];
}

export interface LeftPlace extends CellPlace {
  readonly reason: "no-result" | "protected";
}

export interface ClearedStore {
  /** False when the workbook had nothing of ours. */
  readonly found: boolean;
}
