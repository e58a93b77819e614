// The door of the checks room.
export { checkedTables, checkSteps, checkTables, countCheckedCells } from "./check-tables";
export { planReport } from "./plan-report";
export type { ReportLine, ReportTexts } from "./plan-report";
export { rowProgress } from "./row-progress";
export type { RowProgress } from "./row-progress";
export type { CheckOptions } from "./check-tables";
export { summariseTable } from "./summarise-table";
export type { TableSummary } from "./summarise-table";
export { wordingCategories as wordCategories } from "../wording";
export { blankRow, smartLines } from "./smart-card";
export type { SmartLine, SmartVerdict, StatementRow } from "./smart-card";
export { rowAround } from "./row-around";
export { notesFor } from "./row-notes";
export type { RowNote } from "./row-notes";
export { statementRewrites } from "./statement-rewrites";
export { judgedAs } from "./wording-rules";
export { tableRules } from "./table-rules";
