// How a value looks with its number format, as Range.text gives it.
import { numfmt, type IStyleData } from "../../engine/univer";
import type { CellValue } from "./cells";

/** The number format of a style; "General" when it has none. */
export function numberFormatOf(style: IStyleData | null | undefined): string {
  return style?.n?.pattern ?? "General";
}

/** The value as it is shown in a cell wide enough for it. */
export function textOf(value: CellValue, format: string): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return String(numfmt.format(format, value));
  } catch {
    return String(value);
  }
}
