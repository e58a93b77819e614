// Which rules of the check can speak up on a form: found out by trying. A well-filled form is checked, then again with
// one cell after the other left blank or filled wrongly; what is new is what the check points out there.
import { checkedTables, checkTables } from "../../domain/checks";
import type { Finding, Severity } from "../../domain/findings/finding";
import type { Form } from "../../domain/forms";
import { knownForms } from "../../domain/forms";
import type { Cell, Entry } from "../../domain/forms/form";
import { layoutForm, placeColumns, placeFields } from "../../domain/forms/layout-form";
import { choiceTexts } from "../../domain/forms/plan-entry";
import type { Language } from "../../domain/language";
import type { CellValue } from "../../domain/sheet/cell";
import { areasOverlap, cellArea } from "../../domain/sheet/area";
import { recogniseSheet } from "../../domain/tables";
import type { ItemTable } from "../../domain/tables";
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
  "zh-CN": ["", "不详", 0.5, 99, -1, "#N/A", 46032, "尽快提高", "出现异常"],
  en: ["", "n.n.", 0.5, 99, -1, "#N/A", 46032, "Improve it soon", "On hold"],
};

/** Good entries of free text, another for each column: measurable, with a time, and none says what another one says. */
const statements: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": [
    "6 月 30 日前，95% 的工单在 2 天内答复",
    "每月 5 日前交出上月销售报表",
    "二季度新签合同 12 份",
    "9 月底前退货率降到 1.5%",
    "接口耗时由 320 毫秒降到 90 毫秒",
    "全年组织培训 4 次，每次 20 人",
    "12 月 10 日上线对账功能",
    "续约客户达到 92%",
    "每周巡检机房 2 次并留下记录",
    "库存差异在 0.3% 以内",
  ],
  en: [
    "95% of tickets answered within 2 days by 30 June 2026",
    "Sales report handed in by the 5th of each month",
    "12 new contracts signed in the second quarter",
    "Return rate down to 1.5% by September",
    "Response time cut from 320 to 90 ms",
    "4 trainings held in the year, 20 people each",
    "Reconciliation live on 10 December",
    "92% of customers renewed",
    "Server room inspected twice a week, with a record",
    "Stock differences within 0.3%",
  ],
};

interface Input {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly good: CellValue;
  readonly freeText: boolean;
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
  // One cell of an item changes nothing about where the tables are.
  const tables = checkedTables(recogniseSheet(filled, knownForms));
  const usual = new Set(checkTables(filled, tables).map(identity));
  const found = new Map<string, { finding: Finding; where: Set<string> }>();
  for (const { label, row, column, freeText } of inputs.filter((input) => input.tried && isLookedAt(tables, input))) {
    for (const value of [...wrongEntries[language], ...(freeText ? textsBeside(inputs, row) : [])]) {
      const findings = checkTables(filledGrid(filled, [{ row, column, value }]), tables);
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

/** The texts of a row: none should be said again in another cell. */
function textsBeside(inputs: readonly Input[], row: number): string[] {
  return inputs.flatMap((input) => (input.row === row && input.freeText ? [String(input.good)] : []));
}

/** Whether the check looks at a cell at all: in a table it recognises, or a field of a known form. */
function isLookedAt(tables: readonly ItemTable[], { row, column }: Input): boolean {
  const places = tables.flatMap(({ area, form }) => [area, ...(form?.fields ?? []).map(({ input }) => input)]);
  return places.some((place) => areasOverlap(place, cellArea(row, column)));
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
  const { row, column } = at;
  const texts = statements[language];
  const good = cell.entry ? goodEntry(form, cell.entry, language) : (texts[column % texts.length] ?? "");
  return { label: cell.title, row, column, good, freeText: !cell.entry, tried };
}

/** An entry with which nobody finds fault. */
function goodEntry(form: Form, entry: Entry, language: Language): CellValue {
  switch (entry.kind) {
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
  }
}
