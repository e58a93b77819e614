// Marks findings on the sheet. Old marks go first, so that what is marked is always the last check.
import type { Finding, Mark } from "../domain/findings/finding";
import { contentsOf } from "../domain/sheet/grid-contents";
import { addMarks, distinctMarks, marksIn, removeMarks } from "../excel/mark";
import { errorCode, problem } from "../excel/problem";
import { readCells, startReading } from "../excel/read";
import { bothAlongside, startKept } from "../excel/read-kept";
import type { RulesRead } from "../excel/rules";
import { readRules, startRules } from "../excel/rules";
import { activeSheet } from "../excel/sheets";
import { remember } from "../excel/undo-stack";
import { syncWrite } from "../excel/write";
import { checkGrid } from "./check-sheet";
import { keptIn } from "./kept";
import type { Command, Outcome } from "./outcome";
import { fail, succeed } from "./outcome";
import type { MarkReport } from "./results";

export interface MarkOptions {
  /** What to mark, all on one sheet; absent: the active sheet is checked first. */
  readonly findings?: readonly Finding[];
  /** Name of the sheet they are on, for findings that may be none; absent: that of the first, or the active sheet. */
  readonly sheet?: string;
  /** What stood on the sheet when it was checked; when something else does, nothing is marked. */
  readonly contents?: number;
}

const command = "markFindings";

/**
 * Marks the findings and clears older marks; other people's rules and fills stay. Three syncs, and one more for each
 * 2 MB of cells after the first. A protected sheet is refused, and one changed since the check when `contents` is given.
 */
export const markFindings: Command<MarkOptions, MarkReport> = {
  name: command,
  done: ({ marked, unmarked }) => ({
    key: `done.markFindings${marked === 0 ? ".nothing" : unmarked === 0 ? "" : ".some"}`,
    arguments: { marked, unmarked },
  }),
  act: (context, { findings, sheet = findings?.[0]?.place.sheet, contents }) =>
    findings === undefined ? checkAndMark(context) : markGiven(context, { findings, name: sheet, contents }),
};

async function checkAndMark(context: Excel.RequestContext): Promise<Outcome<MarkReport>> {
  const sheet = activeSheet(context);
  const reading = startReading(sheet);
  const kept = startKept(context);
  const rulesReading = startRules(sheet);
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) return fail(problem("protected", { sheet: sheet.name }));
  const grid = await readCells(context, reading, bothAlongside(rulesReading, kept.alongside));
  const report = await checkGrid(grid, keptIn(await kept.end()));
  if (report.tables.length + report.forms.length === 0) return fail(problem("no-table", { sheet: sheet.name }));
  return mark(context, sheet, await readRules(context, rulesReading), report.findings);
}

interface Given {
  readonly findings: readonly Finding[];
  readonly name: string | undefined;
  readonly contents: number | undefined;
}

async function markGiven(
  context: Excel.RequestContext,
  { findings, name, contents }: Given,
): Promise<Outcome<MarkReport>> {
  const sheet = name === undefined ? activeSheet(context) : context.workbook.worksheets.getItem(name);
  const cells = startReading(sheet);
  sheet.protection.load("protected");
  const rulesReading = startRules(sheet);
  try {
    await context.sync();
  } catch (error) {
    if (errorCode(error) === "ItemNotFound") return fail(problem("sheet-gone", { sheet: name ?? "" }));
    throw error;
  }
  if (sheet.protection.protected) return fail(problem("protected", { sheet: sheet.name }));
  if (contents !== undefined && contentsOf(await readCells(context, cells, rulesReading)) !== contents) {
    return fail(problem("sheet-changed", { sheet: sheet.name }));
  }
  return mark(context, sheet, await readRules(context, rulesReading), findings);
}

async function mark(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rules: RulesRead,
  findings: readonly Finding[],
): Promise<Outcome<MarkReport>> {
  const old = marksIn(rules);
  const wanted = findings.flatMap(({ mark: wish }): Mark[] => (wish === undefined ? [] : [wish]));
  removeMarks(old);
  addMarks(sheet, distinctMarks(wanted));
  await syncWrite(context);
  remember({
    kind: "marks",
    command,
    sheetId: sheet.id,
    sheetName: sheet.name,
    removed: old.map(({ formula, areas }) => ({ formula, areas })),
  });
  return succeed({ marked: wanted.length, unmarked: findings.length - wanted.length });
}
