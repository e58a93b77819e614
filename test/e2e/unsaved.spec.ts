// Unsaved work stays: over a reload, a closed window, in two windows at once; and it goes when saved or forgotten.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { checkPackage } from "../support/package-check";
import { richFile } from "../support/rich-file";
import { expect, test } from "./support/test";
import { Workbench } from "./support/workbench";

/** How much the stores of the workbench hold. */
function stored(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("kpi-sheets.workbench");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(opening.error?.message));
    });
    const counts: Record<string, number> = {};
    for (const store of database.objectStoreNames)
      counts[store] = await new Promise((resolve) => {
        const counting = database.transaction(store).objectStore(store).count();
        counting.onsuccess = () => resolve(counting.result);
      });
    database.close();
    return counts;
  });
}

test("after a reload an opened file's work is back, and a save still patches the original", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.openFile({ name: "计划.xlsx", bytes: Buffer.from(richFile()) });
  await expect(page).toHaveTitle(/^计划/);
  // The first sheet is protected.
  await page.evaluate(() =>
    window.kpiHost?.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Two").activate();
      await context.sync();
    }),
  );
  await workbench.write([["A2", 77]]);
  await workbench.kept();
  expect(await stored(page)).toMatchObject({ entries: 1, workbooks: 1, originals: 1 });
  const sheets = await workbench.sheets();

  await page.reload();
  await workbench.started();
  await expect(page).toHaveTitle(/^● 计划\.xlsx/);
  expect(await workbench.sheets()).toEqual(sheets);
  expect(await workbench.values(["A2", "B2"])).toEqual([77, 77]);
  await expect(workbench.messages).toContainText("计划.xlsx");
  await expect(workbench.messages.getByRole("button", { name: "Forget saved work…" })).toBeVisible();

  const { name, bytes } = await workbench.save();
  expect(name).toBe("计划.xlsx");
  expect(checkPackage(bytes)).toEqual([]);
  expect(bytes.includes("xl/charts/")).toBe(true);
  await expect(page).toHaveTitle(/^计划/);
  await expect.poll(() => stored(page)).toMatchObject({ entries: 0, workbooks: 0, originals: 0 });

  await page.reload();
  await workbench.started();
  await expect(page).toHaveTitle(/^Book1/);
  await expect(workbench.messages).toBeEmpty();
});

test("once kept, a window closes without a question, and the next one offers the work", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.type("A1", "stays");
  await workbench.kept();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const context = page.context();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(asked).toEqual([]);

  const later = new Workbench(await context.newPage());
  await later.open();
  await expect(later.messages).toContainText("Book1.xlsx");
  expect(await later.value("A1")).toBe("");
  await later.messages.getByRole("button", { name: "Bring it back" }).click();
  await expect(later.page).toHaveTitle(/^● Book1/);
  expect(await later.value("A1")).toBe("stays");
  await later.page.reload();
  await later.started();
  expect(await later.value("A1")).toBe("stays");
});

test("two windows keep their own work, also when one is a copy of the other", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.type("A1", "first");
  await workbench.kept();
  const copying = page.context().waitForEvent("page");
  // A window opened by script gets a copy of what this one remembers, as a duplicated tab does.
  await page.evaluate(() => void window.open(location.href));
  const other = new Workbench(await copying);
  await other.started();
  await expect(other.messages).toBeEmpty();
  expect(await other.value("A1")).toBe("");
  await other.type("A1", "second");
  await other.kept();
  expect(await stored(page)).toMatchObject({ entries: 2 });

  for (const each of [workbench, other]) {
    await each.page.reload();
    await each.started();
  }
  expect(await workbench.value("A1")).toBe("first");
  expect(await other.value("A1")).toBe("second");
});

test("forgetting removes everything, in every window, and the open workbook stays", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.type("A1", "private");
  await workbench.kept();
  const other = new Workbench(await page.context().newPage());
  await other.open();
  await other.title("Recent files and kept work").click();
  await other.page.getByRole("menuitem", { name: "Forget saved work…" }).press("Enter");
  await other.page.getByRole("dialog").getByRole("button", { name: "Forget all" }).click();
  await expect(other.messages).toContainText("Forgotten");
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  // The other window knows that its work is kept no more.
  await expect(page.getByRole("img", { name: "Unsaved changes", exact: true })).toBeVisible();
  expect(await workbench.value("A1")).toBe("private");
  await workbench.type("A2", "more");
  await workbench.kept();
});

test("giving work up by New also drops what was kept", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.type("A1", "x");
  await workbench.kept();
  await workbench.title("New").click();
  await page.getByRole("dialog").getByRole("button", { name: "Don't save" }).click();
  await expect(page).toHaveTitle(/^Book1/);
  await expect.poll(() => stored(page)).toMatchObject({ entries: 0, workbooks: 0 });
});

