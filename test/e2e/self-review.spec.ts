// An employee's self-review: opened with planted problems, checked, each of them gone to and put right, handed in clean.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./support/test";
import type { Workbench } from "./support/workbench";

type Rows = Parameters<Workbench["write"]>[0];

/** The first item row stands under the hints and the headers. */
const planted: Rows = [
  // An item without a goal, a word that is in no list, six stars, stars without and a result without its counterpart.
  ["D3", "Business project/Else"],
  ["E3", "Order system"],
  ["G3", "Legacy rework"],
  ["H3", 6],
  ["M3", "PM"],
  ["N3", "Wrote the migration plan and led the weekly review"],
  ["O3", 3],
  ["R3", "Error rate fell from 2% to 0.5%"],
  // A goal that leaves the time open.
  ["B4", "Answer every ticket as soon as possible"],
  ["D4", "Technical project"],
  ["E4", "Ticket desk"],
  ["M4", "Only contributor"],
  ["N4", "Wrote the rules that sort tickets by team"],
  // A goal without an item.
  ["B5", "Cut the error rate to 0.5% by 30 June"],
];

const problems = ["B3", "D3", "H3", "P3", "Q3", "B4", "E5"];

async function openPlanted(workbench: Workbench): Promise<void> {
  await workbench.open();
  await workbench.insertForm("Self-review");
  await workbench.write(planted);
  const { bytes } = await workbench.save();
  await workbench.openFile({ name: "review.xlsx", bytes });
  await expect(workbench.page).toHaveTitle(/^review/);
}

const findings = ({ pane }: Workbench) => pane.locator("[data-finding]");
const card = ({ pane }: Workbench) => pane.getByRole("region", { name: "Selected cell" });

/** Goes to the finding of a cell from the pane. */
async function goToFinding(workbench: Workbench, address: string): Promise<void> {
  await findings(workbench)
    .filter({ has: workbench.page.getByText(address, { exact: true }) })
    .first()
    .click();
  await expect.poll(() => workbench.selected()).toBe(address);
  await expect(card(workbench).getByText(address, { exact: true })).toBeVisible();
}

test("a self-review with planted problems is checked, put right and saved clean", async ({ workbench }) => {
  test.slow();
  await openPlanted(workbench);
  await workbench.press("Check sheet");
  await expect(findings(workbench)).toHaveCount(problems.length);
  for (const address of problems) await goToFinding(workbench, address);

  await goToFinding(workbench, "B4");
  await expect(card(workbench).locator("mark")).toHaveText("as soon as possible");

  await goToFinding(workbench, "H3");
  await card(workbench).getByRole("radio", { name: "4 stars" }).click();
  await expect.poll(() => workbench.value("H3")).toBe(4);
  await workbench.pane.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => workbench.value("H3")).toBe(6);
  await expect(card(workbench).getByText("“6” is no number of stars")).toBeVisible();
  await card(workbench).getByRole("radio", { name: "4 stars" }).click();
  await expect.poll(() => workbench.value("H3")).toBe(4);

  await goToFinding(workbench, "D3");
  await card(workbench).getByRole("checkbox", { name: "Technical project" }).click();
  await expect.poll(() => workbench.value("D3")).toBe("Business project/Technical project/Else");
  await card(workbench).getByRole("checkbox", { name: "Else (not in the list)" }).click();
  await expect.poll(() => workbench.value("D3")).toBe("Business project/Technical project");

  await goToFinding(workbench, "Q3");
  await card(workbench).getByRole("radio", { name: "5 stars" }).click();
  await expect.poll(() => workbench.value("Q3")).toBe(5);

  await workbench.type("B3", "Move the order system to the new cluster by 30 June");
  await workbench.type("P3", "Orders per day rose from 1000 to 1200");
  await workbench.type("B4", "Answer every ticket within 2 hours from 1 May on");
  await workbench.type("E5", "Error budget");
  await workbench.write([
    ["D5", "Basic work"],
    ["M5", "PM"],
    ["N5", "Set up the alerts for the checkout"],
  ]);
  await workbench.press("Check sheet");
  await expect(workbench.pane.getByRole("heading", { name: "Nothing to look at" })).toBeVisible();

  const { bytes } = await workbench.save();
  await workbench.openFile({ name: "handed in.xlsx", bytes });
  await expect(workbench.page).toHaveTitle(/^handed in/);
  expect(await workbench.values(["D3", "H3", "Q3"])).toEqual(["Business project/Technical project", 4, 5]);
  await workbench.press("Check sheet");
  await expect(workbench.pane.getByRole("heading", { name: "Nothing to look at" })).toBeVisible();
});

test("with the keyboard alone a value is chosen, stars are given, and the focus stays in the pane", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openPlanted(workbench);
  await workbench.press("Check sheet");
  await pane.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
  await expect.poll(() => workbench.selected()).toBe("D3");
  const box = card(workbench).getByRole("checkbox", { name: "Business project" });
  await expect(box).toBeChecked();
  const isFocused = () => box.evaluate((element) => element === element.ownerDocument.activeElement);
  for (let tries = 0; tries < 25 && !(await isFocused()); tries += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect.poll(() => workbench.value("D3")).toBe("Else");
  await expect(box).toBeFocused();

  await page.keyboard.press("F8");
  await expect.poll(() => workbench.selected()).toBe("H3");
  await expect(card(workbench)).toBeFocused();
  await expect(card(workbench).getByRole("radio", { name: "1 star" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => workbench.value("H3")).toBe(2);
});

test("the card is in the language of the pane, its choices in that of the sheet", async ({ workbench }) => {
  await workbench.open({ locale: "zh-CN" });
  await workbench.insertForm("个人自评表");
  await workbench.write([["D3", "商业项目"]]);
  await workbench.press("检查工作表");
  await workbench.select("D3");
  const shown = workbench.pane.getByRole("region", { name: "所选单元格" });
  await expect(shown.getByRole("checkbox", { name: "商业项目" })).toBeChecked();
  await expect(shown.getByRole("button", { name: "清空单元格" })).toBeVisible();
  await workbench.title("English").click();
  await workbench.pane.getByRole("tab", { name: "Check" }).click();
  await expect(card(workbench).getByRole("button", { name: "Clear cell" })).toBeVisible();
  await expect(card(workbench).getByRole("checkbox", { name: "商业项目" })).toBeChecked();
});

test("a narrow pane shows the card without scrolling sideways, and axe finds nothing", async ({ workbench }) => {
  const { page, pane } = workbench;
  await page.setViewportSize({ width: 320, height: 1400 });
  await openPlanted(workbench);
  await workbench.press("Check sheet");
  await goToFinding(workbench, "D3");
  await expect(card(workbench).getByRole("checkbox", { name: "Team work" })).toBeVisible();
  const tooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await pane.locator("html").evaluate(tooWide)).toBe(false);
  for (const part of ["main", "#panel-check", "section"]) {
    const wider = await pane
      .locator(part)
      .first()
      .evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(wider, part).toBe(false);
  }
  const { violations } = await new AxeBuilder({ page }).exclude(".grid-frame").analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))).toEqual([]);
  await goToFinding(workbench, "H3");
  const stars = await new AxeBuilder({ page }).exclude(".grid-frame").analyze();
  expect(stars.violations.map(({ id }) => id)).toEqual([]);
  await workbench.press("Forms");
  await pane.getByRole("button", { name: /Employee Self-Review/ }).click();
  await expect(pane.getByRole("columnheader", { name: "Other results and self-rating" })).toBeAttached();
  expect(await pane.locator("html").evaluate(tooWide)).toBe(false);
});
