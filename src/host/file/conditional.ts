// Conditional formats of a file <-> of the engine. Kinds the engine has no rule for come back undefined and are carried.
import { areaOf, edgesOf } from "../engine/area";
import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from "../engine/univer";
import type { AreaData, ConditionalFormatData, ConditionalRuleData, ScalePointData } from "../../xlsx";
import { letters } from "./names";
import { hexColor, styleFromEngine, styleToEngine } from "./styles";

type EngineRule = IConditionFormattingRule["rule"];
type ValueConfig = { type: string; value?: number | string };

/** The rule in the engine's terms; undefined when it has no such kind. */
export function conditionalToEngine(format: ConditionalFormatData): IConditionFormattingRule | undefined {
  const rule = ruleToEngine(format);
  if (!rule || format.areas.length === 0 || format.id.startsWith("x14-")) return undefined;
  return {
    cfId: format.id,
    ranges: format.areas.map(edgesOf),
    stopIfTrue: format.stopIfTrue,
    rule: rule as EngineRule,
  };
}

function ruleToEngine(format: ConditionalFormatData): object | undefined {
  const { rule } = format;
  const highlight = (subType: CFSubRuleType, details: object): object => ({
    type: CFRuleType.highlightCell,
    subType,
    style: styleToEngine(format.style ?? {}),
    ...details,
  });
  switch (rule.kind) {
    case "expression":
      return highlight(CFSubRuleType.formula, { value: `=${rule.formula}` });
    case "cellIs":
      return comparison(rule.operator, rule.formulas, format.areas[0], highlight);
    case "text": {
      const contains = rule.operator === "contains" || rule.operator === "notContains";
      return highlight(CFSubRuleType.text, {
        operator: contains ? `${rule.operator}Text` : rule.operator,
        value: rule.text,
      });
    }
    case "blanks":
    case "notBlanks":
    case "errors":
    case "notErrors":
      return highlight(CFSubRuleType.text, { operator: BLANK_OPERATORS[rule.kind] });
    case "timePeriod":
      return highlight(CFSubRuleType.timePeriod, { operator: rule.period });
    case "top":
      return highlight(CFSubRuleType.rank, { isBottom: rule.bottom, isPercent: rule.percent, value: rule.rank });
    case "average": {
      if (rule.deviations !== undefined) return undefined;
      const side = rule.above ? "greaterThan" : "lessThan";
      return highlight(CFSubRuleType.average, { operator: rule.equal ? `${side}OrEqual` : side });
    }
    case "duplicates":
      return highlight(CFSubRuleType.duplicateValues, {});
    case "unique":
      return highlight(CFSubRuleType.uniqueValues, {});
    case "colorScale":
    case "dataBar":
    case "iconSet":
    case "other":
      return scaleToEngine(rule);
  }
}

const BLANK_OPERATORS = {
  blanks: "containsBlanks",
  notBlanks: "notContainsBlanks",
  errors: "containsErrors",
  notErrors: "notContainsErrors",
} as const;

const SYMBOLS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** The engine compares with numbers only; a comparison with text or other cells becomes a formula of the same meaning. */
function comparison(
  operator: string,
  formulas: readonly string[],
  area: AreaData | undefined,
  highlight: (subType: CFSubRuleType, details: object) => object,
): object | undefined {
  const numbers = formulas.map(Number);
  const plain = formulas.every((formula, index) => formula.trim() !== "" && Number.isFinite(numbers[index]));
  const between = operator === "between" || operator === "notBetween";
  if (plain) return highlight(CFSubRuleType.number, { operator, value: between ? numbers : numbers[0] });
  if (!area) return undefined;
  const cell = `${letters(area.column)}${String(area.row + 1)}`;
  const [from = "", to = ""] = formulas;
  const inside = `AND(${cell}>=${from},${cell}<=${to})`;
  const formula = between
    ? operator === "between"
      ? inside
      : `NOT(${inside})`
    : `${cell}${SYMBOLS[operator] ?? "="}${from}`;
  return highlight(CFSubRuleType.formula, { value: `=${formula}` });
}

type ScaleRule = Extract<ConditionalRuleData, { kind: "colorScale" | "dataBar" | "iconSet" | "other" }>;

function scaleToEngine(rule: ScaleRule): object | undefined {
  if (rule.kind === "colorScale") {
    const config = rule.points.map((point, index) => ({ index, color: point.color.rgb, value: pointToEngine(point) }));
    return { type: CFRuleType.colorScale, config };
  }
  if (rule.kind === "dataBar") {
    const { min, max, color, showValue, gradient = true, negativeColor } = rule.bar;
    const config = {
      min: pointToEngine(min),
      max: pointToEngine(max),
      isGradient: gradient,
      positiveColor: color.rgb,
      nativeColor: negativeColor?.rgb ?? "#FF0000",
    };
    return { type: CFRuleType.dataBar, isShowValue: showValue, config };
  }
  if (rule.kind === "other") return undefined;
  const count = rule.points.length;
  // Files list icons from the worst to the best, the engine from the best to the worst, the last one taking the rest.
  const config = rule.points.toReversed().map((point, index) => ({
    operator: index === count - 1 ? "lessThanOrEqual" : point.exclusive === true ? "greaterThan" : "greaterThanOrEqual",
    value: index === count - 1 ? { type: "num", value: Number.MAX_SAFE_INTEGER } : pointToEngine(point),
    iconType: rule.icons,
    iconId: String(rule.reverse ? count - 1 - index : index),
  }));
  return { type: CFRuleType.iconSet, isShowValue: rule.showValue, config };
}

