// The worksheet half of the package check.
import { child, checkOrder, children, duplicates, type Node, type Report } from "./xml-node";

/** How many of each the sheets may refer to. */
export interface SheetFacts {
  readonly styles: number;
  readonly differential: number;
  readonly strings: number;
  readonly metadata: number;
}

const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function checkSheet(place: string, sheet: Node, facts: SheetFacts, report: Report): void {
  const say: Report = (problem) => report(`${place}: ${problem}`);
  checkOrder(place, sheet, ORDER, report, ["conditionalFormatting"]);
  checkColumns(sheet, facts, say);
  checkCells(sheet, facts, say);
  checkMerges(sheet, say);
  checkRules(sheet, facts, say);
  checkValidations(sheet, say);
  for (const name of ["dataValidations", "mergeCells", "tableParts"]) {
    const list = child(sheet, name);
    if (list?.children.length === 0) say(`<${name}> is empty`);
    const count = list?.attributes["count"];
    if (count !== undefined && Number(count) !== list?.children.length) say(`<${name}> does not hold ${count} items`);
  }
}

function checkColumns(sheet: Node, facts: SheetFacts, say: Report): void {
  let last = 0;
  for (const { attributes } of children(child(sheet, "cols"), "col")) {
    const min = Number(attributes["min"]);
    const max = Number(attributes["max"]);
    if (min <= last || max < min || max > 16384) say(`columns ${min} to ${max} out of order`);
    if (Number(attributes["style"] ?? 0) >= facts.styles) say(`column ${min}: style out of range`);
    last = max;
  }
}

const TYPES = ["s", "n", "b", "e", "str", "inlineStr", "d"];
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

function checkCells(sheet: Node, facts: SheetFacts, say: Report): void {
  let lastRow = 0;
  for (const row of children(child(sheet, "sheetData"), "row")) {
    const number = Number(row.attributes["r"] ?? lastRow + 1);
    if (number <= lastRow) say(`row ${number} out of order`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of children(row, "c")) {
      const name = cell.attributes["r"] ?? "";
      const column = name === "" ? lastColumn + 1 : columnOf(name.replace(/\d+$/, ""));
      if (column <= lastColumn || (name !== "" && Number(/\d+$/.exec(name)?.[0]) !== number))
        say(`cell ${name} out of order`);
      lastColumn = column;
      checkCell(name, cell, facts, say);
    }
  }
}

function checkCell(name: string, cell: Node, facts: SheetFacts, say: Report): void {
  const { t: type = "n", s = "0", cm } = cell.attributes;
  const value = child(cell, "v")?.text;
  const formula = child(cell, "f");
  if (!TYPES.includes(type)) say(`${name}: no such type ${type}`);
  if (Number(s) >= facts.styles) say(`${name}: style ${s} out of range`);
  if (type === "s" && value !== undefined && !(Number(value) < facts.strings))
    say(`${name}: shared string ${value} out of range`);
  if (type === "n" && value !== undefined && !Number.isFinite(Number(value))) say(`${name}: ${value} is no number`);
  if (type === "e" && !ERRORS.includes(value ?? "")) say(`${name}: ${value ?? ""} is no error of the format`);
  if (cm !== undefined && Number(cm) > facts.metadata) say(`${name}: cell metadata ${cm} out of range`);
  if (cm !== undefined && formula?.attributes["t"] !== "array")
    say(`${name}: marked as dynamic array without being one`);
  if (formula?.text === "" && !["shared", "dataTable"].includes(formula.attributes["t"] ?? ""))
    say(`${name}: formula is empty`);
}

function checkMerges(sheet: Node, say: Report): void {
  const boxes = children(child(sheet, "mergeCells"), "mergeCell").map(({ attributes }) =>
    boxOf(attributes["ref"] ?? ""),
  );
  boxes.forEach((one, index) => {
    if (one.top === one.bottom && one.left === one.right) say("a merge of one cell");
    for (const other of boxes.slice(index + 1)) {
      const apart =
        one.bottom < other.top || other.bottom < one.top || one.right < other.left || other.right < one.left;
      if (!apart) say("merges overlap");
    }
  });
}

function checkRules(sheet: Node, facts: SheetFacts, say: Report): void {
  const priorities: string[] = [];
  for (const format of children(sheet, "conditionalFormatting")) {
    const rules = children(format, "cfRule");
    if (rules.length === 0) say("a conditional format without rules");
    if ((format.attributes["sqref"] ?? "") === "") say("a conditional format without cells");
    for (const rule of rules) {
      const { type, dxfId, priority } = rule.attributes;
      if (type === undefined) say("a rule without type");
      if (priority === undefined) say("a rule without priority");
      else priorities.push(priority);
      if (dxfId !== undefined && Number(dxfId) >= facts.differential) say(`dxfId ${dxfId} out of range`);
      if (type === "expression" && (child(rule, "formula")?.text ?? "") === "")
        say("an expression rule without formula");
    }
  }
  for (const priority of duplicates(priorities)) say(`two rules of priority ${priority}`);
}

function checkValidations(sheet: Node, say: Report): void {
  for (const rule of children(child(sheet, "dataValidations"), "dataValidation")) {
    const { sqref = "", type, prompt = "", error = "", promptTitle = "", errorTitle = "" } = rule.attributes;
    const list = child(rule, "formula1")?.text ?? "";
    if (sqref === "") say("a validation without cells");
    if (type === "list" && list.startsWith('"') && list.length - 2 > 255) say("a list literal over 255 characters");
    if (promptTitle.length > 32 || errorTitle.length > 32) say("a validation title over 32 characters");
    if (prompt.length > 255 || error.length > 255) say("a validation message over 255 characters");
  }
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function boxOf(ref: string): Box {
  const [from = "", to = from] = ref.split(":");
  const row = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
  const column = (name: string): number => columnOf(name.replace(/\d+$/, ""));
  return { top: row(from), left: column(from), bottom: row(to), right: column(to) };
}
