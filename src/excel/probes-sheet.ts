// Probes of sheets, merged areas and conditional formats. blank-sheet comes first: the others write.
import { stampIn } from "./mark";
import type { Probe } from "./probe";

const mergedPairs = 513;

export const sheetProbes: Readonly<Record<string, Probe>> = {
  "blank-sheet": async (context, sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    return { holds: used.isNullObject, seen: used.isNullObject ? "null object" : used.address };
  },

  "sheet-by-id": async (context, sheet) => {
    sheet.load(["id", "name"]);
    await context.sync();
    const { id, name } = sheet;
    sheet.name = "KPI renamed";
    const found = context.workbook.worksheets.getItemOrNullObject(id);
    found.load("name");
    await context.sync();
    sheet.name = name;
    await context.sync();
    return { holds: !found.isNullObject, seen: found.isNullObject ? "not found" : "found" };
  },

  "stamp-found": async (context, sheet) => {
    const written = '=AND(N("kpi:missing")=0,LEN(TRIM($J2))=0)';
    const formula = await ruleReadBack(context, sheet.getRange("J2:J4"), written);
    return { holds: stampIn(formula) === "missing", seen: formula };
  },

  "relative-rule": async (context, sheet) => {
    const written = "=LEN($K2)>K$1";
    const formula = await ruleReadBack(context, sheet.getRange("L2:M4"), written);
    return { holds: formula.replaceAll(" ", "") === written, seen: formula };
  },

  "merge-limit": async (context, sheet) => {
    const range = sheet.getRange(`O1:P${String(mergedPairs)}`);
    range.merge(true);
    await context.sync();
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areaCount");
    try {
      await context.sync();
    } catch {
      return { holds: true, seen: `${String(mergedPairs)} merged areas: refused` };
    }
    const seen = merged.isNullObject ? "none" : String(merged.areaCount);
    return { holds: false, seen: `${String(mergedPairs)} merged areas: ${seen} given` };
  },
};

async function ruleReadBack(context: Excel.RequestContext, range: Excel.Range, formula: string): Promise<string> {
  const added = range.conditionalFormats.add("Custom");
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = "#FFF2CC";
  await context.sync();
  const formats = range.conditionalFormats;
  formats.load("items/type");
  await context.sync();
  const [first] = formats.items;
  if (first?.type !== "Custom") return "no rule of type custom";
  const rule = first.custom.rule;
  rule.load("formula");
  await context.sync();
  return rule.formula;
}