function pointToEngine({ type, value }: ScalePointData): ValueConfig {
  if (type === "min" || type === "autoMin") return { type: "min" };
  if (type === "max" || type === "autoMax") return { type: "max" };
  if (type === "formula") return { type, value: `=${value ?? "0"}` };
  const number = Number(value ?? 0);
  return Number.isFinite(number) ? { type, value: number } : { type: "formula", value: `=${value ?? "0"}` };
}

/** A rule of the engine in a file's terms, its priority still to be given. */
export function conditionalFromEngine(rule: IConditionFormattingRule): Omit<ConditionalFormatData, "priority"> {
  const { cfId: id, ranges, stopIfTrue } = rule;
  const style = "style" in rule.rule ? styleFromEngine(rule.rule.style) : {};
  return {
    id,
    areas: ranges.map(areaOf),
    stopIfTrue,
    rule: ruleFromEngine(rule.rule),
    ...(Object.keys(style).length > 0 ? { style } : {}),
  };
}

function ruleFromEngine(rule: EngineRule): ConditionalRuleData {
  switch (rule.type) {
    case CFRuleType.colorScale:
      return {
        kind: "colorScale",
        points: rule.config.map(({ value, color }) => ({
          ...pointFromEngine(value),
          color: { rgb: hexColor(color) ?? "#FFFFFF" },
        })),
      };
    case CFRuleType.dataBar: {
      const { min, max, isGradient, positiveColor, nativeColor } = rule.config;
      return {
        kind: "dataBar",
        bar: {
          min: pointFromEngine(min),
          max: pointFromEngine(max),
          color: { rgb: hexColor(positiveColor) ?? "#638EC6" },
          showValue: rule.isShowValue,
          gradient: isGradient,
          negativeColor: { rgb: hexColor(nativeColor) ?? "#FF0000" },
        },
      };
    }
    case CFRuleType.iconSet:
      return iconsFromEngine(rule);
    case CFRuleType.highlightCell:
      return highlightFromEngine(rule);
  }
}

function iconsFromEngine(rule: Extract<EngineRule, { type: CFRuleType.iconSet }>): ConditionalRuleData {
  const worstFirst = rule.config.toReversed();
  const points = worstFirst.map(({ value, operator }, index) =>
    index === 0
      ? ({ type: "percent", value: "0" } as const)
      : { ...pointFromEngine(value), ...((operator as string) === "greaterThan" ? { exclusive: true } : {}) },
  );
  const icons = String(rule.config[0]?.iconType ?? "3TrafficLights1");
  return { kind: "iconSet", icons, points, showValue: rule.isShowValue, reverse: worstFirst[0]?.iconId === "0" };
}

function pointFromEngine({ type, value }: ValueConfig): ScalePointData {
  if (value === undefined || type === "min" || type === "max") return { type: type as ScalePointData["type"] };
  return { type: type as ScalePointData["type"], value: String(value).replace(/^=/, "") };
}

function highlightFromEngine(rule: Extract<EngineRule, { type: CFRuleType.highlightCell }>): ConditionalRuleData {
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { kind: "expression", formula: rule.value.replace(/^=/, "") };
    case CFSubRuleType.number: {
      const value = rule.value ?? 0;
      const formulas = (Array.isArray(value) ? value : [value]).map(String);
      return { kind: "cellIs", operator: rule.operator, formulas };
    }
    case CFSubRuleType.text:
      return textFromEngine(rule.operator, rule.value ?? "");
    case CFSubRuleType.timePeriod:
      return { kind: "timePeriod", period: rule.operator };
    case CFSubRuleType.rank:
      return { kind: "top", rank: rule.value, percent: rule.isPercent, bottom: rule.isBottom };
    case CFSubRuleType.average: {
      const operator: string = rule.operator;
      return { kind: "average", above: operator.startsWith("greater"), equal: operator.endsWith("OrEqual") };
    }
    case CFSubRuleType.duplicateValues:
      return { kind: "duplicates" };
    case CFSubRuleType.uniqueValues:
      return { kind: "unique" };
  }
}

function textFromEngine(operator: string, text: string): ConditionalRuleData {
  const blank = (["blanks", "notBlanks", "errors", "notErrors"] as const).find(
    (kind) => BLANK_OPERATORS[kind] === operator,
  );
  if (blank) return { kind: blank };
  if (operator === "equal" || operator === "notEqual") {
    return { kind: "cellIs", operator, formulas: [`"${text.replaceAll('"', '""')}"`] };
  }
  const kind = operator.replace(/Text$/, "") as "contains" | "notContains" | "beginsWith" | "endsWith";
  return { kind: "text", operator: kind, text };
}
