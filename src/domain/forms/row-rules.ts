// The conditional formats of a form's item rows for rows put in below the last: there Excel's own do not grow.
import { languages } from "../language";
import type { Area } from "../sheet/area";
import { areasOverlap, cellArea } from "../sheet/area";
import { formulaShape } from "../sheet/formula-move";
import type { PlannedRule } from "../sheet/sheet-plan";
import { warningColor } from "../sheet/sheet-look";
import type { FormRows } from "./find-form-rows";
import type { RowsPlan } from "./plan-rows";
import { templateShape } from "./row-formulas";
import { forRow, moveDown } from "./row-moves";
import { starRules } from "./star-cells";

/** A conditional format as it stands on the sheet: its formula counts from the first cell of its areas. */
export interface StandingRule {
  readonly formula: string;
  readonly areas: readonly Area[];
}

/**
 * The form's own rules of the row above, for new rows they do not reach; `standing` as the sheet is with the new rows.
 * Rules of anybody else are left to Excel.
 */
export function rulesForRows(found: FormRows, { added, model }: RowsPlan, standing: readonly StandingRule[]) {
  const looks = ownRules(found);
  const own = standing.flatMap(({ formula, areas: [first, ...others] }) => {
    const shape = formulaShape(withEquals(formula));
    const look = looks.get(shape);
    return look && first ? [{ shape, look, first, formula: withEquals(formula), areas: [first, ...others] }] : [];
  });
  const reaches = (shape: string, rows: Area) =>
    own.some((rule) => rule.shape === shape && rule.areas.some((area) => areasOverlap(area, rows)));
  const isThere = moveDown({ ...added, rows: 0 }, []);
  return own.flatMap(({ shape, look, first, formula, areas }): PlannedRule[] =>
    areas.flatMap((area) => {
      const rows = { ...added, column: area.column, columns: area.columns };
      if (!areasOverlap(area, model) || reaches(shape, rows)) return [];
      return [{ ...look, area: rows, formula: forRow(formula, first.row, added.row, isThere) }];
    }),
  );
}

function ownRules({ form, table }: FormRows): ReadonlyMap<string, Pick<PlannedRule, "fontColor" | "bold">> {
  const looks = new Map<string, Pick<PlannedRule, "fontColor" | "bold" | "numberFormat">>();
  for (const { warnWhen, entry } of table.columns) {
    for (const language of warnWhen === undefined ? [] : languages) {
      looks.set(templateShape(form, warnWhen ?? "", language), { fontColor: warningColor, bold: true });
    }
    const stars = entry?.kind === "stars" ? starRules(cellArea(0, 0)) : [];
    for (const { formula, numberFormat = "" } of stars) looks.set(formulaShape(formula), { numberFormat });
  }
  return looks;
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
