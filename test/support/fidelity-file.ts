// A workbook with more than fifty features of the format, put together part by part: for tests of what a save keeps.
import { strToU8, zipSync } from "fflate";
import { handmade, relations, worksheet } from "./handmade";
import * as part from "./fidelity/parts.data";
import * as sheet from "./fidelity/sheets.data";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Link = readonly [id: string, type: string, target: string, external?: boolean];

/** Relations whose types are whole addresses where they are no ordinary ones. */
function links(...list: readonly Link[]): string {
  const items = list.map(([id, type, target, external]) => {
    const address = type.includes("/") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${address}" Target="${target}"${external === true ? ' TargetMode="External"' : ""}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

const SHEETS = [
  ["Data", "", sheet.dataSheet],
  ["Rules", "", sheet.rulesSheet],
  ["Tables", "", sheet.tablesSheet],
  ["Pivot", "", sheet.pivotSheet],
  ["Locked", "", sheet.lockedSheet],
  ["Print", "", sheet.printSheet],
  ["Old", ' state="hidden"', sheet.oldSheet],
  ["Lists", ' state="veryHidden"', sheet.listsSheet],
] as const;

const OVERRIDES: readonly (readonly [string, string])[] = [
  ["xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
  ["xl/styles.xml", `${SPREADSHEET}.styles+xml`],
  ["xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
  ["xl/metadata.xml", `${SPREADSHEET}.sheetMetadata+xml`],
  ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
  ["xl/comments1.xml", `${SPREADSHEET}.comments+xml`],
  ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
  ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/drawings/drawing2.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["xl/tables/table1.xml", `${SPREADSHEET}.table+xml`],
  ["xl/queryTables/queryTable1.xml", `${SPREADSHEET}.queryTable+xml`],
  ["xl/connections.xml", `${SPREADSHEET}.connections+xml`],
  ["xl/externalLinks/externalLink1.xml", `${SPREADSHEET}.externalLink+xml`],
  ["xl/pivotTables/pivotTable1.xml", `${SPREADSHEET}.pivotTable+xml`],
  ["xl/pivotCache/pivotCacheDefinition1.xml", `${SPREADSHEET}.pivotCacheDefinition+xml`],
  ["xl/pivotCache/pivotCacheRecords1.xml", `${SPREADSHEET}.pivotCacheRecords+xml`],
  ["xl/slicerCaches/slicerCache1.xml", "application/vnd.ms-excel.slicerCache+xml"],
  ["xl/slicers/slicer1.xml", "application/vnd.ms-excel.slicer+xml"],
  ["xl/calcChain.xml", `${SPREADSHEET}.calcChain+xml`],
  ["xl/customProperty1.bin", `${SPREADSHEET}.customProperty`],
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
];

const DEFAULTS = [
  ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
  ["xml", "application/xml"],
  ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
  ["png", "image/png"],
  ["bin", `${SPREADSHEET}.printerSettings`],
] as const;

function contentTypes(): string {
  const sheets = SHEETS.map((_, index) => {
    return [`xl/worksheets/sheet${String(index + 1)}.xml`, `${SPREADSHEET}.worksheet+xml`] as const;
  });
  const overrides = [...OVERRIDES, ...sheets].map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const defaults = DEFAULTS.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}

function workbook(): string {
  const sheets = SHEETS.map(
    ([name, state], index) =>
      `<sheet name="${name}" sheetId="${String(index + 1)}"${state} r:id="rId${String(index + 1)}"/>`,
  );
  const external = '<externalReferences><externalReference r:id="rId42"/></externalReferences>';
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${part.beforeSheets}<sheets>${sheets.join("")}</sheets>${external}<definedNames>${part.names}</definedNames>${part.afterNames}</workbook>`;
}

function workbookLinks(): string {
  return links(
    ...SHEETS.map((_, index): Link => [
      `rId${String(index + 1)}`,
      "worksheet",
      `worksheets/sheet${String(index + 1)}.xml`,
    ]),
    ["rId20", "styles", "styles.xml"],
    ["rId21", "sharedStrings", "sharedStrings.xml"],
    ["rId22", "theme", "theme/theme1.xml"],
    ["rId23", "sheetMetadata", "metadata.xml"],
    ["rId24", "calcChain", "calcChain.xml"],
    ["rId25", "customXml", "../customXml/item1.xml"],
    ["rId26", `${MICROSOFT}/2017/10/relationships/person`, "persons/person.xml"],
    ["rId27", "connections", "connections.xml"],
    ["rId40", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId41", `${MICROSOFT}/2007/relationships/slicerCache`, "slicerCaches/slicerCache1.xml"],
    ["rId42", "externalLink", "externalLinks/externalLink1.xml"],
  );
}

function sheetLinks(): Record<string, string> {
  const rels = (index: number): string => `xl/worksheets/_rels/sheet${String(index)}.xml.rels`;
  return {
    [rels(1)]: links(
      ["rId1", "hyperlink", "https://example.org/kpi", true],
      ["rId2", "hyperlink", "mailto:hr@example.org", true],
      ["rId3", "drawing", "../drawings/drawing1.xml"],
      ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId5", "comments", "../comments1.xml"],
      ["rId6", `${MICROSOFT}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ["rId9", "customProperty", "../customProperty1.bin"],
    ),
    [rels(3)]: links(
      ["rId1", "table", "../tables/table1.xml"],
      ["rId2", "queryTable", "../queryTables/queryTable1.xml"],
    ),
    [rels(4)]: links(
      ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
      ["rId2", "drawing", "../drawings/drawing2.xml"],
      ["rId3", `${MICROSOFT}/2007/relationships/slicer`, "../slicers/slicer1.xml"],
    ),
    [rels(6)]: links(
      ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing2.vml"],
      ["rId3", "image", "../media/image1.png"],
    ),
  };
}

function texts(): Record<string, string> {
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": links(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", "extended-properties", "docProps/app.xml"],
      ["rId4", "custom-properties", "docProps/custom.xml"],
    ),
    "docProps/core.xml": part.core,
    "docProps/app.xml": part.app,
    "docProps/custom.xml": part.custom,
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": workbookLinks(),
    ...Object.fromEntries(SHEETS.map(([, , xml], index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, xml])),
    ...sheetLinks(),
    "xl/styles.xml": `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="165" formatCode="#,##0.0&quot;分&quot;;[Red]-0.0"/></numFmts>${part.styles}</styleSheet>`,
    "xl/sharedStrings.xml": part.strings,
    "xl/theme/theme1.xml": part.theme,
    "xl/metadata.xml": part.metadata,
    "xl/calcChain.xml": part.calcChain,
    "xl/connections.xml": part.connections,
    "xl/queryTables/queryTable1.xml": part.queryTable,
    "xl/comments1.xml": part.comments,
    "xl/threadedComments/threadedComment1.xml": part.threads,
    "xl/persons/person.xml": part.persons,
    "xl/drawings/drawing1.xml": part.drawing,
    "xl/drawings/_rels/drawing1.xml.rels": relations(
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ),
    "xl/drawings/vmlDrawing1.vml": part.noteDrawing,
    "xl/drawings/vmlDrawing2.vml": part.headerDrawing,
    "xl/drawings/_rels/vmlDrawing2.vml.rels": relations(["rId1", "image", "../media/image1.png"]),
    "xl/drawings/drawing2.xml": part.slicerDrawing,
    "xl/charts/chart1.xml": part.chart,
    "xl/tables/table1.xml": part.table,
    "xl/pivotTables/pivotTable1.xml": part.pivotTable,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relations([
      "rId1",
      "pivotCacheDefinition",
      "../pivotCache/pivotCacheDefinition1.xml",
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": part.pivotCache,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relations([
      "rId1",
      "pivotCacheRecords",
      "pivotCacheRecords1.xml",
    ]),
    "xl/pivotCache/pivotCacheRecords1.xml": part.pivotRecords,
    "xl/slicerCaches/slicerCache1.xml": part.slicerCache,
    "xl/slicers/slicer1.xml": part.slicers,
    "xl/externalLinks/externalLink1.xml": part.externalLink,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relations([
      "rId1",
      "externalLinkPath",
      "file:///C:/old.xlsx",
      true,
    ]),
    "customXml/item1.xml": part.customXml,
    "customXml/_rels/item1.xml.rels": relations(["rId1", "customXmlProps", "itemProps1.xml"]),
    "customXml/itemProps1.xml": part.customXmlProperties,
  };
}

/** Eight sheets: Data, Rules, Tables, Pivot, Locked, Print, and the hidden Old and Lists. */
export function fidelityFile(): Uint8Array {
  const parts = Object.fromEntries(Object.entries(texts()).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({
    ...parts,
    "xl/media/image1.png": part.pixel,
    "xl/printerSettings/printerSettings1.bin": part.printerSettings,
    "xl/customProperty1.bin": strToU8("HR-2026"),
  });
}

/** A workbook whose dates count from 1904: A1 is 2026-01-01 there, B1 the day after by a formula. */
export function macintoshFile(): Uint8Array {
  const rows =
    '<row r="1"><c r="A1" s="2"><v>44561</v></c><c r="B1" s="2"><f>A1+1</f><v>44562</v></c><c r="C1"><f>YEAR(A1)</f><v>2026</v></c></row>';
  return handmade({
    sheets: [worksheet(`<sheetData>${rows}</sheetData>`)],
    workbookPr: ' date1904="1"',
  });
}
