// Workbooks written from nothing come back equal, pass the package check, and another program reads the same in them.
import ExcelJS from "exceljs";
import { readWorkbook, writeWorkbook, type SheetData, type WorkbookData } from "../../src/xlsx";
import { checkPackage } from "../support/package-check";
import { partsOf } from "../support/handmade";
import { area, emptySheet, workbookOf } from "../support/workbook-data";

function reread(workbook: WorkbookData): WorkbookData {
  const bytes = writeWorkbook(workbook);
  expect(checkPackage(bytes)).toEqual([]);
  const outcome = readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.detail);
  return outcome.workbook;
}

const firstSheet = (workbook: WorkbookData): SheetData => workbook.sheets[0] ?? emptySheet("none");

test("values of every kind", () => {
  const texts = [
    "得分 𠮷🙂",
    "  spaces ",
    "line\nbreak",
    "_x000D_",
    "a\u0007b",
    "<&>\"'",
    "=1+1",
    "007",
    "TRUE",
    "#N/A",
  ];
  const cells: SheetData["cells"] = {
    0: Object.fromEntries(texts.map((value, column) => [column, { value }])),
    4: {
      0: { value: 3.49 },
      1: { value: true },
      2: { value: false },
      3: { value: { error: "#DIV/0!" } },
      16_383: { value: 1e-9 },
    },
    1_048_575: { 0: { value: -0.1 } },
  };
  expect(firstSheet(reread(workbookOf(emptySheet("成绩", { cells })))).cells).toEqual(cells);
});

test("formulas, with what they gave; custom functions are marked as Excel marks them", () => {
  const cells: SheetData["cells"] = {
    0: {
      0: { formula: 'SUM(B1:B2)&"<x>"', value: "3" },
      1: { formula: "KPI.BUDGETBAND(97,100)", value: 3 },
      2: { formula: "SEQUENCE(2)", value: 1, array: { area: area(0, 2, 2, 1), dynamic: true } },
      3: { formula: "B1:B2*2", value: 1, array: { area: area(0, 3, 1, 1), dynamic: false } },
    },
    1: { 2: { value: 2 } },
  };
  const bytes = writeWorkbook(workbookOf(emptySheet("One", { cells })));
  expect(checkPackage(bytes)).toEqual([]);
  const parts = partsOf(bytes);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<c r="B1" cm="1"><f t="array" ref="B1">_xldudf_KPI_BUDGETBAND(97,100)</f><v>3</v></c>',
  );
  expect(parts["xl/metadata.xml"]).toContain('fDynamic="1"');
  const outcome = readWorkbook(bytes);
  const marked = { ...cells[0]?.[1], array: { area: area(0, 1, 1, 1), dynamic: true } };
  expect(outcome.ok && firstSheet(outcome.workbook).cells).toEqual({ ...cells, 0: { ...cells[0], 1: marked } });
});

test("results no file may hold are written as what a file may hold", () => {
  const cells = { 0: { 0: { formula: "KPI.SMART(1)", value: { error: "#BUSY!" } }, 1: { value: NaN } } };
  const [busy, number] = Object.values(firstSheet(reread(workbookOf(emptySheet("One", { cells })))).cells[0] ?? {});
  expect(busy?.value).toEqual({ error: "#VALUE!" });
  expect(number?.value).toEqual({ error: "#NUM!" });
});

