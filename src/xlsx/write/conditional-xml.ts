// Conditional formats as XML; rules that did not change keep their element from the opened file.
import { areaNames, cellName } from "../address";
import { formulaToFile } from "../formulas/formula-text";
import { element, escapeText } from "../xml/text";
import type { ConditionalFormatData, ConditionalRuleData, ScalePointData } from "../rule-data";
import type { StyleBook } from "./style-book";
import { extensionLink } from "./extension-rules";
import { colorXml } from "./style-xml";

export interface RuleWriting {
  readonly styles: StyleBook;
  readonly themed: boolean;
  /** The element of an unchanged rule, by its id. */
  readonly kept: ReadonlyMap<string, string>;
  /** The number of the format of a rule whose format did not change, by the rule's id. */
  readonly differential: ReadonlyMap<string, number>;
  /** The id under which a new data bar's fuller half is kept in the extensions, by the rule's id. */
  readonly bars: ReadonlyMap<string, string>;
}

/** All conditionalFormatting elements of a sheet; kinds that only live in extensions are not among them. */
export function conditionalFormatsXml(formats: readonly ConditionalFormatData[], writing: RuleWriting): string {
  const priorities = distinctPriorities(formats);
  return formats
    .map((format, index) => {
      if (format.areas.length === 0 || format.id.startsWith("x14-")) return "";
      const rule = ruleXml(format, priorities[index] ?? index + 1, writing);
      return rule === "" ? "" : element("conditionalFormatting", { sqref: areaNames(format.areas) }, rule);
    })
    .join("");
}

/** Priorities must differ within a sheet; rules that share one keep their order. */
function distinctPriorities(formats: readonly ConditionalFormatData[]): number[] {
  const sorted = formats.map((format, index) => ({ index, priority: format.priority }));
  sorted.sort((one, other) => one.priority - other.priority || one.index - other.index);
  const distinct = new Set(formats.map((format) => format.priority)).size === formats.length;
  const valid = distinct && formats.every((format) => Number.isInteger(format.priority) && format.priority > 0);
  const result: number[] = [];
  sorted.forEach(({ index, priority }, place) => (result[index] = valid ? priority : place + 1));
  return result;
}

function ruleXml(format: ConditionalFormatData, priority: number, writing: RuleWriting): string {
  const kept = writing.kept.get(format.id) ?? (format.rule.kind === "other" ? format.rule.xml : undefined);
  if (kept !== undefined) {
    const open = kept.slice(0, kept.indexOf(">")).replace(/\spriority="[^"]*"/, ` priority="${priority}"`);
    return open + kept.slice(kept.indexOf(">"));
  }
  const dxfId = writing.differential.get(format.id) ?? differential(format, writing);
  const { attributes, content } = kindXml(format, writing);
  const common = { dxfId, priority, stopIfTrue: format.stopIfTrue || undefined };
  const bar = writing.bars.get(format.id);
  const link = bar === undefined ? "" : extensionLink(bar);
  return element("cfRule", { type: attributes["type"], ...common, ...attributes }, content + link);
}

function differential({ style }: ConditionalFormatData, { styles }: RuleWriting): number | undefined {
  return style && Object.keys(style).length > 0 ? styles.differential(style) : undefined;
}

interface KindXml {
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly content: string;
}

const formulaXml = (formula: string): string => `<formula>${escapeText(formulaToFile(formula))}</formula>`;

function kindXml({ rule, areas }: ConditionalFormatData, { themed }: RuleWriting): KindXml {
  const first = areas[0];
  const cell = first ? cellName(first.row, first.column) : "A1";
  switch (rule.kind) {
    case "expression":
      return { attributes: { type: "expression" }, content: formulaXml(rule.formula) };
    case "cellIs":
      return {
        attributes: { type: "cellIs", operator: rule.operator },
        content: rule.formulas.map(formulaXml).join(""),
      };
    case "text":
      return textXml(rule.operator, rule.text, cell);
    case "blanks":
    case "notBlanks":
    case "errors":
    case "notErrors":
      return blankXml(rule.kind, cell);
    case "duplicates":
      return { attributes: { type: "duplicateValues" }, content: "" };
    case "unique":
      return { attributes: { type: "uniqueValues" }, content: "" };
    case "timePeriod":
      return periodXml(rule.period, rule.formula ?? "", cell);
    case "top":
      return {
        attributes: {
          type: "top10",
          percent: rule.percent || undefined,
          bottom: rule.bottom || undefined,
          rank: rule.rank,
        },
        content: "",
      };
    case "average":
      return {
        attributes: {
          type: "aboveAverage",
          aboveAverage: rule.above ? undefined : false,
          equalAverage: rule.equal || undefined,
          stdDev: rule.deviations,
        },
        content: "",
      };
    case "colorScale":
    case "dataBar":
    case "iconSet":
    case "other":
      return scaleXml(rule, themed);
  }
}

