// The gallery of forms: found by initials, words and group, previewed, with options, inserted; both languages, the
// keyboard, a narrow pane, and no way to the server.
import AxeBuilder from "@axe-core/playwright";
import { formById, forms, planForm } from "../../src/domain/forms";
import { defaultOptions, growingTable } from "../../src/domain/forms/chosen-form";
import type { PlanFormOptions } from "../../src/domain/forms";
import type { Form, Stage } from "../../src/domain/forms/form";
import { initialsOf } from "../../src/domain/forms/initials";
import { itemRowCount } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import { areaAddress, cellArea } from "../../src/domain/sheet/area";
import { expect, test } from "./support/test";
import type { Workbench } from "./support/workbench";

/** One form of each stage there is. */
const stages: readonly Stage[] = ["plan", "track", "score", "review", "rules"];
const samples = stages.flatMap((stage) => forms.find((form) => form.stage === stage) ?? []);

const labels = {
  en: {
    search: "Search forms",
    rows: "Rows of the table",
    insert: "Insert form",
    selection: "This sheet, from the selected cell",
    kpi: "KPI functions",
  },
  "zh-CN": {
    search: "搜索表单",
    rows: "表格行数",
    insert: "插入表单",
    selection: "所选单元格处",
    kpi: "KPI 函数",
  },
} as const;

/** Forms with options taken or left, and where they go; the windows speak both languages by turns. */
const chosenOtherwise = [
  { id: "month-plan", window: "en", form: "en", turned: "scores", at: undefined, kpi: false },
  { id: "calendar", window: "zh-CN", form: "zh-CN", turned: "okr", at: undefined, kpi: false },
  { id: "conduct-appraisal", window: "en", form: "zh-CN", turned: undefined, at: cellArea(3, 2), kpi: true },
  { id: "growth-score", window: "zh-CN", form: "en", turned: undefined, at: cellArea(1, 1), kpi: true },
] as const;

const search = ({ pane }: Workbench, language: Language) =>
  pane.getByRole("searchbox", { name: labels[language].search });
const cards = ({ pane }: Workbench) => pane.getByRole("tabpanel").getByRole("listitem").getByRole("button");
const card = (workbench: Workbench, form: Form, language: Language) =>
  cards(workbench).filter({ has: workbench.page.getByText(form.name[language], { exact: true }) });

/** The texts of the plan by their addresses: what has to be on the sheet. */
function textsOf(form: Form, language: Language, wanted: Partial<PlanFormOptions>) {
  const options = { language, formulas: "native", origin: { row: 0, column: 0 }, ownSheet: true, ...wanted } as const;
  const { blocks, area, sheetName } = planForm(form, options);
  const texts = blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        cell && "text" in cell ? [[areaAddress(cellArea(row + down, column + right)), cell.text] as const] : [],
      ),
    ),
  );
  return { texts, area, sheetName };
}

for (const [at, form] of samples.entries()) {
  const language = at % 2 === 0 ? "zh-CN" : "en";
  test(`${form.id}: found by its initials, previewed, and inserted as it was shown (${language})`, async ({
    workbench,
  }) => {
    const { pane } = workbench;
    await workbench.open({ locale: language === "en" ? "en-US" : "zh-CN" });
    const initials = initialsOf(form.name["zh-CN"]).map((letters) => letters.charAt(0));
    await search(workbench, language).fill(initials.join(""));
    await card(workbench, form, language).click();

    const growing = growingTable(form);
    const itemRows = growing && itemRowCount(growing) + 2;
    if (itemRows !== undefined) {
      await pane.getByRole("textbox", { name: labels[language].rows }).fill(String(itemRows));
    }
    const { texts, area, sheetName } = textsOf(form, language, itemRows === undefined ? {} : { itemRows });
    const size = language === "en" ? `: ${String(area.rows)} rows` : `：${String(area.rows)} 行`;
    const preview = pane.getByRole("table", { name: form.name[language] + size });
    await expect(preview).toBeVisible();
    const shown = (await preview.innerText()).replace(/\s+/g, "");
    for (const [, text] of texts) expect(shown).toContain(text.replace(/\s+/g, ""));
    await expect(pane.getByText(sheetName)).not.toHaveCount(0);

    await pane.getByRole("button", { name: labels[language].insert }).click();
    await expect.poll(async () => (await workbench.sheets())[0]).toBe(sheetName);
    expect(await workbench.values(texts.map(([address]) => address))).toEqual(texts.map(([, text]) => text));
  });
}

