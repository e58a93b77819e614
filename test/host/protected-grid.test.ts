// What the user of the grid cannot do on a protected sheet, by the commands the grid runs for him.
import { createHost } from "../../src/host/create-host";
import { createHeadlessEngine, type Engine } from "../../src/host/engine/engine";
import type { Host, Refusal } from "../../src/host/host";
import { IUniverInstanceService, RedoCommand, UndoCommand } from "../../src/host/engine/univer";

let engine: Engine;
let host: Host;
let refused: Refusal[];

beforeEach(async () => {
  engine = createHeadlessEngine();
  host = createHost(engine);
  refused = [];
  host.onRefused((reason) => refused.push(reason));
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["locked", "open"],
      [1, 2],
      ["=A2+1", "=B2+1"],
    ];
    sheet.getRange("B1:B3").format.protection.locked = false;
  });
});
afterEach(() => host.dispose());

function onSheet<Result>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result): Promise<Result> {
  return host.Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

const protect = (options: Excel.WorksheetProtectionOptions = {}) =>
  onSheet((sheet) => void sheet.protection.protect(options));

const contents = async () =>
  (await onSheet((sheet) => sheet.getRange("A1:C6").load("formulas"))).formulas as unknown[][];

/** Runs a command of the grid on the active sheet. */
function user(id: string, params: object = {}): Promise<boolean> {
  const workbook = engine.workbook();
  const target = { unitId: workbook.getUnitId(), subUnitId: workbook.getActiveSheet().getSheetId() };
  return engine.commands.executeCommand(id, { ...target, ...params });
}

const cells = (row: number, column: number, rows = 1, columns = 1) => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

const type = (row: number, column: number, v: string) =>
  user("sheet.command.set-range-values", { range: cells(row, column), value: { v } });

const select = (range: object) =>
  user("sheet.operation.set-selections", { selections: [{ range, primary: null, style: null }] });

test("typing into a locked cell is refused, into an unlocked one it is not, and unprotecting frees both", async () => {
  await protect();
  expect(await type(0, 0, "x")).toBe(false);
  expect(await type(0, 1, "y")).toBe(true);
  expect((await contents())[0]).toEqual(["locked", "y", ""]);
  expect(refused).toEqual(["locked-cell"]);
  await onSheet((sheet) => void sheet.protection.unprotect());
  expect(await type(0, 0, "x")).toBe(true);
  expect((await contents())[0]).toEqual(["x", "y", ""]);
});

test("Delete over locked and unlocked cells changes none", async () => {
  await protect();
  const before = await contents();
  await select(cells(0, 0, 2, 2));
  expect(await user("sheet.command.clear-selection-content")).toBe(false);
  expect(await contents()).toEqual(before);
  expect(refused).toEqual(["locked-cell"]);
  await select(cells(0, 1, 2, 1));
  expect(await user("sheet.command.clear-selection-content")).toBe(true);
  expect((await contents()).slice(0, 2)).toEqual([
    ["locked", "", ""],
    [1, "", ""],
  ]);
});

test.each([
  ["format", "sheet.command.set-style", { range: cells(0, 1), style: { type: "bl", value: 1 } }, "allowFormatCells"],
  ["rows", "sheet.command.insert-row-by-range", { range: cells(1, 0, 1, 60), direction: 0 }, "allowInsertRows"],
  ["columns", "sheet.command.insert-col-by-range", { range: cells(0, 1, 1000, 1), direction: 1 }, "allowInsertColumns"],
  ["heights", "sheet.command.set-row-height", { ranges: [cells(1, 0, 1, 60)], value: 50 }, "allowFormatRows"],
])("changing %s needs the option for it", async (_what, id, params, option) => {
  await protect();
  const before = await host.toWorkbookData();
  expect(await user(id, params)).toBe(false);
  expect(await host.toWorkbookData()).toEqual(before);
  expect(refused).toEqual(["protected-sheet"]);
  await onSheet((sheet) => void sheet.protection.unprotect());
  await protect({ [option]: true });
  expect(await user(id, params)).toBe(true);
  expect(refused).toHaveLength(1);
});

test.each([
  ["sheet.command.add-worksheet-merge", { selections: [cells(5, 1, 2, 1)] }],
  ["sheet.command.delete-range-move-up", { range: cells(0, 1) }],
  ["sheet.command.remove-row-by-range", { range: cells(0, 0, 1, 60) }],
  ["sheet.command.move-range", { fromRange: cells(0, 0), toRange: cells(4, 1) }],
])("%s is refused", async (id, params) => {
  await protect();
  const before = await host.toWorkbookData();
  expect(await user(id, params)).toBe(false);
  expect(await host.toWorkbookData()).toEqual(before);
  expect(refused).toHaveLength(1);
});

test("what was done before protecting cannot be undone through it", async () => {
  engine.injector.get(IUniverInstanceService).focusUnit(engine.workbook().getUnitId());
  await type(0, 0, "x");
  await protect();
  expect(await engine.commands.executeCommand(UndoCommand.id)).toBe(false);
  expect((await contents())[0]?.[0]).toBe("x");
  await onSheet((sheet) => void sheet.protection.unprotect());
  expect(await engine.commands.executeCommand(UndoCommand.id)).toBe(true);
  expect((await contents())[0]?.[0]).toBe("locked");
  await protect();
  expect(await engine.commands.executeCommand(RedoCommand.id)).toBe(false);
  expect((await contents())[0]?.[0]).toBe("locked");
});

test("formulas of a protected sheet follow rows inserted on another, and are calculated", async () => {
  const other = (await onSheet((_sheet, context) => context.workbook.worksheets.add("Other").load("id"))).id;
  await onSheet((sheet, context) => {
    context.workbook.worksheets.getItem("Other").getRange("A1:A2").values = [[5], [6]];
    sheet.getRange("A5").formulas = [["=Other!A2"]];
  });
  await protect();
  await user("sheet.command.insert-row-by-range", { subUnitId: other, range: cells(0, 0, 1, 60), direction: 0 });
  await user("sheet.command.set-range-values", { subUnitId: other, range: cells(2, 0), value: { v: 7 } });
  const read = await onSheet((_sheet, context) =>
    context.workbook.worksheets.getItem("Sheet1").getRange("A5").load("formulas,values"),
  );
  expect([read.formulas, read.values]).toEqual([[["=Other!A3"]], [[7]]]);
  expect(refused).toEqual([]);
});

test("a protected workbook keeps its sheets", async () => {
  await onSheet((_sheet, context) => void context.workbook.worksheets.add("Other"));
  await onSheet((_sheet, context) => void context.workbook.protection.protect());
  const before = await host.toWorkbookData();
  expect(await user("sheet.command.insert-sheet")).toBe(false);
  expect(await user("sheet.command.remove-sheet")).toBe(false);
  expect(await user("sheet.command.set-worksheet-name", { name: "new" })).toBe(false);
  expect(await user("sheet.command.set-worksheet-hidden")).toBe(false);
  expect(await host.toWorkbookData()).toEqual(before);
  expect(new Set(refused)).toEqual(new Set(["protected-workbook"]));
  await onSheet((_sheet, context) => void context.workbook.protection.unprotect());
  expect(await user("sheet.command.set-worksheet-name", { name: "new" })).toBe(true);
});

test("the protection of an opened workbook holds, and stays in it when it has a password", async () => {
  const data = await host.toWorkbookData();
  const unprotect = () => onSheet((_sheet, context) => void context.workbook.protection.unprotect());
  await host.open({ ...data, structureProtection: { password: { workbookPassword: "CF7A" } } });
  expect(await user("sheet.command.set-worksheet-name", { name: "new" })).toBe(false);
  await expect(unprotect()).rejects.toMatchObject({ code: "AccessDenied" });
  const kept = await host.toWorkbookData();
  expect(kept.structureProtection).toEqual({ password: { workbookPassword: "CF7A" } });
  await host.open({ ...data, structureProtection: {} });
  expect(await user("sheet.command.set-worksheet-name", { name: "new" })).toBe(false);
  await unprotect();
  expect(await user("sheet.command.set-worksheet-name", { name: "new" })).toBe(true);
  expect((await host.toWorkbookData()).structureProtection).toBeUndefined();
  expect(refused).toEqual(["protected-workbook", "protected-workbook"]);
});

test("the protection of an opened file holds, also with a password", async () => {
  const data = await host.toWorkbookData();
  const protection = { allow: {}, password: { hashValue: "x", algorithmName: "SHA-512" } };
  await host.open({ ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, protection })) });
  expect(await type(0, 0, "x")).toBe(false);
  expect(await type(0, 1, "y")).toBe(true);
  expect((await contents())[0]).toEqual(["locked", "y", ""]);
  expect(refused).toEqual(["locked-cell"]);
});