const TEXT_TYPES = {
  contains: ["containsText", "containsText"],
  notContains: ["notContainsText", "notContains"],
  beginsWith: ["beginsWith", "beginsWith"],
  endsWith: ["endsWith", "endsWith"],
} as const;

function textXml(kind: keyof typeof TEXT_TYPES, text: string, cell: string): KindXml {
  const literal = `"${text.replaceAll('"', '""')}"`;
  const formulas = {
    contains: `NOT(ISERROR(SEARCH(${literal},${cell})))`,
    notContains: `ISERROR(SEARCH(${literal},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${literal}))=${literal}`,
    endsWith: `RIGHT(${cell},LEN(${literal}))=${literal}`,
  };
  const [type, operator] = TEXT_TYPES[kind];
  return { attributes: { type, operator, text }, content: formulaXml(formulas[kind]) };
}

function blankXml(kind: "blanks" | "notBlanks" | "errors" | "notErrors", cell: string): KindXml {
  const formulas = {
    blanks: ["containsBlanks", `LEN(TRIM(${cell}))=0`],
    notBlanks: ["notContainsBlanks", `LEN(TRIM(${cell}))>0`],
    errors: ["containsErrors", `ISERROR(${cell})`],
    notErrors: ["notContainsErrors", `NOT(ISERROR(${cell}))`],
  } as const;
  const [type, formula] = formulas[kind];
  return { attributes: { type }, content: formulaXml(formula) };
}

const PERIODS: Readonly<Record<string, string>> = {
  today: "FLOOR(@,1)=TODAY()",
  yesterday: "FLOOR(@,1)=TODAY()-1",
  tomorrow: "FLOOR(@,1)=TODAY()+1",
  last7Days: "AND(TODAY()-FLOOR(@,1)<=6,FLOOR(@,1)<=TODAY())",
  thisWeek: "AND(TODAY()-ROUNDDOWN(@,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(@,0)-TODAY()<=7-WEEKDAY(TODAY()))",
  lastWeek: "AND(TODAY()-ROUNDDOWN(@,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(@,0)<(WEEKDAY(TODAY())+7))",
  nextWeek: "AND(ROUNDDOWN(@,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(@,0)-TODAY()<(15-WEEKDAY(TODAY())))",
  thisMonth: "AND(MONTH(@)=MONTH(TODAY()),YEAR(@)=YEAR(TODAY()))",
  lastMonth: "AND(MONTH(@)=MONTH(EDATE(TODAY(),0-1)),YEAR(@)=YEAR(EDATE(TODAY(),0-1)))",
  nextMonth: "AND(MONTH(@)=MONTH(EDATE(TODAY(),0+1)),YEAR(@)=YEAR(EDATE(TODAY(),0+1)))",
};

function periodXml(period: string, formula: string, cell: string): KindXml {
  const text = formula !== "" ? formula : (PERIODS[period] ?? "").replaceAll("@", cell);
  return { attributes: { type: "timePeriod", timePeriod: period }, content: text === "" ? "" : formulaXml(text) };
}

type ScaleRule = Extract<ConditionalRuleData, { kind: "colorScale" | "dataBar" | "iconSet" | "other" }>;

function scaleXml(rule: ScaleRule, themed: boolean): KindXml {
  if (rule.kind === "colorScale") {
    const colors = rule.points.map((point) => colorXml("color", point.color, themed)).join("");
    return scale("colorScale", {}, rule.points.map((point) => pointXml(point)).join("") + colors);
  }
  if (rule.kind === "dataBar") {
    const { min, max, color, showValue } = rule.bar;
    const content = pointXml(min) + pointXml(max) + colorXml("color", color, themed);
    return scale("dataBar", { showValue: showValue ? undefined : false }, content);
  }
  if (rule.kind === "other") return { attributes: {}, content: "" };
  const flags = {
    iconSet: rule.icons,
    showValue: rule.showValue ? undefined : false,
    reverse: rule.reverse || undefined,
  };
  return scale("iconSet", flags, rule.points.map((point) => pointXml(point, point.exclusive)).join(""));
}

function scale(type: string, attributes: KindXml["attributes"], content: string): KindXml {
  return { attributes: { type }, content: element(type, attributes, content) };
}

function pointXml(point: ScalePointData, exclusive = false): string {
  const type = point.type === "autoMin" ? "min" : point.type === "autoMax" ? "max" : point.type;
  const val = point.value === undefined || type === "min" || type === "max" ? undefined : formulaToFile(point.value);
  return element("cfvo", { type, val, gte: exclusive ? false : undefined });
}
