// Conditional formats and validations follow inserted, deleted and moved rows and columns as in Excel:
// one rule stays one rule, its ranges grow or shrink, its formulas stay relative to its first cell.
//
// Univer 0.25.1 shifts the formula of such a rule one row too far when the row is inserted inside its range, and
// without a user interface does not move conditional formats at all. Its own handler is switched off here.
import type { Engine } from "./engine";
import { shiftRule, type RuleShape } from "./rule-shift";
import {
  AddConditionalRuleMutation,
  AddDataValidationMutation,
  CFRuleType,
  ConditionalFormattingRuleModel,
  DataValidationType,
  DeleteConditionalRuleMutation,
  FormulaRefRangeService,
  LexerTreeBuilder,
  RemoveDataValidationMutation,
  SetConditionalRuleMutation,
  SheetDataValidationModel,
  SheetInterceptorService,
  UpdateDataValidationMutation,
  UpdateRuleType,
  type EffectRefRangeParams,
  type IConditionFormattingRule,
  type IDataValidationRule,
  type IMutationInfo,
} from "./univer";

interface Changes {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

const structureCommands: ReadonlySet<string> = new Set([
  "sheet.command.move-range",
  "sheet.command.insert-row",
  "sheet.command.insert-col",
  "sheet.command.remove-col",
  "sheet.command.remove-row",
  "sheet.command.delete-range-move-left",
  "sheet.command.delete-range-move-up",
  "sheet.command.insert-range-move-down",
  "sheet.command.insert-range-move-right",
  "sheet.command.move-cols",
  "sheet.command.move-rows",
]);

/** The cells of validations of these types are moved rightly by Univer itself; the list a file brought along is not. */
const movedByUniver: ReadonlySet<string> = new Set([
  DataValidationType.LIST,
  DataValidationType.LIST_MULTIPLE,
  DataValidationType.CHECKBOX,
  DataValidationType.ANY,
]);

/** Takes over the moving of rules from Univer. */
export function moveRuleFormulas(engine: Engine): void {
  const { injector } = engine;
  injector.get(FormulaRefRangeService).registerRangeFormula = () => ({ dispose: () => undefined });
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (info) => {
      const changes: Changes = { redos: [], undos: [] };
      if (!structureCommands.has(info.id) || !info.params) return changes;
      const command = info as EffectRefRangeParams;
      collectFormats(engine, command, changes);
      collectValidations(engine, command, changes);
      return changes;
    },
  });
}

/** The sheet whose rows or columns the command moves. */
function changedSheet(engine: Engine, command: EffectRefRangeParams): string {
  const params = command.params as { subUnitId?: string; fromSubUnitId?: string } | undefined;
  return params?.subUnitId ?? params?.fromSubUnitId ?? engine.workbook().getActiveSheet().getSheetId();
}

function collectFormats(engine: Engine, command: EffectRefRangeParams, changes: Changes): void {
  const { injector } = engine;
  const unitId = engine.workbook().getUnitId();
  const sheet = changedSheet(engine, command);
  const lexer = injector.get(LexerTreeBuilder);
  const all = injector.get(ConditionalFormattingRuleModel).getUnitRules(unitId);
  for (const [subUnitId, rules] of all ?? []) {
    const context = { lexer, command, onChangedSheet: subUnitId === sheet, changedSheetName: sheetName(engine, sheet) };
    for (const rule of rules) {
      const old: RuleShape = { ranges: rule.ranges, formulas: [formulaOf(rule)] };
      const shifted = shiftRule(old, context);
      if (shifted === old) continue;
      const place = { unitId, subUnitId };
      if (shifted === undefined) {
        changes.redos.push({ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId } });
        changes.undos.push({ id: AddConditionalRuleMutation.id, params: { ...place, rule } });
        continue;
      }
      const set = (to: IConditionFormattingRule) => ({
        id: SetConditionalRuleMutation.id,
        params: { ...place, cfId: rule.cfId, rule: to },
      });
      changes.redos.push(set(withFormula({ ...rule, ranges: [...shifted.ranges] }, shifted.formulas[0])));
      changes.undos.push(set(rule));
    }
  }
}

function formulaOf({ rule }: IConditionFormattingRule): string | undefined {
  return rule.type === CFRuleType.highlightCell && "value" in rule && typeof rule.value === "string"
    ? rule.value
    : undefined;
}

function withFormula(rule: IConditionFormattingRule, formula: string | undefined): IConditionFormattingRule {
  if (formula === undefined) return rule;
  return { ...rule, rule: { ...rule.rule, value: formula } as IConditionFormattingRule["rule"] };
}

function collectValidations(engine: Engine, command: EffectRefRangeParams, changes: Changes): void {
  const { injector } = engine;
  const unitId = engine.workbook().getUnitId();
  const sheet = changedSheet(engine, command);
  const lexer = injector.get(LexerTreeBuilder);
  for (const [subUnitId, rules] of injector.get(SheetDataValidationModel).getUnitRules(unitId)) {
    const context = { lexer, command, onChangedSheet: subUnitId === sheet, changedSheetName: sheetName(engine, sheet) };
    for (const rule of rules) {
      const ranged = movedByUniver.has(rule.type);
      if (ranged && rule.formula1?.startsWith("=") !== true) continue;
      const old: RuleShape = { ranges: rule.ranges, formulas: [rule.formula1, rule.formula2] };
      const shifted = shiftRule(old, context);
      if (shifted === old) continue;
      const place = { unitId, subUnitId, source: "patched" };
      if (ranged) {
        if (!shifted || shifted.formulas[0] === rule.formula1) continue;
        changes.redos.push(updateFormula(place, rule, shifted.formulas[0]));
        changes.undos.push(updateFormula(place, rule, rule.formula1));
        continue;
      }
      if (shifted === undefined) {
        changes.redos.push({ id: RemoveDataValidationMutation.id, params: { ...place, ruleId: rule.uid } });
        changes.undos.push({ id: AddDataValidationMutation.id, params: { ...place, rule } });
        continue;
      }
      changes.redos.push(updateValidation(place, rule, shifted));
      changes.undos.push(updateValidation(place, rule, old));
    }
  }
}

function updateValidation(place: object, rule: IDataValidationRule, to: RuleShape): IMutationInfo {
  const payload = { ranges: to.ranges, formula1: to.formulas[0], formula2: to.formulas[1] };
  return {
    id: UpdateDataValidationMutation.id,
    params: { ...place, ruleId: rule.uid, payload: { type: UpdateRuleType.ALL, payload } },
  };
}

function updateFormula(place: object, { uid, type, formula2 }: IDataValidationRule, formula1?: string): IMutationInfo {
  const payload = { type, formula1, formula2 };
  return {
    id: UpdateDataValidationMutation.id,
    params: { ...place, ruleId: uid, payload: { type: UpdateRuleType.SETTING, payload } },
  };
}

function sheetName(engine: Engine, sheetId: string): string {
  return engine.workbook().getSheetBySheetId(sheetId)?.getName() ?? "";
}
