// The door of the room: what the pane may ask for.
export { onActivity } from "./activity";
export { checkSheet } from "./check-sheet";
export { clearMarks } from "./clear-marks";
export { collectDiagnostics, diagnosticsText } from "./diagnostics";
export { forms } from "../domain/forms";
export { insertForm } from "./insert-form";
export { inspectSheet } from "./inspect-sheet";
export { jumpTo } from "./jump-to";
export { markFindings } from "./mark-findings";
export type { MarkOptions } from "./mark-findings";
export type { Command, Outcome, Problem, ProblemReason } from "./outcome";
export { onPaneRequest } from "./pane-request";
export { bindRibbon, ribbonActions } from "./ribbon";
export { run } from "./run";
export type { RunOptions } from "./run";
export { undoLast } from "./undo-last";
export { watchWorkbook } from "./watch-workbook";
export type * from "./results";
