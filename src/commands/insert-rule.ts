// Writes the formula of a rule in words into the selected empty cell.
import type { RuleAnswers } from "../domain/scoring";
import { areaAddress, cellArea } from "../domain/sheet/area";
import { isBlank } from "../domain/sheet/cell";
import { queueCell, shownIn, whyNotFilled, writeCell } from "../excel/fill";
import { problem } from "../excel/problem";
import { readSelection } from "../excel/sheets";
import { remember } from "../excel/undo-stack";
import { loadRuleReader } from "./load-rule-reader";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";

const command = "insertRule";

export interface InsertRuleOptions {
  /** The rule in words, with the answers to what it leaves open. */
  readonly text: string;
  readonly answers: RuleAnswers;
  readonly formulas: "native" | "kpi";
  /** Where the value stands, such as "B3"; absent or empty: the cell to the left of the selected one. */
  readonly valueCell?: string;
}

export interface InsertedRule {
  readonly address: string;
  readonly valueCell: string;
}

/**
 * Writes the formula into the first selected cell, which has to be empty; its format stays. Three syncs.
 *
 * Refused, with nothing changed: a cell that holds something, is covered by a merged cell or locked, a value cell that is
 * none or the selected cell itself, a rule that cannot be read.
 */
export const insertRule: Command<InsertRuleOptions, InsertedRule> = {
  name: command,
  done: ({ address, valueCell }) => ({ key: "done.insertRule", arguments: { address, valueCell } }),
  act: async (context, { text, answers, formulas, valueCell = "" }) => {
    const { sheet, area: selected } = await readSelection(context);
    const area = cellArea(selected.row, selected.column);
    const address = areaAddress(area);
    const value = valueAddress(valueCell, selected);
    if (value === undefined || value === address) return fail(problem("no-value-cell", { address }));
    const cell = queueCell(sheet, area);
    await context.sync();
    const refused = whyNotFilled(cell) ?? (isBlank(shownIn(cell)) ? undefined : "cell-not-empty");
    if (refused !== undefined) return fail(problem(refused, { sheet: sheet.name, address }));
    const { readRule, ruleFormulas } = await loadRuleReader();
    const rule = readRule(text);
    const made = rule.ok ? ruleFormulas(rule.value, answers, value) : rule;
    if (!made.ok) return fail(problem("rule-unreadable"));
    const { before, after } = await writeCell(context, cell, { formula: made.value[formulas] });
    const cells = [{ area, before: { input: before }, after }];
    remember({ kind: "cells", command, sheetId: sheet.id, sheetName: sheet.name, cells });
    return succeed({ address, valueCell: value });
  },
};

/** The cell as it is written in a formula, without dollar signs; undefined when there is none. */
function valueAddress(text: string, selected: { readonly row: number; readonly column: number }): string | undefined {
  const typed = text.trim().toUpperCase().replaceAll("$", "");
  if (typed !== "") return /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(typed) ? typed : undefined;
  return selected.column === 0 ? undefined : areaAddress(cellArea(selected.row, selected.column - 1));
}
