// The print set-up of a plan as a file gets it: what a printer, Excel and LibreOffice go by.
import type { PrintSetup, SheetPlan } from "../../src/domain/sheet/sheet-plan";
import { applyPlan } from "../../src/excel/apply";
import type { Host } from "../../src/host/host";
import { readWorkbook, writeWorkbook, type WorkbookData } from "../../src/xlsx";
import { convert, officeTest } from "../support/office";
import { openTestHost } from "../support/host";

const area = { row: 0, column: 0, rows: 60, columns: 21 };
const print: PrintSetup = {
  orientation: "landscape",
  area,
  titleRows: { row: 2, rows: 2 },
  marginsPoints: { top: 36, bottom: 36, left: 18, right: 18 },
  breaksBefore: [30],
  header: { left: "R&D & Legal", center: "自评表", right: "A&&P" },
  footer: { center: "第 &P 页，共 &N 页" },
};

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.dispose());

async function printed(setup: PrintSetup): Promise<WorkbookData> {
  const plan: SheetPlan = {
    area,
    sheetName: "Plan",
    blocks: [{ row: 0, column: 0, cells: Array.from({ length: area.rows }, (_, row) => [{ number: row }]) }],
    styles: [],
    merges: [],
    validations: [],
    rules: [],
    names: [],
    columnWidthsPoints: [],
    rowHeightsPoints: [],
    frozenRows: 0,
    print: setup,
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await applyPlan(context, sheet, plan, { ownSheet: true, takeBack: () => Promise.resolve(false) });
    await context.sync();
  });
  return host.toWorkbookData();
}

function reread(bytes: Uint8Array): WorkbookData {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.detail);
  return read.workbook;
}

const inTheFile = {
  oddHeader: "&LR&&D && Legal&C自评表&RA&&&P",
  oddFooter: "&C第 &P 页，共 &N 页",
};

test("paper, width of one page, margins, breaks, repeated rows, header and footer are in the file", async () => {
  const { sheets, names } = reread(writeWorkbook(await printed(print)));
  expect(sheets[0]?.page).toEqual({
    orientation: "landscape",
    paper: 9,
    fit: { wide: 1, tall: 0 },
    marginsPoints: { top: 36, bottom: 36, left: 18, right: 18, header: 21.6, footer: 21.6 },
    rowBreaks: [30],
    headerFooter: inTheFile,
  });
  expect(names.map(({ name, formula }) => [name, formula.replaceAll("'", "")]).sort()).toEqual([
    ["_xlnm.Print_Area", "Sheet1!$A$1:$U$60"],
    ["_xlnm.Print_Titles", "Sheet1!$3:$4"],
  ]);
});

test("a doubled ampersand before L, C or R stays text when the file is opened and saved again", async () => {
  const saved = writeWorkbook(await printed({ ...print, header: { left: "R&L", right: "Q&C" }, footer: {} }));
  await host.open(reread(saved));
  expect((await host.toWorkbookData()).sheets[0]?.page.headerFooter).toEqual({ oddHeader: "&LR&&L&RQ&&C" });
});

test("a plan without header and footer leaves the pages without them", async () => {
  const { orientation, marginsPoints } = print;
  expect((await printed({ orientation, marginsPoints, area })).sheets[0]?.page.headerFooter).toBeUndefined();
});

officeTest(
  "LibreOffice reads header, footer and repeated rows as they were meant",
  async () => {
    const { sheets, names } = reread(convert(writeWorkbook(await printed(print)), "xlsx"));
    const { page } = sheets[0] ?? {};
    expect(page).toMatchObject({ orientation: "landscape", paper: 9, fit: { wide: 1, tall: 0 }, rowBreaks: [30] });
    const fontless = (text = "") => text.replace(/&"[^"]*"|&\d+|&K\w{6}/g, "");
    expect(fontless(page?.headerFooter?.oddHeader)).toBe(inTheFile.oddHeader);
    expect(fontless(page?.headerFooter?.oddFooter)).toBe(inTheFile.oddFooter);
    expect(names).toContainEqual(expect.objectContaining({ name: "_xlnm.Print_Titles", formula: "Sheet1!$3:$4" }));
  },
  120_000,
);
