// Accessible, in both languages, light, dark and at 320 px. The grid is a third party's and left out by name.
import AxeBuilder from "@axe-core/playwright";
import { filledFields } from "./support/appraisal";
import { expect, test } from "./support/test";
import type { Workbench } from "./support/workbench";

const thirdPartyGrid = ".grid-frame";

async function violations({ page }: Workbench): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).exclude(thirdPartyGrid).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in pane and chrome (${colorScheme})`, async ({ workbench }) => {
    await workbench.page.emulateMedia({ colorScheme });
    await workbench.open({ locale: colorScheme === "dark" ? "zh-CN" : "en-US", sample: true });
    expect(await violations(workbench)).toEqual([]);
    await workbench.press(colorScheme === "dark" ? "检查工作表" : "Check sheet");
    await expect(workbench.pane.locator("[data-finding]").first()).toBeVisible();
    expect(await violations(workbench)).toEqual([]);
    await workbench.type("A40", "1");
    await workbench.title(colorScheme === "dark" ? "新建" : "New").click();
    await expect(workbench.page.getByRole("dialog")).toBeVisible();
    expect(await violations(workbench)).toEqual([]);
  });
}

test("at 320 px nothing scrolls sideways, neither window nor pane", async ({ workbench }) => {
  await workbench.page.setViewportSize({ width: 320, height: 900 });
  await workbench.open();
  await workbench.insertForm("Project appraisal");
  await workbench.write(filledFields);
  await workbench.press("Check sheet");
  await expect(workbench.pane.locator("[data-finding]").first()).toBeVisible();
  const tooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await workbench.page.evaluate(tooWide)).toBe(false);
  expect(await workbench.pane.locator("html").evaluate(tooWide)).toBe(false);
  await workbench.press("Forms");
  expect(await workbench.pane.locator("html").evaluate(tooWide)).toBe(false);
});

test("with forced colours the pressed language and the ribbon can still be seen", async ({ workbench }) => {
  await workbench.page.emulateMedia({ forcedColors: "active" });
  await workbench.open();
  const background = (name: string) =>
    workbench.title(name).evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await background("English")).not.toBe(await background("中文"));
});
