// The help pages as they are served with the add-in: reached from the pane, accessible, light, dark and at 320 px.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const addressOf = (path: string) => `${process.env["WORKBENCH_URL"] ?? ""}help/${path}`;

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

test("from the pane's Help to a function's page, its example, and the same page in the other language", async ({
  workbench,
}) => {
  await workbench.open();
  const { pane, page } = workbench;
  await pane.getByRole("button", { name: /^More/ }).click();
  await pane.getByRole("menuitem", { name: "Help" }).click();
  const opened = page.waitForEvent("popup");
  await pane.getByRole("link", { name: "KPI.WEIGHTEDSCORE" }).click();
  const help = await opened;
  await expect(help.getByRole("heading", { level: 1 })).toHaveText("KPI.WEIGHTEDSCORE");
  const example = help.getByRole("figure", { name: "Each score times its weight, added up" });
  await expect(example.getByRole("cell", { name: /^3\.49/ })).toBeVisible();
  await expect(example).toContainText("Result: 3.49");
  await help.getByRole("link", { name: "中文" }).click();
  await expect(help).toHaveURL(/\/help\/zh-CN\/functions\/weightedscore\.html$/);
  await expect(help.getByRole("figure", { name: "各项评分乘以权重后相加" })).toContainText("结果： 3.49");
  await help.getByRole("link", { name: "项目考评申请及考评表" }).click();
  await expect(help.getByRole("table", { name: "项目考评申请及考评表，空白表" })).toContainText("预算实施");
});

test("from the pane's Help to a form's page", async ({ workbench }) => {
  await workbench.open({ locale: "zh-CN" });
  const { pane, page } = workbench;
  await pane.getByRole("button", { name: /^更多/ }).click();
  await pane.getByRole("menuitem", { name: "帮助" }).click();
  const opened = page.waitForEvent("popup");
  await pane.getByRole("link", { name: "项目考评申请及考评表" }).click();
  await expect((await opened).getByRole("heading", { level: 1 })).toHaveText("项目考评申请及考评表");
});

/** Every kind of page once; both looks share what differs in colours only. */
const looked = [
  ["light", "zh-CN/index.html"],
  ["light", "en/functions/weightedscore.html"],
  ["light", "zh-CN/forms/project-appraisal.html"],
  ["light", "en/privacy.html"],
  ["dark", "en/words.html"],
  ["dark", "zh-CN/functions/vague.html"],
  ["dark", "en/forms/self-review.html"],
  ["dark", "zh-CN/rules.html"],
  ["dark", "zh-CN/saving.html"],
] as const;

for (const [colorScheme, path] of looked) {
  test(`axe finds nothing on ${path} (${colorScheme}), and it is not wider than 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    const answer = await page.goto(addressOf(path));
    expect(answer?.status()).toBe(200);
    expect(await violations(page)).toEqual([]);
    const tooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(tooWide)).toBe(false);
    expect(messages, "messages of the browser, such as of a style that was refused").toEqual([]);
  });
}

test("the keyboard reaches the text past the topics, and scrolls a drawing", async ({ page }) => {
  await page.goto(addressOf("en/forms/project-appraisal.html"));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  const drawing = page.getByRole("region", { name: "What it looks like" });
  await expect(drawing).toBeFocused();
  await page.setViewportSize({ width: 480, height: 800 });
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => drawing.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});
