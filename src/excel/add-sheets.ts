// Adds many sheets with a plan on each, several to a request, so that the user sees progress and can stop between them.
import type { SheetPlan } from "../domain/sheet/sheet-plan";
import { applyPlan, queuePlan } from "./apply";
import { fingerprintOf } from "./image";
import { dropSheet } from "./new-sheet";
import { errorCode, InterruptedWrite } from "./problem";
import { allSheets } from "./sheets";
import { turnOfOthers } from "./turn-of-others";
import { undoSheets } from "./undo-sheets";
import type { MadeSheet } from "./undo-stack";

/** A sheet to add. Its plan is asked for only when its turn comes, so that not all of them are in memory at once. */
export interface WantedSheet {
  readonly name: string;
  /** Protect it once it is written. */
  readonly protect: boolean;
  plan(): SheetPlan;
}

export interface Watch {
  /** Told after each request. */
  made(count: number): void;
  /** Asked before each request. */
  isStopped(): boolean;
}

/** A request should take about so long: short enough that stopping and drawing happen well within a second. */
const requestMilliseconds = 250;
const mostAtOnce = 10;

/**
 * Adds the sheets at the end, in order, and gives those that were made: fewer when it was stopped, each of them whole.
 * The names must be legal and free. What fails takes back everything that nobody has touched. Throws InterruptedWrite.
 */
export async function addSheets(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
  watch: Watch,
): Promise<MadeSheet[]> {
  const made: MadeSheet[] = [];
  const standing = new Set((await allSheets(context)).map(({ id }) => id));
  let atOnce = 1;
  try {
    while (made.length < wanted.length && !watch.isStopped()) {
      const started = performance.now();
      const some = wanted.slice(made.length, made.length + atOnce);
      made.push(...(await addSome(context, some, standing)));
      atOnce = nextCount(some.length, performance.now() - started);
      watch.made(made.length);
      await turnOfOthers();
    }
    return made;
  } catch (error) {
    const reason = error instanceof InterruptedWrite ? error.reason : error;
    throw new InterruptedWrite(reason, await takenBack(context, made, error));
  }
}

/** Twice as many at most, so that one quick request does not make the next one slow. */
function nextCount(count: number, milliseconds: number): number {
  const fitting = Math.floor((count * requestMilliseconds) / Math.max(milliseconds, 1));
  return Math.max(1, Math.min(mostAtOnce, count * 2, fitting));
}

async function addSome(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
  standing: ReadonlySet<string>,
): Promise<MadeSheet[]> {
  const queued: { sheet: Excel.Worksheet; plan: SheetPlan; range: Excel.Range }[] = [];
  try {
    for (const one of wanted) {
      const { name, protect } = one;
      const plan = one.plan();
      const sheet = context.workbook.worksheets.add(name);
      sheet.load(["id", "name"]);
      const range = queuePlan(sheet, plan, protect) ?? (await applyLarge(context, sheet, { plan, name, protect }));
      queued.push({ sheet, plan, range });
    }
    await context.sync();
  } catch (error) {
    const names = wanted.map(({ name }) => name);
    throw new InterruptedWrite(error, await dropHalf(context, { error, names, standing }));
  }
  return queued.map(({ sheet, plan, range }) => ({
    id: sheet.id,
    name: sheet.name,
    area: plan.area,
    fingerprint: fingerprintOf(range),
  }));
}

/** A plan too large for one request is written in several. */
async function applyLarge(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, name, protect }: { readonly plan: SheetPlan; readonly name: string; readonly protect: boolean },
): Promise<Excel.Range> {
  await applyPlan(context, sheet, plan, { ownSheet: true, protect, takeBack: () => dropSheet(context, name) });
  const { row, column, rows, columns } = plan.area;
  return sheet.getRangeByIndexes(row, column, rows, columns).load("formulas");
}

/**
 * Deletes what a failed request has left of its sheets. Where it failed because a name was taken meanwhile, a sheet of
 * that name is somebody else's, and nothing is deleted.
 */
async function dropHalf(
  context: Excel.RequestContext,
  failed: { readonly error: unknown; readonly names: readonly string[]; readonly standing: ReadonlySet<string> },
): Promise<boolean> {
  if (errorCode(failed.error) === "ItemAlreadyExists") return false;
  try {
    const all = await allSheets(context);
    const half = all.filter(({ id, name }) => failed.names.includes(name) && !failed.standing.has(id));
    for (const sheet of half) sheet.delete();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Whether nothing is left of it; what somebody has touched meanwhile stays. */
async function takenBack(context: Excel.RequestContext, made: readonly MadeSheet[], error: unknown): Promise<boolean> {
  const halfGone = error instanceof InterruptedWrite && error.undone;
  const [first] = made;
  if (first === undefined) return halfGone;
  try {
    const undone = await undoSheets(context, {
      kind: "sheets",
      command: "",
      sheetId: first.id,
      sheetName: first.name,
      sheets: made,
    });
    return halfGone && !("reason" in undone) && undone.left.length === 0;
  } catch {
    return false;
  }
}
