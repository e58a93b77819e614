// What applies to cells of a worksheet: protection, merges, filter, conditional formats, validations, links.
import { areaName, areaNames } from "../address";
import { formulaFromFile, formulaToFile } from "../formulas/formula-text";
import { followReferences } from "../moves/references";
import { movedArea } from "../moves/shifts";
import { XmlEdits } from "../xml/edits";
import { element } from "../xml/text";
import type { Sections } from "../xml/sections";
import { childrenOf, descendantsOf, numberOf, sourceOf, type XmlElement } from "../xml/tree";
import type { ConditionalRuleData, SheetData, ValidationData } from "../workbook-data";
import { conditionalFormatsXml } from "./conditional-xml";
import { addBars, placeFormats, placeValidations, type BarExtension } from "./extension-rules";
import { protectionXml } from "./protection-xml";
import { sameData, without } from "./same";
import { changed, type SheetWriting } from "./sheet-writing";
import { validationsXml } from "./validation-xml";

export function writeRules(sections: Sections, writing: SheetWriting): void {
  const { sheet } = writing;
  if (changed(writing, "protection")) sections.set("sheetProtection", protectionXml(sheet.protection));
  if (changed(writing, "merges")) {
    const merges = sheet.merges.map((area) => element("mergeCell", { ref: areaName(area) }));
    sections.set(
      "mergeCells",
      merges.length === 0 ? "" : element("mergeCells", { count: merges.length }, merges.join("")),
    );
  }
  if (changed(writing, "autoFilter")) writeFilter(sections, writing);
  if (changed(writing, "conditionalFormats") || readsMoved(writing)) writeFormats(sections, writing);
  if (changed(writing, "validations") || readsMoved(writing)) writeValidations(sections, writing);
  if (changed(writing, "hyperlinks")) sections.set("hyperlinks", hyperlinksXml(writing));
}

/** Whether formulas of the sheet may read cells that moved. */
function readsMoved({ opened, following }: SheetWriting): boolean {
  return opened !== undefined && following.moves.size > 0;
}

/** A filter that only moved keeps its criteria, which have moved already. */
function writeFilter(sections: Sections, { sheet, opened, following }: SheetWriting): void {
  const { autoFilter } = sheet;
  const before = opened?.baseline.autoFilter;
  if (autoFilter && before && sameData(movedArea(before, following.shifts), autoFilter)) return;
  sections.set("autoFilter", autoFilter ? element("autoFilter", { ref: areaName(autoFilter) }) : "");
}

function writeFormats(sections: Sections, writing: SheetWriting): void {
  const { sheet, book, themed } = writing;
  const kept = keptRules(sections, writing);
  const bars = newBars(sheet, kept.elements, sections.get("extLst"));
  const ids = new Map(bars.map(({ rule, id }) => [rule, id]));
  const xml = conditionalFormatsXml(sheet.conditionalFormats, {
    styles: book,
    themed,
    kept: kept.elements,
    differential: kept.differential,
    bars: ids,
  });
  sections.set("conditionalFormatting", xml);
  placeFormats(sections, sheet.conditionalFormats, new Set(kept.elements.keys()));
  addBars(sections, bars, themed);
}

/** Data bars written anew that say more than a plain rule can. */
function newBars(
  { conditionalFormats }: SheetData,
  kept: ReadonlyMap<string, string>,
  extensions: string,
): (BarExtension & { readonly rule: string })[] {
  let number = 0;
  return conditionalFormats.flatMap(({ id: rule, areas, rule: kind }) => {
    if (kind.kind !== "dataBar" || kept.has(rule) || areas.length === 0) return [];
    const { gradient, negativeColor } = kind.bar;
    if (gradient === undefined && negativeColor === undefined) return [];
    let id: string;
    do id = `{DA7ABA51-0000-4000-8000-${String(++number).padStart(12, "0")}}`;
    while (extensions.includes(id));
    return { rule, id, areas, bar: kind.bar };
  });
}

interface KeptRules {
  /** The element of a rule that is as it was, by the rule's id. */
  readonly elements: Map<string, string>;
  /** The number of its format in the opened file, of a rule whose format is as it was. */
  readonly differential: Map<string, number>;
}

