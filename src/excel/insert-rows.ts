// Puts item rows into a form as planned: whole rows of the sheet, so that heights, page breaks and what stands below
// come along, with the blocks beside put back where they were.
import type { Area } from "../domain/sheet/area";
import { cellArea } from "../domain/sheet/area";
import { sheetColumns } from "../domain/sheet/formula-tokens";
import type { PlacedFormula, RowsPlan } from "../domain/forms/plan-rows";
import type { PlannedRule } from "../domain/sheet/sheet-plan";
import { rangeAt } from "./areas";
import { hashesOf } from "./image";
import type { ContentHashes } from "./image";
import type { RulesReading } from "./rules";
import { syncWrite } from "./write";
import { writeRules } from "./write-styles";

/** What came of it, for undo. */
export interface RowsWritten {
  readonly header: { readonly area: Area; readonly after: ContentHashes };
  readonly after: ContentHashes;
}

/** How the rows around look: heights from the model row on before the insertion, validations after it. */
export interface RowLooks {
  readonly heights: readonly number[];
  readonly validations: readonly ColumnValidations[];
}

interface ColumnValidations {
  readonly column: number;
  readonly model: Excel.DataValidation;
  readonly added: Excel.DataValidation;
}

interface RowsInsertion {
  readonly plan: RowsPlan;
  readonly header: Area;
  /** Where given they are read along with the looks, as they stand after the insertion. */
  readonly rules?: RulesReading | undefined;
}

/** Inserts the rows and writes what the plan says. One sync. Throws InterruptedWrite. */
export async function insertRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, header, rules }: RowsInsertion,
): Promise<{ readonly written: RowsWritten; readonly looks: RowLooks }> {
  const { added, kept } = plan;
  const isInsertion = added.rows > 0;
  const heights = isInsertion ? queueHeights(sheet, plan) : [];
  if (isInsertion) {
    rangeAt(sheet, wholeRows(added)).insert("Down");
    for (const { area } of kept) keepInPlace(sheet, area, added.rows);
  }
  for (const area of plan.merges) rangeAt(sheet, area).merge(false);
  writeFormulas(sheet, plan.formulas, ({ formula }) => formula);
  for (const { row, column, number } of plan.numbers) rangeAt(sheet, cellArea(row, column)).values = [[number]];
  if (isInsertion) rangeAt(sheet, cellArea(added.row, added.column)).select();
  const validations = isInsertion ? queueValidations(sheet, plan) : [];
  rules?.queue();
  const written = [header, added].map((area) => {
    const range = area.rows > 0 ? rangeAt(sheet, area) : undefined;
    range?.load("formulas");
    return range;
  });
  await syncWrite(context);
  if (rules) rules.loaded = true;
  const [head, rows] = written.map((range) => (range ? hashesOf(range) : []));
  return {
    written: { header: { area: header, after: head ?? [] }, after: rows ?? [] },
    looks: { heights: heights.map(({ format }) => format.rowHeight), validations },
  };
}

/** A row's new height and the one it had, in points. */
export interface RaisedRow {
  readonly row: number;
  readonly height: number;
  readonly before: number;
}

interface RowsFinish {
  readonly plan: RowsPlan;
  readonly looks: RowLooks;
  readonly raised: readonly RaisedRow[];
  readonly rules: readonly PlannedRule[];
  /** The height the form gives its item rows; 0 where rows fit what is in them. */
  readonly ownHeight: number;
}

/** Gives new rows what Excel did not bring along: heights, validations, rules. One sync. Throws InterruptedWrite. */
export async function finishRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  finish: RowsFinish,
): Promise<void> {
  writeHeights(sheet, finish);
  writeValidations(sheet, finish.plan, finish.looks);
  writeRules(sheet, finish.rules);
  await syncWrite(context);
}

function queueHeights(sheet: Excel.Worksheet, { model, kept }: RowsPlan): Excel.Range[] {
  const end = Math.max(model.row + 1, ...kept.map(({ area }) => area.row + area.rows));
  return Array.from({ length: end - model.row }, (_, index) => {
    const range = rangeAt(sheet, cellArea(model.row + index, 0));
    range.load("format/rowHeight");
    return range;
  });
}

