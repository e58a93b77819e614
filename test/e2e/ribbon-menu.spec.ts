// The ribbon's menu of forms by mouse and by keyboard, and protecting what is handed out.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./support/test";

const items = ".ribbon [role='menuitem']";

test("the menu of forms opens, inserts and closes by mouse; the last entry shows them all", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.ribbon("Insert form").click();
  await expect(page.locator(items)).toHaveCount(9);
  await expect(page.getByRole("menu", { name: "Insert form" })).toBeVisible();
  const audit = await new AxeBuilder({ page }).include(".ribbon").analyze();
  expect(audit.violations).toEqual([]);
  await page.locator(".file-name").click();
  await expect(page.getByRole("menu", { name: "Insert form" })).toBeHidden();
  await workbench.insertForm("Month plan");
  await expect.poll(async () => (await workbench.sheets())[0]).toBe("Month plan");
  await workbench.insertForm("All forms…");
  await expect(workbench.pane.getByRole("searchbox", { name: "Search forms" })).toBeVisible();
});

test("by keyboard: Down opens, arrows go round, Escape leaves, Enter inserts", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open({ locale: "zh-CN" });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await workbench.ribbon("插入表单").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("项目考评表");
  await page.keyboard.press("ArrowUp");
  expect(await focused()).toBe("全部表单…");
  await page.keyboard.press("Escape");
  expect(await focused()).toBe("插入表单");
  await expect(page.locator(items).first()).toBeHidden();
  await page.keyboard.press("Enter");
  for (let steps = 0; steps < 5; steps++) await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("行为规范考评");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await workbench.sheets())[0]).toBe("行为规范考评");
});

test("in a narrow window the whole menu can be reached", async ({ workbench }) => {
  const { page } = workbench;
  await page.setViewportSize({ width: 480, height: 700 });
  await workbench.open();
  await workbench.ribbon("Insert form").click();
  for (const item of [page.locator(items).first(), page.locator(items).last()]) {
    await item.scrollIntoViewIfNeeded();
    await expect(item).toBeInViewport({ ratio: 1 });
  }
});

test("a sheet is protected from the ribbon, and set free again from the pane", async ({ workbench }) => {
  const { pane } = workbench;
  await workbench.open();
  await workbench.insertForm("Month plan");
  await workbench.press("Protect form");
  await workbench.type("A1", "mine");
  await expect(workbench.messages).toContainText("The sheet is protected and this cell is locked.");
  expect(await workbench.value("A1")).not.toBe("mine");
  await workbench.press("Forms");
  await pane.getByRole("button", { name: "Take protection off" }).click();
  await expect(pane.getByRole("status").last()).toContainText("is no longer protected");
  await workbench.type("A1", "mine");
  expect(await workbench.value("A1")).toBe("mine");
});

test("a form inserted protected is locked at once", async ({ workbench }) => {
  const { pane } = workbench;
  await workbench.open({ locale: "zh-CN" });
  await workbench.insertForm("全部表单…");
  await pane
    .getByRole("button", { name: /项目考评申请及考评表/ })
    .first()
    .click();
  await pane.getByRole("radio", { name: "KPI 函数" }).check();
  await pane.getByRole("checkbox", { name: "保护公式和标题" }).check();
  await pane.getByRole("button", { name: "插入表单" }).click();
  await expect.poll(async () => (await workbench.sheets())[0]).toBe("项目考评");
  await workbench.type("A1", "我的");
  expect(await workbench.value("A1")).not.toBe("我的");
});
