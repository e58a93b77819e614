// DataValidation of a range.
import { areaOf, edgesOf, intersection, subtract, type Area, type Edges } from "../../engine/area";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  DataValidationErrorStyle,
  DataValidationType,
  LexerTreeBuilder,
  SheetDataValidationModel,
  type IDataValidationRule,
} from "../../engine/univer";
import { asFlag, asRecord } from "../core/args";
import { action, defineClass } from "../core/definition";
import type { Env } from "../core/env";
import { assertAllowed } from "../sheet/protection";
import { sheetOf, type RangeTarget } from "../sheet/range-target";
import { runCommand } from "../sheet/run-command";
import { engineRule, excelRule, excelType, isType } from "../sheet/validation-rule";

type Rule = Omit<IDataValidationRule, "ranges"> & { readonly ranges: readonly Edges[] };

/** The rules that touch the area, each with whether it covers all of it. */
function rulesOver({ sheetId, area }: RangeTarget, env: Env): { rule: Rule; covers: boolean }[] {
  const model = env.engine.injector.get(SheetDataValidationModel);
  const rules = model.getRules(env.engine.workbook().getUnitId(), sheetId) as readonly Rule[];
  return rules.flatMap((rule) => {
    const areas = rule.ranges.map((range) => areaOf(range));
    if (!areas.some((one) => intersection(one, area))) return [];
    let left: Area[] = [area];
    for (const one of areas) left = left.flatMap((part) => subtract(part, one));
    return [{ rule, covers: left.length === 0 }];
  });
}

/** The one rule that holds for the whole range, or undefined. */
function onlyRule(target: RangeTarget, env: Env): Rule | undefined {
  const [first, ...more] = rulesOver(target, env);
  return first?.covers && more.length === 0 ? first.rule : undefined;
}

function typeOf(target: RangeTarget, env: Env): string {
  const over = rulesOver(target, env);
  const [first, ...more] = over;
  if (!first) return "None";
  if (first.covers && more.length === 0) return excelType(first.rule);
  const types = new Set(over.map(({ rule }) => rule.type));
  return types.size > 1 || over.some(({ covers }) => !covers && more.length === 0) ? "Inconsistent" : "MixedCriteria";
}

/** Puts a rule on exactly this range, in place of what was there. */
async function put(target: RangeTarget, rule: Partial<IDataValidationRule>, env: Env): Promise<void> {
  assertAllowed(target.sheetId, undefined, env);
  const ranges = [edgesOf(target.area)];
  const whole = { type: DataValidationType.ANY, ...rule, uid: crypto.randomUUID(), ranges };
  await runCommand(env, AddSheetDataValidationCommand.id, { subUnitId: target.sheetId, rule: whole });
}

/** The rule over the range as it stands, its formulas written for the range's first cell; to be changed and put back. */
function current(target: RangeTarget, env: Env): Partial<IDataValidationRule> {
  const rule = onlyRule(target, env);
  if (!rule) return {};
  return { ...rule, ...anchored(rule, target, env) };
}

function anchored(rule: Rule, { area }: RangeTarget, env: Env): Partial<IDataValidationRule> {
  const first = [...rule.ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn)[0];
  if (!first || !isType(rule.type, DataValidationType.CUSTOM) || !rule.formula1) return {};
  const lexer = env.engine.injector.get(LexerTreeBuilder);
  const [columns, rows] = [area.column - first.startColumn, area.row - first.startRow];
  return rows === 0 && columns === 0 ? {} : { formula1: lexer.moveFormulaRefOffset(rule.formula1, columns, rows) };
}

const alertStyles = [
  ["Stop", DataValidationErrorStyle.STOP],
  ["Warning", DataValidationErrorStyle.WARNING],
  ["Information", DataValidationErrorStyle.INFO],
] as const;

function readAlert(target: RangeTarget, env: Env): object {
  const rule = onlyRule(target, env);
  return {
    message: rule?.error ?? "",
    showAlert: rule?.showErrorMessage ?? true,
    style: alertStyles.find(([, code]) => code === rule?.errorStyle)?.[0] ?? "Stop",
    title: rule?.errorTitle ?? "",
  };
}

function writeAlert(target: RangeTarget, wanted: unknown, env: Env): Promise<void> {
  const given = asRecord(wanted);
  const change = {
    error: textOf(given["message"]),
    errorTitle: textOf(given["title"]),
    showErrorMessage: given["showAlert"] !== false,
    errorStyle: alertStyles.find(([name]) => name === given["style"])?.[1] ?? DataValidationErrorStyle.STOP,
  };
  return put(target, { ...current(target, env), ...change }, env);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function readPrompt(target: RangeTarget, env: Env): object {
  const rule = onlyRule(target, env);
  return { message: rule?.prompt ?? "", showPrompt: rule?.showInputMessage ?? true, title: rule?.promptTitle ?? "" };
}

function writePrompt(target: RangeTarget, wanted: unknown, env: Env): Promise<void> {
  const given = asRecord(wanted);
  const change = {
    prompt: textOf(given["message"]),
    promptTitle: textOf(given["title"]),
    showInputMessage: given["showPrompt"] !== false,
  };
  return put(target, { ...current(target, env), ...change }, env);
}

/** True when every cell obeys, false when none does, null for some: as Excel says it. */
async function readValid(target: RangeTarget, env: Env): Promise<boolean | null> {
  const { startRow, startColumn } = edgesOf(target.area);
  const sheetName = sheetOf(target, env).getName();
  const sheet = env.engine.api.getActiveWorkbook()?.getSheetByName(sheetName);
  const range = sheet?.getRange(startRow, startColumn, target.area.rows, target.area.columns);
  const statuses = ((await range?.getValidatorStatus()) ?? []).flat();
  const valid = statuses.filter((status) => String(status) !== "invalid");
  if (valid.length === statuses.length) return true;
  return valid.length === 0 ? false : null;
}

export const dataValidationClass = defineClass<RangeTarget>({
  name: "DataValidation",
  properties: {
    type: { get: typeOf },
    rule: {
      get: (target, env) => {
        const rule = onlyRule(target, env);
        return rule ? excelRule({ ...rule, ...anchored(rule, target, env) }) : {};
      },
      set: (target, wanted, env) => {
        const before = current(target, env);
        const kept = { showErrorMessage: true, allowBlank: true, ...before };
        return put(target, { ...kept, ...engineRule(asRecord(wanted), target, env) }, env);
      },
    },
    ignoreBlanks: {
      get: (target, env) => onlyRule(target, env)?.allowBlank ?? true,
      set: (target, wanted, env) => put(target, { ...current(target, env), allowBlank: asFlag(wanted) }, env),
    },
    errorAlert: { get: readAlert, set: writeAlert },
    prompt: { get: readPrompt, set: writePrompt },
    valid: { get: readValid, calculated: true },
  },
  methods: {
    clear: action(async (target, _args, env) => {
      assertAllowed(target.sheetId, undefined, env);
      const ranges = [edgesOf(target.area)];
      await runCommand(env, ClearRangeDataValidationCommand.id, { subUnitId: target.sheetId, ranges });
    }),
  },
});
