// The package check finds what is planted, and nothing in a good file.
import { checkPackage } from "../support/package-check";
import { handmade, partsOf, sharedStrings, worksheet, zipped } from "../support/handmade";

const content =
  '<cols><col min="1" max="2" width="9"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>' +
  '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
const names = '<definedNames><definedName name="Rate">One!$A$1</definedName></definedNames>';
const good = handmade({
  sheets: [worksheet(content)],
  strings: sharedStrings("<si><t>x</t></si>"),
  afterSheets: names,
});

const sheetPart = "xl/worksheets/sheet1.xml";
const workbookPart = "xl/workbook.xml";

function changed(part: string, from: string | RegExp, to: string): string[] {
  const parts = partsOf(good);
  const before = parts[part] ?? "";
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${part}`);
  return checkPackage(zipped({ ...parts, [part]: after }));
}

test("a good file has no problems", () => expect(checkPackage(good)).toEqual([]));

test.each<[string, string, string | RegExp, string, RegExp]>([
  ["relation to nothing", "xl/_rels/workbook.xml.rels", "styles.xml", "style.xml", /leads nowhere/],
  [
    "relation id used but not there",
    sheetPart,
    "</worksheet>",
    '<drawing r:id="rId9"/></worksheet>',
    /rId9 is not there/,
  ],
  ["missing content type", "[Content_Types].xml", /<Default Extension="rels"[^>]*>/, "", /no content type/],
  ["content type of nothing", "[Content_Types].xml", "/xl/styles.xml", "/xl/nothing.xml", /not there/],
  [
    "element order",
    sheetPart,
    /(<mergeCells.*<\/mergeCells>)(.*)(<\/worksheet>)/,
    "$2$1$3",
    /<mergeCells> stands too late/,
  ],
  [
    "order in workbook",
    workbookPart,
    /(<bookViews.*<\/bookViews>)(.*)(<\/workbook>)/,
    "$2$1$3",
    /<bookViews> stands too late/,
  ],
  ["style index", sheetPart, 's="1"', 's="44"', /style 44 out of range/],
  ["dxf index", sheetPart, 'dxfId="0"', 'dxfId="9"', /dxfId 9 out of range/],
  ["font index", "xl/styles.xml", 'fontId="1"', 'fontId="7"', /fontId out of range/],
  ["shared string", sheetPart, "<v>0</v>", "<v>1</v>", /shared string 1 out of range/],
  ["list literal", sheetPart, '"a,b"', `"${"a,".repeat(200)}"`, /over 255/],
  [
    "overlapping merges",
    sheetPart,
    '<mergeCell ref="A3:B4"/>',
    '<mergeCell ref="A3:B4"/><mergeCell ref="B4:C5"/>',
    /merges overlap/,
  ],
  ["empty rule", sheetPart, /<cfRule.*<\/cfRule>/, "", /without rules/],
  [
    "name twice",
    workbookPart,
    "<definedName ",
    '<definedName name="rate">1</definedName><definedName ',
    /defined name is there twice/,
  ],
  ["name of no sheet", workbookPart, 'name="Rate"', 'name="Rate" localSheetId="5"', /sheet that is not there/],
  ["sheet name", workbookPart, 'name="One"', 'name="One/Two"', /sheet name not allowed/],
  ["cells out of order", sheetPart, /(<c r="A1".*?<\/c>)(<c r="B1".*?<\/c>)/, "$2$1", /out of order/],
  ["columns out of order", sheetPart, /<cols>/, '<cols><col min="2" max="5" width="9"/>', /out of order/],
  ["unknown error", sheetPart, '<c r="B1" s="1"><v>2</v>', '<c r="B1" t="e"><v>#BUSY!</v>', /no error of the format/],
  [
    "dynamic mark without metadata",
    sheetPart,
    '<c r="B1" s="1">',
    '<c r="B1" cm="1"><f t="array" ref="B1">1</f>',
    /metadata 1 out of range/,
  ],
  ["not well-formed", sheetPart, "</sheetData>", "", /not well-formed/],
])("finds: %s", (_, part, from, to, problem) => {
  expect(changed(part, from, to).join("\n")).toMatch(problem);
});