test("styles, sizes, view and page", () => {
  const sheet = emptySheet("One", {
    cells: { 0: { 0: { value: 1, style: 1 }, 1: { style: 2 } } },
    columns: [
      { first: 0, last: 2, widthPoints: 90 },
      { first: 4, last: 4, widthPoints: 54, hidden: true, style: 1 },
    ],
    rows: { 3: { heightPoints: 30 }, 5: { hidden: true }, 7: { heightPoints: 15, style: 2, outlineLevel: 2 } },
    merges: [area(2, 0, 2, 3)],
    view: { frozenRows: 2, frozenColumns: 1, gridlines: false, zoomPercent: 85 },
    tabColor: { rgb: "#FF0000" },
    protection: {
      allow: { formatCells: true, selectLockedCells: true, selectUnlockedCells: true },
      password: { password: "CC1A" },
    },
    hyperlinks: [
      { area: area(0, 0, 1, 1), target: "https://example.org/?a=1&b=2", tooltip: "x" },
      { area: area(1, 0, 1, 1), location: "One!A1" },
    ],
    page: {
      orientation: "landscape",
      paper: 9,
      fit: { wide: 1, tall: 0 },
      centerHorizontally: true,
      rowBreaks: [3, 9],
      marginsPoints: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
      headerFooter: { oddHeader: "&L考评 & 得分&R&P", oddFooter: "&C&D" },
    },
  });
  const styles = [
    { font: { name: "等线", sizePoints: 11 } },
    {
      font: { name: "微软雅黑", sizePoints: 14, bold: true, color: { rgb: "#C00000" } },
      fill: { pattern: "solid", color: { rgb: "#DDEBF7" } },
      border: { top: { style: "thin", color: { rgb: "#000000" } }, bottom: { style: "double" } },
      alignment: { horizontal: "center", vertical: "center", wrap: true, rotation: -45, indent: 2 },
      numberFormat: '0.00"分"',
      quotePrefix: true,
    },
    { font: { name: "等线", sizePoints: 11 }, locked: false, numberFormat: "0%" },
  ];
  const workbook = { ...workbookOf(sheet), styles };
  const back = reread(workbook);
  const first = firstSheet(back);
  const styleOf = (index: number | undefined) => back.styles[index ?? 0];
  expect(styleOf(first.cells[0]?.[0]?.style)).toEqual(styles[1]);
  expect(styleOf(first.cells[0]?.[1]?.style)).toEqual(styles[2]);
  expect(styleOf(first.columns[1]?.style)).toEqual(styles[1]);
  const plain = ["merges", "view", "tabColor", "hyperlinks", "page"] as const;
  for (const field of plain) expect([field, first[field]]).toEqual([field, sheet[field]]);
  expect(first.protection?.password).toEqual({ password: "CC1A" });
  expect(first.protection?.allow).toMatchObject({
    formatCells: true,
    sort: false,
    selectLockedCells: true,
    objects: false,
  });
  expect(first.rows[7]).toMatchObject({ outlineLevel: 2, heightPoints: 15 });
  expect(first.columns.map(({ widthPoints, hidden }) => [widthPoints, hidden])).toEqual([
    [90, undefined],
    [54, true],
  ]);
});

test("conditional formats of every kind, with their order and stops", () => {
  const red = { fill: { pattern: "solid", color: { rgb: "#FFC7CE" } }, font: { bold: true } };
  const rules = [
    { kind: "expression", formula: 'AND(N("kpi:missing")=0,LEN(TRIM($D5))=0)' },
    { kind: "cellIs", operator: "between", formulas: ["1", "5"] },
    { kind: "text", operator: "contains", text: '优"秀' },
    { kind: "text", operator: "endsWith", text: "x" },
    { kind: "blanks" },
    { kind: "timePeriod", period: "lastWeek" },
    { kind: "top", rank: 3, percent: true, bottom: true },
    { kind: "average", above: false, equal: true },
    { kind: "duplicates" },
    {
      kind: "colorScale",
      points: [
        { type: "min", color: { rgb: "#FF0000" } },
        { type: "percentile", value: "50", color: { rgb: "#FFFF00" } },
        { type: "max", color: { rgb: "#00FF00" } },
      ],
    },
    {
      kind: "dataBar",
      bar: { min: { type: "min" }, max: { type: "num", value: "9" }, color: { rgb: "#638EC6" }, showValue: false },
    },
    {
      kind: "iconSet",
      icons: "3Arrows",
      points: [
        { type: "percent", value: "0" },
        { type: "num", value: "2", exclusive: true },
        { type: "num", value: "4" },
      ],
      showValue: true,
      reverse: true,
    },
  ] as const;
  const conditionalFormats = rules.map((rule, index) => ({
    id: `cf${String(index)}`,
    areas: [area(4, 0, 10, 4), area(20, 0, 1, 1)],
    priority: index + 1,
    stopIfTrue: index % 2 === 0,
    rule,
    ...(index < 9 ? { style: red } : {}),
  }));
  const back = firstSheet(reread(workbookOf(emptySheet("One", { conditionalFormats })))).conditionalFormats;
  const withoutFormula = back.map((format) =>
    format.rule.kind === "timePeriod"
      ? { ...format, rule: { kind: "timePeriod", period: format.rule.period } }
      : format,
  );
  expect(withoutFormula).toEqual(conditionalFormats);
});

test("validations with prompts and errors; a list too long for the format is left out", () => {
  const common = { allowBlank: true, dropdown: true };
  const validations: SheetData["validations"] = [
    {
      id: "dv0",
      areas: [area(0, 0, 5, 1)],
      type: "list",
      formulas: ['"优,良,中"'],
      ...common,
      prompt: { title: "评级", message: "请选" },
    },
    {
      id: "dv1",
      areas: [area(0, 1, 5, 1)],
      type: "whole",
      operator: "notBetween",
      formulas: ["1", "5"],
      ...common,
      error: { style: "warning", title: "t", message: "m" },
    },
    {
      id: "dv2",
      areas: [area(0, 2, 5, 1)],
      type: "custom",
      formulas: ["ISNUMBER(A1)"],
      allowBlank: false,
      dropdown: false,
      error: { style: "stop" },
    },
  ];
  const long = {
    id: "dv9",
    areas: [area(9, 0, 1, 1)],
    type: "list" as const,
    formulas: [`"${"很长,".repeat(100)}"`],
    ...common,
  };
  const back = firstSheet(reread(workbookOf(emptySheet("One", { validations: [...validations, long] })))).validations;
  expect(back).toEqual(validations);
});

