// Number formats of conditional formats. Univer's rules carry them in their style, but nothing in Univer shows them:
// here they take the place of the cell's own before its number becomes text, on the screen and in Range.text.
import type { Calculation } from "./calculation";
import { waitToBeShown } from "./rules-when-shown";
import {
  CellValueType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  InterceptorEffectEnum,
  SheetInterceptorService,
  type IConditionFormattingRule,
  type IRange,
  type Injector,
  type Workbook,
} from "./univer";

export interface RuleNumberFormats {
  /** Brings the rules of a sheet that set number formats up to date; false when it has none. */
  settle(sheetId: string): Promise<boolean>;
  /** The number format that rules put over a cell's own, or undefined. */
  at(sheetId: string, row: number, column: number): string | undefined;
}

export interface RuleSurroundings {
  readonly injector: Injector;
  readonly calculation: Calculation;
  readonly hasScreen: boolean;
  workbook(): Workbook;
}

/** What Univer calls a tenth of a second after a change. */
interface ViewModelInternals {
  _markRuleDirtyAtOnce(unitId: string, sheetId: string, ruleId: string): void;
}

/** Makes rules show their number formats. Call once, after the first workbook is open. */
export function createRuleNumberFormats(surroundings: RuleSurroundings): RuleNumberFormats {
  const { injector, calculation, hasScreen, workbook } = surroundings;
  const look = waitToBeShown(injector, hasScreen);
  const service = injector.get(ConditionalFormattingService);
  const viewModel = injector.get(ConditionalFormattingViewModel) as unknown as ViewModelInternals;
  const rulesOf = formatRules(injector.get(ConditionalFormattingRuleModel));
  const at = (unitId: string, sheetId: string, row: number, column: number): string | undefined => {
    const ruled = rulesOf(unitId, sheetId).some(({ ranges }) => ranges.some((range) => holds(range, row, column)));
    if (!ruled) return undefined;
    return look(() => service.composeStyle(unitId, sheetId, row, column)?.style?.n?.pattern);
  };
  if (hasScreen) showInCells(injector, at);
  return {
    at: (sheetId, row, column) => at(workbook().getUnitId(), sheetId, row, column),
    async settle(sheetId) {
      const unitId = workbook().getUnitId();
      const rules = rulesOf(unitId, sheetId);
      for (const { cfId, ranges } of rules) {
        viewModel._markRuleDirtyAtOnce(unitId, sheetId, cfId);
        const [first] = ranges;
        if (first) look(() => service.composeStyle(unitId, sheetId, first.startRow, first.startColumn));
      }
      if (rules.length > 0) await new Promise((resolve) => setTimeout(resolve, 0));
      await calculation.settle();
      return rules.length > 0;
    },
  };
}

/** Gives the rules of a sheet that set number formats; remembered until a rule changes, as every cell drawn asks. */
function formatRules(
  model: ConditionalFormattingRuleModel,
): (unitId: string, sheetId: string) => readonly IConditionFormattingRule[] {
  const known = new Map<string, readonly IConditionFormattingRule[]>();
  model.$ruleChange.subscribe(() => known.clear());
  return (unitId, sheetId) => {
    const key = `${unitId} ${sheetId}`;
    const rules = known.get(key) ?? (model.getSubunitRules(unitId, sheetId) ?? []).filter(setsNumberFormat);
    known.set(key, rules);
    return rules;
  };
}

function setsNumberFormat({ rule }: IConditionFormattingRule): boolean {
  return "style" in rule && Boolean(rule.style.n?.pattern);
}

/** Whole rows and columns have NaN for the edges they lack. */
function holds({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean {
  return !(row < startRow || row > endRow || column < startColumn || column > endColumn);
}

type FormatAt = (unitId: string, sheetId: string, row: number, column: number) => string | undefined;

/** Hands every cell to the one that formats numbers with the rule's format in place of its own. */
function showInCells(injector: Injector, at: FormatAt): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      if (cell?.v === undefined || cell.v === null || cell.t === CellValueType.STRING) return next(cell);
      const pattern = at(unitId, subUnitId, row, col);
      if (pattern === undefined) return next(cell);
      return next({ ...cell, s: { ...workbook.getStyles().get(cell.s), n: { pattern } } });
    },
  });
}
