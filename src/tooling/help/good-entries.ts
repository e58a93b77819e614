// A form filled in well: an entry for each of its inputs with which nobody finds fault.
import type { Form } from "../../domain/forms";
import type { Cell, Entry } from "../../domain/forms/form";
import { layoutForm, placeColumns, placeFields } from "../../domain/forms/layout-form";
import { choiceTexts } from "../../domain/forms/plan-entry";
import type { Language } from "../../domain/language";
import type { CellValue } from "../../domain/sheet/cell";

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

export interface GoodInput {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly good: CellValue;
  readonly freeText: boolean;
  /** Only the first row of a table is tried. */
  readonly tried: boolean;
}

/** The inputs of a form, block by block; where the form comes filled, what it comes with. */
export function goodInputs(form: Form, language: Language): GoodInput[] {
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
          if (seed !== undefined) return { ...input, good: typeof seed === "number" ? seed : seed[language] };
          // No two rows say the same.
          return input.freeText && at > 0 ? { ...input, good: `${String(input.good)} (${String(at + 1)})` } : input;
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
): GoodInput {
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
