// Files of the disk, where the browser gives them: opened by its picker, saved back, listed as recent.
// The pickers are native and closed to tests; in their place stand files of the browser's own file system.
import { richFile } from "../support/rich-file";
import { expect, test } from "./support/test";
import type { Workbench } from "./support/workbench";

/** Answers both pickers with a file of that name; made empty where it does not exist, as the picker does. */
async function pickers(workbench: Workbench, name: string): Promise<void> {
  await workbench.page.evaluate((file) => {
    const pick = async () => (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
    Object.assign(window, { showOpenFilePicker: async () => [await pick()], showSaveFilePicker: pick });
  }, name);
}

async function openWithPickers(workbench: Workbench): Promise<void> {
  await workbench.open({ pickers: true });
}

/** Makes "plan.xlsx" by saving a workbook that holds 2 in A1. */
async function savePlan(workbench: Workbench): Promise<void> {
  await openWithPickers(workbench);
  await workbench.write([["A1", 2]]);
  await pickers(workbench, "plan.xlsx");
  await workbench.title("Save").click();
  await expect(workbench.page).toHaveTitle(/^plan\.xlsx/);
}

async function menuEntries(workbench: Workbench): Promise<string[]> {
  await workbench.title("Recent files and kept work").click();
  await expect(workbench.page.getByRole("menu")).toBeVisible();
  return workbench.page.getByRole("menuitem").locator(".menu-label").allTextContents();
}

test("a file is opened by the picker, saved back to itself, and listed", async ({ workbench }) => {
  const { page } = workbench;
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  await savePlan(workbench);
  await workbench.title("New").click();
  await expect(page).toHaveTitle(/^Book1/);
  await page.keyboard.press("Control+o");
  await expect(page).toHaveTitle(/^plan\.xlsx/);
  expect(await workbench.value("A1")).toBe(2);
  await workbench.write([["A1", 3]]);
  await expect(page).toHaveTitle(/^● plan/);
  await page.keyboard.press("Control+s");
  await expect(page).toHaveTitle(/^plan/);

  await pickers(workbench, "copy.xlsx");
  await workbench.write([["A1", 4]]);
  await workbench.title("Save as…").click();
  await expect(page).toHaveTitle(/^copy/);
  expect(await menuEntries(workbench)).toEqual(["copy.xlsx", "plan.xlsx", "Forget saved work…"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle(/^plan/);
  expect(await workbench.value("A1")).toBe(3);
  expect(downloads).toEqual([]);
});

test("after a reload Save still writes to the file", async ({ workbench }) => {
  const { page } = workbench;
  await savePlan(workbench);
  await workbench.write([["A1", 5]]);
  await workbench.kept();
  await page.reload();
  await workbench.started();
  await expect(page).toHaveTitle(/^● plan/);
  await workbench.title("Save").click();
  await expect(page).toHaveTitle(/^plan/);
  await workbench.title("New").click();
  await expect(page).toHaveTitle(/^Book1/);
  await pickers(workbench, "plan.xlsx");
  await workbench.title("Open").click();
  await expect(page).toHaveTitle(/^plan/);
  expect(await workbench.value("A1")).toBe(5);
});

test("a file somebody else wrote to is not overwritten unasked", async ({ workbench }) => {
  const { page } = workbench;
  await savePlan(workbench);
  await workbench.write([["A1", 6]]);
  await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle("plan.xlsx");
    const stream = await handle.createWritable();
    await stream.write("theirs");
    await stream.close();
  });
  await workbench.title("Save").click();
  const dialog = page.getByRole("dialog", { name: "“plan.xlsx” was changed by something else" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page).toHaveTitle(/^● plan/);
  const theirs = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle("plan.xlsx");
      return (await handle.getFile()).size;
    });
  expect(await theirs()).toBe("theirs".length);
  await workbench.title("Save").click();
  await dialog.getByRole("button", { name: "Overwrite" }).click();
  await expect(page).toHaveTitle(/^plan/);
  expect(await theirs()).toBeGreaterThan("theirs".length);
});

test("a file that vanished is said and leaves the list; open, it can be saved elsewhere", async ({ workbench }) => {
  const { page } = workbench;
  await savePlan(workbench);
  const remove = () => page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry("plan.xlsx"));
  await remove();
  await workbench.write([["A1", 7]]);
  await workbench.title("Save").click();
  await pickers(workbench, "elsewhere.xlsx");
  await page.getByRole("dialog").getByRole("button", { name: "Save as…" }).click();
  await expect(page).toHaveTitle(/^elsewhere/);

  expect(await menuEntries(workbench)).toContain("plan.xlsx");
  await page.getByRole("menuitem", { name: "plan.xlsx" }).click();
  await expect(workbench.messages.getByRole("alert")).toContainText("“plan.xlsx” is no longer where it was");
  expect(await menuEntries(workbench)).toEqual(["elsewhere.xlsx", "Forget saved work…"]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
});

test("where writing is not allowed nothing is saved, and it is said", async ({ workbench }) => {
  const { page } = workbench;
  await savePlan(workbench);
  await page.evaluate(() => {
    FileSystemHandle.prototype.queryPermission = () => Promise.resolve("prompt");
    FileSystemHandle.prototype.requestPermission = () => Promise.resolve("denied");
  });
  await workbench.write([["A1", 8]]);
  await workbench.title("Save").click();
  await expect(workbench.messages.getByRole("alert")).toContainText("not allowed to write to “plan.xlsx”");
  await expect(page).toHaveTitle(/^● plan/);
});

test("saving back says first what the file would lose, and says it once", async ({ workbench }) => {
  const { page } = workbench;
  await openWithPickers(workbench);
  await pickers(workbench, "rich.xlsx");
  await page.evaluate(
    async (bytes) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle("rich.xlsx", { create: true });
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    },
    [...richFile()],
  );
  await workbench.title("Open").click();
  await expect(page).toHaveTitle(/^rich/);
  await workbench.deleteSheet("One");
  await workbench.title("Save").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("“rich.xlsx” will be without it");
  await expect(dialog.getByRole("listitem").filter({ hasText: "chart" })).toHaveCount(1);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page).toHaveTitle(/^● rich/);
  await workbench.title("Save").click();
  await dialog.getByRole("button", { name: "Save anyway" }).click();
  await expect(page).toHaveTitle(/^rich/);
  await workbench.write([["A4", 1]]);
  await expect(page).toHaveTitle(/^● rich/);
  await workbench.title("Save").click();
  await expect(page).toHaveTitle(/^rich/);
});
