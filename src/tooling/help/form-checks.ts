// Which rules of the check can speak up on a form: found out by trying. A well-filled form is checked, then again with
// one cell after the other left blank or filled wrongly; what is new is what the check points out there.
import { checkedTables, checkTables } from "../../domain/checks";
import type { Finding, Severity } from "../../domain/findings/finding";
import type { Form } from "../../domain/forms";
import { knownForms } from "../../domain/forms";
import type { Language } from "../../domain/language";
import type { CellValue } from "../../domain/sheet/cell";
import { areasOverlap, cellArea } from "../../domain/sheet/area";
import { recogniseSheet } from "../../domain/tables";
import type { ItemTable } from "../../domain/tables";
import { textFor } from "../../i18n";
import { planOf } from "./form-drawing";
import type { GoodInput } from "./good-entries";
import { goodInputs } from "./good-entries";
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

/** The rules that can speak up on a form, in the order of its cells. The sentences are in the language in use. */
export function formChecks(whole: Form, language: Language): FormCheck[] {
  const form = shortened(whole);
  const inputs = goodInputs(form, language);
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
function textsBeside(inputs: readonly GoodInput[], row: number): string[] {
  return inputs.flatMap((input) => (input.row === row && input.freeText ? [String(input.good)] : []));
}

/** Whether the check looks at a cell at all: in a table it recognises, or a field of a known form. */
function isLookedAt(tables: readonly ItemTable[], { row, column }: GoodInput): boolean {
  const places = tables.flatMap(({ area, form }) => [area, ...(form?.fields ?? []).map(({ input }) => input)]);
  return places.some((place) => areasOverlap(place, cellArea(row, column)));
}

function identity({ rule, message, place: { area } }: Finding): string {
  return [rule, message, area.row, area.column].join("|");
}
