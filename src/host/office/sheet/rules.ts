// The conditional formats of a sheet, by the engine's rules.
import { areaOf, edgesOf, intersection, type Area } from "../../engine/area";
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  SetCfCommand,
  type IConditionFormattingRule,
  type IStyleData,
} from "../../engine/univer";
import type { Env } from "../core/env";
import { OfficeError } from "../core/errors";
import type { AreasTarget } from "./range-target";
import { runCommand } from "./run-command";

export interface RuleTarget {
  readonly sheetId: string;
  readonly ruleId: string;
}

type RuleConfig = IConditionFormattingRule["rule"];

/** The rules of a sheet, the one that wins first. */
export function rulesOf(sheetId: string, { engine }: Env): readonly IConditionFormattingRule[] {
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(engine.workbook().getUnitId(), sheetId) ?? [];
}

/** Those that touch one of the areas. */
export function rulesOver({ sheetId, areas }: AreasTarget, env: Env): readonly IConditionFormattingRule[] {
  return rulesOf(sheetId, env).filter((rule) =>
    rule.ranges.some((range) => areas.some((area) => intersection(areaOf(range), area))),
  );
}

/** The rule behind a proxy; ItemNotFound when it is gone. */
export function ruleOf({ sheetId, ruleId }: RuleTarget, env: Env): IConditionFormattingRule {
  const rule = rulesOf(sheetId, env).find(({ cfId }) => cfId === ruleId);
  if (!rule) throw new OfficeError("ItemNotFound");
  return rule;
}

export function areasOfRule(rule: IConditionFormattingRule): Area[] {
  return rule.ranges.map((range) => areaOf(range));
}

/** Adds a rule above all others and gives its id. */
export async function addRule({ sheetId, areas }: AreasTarget, config: RuleConfig, env: Env): Promise<RuleTarget> {
  const ruleId = `{${crypto.randomUUID().toUpperCase()}}`;
  const ranges = areas.map((area) => edgesOf(area));
  const rule = { cfId: ruleId, ranges, stopIfTrue: false, rule: config };
  await runCommand(env, AddCfCommand.id, { subUnitId: sheetId, rule });
  return { sheetId, ruleId };
}

export async function changeRule(
  target: RuleTarget,
  change: Partial<IConditionFormattingRule>,
  env: Env,
): Promise<void> {
  const rule = { ...ruleOf(target, env), ...change };
  await runCommand(env, SetCfCommand.id, { subUnitId: target.sheetId, cfId: target.ruleId, rule });
}

const wholeTypes: Readonly<Partial<Record<string, string>>> = {
  [CFRuleType.dataBar]: "DataBar",
  [CFRuleType.colorScale]: "ColorScale",
  [CFRuleType.iconSet]: "IconSet",
};

const highlightTypes: Readonly<Partial<Record<string, string>>> = {
  [CFSubRuleType.formula]: "Custom",
  [CFSubRuleType.number]: "CellValue",
  [CFSubRuleType.text]: "ContainsText",
  [CFSubRuleType.rank]: "TopBottom",
};

/** Office.js's type of a rule. */
export function typeOfRule({ rule }: IConditionFormattingRule): string {
  return wholeTypes[rule.type] ?? ("subType" in rule ? highlightTypes[rule.subType] : undefined) ?? "PresetCriteria";
}

/** What a rule paints with; empty for colour scales, data bars and icons. */
export function styleOfRule({ rule }: IConditionFormattingRule): IStyleData {
  return "style" in rule ? rule.style : {};
}

export async function changeRuleStyle(target: RuleTarget, patch: object, env: Env): Promise<void> {
  const { rule } = ruleOf(target, env);
  if (!("style" in rule)) throw new OfficeError("InvalidOperation");
  const style = { ...rule.style, ...patch };
  for (const [key, value] of Object.entries(style)) if (value === null) delete style[key as keyof typeof style];
  await changeRule(target, { rule: { ...rule, style } }, env);
}
