// Conditional formats: custom rules and comparisons are read and written, all other types are listed.
import { DeleteCfCommand, type IConditionFormattingRule } from "../../engine/univer";
import { asFlag, asRecord, asText, type Args } from "../core/args";
import { action, defineClass, object, value, type PropertyDefinition } from "../core/definition";
import type { Env } from "../core/env";
import { invalidArgument, OfficeError } from "../core/errors";
import { assertAllowed } from "../sheet/protection";
import type { AreasTarget, RangeTarget } from "../sheet/range-target";
import { addRule, areasOfRule, changeRule, changeRuleStyle, ruleOf, rulesOver, styleOfRule, typeOfRule, type RuleTarget } from "../sheet/rules"; // prettier-ignore
import { runCommand } from "../sheet/run-command";
import {
  borderPatch,
  changedLine,
  fillMembers,
  fontMembers,
  lineOf,
  type Side,
  type StyleMember,
} from "../sheet/style";

type Config = IConditionFormattingRule["rule"];
const format = "allowFormatCells";

const newRules: Readonly<Record<string, object>> = {
  Custom: { type: "highlightCell", subType: "formula", value: "", style: {} },
  CellValue: { type: "highlightCell", subType: "number", operator: "equal", value: 0, style: {} },
};

async function add(target: AreasTarget, args: Args, env: Env): Promise<RuleTarget> {
  assertAllowed(target.sheetId, format, env);
  const config = newRules[args.text(0)];
  if (!config) throw new OfficeError("NotImplemented");
  return addRule(target, config as Config, env);
}

async function remove({ sheetId, ruleId }: RuleTarget, env: Env): Promise<void> {
  assertAllowed(sheetId, format, env);
  ruleOf({ sheetId, ruleId }, env);
  await runCommand(env, DeleteCfCommand.id, { subUnitId: sheetId, cfId: ruleId });
}

function byId(target: AreasTarget, args: Args, env: Env): RuleTarget | null {
  const ruleId = args.text(0);
  return rulesOver(target, env).some(({ cfId }) => cfId === ruleId) ? { sheetId: target.sheetId, ruleId } : null;
}

export const conditionalFormatCollectionClass = defineClass<AreasTarget>({
  name: "ConditionalFormatCollection",
  collection: {
    itemClass: "ConditionalFormat",
    items: (target, env) => rulesOver(target, env).map(({ cfId }) => ({ sheetId: target.sheetId, ruleId: cfId })),
  },
  methods: {
    add: object("ConditionalFormat", add),
    getItem: object("ConditionalFormat", byId),
    getItemOrNullObject: object("ConditionalFormat", byId),
    getItemAt: object("ConditionalFormat", (target, args, env) => {
      const rule = rulesOver(target, env)[args.index(0)];
      return rule ? { sheetId: target.sheetId, ruleId: rule.cfId } : null;
    }),
    getCount: value((target, _args, env) => rulesOver(target, env).length),
    clearAll: action(async (target, _args, env) => {
      for (const { cfId } of [...rulesOver(target, env)]) await remove({ sheetId: target.sheetId, ruleId: cfId }, env);
    }),
  },
});

function areasTarget(target: RuleTarget, env: Env): AreasTarget {
  return { sheetId: target.sheetId, areas: areasOfRule(ruleOf(target, env)) };
}

/** The only range of a rule; null when it has several. */
function onlyRange(target: RuleTarget, env: Env): RangeTarget | null {
  const [area, ...more] = areasOfRule(ruleOf(target, env));
  return area && more.length === 0 ? { sheetId: target.sheetId, area } : null;
}

function ofType(type: string) {
  return (target: RuleTarget, env: Env) => (typeOfRule(ruleOf(target, env)) === type ? target : null);
}

