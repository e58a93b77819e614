// The keys a form's data may have. A misspelt optional key would otherwise be passed over in silence.
import type { Block, Cell, Form } from "./form";

const cellKeys = ["entry", "formula", "numberFormat", "horizontal", "help", "source", "warnWhen"];

const placingKeys = ["option", "pageBreakBefore"];
const textKeys = ["kind", "text", "heightPoints", ...placingKeys];

const blockKeys: Readonly<Record<Block["kind"], readonly string[]>> = {
  title: textKeys,
  heading: textKeys,
  note: [...textKeys, "source"],
  fields: ["kind", "look", "slots", "fields", ...placingKeys],
  table: [
    "kind",
    "id",
    "columns",
    "rows",
    "blankRows",
    "grows",
    "rowHeightPoints",
    "headerHeightPoints",
    "hintHeightPoints",
    "repeatHeaders",
    "totals",
    ...placingKeys,
  ],
};

const keys = {
  form: [
    "id",
    "version",
    "table",
    "source",
    "audience",
    "stage",
    "name",
    "summary",
    "sheetName",
    "orientation",
    "page",
    "choices",
    "options",
    "main",
    "aside",
  ],
  page: ["fit", "header", "footer"],
  option: ["id", "label", "help", "default"],
  pageTexts: ["left", "center", "right"],
  region: ["widthsPoints", "blocks"],
  slot: ["label", "cell"],
  field: ["id", "label", "required", ...cellKeys],
  column: ["id", "header", "hint", "option", "span", "role", "required", "statement", "fixed", ...cellKeys],
  total: ["label", "cells"],
  totalCell: ["id", ...cellKeys],
  entry: ["kind", "choices", "strict", "multiple", "min", "max", "whole"],
  formula: ["native", "kpi"],
} as const;

/** Keys that are not part of a form, each with the entry it stands in. */
export function keyProblems(form: Form): string[] {
  const regions = form.aside ? [form.main, form.aside] : [form.main];
  return [
    ...unknown("form", form, keys.form),
    ...(form.options ?? []).flatMap((option) => unknown(`option ${option.id}`, option, keys.option)),
    ...unknown("page", form.page ?? {}, keys.page),
    ...unknown("page header", form.page?.header ?? {}, keys.pageTexts),
    ...unknown("page footer", form.page?.footer ?? {}, keys.pageTexts),
    ...regions.flatMap((region) => [...unknown("region", region, keys.region), ...region.blocks.flatMap(ofBlock)]),
  ];
}

function ofBlock(block: Block): string[] {
  if (!Object.hasOwn(blockKeys, block.kind)) return [`${String(block.kind)} is no kind of block`];
  const own = unknown(block.kind, block, blockKeys[block.kind]);
  if (block.kind === "fields") {
    const slots = block.slots.flatMap((slot) => unknown("slot", slot, keys.slot));
    return [...own, ...slots, ...block.fields.flatMap((field) => ofCell(field.id, field, keys.field))];
  }
  if (block.kind !== "table") return own;
  const columns = block.columns.flatMap((column) => ofCell(column.id, column, keys.column));
  const totals = (block.totals ?? []).flatMap((total) => [
    ...unknown(`total ${total.label.en}`, total, keys.total),
    ...Object.values(total.cells).flatMap((cell) => ofCell(cell.id, cell, keys.totalCell)),
  ]);
  return [...own, ...columns, ...totals];
}

function ofCell(name: string, cell: Cell, allowed: readonly string[]): string[] {
  return [
    ...unknown(name, cell, allowed),
    ...unknown(`entry of ${name}`, cell.entry ?? {}, keys.entry),
    ...unknown(`formula of ${name}`, cell.formula ?? {}, keys.formula),
  ];
}

function unknown(name: string, value: object, allowed: readonly string[]): string[] {
  return Object.keys(value)
    .filter((key) => !allowed.includes(key))
    .map((key) => `${name} has an unknown key ${key}`);
}
