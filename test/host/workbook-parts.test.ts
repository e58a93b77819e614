// Sheets, names, settings, custom XML, frozen panes, print set-up and protection through Office.js.
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.dispose());

async function onSheet<Result>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
) {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

const refused = (code: string) => expect.objectContaining({ code }) as unknown;

test("a new sheet stands last and the active one stays active", async () => {
  await onSheet(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("项目评估").load("name,position,id");
    const unnamed = worksheets.add().load("name");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([added.name, added.position, unnamed.name, active.name]).toEqual(["项目评估", 1, "Sheet2", "Sheet1"]);
    added.name = "New name";
    added.tabColor = "#FF0000";
    added.showGridlines = false;
    added.activate();
    const again = worksheets.getItem(added.id).load("name,tabColor,showGridlines");
    const now = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([again.name, again.tabColor, again.showGridlines, now.name]).toEqual([
      "New name",
      "#FF0000",
      false,
      "New name",
    ]);
    added.delete();
    const gone = worksheets.getItemOrNullObject("New name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test.each([
  ["a:b", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["'quoted", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
])("the sheet name %j is refused with %s", async (name, code) => {
  await expect(onSheet((_sheet, context) => void context.workbook.worksheets.add(name))).rejects.toEqual(refused(code));
});

test("the last visible sheet cannot be deleted; a hidden one is not activated", async () => {
  await expect(onSheet((sheet) => sheet.delete())).rejects.toEqual(refused("InvalidOperation"));
  await onSheet(async (_sheet, context) => {
    const other = context.workbook.worksheets.add("other");
    other.visibility = "Hidden";
    other.load("visibility");
    await context.sync();
    expect(other.visibility).toBe("Hidden");
    other.activate();
    await expect(context.sync()).rejects.toEqual(refused("InvalidOperation"));
  });
});

test("an address quotes a sheet's name only where it must", async () => {
  await onSheet(async (_sheet, context) => {
    const cells = ["项目评估", "two words", "it's", "A1"].map((name) =>
      context.workbook.worksheets.add(name).getRange("B2").load("address"),
    );
    await context.sync();
    expect(cells.map(({ address }) => address)).toEqual(["项目评估!B2", "'two words'!B2", "'it''s'!B2", "'A1'!B2"]);
  });
});

test("selection: what is selected is what was selected last", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("C3:D5").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const all = context.workbook.getSelectedRanges().load("address,areaCount");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, all.areaCount, cell.address]).toEqual(["Sheet1!C3:D5", 1, "Sheet1!C3"]);
  });
});

test("selection: a merged cell is selected as a whole", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2:C2").merge();
    sheet.getRange("B2").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Sheet1!B2:C2", "Sheet1!B2"]);
  });
});

test("names of the workbook and of a sheet mean their ranges and values", async () => {
  await onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("KPI_Items", sheet.getRange("A2:C4"));
    sheet.names.add("Local", "=Sheet1!$B$2");
    names.add("Rate", "=0.25");
    sheet.getRange("A2:A4").values = [[1], [2], [3]];
    sheet.getRange("E1").formulas = [["=SUM(KPI_Items)*Rate"]];
    names.load("items/name,items/type,items/formula,items/scope,items/visible");
    sheet.names.load("items/name,items/scope");
    const range = names.getItem("kpi_items").getRange().load("address");
    const byName = sheet.getRange("KPI_Items").load("address");
    const result = sheet.getRange("E1").load("values");
    const missing = names.getItemOrNullObject("nothing");
    await context.sync();
    expect(names.items.map((name) => [name.name, name.type, name.formula as string, name.scope, name.visible])).toEqual(
      [
        ["KPI_Items", "Range", "=Sheet1!$A$2:$C$4", "Workbook", true],
        ["Rate", "Double", "=0.25", "Workbook", true],
      ],
    );
    expect(sheet.names.items.map((name) => [name.name, name.scope])).toEqual([["Local", "Worksheet"]]);
    expect([range.address, byName.address, result.values[0]?.[0] as unknown]).toEqual([
      "Sheet1!A2:C4",
      "Sheet1!A2:C4",
      1.5,
    ]);
    expect(missing.isNullObject).toBe(true);
    sheet.getRange("1:1").insert("Down");
    const moved = names.getItem("KPI_Items").load("formula");
    names.getItem("Rate").delete();
    const after = sheet.getRange("E2").load("values,formulas");
    await context.sync();
    expect(moved.formula).toBe("=Sheet1!$A$3:$C$5");
    expect(after.values).toEqual([["#NAME?"]]);
    expect(after.formulas).toEqual([["=SUM(KPI_Items)*Rate"]]);
  });
});

