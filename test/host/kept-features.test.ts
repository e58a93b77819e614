// The table of what a save keeps, row by row, on a file that has every feature: saved untouched, after an edit of an unrelated
// cell, after rows were inserted and deleted, and after the changes that are said to be listed.
import { createHeadlessEngine, type Engine } from "../../src/host/engine/engine";
import { exportWorkbook, importWorkbook } from "../../src/host/file";
import { keptFeatures } from "../../src/tooling/help/kept-features.data";
import { lossesOnSave, readWorkbook, writeWorkbook, type Loss, type WorkbookData } from "../../src/xlsx";
import { fidelityFile, macintoshFile } from "../support/fidelity-file";
import { featureChecks, type FeatureCheck } from "../support/fidelity/checks.data";
import { partsOf } from "../support/handmade";
import { convert, officeTest } from "../support/office";
import { checkPackage } from "../support/package-check";

const bytes = fidelityFile();
const before = partsOf(bytes);

interface Saved {
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, string>>;
  readonly losses: readonly Loss[];
  readonly workbook: WorkbookData;
}

type Book = NonNullable<ReturnType<Engine["api"]["getActiveWorkbook"]>>;

/** Opens the file in the host, changes it, and saves it over the original. */
async function saved(change: (book: Book) => unknown, file: Uint8Array = bytes): Promise<Saved> {
  const engine = createHeadlessEngine();
  try {
    const read = readWorkbook(file);
    if (!read.ok) throw new Error(read.detail);
    importWorkbook(engine, read.workbook);
    await engine.calculation.settle();
    const baseline = exportWorkbook(engine);
    const book = engine.api.getActiveWorkbook();
    if (!book) throw new Error("no workbook");
    await change(book);
    await engine.calculation.settle();
    const workbook = exportWorkbook(engine);
    const opened = { bytes: file, baseline };
    const result = writeWorkbook(workbook, opened);
    return { bytes: result, parts: partsOf(result), losses: lossesOnSave(workbook, opened), workbook };
  } finally {
    engine.dispose();
  }
}

