// Every cell a form asks for or computes, wherever it stands in the form.
import type { Bilingual } from "../language";
import type { Block, Cell, Form } from "./form";

export interface NamedCell {
  readonly name: string;
  readonly title: Bilingual;
  readonly cell: Cell;
}

/** Blocks of the form and of what stands beside it. */
export function blocksOf({ main, aside }: Form): Block[] {
  return [...main.blocks, ...(aside?.blocks ?? [])];
}

/** Fields, columns and totals of a form, each by its id. */
export function cellsOf(form: Form): NamedCell[] {
  return blocksOf(form).flatMap((block) => {
    if (block.kind === "fields") return block.fields.map((cell) => ({ name: cell.id, title: cell.label, cell }));
    if (block.kind !== "table") return [];
    const totals = (block.totals ?? []).flatMap(({ label, cells }) =>
      Object.values(cells).map((cell) => ({ name: cell.id, title: label, cell })),
    );
    return [...block.columns.map((cell) => ({ name: cell.id, title: cell.header, cell })), ...totals];
  });
}
