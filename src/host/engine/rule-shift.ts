// How a rule's ranges and formulas change when rows or columns move: arithmetic only, no services.
import { areaOf, edgesOf, shiftArea } from "./area";
import {
  deserializeRangeWithSheetWithCache,
  generateStringWithSequence,
  handleCommonDefaultRangeChangeWithEffectRefCommands,
  handleDefaultRangeChangeWithEffectRefCommands,
  sequenceNodeType,
  serializeRange,
  serializeRangeWithSheet,
  type EffectRefRangeParams,
  type IRange,
  type LexerTreeBuilder,
} from "./univer";

/** Where a rule applies and its formulas, written for the first cell of the ranges. */
export interface RuleShape {
  readonly ranges: readonly IRange[];
  readonly formulas: readonly (string | undefined)[];
}

export interface ShiftContext {
  readonly lexer: LexerTreeBuilder;
  readonly command: EffectRefRangeParams;
  /** True when the rule stands on the sheet that changes; false when only its formulas may point there. */
  readonly onChangedSheet: boolean;
  readonly changedSheetName: string;
}

/** The rule after the change: the same object when nothing changes, undefined when no cell of it is left. */
export function shiftRule(rule: RuleShape, context: ShiftContext): RuleShape | undefined {
  const first = firstCell(rule.ranges);
  if (!first) return rule;
  if (!context.onChangedSheet) return withFormulas(rule, rule.ranges, (formula) => shiftReferences(formula, context));
  const ranges = rule.ranges.flatMap((range) => moved(range, context.command));
  const newFirst = firstCell(ranges);
  if (!newFirst) return undefined;
  const anchor = survivingCell(rule.ranges, context.command);
  return withFormulas(rule, ranges, (formula) => {
    const { lexer } = context;
    const atAnchor = offset(
      lexer,
      formula,
      anchor.old.startRow - first.startRow,
      anchor.old.startColumn - first.startColumn,
    );
    const shifted = shiftReferences(atAnchor, context);
    return offset(
      lexer,
      shifted,
      newFirst.startRow - anchor.now.startRow,
      newFirst.startColumn - anchor.now.startColumn,
    );
  });
}

function withFormulas(rule: RuleShape, ranges: readonly IRange[], change: (formula: string) => string): RuleShape {
  const formulas = rule.formulas.map((formula) => (formula?.startsWith("=") ? change(formula) : formula));
  const same =
    formulas.every((formula, index) => formula === rule.formulas[index]) &&
    ranges.length === rule.ranges.length &&
    ranges.every((range, index) => sameRange(range, rule.ranges[index]));
  return same ? rule : { ranges, formulas };
}

const edges = ["startRow", "endRow", "startColumn", "endColumn"] as const;

// Whole rows and columns have NaN for the edges they lack.
function sameRange(a: IRange, b: IRange | undefined): boolean {
  return b !== undefined && edges.every((edge) => Object.is(a[edge], b[edge]));
}

// Univer lets a range grow when a row is inserted before its first; in Excel it moves down.
function moved(range: IRange, command: EffectRefRangeParams): IRange[] {
  const kind = /^sheet\.command\.(insert|remove)-(row|col)$/.exec(command.id);
  const changed = (command.params as { range?: IRange } | undefined)?.range;
  if (kind && changed) {
    const { row, column, rows, columns } = areaOf(changed);
    const lines = kind[2] === "row";
    const at = { at: lines ? row : column, count: lines ? rows : columns };
    const axis = lines ? "rows" : "columns";
    const now = shiftArea(areaOf(range), { axis, kind: kind[1] === "insert" ? "insert" : "remove", ...at });
    return now ? [edgesOf(now)] : [];
  }
  return handleCommonDefaultRangeChangeWithEffectRefCommands(range, command);
}

function firstCell(ranges: readonly IRange[]): IRange | undefined {
  return [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn)[0];
}

/** A cell of the ranges that is not deleted, before and after; the first where possible. */
function survivingCell(ranges: readonly IRange[], command: EffectRefRangeParams): { old: IRange; now: IRange } {
  for (const range of ranges) {
    for (const cell of diagonal(range)) {
      const now = handleDefaultRangeChangeWithEffectRefCommands(cell, command);
      if (now) return { old: cell, now };
    }
  }
  const lost = ranges[0] ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  return { old: lost, now: lost };
}

/** Cells of a range in an order that leaves both its first rows and its first columns soon. */
function* diagonal(range: IRange): Generator<IRange> {
  const rows = range.endRow - range.startRow;
  const columns = range.endColumn - range.startColumn;
  for (let step = 0; step <= Math.max(rows, columns); step += 1) {
    const row = range.startRow + Math.min(step, rows);
    const column = range.startColumn + Math.min(step, columns);
    yield { startRow: row, endRow: row, startColumn: column, endColumn: column };
  }
}

function offset(lexer: LexerTreeBuilder, formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : lexer.moveFormulaRefOffset(formula, columns, rows);
}

/** The formula with every reference to the changed sheet following the change; a lost one is #REF!. */
function shiftReferences(formula: string, context: ShiftContext): string {
  const nodes = context.lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const shifted = nodes.map((node) => {
    if (typeof node !== "object" || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName } = deserializeRangeWithSheetWithCache(node.token);
    const points = sheetName ? sheetName === context.changedSheetName : context.onChangedSheet;
    if (!points) return node;
    const to = handleDefaultRangeChangeWithEffectRefCommands(range, context.command);
    if (to && sameRange(to, range)) return node;
    if (!to) return { ...node, token: "#REF!" };
    const now = {
      ...range,
      startRow: to.startRow,
      endRow: to.endRow,
      startColumn: to.startColumn,
      endColumn: to.endColumn,
    };
    return { ...node, token: sheetName ? serializeRangeWithSheet(sheetName, now) : serializeRange(now) };
  });
  const changed = shifted.some((node, index) => node !== nodes[index]);
  return changed ? `=${generateStringWithSequence(shifted)}` : formula;
}
