// The pane beside the grid: shown, hidden, and running while hidden.
import { cellOf, itemCell } from "./support/appraisal";
import { expect, test } from "./support/test";

test("hidden and shown again, by the title bar and by the ribbon", async ({ workbench }) => {
  const pane = workbench.page.locator(".pane");
  await workbench.open();
  await expect(workbench.title("Pane")).toHaveAttribute("aria-pressed", "true");
  await workbench.title("Pane").click();
  await expect(pane).toBeHidden();
  await expect(workbench.title("Pane")).toHaveAttribute("aria-pressed", "false");
  await workbench.ribbon("Open pane").click();
  await expect(pane).toBeVisible();
  await expect(workbench.title("Pane")).toHaveAttribute("aria-pressed", "true");
});

test("ribbon and functions work while it is hidden; a check shows it", async ({ workbench }) => {
  await workbench.open();
  await workbench.title("Pane").click();
  await workbench.insertForm("Project appraisal");
  await workbench.write([
    ...[3, 4, 3, 5].map((score, row) => [itemCell("score", row), score] as const),
    ["A60", "=KPI.WEIGHTCHECK(B13:B16)"],
  ]);
  expect(await workbench.value(cellOf("total"))).toBe(3.49);
  expect(await workbench.value("A60")).toBe(0);
  await workbench.press("Check sheet");
  await expect(workbench.page.locator(".pane")).toBeVisible();
  await expect(workbench.pane.locator("[data-finding]").first()).toBeVisible();
});
