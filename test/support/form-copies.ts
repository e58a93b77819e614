// Copies of a form computed in a real sheet: what is entered in each, and what its named cells then show.
import { planForm } from "../../src/domain/forms";
import type { Form, FormulaKind } from "../../src/domain/forms";
import { layoutForm } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import type { CellValue } from "../../src/domain/sheet/cell";
import { fillAndRead, openKpiHost } from "./kpi-host";

/** A value for each named cell, or a list for the rows of a column. */
export type Fill = Readonly<Record<string, CellValue | readonly CellValue[]>>;

export interface FormSetting {
  readonly formulas: FormulaKind;
  readonly language: Language;
  readonly blanks: "desktop" | "web";
}

/** Both kinds of formulas, with blanks as on the desktop and as on the web. */
export const formSettings: FormSetting[] = (["native", "kpi"] as const).flatMap((formulas) => [
  { formulas, blanks: "desktop", language: "zh-CN" },
  { formulas, blanks: "web", language: "en" },
]);

/** Fills copies of the form, one below the other on one sheet, and reads the named cells of each. */
export async function computeCopies(
  form: Form,
  setting: FormSetting,
  { fills, names }: { readonly fills: readonly Fill[]; readonly names: readonly string[] },
): Promise<CellValue[][]> {
  const layout = layoutForm(form);
  const placeOf = (name: string, copy: number, row = 0) => {
    const area = layout.cells.get(name) ?? layout.ranges.get(name);
    if (!area) throw new Error(`${form.id} has no ${name}`);
    return { row: area.row + row + copy * (layout.rows + 1), column: area.column + 1 };
  };
  const host = await openKpiHost({ blanks: setting.blanks });
  try {
    const plans = fills.map((_fill, index) =>
      planForm(form, { ...setting, origin: { row: index * (layout.rows + 1), column: 1 }, ownSheet: false }),
    );
    const inputs = fills.flatMap((fill, copy) =>
      Object.entries(fill).flatMap(([name, value]) =>
        listed(value).map((one, row) => ({ area: placeOf(name, copy, row), value: one })),
      ),
    );
    const asked = fills.flatMap((_fill, copy) => names.map((name) => placeOf(name, copy)));
    const values = await fillAndRead(host, plans, inputs, asked);
    return fills.map((_fill, copy) => values.slice(copy * names.length, (copy + 1) * names.length));
  } finally {
    host.dispose();
  }
}

function listed(value: Fill[string]): readonly CellValue[] {
  return typeof value === "object" ? value : [value];
}
