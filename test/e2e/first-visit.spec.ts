// What a stranger meets: a sample that hides three problems, and one sentence that says what to press.
import { expect, test } from "./support/test";

for (const [locale, check, found] of [
  ["en-US", "Check sheet", "3 to look at"],
  ["zh-CN", "检查工作表", "3 处待查看"],
] as const) {
  test(`the sample hides exactly three problems, and the hint names the button (${locale})`, async ({ workbench }) => {
    await workbench.open({ locale, sample: true });
    await expect(workbench.messages).toContainText(check);
    expect(await workbench.sheets()).toHaveLength(1);
    await workbench.press(check);
    await expect(workbench.pane.locator("[data-finding]")).toHaveCount(3);
    await expect(workbench.pane.getByText(found).first()).toBeVisible();
    await expect(workbench.page).not.toHaveTitle(/^●/);
  });
}

test("the second visit begins with an empty workbook; the sample is a press away", async ({ workbench }) => {
  await workbench.open({ sample: true });
  await workbench.page.reload();
  await expect(workbench.page).toHaveTitle(/^Book1/);
  await workbench.title("Sample").click();
  await expect(workbench.page).toHaveTitle(/^Sample project appraisal/);
  await expect(workbench.messages).toContainText("Check sheet");
});

test("the pane follows the user from the sample to other sheets and back", async ({ workbench }) => {
  await workbench.open({ sample: true });
  const heading = workbench.pane.getByRole("heading").first();
  await expect(heading).toHaveText("Project appraisal");
  await workbench.insertForm("Project appraisal");
  await expect(heading).toHaveText("Project appraisal (2)");
  await workbench.page.getByText("Project appraisal", { exact: true }).last().click();
  await expect(heading).toHaveText("Project appraisal");
});
