// The door of the room that recognises tables.
export { recogniseSheet, recogniseTables } from "./recognise-tables";
export type { RecognisedSheet } from "./recognise-tables";
export { proposeLayout } from "./confirmed-tables";
export type { ConfirmedLayout, ProposedLayout } from "./confirmed-tables";
export { columnRoles } from "./kpi-table";
export type {
  ColumnRole,
  FormSheet,
  FormTable,
  InfoField,
  ItemTable,
  KpiColumn,
  KpiTable,
  StatementKind,
} from "./kpi-table";
export type { KnownColumn, KnownForm } from "./known-forms";
