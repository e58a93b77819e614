// Copies of a form on one sheet, filled in and computed: named cells and whole columns, choices by their ids.
import type { Form } from "../../src/domain/forms";
import { planForm } from "../../src/domain/forms";
import { layoutForm } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import type { CellValue } from "../../src/domain/sheet/cell";
import { fillAndRead, openKpiHost } from "./kpi-host";

/** What is entered in one copy: a value for a named cell, a list for the rows of a column. "@id" is a choice's word. */
export type FormEntries = Readonly<Record<string, CellValue | readonly CellValue[]>>;

/** What one copy shows: a value for a named cell, a list for a column. */
export type FormValues = Readonly<Record<string, CellValue | readonly CellValue[]>>;

interface Asked {
  readonly fills: readonly FormEntries[];
  readonly names: readonly string[];
}

/** Fills copies of the form, one below the other, and reads the named cells and columns of each. */
export async function computedCopies(form: Form, language: Language, { fills, names }: Asked): Promise<FormValues[]> {
  const { rows, cells, ranges } = layoutForm(form);
  const placesOf = (name: string, copy: number) => {
    const area = cells.get(name) ?? ranges.get(name);
    if (!area) throw new Error(`the form has no ${name}`);
    const first = area.row + copy * (rows + 1);
    return Array.from({ length: area.rows }, (_, row) => ({ row: first + row, column: area.column }));
  };
  const written = (value: CellValue): CellValue =>
    typeof value === "string" && value.startsWith("@") ? (form.choices[value.slice(1)]?.[language] ?? "") : value;
  const inputs = fills.flatMap((fill, copy) =>
    Object.entries(fill).flatMap(([name, value]) => {
      const places = placesOf(name, copy);
      return [value].flat().map((one, row) => ({ area: places[row] ?? unknownRow(name), value: written(one) }));
    }),
  );
  const plans = fills.map((_, copy) => {
    const origin = { row: copy * (rows + 1), column: 0 };
    return planForm(form, { language, formulas: "native", origin, ownSheet: false });
  });
  const asked = fills.flatMap((_, copy) => names.flatMap((name) => placesOf(name, copy)));
  const host = await openKpiHost();
  try {
    const values = [...(await fillAndRead(host, plans, inputs, asked))];
    return fills.map((_, copy) =>
      Object.fromEntries(
        names.map((name) => {
          const own = values.splice(0, placesOf(name, copy).length);
          return [name, cells.has(name) ? (own[0] ?? "") : own];
        }),
      ),
    );
  } finally {
    host.dispose();
  }
}

function unknownRow(name: string): never {
  throw new Error(`more values than rows for ${name}`);
}
