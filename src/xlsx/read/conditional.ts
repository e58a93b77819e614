// Conditional formats of a sheet: the plain ones and the extensions of Excel 2010 (fuller data bars; rules that only live there).
import { parseAreas } from "../address";
import { formulaFromFile } from "../formulas/formula-text";
import { childOf, childrenOf, descendantsOf, flagOf, numberOf, sourceOf, textOf, type XmlElement } from "../xml/tree";
import type { ConditionalFormatData, ConditionalRuleData, DataBarData, ScalePointData } from "../rule-data";
import type { StyleData } from "../style-data";
import { readColor, type Palette } from "./colors";

export interface RuleContext {
  readonly palette: Palette;
  readonly differential: readonly StyleData[];
  readonly source: string;
}

/** All rules of a worksheet in document order; ids tell where a rule stood: "cf0" …, "x14-0" … for extensions. */
export function readConditionalFormats(worksheet: XmlElement, context: RuleContext): ConditionalFormatData[] {
  const extensions = descendantsOf(childOf(worksheet, "extLst"), "conditionalFormatting");
  const bars = new Map<string, XmlElement>();
  for (const rule of extensions.flatMap((format) => childrenOf(format, "cfRule"))) {
    const id = rule.attributes["id"];
    if (id !== undefined) bars.set(id, rule);
  }
  const found: ConditionalFormatData[] = [];
  const joined = new Set<XmlElement>();
  for (const format of childrenOf(worksheet, "conditionalFormatting")) {
    const areas = parseAreas(format.attributes["sqref"] ?? "");
    for (const rule of childrenOf(format, "cfRule")) {
      const extension = bars.get(descendantsOf(childOf(rule, "extLst"), "id")[0]?.text.trim() ?? "");
      if (extension) joined.add(extension);
      found.push({ id: `cf${found.length}`, areas, ...readRule(rule, extension, context) });
    }
  }
  let number = 0;
  for (const format of extensions) {
    const areas = parseAreas(textOf(format, "sqref") ?? "");
    for (const rule of childrenOf(format, "cfRule")) {
      if (joined.has(rule)) continue;
      const name = `${rule.attributes["type"] ?? "rule"} of Excel 2010`;
      const other: ConditionalRuleData = { kind: "other", name, xml: sourceOf(rule, context.source) };
      found.push({
        id: `x14-${number++}`,
        areas,
        priority: numberOf(rule, "priority") ?? 0,
        stopIfTrue: false,
        rule: other,
      });
    }
  }
  return found;
}

function readRule(rule: XmlElement, extension: XmlElement | undefined, context: RuleContext) {
  const style = context.differential[numberOf(rule, "dxfId") ?? -1];
  return {
    priority: numberOf(rule, "priority") ?? 1,
    stopIfTrue: flagOf(rule, "stopIfTrue"),
    rule: readKind(rule, extension, context),
    ...(style ? { style } : {}),
  };
}

const TEXT_RULES = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

const SIMPLE_RULES = {
  containsBlanks: "blanks",
  notContainsBlanks: "notBlanks",
  containsErrors: "errors",
  notContainsErrors: "notErrors",
  duplicateValues: "duplicates",
  uniqueValues: "unique",
} as const;

function readKind(rule: XmlElement, extension: XmlElement | undefined, context: RuleContext): ConditionalRuleData {
  const type = rule.attributes["type"] ?? "";
  const formulas = childrenOf(rule, "formula").map((formula) => formulaFromFile(formula.text));
  const simple = SIMPLE_RULES[type as keyof typeof SIMPLE_RULES] as
    (typeof SIMPLE_RULES)[keyof typeof SIMPLE_RULES] | undefined;
  const words = TEXT_RULES[type as keyof typeof TEXT_RULES] as (typeof TEXT_RULES)[keyof typeof TEXT_RULES] | undefined;
  const text = rule.attributes["text"];
  if (simple) return { kind: simple };
  if (words && text !== undefined) return { kind: "text", operator: words, text };
  if (type === "expression" && formulas[0] !== undefined) return { kind: "expression", formula: formulas[0] };
  if (type === "cellIs") {
    const operator = (rule.attributes["operator"] ?? "equal") as "equal";
    return { kind: "cellIs", operator, formulas };
  }
  return readOrder(rule, type, formulas) ?? readScale(rule, type, extension, context) ?? other(rule, type, context);
}

