// Checks that the formulas of a form name only what is there, and keep to functions that every Excel since 2010 has.
import type { Cell, Form } from "./form";
import { referencesIn, withoutReferences } from "./formula-template";
import { layoutForm } from "./layout-form";

/** Functions forms may use natively; Excel 2010, WPS and LibreOffice all have them. Add with care. */
const nativeFunctions: ReadonlySet<string> = new Set(
  "ABS AND AVERAGE COUNT COUNTA COUNTIF COUNTIFS DATE DAY EDATE EOMONTH IF IFERROR INDEX ISBLANK ISERROR ISNUMBER LEN MATCH MAX MIN N NA NETWORKDAYS NOT OR ROUND SUM SUMIF SUMIFS SUMPRODUCT TODAY TRIM WORKDAY".split(
    " ",
  ),
);

interface NamedFormula {
  readonly name: string;
  readonly formula: string;
  readonly native: boolean;
  /** Columns whose cell in the same row the formula may name. */
  readonly rowColumns: readonly string[];
}

/** What is wrong with the formulas of a form: names that are not there, stray braces, functions out of bounds. */
export function formulaProblems(form: Form): string[] {
  const layout = layoutForm(form);
  return formulasIn(form).flatMap(({ name, formula, native, rowColumns }) => {
    const dangling = referencesIn(formula).filter((reference) => {
      if (reference.kind === "choice") return !(reference.name in form.choices);
      if (reference.kind === "column") return !layout.ranges.has(reference.name);
      return !layout.cells.has(reference.name) && !rowColumns.includes(reference.name);
    });
    const rest = withoutReferences(formula);
    const stray = /[{}]/.test(rest) ? [`the formula of ${name} has a brace that names nothing`] : [];
    const used = [...rest.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, called = ""]) => called);
    const foreign = used.filter((called) => !nativeFunctions.has(called) && (native || !called.startsWith("KPI.")));
    return [
      ...dangling.map((reference) => `the formula of ${name} names ${reference.name}, which is not there`),
      ...stray,
      ...foreign.map((called) => `the formula of ${name} uses ${called}`),
    ];
  });
}

function formulasIn({ main, aside }: Form): NamedFormula[] {
  return [...main.blocks, ...(aside?.blocks ?? [])].flatMap((block) => {
    if (block.kind === "fields") return block.fields.flatMap((field) => formulasOfCell(field.id, field, []));
    if (block.kind !== "table") return [];
    const rowColumns = block.columns.map(({ id }) => id);
    const totals = (block.totals ?? []).flatMap(({ cells }) => Object.values(cells));
    return [
      ...block.columns.flatMap((column) => formulasOfCell(column.id, column, rowColumns)),
      ...totals.flatMap((cell) => formulasOfCell(cell.id, cell, [])),
    ];
  });
}

function formulasOfCell(name: string, { formula, warnWhen }: Cell, rowColumns: readonly string[]): NamedFormula[] {
  const found: NamedFormula[] = [];
  if (formula) found.push({ name, formula: formula.native, native: true, rowColumns });
  if (formula?.kpi !== undefined) found.push({ name, formula: formula.kpi, native: false, rowColumns });
  if (warnWhen !== undefined) found.push({ name, formula: warnWhen, native: true, rowColumns });
  return found;
}
