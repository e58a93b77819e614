// What a form's page tells of its cells, read from the form's data: what to enter where, and what is computed how.
import type { Form } from "../../domain/forms";
import type { Block, Cell, FieldsBlock, Formula, TableBlock, TotalRow } from "../../domain/forms/form";
import { fillTemplate } from "../../domain/forms/formula-template";
import { choiceTexts, planEntry, promptText } from "../../domain/forms/plan-entry";
import type { Bilingual, Language } from "../../domain/language";
import { cellArea } from "../../domain/sheet/area";

export interface EntryFact {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  /** The form's own explanation with its source; "" where it has none. */
  readonly help: string;
  readonly accepts: Accepted;
}

export type Accepted =
  | { readonly kind: "list"; readonly strict: boolean; readonly several: boolean; readonly choices: readonly string[] }
  /** What the form says when something else is entered. */
  | { readonly kind: "rule"; readonly sentence: string }
  | { readonly kind: "anything" };

export interface EntryGroup {
  readonly kind: "fields" | "signature" | "table";
  /** The heading above the block on the form. */
  readonly heading?: string;
  readonly beside: boolean;
  readonly entries: readonly EntryFact[];
}

export interface ComputedFact {
  readonly id: string;
  readonly label: string;
  readonly native: string;
  readonly kpi?: string;
}

/** What is to be entered, block after block; blocks with nothing to enter are left out. */
export function entryGroups(form: Form, language: Language): EntryGroup[] {
  return regionsOf(form).flatMap(({ beside, blocks }) =>
    blocks.flatMap((block, index): EntryGroup[] => {
      const entries = entriesOf(form, block, language);
      if (entries.length === 0) return [];
      const heading = headingAbove(blocks, index);
      return [{ kind: kindOf(block), beside, entries, ...(heading ? { heading: heading[language] } : {}) }];
    }),
  );
}

/** What the form computes, in its own names: same-row cells as [@name], columns and fields as [name]. */
export function computedFacts(form: Form, language: Language): ComputedFact[] {
  const names = namesOf(form, language);
  const worded = (template: string, sameRow: ReadonlySet<string>) =>
    `=${fillTemplate(template, ({ kind, name }) => {
      if (kind === "choice") return `"${form.choices[name]?.[language] ?? name}"`;
      const label = names.get(name) ?? name;
      return kind === "cell" && sameRow.has(name) ? `[@${label}]` : `[${label}]`;
    })}`;
  return regionsOf(form).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      computedCells(block).map(({ id, title, formula, columns }) => ({
        id,
        label: title[language],
        native: worded(formula.native, columns),
        ...(formula.kpi === undefined ? {} : { kpi: worded(formula.kpi, columns) }),
      })),
    ),
  );
}

interface RegionBlocks {
  readonly beside: boolean;
  readonly blocks: readonly Block[];
}

function regionsOf({ main, aside }: Form): RegionBlocks[] {
  return [{ beside: false, blocks: main.blocks }, ...(aside ? [{ beside: true, blocks: aside.blocks }] : [])];
}

function kindOf(block: Block): EntryGroup["kind"] {
  if (block.kind !== "fields") return "table";
  return block.look === "signature" ? "signature" : "fields";
}

function headingAbove(blocks: readonly Block[], index: number): Bilingual | undefined {
  const headings = blocks.slice(0, index).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  return headings.at(-1);
}

function entriesOf(form: Form, block: Block, language: Language): EntryFact[] {
  if (block.kind === "fields") {
    return inputs(block).map((field) => entryFact(form, { ...field, title: field.label }, language));
  }
  if (block.kind !== "table") return [];
  return block.columns
    .filter(({ formula, fixed, id }) => formula === undefined && !fixed && hasRoom(block, id))
    .map((column) => entryFact(form, { ...column, title: column.header }, language));
}

function inputs({ fields }: FieldsBlock) {
  return fields.filter(({ formula }) => formula === undefined);
}

/** False for a column whose every row comes filled with text: it is printed, not entered. */
function hasRoom({ rows, blankRows = 0 }: TableBlock, id: string): boolean {
  return blankRows > 0 || rows.some((row) => row[id] === undefined || typeof row[id] === "number");
}

interface EnteredCell extends Cell {
  readonly id: string;
  readonly title: Bilingual;
  readonly required?: boolean;
}

function entryFact(form: Form, cell: EnteredCell, language: Language): EntryFact {
  const { id, title, required = false, help } = cell;
  return {
    id,
    label: title[language],
    required,
    help: help ? promptText(form, cell, language) : "",
    accepts: acceptedBy(form, cell, language),
  };
}

function acceptedBy(form: Form, cell: EnteredCell, language: Language): Accepted {
  const { entry, title } = cell;
  if (!entry) return { kind: "anything" };
  if (entry.kind === "list") {
    const { choices, strict, multiple: several = false } = entry;
    return { kind: "list", strict, several, choices: choiceTexts(form, choices, language) };
  }
  const refusal = planEntry(form, { title, cell, area: cellArea(0, 0) }, language)?.error;
  return refusal ? { kind: "rule", sentence: refusal.message } : { kind: "anything" };
}

interface ComputedCell {
  readonly id: string;
  readonly title: Bilingual;
  readonly formula: Formula;
  /** Names that mean the cell in the same row. */
  readonly columns: ReadonlySet<string>;
}

function computedCells(block: Block): ComputedCell[] {
  if (block.kind === "fields") {
    return block.fields.flatMap(({ id, label, formula }) =>
      formula ? [{ id, title: label, formula, columns: new Set<string>() }] : [],
    );
  }
  if (block.kind !== "table") return [];
  const columns = new Set(block.columns.map(({ id }) => id));
  const inRows = block.columns.flatMap(({ id, header, formula }) =>
    formula ? [{ id, title: header, formula, columns }] : [],
  );
  return [...inRows, ...(block.totals ?? []).flatMap((total) => computedTotals(block, total))];
}

/** A row below the items; where it computes several cells, each is told with its column. */
function computedTotals({ columns }: TableBlock, { label, cells }: TotalRow): ComputedCell[] {
  const entries = Object.entries(cells);
  return entries.flatMap(([column, { id, formula }]) => {
    const header = columns.find((one) => one.id === column)?.header;
    const title = entries.length > 1 && header ? joinedTitle(label, header) : label;
    return formula ? [{ id, title, formula, columns: new Set<string>() }] : [];
  });
}

function joinedTitle(label: Bilingual, header: Bilingual): Bilingual {
  return { "zh-CN": `${label["zh-CN"]} · ${header["zh-CN"]}`, en: `${label.en} · ${header.en}` };
}

function namesOf(form: Form, language: Language): ReadonlyMap<string, string> {
  const blocks = regionsOf(form).flatMap((region) => region.blocks);
  return new Map(
    blocks.flatMap((block): [string, string][] => {
      if (block.kind === "fields") return block.fields.map(({ id, label }) => [id, label[language]]);
      if (block.kind !== "table") return [];
      const totals = (block.totals ?? []).flatMap(({ label, cells }) =>
        Object.values(cells).map(({ id }): [string, string] => [id, label[language]]),
      );
      return [
        ...block.columns.flatMap(({ id, header }): [string, string][] => [
          [id, header[language]],
          [`${block.id}.${id}`, header[language]],
        ]),
        ...totals,
      ];
    }),
  );
}
