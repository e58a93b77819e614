// Rules in words, read for the pane. Apart from the door of the room, and past the one of the scoring room, so that the
// pane loads it with its rules and not before.
export type { BandSet } from "../domain/scoring/bands/band";
export type { BandDefect } from "../domain/scoring/bands/band-check";
export { readBands } from "../domain/scoring/bands/band-table";
export { documentBands } from "../domain/scoring/bands/document-bands.data";
export { decidedBands } from "../domain/scoring/rule-text/band-questions";
export { bandLine, bandSetText, numberText } from "../domain/scoring/rule-text/band-text";
export type { LineStep } from "../domain/scoring/rule-text/band-text";
export { readRule } from "../domain/scoring/rule-text/rule";
export type { Rule, RuleAnswers, RuleQuestion } from "../domain/scoring/rule-text/rule";
export { ruleFormulas } from "../domain/scoring/rule-text/rule-formulas";
export type { RuleFormulas } from "../domain/scoring/rule-text/rule-formulas";
