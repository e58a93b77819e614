// A file full of what the workbench does not show: saved untouched, saved with changes, and the list of what they cost.
import { readFileSync } from "node:fs";
import { checkPackage } from "../support/package-check";
import { fidelityFile } from "../support/fidelity-file";
import { partsOf } from "../support/handmade";
import { expect, test } from "./support/test";

const file = { name: "年度考核.xlsx", bytes: Buffer.from(fidelityFile()) };
const original = partsOf(file.bytes);
const DATA = "xl/worksheets/sheet1.xml";

test("opened and saved untouched, a file is what it was, and nothing is asked", async ({ workbench }) => {
  await workbench.open();
  await workbench.openFile(file);
  await expect(workbench.page).toHaveTitle(/^年度考核/);
  expect(await workbench.values(["A3", "C3", "F7", "B35"])).toEqual([30, 60, 103, 77]);
  const { bytes } = await workbench.save();
  expect(partsOf(bytes)).toEqual(original);
});

test("what changes cost is listed by name; cancel keeps everything, save keeps all else", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.openFile(file);
  await expect(page).toHaveTitle(/^年度考核/);
  await page.evaluate(async () => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    await kpiHost.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("3:4").insert("Down");
      await context.sync();
    });
  });
  await workbench.type("A1", "changed");
  await workbench.type("C1", "changed too");
  await workbench.type("A5", "31");
  const contents = await workbench.contents();

  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  const dialog = page.getByRole("dialog");
  await workbench.title("Save as .xlsx").click();
  await expect(dialog.getByRole("listitem")).toHaveText([/“Data”!A1/, /“Data”!C1/]);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toHaveCount(0);
  expect(await workbench.contents()).toBe(contents);
  await expect(page).toHaveTitle(/^● 年度考核/);
  expect(downloads).toEqual([]);

  const saving = page.waitForEvent("download");
  await workbench.title("Save as .xlsx").click();
  await dialog.getByRole("button", { name: "Save anyway" }).click();
  const saved = readFileSync(await (await saving).path());
  expect(checkPackage(saved)).toEqual([]);
  const parts = partsOf(saved);
  expect(parts[DATA]).toContain('<c r="A5"><v>31</v></c>');
  expect(parts[DATA]).toContain("<xm:f>Data!A5:A7</xm:f><xm:sqref>M6</xm:sqref>");
  expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>Data!$A$5:$A$7</c:f>");
  expect(parts["xl/comments1.xml"]).toContain('<comment ref="B8" authorId="0">');
  for (const part of ["xl/theme/theme1.xml", "docProps/custom.xml", "customXml/item1.xml", "xl/slicers/slicer1.xml"]) {
    expect(parts[part]).toBe(original[part]);
  }
});
