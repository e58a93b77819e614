// How Office.js speaks: proxies, load, sync, errors, limits, cell edit mode.
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.dispose());

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** The code and message of what a promise or a function throws. */
async function errorOf(act: () => unknown): Promise<{ code: string; message: string }> {
  try {
    await act();
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error("nothing was thrown");
}

test("a property read before load and sync throws PropertyNotLoaded in Office's words", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    const expected =
      "The property 'name' is not available. Before reading the property's value, call the load method on the containing object and call \"context.sync()\" on the associated request context.";
    expect(await errorOf(() => sheet.name)).toMatchObject({ code: "PropertyNotLoaded", message: expected });
    sheet.load("name");
    expect(await errorOf(() => sheet.name)).toMatchObject({ code: "PropertyNotLoaded" });
    await context.sync();
    expect(sheet.name).toBe("Sheet1");
    expect(await errorOf(() => sheet.id)).toMatchObject({ code: "PropertyNotLoaded" });
  });
});

test.each<[string, unknown]>([
  ["a list in a text", "address, format/fill/color,worksheet/name"],
  ["an array", ["address", "format/fill/color", "worksheet/name"]],
  ["an object", { address: true, format: { fill: { color: true } }, worksheet: { name: true } }],
  ["select and expand", { select: "address,format/fill/color", expand: "worksheet" }],
])("load takes %s", async (_form, option) => {
  await Excel.run(async (context) => {
    const range = active(context).getRange("B2:C3");
    range.format.fill.color = "#ff0000";
    range.load(option as string);
    await context.sync();
    expect([range.address, range.format.fill.color, range.worksheet.name]).toEqual([
      "Sheet1!B2:C3",
      "#FF0000",
      "Sheet1",
    ]);
    expect((await errorOf(() => range.values)).code).toBe("PropertyNotLoaded");
  });
});

test("load without names loads the object's own scalars; context.load does the same as load", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    sheet.load();
    const range = sheet.getRange("A1");
    context.load(range, "address,values");
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility, range.address]).toEqual([
      "Sheet1",
      0,
      "Visible",
      "Sheet1!A1",
    ]);
  });
});

test.each(["items/name", "name", ["items/name"], { name: true }, { items: { name: true } }] as unknown[])(
  "a collection takes %j for its items",
  async (option) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Second");
      expect((await errorOf(() => worksheets.items)).code).toBe("PropertyNotLoaded");
      worksheets.load(option as string);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Second"]);
      expect((await errorOf(() => worksheets.items[0]?.id)).code).toBe("PropertyNotLoaded");
    });
  },
);

test("a collection takes skip and top", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["b", "c", "d"]) worksheets.add(name);
    worksheets.load({ select: "name", skip: 1, top: 2 } as unknown as string);
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["b", "c"]);
  });
});

test("nothing reaches the workbook before sync, and all of it in one", async () => {
  await Excel.run(async (context) => {
    const cell = active(context).getRange("A1");
    const seen = active(context).getRange("A1").load("values");
    cell.values = [[1]];
    cell.values = [[2]];
    const later = active(context).getRange("A1").load("values");
    expect(host.counters.syncs).toBe(0);
    await context.sync();
    expect([seen.values, later.values]).toEqual([[[""]], [[2]]]);
    expect(host.counters.syncs).toBe(1);
    await context.sync();
    expect(host.counters.syncs).toBe(1);
  });
  expect(host.counters.requestBytes).toBeGreaterThan(100);
  expect(host.counters.responseBytes).toBeGreaterThan(5);
  host.resetCounters();
  expect(host.counters).toEqual({ syncs: 0, requestBytes: 0, responseBytes: 0 });
});

test("what Excel.run leaves in the queue is sent at its end", async () => {
  await Excel.run(async (context) => {
    active(context).getRange("A1").values = [["left"]];
    await Promise.resolve();
  });
  await Excel.run(async (context) => {
    const cell = active(context).getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([["left"]]);
  });
});

test("Excel.run takes a context, or an object whose context it uses again", async () => {
  const cell = await Excel.run((context) => Promise.resolve(active(context).getRange("A1").load("address")));
  await Excel.run(cell, async (context) => {
    expect(context).toBe(cell.context);
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[""]]);
  });
  const own = new Excel.RequestContext();
  await Excel.run(own, (context) => {
    expect(context).toBe(own);
    return context.sync();
  });
});

test("an error ends the batch: what stood before it has happened, what stood after it has not", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1").values = [["before"]];
    const read = sheet.getRange("A1").load("values");
    context.workbook.worksheets.getItem("nowhere").getRange("A1");
    sheet.getRange("A2").values = [["after"]];
    const error = await errorOf(() => context.sync());
    expect(error).toMatchObject({
      code: "ItemNotFound",
      name: "RichApi.Error",
      debugInfo: { code: "ItemNotFound", errorLocation: "WorksheetCollection.getItem" },
    });
    expect((await errorOf(() => read.values)).code).toBe("PropertyNotLoaded");
    const both = sheet.getRange("A1:A2").load("values");
    await context.sync();
    expect(both.values).toEqual([["before"], [""]]);
  });
});