for (const { id, window, form: language, turned, at, kpi } of chosenOtherwise) {
  test(`${id}: options, place, language and formulas are as chosen (${window})`, async ({ workbench }) => {
    const { pane } = workbench;
    const form = formById(id);
    if (!form) throw new Error(`There is no form ${id}.`);
    await workbench.open({ locale: window === "en" ? "en-US" : "zh-CN" });
    if (at) await workbench.select(areaAddress(at));
    await search(workbench, window).fill(form.name[window]);
    await card(workbench, form, window).click();

    const option = form.options?.find((one) => one.id === turned);
    if (option) await pane.getByRole("checkbox", { name: option.label[window] }).click();
    await pane.getByRole("radio", { name: language === "en" ? "English" : "中文" }).check();
    if (at) await pane.getByRole("radio", { name: labels[window].selection }).check();
    if (kpi) await pane.getByRole("radio", { name: labels[window].kpi }).check();

    const usual = defaultOptions(form);
    const chosen = turned && (usual.includes(turned) ? usual.filter((one) => one !== turned) : [...usual, turned]);
    const { texts, area, sheetName } = textsOf(form, language, {
      formulas: kpi ? "kpi" : "native",
      ...(chosen ? { chosen } : {}),
      ...(at ? { origin: at, ownSheet: false } : {}),
    });
    const rows = window === "en" ? `: ${String(area.rows)} rows` : `：${String(area.rows)} 行`;
    await expect(pane.getByRole("table", { name: form.name[language] + rows })).toBeVisible();
    await pane.getByRole("button", { name: labels[window].insert }).click();
    if (!at) await expect.poll(async () => (await workbench.sheets())[0]).toBe(sheetName);
    const addresses = texts.map(([address]) => address);
    await expect.poll(() => workbench.values(addresses)).toEqual(texts.map(([, text]) => text));
    expect((await workbench.contents()).includes("KPI.")).toBe(kpi);
    expect(await workbench.sheets()).toHaveLength(at ? 1 : 2);
  });
}

test("the gallery and a form follow the language of the window; the form's own language can differ", async ({
  workbench,
}) => {
  const { pane } = workbench;
  await workbench.open();
  const appraisal = formById("project-appraisal");
  if (!appraisal) throw new Error("The project appraisal is gone.");
  await search(workbench, "en").fill("appraisal");
  await expect(card(workbench, appraisal, "en")).toBeVisible();
  await workbench.title("中文").click();
  await search(workbench, "zh-CN").fill("xmkp");
  await card(workbench, appraisal, "zh-CN").click();
  await expect(pane.getByRole("table", { name: /^项目考评申请及考评表：/ })).toBeVisible();
  await pane.getByRole("radio", { name: "English" }).check();
  await expect(pane.getByRole("table", { name: /^Project Appraisal: Application and Rating：/ })).toBeVisible();
  await pane.getByRole("button", { name: "插入表单" }).click();
  await expect.poll(async () => (await workbench.sheets())[0]).toBe("Project appraisal");
  await pane.getByRole("button", { name: "返回全部表单" }).click();
  await search(workbench, "zh-CN").fill("");
  await expect(pane.getByRole("list", { name: "最近使用" }).getByRole("button")).toBeVisible();
  await workbench.title("English").click();
  await expect(pane.getByRole("list", { name: "Recently inserted" }).getByRole("button")).toHaveText(appraisal.name.en);
});

test("a form is found, looked at and inserted by keyboard alone", async ({ workbench }) => {
  const { page, pane } = workbench;
  await workbench.open();
  await search(workbench, "en").focus();
  await page.keyboard.type("grzp");
  for (const group of ["Everyone", "HR", "Managers", "Employees"]) {
    await page.keyboard.press("Tab");
    await expect(pane.getByRole("button", { name: group, exact: true })).toBeFocused();
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("button", { name: "Back to all forms" })).toBeFocused();
  await expect(pane.getByRole("table", { name: /^Employee Self-Review/ })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(pane.getByRole("region", { name: "Preview of the form, scrolls" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("button", { name: "Show all of it" })).toBeFocused();
  await pane.getByRole("button", { name: "Insert form" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await workbench.sheets())[0]).toBe("Self-review");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`at 320 px gallery, form and empty search fit and axe finds nothing (${colorScheme})`, async ({ workbench }) => {
    const { page, pane } = workbench;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 900 });
    await workbench.open();
    const sound = async () => {
      const html = pane.locator("html");
      const tooWide = await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
      expect({ tooWide, violations: violations.map(({ id }) => id) }).toEqual({ tooWide: false, violations: [] });
    };
    await expect(cards(workbench).first()).toBeVisible();
    await sound();
    await search(workbench, "en").fill("zebra");
    await expect(pane.getByText("No form mentions “zebra”.")).toBeVisible();
    await sound();
    await pane.getByRole("button", { name: "xmkp" }).click();
    await cards(workbench).first().click();
    const table = pane.getByRole("table");
    await expect(table).toBeVisible();
    const hidden = () => table.evaluate(({ parentElement: it }) => it && it.scrollWidth - it.clientWidth);
    await expect.poll(hidden).toBe(0);
    await sound();
    await pane.getByRole("button", { name: "Enlarge" }).click();
    await sound();
  });
}

test("without a way to the server the gallery says what to do, and works when there is one again", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await page.route("**/chunks/**", (route) => route.abort());
  await workbench.open();
  await expect(pane.getByText(/could not be fetched from its server/)).toBeVisible();
  await page.unroute("**/chunks/**");
  await pane.getByRole("button", { name: "Try again" }).click();
  await expect(cards(workbench).first()).toBeVisible();
});
