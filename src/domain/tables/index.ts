// The door of the room that recognises tables.
export { recogniseTables } from "./recognise-tables";
export { columnRoles } from "./kpi-table";
export type { ColumnRole, InfoField, KpiColumn, KpiTable } from "./kpi-table";
export type { KnownColumn, KnownForm } from "./known-forms";
