// Checking recognised tables: every rule over every table, then the findings in the order people read.
import type { Finding, Severity } from "../findings/finding";
import type { FindingChoices, FindingStep } from "../findings/order-findings";
import { orderFindings, withLevels } from "../findings/order-findings";
import type { Steps } from "../findings/rule";
import { finished, ruleSteps } from "../findings/rule";
import type { Grid } from "../sheet/grid";
import type { ColumnRole, ItemTable } from "../tables/kpi-table";
import type { RecognisedSheet } from "../tables/recognise-tables";
import type { WordingOptions } from "../wording";
import { plainWord } from "../wording";
import { tableRules } from "./table-rules";
import { viewTable } from "./table-view";

/** The tables of a sheet that are checked: those of indicators, and those of our other forms. */
export function checkedTables({ tables, forms }: RecognisedSheet): readonly ItemTable[] {
  return [...tables, ...forms.flatMap((form) => form.tables)];
}

/** What a company looks for, and how grave it is there. */
export interface CheckOptions extends FindingChoices {
  readonly words?: WordingOptions;
  /** How grave these words are, in any width, case and inflection; goes before what the rule's level says. */
  readonly wordLevels?: Readonly<Record<string, Severity>>;
}

/** Checks tables found on a sheet: what is missing, what is wrong, in sheet order. Nothing is written. */
export function checkTables(grid: Grid, tables: readonly ItemTable[], choices: CheckOptions = {}): readonly Finding[] {
  return finished(checkSteps(grid, tables, choices));
}

/** The same in steps, between which others can have their turn: a long sheet takes seconds. */
export function* checkSteps(
  grid: Grid,
  tables: readonly ItemTable[],
  choices: CheckOptions = {},
): Steps<readonly Finding[]> {
  const found: Finding[] = [];
  for (const [index, table] of tables.entries()) {
    const steps = ruleSteps(tableRules, viewTable(grid, table, choices.words));
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield (index + step.value) / tables.length;
    // One by one: there may be more than fit into the arguments of a call.
    for (const finding of step.value) found.push(finding);
  }
  const { ruleLevels = {}, wordLevels = {}, ...rest } = choices;
  return orderFindings(withWordLevels(wordLevels)(withLevels(ruleLevels)(found)), rest);
}

function withWordLevels(wordLevels: Readonly<Record<string, Severity>>): FindingStep {
  const levels = new Map(Object.entries(wordLevels).map(([word, level]) => [plainWord(word), level]));
  if (levels.size === 0) return (findings) => findings;
  return (findings) =>
    findings.map((finding) => {
      const { word } = finding.arguments;
      const level = typeof word === "string" ? levels.get(plainWord(word)) : undefined;
      return level === undefined ? finding : { ...finding, severity: level };
    });
}

const lookedAt: readonly ColumnRole[] = [
  "indicator",
  "objective",
  "weight",
  "target",
  "score",
  "self_score",
  "manager_score",
  "weighted_score",
  "stars",
];

/** How many cells the rules looked at, so that "nothing found" can say what was checked. */
export function countCheckedCells(grid: Grid, tables: readonly ItemTable[]): number {
  return tables.reduce((sum, table) => {
    const view = viewTable(grid, table);
    const required = table.columns.filter(
      ({ role, required = false, choices }) => required || choices !== undefined || lookedAt.includes(role),
    );
    const fields = table.form?.fields.filter((field) => field.required) ?? [];
    return sum + required.length * view.rows.length + fields.length;
  }, 0);
}
