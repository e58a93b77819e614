// The self-test of the add-in: every assumption about Excel holds in the host.
import { expect, test } from "./support/test";

test("every assumption holds here, and the scratch sheet is gone afterwards", async ({ workbench }) => {
  const { pane } = workbench;
  await workbench.open();
  const before = await workbench.sheets();
  await pane.getByRole("button", { name: "More: settings, rules, diagnostics, help" }).click();
  await pane.getByRole("menuitem", { name: "Diagnostics" }).click();
  await pane.getByRole("button", { name: "Run self-test" }).click();
  await expect(pane.getByText("Self-test results")).toBeVisible();
  await expect(pane.getByText("Holds", { exact: true }).first()).toBeVisible();
  await expect(pane.getByText("Fails", { exact: true })).toHaveCount(0);
  await expect(pane.getByText("Unknown", { exact: true })).toHaveCount(0);
  expect(await workbench.sheets()).toEqual(before);
});
