// Names under which the engine's plugins keep what is not in cells.
export const RESOURCES = {
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
  notes: "SHEET_NOTE_PLUGIN",
  tables: "SHEET_TABLE_PLUGIN",
} as const;
