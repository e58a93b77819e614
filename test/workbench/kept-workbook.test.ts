// Work that was kept and brought back saves as if nothing had happened: the engine gives out again what it took in.
import { strFromU8, unzipSync } from "fflate";
import { lossesOnSave, readWorkbook, writeWorkbook } from "../../src/xlsx";
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";
import { richFile } from "../support/rich-file";

let host: Host;

beforeEach(async () => {
  host = await openTestHost();
});

afterEach(() => host.dispose());

async function change(): Promise<void> {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const two = worksheets.getItem("Two");
    two.getRange("A2:A2").values = [[99]];
    two.getRange("A5:A6").insert("Down");
    two.getRange("4:4").insert("Down");
    const rule = two.getRange("A1:B3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$A1>3";
    two.getRange("B5").dataValidation.rule = { list: { inCellDropDown: true, source: "优,良" } };
    const added = worksheets.add("Neu");
    added.getRange("B2").values = [["=Two!A2*2"]];
    added.getRange("B2").format.fill.color = "#FFEE00";
    added.getRange("A1:C1").merge();
    await context.sync();
  });
}

/** The parts of a package as text, but for fonts: a new cell's black is the theme's before and plain black after. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name !== "xl/styles.xml");
  return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
}

test("a save after a restart writes the same parts and names the same losses as one before", async () => {
  const bytes = richFile();
  const outcome = readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.detail);
  await host.open(outcome.workbook);
  const baseline = await host.toWorkbookData();
  await change();
  const before = await host.toWorkbookData();
  expect(before.sheets.some(({ shifts }) => shifts !== undefined)).toBe(true);
  const kept = structuredClone({ workbook: before, opened: { bytes, baseline } });
  host.dispose();

  host = await openTestHost();
  await host.open(kept.workbook);
  const after = await host.toWorkbookData();
  expect(partsOf(writeWorkbook(after, kept.opened))).toEqual(partsOf(writeWorkbook(before, { bytes, baseline })));
  expect(lossesOnSave(after, kept.opened)).toEqual(lossesOnSave(before, { bytes, baseline }));
});