test("where storage is refused it is said once, and closing asks", async ({ workbench }) => {
  const { page } = workbench;
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("Denied.", "SecurityError");
    };
  });
  await workbench.open();
  await expect(workbench.messages).toBeEmpty();
  await workbench.type("A1", "x");
  await expect(workbench.messages.getByRole("alert")).toContainText("does not let us keep");
  await workbench.closeMessage();
  const asked = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
  await closing;
});

test("when storage is full it is said once, and what was kept before stays whole", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.write([["A1", "kept"]]);
  await workbench.kept();
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === "entries") throw new DOMException("Full.", "QuotaExceededError");
      return put.apply(this, given);
    };
  });
  await workbench.write([["A1", "lost"]]);
  await expect(workbench.messages.getByRole("alert")).toContainText("storage is full");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await workbench.started();
  await expect(page).toHaveTitle(/^● Book1/);
  expect(await workbench.value("A1")).toBe("kept");
});

test("the work of a window that crashed is offered", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.write([["A1", "survives"]]);
  await workbench.kept();
  const crashed = page.waitForEvent("crash");
  const tools = await page.context().newCDPSession(page);
  // The page is gone before it could answer.
  void tools.send("Page.crash").catch(() => undefined);
  await crashed;
  const later = new Workbench(await page.context().newPage());
  await later.open();
  await later.messages.getByRole("button", { name: "Bring it back" }).click();
  await expect(later.page).toHaveTitle(/^● Book1/);
  expect(await later.value("A1")).toBe("survives");
});

for (const [what, spoil, said] of [
  ["of another version", { format: 99 }, "another version"],
  ["broken", { name: 5 }, "damaged"],
] as const) {
  test(`kept work that is ${what} is not opened, said, and can be forgotten`, async ({ workbench }) => {
    const { page } = workbench;
    await workbench.open();
    await workbench.type("A1", "x");
    await workbench.kept();
    await page.evaluate(async (change) => {
      const opening = indexedDB.open("kpi-sheets.workbench");
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const store = opening.result.transaction("entries", "readwrite").objectStore("entries");
      const cursor = store.openCursor();
      await new Promise<void>((resolve) => {
        cursor.onsuccess = () => {
          cursor.result?.update({ ...(cursor.result.value as object), ...change });
          resolve();
        };
      });
      opening.result.close();
    }, spoil);
    await page.reload();
    await workbench.started();
    await expect(workbench.messages.getByRole("alert")).toContainText(said);
    await expect(page).toHaveTitle(/^Book1/);
    // What comes now does not write over it.
    await workbench.write([["A1", "new"]]);
    await workbench.kept();
    expect(await stored(page)).toMatchObject({ entries: 2 });
    await workbench.messages.getByRole("button", { name: "Forget saved work…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Forget all" }).click();
    await expect(workbench.messages).toContainText("Forgotten");
    expect(await workbench.value("A1")).toBe("new");
  });
}

test("a database of a newer version is left alone, said, and can be forgotten", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await page.goto(new URL("/assets/icon-32.png", page.url()).href);
  await page.evaluate(async () => {
    const opening = indexedDB.open("kpi-sheets.workbench", 1000);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    opening.result.close();
  });
  await workbench.open();
  await expect(workbench.messages.getByRole("alert")).toContainText("another version");
  await workbench.messages.getByRole("button", { name: "Forget saved work…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Forget all" }).click();
  await expect(workbench.messages).toContainText("Forgotten");
  await workbench.write([["A1", "x"]]);
  await workbench.kept();
});

for (const [locale, colorScheme, menu, forget] of [
  ["en-US", "light", "Recent files and kept work", "Forget saved work…"],
  ["zh-CN", "dark", "最近的文件和暂存的内容", "清除暂存的内容…"],
] as const) {
  test(`by keyboard and without a fault of accessibility (${locale}, ${colorScheme})`, async ({ workbench }) => {
    const { page } = workbench;
    const faults = async () =>
      (await new AxeBuilder({ page }).exclude(".grid-frame").exclude("iframe").analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
      );
    await page.emulateMedia({ colorScheme });
    await workbench.open({ locale });
    await workbench.write([["A1", "x"]]);
    await workbench.kept();
    await page.reload();
    await workbench.started();
    await expect(workbench.messages.getByRole("status")).toContainText(".xlsx");
    expect(await faults()).toEqual([]);

    await workbench.title(menu).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menuitem", { name: forget })).toBeFocused();
    expect(await faults()).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(workbench.title(menu)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menuitem", { name: forget })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await faults()).toEqual([]);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeHidden();
    expect(await stored(page)).toMatchObject({ entries: 1 });
  });
}