test("names, tables, custom XML and properties", () => {
  const workbook: WorkbookData = {
    ...workbookOf(
      emptySheet("One", {
        cells: { 0: { 0: { value: "项目" }, 1: { value: "得分" } }, 1: { 0: { value: "a" }, 1: { value: 1 } } },
        tables: [
          {
            name: "表1",
            area: area(0, 0, 2, 2),
            columns: ["项目", "得分"],
            headerRow: true,
            totalsRow: false,
            filter: true,
          },
        ],
      }),
      emptySheet("二", { state: "hidden" }),
    ),
    names: [
      { name: "系数", formula: "1.25" },
      { name: "Rate", formula: "One!$A$1", sheet: "二", hidden: true },
      { name: "_xlnm.Print_Area", formula: "One!$A$1:$B$9", sheet: "One" },
    ],
    customXml: [{ id: "{8C1B3F0A-0000-4000-8000-000000000001}", xml: '<kpi xmlns="urn:kpi">{"v":1}</kpi>' }],
    properties: { title: "考评", creator: "HR", created: "2024-01-01T00:00:00Z" },
    date1904: true,
  };
  const back = reread(workbook);
  expect(
    back.names.map(({ sheet, ...rest }) => ({ ...rest, sheet: back.sheets.find(({ id }) => id === sheet)?.name })),
  ).toEqual(workbook.names.map(({ sheet, ...rest }) => ({ ...rest, sheet })));
  expect(firstSheet(back).tables).toEqual(firstSheet(workbook).tables);
  expect(back.sheets[1]?.state).toBe("hidden");
  for (const field of ["customXml", "properties", "date1904"] as const) expect(back[field]).toEqual(workbook[field]);
});

test("dates with Chinese words are written out, so that they look alike where the program is not Chinese", async () => {
  const codes = ['yyyy"年"m"月"', 'm"月"d"日"', 'yyyy"年"m"月"d"日"', "0.00%", "@"];
  const cells = { 0: Object.fromEntries(codes.map((_code, index) => [index, { value: 46_000, style: index + 1 }])) };
  const styles = [{}, ...codes.map((numberFormat) => ({ numberFormat }))];
  const bytes = writeWorkbook({ ...workbookOf(emptySheet("One", { cells })), styles });
  const xml = partsOf(bytes)["xl/styles.xml"] ?? "";
  const ids = [...xml.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id]) => Number(id)).filter((id) => id > 0);
  expect(ids.filter((id) => id > 49 && id < 164)).toEqual([]);
  expect(ids.filter((id) => id > 26 && id < 37)).toEqual([]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet("One");
  expect(codes.map((_code, index) => sheet?.getCell(1, index + 1).numFmt)).toEqual(codes);
});

test("another library reads the same values and formats", async () => {
  const styles = [{}, { font: { bold: true, name: "宋体", sizePoints: 12 }, numberFormat: "0.00%" }];
  const cells = { 0: { 0: { value: "张三" }, 1: { value: 0.5, style: 1 }, 2: { formula: "B1*2", value: 1 } } };
  const book = new ExcelJS.Workbook();
  const bytes = writeWorkbook({ ...workbookOf(emptySheet("One", { cells, merges: [area(3, 0, 1, 2)] })), styles });
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet("One");
  expect(sheet?.getCell("A1").value).toBe("张三");
  expect(sheet?.getCell("B1").numFmt).toBe("0.00%");
  expect(sheet?.getCell("B1").font).toMatchObject({ bold: true, name: "宋体" });
  expect(sheet?.getCell("C1").value).toEqual({ formula: "B1*2", result: 1 });
  expect(sheet?.getCell("B4").isMerged).toBe(true);
});

test("the protection of a workbook's structure, with and without a password, and taken off again", () => {
  const open = workbookOf(emptySheet("sheet-1"));
  const password = { workbookPassword: "CF7A" };
  for (const structureProtection of [{}, { password }]) {
    const workbook = { ...open, structureProtection };
    expect(reread(workbook).structureProtection).toEqual(structureProtection);
    const bytes = writeWorkbook(workbook);
    const { structureProtection: read, ...lifted } = reread(workbook);
    expect(read).toBeDefined();
    const again = readWorkbook(writeWorkbook(lifted, { bytes, baseline: { ...lifted, structureProtection } }));
    expect(again.ok && again.workbook.structureProtection).toBeUndefined();
  }
  expect(reread(open).structureProtection).toBeUndefined();
});
