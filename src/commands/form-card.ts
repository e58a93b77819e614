// What the gallery shows and searches of a form.
import type { Form } from "../domain/forms";
import type { Audience, Cell, FormOption, Stage } from "../domain/forms/form";
import { initialsOf } from "../domain/forms/initials";
import { growingTable, mostItemRows } from "../domain/forms/chosen-form";
import { itemRowCount } from "../domain/forms/layout-form";
import type { Bilingual } from "../domain/language";

/** A form as the gallery knows it. */
export interface FormCard {
  readonly id: string;
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly audience: readonly Audience[];
  readonly stage: Stage;
  /** Letters the pinyin of each character of its Chinese name begins with. */
  readonly initials: readonly string[];
  /** Labels and headers, by which it is also found. */
  readonly words: readonly Bilingual[];
  readonly options: readonly FormOption[];
  /** How many rows the table that grows has unless other is asked for, and the fewest and most it can have. */
  readonly itemRows?: { readonly usual: number; readonly least: number; readonly most: number };
  /** Whether KPI functions can stand in for some of its formulas. */
  readonly kpi: boolean;
}

export function formCard(form: Form): FormCard {
  const { id, name, summary, audience, stage, options = [] } = form;
  const growing = growingTable(form);
  const rows = growing && {
    itemRows: { usual: itemRowCount(growing), least: Math.max(1, growing.rows.length), most: mostItemRows },
  };
  const initials = initialsOf(name["zh-CN"]);
  return { id, name, summary, audience, stage, initials, words: wordsOf(form), options, ...rows, kpi: hasKpi(form) };
}

function wordsOf({ main }: Form): Bilingual[] {
  return main.blocks.flatMap((block) => {
    if (block.kind === "fields") return block.fields.map(({ label }) => label);
    return block.kind === "table" ? block.columns.map(({ header }) => header) : [block.text];
  });
}

function hasKpi({ main, aside }: Form): boolean {
  const cells = [...main.blocks, ...(aside?.blocks ?? [])].flatMap((block): readonly Cell[] => {
    if (block.kind === "fields") return block.fields;
    if (block.kind !== "table") return [];
    return [...block.columns, ...(block.totals ?? []).flatMap((total) => Object.values(total.cells))];
  });
  return cells.some(({ formula }) => formula?.kpi !== undefined);
}
