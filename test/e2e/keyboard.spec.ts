// Everything of the add-in without a mouse.
import type { Page } from "@playwright/test";
import { filledFields, itemCell } from "./support/appraisal";
import { expect, test } from "./support/test";

const focusedName = (page: Page) =>
  page.evaluate(() => {
    const inner = (document.activeElement as HTMLIFrameElement | null)?.contentDocument?.activeElement;
    const focused = inner ?? document.activeElement;
    return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
  });

test("F6 goes ribbon, grid, pane and round, Shift+F6 back", async ({ workbench: { page }, workbench }) => {
  await workbench.open();
  const place = () =>
    page.evaluate(() => {
      const parts = { ribbon: ".ribbon", grid: ".grid", pane: ".pane" };
      return Object.entries(parts).find(([, selector]) => document.activeElement?.closest(selector))?.[0] ?? "none";
    });
  await workbench.ribbon("Check sheet").focus();
  const seen: string[] = [];
  for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
    await page.keyboard.press(key);
    seen.push(await place());
  }
  expect(seen).toEqual(["grid", "pane", "ribbon", "pane", "grid"]);
});

test("insert, fill, check, go through the findings, mark, clear and undo", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  const pressRibbon = async (name: string) => {
    for (let tries = 0; tries < 12 && (await focusedName(page)) !== name; tries++)
      await page.keyboard.press("ArrowRight");
    expect(await focusedName(page)).toBe(name);
    await page.keyboard.press("Enter");
    await expect(workbench.ribbon(name)).not.toHaveAttribute("aria-busy", "true");
  };
  const goTo = async (place: ".ribbon" | ".grid" | ".pane") => {
    const there = () => page.evaluate((selector) => Boolean(document.activeElement?.closest(selector)), place);
    for (let tries = 0; tries < 3 && !(await there()); tries++) await page.keyboard.press("F6");
    expect(await there()).toBe(true);
  };
  await goTo(".ribbon");
  await pressRibbon("Insert form");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await workbench.sheets())[0]).toBe("Project appraisal");
  await expect(workbench.ribbon("Insert form")).not.toHaveAttribute("aria-busy", "true");
  await workbench.write(filledFields);
  await goTo(".ribbon");
  await pressRibbon("Check sheet");
  await expect(workbench.pane.locator("[data-finding]")).toHaveCount(4);

  await workbench.pane.locator("[data-finding]").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => workbench.selected()).toBe(itemCell("score", 1));

  await goTo(".ribbon");
  await pressRibbon("Mark cells");
  expect(await workbench.marks()).not.toEqual([]);
  await pressRibbon("Clear marks");
  expect(await workbench.marks()).toEqual([]);
  await pressRibbon("Undo KPI step");
  expect(await workbench.marks()).not.toEqual([]);
});

test("the pane: a form chosen and inserted, the self-test run, the settings opened", async ({ workbench }) => {
  const { page, pane } = workbench;
  await workbench.open();
  const tabTo = async (name: RegExp) => {
    for (let tries = 0; tries < 25 && !name.test(await focusedName(page)); tries++) await page.keyboard.press("Tab");
    expect(await focusedName(page)).toMatch(name);
  };
  const enterPane = async () => {
    await workbench.ribbon("Check sheet").focus();
    await page.keyboard.press("Shift+F6");
  };
  await enterPane();
  await tabTo(/^Project Appraisal: Application/);
  await page.keyboard.press("Enter");
  await tabTo(/^Insert form$/);
  await page.keyboard.press("Enter");
  await expect(pane.getByText("The form is on", { exact: false })).toBeVisible();
  // The new sheet is shown and its first cell selected, but the keyboard stays in the pane.
  expect(await focusedName(page)).toBe("Insert form");

  await enterPane();
  await tabTo(/^More: settings/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("button", { name: "Run self-test" })).toBeVisible();
  await expect.poll(() => focusedName(page)).toBe("Back");
  await tabTo(/^Run self-test$/);
  await page.keyboard.press("Enter");
  await expect(pane.getByText("Self-test results")).toBeVisible();

  await tabTo(/^Copy result$/);
  for (let tries = 0; tries < 25 && !/^Back$/.test(await focusedName(page)); tries++) {
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("Enter");
  await tabTo(/^More: settings/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("heading", { name: "Settings" })).toBeVisible();
});

test("the pane is sized with the arrow keys and never narrower than 320 px", async ({
  workbench: { page },
  workbench,
}) => {
  await workbench.open();
  const handle = page.getByRole("separator", { name: "Width of the pane" });
  const width = () => page.locator(".pane").evaluate((pane) => pane.getBoundingClientRect().width);
  await handle.focus();
  const before = await width();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(before + 16);
  await page.keyboard.press("Home");
  expect(await width()).toBe(320);
  await page.keyboard.press("ArrowRight");
  expect(await width()).toBe(320);
  await expect(handle).toHaveAttribute("aria-valuenow", "320");
});

test("the handle can be dragged", async ({ workbench: { page }, workbench }) => {
  await workbench.open();
  const box = await page.getByRole("separator", { name: "Width of the pane" }).boundingBox();
  if (!box) throw new Error("No handle.");
  const before = await page.locator(".pane").evaluate((pane) => pane.getBoundingClientRect().width);
  await page.mouse.move(box.x + 3, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x - 97, box.y + 200, { steps: 5 });
  await page.mouse.up();
  await expect
    .poll(() => page.locator(".pane").evaluate((pane) => pane.getBoundingClientRect().width))
    .toBe(before + 100);
});
