// A sheet made fit for people without the add-in, and brought back, as a user does it.
import { cellOf, itemCell } from "./support/appraisal";
import { expect, test } from "./support/test";

/** Formulas of cells that call a KPI function, in everything the workbook holds. */
const kpiFormulas = (contents: string) => contents.match(/"formula":"(?:[^"\\]|\\.)*KPI\./g) ?? [];

test("there and back: Excel's formulas, then values, then KPI formulas again, and undo", async ({ workbench }) => {
  const { pane } = workbench;
  const total = cellOf("total");
  await workbench.open();
  await workbench.insertFromPane({ formulas: "KPI functions" });
  await pane.getByRole("button", { name: "Back to all forms" }).click();
  await workbench.write([3, 4, 3, 5].map((score, row) => [itemCell("score", row), score] as const));
  await expect.poll(() => workbench.value(total)).toBe(3.49);
  const kpi = await workbench.contents();
  expect(kpiFormulas(kpi).length).toBeGreaterThan(2);

  await pane.getByRole("button", { name: "Make Excel formulas" }).click();
  await expect(pane.getByText(/Now Excel's own formulas: \d+ cells. Left as they were: 0/)).toBeVisible();
  expect(kpiFormulas(await workbench.contents())).toEqual([]);
  await pane.getByRole("radio", { name: "Whole workbook" }).check();
  await pane.getByRole("button", { name: "Make values" }).click();
  await expect(pane.getByText(/Now values: \d+ cells. Left as they were: 0/)).toBeVisible();
  expect(await workbench.value(total)).toBe(3.49);

  await pane.getByRole("button", { name: "Bring KPI formulas back" }).click();
  await expect(pane.getByText(/KPI formulas again: \d+ cells. Left as they were: 0/)).toBeVisible();
  await expect.poll(() => workbench.contents()).toBe(kpi);
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(pane.getByText("The conversion is undone.")).toBeVisible();
  expect(kpiFormulas(await workbench.contents())).toEqual([]);
});

test("what cannot go is listed and leads to its cell, in a narrow pane too", async ({ workbench }) => {
  const { page, pane } = workbench;
  await page.setViewportSize({ width: 320, height: 1400 });
  await workbench.open({ locale: "zh-CN" });
  await workbench.write([
    ["A1", "尽快完成"],
    ["C9", "=KPI.VAGUE(A1)"],
  ]);
  await pane.getByRole("button", { name: "转为 Excel 公式" }).click();
  await expect(pane.getByText("措辞判断没有对应的 Excel 公式，可转为数值。")).toBeVisible();
  await pane.getByRole("button", { name: "Sheet1!C9" }).click();
  await expect.poll(() => workbench.selected()).toBe("C9");
  const wider = await pane.locator("html").evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(wider).toBe(false);
});
