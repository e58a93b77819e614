// From a form to what is written on a sheet: layout, language and kind of formulas put together.
import type { Language } from "../language";
import type { Area } from "../sheet/area";
import type { CellBlock, PageLine, PlannedCell, PrintSetup, SheetPlan, StyledArea } from "../sheet/sheet-plan";
import { formAsChosen } from "./chosen-form";
import type { FormChoice } from "./chosen-form";
import type { Form, FormulaKind, PageTexts } from "./form";
import { baseStyle } from "../sheet/sheet-look";
import { rowHeights } from "./form-look";
import { marginsOf } from "./form-page";
import type { FormLayout } from "./layout-form";
import type { LongLists } from "./long-lists";
import { placeLongLists } from "./long-lists";
import { firstInput, layoutForm, repeatedRows } from "./layout-form";
import { pageBreaks } from "./page-breaks";
import { planFields } from "./plan-fields";
import type { PlanContext, PlannedPart } from "./planned-part";
import { formulasOf } from "./planned-part";
import { planTable } from "./plan-table";
import { planText } from "./plan-text";

export interface PlanFormOptions {
  readonly language: Language;
  readonly formulas: FormulaKind;
  /** Zero-based sheet position of the form's first cell. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Name to propose instead of the form's own. */
  readonly sheetName?: string;
  /** The form gets a sheet to itself; else the user's sheet keeps its page set-up. */
  readonly ownSheet: boolean;
  /** Ids of the form's options that are wanted; absent: those it has by default. */
  readonly chosen?: readonly string[];
  /** Item rows of the table that grows, 1–200; never fewer than come filled. Absent: as the form declares. */
  readonly itemRows?: number;
}

/**
 * Plans a form on a sheet.
 *
 * Every cell of the plan's area is written or cleared, so that nothing of what stood there shows through.
 * Widths, heights and print set-up come along only for a sheet of its own.
 */
export function planForm(declared: Form, options: PlanFormOptions): SheetPlan {
  const form = formAsChosen(declared, options);
  const { language, origin, ownSheet } = options;
  const layout = layoutForm(form);
  const lists = placeLongLists(form, layout, options);
  const formulas = formulasOf(form, layout, options);
  const context = { form, language, formulas, listRange: lists.rangeOf };
  const parts = [...planParts(context, layout, origin), lists.part];
  const area = { ...origin, ...sizeWith(layout, lists) };
  const base: StyledArea = { area, style: baseStyle(language) };
  return {
    area,
    sheetName: options.sheetName ?? form.sheetName[language],
    blocks: [writtenCells(area, parts)],
    styles: [base, ...parts.flatMap(({ styles }) => styles)],
    merges: parts.flatMap(({ merges }) => merges),
    validations: parts.flatMap(({ validations }) => validations),
    rules: parts.flatMap(({ rules }) => rules),
    names: [],
    columnWidthsPoints: ownSheet ? widths(form, origin.column) : [],
    rowHeightsPoints: ownSheet ? heights(form, layout, options) : [],
    frozenRows: ownSheet ? frozenRows(layout, origin.row) : 0,
    ...(ownSheet ? { print: printSetup(form, layout, options) } : {}),
  };
}

/** The first cell to fill in of a form that begins at origin. */
export function firstInputAt(form: Form, options: Pick<PlanFormOptions, "origin"> & FormChoice): Area {
  return moved(firstInput(formAsChosen(form, options)), options.origin);
}

/** Lists stand one column away, and may be more than the form has rows. */
function sizeWith(layout: FormLayout, { area }: LongLists): Pick<Area, "rows" | "columns"> {
  if (area === undefined) return { rows: layout.rows, columns: layout.columns };
  return { rows: Math.max(layout.rows, area.rows), columns: layout.columns + 1 + area.columns };
}

function planParts(context: PlanContext, layout: FormLayout, origin: PlanFormOptions["origin"]): PlannedPart[] {
  return layout.blocks.map(({ block, area }) => {
    const place = moved(area, origin);
    switch (block.kind) {
      case "fields":
        return planFields(context, block, place);
      case "table":
        return planTable(context, block, place);
      case "title":
      case "heading":
      case "note":
        return planText(context, block, place);
    }
  });
}

function writtenCells(area: Area, parts: readonly PlannedPart[]): CellBlock {
  const cells = Array.from({ length: area.rows }, () => Array<PlannedCell>(area.columns).fill({ clear: true }));
  for (const { row, column, cell } of parts.flatMap((part) => part.cells)) {
    const line = cells[row - area.row];
    if (line) line[column - area.column] = cell;
  }
  return { row: area.row, column: area.column, cells };
}

function widths({ main, aside }: Form, column: number): { column: number; width: number }[] {
  const gapPoints = 18;
  const all = [...main.widthsPoints, ...(aside ? [gapPoints, ...aside.widthsPoints] : [])];
  return all.map((width, index) => ({ column: column + index, width }));
}

function frozenRows({ blocks }: FormLayout, row: number): number {
  const repeated = repeatedRows(blocks, "screen");
  return repeated ? row + repeated.row + repeated.rows : 0;
}

function printSetup(form: Form, layout: FormLayout, { language, origin }: PlanFormOptions): PrintSetup {
  const { orientation, page = {} } = form;
  const repeated = repeatedRows(layout.blocks, "page");
  const breaks = pageBreaks(form, layout, allHeights(form, layout, language));
  return {
    orientation,
    area: moved(layout.main, origin),
    marginsPoints: marginsOf(form),
    ...(repeated ? { titleRows: { row: origin.row + repeated.row, rows: repeated.rows } } : {}),
    ...(breaks.length > 0 ? { breaksBefore: breaks.map((row) => origin.row + row) } : {}),
    ...(page.header ? { header: pageLine(page.header, language) } : {}),
    ...(page.footer ? { footer: pageLine(page.footer, language) } : {}),
  };
}

function pageLine({ left, center, right }: PageTexts, language: Language): PageLine {
  return {
    ...(left ? { left: left[language] } : {}),
    ...(center ? { center: center[language] } : {}),
    ...(right ? { right: right[language] } : {}),
  };
}

function heights(form: Form, layout: FormLayout, { language, origin }: PlanFormOptions) {
  return allHeights(form, layout, language).flatMap((height, index) =>
    height === 0 ? [] : { row: origin.row + index, height },
  );
}

/** Both regions share the sheet's rows: each is as high as the higher of the two needs; 0 where rows fit their text. */
function allHeights(form: Form, { blocks, rows }: FormLayout, language: Language): number[] {
  const all = Array<number>(rows).fill(0);
  for (const { block, area } of blocks) {
    const { widthsPoints } = area.column === 0 ? form.main : (form.aside ?? form.main);
    const width = widthsPoints.reduce((sum, column) => sum + column, 0);
    for (const [index, height] of rowHeights(block, area.rows, { language, width }).entries()) {
      all[area.row + index] = Math.max(all[area.row + index] ?? 0, height);
    }
  }
  return all;
}

function moved(area: Area, { row, column }: PlanFormOptions["origin"]): Area {
  return { ...area, row: area.row + row, column: area.column + column };
}