function other(rule: XmlElement, type: string, context: RuleContext): ConditionalRuleData {
  return { kind: "other", name: type, xml: sourceOf(rule, context.source) };
}

function readOrder(rule: XmlElement, type: string, formulas: readonly string[]): ConditionalRuleData | undefined {
  if (type === "top10") {
    const rank = numberOf(rule, "rank") ?? 10;
    return { kind: "top", rank, percent: flagOf(rule, "percent"), bottom: flagOf(rule, "bottom") };
  }
  if (type === "aboveAverage") {
    const deviations = numberOf(rule, "stdDev");
    return {
      kind: "average",
      above: flagOf(rule, "aboveAverage", true),
      equal: flagOf(rule, "equalAverage"),
      ...(deviations === undefined ? {} : { deviations }),
    };
  }
  if (type === "timePeriod") {
    const [formula] = formulas;
    return {
      kind: "timePeriod",
      period: rule.attributes["timePeriod"] ?? "today",
      ...(formula === undefined ? {} : { formula }),
    };
  }
  return undefined;
}

function readScale(
  rule: XmlElement,
  type: string,
  extension: XmlElement | undefined,
  context: RuleContext,
): ConditionalRuleData | undefined {
  const scale = childOf(rule, type);
  const points = childrenOf(scale, "cfvo");
  if (!scale || points.length < 2) return undefined;
  if (type === "colorScale") {
    const colors = childrenOf(scale, "color").map((color) => readColor(color, context.palette) ?? { rgb: "#FFFFFF" });
    return {
      kind: "colorScale",
      points: points.map((point, index) => ({ ...readPoint(point), color: colors[index] ?? { rgb: "#FFFFFF" } })),
    };
  }
  if (type === "dataBar")
    return { kind: "dataBar", bar: readBar(scale, childOf(extension, "dataBar"), context.palette) };
  if (type !== "iconSet") return undefined;
  return {
    kind: "iconSet",
    icons: scale.attributes["iconSet"] ?? "3TrafficLights1",
    points: points.map((point) => ({
      ...readPoint(point),
      ...(flagOf(point, "gte", true) ? {} : { exclusive: true }),
    })),
    showValue: flagOf(scale, "showValue", true),
    reverse: flagOf(scale, "reverse"),
  };
}

function readPoint(point: XmlElement): ScalePointData {
  const value = point.attributes["val"] ?? textOf(point, "f");
  const type = (point.attributes["type"] ?? "num") as ScalePointData["type"];
  return { type, ...(value === undefined ? {} : { value: formulaFromFile(value) }) };
}

function readBar(bar: XmlElement, extension: XmlElement | undefined, palette: Palette): DataBarData {
  const own = childrenOf(bar, "cfvo");
  const further = childrenOf(extension, "cfvo");
  const [min, max] = [0, 1].map((index) => {
    const point = further[index] ?? own[index];
    return point ? readPoint(point) : ({ type: "min" } as const);
  });
  const color = readColor(childOf(bar, "color"), palette);
  const negative = readColor(childOf(extension, "negativeFillColor"), palette);
  return {
    min: min ?? { type: "min" },
    max: max ?? { type: "max" },
    color: color ?? { rgb: "#638EC6" },
    showValue: flagOf(bar, "showValue", true),
    ...(extension ? { gradient: flagOf(extension, "gradient", true) } : {}),
    ...(negative ? { negativeColor: negative } : {}),
  };
}
