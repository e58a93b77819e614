// The second halves of data bars, kept in the extensions of a sheet: they go and move with the rule they belong to.
import { areaNames } from "../address";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../xml/tree";
import type { Sections } from "../xml/sections";
import type { ConditionalFormatData } from "../rule-data";

/** The extension id of a rule, when it has one. */
function extensionOf(rule: XmlElement): string | undefined {
  return descendantsOf(childOf(rule, "extLst"), "id")[0]?.text.trim();
}

/**
 * The extensions without those of rules that were deleted or written anew, and with the cells of those that moved.
 * Old rules are in the order of their ids ("cf0" …); kept are the ids of those whose element stays.
 */
export function extensionsXml(
  sections: Sections,
  formats: readonly ConditionalFormatData[],
  kept: ReadonlySet<string>,
): string {
  const extensions = sections.original("extLst");
  if (!extensions) return "";
  const rules = childrenOf(sections.root, "conditionalFormatting").flatMap((format) => childrenOf(format, "cfRule"));
  const owners = new Map(rules.map((rule, index) => [extensionOf(rule), `cf${String(index)}`]));
  const edits: { readonly from: XmlElement; readonly xml: string }[] = [];
  for (const format of descendantsOf(extensions, "conditionalFormatting")) {
    const owner = owners.get(childOf(format, "cfRule")?.attributes["id"]);
    if (owner === undefined) continue;
    const now = formats.find(({ id }) => id === owner);
    const place = childOf(format, "sqref");
    if (!now || !kept.has(owner)) edits.push({ from: format, xml: "" });
    else if (place) edits.push({ from: place, xml: withContent(place, sections.source, areaNames(now.areas)) });
  }
  let xml = "";
  let at = extensions.start;
  for (const { from, xml: instead } of edits) {
    xml += sections.source.slice(at, from.start) + instead;
    at = from.end;
  }
  return withoutEmpty(xml + sections.source.slice(at, extensions.end));
}

function withContent(element: XmlElement, source: string, text: string): string {
  const close = source.lastIndexOf("</", element.end - 1);
  return source.slice(element.start, element.openEnd) + text + source.slice(close, element.end);
}

function withoutEmpty(xml: string): string {
  const left = xml.replace(/<ext\b[^>]*>\s*<(x14:conditionalFormattings)\b[^>]*>\s*<\/\1>\s*<\/ext>/g, "");
  return left.replace(/^<extLst[^>]*>\s*<\/extLst>$/, "");
}
