// What one block of a form adds to the plan, and the formulas its cells need.
import type { Language } from "../language";
import type { Area } from "../sheet/area";
import { areaAddress, cellArea } from "../sheet/area";
import type { PlannedCell, PlannedRule, PlannedValidation, StyledArea } from "../sheet/sheet-plan";
import type { Cell, Entry, Form, FormulaKind } from "./form";
import { warningColor } from "../sheet/sheet-look";
import { fillTemplate } from "./formula-template";
import type { FormLayout } from "./layout-form";
import { planEntry } from "./plan-entry";
import type { EntryPlace } from "./plan-entry";
import { starRules, starsStyle } from "./star-cells";

export interface PlannedPart {
  readonly cells: { readonly row: number; readonly column: number; readonly cell: PlannedCell }[];
  readonly styles: StyledArea[];
  readonly merges: Area[];
  readonly validations: PlannedValidation[];
  readonly rules: PlannedRule[];
}

/** What every block is planned with. */
export interface PlanContext {
  readonly form: Form;
  readonly language: Language;
  readonly formulas: Formulas;
  /** The cells a long list comes from. */
  readonly listRange: (entry: Entry | undefined) => string | undefined;
}

/** Formulas with addresses in them; `row` is the sheet row of the item they stand in. */
export interface Formulas {
  computed(cell: Cell, row?: number): string | undefined;
  warning(cell: Cell, row?: number): string | undefined;
}

/** An empty part to fill. */
export function newPart(): PlannedPart {
  return { cells: [], styles: [], merges: [], validations: [], rules: [] };
}

/** Puts a cell with its text or number where the area begins, and merges the area when it is more than one column. */
export function put(part: PlannedPart, area: Area, cell: PlannedCell): void {
  part.cells.push({ row: area.row, column: area.column, cell });
  if (area.columns > 1) part.merges.push(area);
}

/** Adds what a cell to fill in says and accepts. */
export function addEntry(part: PlannedPart, { form, language, listRange }: PlanContext, place: EntryPlace): void {
  const validation = planEntry(form, { ...place, listRange: listRange(place.cell.entry) }, language);
  if (validation) part.validations.push(validation);
  if (place.cell.entry?.kind === "stars") part.rules.push(...starRules(place.area));
}

/** Adds the warning a cell may show, or each cell of a column that begins in the item row `row`. */
export function addWarning(part: PlannedPart, { formulas }: PlanContext, cell: Cell, area: Area, row?: number): void {
  const formula = formulas.warning(cell, row);
  if (formula !== undefined) part.rules.push({ area, formula, fontColor: warningColor, bold: true });
}

/** The style a cell's own settings ask for, on top of its look. */
export function ownStyle({ entry, numberFormat, horizontal }: Cell, language: Language) {
  return {
    ...(entry?.kind === "stars" ? starsStyle : {}),
    ...(numberFormat ? { numberFormat: numberFormat[language] } : {}),
    ...(horizontal ? { horizontal } : {}),
  };
}

interface FormulaOptions {
  readonly language: Language;
  readonly formulas: FormulaKind;
  readonly origin: { readonly row: number; readonly column: number };
}

/** Turns the form's formulas into formulas of the sheet. */
export function formulasOf(form: Form, layout: FormLayout, { language, formulas, origin }: FormulaOptions): Formulas {
  const address = (area: Area) =>
    areaAddress({ ...area, row: area.row + origin.row, column: area.column + origin.column });

  const fill = (template: string, row: number | undefined) =>
    `=${joined(
      fillTemplate(template, ({ kind, name }) => {
        if (kind === "choice") return `"${form.choices[name]?.[language] ?? unknown(form, name)}"`;
        const range = layout.ranges.get(name);
        if (kind === "column") return address(range ?? unknown(form, name));
        if (range && row !== undefined) return address(cellArea(row - origin.row, range.column));
        return address(layout.cells.get(name) ?? unknown(form, name));
      }),
    )}`;

  return {
    computed: ({ formula }, row) =>
      formula && fill(formulas === "kpi" ? (formula.kpi ?? formula.native) : formula.native, row),
    warning: ({ warnWhen }, row) => (warnWhen === undefined ? undefined : fill(warnWhen, row)),
  };
}

/** Columns named from one to another ({first[]}:{last[]}) are one range: "B2:B9:E2:E9" is "B2:E9". */
function joined(formula: string): string {
  return formula.replace(/\b([A-Z]+\d+):[A-Z]+\d+:[A-Z]+\d+:([A-Z]+\d+)\b/g, "$1:$2");
}

function unknown(form: Form, name: string): never {
  throw new Error(`form ${form.id}: a formula names "${name}", which is not there`);
}