function keptRules(sections: Sections, writing: SheetWriting): KeptRules {
  const old = childrenOf(sections.root, "conditionalFormatting").flatMap((format) => childrenOf(format, "cfRule"));
  const kept: KeptRules = { elements: new Map(), differential: new Map() };
  for (const format of writing.sheet.conditionalFormats) {
    const before = writing.opened?.baseline.conditionalFormats.find((other) => other.id === format.id);
    const rule = old[Number(/^cf(\d+)$/.exec(format.id)?.[1] ?? -1)];
    if (!before || !rule) continue;
    const number = numberOf(rule, "dxfId");
    if (number !== undefined && sameData(format.style, before.style)) kept.differential.set(format.id, number);
    const moved = followedRule(before.rule, writing);
    const same = sameData(without(format, "areas", "priority", "rule"), without(before, "areas", "priority", "rule"));
    if (!same || !(sameData(format.rule, moved) || sameData(format.rule, before.rule))) continue;
    const element = followedElement(rule, sections.source, writing);
    if (!element.includes("#REF!")) kept.elements.set(format.id, element);
  }
  return kept;
}

function followed(formula: string, { following }: SheetWriting): string {
  return followReferences(formula, following.own, following.moves);
}

function followedRule(rule: ConditionalRuleData, writing: SheetWriting): ConditionalRuleData {
  return rule.kind === "expression" ? { ...rule, formula: followed(rule.formula, writing) } : rule;
}

function followedElement(rule: XmlElement, source: string, writing: SheetWriting): string {
  const xml = sourceOf(rule, source);
  if (writing.following.moves.size === 0) return xml;
  const edits = new XmlEdits(xml);
  for (const formula of childrenOf(edits.root, "formula")) {
    const now = followed(formula.text, writing);
    if (now !== formula.text) edits.setText(formula, now);
  }
  for (const point of descendantsOf(edits.root, "cfvo")) {
    const { type, val = "" } = point.attributes;
    const now = type === "formula" ? followed(val, writing) : val;
    if (now !== val) edits.setAttribute(point, "val", now);
  }
  return edits.toXml();
}

function writeValidations(sections: Sections, writing: SheetWriting): void {
  const { sheet } = writing;
  const old = childrenOf(sections.original("dataValidations"), "dataValidation");
  const kept = new Map<string, string>();
  const extended = new Set<string>();
  for (const validation of sheet.validations) {
    const before = writing.opened?.baseline.validations.find((other) => other.id === validation.id);
    if (!before || !sameButMoved(validation, before, writing)) continue;
    const rule = old[Number(/^dv(\d+)$/.exec(validation.id)?.[1] ?? -1)];
    if (validation.id.startsWith("x14-")) extended.add(validation.id);
    else if (rule) kept.set(validation.id, followedValidation(sourceOf(rule, sections.source), validation, writing));
  }
  for (const id of extended) kept.set(id, "");
  sections.set("dataValidations", validationsXml(sheet.validations, kept));
  placeValidations(sections, sheet.validations, extended);
}

function sameButMoved(now: ValidationData, before: ValidationData, writing: SheetWriting): boolean {
  if (!sameData(without(now, "areas", "formulas"), without(before, "areas", "formulas"))) return false;
  return (
    sameData(now.formulas, before.formulas) ||
    sameData(
      now.formulas,
      before.formulas.map((formula) => followed(formula, writing)),
    )
  );
}

function followedValidation(xml: string, now: ValidationData, { opened }: SheetWriting): string {
  const before = opened?.baseline.validations.find(({ id }) => id === now.id);
  const edits = new XmlEdits(xml);
  if (!sameData(now.areas, before?.areas)) edits.setAttribute(edits.root, "sqref", areaNames(now.areas));
  now.formulas.forEach((formula, index) => {
    const [element] = childrenOf(edits.root, `formula${String(index + 1)}`);
    if (element && formulaFromFile(element.text) !== formula && formula !== before?.formulas[index])
      edits.setText(element, formulaToFile(formula));
  });
  return edits.toXml();
}

function hyperlinksXml({ sheet, relations }: SheetWriting): string {
  for (const { id } of relations.ofKind("hyperlink")) relations.remove(id);
  const links = sheet.hyperlinks.map(({ area, target, location, tooltip, display }) => {
    const id = target === undefined ? undefined : relations.add("hyperlink", target, true);
    return element("hyperlink", { ref: areaName(area), "r:id": id, location, tooltip, display });
  });
  return links.length === 0 ? "" : element("hyperlinks", {}, links.join(""));
}
