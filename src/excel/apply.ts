// Writes a SheetPlan to a sheet: the only way anything of ours reaches cells. One sync, more only for many bytes.
import type { Area } from "../domain/sheet/area";
import type { SheetPlan } from "../domain/sheet/sheet-plan";
import { rangeAt } from "./areas";
import type { ContentHashes } from "./image";
import { hashesOf } from "./image";
import { InterruptedWrite } from "./problem";
import { queueProtect } from "./protect";
import { rowBlocks } from "./read";
import type { InputBlock } from "./write-cells";
import { requestsOf } from "./write-cells";
import { writePage } from "./write-page";
import { writeNumberFormats, writeRules, writeStyles, writeValidations } from "./write-styles";

export interface ApplyOptions {
  /** True on a sheet made for the plan: sizes, frozen rows and print set-up are set too. */
  readonly ownSheet: boolean;
  /** Protects the sheet at the end, without a password; absent: it stays open. */
  readonly protect?: boolean;
  /** Merged areas in the way, to be taken apart first. */
  readonly unmerge?: readonly Area[];
  /** Names that exist on the sheet, lower case; they are left alone. */
  readonly takenNames?: ReadonlySet<string>;
  /** Selected at the end. */
  readonly select?: Area;
  /** Takes a failed write back; says whether that worked. */
  readonly takeBack: () => Promise<boolean>;
}

/** What came of it, for undo. */
export interface Applied {
  /** Fingerprints of the plan's area after writing. */
  readonly after: ContentHashes;
  readonly ruleIds: readonly string[];
  readonly names: readonly string[];
}

/**
 * Applies a plan. Text is written as text whatever it begins with; cells and formats the plan does not name stay.
 * The caller has made sure that the place is free and not protected. Throws InterruptedWrite.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  options: ApplyOptions,
): Promise<Applied> {
  const names = begin(sheet, plan, options);
  const requests = requestsOf(plan);
  try {
    await writeAllButLast(context, sheet, requests);
    writeRequest(sheet, requests.at(-1));
    const rules = finish(sheet, plan, options);
    const written = queueFormulas(sheet, requests.length === 1 ? [plan.area] : []);
    await context.sync();
    // What was too much to write at once is too much to read at once.
    if (requests.length > 1) written.push(...(await readBack(context, sheet, slices(plan.area, requests.length))));
    return { after: written.flatMap(hashesOf), ruleIds: rules.map((rule) => rule.id), names };
  } catch (error) {
    throw new InterruptedWrite(error, await options.takeBack());
  }
}

/**
 * Queues a plan for a sheet made for it, to be synced together with others; undefined, and nothing queued, when it is
 * too much for a single request. After the sync the range given back (the plan's area) has its formulas loaded.
 */
export function queuePlan(sheet: Excel.Worksheet, plan: SheetPlan, protect = false): Excel.Range | undefined {
  const [request, ...more] = requestsOf(plan);
  if (more.length > 0) return undefined;
  begin(sheet, plan, {});
  writeRequest(sheet, request);
  finish(sheet, plan, { ownSheet: true, protect });
  const range = rangeAt(sheet, plan.area);
  range.load("formulas");
  return range;
}

/** What has to be there before cells are written; gives the names that were added. */
function begin(sheet: Excel.Worksheet, plan: SheetPlan, options: Pick<ApplyOptions, "unmerge" | "takenNames">) {
  for (const area of options.unmerge ?? []) rangeAt(sheet, area).unmerge();
  writeNumberFormats(sheet, plan.styles);
  for (const area of plan.merges) rangeAt(sheet, area).merge(false);
  return writeNames(sheet, plan, options.takenNames);
}

function finish(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { ownSheet, protect, select }: Pick<ApplyOptions, "ownSheet" | "protect" | "select">,
) {
  writeStyles(sheet, plan.styles);
  writeValidations(sheet, plan.validations);
  const rules = writeRules(sheet, plan.rules);
  if (ownSheet) writePage(sheet, plan);
  if (select !== undefined) {
    sheet.activate();
    rangeAt(sheet, select).select();
  }
  if (protect === true) queueProtect(sheet);
  return rules;
}

/** Names belong to the sheet, so that the same form may stand in a workbook twice. */
function writeNames(sheet: Excel.Worksheet, plan: SheetPlan, taken: ReadonlySet<string> = new Set()): string[] {
  const free = plan.names.filter(({ name }) => !taken.has(name.toLowerCase()));
  for (const { name, area } of free) sheet.names.add(name, rangeAt(sheet, area));
  return free.map(({ name }) => name);
}

function queueFormulas(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.Range[] {
  const ranges = areas.map((area) => rangeAt(sheet, area));
  for (const range of ranges) range.load("formulas");
  return ranges;
}

async function readBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  [first, ...rest]: readonly Area[],
): Promise<Excel.Range[]> {
  if (first === undefined) return [];
  const ranges = queueFormulas(sheet, [first]);
  await context.sync();
  return [...ranges, ...(await readBack(context, sheet, rest))];
}

/** An area in so many parts of whole rows, or fewer. */
function slices(area: Area, count: number): Area[] {
  return rowBlocks(area, Math.ceil(area.rows / count) * area.columns);
}

async function writeAllButLast(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  [first, ...rest]: readonly InputBlock[][],
): Promise<void> {
  if (rest.length === 0) return;
  writeRequest(sheet, first);
  await context.sync();
  await writeAllButLast(context, sheet, rest);
}

function writeRequest(sheet: Excel.Worksheet, blocks: readonly InputBlock[] = []): void {
  for (const { row, column, inputs } of blocks) {
    const columns = inputs[0]?.length ?? 0;
    if (columns > 0) {
      sheet.getRangeByIndexes(row, column, inputs.length, columns).formulas = inputs as (string | number | null)[][];
    }
  }
}
