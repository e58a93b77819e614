// npm run screenshot: makes assets/readme/screenshot.png for the README: the form inserted by the ribbon, filled in, checked.
import { chromium, type Page } from "@playwright/test";
import { formById } from "../domain/forms";
import { layoutForm } from "../domain/forms/layout-form";
import { areaAddress } from "../domain/sheet/area";
import { findBrowser } from "./browser";
import { buildWhatChanged } from "./fresh-build";
import { startServer } from "./server";

/** What stands in the form on the picture, by field; scores below each other. The project number is left out: a finding. */
const fields: Readonly<Record<string, string | number>> = {
  projectName: "Warehouse move",
  projectLevel: "Company",
  projectStart: 46174,
  plannedCost: 480000,
  actualCost: 465000,
  rater: "Chen Wei",
  ratee: "Li Na",
};
const scores = [3, 4, 3, 5];

export async function main(): Promise<number> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.error("No browser to picture: install Chromium, Chrome or Edge, or name one in BROWSER_PATH.");
    return 1;
  }
  if (!buildWhatChanged()) return 1;
  const server = await startServer({ port: 0, dist: "dist" });
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ locale: "en-US", viewport: { width: 1500, height: 1120 } });
    // Not the first visit, which would open the sample.
    await page.addInitScript(() => localStorage.setItem("kpi-sheets.workbench.visited", "yes"));
    await page.goto(server.url);
    await picture(page);
    console.log("assets/readme/screenshot.png is made.");
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function picture(page: Page): Promise<void> {
  await page.locator("#loading").waitFor({ state: "detached", timeout: 60_000 });
  await page.getByRole("button", { name: "Insert form" }).click();
  await page.getByRole("menuitem", { name: "Project appraisal" }).click();
  await untilFormIsThere(page);
  await page.evaluate(fillIn, entries());
  await page.getByRole("button", { name: "Check sheet" }).click();
  await page.frameLocator("iframe").getByText("Project no.").first().waitFor();
  await page.getByRole("button", { name: "Mark cells" }).click();
  await page.waitForTimeout(2000);
  await page.screenshot({ path: "assets/readme/screenshot.png" });
}

async function untilFormIsThere(page: Page): Promise<void> {
  for (let waited = 0; !(await page.evaluate(formIsThere)); waited += 200) {
    if (waited > 30_000) throw new Error("The form was not inserted within half a minute.");
    await page.waitForTimeout(200);
  }
}

interface Entry {
  readonly address: string;
  readonly value: string | number;
}

/** Where each value goes: the form stands at A1 of its sheet. */
function entries(): Entry[] {
  const form = formById("project-appraisal");
  if (form === undefined) throw new Error("The project appraisal is gone.");
  const { cells, ranges } = layoutForm(form);
  const inFields = Object.entries(fields).map(([id, value]) => ({ area: cells.get(id), value }));
  const column = ranges.get("items.score");
  const inItems = scores.map((value, at) => ({ area: column && { ...column, row: column.row + at, rows: 1 }, value }));
  return [...inFields, ...inItems].flatMap(({ area, value }) => (area ? [{ address: areaAddress(area), value }] : []));
}

/** Runs in the workbench's page: whether the form's sheet is the active one. */
async function formIsThere(): Promise<boolean> {
  const { kpiHost } = window as unknown as { kpiHost: { Excel: typeof Excel } };
  return kpiHost.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name === "Project appraisal";
  });
}

/** Runs in the workbench's page: writes as the add-in would. */
async function fillIn(wanted: readonly Entry[]): Promise<void> {
  const { kpiHost } = window as unknown as { kpiHost: { Excel: typeof Excel } };
  await kpiHost.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const { address, value } of wanted) sheet.getRange(address).values = [[value]];
    await context.sync();
  });
}
