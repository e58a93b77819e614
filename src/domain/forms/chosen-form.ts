// The form as it was asked for: without the parts of options that were not chosen, with as many item rows as wanted.
import type { Block, Form, Region, TableBlock, TableColumn, TotalRow } from "./form";
import { blocksOf } from "./form-cells";
import { itemRowCount } from "./layout-form";

/** The most item rows a form is inserted with. */
export const mostItemRows = 200;

export interface FormChoice {
  /** Ids of the options wanted; absent: those a form has by default. Ids it does not know mean nothing. */
  readonly chosen?: readonly string[];
  /** Item rows of the table that grows; never fewer than come filled, never more than 200. Absent: as declared. */
  readonly itemRows?: number;
}

/** Gives the form with what was chosen and nothing of what was not; a formula never names what is gone (checked). */
export function formAsChosen(form: Form, { chosen, itemRows }: FormChoice): Form {
  const wanted = new Set(chosen ?? defaultOptions(form));
  const { aside, ...rest } = form;
  const region = (it: Region): Region => ({ ...it, blocks: blocksAsChosen(it, wanted, itemRows) });
  const beside = aside && region(aside);
  return { ...rest, main: region(form.main), ...(beside && beside.blocks.length > 0 ? { aside: beside } : {}) };
}

/** Ids of the options a form has when nobody has chosen. */
export function defaultOptions({ options = [] }: Form): string[] {
  return options.filter((option) => option.default).map(({ id }) => id);
}

/** The table of a form that takes more rows, or undefined. */
export function growingTable(form: Form): TableBlock | undefined {
  return blocksOf(form).find((block): block is TableBlock => block.kind === "table" && block.grows === true);
}

function blocksAsChosen({ blocks }: Region, wanted: ReadonlySet<string>, itemRows: number | undefined): Block[] {
  return blocks
    .filter((block) => isWanted(block, wanted))
    .map((block) => (block.kind === "table" ? tableAsChosen(block, wanted, itemRows) : block));
}

function tableAsChosen(table: TableBlock, wanted: ReadonlySet<string>, itemRows: number | undefined): TableBlock {
  const columns = columnsAsChosen(table.columns, wanted);
  const here = new Set(columns.map(({ id }) => id));
  const rows = table.rows.map((row) => pick(row, here));
  const totals = table.totals?.flatMap((total) => totalAsChosen(total, here)) ?? [];
  return {
    ...table,
    columns,
    rows,
    blankRows: table.grows && itemRows !== undefined ? blankRows(table, itemRows) : (table.blankRows ?? 0),
    ...(table.totals ? { totals } : {}),
  };
}

function blankRows({ rows }: TableBlock, itemRows: number): number {
  const wanted = Number.isFinite(itemRows) ? Math.round(itemRows) : 1;
  return Math.min(Math.max(wanted, rows.length, 1), mostItemRows) - rows.length;
}

/** What a column that is not there took goes to the one before it, or else to the one after: the table stays as wide. */
function columnsAsChosen(columns: readonly TableColumn[], wanted: ReadonlySet<string>): TableColumn[] {
  const kept: TableColumn[] = [];
  let room = 0;
  for (const column of columns) {
    const { span = 1 } = column;
    const last = kept.at(-1);
    if (isWanted(column, wanted)) {
      kept.push(room === 0 ? column : { ...column, span: span + room });
      room = 0;
    } else if (last) kept[kept.length - 1] = { ...last, span: (last.span ?? 1) + span };
    else room += span;
  }
  return kept;
}

/** A total of columns that are all gone is gone too. */
function totalAsChosen(total: TotalRow, here: ReadonlySet<string>): TotalRow[] {
  const cells = pick(total.cells, here);
  return Object.keys(cells).length === 0 && Object.keys(total.cells).length > 0 ? [] : [{ ...total, cells }];
}

function pick<T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
}

function isWanted({ option }: { readonly option?: string }, wanted: ReadonlySet<string>): boolean {
  return option === undefined || wanted.has(option);
}

/** How many item rows a form is inserted with unasked; undefined when none of its tables grows. */
export function defaultItemRows(form: Form): number | undefined {
  const table = growingTable(form);
  return table && itemRowCount(table);
}