test("…OrNullObject gives a null object, and passes it on", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("nowhere").load("name");
    const used = missing.getUsedRangeOrNullObject().load("address");
    const there = context.workbook.worksheets.getItemOrNullObject("sheet1").load("name");
    expect((await errorOf(() => missing.isNullObject)).code).toBe("PropertyNotLoaded");
    await context.sync();
    expect([missing.isNullObject, used.isNullObject, there.isNullObject, there.name]).toEqual([
      true,
      true,
      false,
      "Sheet1",
    ]);
    missing.delete();
    expect((await errorOf(() => context.sync())).code).toBe("ItemNotFound");
  });
});

test.each(["A0", "Nowhere!A1", "A1:B2:C3", "ZZZZ1", "no name", "A1048577"])(
  "the address %s is refused",
  async (address) => {
    await Excel.run(async (context) => {
      active(context).getRange(address);
      expect((await errorOf(() => context.sync())).code).toBe("InvalidArgument");
    });
  },
);

test("a read-only property cannot be set; a wrong name cannot be loaded", async () => {
  await Excel.run(async (context) => {
    const range = active(context).getRange("A1");
    expect((await errorOf(() => Object.assign(range, { address: "B2" }))).code).toBe("InvalidArgument");
    range.load("colour");
    expect((await errorOf(() => context.sync())).code).toBe("InvalidArgument");
  });
});

test("a member Excel has and this host has not throws ApiNotFound naming it", async () => {
  await Excel.run(async (context) => {
    const range = active(context).getRange("A1");
    expect(await errorOf(() => range.getPrecedents())).toMatchObject({ code: "ApiNotFound" });
    expect((await errorOf(() => context.workbook.pivotTables)).message).toContain("Workbook.pivotTables");
    range.load("linkedDataTypeState");
    expect(await errorOf(() => context.sync())).toMatchObject({ code: "ApiNotFound" });
  });
});

test("a ClientResult has its value after sync", async () => {
  await Excel.run(async (context) => {
    const count = context.workbook.worksheets.getCount();
    expect((await errorOf(() => count.value)).code).toBe("ValueNotLoaded");
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("more than 5 MB in one request is refused, and nothing of it is done", async () => {
  await Excel.run(async (context) => {
    const long = "项".repeat(30_000);
    active(context).getRange("A1:A60").values = Array.from({ length: 60 }, () => [long]);
    expect((await errorOf(() => context.sync())).code).toBe("RequestPayloadSizeLimitExceeded");
    const used = active(context).getUsedRangeOrNullObject();
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("more than 5 MB in one response is refused", async () => {
  await Excel.run(async (context) => {
    const range = active(context).getRange("A1:A60");
    for (const half of ["A1:A30", "A31:A60"]) {
      active(context).getRange(half).values = "项".repeat(30_000) as unknown as string[][];
      await context.sync();
    }
    range.load("values");
    expect((await errorOf(() => context.sync())).code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

test("512 merged areas can be read, 513 cannot", async () => {
  await Excel.run(async (context) => {
    active(context).getRange("A1:B513").merge(true);
    const few = active(context).getRange("A1:B512").getMergedAreasOrNullObject().load("areaCount,areas/items/address");
    const none = active(context).getRange("D1:E9").getMergedAreasOrNullObject();
    await context.sync();
    expect([few.areaCount, few.areas.items[1]?.address, none.isNullObject]).toEqual([512, "Sheet1!A2:B2", true]);
    active(context).getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount");
    expect((await errorOf(() => context.sync())).code).toBe("InvalidOperation");
  });
});

test("while a cell is edited a batch is refused; delayForCellEdit waits", async () => {
  const write = (context: Excel.RequestContext) => {
    active(context).getRange("A1").values = [["x"]];
    return context.sync();
  };
  host.beginCellEdit();
  expect((await errorOf(() => Excel.run(write))).code).toBe("InvalidOperationInCellEditMode");
  let done = false;
  const delayed = Excel.run({ delayForCellEdit: true }, write).then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  host.endCellEdit();
  await delayed;
  expect(done).toBe(true);
});

test("batches sent at the same time come one after the other, whole", async () => {
  const write = (row: number, text: string) =>
    Excel.run(async (context) => {
      const line = active(context).getRangeByIndexes(row, 0, 1, 2);
      line.values = [[text, "=LEN(A1)+LEN(A2)"]];
      line.load("values");
      await context.sync();
      return line.values[0];
    });
  expect(await Promise.all([write(0, "ab"), write(1, "cde")])).toEqual([
    ["ab", 2],
    ["cde", 5],
  ]);
});
