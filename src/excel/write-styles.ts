// Formats, validations and conditional formats of a plan as calls. Touches only what the plan names.
import type { CellStyle, PlannedRule, PlannedValidation, StyledArea, ValidationRule } from "../domain/sheet/sheet-plan";
import { rangeAt } from "./areas";
import { withEquals } from "./write-cells";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const lineColor = "#A6A6A6";

/** Queues number formats. They go first: a cell has to be a text cell before text is written to it. */
export function writeNumberFormats(sheet: Excel.Worksheet, styles: readonly StyledArea[]): void {
  for (const { area, style } of styles) {
    const { numberFormat } = style;
    if (numberFormat === undefined) continue;
    const row = Array.from({ length: area.columns }, () => numberFormat);
    rangeAt(sheet, area).numberFormat = Array.from({ length: area.rows }, () => row);
  }
}

/** Queues everything of the styles except number formats. */
export function writeStyles(sheet: Excel.Worksheet, styles: readonly StyledArea[]): void {
  for (const { area, style } of styles) {
    const { format } = rangeAt(sheet, area);
    writeFont(format.font, style);
    if (style.fill !== undefined) format.fill.color = style.fill;
    if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
    if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
    if (style.wrap !== undefined) format.wrapText = style.wrap;
    if (style.locked !== undefined) format.protection.locked = style.locked;
    if (style.borders !== undefined) writeBorders(format.borders, style.borders, area);
  }
}

function writeFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSizePoints !== undefined) font.size = style.fontSizePoints;
  if (style.fontColor !== undefined) font.color = style.fontColor;
}

function writeBorders(
  borders: Excel.RangeBorderCollection,
  which: "all" | "bottom",
  { rows, columns }: { rows: number; columns: number },
): void {
  const around = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  const inside = [
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const index of which === "bottom" ? (["EdgeBottom"] as const) : [...around, ...inside]) {
    const line = borders.getItem(index);
    line.style = "Continuous";
    line.weight = "Thin";
    line.color = lineColor;
  }
}

/** Queues the validations with their prompts and alerts. */
export function writeValidations(sheet: Excel.Worksheet, validations: readonly PlannedValidation[]): void {
  for (const { area, rule, prompt, error } of validations) {
    const { dataValidation } = rangeAt(sheet, area);
    dataValidation.rule = validationRule(rule);
    if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, ...prompt };
    dataValidation.errorAlert = alertOf(error);
  }
}

/** Without an alert of its own a rule would refuse what it does not expect: that is what Excel does unasked. */
function alertOf(error: PlannedValidation["error"]): Excel.DataValidationErrorAlert {
  if (error === undefined) return { showAlert: false, style: "Information", title: "", message: "" };
  const style = ({ stop: "Stop", warning: "Warning", information: "Information" } as const)[error.style];
  return { showAlert: true, style, title: error.title, message: error.message };
}

function validationRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listRange":
      return { list: { inCellDropDown: true, source: withEquals(rule.formula) } };
    case "wholeNumber":
      return { wholeNumber: limits(rule) };
    case "decimal":
      return { decimal: limits(rule) };
    case "date":
      return { date: { formula1: rule.min ?? "1900-01-01", operator: "GreaterThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: withEquals(rule.formula) } };
  }
}

/** Without a limit any number will do: the widest range stands for it, as Excel always wants an operator. */
function limits({ min, max }: { readonly min?: number; readonly max?: number }): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: "Between" };
  if (max !== undefined) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min ?? -1e15, operator: "GreaterThanOrEqualTo" };
}

/** Queues the conditional formats; each is given back with its id loaded, so that undo can take it off. */
export function writeRules(sheet: Excel.Worksheet, rules: readonly PlannedRule[]): Excel.ConditionalFormat[] {
  return rules.map(({ area, formula, fill, fontColor, bold, numberFormat }) => {
    const added = rangeAt(sheet, area).conditionalFormats.add("Custom");
    added.custom.rule.formula = withEquals(formula);
    const { format } = added.custom;
    if (fill !== undefined) format.fill.color = fill;
    if (fontColor !== undefined) format.font.color = fontColor;
    if (bold !== undefined) format.font.bold = bold;
    if (numberFormat !== undefined) format.numberFormat = numberFormat;
    added.load("id");
    return added;
  });
}
