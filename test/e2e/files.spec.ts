// New, open, drop, save, and the question before unsaved work goes.
import { readFileSync } from "node:fs";
import { checkPackage } from "../support/package-check";
import { richFile } from "../support/rich-file";
import { expect, test } from "./support/test";

test("unsaved changes are asked about, and kept when the user wants", async ({ workbench }) => {
  await workbench.open();
  await workbench.type("B2", "42");
  const dialog = workbench.page.getByRole("dialog");
  await workbench.title("New").click();
  await expect(dialog).toContainText("Book1.xlsx");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await workbench.value("B2")).toBe(42);

  await workbench.title("New").click();
  const download = workbench.page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  expect(
    readFileSync(await (await download).path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  await expect.poll(() => workbench.value("B2")).toBe("");

  await workbench.type("B2", "43");
  await workbench.title("New").click();
  await dialog.getByRole("button", { name: "Don't save" }).click();
  await expect.poll(() => workbench.value("B2")).toBe("");
  await expect(workbench.page).toHaveTitle(/^Book1/);
});

test("a dropped file opens with its name, numbers, formulas and several sheets", async ({ workbench }) => {
  await workbench.open();
  await workbench.write([
    ["A1", 2],
    ["A2", "=A1*21"],
    ["A3", "=SUM(A1:A2)"],
  ]);
  const { bytes } = await workbench.save();
  await workbench.title("New").click();
  await workbench.drop({ name: "计划 2026.xlsx", bytes });
  await expect(workbench.page).toHaveTitle(/^计划 2026\.xlsx/);
  expect(await workbench.values(["A1", "A2", "A3"])).toEqual([2, 42, 44]);
  await workbench.type("A1", "3");
  await expect.poll(() => workbench.value("A3")).toBe(66);
  expect((await workbench.save()).name).toBe("计划 2026.xlsx");
});

test("what is being typed is saved too", async ({ workbench }) => {
  await workbench.open();
  await workbench.select("A1");
  await workbench.page.keyboard.type("last words");
  const { bytes } = await workbench.save();
  await workbench.openFile({ name: "again.xlsx", bytes });
  await expect(workbench.page).toHaveTitle(/^again/);
  expect(await workbench.value("A1")).toBe("last words");
});

test("leaving the page is asked about by the browser while the last change is not kept yet", async ({ workbench }) => {
  // The idle moment in which work is kept never comes.
  await workbench.page.addInitScript(() => (window.requestIdleCallback = () => 0));
  await workbench.open();
  await workbench.type("A1", "x");
  const asked = workbench.page.waitForEvent("dialog");
  const closing = workbench.page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
  await closing;
});

test("what a save would lose is listed first, and nothing is saved unless the user says so", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.openFile({ name: "with chart.xlsx", bytes: Buffer.from(richFile()) });
  await expect(page).toHaveTitle(/^with chart/);
  await workbench.deleteSheet("One");
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  const dialog = page.getByRole("dialog");
  await workbench.title("Save as .xlsx").click();
  await expect(dialog.getByRole("listitem").filter({ hasText: "chart" })).toHaveCount(1);
  await expect(dialog.getByRole("listitem").filter({ hasText: "note" })).toHaveCount(1);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page).toHaveTitle(/^● with chart/);
  expect(downloads).toEqual([]);

  const saving = page.waitForEvent("download");
  await workbench.title("Save as .xlsx").click();
  await dialog.getByRole("button", { name: "Save anyway" }).click();
  const saved = readFileSync(await (await saving).path());
  expect(checkPackage(saved)).toEqual([]);
});

test("opening that takes long can be given up, and the open workbook stays", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.type("A1", "stays");
  const before = await workbench.contents();
  const { bytes } = await workbench.save();
  await workbench.holdWorker();
  await workbench.openFile({ name: "slow.xlsx", bytes });
  const dialog = page.getByRole("dialog", { name: "Opening “slow.xlsx”…" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toHaveCount(0);
  expect(await workbench.contents()).toBe(before);
  await expect(page).toHaveTitle(/^Book1/);
});
