// Conditional formats and validations, as plain data.
import type { AreaData } from "./workbook-data";
import type { ColorData, StyleData } from "./style-data";

export type ComparisonData =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** An edge of a scale: "min" and "max" have no value; "formula" has it as text, the others as a number or formula. */
export interface ScalePointData {
  readonly type: "min" | "max" | "autoMin" | "autoMax" | "num" | "percent" | "percentile" | "formula";
  readonly value?: string;
}

export interface DataBarData {
  readonly min: ScalePointData;
  readonly max: ScalePointData;
  readonly color: ColorData;
  readonly showValue: boolean;
  /** What the extended form of Excel 2010 adds. */
  readonly gradient?: boolean;
  readonly negativeColor?: ColorData;
}

export type ConditionalRuleData =
  | { readonly kind: "expression"; readonly formula: string }
  | { readonly kind: "cellIs"; readonly operator: ComparisonData; readonly formulas: readonly string[] }
  | {
      readonly kind: "text";
      readonly operator: "contains" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
    }
  | { readonly kind: "blanks" | "notBlanks" | "errors" | "notErrors" }
  | { readonly kind: "timePeriod"; readonly period: string; readonly formula?: string }
  | { readonly kind: "top"; readonly rank: number; readonly percent: boolean; readonly bottom: boolean }
  | { readonly kind: "average"; readonly above: boolean; readonly equal: boolean; readonly deviations?: number }
  | { readonly kind: "duplicates" | "unique" }
  | {
      readonly kind: "colorScale";
      readonly points: readonly (ScalePointData & { readonly color: ColorData })[];
    }
  | { readonly kind: "dataBar"; readonly bar: DataBarData }
  | {
      readonly kind: "iconSet";
      readonly icons: string;
      /** From the worst to the best; reached when the value is at least this much, or over it when exclusive. */
      readonly points: readonly (ScalePointData & { readonly exclusive?: boolean })[];
      readonly showValue: boolean;
      readonly reverse: boolean;
    }
  /** A kind not understood: its name and its element as it is in the file. */
  | { readonly kind: "other"; readonly name: string; readonly xml: string };

export interface ConditionalFormatData {
  /** Stays with the rule while it is moved and edited; unique in the sheet. */
  readonly id: string;
  readonly areas: readonly AreaData[];
  /** 1 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRuleData;
  /** Formats of the cells the rule holds for; scales, bars and icons have none. */
  readonly style?: StyleData;
}

export interface ValidationMessageData {
  readonly title?: string;
  readonly message?: string;
}

export interface ValidationData {
  /** Stays with the validation while it is moved and edited; unique in the sheet. */
  readonly id: string;
  readonly areas: readonly AreaData[];
  readonly type: "none" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: ComparisonData;
  /** One or two formulas; a list of its own is a text literal: "\"a,b\"". */
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
  /** Whether a list shows its arrow in the cell. */
  readonly dropdown: boolean;
  /** Shown while the cell is selected. */
  readonly prompt?: ValidationMessageData;
  /** Present when a wrong entry is answered at all. */
  readonly error?: ValidationMessageData & { readonly style: "stop" | "warning" | "information" };
}
