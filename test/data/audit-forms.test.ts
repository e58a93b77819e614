// The audit of formulas has nothing to say of the forms: as they are inserted, filled in soundly, and filled in with
// entries that differ from row to row, in both languages and with both kinds of formulas.
import type { Form, FormulaKind } from "../../src/domain/forms";
import { forms, knownForms, planForm } from "../../src/domain/forms";
import { checkedTables, checkTables } from "../../src/domain/checks";
import type { Entry as EntryKind } from "../../src/domain/forms/form";
import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Grid } from "../../src/domain/sheet/grid";
import type { SheetPlan } from "../../src/domain/sheet/sheet-plan";
import { recogniseSheet } from "../../src/domain/tables";
import { inputsOf } from "../support/form-inputs";
import { fillAndRead, openKpiHost } from "../support/kpi-host";
import { sheetOf } from "../support/planned-sheet";
import type { Entry } from "../support/sound-form";
import { allOptions, soundEntries, whole } from "../support/sound-form";

jest.setTimeout(60_000);

type Fill = (form: Form, language: Language) => readonly Entry[];

const fills: readonly (readonly [string, Fill])[] = [
  ["as inserted", () => []],
  ["filled in soundly", soundEntries],
  ["filled in row by row", variedEntries],
];

const cases = languages.flatMap((language) =>
  (["native", "kpi"] as const).flatMap((formulas) => fills.map(([how, fill]) => ({ language, formulas, how, fill }))),
);

test.each(cases)("forms $how, in $language with $formulas formulas", async ({ language, formulas, fill }) => {
  const sheets = await computed(language, formulas, fill);
  expect(sheets.flatMap(([form, grid]) => audited(grid).map((found) => `${form.id} ${found}`))).toEqual([]);
  // Forms that are not recognised would be silent too.
  expect(sheets.filter(([, grid]) => checkedTables(recogniseSheet(grid, knownForms)).length === 0)).toEqual([]);
});

function audited(grid: Grid): string[] {
  return checkTables(grid, checkedTables(recogniseSheet(grid, knownForms)))
    .filter(({ rule }) => rule.startsWith("audit-"))
    .map(({ rule, place, message }) => `${rule} ${JSON.stringify(place.area)} ${message}`);
}

/** All the forms, computed in one sheet below each other; then each on the sheet it would stand on alone. */
async function computed(language: Language, formulas: FormulaKind, fill: Fill): Promise<[Form, Grid][]> {
  let next = 0;
  const copies = forms.map((form) => {
    const origin = { row: next, column: 0 };
    const plan = planForm(form, { language, formulas, ...allOptions(form), origin, ownSheet: false });
    next += plan.area.rows + 2;
    const entries = fill(form, language).map((entry) => ({ ...entry, row: entry.row + origin.row }));
    return { form, plan, entries };
  });
  const asked = copies.flatMap(({ plan }) => cellsOf(plan));
  const inputs = copies.flatMap(({ entries }) => entries.map(({ value, ...area }) => ({ area, value })));
  const plans = copies.map(({ plan }) => plan);
  const host = await openKpiHost();
  try {
    const values = [...(await fillAndRead(host, plans, inputs, asked))];
    return copies.map(({ form, plan, entries }) => {
      const shown = values.splice(0, plan.area.rows * plan.area.columns);
      return [form, withValues(sheetOf([plan], entries), plan, shown)];
    });
  } finally {
    host.dispose();
  }
}

function cellsOf({ area }: SheetPlan) {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

function withValues(grid: Grid, { area }: SheetPlan, shown: readonly CellValue[]): Grid {
  const rows = Array.from({ length: area.rows }, (_, row) => shown.slice(row * area.columns, (row + 1) * area.columns));
  return { ...grid, values: [...grid.values.slice(0, area.row), ...rows] };
}

function variedEntries(form: Form, language: Language): Entry[] {
  return inputsOf(whole(form)).flatMap(({ cell, area }) =>
    Array.from({ length: area.rows }, (_, nth) => ({
      row: area.row + nth,
      column: area.column,
      value: entryAt(form, cell.entry, { nth, language }),
    })),
  );
}

/** What belongs into the nth cell of an input: names that differ, words of the list, numbers within their bounds. */
function entryAt(
  form: Form,
  entry: EntryKind | undefined,
  { nth, language }: { readonly nth: number; readonly language: Language },
): CellValue {
  switch (entry?.kind) {
    case undefined:
      return `${language === "en" ? "Task" : "事项"} ${"abcdefghijklmnopqrstuvwxyz".charAt(nth % 26)}${String(nth)}`;
    case "list": {
      const words = entry.choices.flatMap((id) => form.choices[id]?.[language] ?? []);
      return words[nth % words.length] ?? "";
    }
    case "percent":
      return [0.4, 0.3, 0.2, 0.1][nth % 4] ?? 0;
    case "stars":
      return (nth % 5) + 1;
    case "date":
      return 46_000 + nth;
    case "number": {
      const low = entry.min ?? 1;
      const high = entry.max ?? low + 90;
      return low + (nth % (Math.floor(high - low) + 1));
    }
  }
}
