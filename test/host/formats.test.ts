// Formats, sizes, merges, clearing: what is set is what is read.
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.dispose());

/** Runs a batch on the sheet and syncs. */
async function onSheet<Result>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
) {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

test("fill, font and alignment come back; a mixture is null or empty", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "#fff2cc";
    format.font.set({ bold: true, italic: true, color: "red", name: "宋体", size: 14 });
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    const all =
      "horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,fill/pattern,font/bold,font/italic,font/color,font/name,font/size";
    const same = sheet.getRange("A1:B2").format.load(all);
    const mixed = sheet.getRange("B2:C2").format.load(all);
    const plain = sheet.getRange("Z9").format.load(all);
    await context.sync();
    expect(same.toJSON()).toEqual({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      fill: { color: "#FFF2CC", pattern: "Solid" },
      font: { bold: true, italic: true, color: "#FF0000", name: "宋体", size: 14 },
    });
    expect([mixed.fill.color, mixed.font.bold, mixed.horizontalAlignment]).toEqual(["", null, null]);
    expect([plain.fill.color, plain.fill.pattern, plain.verticalAlignment]).toEqual(["#FFFFFF", "None", "Bottom"]);
    sheet.getRange("A1:B2").format.fill.clear();
    same.fill.load("pattern");
    await context.sync();
    expect(same.fill.pattern).toBe("None");
  });
});

test("borders: the lines asked for and no others", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    for (const edge of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const) {
      const line = range.format.borders.getItem(edge);
      line.style = "Continuous";
      line.color = "#A6A6A6";
      line.weight = "Medium";
    }
    const read = (address: string, edge: Excel.BorderIndex | "EdgeTop" | "EdgeLeft" | "EdgeBottom") =>
      sheet.getRange(address).format.borders.getItem(edge).load("style,color,weight");
    const lines = [read("B2", "EdgeTop"), read("C2", "EdgeBottom"), read("C3", "EdgeTop"), read("B2", "EdgeLeft")];
    await context.sync();
    expect(lines.map(({ style }) => style)).toEqual(["Continuous", "Continuous", "Continuous", "None"]);
    expect([lines[0]?.color, lines[0]?.weight]).toEqual(["#A6A6A6", "Medium"]);
    range.format.borders.getItem("EdgeTop").style = "None";
    lines[0]?.load("style");
    lines[1]?.load("style");
    await context.sync();
    expect([lines[0]?.style, lines[1]?.style]).toEqual(["None", "Continuous"]);
  });
});

test("sizes are points", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B1").format.columnWidth = 90;
    sheet.getRange("A3:A4").format.rowHeight = 30;
    const width = sheet.getRange("B5").format.load("columnWidth");
    const heights = [sheet.getRange("C3:C4"), sheet.getRange("C2:C3")].map((range) => range.format.load("rowHeight"));
    await context.sync();
    expect([width.columnWidth, ...heights.map(({ rowHeight }) => rowHeight)]).toEqual([90, 30, null]);
  });
});

test("a column can be fitted to its longest text, Chinese counting double", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["abcdefghijkl", "项目绩效考核评估表单"]];
    sheet.getRange("A:B").format.autofitColumns();
    const [a, b] = ["A1", "B1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
    await context.sync();
    expect(b?.columnWidth).toBeGreaterThan(a?.columnWidth ?? 0);
  });
});

test("cell properties are read and written cell by cell", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    sheet.getRange("B1").format.font.bold = true;
    sheet.getRange("B1").format.protection.locked = false;
    const read = sheet.getRange("A1:B1").getCellProperties({
      address: true,
      format: { fill: { color: true, pattern: true }, font: { bold: true }, protection: true },
    });
    await context.sync();
    expect(read.value).toEqual([
      [
        { address: "Sheet1!A1", format: { fill: { color: "#FFFF00", pattern: "Solid" }, font: { bold: false }, protection: { locked: true, formulaHidden: false } } }, // prettier-ignore
        { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF", pattern: "None" }, font: { bold: true }, protection: { locked: false, formulaHidden: false } } }, // prettier-ignore
      ],
    ]);
    sheet
      .getRange("A2:B2")
      .setCellProperties([
        [{ format: { fill: { color: "#00FF00" }, borders: { top: { style: "Continuous", color: "#0000FF" } } } }, {}],
      ]);
    const fill = sheet.getRange("A2").format.load("fill/color");
    const top = sheet.getRange("A2").format.borders.getItem("EdgeTop").load("style,color");
    await context.sync();
    expect([fill.fill.color, top.style, top.color]).toEqual(["#00FF00", "Continuous", "#0000FF"]);
  });
});

