// The shape of what the help says of a function; the help itself is in function-help.data.ts and in no bundle of the add-in.
import type { Bilingual, Language } from "../domain/language";
import type { CellValue } from "../domain/sheet/cell";
import type { TextArguments, TextKey } from "../i18n/functions";

/** Rows of cells from A1. */
export type ExampleCells = readonly (readonly CellValue[])[];

export interface FunctionExample {
  /** What the example shows. */
  readonly shows: Bilingual;
  /** What stands on the sheet, from A1; in each language where words differ. */
  readonly cells: ExampleCells | Readonly<Record<Language, ExampleCells>>;
  readonly formula: string | Bilingual;
  /** What the formula gives: several rows where it fills several cells. Words may differ by language. */
  readonly gives: ExampleCells | Readonly<Record<Language, ExampleCells>>;
  /** What the error says, when it gives one. */
  readonly says?: { readonly key: TextKey; readonly holes?: TextArguments };
}

export interface FunctionHelp {
  /** Items of the source documents. */
  readonly source: string;
  readonly returns: Bilingual;
  readonly blanks: Bilingual;
  readonly examples: readonly FunctionExample[];
}

/** The value for a language of what may be the same in both. */
export function inLanguage<T extends ExampleCells | string>(
  value: T | Readonly<Record<Language, T>>,
  language: Language,
): T {
  return typeof value === "object" && "zh-CN" in value ? value[language] : value;
}
