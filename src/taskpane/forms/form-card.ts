// The gallery's view of a form: what it is called, and what it holds.
import type { Field, Form, SeedRow, TableBlock } from "../../domain/forms/form";
import type { Bilingual } from "../../domain/language";
import type { FormCard, FormPreview } from "../pane-actions";

export function formCard(form: Form): FormCard {
  return { id: form.id, name: form.name, summary: form.summary, preview: formPreview(form) };
}

/** The fields of the printed form, and of its tables the one that matters: that of the indicators, else the first. */
export function formPreview(form: Form): FormPreview {
  const { blocks } = form.main;
  const tables = blocks.filter((block) => block.kind === "table");
  const table = tables.find(({ columns }) => columns.some(({ role }) => role === "indicator")) ?? tables[0];
  const fields: readonly Field[] = blocks.flatMap((block) => (block.kind === "fields" ? block.fields : []));
  return {
    fields: fields.map(({ label }) => label),
    columns: table?.columns.map(({ header }) => header) ?? [],
    rows: table?.rows.flatMap((row) => previewRow(row, table)) ?? [],
  };
}

function previewRow(row: SeedRow, table: TableBlock): FormPreview["rows"] {
  const label = Object.values(row).find((value): value is Bilingual => typeof value === "object");
  if (!label) return [];
  const weightColumn = table.columns.find(({ role }) => role === "weight");
  const weight = weightColumn && row[weightColumn.id];
  return [typeof weight === "number" ? { label, weightPercent: weight * 100 } : { label }];
}
