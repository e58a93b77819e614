// Files through the engine: opened, looked at, edited by the engine's own commands, saved over the original.
import { validationToEngine } from "../../src/host/file/validations";
import { createHeadlessEngine, type Engine } from "../../src/host/engine/engine";
import { exportWorkbook, importWorkbook } from "../../src/host/file";
import { lossesOnSave, readWorkbook, writeWorkbook, type SheetData, type WorkbookData } from "../../src/xlsx";
import { checkPackage } from "../support/package-check";
import { partsOf } from "../support/handmade";
import { richFile } from "../support/rich-file";
import { area, emptySheet, workbookOf } from "../support/workbook-data";

let engine: Engine;
beforeEach(() => {
  engine = createHeadlessEngine();
});
afterEach(() => engine.dispose());

const ONE = "xl/worksheets/sheet1.xml";

async function opened(workbook: WorkbookData): Promise<WorkbookData> {
  importWorkbook(engine, workbook);
  await engine.calculation.settle();
  return exportWorkbook(engine);
}

async function openedFile(): Promise<{ bytes: Uint8Array; baseline: WorkbookData; original: WorkbookData }> {
  const bytes = richFile();
  const outcome = readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.detail);
  return { bytes, baseline: await opened(outcome.workbook), original: outcome.workbook };
}

async function exported(): Promise<WorkbookData> {
  await engine.calculation.settle();
  return exportWorkbook(engine);
}

const sheetOf = (workbook: WorkbookData, index = 0): SheetData => workbook.sheets[index] ?? emptySheet("none");
const grid = () => engine.api.getActiveWorkbook()?.getActiveSheet();

test("a workbook comes back as it went in", async () => {
  const red = { fill: { pattern: "solid", color: { rgb: "#FFC7CE" } }, font: { bold: true } };
  const sheet = emptySheet("考评", {
    cells: {
      0: {
        0: { value: "=1+1" },
        1: { value: "007" },
        2: { value: 3.5, style: 1 },
        3: { value: true },
        4: { value: { error: "#N/A" } },
      },
      1: { 0: { formula: "C1*2", value: 7 }, 1: { style: 2 }, 2: { value: "#N/A" } },
    },
    columns: [
      { first: 0, last: 1, widthPoints: 90 },
      { first: 3, last: 3, hidden: true },
    ],
    rows: { 4: { heightPoints: 30 }, 6: { hidden: true, outlineLevel: 1 } },
    defaultRowHeightPoints: 15,
    defaultColumnWidthPoints: 54,
    merges: [area(8, 0, 2, 3)],
    view: { frozenRows: 2, frozenColumns: 1, gridlines: false, zoomPercent: 85 },
    tabColor: { rgb: "#00B050" },
    conditionalFormats: [
      {
        id: "a",
        areas: [area(0, 0, 9, 1), area(0, 2, 9, 1)],
        priority: 1,
        stopIfTrue: true,
        rule: { kind: "expression", formula: "A1=1" },
        style: red,
      },
      { id: "b", areas: [area(0, 0, 9, 1)], priority: 2, stopIfTrue: false, rule: { kind: "duplicates" }, style: red },
      {
        id: "c",
        areas: [area(0, 1, 9, 1)],
        priority: 3,
        stopIfTrue: false,
        rule: { kind: "cellIs", operator: "between", formulas: ["1", "5"] },
      },
      {
        id: "d",
        areas: [area(0, 1, 9, 1)],
        priority: 4,
        stopIfTrue: false,
        rule: { kind: "average", above: true, equal: false, deviations: 2 },
        style: red,
      },
      {
        id: "e",
        areas: [area(0, 1, 9, 1)],
        priority: 5,
        stopIfTrue: false,
        rule: {
          kind: "iconSet",
          icons: "3Arrows",
          points: [
            { type: "percent", value: "0" },
            { type: "num", value: "2", exclusive: true },
            { type: "num", value: "4" },
          ],
          showValue: true,
          reverse: false,
        },
      },
    ],
    validations: [
      {
        id: "v",
        areas: [area(1, 1, 5, 1)],
        type: "list",
        formulas: ['"优,良,中"'],
        allowBlank: true,
        dropdown: true,
        prompt: { title: "评级", message: "请选" },
        error: { style: "warning", title: "t", message: "m" },
      },
      {
        id: "w",
        areas: [area(1, 2, 5, 1)],
        type: "decimal",
        operator: "between",
        formulas: ["0", "$C$1"],
        allowBlank: false,
        dropdown: true,
        error: { style: "stop" },
      },
    ],
    notes: [{ row: 1, column: 1, author: "李四", text: "核对" }],
    hyperlinks: [{ area: area(0, 0, 1, 1), target: "https://example.org/" }],
    protection: {
      allow: {
        objects: false,
        scenarios: false,
        formatCells: true,
        formatColumns: false,
        formatRows: false,
        insertColumns: false,
        insertRows: true,
        insertHyperlinks: false,
        deleteColumns: false,
        deleteRows: false,
        sort: false,
        autoFilter: false,
        pivotTables: false,
        selectLockedCells: false,
        selectUnlockedCells: true,
      },
      password: { hashValue: "x" },
    },
    page: {
      orientation: "landscape",
      paper: 9,
      fit: { wide: 1, tall: 0 },
      centerHorizontally: true,
      rowBreaks: [5],
      firstPageNumber: 3,
      marginsPoints: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
      headerFooter: { oddHeader: "&L考评&R&P", evenHeader: "&Cx" },
    },
  });
  const styles = [
    { font: { name: "等线", sizePoints: 11 } },
    {
      font: { name: "微软雅黑", sizePoints: 14, bold: true, underline: "double", color: { rgb: "#C00000" } },
      fill: { pattern: "solid", color: { rgb: "#DDEBF7" } },
      border: { bottom: { style: "double", color: { rgb: "#00FF00" } } },
      alignment: { horizontal: "center", vertical: "center", wrap: true, rotation: 45 },
      numberFormat: '0.00"分"',
    },
    { font: { name: "等线", sizePoints: 11 }, locked: false },
  ] as const;
  const workbook: WorkbookData = {
    ...workbookOf(
      sheet,
      emptySheet("二", { state: "veryHidden", defaultRowHeightPoints: 15, defaultColumnWidthPoints: 54 }),
    ),
    styles,
    names: [
      { name: "系数", formula: "1.25" },
      { name: "Rate", formula: "考评!$A$1", sheet: "考评" },
      { name: "_xlnm.Print_Area", formula: "'考评'!$A$1:$C$9", sheet: "考评" },
      { name: "_xlnm.Print_Titles", formula: "'考评'!$A:$A,'考评'!$1:$2", sheet: "考评" },
    ],
    customXml: [{ id: "{1}", xml: "<kpi/>" }],
    properties: { creator: "HR" },
  };
  const back = await opened(workbook);
  for (const field of Object.keys(sheet) as (keyof SheetData)[]) {
    expect([field, sheetOf(back)[field]]).toEqual([field, sheet[field]]);
  }
  expect(sheetOf(back, 1).state).toBe("veryHidden");
  for (const field of ["styles", "names", "customXml", "properties"] as const)
    expect(back[field]).toEqual(workbook[field]);
});