export const conditionalFormatClass = defineClass<RuleTarget>({
  name: "ConditionalFormat",
  properties: {
    id: { get: ({ ruleId }) => ruleId },
    type: { get: (target, env) => typeOfRule(ruleOf(target, env)) },
    priority: {
      get: (target, env) => {
        const whole = { sheetId: target.sheetId, areas: areasOfRule(ruleOf(target, env)) };
        return rulesOver(whole, env).findIndex(({ cfId }) => cfId === target.ruleId);
      },
    },
    stopIfTrue: {
      get: (target, env) => ruleOf(target, env).stopIfTrue,
      set: (target, wanted, env) => changeRule(target, { stopIfTrue: asFlag(wanted) }, env),
    },
  },
  children: {
    custom: { className: "CustomConditionalFormat", get: ofType("Custom") },
    customOrNullObject: { className: "CustomConditionalFormat", get: ofType("Custom") },
    cellValue: { className: "CellValueConditionalFormat", get: ofType("CellValue") },
    cellValueOrNullObject: { className: "CellValueConditionalFormat", get: ofType("CellValue") },
  },
  methods: {
    delete: action((target, _args, env) => remove(target, env)),
    getRange: object("Range", (target, _args, env) => onlyRange(target, env)),
    getRangeOrNullObject: object("Range", (target, _args, env) => onlyRange(target, env)),
    getRanges: object("RangeAreas", (target, _args, env) => areasTarget(target, env)),
  },
});

export const customConditionalFormatClass = defineClass<RuleTarget>({
  name: "CustomConditionalFormat",
  children: {
    rule: { className: "ConditionalFormatRule", get: (target) => target },
    format: { className: "ConditionalRangeFormat", get: (target) => target },
  },
});

/** The formula is written for the first cell of the rule's ranges. */
export const conditionalFormatRuleClass = defineClass<RuleTarget>({
  name: "ConditionalFormatRule",
  properties: { formula: formulaProperty(), formulaLocal: formulaProperty() },
});

function formulaProperty(): PropertyDefinition<RuleTarget> {
  return {
    get: (target, env) => {
      const { rule } = ruleOf(target, env);
      return "value" in rule && typeof rule.value === "string" ? rule.value : "";
    },
    set: (target, wanted, env) => {
      assertAllowed(target.sheetId, format, env);
      const formula = asText(wanted);
      const { rule } = ruleOf(target, env);
      const value = formula.startsWith("=") ? formula : `=${formula}`;
      return changeRule(target, { rule: { ...rule, value } as Config }, env);
    },
  };
}

export const cellValueConditionalFormatClass = defineClass<RuleTarget>({
  name: "CellValueConditionalFormat",
  properties: { rule: { get: readComparison, set: writeComparison } },
  children: { format: { className: "ConditionalRangeFormat", get: (target) => target } },
});

const operators: readonly (readonly [excel: string, engine: string])[] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
];

function readComparison(target: RuleTarget, env: Env): object {
  const { rule } = ruleOf(target, env);
  const { operator, value: bounds } = rule as { operator?: string; value?: number | [number, number] };
  const [first, second] = Array.isArray(bounds) ? bounds : [bounds ?? 0];
  const name = operators.find(([, engine]) => engine === operator)?.[0] ?? "EqualTo";
  const formula1 = `=${String(first)}`;
  return second === undefined
    ? { operator: name, formula1 }
    : { operator: name, formula1, formula2: `=${String(second)}` };
}

// The engine compares with numbers only.
function writeComparison(target: RuleTarget, wanted: unknown, env: Env): Promise<void> {
  assertAllowed(target.sheetId, format, env);
  const given = asRecord(wanted);
  const operator = operators.find(([excel]) => excel === given["operator"])?.[1] ?? invalidArgument();
  const first = bound(given["formula1"]);
  const bounds = operator === "between" || operator === "notBetween" ? [first, bound(given["formula2"])] : first;
  const { rule } = ruleOf(target, env);
  return changeRule(target, { rule: { ...rule, operator, value: bounds } as Config }, env);
}

function bound(formula: unknown): number {
  const text = typeof formula === "string" ? formula.replace(/^=/, "").trim() : "";
  const number = typeof formula === "number" ? formula : text === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) throw new OfficeError("NotImplemented");
  return number;
}