function queueValidations(sheet: Excel.Worksheet, { model, added }: RowsPlan): ColumnValidations[] {
  return Array.from({ length: model.columns }, (_, index) => {
    const column = model.column + index;
    const [above, below] = [model, added].map((rows) => {
      const { dataValidation } = rangeAt(sheet, { ...rows, column, columns: 1 });
      dataValidation.load(["type", "rule", "prompt", "errorAlert", "ignoreBlanks"]);
      return dataValidation;
    });
    return above && below ? [{ column, model: above, added: below }] : [];
  }).flat();
}

/** All the cells of an area's rows. */
export function wholeRows(area: Area): Area {
  return { ...area, column: 0, columns: sheetColumns };
}

/** Writes formulas, those below one another at once. */
export function writeFormulas(
  sheet: Excel.Worksheet,
  formulas: readonly PlacedFormula[],
  textOf: (it: PlacedFormula) => string,
): void {
  const sorted = [...formulas].sort((a, b) => a.column - b.column || a.row - b.row);
  let run: PlacedFormula[] = [];
  sorted.forEach((it, index) => {
    run.push(it);
    const next = sorted[index + 1];
    if (next?.column === it.column && next.row === it.row + 1) return;
    const { row, column } = run[0] ?? it;
    rangeAt(sheet, { row, column, rows: run.length, columns: 1 }).formulas = run.map((one) => [textOf(one)]);
    run = [];
  });
}

/** The block went down with the rows: its old place is taken out above it, and as much put in below it. */
function keepInPlace(sheet: Excel.Worksheet, block: Area, rows: number): void {
  rangeAt(sheet, { ...block, rows }).delete("Up");
  rangeAt(sheet, { ...block, row: block.row + block.rows, rows }).insert("Down");
}

/** The inverse of keepInPlace, before the rows themselves are taken out. */
export function letGo(sheet: Excel.Worksheet, block: Area, rows: number): void {
  rangeAt(sheet, { ...block, row: block.row + block.rows, rows }).delete("Up");
  rangeAt(sheet, { ...block, rows }).insert("Down");
}

/** New rows are as high as the form makes its rows. */
function writeHeights(sheet: Excel.Worksheet, { plan: { added }, looks, raised, ownHeight }: RowsFinish): void {
  const [model = 0] = looks.heights;
  if (ownHeight > 0 && Math.abs(model - ownHeight) < 1) {
    rangeAt(sheet, { ...added, columns: 1 }).format.rowHeight = ownHeight;
  }
  for (const { row, height } of raised) rangeAt(sheet, cellArea(row, 0)).format.rowHeight = height;
}

/** Beside what stays where it is no row gets lower than it was: the rows to make higher, with what they would be. */
export function raisedRows({ added, model }: RowsPlan, { heights }: RowLooks): RaisedRow[] {
  const heightBefore = (row: number) => heights[row - model.row] ?? 0;
  const moved = (row: number) => heightBefore(row < added.row + added.rows ? model.row : row - added.rows);
  return heights
    .map((height, index) => ({ row: model.row + index, height }))
    .slice(1)
    .map((it) => ({ ...it, before: moved(it.row) }))
    .filter(({ height, before }) => height > before);
}

function writeValidations(sheet: Excel.Worksheet, { added }: RowsPlan, { validations }: RowLooks): void {
  for (const { column, model, added: here } of validations) {
    if (here.type !== "None" || ["None", "Inconsistent", "MixedCriteria"].includes(model.type)) continue;
    const { dataValidation } = rangeAt(sheet, { ...added, column, columns: 1 });
    dataValidation.rule = model.rule;
    dataValidation.prompt = model.prompt;
    dataValidation.errorAlert = model.errorAlert;
    dataValidation.ignoreBlanks = model.ignoreBlanks;
  }
}
