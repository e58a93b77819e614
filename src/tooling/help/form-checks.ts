// Which rules of the check can speak up on a form: found out by trying. A well-filled form is checked, then again with
// one cell after the other left blank or filled wrongly; what is new is what the check points out there.
import { checkTables } from "../../domain/checks";
import type { Finding, Severity } from "../../domain/findings/finding";
import type { Form } from "../../domain/forms";
import { knownForms } from "../../domain/forms";
import type { Cell } from "../../domain/forms/form";
import { layoutForm, placeColumns, placeFields } from "../../domain/forms/layout-form";
import { choiceTexts } from "../../domain/forms/plan-entry";
import type { Language } from "../../domain/language";
import type { CellValue } from "../../domain/sheet/cell";
import type { Grid } from "../../domain/sheet/grid";
import { areasOverlap, cellArea } from "../../domain/sheet/area";
import { recogniseTables } from "../../domain/tables";
import { textFor } from "../../i18n";
import { planOf } from "./form-drawing";
import { filledGrid, gridOfPlan } from "./sheet-grid";

export interface FormCheck {
  readonly rule: string;
  readonly severity: Severity;
  /** Labels of the fields and columns where it came up. */
  readonly where: readonly string[];
  /** One of its sentences. */
  readonly sentence: string;
}

/** What may stand wrongly in a cell, whatever it is for. */
const wrongEntries: Readonly<Record<Language, readonly CellValue[]>> = {
  "zh-CN": ["", 0.5, 99, -1, "#N/A", "不详", "尽快提高"],
  en: ["", 0.5, 99, -1, "#N/A", "n.n.", "Improve it soon"],
};

interface Input {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly good: CellValue;
  /** Only the first row of a table is tried. */
  readonly tried: boolean;
}

/** The rules that can speak up on a form, in the order of its cells. The sentences are in the language in use. */
export function formChecks(whole: Form, language: Language): FormCheck[] {
  const form = shortened(whole);
  const inputs = inputsOf(form, language);
  const filled = filledGrid(
    gridOfPlan(planOf(form, language)),
    inputs.map(({ good, ...place }) => ({ ...place, value: good })),
  );
  const usual = new Set(check(filled).map(identity));
  const looked = lookedAt(filled);
  const found = new Map<string, { finding: Finding; where: Set<string> }>();
  for (const { label, row, column } of inputs.filter((input) => input.tried && looked(input))) {
    for (const value of wrongEntries[language]) {
      const findings = check(filledGrid(filled, [{ row, column, value }]));
      for (const finding of findings.filter((one) => !usual.has(identity(one)))) {
        const known = found.get(finding.rule) ?? { finding, where: new Set<string>() };
        known.where.add(label);
        found.set(finding.rule, known);
      }
    }
  }
  return [...found.values()].map(({ finding, where }) => ({
    rule: finding.rule,
    severity: finding.severity,
    where: [...where],
    sentence: textFor(finding.message, finding.arguments) ?? finding.message,
  }));
}

/** The form with few rows to add: what is checked in one is checked in all. */
function shortened(form: Form): Form {
  const mostRows = 2;
  const blocks = form.main.blocks.map((block) =>
    block.kind === "table" ? { ...block, blankRows: Math.min(block.blankRows ?? 0, mostRows) } : block,
  );
  return { ...form, main: { ...form.main, blocks } };
}

function check(grid: Grid): readonly Finding[] {
  return checkTables(grid, recogniseTables(grid, knownForms));
}

/** Whether the check looks at a cell at all: in a table it recognises, or a field of a known form. */
function lookedAt(grid: Grid): (at: { readonly row: number; readonly column: number }) => boolean {
  const places = recogniseTables(grid, knownForms).flatMap(({ area, form }) => [
    area,
    ...(form?.fields ?? []).map(({ input }) => input),
  ]);
  return ({ row, column }) => places.some((place) => areasOverlap(place, cellArea(row, column)));
}

function identity({ rule, message, place: { area } }: Finding): string {
  return [rule, message, area.row, area.column].join("|");
}

function inputsOf(form: Form, language: Language): Input[] {
  return layoutForm(form).blocks.flatMap(({ block, area }) => {
    if (block.kind === "fields") {
      return placeFields(block, area)
        .filter(({ field }) => field.formula === undefined)
        .map(({ field, cell }) => inputAt(form, language, { ...field, title: field.label[language] }, cell, true));
    }
    if (block.kind !== "table") return [];
    return placeColumns(block, area)
      .filter(({ column }) => column.formula === undefined && !column.fixed)
      .flatMap(({ column, items }) =>
        Array.from({ length: items.rows }, (_item, at) => {
          const seed = block.rows[at]?.[column.id];
          const cell = { ...column, title: column.header[language] };
          const input = inputAt(form, language, cell, { ...items, row: items.row + at }, at === 0);
          return seed === undefined ? input : { ...input, good: typeof seed === "number" ? seed : seed[language] };
        }),
      );
  });
}

function inputAt(
  form: Form,
  language: Language,
  cell: Cell & { readonly title: string },
  at: { readonly row: number; readonly column: number },
  tried: boolean,
): Input {
  return { label: cell.title, row: at.row, column: at.column, good: goodEntry(form, cell, language), tried };
}

/** An entry with which nobody finds fault. */
function goodEntry(form: Form, { entry }: Cell, language: Language): CellValue {
  switch (entry?.kind) {
    case "list":
      return choiceTexts(form, entry.choices, language)[0] ?? "";
    case "number":
      return Math.max(entry.min ?? 3, Math.min(entry.max ?? 3, 3));
    case "stars":
      return 3;
    case "percent":
      return 1;
    case "date":
      return 46000;
    case undefined:
      return language === "en"
        ? "Answer 95% of 200 tickets within 2 days by 30 June 2026"
        : "2026 年 6 月 30 日前，200 张工单有 95% 在 2 天内答复";
  }
}