function styleProperty(member: StyleMember, unset: unknown): PropertyDefinition<RuleTarget> {
  return {
    get: (target, env) => {
      const style = styleOfRule(ruleOf(target, env));
      return Object.keys(member.write(member.read(style))).some((key) => key in style) ? member.read(style) : unset;
    },
    set: (target, wanted, env) => {
      assertAllowed(target.sheetId, format, env);
      return changeRuleStyle(target, member.write(wanted), env);
    },
  };
}

function ruleStyleProperties(
  members: Readonly<Record<string, StyleMember>>,
  names: readonly string[],
): Record<string, PropertyDefinition<RuleTarget>> {
  const entries = names.flatMap((name): [string, PropertyDefinition<RuleTarget>][] => {
    const member = members[name];
    return member ? [[name, styleProperty(member, name === "color" ? "" : null)]] : [];
  });
  return Object.fromEntries(entries);
}

export const conditionalRangeFormatClass = defineClass<RuleTarget>({
  name: "ConditionalRangeFormat",
  properties: { numberFormat: { get: readNumberFormat, set: writeNumberFormat } },
  children: {
    fill: { className: "ConditionalRangeFill", get: (target) => target },
    font: { className: "ConditionalRangeFont", get: (target) => target },
    borders: { className: "ConditionalRangeBorderCollection", get: (target) => target },
  },
});

/** Null while the rule leaves the number format of its cells alone. */
function readNumberFormat(target: RuleTarget, env: Env): string | null {
  return styleOfRule(ruleOf(target, env)).n?.pattern ?? null;
}

function writeNumberFormat(target: RuleTarget, wanted: unknown, env: Env): Promise<void> {
  assertAllowed(target.sheetId, format, env);
  const pattern = wanted === null ? "" : asText(wanted);
  return changeRuleStyle(target, { n: pattern === "" ? null : { pattern } }, env);
}

export const conditionalRangeFillClass = defineClass<RuleTarget>({
  name: "ConditionalRangeFill",
  properties: ruleStyleProperties(fillMembers, ["color"]),
  methods: { clear: action((target, _args, env) => changeRuleStyle(target, { bg: null }, env)) },
});

export const conditionalRangeFontClass = defineClass<RuleTarget>({
  name: "ConditionalRangeFont",
  properties: ruleStyleProperties(fontMembers, ["color", "bold", "italic", "strikethrough", "underline"]),
});

interface RuleBorderTarget extends RuleTarget {
  readonly side: Side;
}

const sides: Readonly<Record<string, Side>> = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" };

function ruleSide(side: Side) {
  return { className: "ConditionalRangeBorder", get: (target: RuleTarget) => ({ ...target, side }) };
}

export const conditionalRangeBorderCollectionClass = defineClass<RuleTarget>({
  name: "ConditionalRangeBorderCollection",
  children: { top: ruleSide("t"), bottom: ruleSide("b"), left: ruleSide("l"), right: ruleSide("r") },
  methods: {
    getItem: object("ConditionalRangeBorder", (target, args) => {
      const side = sides[args.text(0)];
      return side ? { ...target, side } : null;
    }),
  },
});

function borderProperty(member: "style" | "color"): PropertyDefinition<RuleBorderTarget> {
  return {
    get: (target, env) => lineOf(styleOfRule(ruleOf(target, env)), target.side)[member],
    set: (target, wanted, env) => {
      const style = styleOfRule(ruleOf(target, env));
      const { bd } = borderPatch(target.side, changedLine(lineOf(style, target.side), member, wanted));
      return changeRuleStyle(target, { bd: { ...style.bd, ...bd } }, env);
    },
  };
}

export const conditionalRangeBorderClass = defineClass<RuleBorderTarget>({
  name: "ConditionalRangeBorder",
  properties: { style: borderProperty("style"), color: borderProperty("color") },
});