test.each([["A1"], ["R1C1"], ["1x"], ["two words"]])("the name %s is refused", async (name) => {
  const act = onSheet((sheet, context) => void context.workbook.names.add(name, sheet.getRange("A1")));
  await expect(act).rejects.toEqual(refused("InvalidArgument"));
});

test("custom XML parts are found by namespace and id, changed and deleted", async () => {
  await onSheet(async (_sheet, context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add('<?xml version="1.0"?><k:kpi xmlns:k="urn:kpi"><a>1</a></k:kpi>').load("id,namespaceUri");
    parts.add('<other xmlns="urn:other"/>');
    const only = parts.getByNamespace("urn:kpi").getOnlyItemOrNullObject().load("id");
    const count = parts.getByNamespace("urn:kpi").getCount();
    const none = parts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    await context.sync();
    expect([only.id, count.value, none.isNullObject, part.namespaceUri]).toEqual([part.id, 1, true, "urn:kpi"]);
    part.setXml('<kpi xmlns="urn:kpi">2</kpi>');
    const xml = parts.getItemOrNullObject(part.id).getXml();
    await context.sync();
    expect(xml.value).toBe('<kpi xmlns="urn:kpi">2</kpi>');
    part.delete();
    const gone = parts.getItemOrNullObject(part.id);
    parts.load("items/namespaceUri");
    await context.sync();
    expect([gone.isNullObject, parts.items.map(({ namespaceUri }) => namespaceUri)]).toEqual([true, ["urn:other"]]);
    for (const bad of ["", "text", "<a>", "<a></b>", "<a/><b/>", "<a x=1/>"]) {
      parts.add(bad);
      await expect(context.sync()).rejects.toEqual(refused("InvalidArgument"));
    }
  });
});

test("settings keep what survives JSON", async () => {
  await onSheet(async (_sheet, context) => {
    const { settings } = context.workbook;
    settings.add("a", { list: [1, "x"] });
    settings.add("b", 1);
    const a = settings.getItem("a").load("value");
    const count = settings.getCount();
    settings.getItem("b").delete();
    const b = settings.getItemOrNullObject("b");
    await context.sync();
    expect([a.value as unknown, count.value, b.isNullObject]).toEqual([{ list: [1, "x"] }, 2, true]);
  });
});

test("panes freeze and thaw", async () => {
  await onSheet(async (sheet, context) => {
    const location = async () => {
      const range = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    };
    expect(await location()).toBeNull();
    sheet.freezePanes.freezeRows(3);
    expect(await location()).toBe("Sheet1!1:3");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
    expect(await location()).toBe("Sheet1!A1:B2");
    sheet.freezePanes.unfreeze();
    expect(await location()).toBeNull();
  });
});

test("print set-up is kept and follows inserted rows", async () => {
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.topMargin = 36;
    pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:D20");
    pageLayout.setPrintTitleRows("$2:$3");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    sheet.horizontalPageBreaks.add("A11");
    sheet.getRange("1:2").insert("Down");
    pageLayout.load("orientation,paperSize,zoom,topMargin,leftMargin,bottomMargin,centerHorizontally");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
    });
    expect([pageLayout.topMargin, pageLayout.leftMargin, pageLayout.bottomMargin]).toEqual([36, 72, 54]);
    expect([area.address, titles.address, footer.centerFooter]).toEqual(["Sheet1!A3:D22", "Sheet1!4:5", "&P / &N"]);
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([12]);
    sheet.horizontalPageBreaks.removePageBreaks();
    const count = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("on a protected sheet locked cells refuse everything, unlocked ones take values", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("B1:B3").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: false }, "secret");
    sheet.protection.load("protected,options");
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowInsertRows]).toEqual([true, false]);
    sheet.getRange("B1:B3").values = "ok" as unknown as string[][];
    await context.sync();
    const attempts: (() => unknown)[] = [
      () => (sheet.getRange("A1").values = [["after"]]),
      () => (sheet.getRange("B3:B4").values = [[1], [2]]),
      () => sheet.getRange("A1").clear(),
      () => (sheet.getRange("B1").format.fill.color = "#FFFF00"),
      () => sheet.getRange("1:1").insert("Down"),
      () => sheet.getRange("A1:B1").merge(),
      () => sheet.getRange("A1").conditionalFormats.add("Custom"),
      () => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
      () => sheet.protection.unprotect("wrong"),
    ];
    for (const attempt of attempts) {
      attempt();
      await expect(context.sync()).rejects.toEqual(refused("AccessDenied"));
    }
    sheet.protection.unprotect("secret");
    sheet.getRange("A1").values = [["after"]];
    const cells = sheet.getRange("A1:B4").load("values");
    await context.sync();
    expect(cells.values).toEqual([
      ["after", "ok"],
      ["", "ok"],
      ["", "ok"],
      ["", ""],
    ]);
  });
});