test("a merge keeps its first value; unmerging and clearing take it away", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["keep", 2],
      [3, 4],
    ];
    range.merge();
    range.load("values");
    const merged = sheet.getRange("B2:C9").getMergedAreasOrNullObject().load("address,areaCount,areas/items/address");
    await context.sync();
    expect(range.values).toEqual([
      ["keep", ""],
      ["", ""],
    ]);
    expect([merged.address, merged.areaCount]).toEqual(["Sheet1!A1:B2", 1]);
    range.unmerge();
    const gone = range.getMergedAreasOrNullObject();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("clear takes contents, formats, or both", async () => {
  await onSheet(async (sheet, context) => {
    const ranges = ["A1", "B1", "C1"].map((address) => sheet.getRange(address));
    for (const range of ranges) {
      range.values = [[5]];
      range.format.fill.color = "#FFFF00";
    }
    ranges[0]?.clear("Contents");
    ranges[1]?.clear("Formats");
    ranges[2]?.clear();
    ranges.forEach((range) => range.load("values,format/fill/pattern"));
    await context.sync();
    expect(ranges.map(({ values, format }) => [values[0]?.[0] as unknown, format.fill.pattern])).toEqual([
      ["", "Solid"],
      [5, "None"],
      ["", "None"],
    ]);
  });
});

test("inserted and deleted cells move values, and formulas follow", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
    sheet.getRange("2:2").insert("Down");
    const formula = sheet.getRange("C1").load("formulas,values");
    await context.sync();
    expect([formula.formulas, formula.values]).toEqual([[["=SUM(A1:A4)"]], [[6]]]);
    sheet.getRange("1:1").delete("Up");
    sheet.getRange("A1").insert("Right");
    const used = sheet.getUsedRange(true).load("values,address");
    await context.sync();
    expect([used.address, used.values]).toEqual(["Sheet1!A2:A3", [[2], [3]]]);
  });
});

test("cells are pushed on the sheet they belong to, whatever sheet is active", async () => {
  await onSheet(async (active, context) => {
    const other = context.workbook.worksheets.add("Other");
    for (const sheet of [active, other]) sheet.getRange("A1:A2").values = [[1], [2]];
    other.getRange("A1:A1").insert("Down");
    other.getRange("A3").delete("Up");
    const values = [active, other].map((sheet) => sheet.getRange("A1:A3").load("values"));
    const still = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([still.name, ...values.map((range) => (range.values as unknown[][]).flat())]).toEqual([
      "Sheet1",
      [1, 2, ""],
      ["", 1, ""],
    ]);
  });
});

test("ranges lead to others", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:D5");
    const found = [
      range.getCell(1, 1),
      range.getRow(-1),
      range.getColumn(2),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 1),
      range.getAbsoluteResizedRange(1, 1),
      range.getBoundingRect("F9"),
      range.getIntersectionOrNullObject("C1:C9"),
      range.getLastCell(),
      range.getRowsBelow(2),
      sheet.getRange(),
    ];
    found.forEach((one) => one.load("address"));
    const apart = range.getIntersectionOrNullObject("Z1");
    await context.sync();
    expect(found.map(({ address }) => address.replace("Sheet1!", ""))).toEqual(
      ["C3", "B1:D1", "D2:D5", "2:5", "B:D", "A3:C6", "B2:E4", "B2", "B2:F9", "C2:C5", "D5", "B6:D7", "A:XFD"], // prettier-ignore
    );
    expect(apart.isNullObject).toBe(true);
  });
});
