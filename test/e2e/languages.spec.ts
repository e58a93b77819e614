// One switch changes title bar, ribbon, grid, pane and the functions' descriptions; the workbook stays.
import { expect, test } from "./support/test";
import { cellsCanvas } from "./support/workbench";

test("English to Chinese and back, with the workbook as it was", async ({ workbench }) => {
  const { page, pane } = workbench;
  await workbench.open();
  await workbench.type("A1", "7");
  await workbench.title("中文").click();
  await expect(workbench.ribbon("检查工作表")).toBeVisible();
  await expect(workbench.title("保存为 .xlsx")).toBeVisible();
  await expect(pane.getByRole("tab", { name: "检查" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  expect(await workbench.value("A1")).toBe(7);
  await workbench.insertForm("项目考评表");
  expect((await workbench.sheets())[0]).toBe("项目考评");

  await workbench.title("English").click();
  await expect(workbench.ribbon("Check sheet")).toBeVisible();
  await expect(pane.getByRole("tab", { name: "Check" })).toBeVisible();
  expect((await workbench.sheets())[0]).toBe("项目考评");
});

test("the choice is remembered", async ({ workbench }) => {
  await workbench.open();
  await workbench.title("中文").click();
  await expect(workbench.ribbon("检查工作表")).toBeVisible();
  await workbench.page.reload();
  await expect(workbench.ribbon("检查工作表")).toBeVisible();
});

test("a cell's menu holds the add-in's entry in the language of the window", async ({ workbench }) => {
  await workbench.open();
  await workbench.insertForm("Project appraisal");
  await workbench.title("中文").click();
  await expect(workbench.ribbon("检查工作表")).toBeVisible();
  await workbench.page.locator(cellsCanvas).click({ button: "right", position: { x: 120, y: 120 } });
  await workbench.page.getByText("检查工作表", { exact: true }).last().click();
  await expect(workbench.pane.locator("[data-finding]").first()).toBeVisible();
});
