// Saving an opened file: what nobody changed is carried over as it was, what was changed fits in.
import {
  lossesOnSave,
  readWorkbook,
  writeWorkbook,
  type CellData,
  type SheetData,
  type WorkbookData,
} from "../../src/xlsx";
import { checkPackage } from "../support/package-check";
import { partsOf, zipped } from "../support/handmade";
import { richFile } from "../support/rich-file";
import { area, emptySheet } from "../support/workbook-data";

const bytes = richFile();
const opened = readWorkbook(bytes);
if (!opened.ok) throw new Error(opened.detail);
const baseline = opened.workbook;
const before = partsOf(bytes);
const ONE = "xl/worksheets/sheet1.xml";
const TWO = "xl/worksheets/sheet2.xml";

function save(workbook: WorkbookData): Record<string, string> {
  const saved = writeWorkbook(workbook, { bytes, baseline });
  expect(checkPackage(saved)).toEqual([]);
  return partsOf(saved);
}

function changedParts(after: Record<string, string>): string[] {
  return Object.keys(before).filter((name) => before[name] !== after[name]);
}

function edit(index: number, change: (sheet: SheetData) => Partial<SheetData>): WorkbookData {
  return {
    ...baseline,
    sheets: baseline.sheets.map((sheet, at) => (at === index ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

function withCell(row: number, column: number, cell: CellData): WorkbookData {
  return edit(0, (sheet) => ({ cells: { ...sheet.cells, [row]: { ...sheet.cells[row], [column]: cell } } }));
}

test("the file itself is in order", () => expect(checkPackage(bytes)).toEqual([]));

test("reads what it shows", () => {
  const [one, two] = baseline.sheets;
  expect(one?.cells[0]?.[0]).toMatchObject({ value: "重要 指标", runs: [{ text: "重要" }, { text: " 指标" }] });
  expect(one?.cells[3]?.[2]).toMatchObject({ formula: "B4*2", value: 6 });
  expect(one?.cells[1]?.[3]).toMatchObject({ formula: "KPI.BAND(B2)", array: { dynamic: true } });
  expect(one?.cells[2]?.[4]).toMatchObject({ formula: "SUM(B2:B4*1)", array: { dynamic: false } });
  expect(one?.carried).toEqual(["chart"]);
  expect(one?.notes).toEqual([{ row: 1, column: 0, author: "李四", text: "请核对" }]);
  expect(one?.conditionalFormats.map(({ rule, stopIfTrue }) => [rule.kind, stopIfTrue])).toEqual([
    ["cellIs", true],
    ["duplicates", false],
    ["dataBar", false],
  ]);
  expect(baseline.styles[1]?.fill?.color).toEqual({ rgb: "#B4C7E7", theme: 4, tint: 0.5999 });
  expect(two?.tables[0]).toMatchObject({ name: "表1", columns: ["量", "计"] });
  expect(baseline.customXml).toEqual([{ id: "{11111111-2222-3333-4444-555555555555}", xml: "<kpi/>" }]);
});

test("saved without a change, every part is what it was", () => {
  expect(save(baseline)).toEqual(before);
  expect(lossesOnSave(baseline, { bytes, baseline })).toEqual([]);
});

test("a changed number touches one sheet, and in it one cell", () => {
  const after = save(withCell(1, 1, { value: 9 }));
  expect(changedParts(after)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", ONE, "xl/calcChain.xml"]);
  const undone = after[ONE]?.replace('<c r="B2"><v>9</v></c>', '<c r="B2"><v>1</v></c>');
  expect(undone?.replace('<row r="2">', "")).toBe(
    before[ONE]?.replace('<dimension ref="A1:F6"/>', "").replace('<row r="2">', ""),
  );
});

test("new text is added to the shared strings, the old ones stay", () => {
  const after = save(withCell(1, 1, { value: "新" }));
  expect(after["xl/sharedStrings.xml"]).toContain("<phoneticPr");
  expect(after["xl/sharedStrings.xml"]).toContain("<si><t>新</t></si></sst>");
  expect(after[ONE]).toContain('<c r="B2" t="s"><v>5</v></c>');
});

test("a new result leaves the formula as it was written", () => {
  const after = save(withCell(2, 2, { formula: "B3*2", value: 40 }));
  expect(after[ONE]).toContain('<c r="C3"><f t="shared" si="0"/><v>40</v></c>');
  const custom = save(withCell(1, 3, { ...baseline.sheets[0]?.cells[1]?.[3], value: 4 }));
  expect(custom[ONE]).toContain('<c r="D2" cm="1"><f t="array" ref="D2">_xldudf_KPI_BAND(B2)</f><v>4</v></c>');
});

test("when the cell that holds a shared formula changes, the others get the formula for themselves", () => {
  const after = save(withCell(1, 2, { value: 5 }));
  expect(after[ONE]).toContain('<c r="C2"><v>5</v></c>');
  expect(after[ONE]).toContain("<f>B3*2</f>");
  expect(after[ONE]).toContain("<f>B4*2</f>");
  expect(after[ONE]).not.toContain("shared");
});

test("a style changed in one part keeps the others: theme fill, border, indent", () => {
  const style = { ...baseline.styles[1], font: { ...baseline.styles[1]?.font, italic: true } };
  const cell = { ...baseline.sheets[0]?.cells[0]?.[0], style: baseline.styles.length };
  const changed = { ...withCell(0, 0, cell), styles: [...baseline.styles, style] };
  const after = save(changed);
  expect(after[ONE]).toContain('<c r="A1" s="4" t="s"><v>0</v></c>');
  const added = /<xf [^>]*fontId="2"[^>]*>.*?<\/xf>/.exec(after["xl/styles.xml"] ?? "")?.[0];
  expect(added).toMatch(/fillId="2" borderId="1"/);
  expect(added).toContain('indent="1"');
});

test("a rule added to a sheet leaves the rules that were there as they were", () => {
  const added = {
    id: "mark",
    areas: [area(1, 0, 3, 1)],
    priority: 1,
    stopIfTrue: false,
    rule: { kind: "expression", formula: "LEN($A2)=0" },
    style: { fill: { pattern: "solid", color: { rgb: "#FFF2CC" } } },
  } as const;
  const after = save(
    edit(0, ({ conditionalFormats }) => ({
      conditionalFormats: [added, ...conditionalFormats.map((rule) => ({ ...rule, priority: rule.priority + 1 }))],
    })),
  );
  expect(after[ONE]).toContain('<cfRule type="cellIs" dxfId="0" priority="3" stopIfTrue="1" operator="lessThan">');
  expect(after[ONE]).toContain("<x14:id>{00000000-0001-0000-0000-000000000001}</x14:id>");
  expect(after[ONE]).toContain(
    '<cfRule type="expression" dxfId="2" priority="1"><formula>LEN($A2)=0</formula></cfRule>',
  );
  expect(after["xl/styles.xml"]).toContain('<dxfs count="3">');
  expect(after[ONE]).toContain('imeMode="on"');
});

test("the second half of a data bar goes and moves with its rule", () => {
  const gone = save(edit(0, ({ conditionalFormats }) => ({ conditionalFormats: conditionalFormats.slice(0, 2) })));
  expect(gone[ONE]).not.toContain("x14:");
  const moved = save(
    edit(0, ({ conditionalFormats }) => ({
      conditionalFormats: conditionalFormats.map((format) => ({ ...format, areas: [area(5, 1, 2, 1)] })),
    })),
  );
  expect(moved[ONE]).toContain("<xm:sqref>B6:B7</xm:sqref>");
  expect(moved[ONE]).toContain('<x14:dataBar gradient="0">');
});

test("a table follows the words in its header cells", () => {
  const after = save(edit(1, ({ cells }) => ({ cells: { ...cells, 0: { ...cells[0], 0: { value: "数量" } } } })));
  expect(after["xl/tables/table1.xml"]).toContain('<tableColumn id="1" name="数量"/>');
  expect(after["xl/tables/table1.xml"]).toContain("<calculatedColumnFormula>");
  expect(after[ONE]).toBe(before[ONE]);
});

test("a deleted sheet takes its parts along, and the user is told", () => {
  const workbook = {
    ...baseline,
    sheets: baseline.sheets.slice(1),
    names: baseline.names.filter(({ sheet }) => sheet !== "sheet-3"),
  };
  const after = save(workbook);
  expect(Object.keys(after).filter((name) => /chart1|drawing1|comments1|sheet1/.test(name))).toEqual([]);
  expect(after["xl/workbook.xml"]).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">');
  expect(after[TWO]).toContain('tabSelected="1"');
  expect(lossesOnSave(workbook, { bytes, baseline })).toEqual([
    { kind: "deleted-with-sheet", sheet: "One", detail: "chart" },
    { kind: "deleted-with-sheet", sheet: "One", detail: "note" },
  ]);
});

test("sheets are added, moved, renamed and hidden", () => {
  const [one, two] = baseline.sheets;
  if (!one || !two) throw new Error("no sheets");
  const added = emptySheet("新表", { cells: { 0: { 0: { formula: "KPI.SMART(Two!A1)", value: "S" } } } });
  const workbook = { ...baseline, sheets: [{ ...two, name: "贰" }, added, { ...one, state: "hidden" as const }] };
  const after = save(workbook);
  expect(after["xl/workbook.xml"]).toMatch(
    /name="贰" sheetId="4".*name="新表" sheetId="5".*name="One" sheetId="3"[^>]*state="hidden"/,
  );
  expect(after["xl/workbook.xml"]).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="2">');
  expect(after["xl/worksheets/sheet3.xml"]).toContain('cm="1"');
  expect(after["xl/metadata.xml"]).toBe(before["xl/metadata.xml"]);
  expect(lossesOnSave(workbook, { bytes, baseline })).toEqual([]);
});

test("page, protection, sizes and custom XML change only their own elements", () => {
  const after = save({
    ...edit(0, (sheet) => ({
      page: { ...sheet.page, orientation: "portrait" },
      rows: { ...sheet.rows, 1: { heightPoints: 40 } },
      merges: [...sheet.merges, area(9, 0, 2, 2)],
      view: { ...sheet.view, zoomPercent: 120 },
    })),
    customXml: [{ id: "{11111111-2222-3333-4444-555555555555}", xml: "<kpi v='2'/>" }],
  });
  expect(after[ONE]).toContain('<pageSetup paperSize="9" copies="3" orientation="portrait"/>');
  expect(after[ONE]).toContain('<row r="2" ht="40" customHeight="1">');
  expect(after[ONE]).toContain('hashValue="abc="');
  expect(after[ONE]).toContain('topLeftCell="A2" workbookViewId="0" zoomScale="120"');
  expect(after[ONE]).toContain('<selection pane="bottomLeft" activeCell="B3" sqref="B3"/>');
  expect(after["customXml/item1.xml"]).toContain("<kpi v='2'/>");
  expect(after[ONE]).toContain('<mergeCells count="2">');
});

test("names what an edit costs: mixed formats, things that do not move", () => {
  const edited = withCell(0, 0, { value: "x", style: 1 });
  expect(lossesOnSave(edited, { bytes, baseline })).toEqual([{ kind: "mixed-formats", sheet: "One", detail: "A1" }]);
  const shifted = edit(0, () => ({ rearranged: true }));
  expect(lossesOnSave(shifted, { bytes, baseline })).toEqual([{ kind: "not-moved", sheet: "One", detail: "chart" }]);
});

test("a file whose elements have a prefix can be changed too", () => {
  const prefixed = Object.fromEntries(
    Object.entries(before).map(([name, text]) =>
      name === TWO
        ? [
            name,
            text
              .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
              .replace("<x:?", "<?")
              .replace("xmlns=", "xmlns:x="),
          ]
        : [name, text],
    ),
  );
  const file = zipped(prefixed);
  const read = readWorkbook(file);
  if (!read.ok) throw new Error(read.detail);
  const [one, two] = read.workbook.sheets;
  if (!one || !two) throw new Error("no sheets");
  expect(two.cells[1]?.[0]).toEqual({ value: 7 });
  const changed = { ...read.workbook, sheets: [one, { ...two, cells: { ...two.cells, 4: { 0: { value: 8 } } } }] };
  const saved = writeWorkbook(changed, { bytes: file, baseline: read.workbook });
  expect(checkPackage(saved)).toEqual([]);
  expect(partsOf(saved)[TWO]).toContain('<row r="5"><c r="A5"><v>8</v></c></row>');
});
