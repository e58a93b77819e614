// How the page of rules says defects, questions and values.
import type { BandDefect, BandSet, RuleQuestion } from "../../commands/rule-reader";
import type { CellValue } from "../../domain/sheet/cell";
import { textFor } from "../../i18n/rules";
import type { RuleReader } from "../pane-actions";

/** A defect in a sentence. */
export function defectText(defect: BandDefect, set: BandSet, reader: RuleReader): string {
  const { kind, bands, from, to, test, grade } = defect;
  const number = (value: number | null) => (value === null ? "" : reader.numberText(value, set));
  const grades = bands.map((band) => gradeText(set, band)).join("、");
  const holes = { from: number(from), to: number(to), test: number(test), grades, grade: String(grade ?? "") };
  return textFor(`rules.defect.${kind}`, holes) ?? textFor(`rules.defect.${kind}.${sideOf(from, to)}`, holes) ?? kind;
}

/** A question in a sentence. */
export function questionText({ kind, from, to }: RuleQuestion, set: BandSet | undefined, reader: RuleReader): string {
  const number = (value: number | null) => (value === null || !set ? "" : reader.numberText(value, set));
  const holes = { from: number(from), to: number(to) };
  return textFor(`rules.ask.${kind}`, holes) ?? textFor(`rules.ask.${kind}.${sideOf(from, to)}`, holes) ?? kind;
}

/** An answer as it is offered: a grade, or words. */
export function answerText(option: string, set: BandSet | undefined): string {
  return textFor(`rules.answer.${option}`) ?? (set ? gradeText(set, Number(option)) : option);
}

/** A value of the truth table as people write it. */
export function valueText(value: number, percent: boolean): string {
  return percent ? `${String(Number((value * 100).toPrecision(12)))}%` : String(value);
}

export function resultText(result: CellValue | null): string {
  return result === null ? "#N/A" : String(result);
}

function gradeText(set: BandSet, band: number): string {
  return String(set.bands[band]?.grade ?? "");
}

function sideOf(from: number | null, to: number | null): "below" | "above" | "between" {
  if (from === null) return "below";
  return to === null ? "above" : "between";
}
