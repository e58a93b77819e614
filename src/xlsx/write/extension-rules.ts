// Rules in the extensions of a sheet: the fuller halves of data bars, which go and move with the rule they belong to; rules and
// validations that only live there.
import { areaNames } from "../address";
import { formulaToFile } from "../formulas/formula-text";
import type { ConditionalFormatData, DataBarData, ScalePointData, ValidationData } from "../rule-data";
import { XmlEdits } from "../xml/edits";
import type { Sections } from "../xml/sections";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../xml/tree";
import { element, escapeText } from "../xml/text";
import { colorXml } from "./style-xml";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const FORMATS = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

/** The extension id of a rule, when it has one. */
function extensionOf(rule: XmlElement): string | undefined {
  return descendantsOf(childOf(rule, "extLst"), "id")[0]?.text.trim();
}

/**
 * Brings the extensions in line with the rules: those of rules that were deleted or written anew go, the others say their cells
 * and priority. Old rules are in the order of their ids ("cf0" …, "x14-0" …); kept are the ids of those whose element stays.
 */
export function placeFormats(
  sections: Sections,
  formats: readonly ConditionalFormatData[],
  kept: ReadonlySet<string>,
): void {
  if (sections.get("extLst") === "") return;
  const edits = new XmlEdits(sections.get("extLst"));
  const rules = childrenOf(sections.root, "conditionalFormatting").flatMap((format) => childrenOf(format, "cfRule"));
  const owners = new Map(rules.map((rule, index) => [extensionOf(rule), `cf${String(index)}`]));
  let number = 0;
  for (const format of descendantsOf(edits.root, "conditionalFormatting")) {
    for (const rule of childrenOf(format, "cfRule")) {
      const owner = owners.get(rule.attributes["id"]);
      const id = owner ?? `x14-${String(number++)}`;
      const now = formats.find((other) => other.id === id);
      const stays = now !== undefined && now.areas.length > 0 && (owner === undefined || kept.has(owner));
      if (!stays) edits.remove(childrenOf(format, "cfRule").length === 1 ? format : rule);
      else placeRule(edits, { format, rule, now, ranked: owner === undefined });
    }
  }
  sections.set("extLst", withoutEmpty(edits.toXml()));
}

interface PlacedRule {
  readonly format: XmlElement;
  readonly rule: XmlElement;
  readonly now: ConditionalFormatData;
  readonly ranked: boolean;
}

function placeRule(edits: XmlEdits, { format, rule, now, ranked }: PlacedRule): void {
  const place = childOf(format, "sqref");
  if (place && place.text.trim() !== areaNames(now.areas)) edits.setText(place, areaNames(now.areas));
  if (ranked && rule.attributes["priority"] !== String(now.priority)) {
    edits.setAttribute(rule, "priority", now.priority);
  }
}

/** Brings the validations of the extensions in line; those not kept go, they are written among the others. */
export function placeValidations(
  sections: Sections,
  validations: readonly ValidationData[],
  kept: ReadonlySet<string>,
): void {
  if (sections.get("extLst") === "") return;
  const edits = new XmlEdits(sections.get("extLst"));
  descendantsOf(edits.root, "dataValidation").forEach((rule, index) => {
    const id = `x14-${String(index)}`;
    const now = validations.find((other) => other.id === id);
    const place = childOf(rule, "sqref");
    if (!now || now.areas.length === 0 || !kept.has(id)) edits.remove(rule);
    else if (place && place.text.trim() !== areaNames(now.areas)) edits.setText(place, areaNames(now.areas));
  });
  sections.set("extLst", withoutEmpty(edits.toXml()));
}

function withoutEmpty(xml: string): string {
  const counted = xml.replace(
    /(<x14:dataValidations\b[^<>]*?\scount=")\d+("[^<>]*>)([\s\S]*?<\/x14:dataValidations>)/g,
    (_, head: string, open: string, list: string) =>
      head + String(list.split("<x14:dataValidation ").length - 1) + open + list,
  );
  const empty = /<ext\b[^>]*>\s*<(x14:conditionalFormattings|x14:dataValidations)\b[^>]*>\s*<\/\1>\s*<\/ext>/g;
  return counted.replace(empty, "").replace(/^<extLst[^>]*>\s*<\/extLst>$/, "");
}

/** A new data bar's fuller half: what the plain rule has no place for. */
export interface BarExtension {
  readonly id: string;
  readonly areas: ConditionalFormatData["areas"];
  readonly bar: DataBarData;
}

/** What a plain rule holds to lead to its extension. */
export function extensionLink(id: string): string {
  return element("extLst", {}, element("ext", { "xmlns:x14": X14, uri: RULE }, element("x14:id", {}, escapeText(id))));
}

/** Adds the fuller halves of new data bars. */
export function addBars(sections: Sections, bars: readonly BarExtension[], themed: boolean): void {
  if (bars.length === 0) return;
  const items = bars.map((bar) => barXml(bar, themed)).join("");
  const xml = sections.get("extLst");
  const close = xml.indexOf("</x14:conditionalFormattings>");
  if (close >= 0) return sections.set("extLst", xml.slice(0, close) + items + xml.slice(close));
  const list = element("x14:conditionalFormattings", {}, items);
  // Excel expects this extension first.
  const ext = element("ext", { "xmlns:x14": X14, uri: FORMATS }, list);
  const open = /^<extLst[^>]*>/.exec(xml)?.[0];
  const rest = open === undefined ? "</extLst>" : xml.slice(open.length);
  sections.set("extLst", (open ?? "<extLst>") + ext + rest);
}

function barXml({ id, areas, bar }: BarExtension, themed: boolean): string {
  const { gradient = true, negativeColor, color } = bar;
  const content =
    barPoint(bar.min, "autoMin") +
    barPoint(bar.max, "autoMax") +
    colorXml("x14:negativeFillColor", negativeColor ?? color, themed) +
    colorXml("x14:axisColor", { rgb: "#000000" }, themed);
  const look = { minLength: 0, maxLength: 100, gradient: gradient ? undefined : false };
  const dataBar = element("x14:dataBar", { ...look, showValue: bar.showValue ? undefined : false }, content);
  const rule = element("x14:cfRule", { type: "dataBar", id }, dataBar);
  return element("x14:conditionalFormatting", { "xmlns:xm": XM }, rule + element("xm:sqref", {}, areaNames(areas)));
}

function barPoint({ type, value }: ScalePointData, auto: "autoMin" | "autoMax"): string {
  if (type === "min" || type === "max" || type === auto) return element("x14:cfvo", { type });
  const content = value === undefined ? "" : element("xm:f", {}, escapeText(formulaToFile(value)));
  return element("x14:cfvo", { type }, content);
}
