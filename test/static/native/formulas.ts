// The formulas of a plan, and what in a formula needs a newer Excel or our functions.
import type { SheetPlan } from "../../../src/domain/sheet/sheet-plan";
import { nativeFunctions } from "./functions.data";

/** Every formula a plan writes: in cells, validations and conditional formats. */
export function formulasOf(plan: SheetPlan): string[] {
  const inCells = plan.blocks
    .flatMap(({ cells }) => cells.flat())
    .flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []));
  const inEntries = plan.validations.flatMap(({ rule }) => ("formula" in rule ? [rule.formula] : []));
  return [...inCells, ...inEntries, ...plan.rules.map(({ formula }) => formula)];
}

/** Functions called, in capitals; texts and sheet names in quotes are passed over. */
export function functionsIn(formula: string): string[] {
  const code = formula.replace(/"[^"]*"|'[^']*'/g, " ");
  return [...code.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map(([, name]) => (name ?? "").toUpperCase());
}

/** What in a formula Excel 2010 does not know: newer functions, ours, spills, implicit intersection, structured names. */
export function notNative(formula: string): string[] {
  const code = formula.replace(/"[^"]*"|'[^']*'/g, " ");
  const signs = /[A-Z]\$?\d+#|@|\[|\{/.exec(code);
  return [...functionsIn(formula).filter((name) => !nativeFunctions.has(name)), ...(signs ? [signs[0]] : [])];
}
