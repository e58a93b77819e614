// The door of the checks room.
export { checkedTables, checkTables, countCheckedCells } from "./check-tables";
export { summariseTable } from "./summarise-table";
export type { TableSummary } from "./summarise-table";
export { tableRules } from "./table-rules";