test("opened and saved without an edit, a file is what it was", async () => {
  const { bytes, baseline } = await openedFile();
  expect(partsOf(writeWorkbook(await exported(), { bytes, baseline }))).toEqual(partsOf(bytes));
  expect(lossesOnSave(await exported(), { bytes, baseline })).toEqual([]);
});

test("an edit, its recalculation and a new style are saved; all else of the file stays", async () => {
  const { bytes, baseline } = await openedFile();
  grid()?.getRange("B3").setValue(20);
  grid()?.getRange("A1").setFontStyle("italic");
  const saved = writeWorkbook(await exported(), { bytes, baseline });
  expect(checkPackage(saved)).toEqual([]);
  const after = partsOf(saved);
  expect(after[ONE]).toContain('<c r="B3"><v>20</v></c><c r="C3"><f t="shared" si="0"/><v>40</v></c>');
  expect(after[ONE]).toContain('<f t="array" ref="E3">SUM(B2:B4*1)</f><v>24</v>');
  expect(after[ONE]).toMatch(/<c r="A1" s="\d" t="s"><v>0<\/v><\/c>/);
  expect(after[ONE]).toContain('hashValue="abc="');
  expect(after["xl/worksheets/sheet2.xml"]).toBe(partsOf(bytes)["xl/worksheets/sheet2.xml"]);
});

test("inserting a row moves cells, rules and notes, and leaves nothing behind", async () => {
  const { bytes, baseline } = await openedFile();
  grid()?.insertRowBefore(0);
  const now = await exported();
  const saved = writeWorkbook(now, { bytes, baseline });
  expect(checkPackage(saved)).toEqual([]);
  const again = readWorkbook(saved);
  if (!again.ok) throw new Error(again.detail);
  const sheet = sheetOf(again.workbook);
  expect(sheet.cells[4]?.[2]).toMatchObject({ formula: "B5*2", value: 6 });
  expect(sheet.conditionalFormats.map(({ areas, rule }) => [rule.kind, areas[0]?.row])).toEqual([
    ["dataBar", 2],
    ["cellIs", 2],
    ["duplicates", 2],
  ]);
  expect(sheet.validations[0]?.areas).toEqual([area(2, 0, 3, 1)]);
  expect(sheet.notes).toEqual([{ row: 2, column: 0, author: "李四", text: "请核对" }]);
  expect(lossesOnSave(now, { bytes, baseline })).toEqual([]);
});

test("columns beyond the grid move along with those put in, and never overlap them", async () => {
  const { bytes, baseline } = await openedFile();
  grid()?.insertColumnsBefore(2, 1);
  const saved = writeWorkbook(await exported(), { bytes, baseline });
  expect(checkPackage(saved)).toEqual([]);
  const [, columns = ""] = /<cols>(.*)<\/cols>/.exec(partsOf(saved)[ONE] ?? "") ?? [];
  expect(columns).toMatch(/max="16384"[^>]*\/>$/);
});

test("arrays come out with what they fill, and go in without being in their own way", async () => {
  const cells: SheetData["cells"] = {
    0: { 0: { value: 1 }, 1: { formula: "A1:A2*2", value: 2, array: { area: area(0, 1, 2, 1), dynamic: true } } },
    1: { 0: { value: 2 }, 1: { value: 4 } },
  };
  const back = sheetOf(await opened(workbookOf(emptySheet("One", { cells }))));
  expect(back.cells).toEqual(cells);
  grid()?.getRange("A2").setValue(5);
  expect(sheetOf(await exported()).cells[1]?.[1]).toEqual({ value: 10 });
});

test("a list reaches the engine without an operator: with one, the engine flags every cell under it", () => {
  const list = { id: "v1", areas: [], type: "list", formulas: ['"Yes,No"'], allowBlank: true, dropdown: true } as const;
  expect(validationToEngine(list)).not.toHaveProperty("operator");
  expect(validationToEngine({ ...list, type: "decimal", formulas: ["1", "5"] })).toHaveProperty("operator", "between");
});