function sheetOf(book: Book, name: string) {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const noteOf = (note: string, row: number, col: number) => ({
  id: `new-${note}`,
  note,
  row,
  col,
  width: 160,
  height: 72,
});

function moveRows(book: Book): void {
  for (const sheet of book.getSheets()) {
    sheet.insertRowsBefore(2, 2);
    sheet.deleteRow(30);
  }
  book.setActiveSheet(sheetOf(book, "Data"));
}

function problems(id: string, parts: Saved["parts"], place: "has" | "moved"): string[] {
  return (featureChecks[id] ?? []).flatMap((check: FeatureCheck) => {
    const { part, has } = check;
    if (has === "same") return parts[part] === before[part] ? [] : [`${part} is not as it was`];
    const words = place === "moved" ? (check.moved ?? has) : has;
    return parts[part]?.includes(words) === true ? [] : [`${part} lacks ${words}`];
  });
}

let edited: Saved;
let moved: Saved;
beforeAll(async () => {
  edited = await saved((book) => sheetOf(book, "Data").getRange("Z50").setValue("unrelated"));
  moved = await saved(moveRows);
});

test("the table and the assertions name the same features, more than fifty, each once", () => {
  const ids = keptFeatures.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(50);
  expect(Object.keys(featureChecks).sort()).toEqual([...ids].sort());
});

test("the file is in order and has what is looked for", () => {
  expect(checkPackage(bytes)).toEqual([]);
  expect(keptFeatures.flatMap(({ id }) => problems(id, before, "has"))).toEqual([]);
});

test("saved untouched, every part is what it was, and nothing is listed", async () => {
  const untouched = await saved(() => undefined);
  expect(untouched.parts).toEqual(before);
  expect(untouched.losses).toEqual([]);
});

test("what is saved after an edit and after moved rows is in order, and nothing is listed", () => {
  for (const one of [edited, moved]) {
    expect(checkPackage(one.bytes)).toEqual([]);
    expect(one.losses).toEqual([]);
  }
});

test("an edit of one sheet leaves the parts of all others as they were", () => {
  const changed = Object.keys(before).filter((part) => before[part] !== edited.parts[part]);
  const shared = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/sharedStrings.xml"];
  expect(changed.filter((part) => !shared.includes(part))).toEqual(["xl/worksheets/sheet1.xml"]);
});

describe.each(keptFeatures.map(({ id, shown }) => [id, shown] as const))("%s (%s)", (id) => {
  test("is in the file after an edit elsewhere", () => {
    // New strings are added to the shared ones, so the part that holds phonetic guides grows.
    const parts = { ...edited.parts, "xl/sharedStrings.xml": before["xl/sharedStrings.xml"] ?? "" };
    expect(problems(id, parts, "has")).toEqual([]);
  });

  test("is in the file, at its new place, after rows were inserted and deleted", () => {
    expect(problems(id, moved.parts, "moved")).toEqual([]);
  });
});

const warnings: readonly (readonly [
  id: string,
  change: (book: Book) => unknown,
  kind: Loss["kind"],
  detail: string,
])[] = [
  ["rich-text", (book) => sheetOf(book, "Data").getRange("A1").setValue("改过"), "mixed-formats", "A1"],
  [
    "comment-threads",
    (book) =>
      sheetOf(book, "Data")
        .getRange("B7")
        .createOrUpdateNote(noteOf("改过", 6, 1)),
    "note",
    "B7",
  ],
  ["scenarios", (book) => book.deleteSheet(sheetOf(book, "Locked")), "deleted-with-sheet", "scenario"],
  [
    "header-pictures",
    (book) => book.deleteSheet(sheetOf(book, "Print")),
    "deleted-with-sheet",
    "picture in header or footer",
  ],
  ["charts", (book) => book.deleteSheet(sheetOf(book, "Data")), "deleted-with-sheet", "chart"],
  ["pictures", (book) => book.deleteSheet(sheetOf(book, "Data")), "deleted-with-sheet", "picture"],
  ["pivot-tables", (book) => book.deleteSheet(sheetOf(book, "Tables")), "lost-source", "Tables"],
  ["slicers", (book) => book.deleteSheet(sheetOf(book, "Pivot")), "deleted-with-sheet", "slicer"],
  [
    "sparklines",
    (book) => {
      const data = sheetOf(book, "Data");
      data.moveRows(data.getRange("A21:A22"), 15);
    },
    "not-moved",
    "sparkline",
  ],
];

test("each feature that is said to be listed has a change that lists it", () => {
  const warned = keptFeatures.filter(({ shown }) => shown === "warned").map(({ id }) => id);
  expect(warnings.map(([id]) => id).sort()).toEqual([...warned].sort());
});

test.each(warnings)("%s: listed before saving", async (_, change, kind, detail) => {
  const { losses, bytes: result } = await saved(change);
  expect(losses.map((loss) => [loss.kind, loss.detail])).toContainEqual([kind, detail]);
  expect(checkPackage(result)).toEqual([]);
});

test("undone, inserted and deleted rows leave the file as it was", async () => {
  const { parts, losses } = await saved((book) => {
    const data = sheetOf(book, "Data");
    data.insertRowsBefore(2, 2);
    book.undo();
    data.deleteRow(34);
    book.undo();
  });
  expect(losses).toEqual([]);
  for (const name of [
    "xl/comments1.xml",
    "xl/drawings/drawing1.xml",
    "xl/charts/chart1.xml",
    "xl/drawings/vmlDrawing1.vml",
  ])
    expect(parts[name]).toBe(before[name]);
});

test("a renamed sheet is followed by charts, pivots, sparklines and rules", async () => {
  const { parts, losses } = await saved((book) => {
    sheetOf(book, "Data").setName("成绩 表");
    sheetOf(book, "Tables").setName("表格");
  });
  expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>'成绩 表'!$A$3:$A$5</c:f>");
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<xm:f>'成绩 表'!A3:A5</xm:f>");
  expect(parts["xl/pivotCache/pivotCacheDefinition1.xml"]).toContain('sheet="表格"');
  expect(losses).toEqual([]);
});

test("notes that were changed, added and deleted are saved, with their boxes", async () => {
  const {
    parts,
    losses,
    bytes: result,
  } = await saved((book) => {
    const data = sheetOf(book, "Data");
    data.getRange("B6").createOrUpdateNote(noteOf("已核对", 5, 1));
    data.getRange("A35").deleteNote();
    sheetOf(book, "Rules")
      .getRange("C3")
      .createOrUpdateNote(noteOf("新批注", 2, 2));
  });
  expect(checkPackage(result)).toEqual([]);
  expect(losses).toEqual([]);
  expect(parts["xl/comments1.xml"]).toContain('<comment ref="B6" authorId="0"><text><t>已核对</t></text></comment>');
  expect(parts["xl/comments1.xml"]).not.toContain("末行");
  expect(parts["xl/drawings/vmlDrawing1.vml"]).not.toContain("<x:Row>34</x:Row>");
  const read = readWorkbook(result);
  expect(read.ok && read.workbook.sheets[1]?.notes).toEqual([{ row: 2, column: 2, author: "", text: "新批注" }]);
  expect(parts["xl/worksheets/sheet2.xml"]).toContain("<legacyDrawing r:id=");
});

test("links are in the grid; changed, added and removed ones are saved, and typing over one keeps it", async () => {
  const {
    parts,
    losses,
    bytes: result,
  } = await saved(async (book) => {
    const data = sheetOf(book, "Data");
    const [home, mail, rules] = ["L2", "L3", "L4"].map((place) => data.getRange(place));
    expect(home?.getHyperLinks().map(({ url }) => url)).toEqual(["https://example.org/kpi"]);
    expect(rules?.getHyperLinks().map(({ url }) => url)).toEqual(["#gid=sheet-2&range=A1"]);
    home?.setValue("新主页");
    for (const link of mail?.getHyperLinks() ?? []) mail?.cancelHyperLink(link);
    await data.getRange("L9").setHyperLink("https://example.org/new", "新链接");
  });
  expect(checkPackage(result)).toEqual([]);
  expect(losses).toEqual([]);
  const read = readWorkbook(result);
  const links = read.ok ? read.workbook.sheets[0]?.hyperlinks : undefined;
  expect(links?.map(({ area, target, location }) => [area.row + 1, target ?? location])).toEqual([
    [2, "https://example.org/kpi"],
    [4, "'Rules'!A1"],
    [9, "https://example.org/new"],
  ]);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('tooltip="打开主页"');
});

test("columns put into a table and taken out of it keep each column's own settings", async () => {
  const { parts, bytes: result } = await saved((book) => sheetOf(book, "Tables").insertColumnsBefore(1, 1));
  expect(checkPackage(result)).toEqual([]);
  const table = parts["xl/tables/table1.xml"] ?? "";
  expect(table).toContain('ref="A4:E8"');
  expect(table).toContain('<tableColumn id="2" name="金额" totalsRowFunction="sum"/>');
  expect(table).toContain('<filterColumn colId="2">');
  expect(table).toContain("<calculatedColumnFormula>");
});

test("what calculates anew after the order of calculation changed is left to Excel", () => {
  expect(before["xl/calcChain.xml"]).toContain("calcChain");
  expect(moved.parts["xl/calcChain.xml"]).toBeUndefined();
});

test("dates counted from 1904 are the dates they are, and stay so", async () => {
  const file = macintoshFile();
  const engine = createHeadlessEngine();
  try {
    const read = readWorkbook(file);
    if (!read.ok) throw new Error(read.detail);
    importWorkbook(engine, read.workbook);
    await engine.calculation.settle();
    const sheet = engine.api.getActiveWorkbook()?.getSheets()[0];
    expect(sheet?.getRange("A1").getDisplayValue()).toMatch(/2026/);
  } finally {
    engine.dispose();
  }
  const { parts } = await saved((book) => book.getSheets()[0]?.getRange("A1").setValue(46_053), file);
  // 2026-02-01, entered here, counted from 1904; the formulas beside it follow.
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" s="2"><v>44591</v></c>');
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>A1+1</f><v>44592</v>");
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>YEAR(A1)</f><v>2026</v>");
  expect(parts["xl/workbook.xml"]).toContain('date1904="1"');
});

officeTest(
  "another program opens what was saved after rows moved",
  () => {
    const read = readWorkbook(convert(moved.bytes, "xlsx"));
    if (!read.ok) throw new Error(read.detail);
    expect(read.workbook.sheets[0]?.cells[4]?.[0]).toMatchObject({ value: 30 });
    expect(read.workbook.sheets[0]?.notes.map(({ row }) => row)).toContain(7);
  },
  120_000,
);
