// Copies of a form on one sheet, filled in and computed: named cells and whole columns, choices by their ids.
import type { Form, FormulaKind } from "../../src/domain/forms";
import { planForm } from "../../src/domain/forms";
import { layoutForm } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import type { CellValue } from "../../src/domain/sheet/cell";
import { fillAndRead, openKpiHost } from "./kpi-host";

/** What is entered in one copy: a value for a named cell, a list for the rows of a column. "@id" is a choice's word. */
export type FormEntries = Readonly<Record<string, CellValue | readonly CellValue[]>>;

/** What one copy shows: a value for a named cell, a list for a column. */
export type FormValues = Readonly<Record<string, CellValue | readonly CellValue[]>>;

export interface FormSetting {
  readonly language: Language;
  /** Native when absent. */
  readonly formulas?: FormulaKind;
  /** How functions are handed blanks; as on the desktop when absent. */
  readonly blanks?: "desktop" | "web";
}

/** Both kinds of formulas, with blanks as on the desktop and as on the web. */
export const formSettings = (["native", "kpi"] as const).flatMap((formulas) => [
  { formulas, blanks: "desktop" as const, language: "zh-CN" as const },
  { formulas, blanks: "web" as const, language: "en" as const },
]) satisfies FormSetting[];

/** What each copy shows in the first row of what was asked for, in the order of the names. */
export function firstValues(copies: readonly FormValues[]): CellValue[][] {
  return copies.map((values) =>
    Object.values(values).map((value) => (typeof value === "object" ? (value[0] ?? "") : value)),
  );
}

interface Asked {
  readonly fills: readonly FormEntries[];
  readonly names: readonly string[];
}

/** Fills copies of the form, one below the other from the second column on, and reads the names of each. */
export async function computeCopies(
  form: Form,
  { language, formulas = "native", blanks = "desktop" }: FormSetting,
  { fills, names }: Asked,
): Promise<FormValues[]> {
  const { rows, cells, ranges } = layoutForm(form);
  const placesOf = (name: string, copy: number) => {
    const area = cells.get(name) ?? ranges.get(name);
    if (!area) throw new Error(`${form.id} has no ${name}`);
    const first = area.row + copy * (rows + 1);
    return Array.from({ length: area.rows }, (_, row) => ({ row: first + row, column: area.column + 1 }));
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
    const origin = { row: copy * (rows + 1), column: 1 };
    return planForm(form, { language, formulas, origin, ownSheet: false });
  });
  const asked = fills.flatMap((_, copy) => names.flatMap((name) => placesOf(name, copy)));
  const host = await openKpiHost({ blanks });
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
