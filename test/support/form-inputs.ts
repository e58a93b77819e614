// The cells of a planned form that are filled in, and random entries that their validations let in.
import fc from "fast-check";
import type { Cell, Entry, Form } from "../../src/domain/forms/form";
import { layoutForm, placeColumns, placeFields } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import type { Area } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";

export interface InputCell {
  readonly id: string;
  readonly cell: Cell;
  /** All the cells it takes, counted from the form's first cell. */
  readonly area: Area;
}

/** Fields and columns to fill in, of a form as it was chosen. */
export function inputsOf(form: Form): InputCell[] {
  return layoutForm(form).blocks.flatMap(({ block, area }): InputCell[] => {
    if (block.kind === "fields") {
      return placeFields(block, area)
        .filter(({ field }) => !field.formula)
        .map(({ field, cell }) => ({ id: field.id, cell: field, area: cell }));
    }
    if (block.kind !== "table") return [];
    return placeColumns(block, area)
      .filter(({ column }) => !column.formula && !column.fixed)
      .map(({ column, items }) => ({ id: column.id, cell: column, area: items }));
  });
}

/** One entry into each input cell: mostly in the middle of what may stand there, a tenth at its edges, a tenth blank. */
export function randomEntries(form: Form, language: Language): fc.Arbitrary<{ area: Area; value: CellValue }[]> {
  const cells = inputsOf(form).flatMap(({ cell, area }) =>
    Array.from({ length: area.rows }, (_, index) => ({
      area: { ...area, row: area.row + index, rows: 1 },
      values: valuesOf(form, cell.entry, language),
    })),
  );
  return fc
    .tuple(...cells.map(({ values }) => values))
    .map((values) => cells.map(({ area }, index) => ({ area, value: values[index] ?? "" })));
}

function valuesOf(form: Form, entry: Entry | undefined, language: Language): fc.Arbitrary<CellValue> {
  const [usual, edges] = rangeOf(form, entry, language);
  return fc.oneof(
    { weight: 8, arbitrary: usual },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>(...edges) },
    { weight: 1, arbitrary: fc.constant<CellValue>("") },
  );
}

function rangeOf(form: Form, entry: Entry | undefined, language: Language): [fc.Arbitrary<CellValue>, CellValue[]] {
  switch (entry?.kind) {
    case undefined:
      return [fc.constantFrom("甲", "word"), ["=x", "0", " "]];
    case "list": {
      const words = entry.choices.flatMap((id) => form.choices[id]?.[language] ?? []);
      return [fc.constantFrom(...words), entry.strict ? words.slice(0, 1) : ["other"]];
    }
    case "percent":
      return [fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100), [0, 1, 1 / 3]];
    case "stars":
      return [fc.integer({ min: 1, max: 5 }), [1, 5]];
    case "date":
      return [fc.integer({ min: 45_658, max: 46_387 }), [1, 2_958_465]];
    case "number":
      return numbers(entry);
  }
}

function numbers({ min, max, whole = false }: Entry & { kind: "number" }): [fc.Arbitrary<CellValue>, CellValue[]] {
  const low = min ?? (max === undefined ? -1000 : max - 1000);
  const high = max ?? low + 2000;
  const step = whole ? 1 : 0.1;
  const usual = fc
    .integer({ min: 0, max: Math.floor((high - low) / step) })
    .map((count) => Math.round((low + count * step) * 10) / 10);
  return [usual, [low, high, ...(low <= 0 && high >= 0 ? [0] : [])]];
}
