// The main job: insert, fill, see the score, check, jump, mark, fill, undo, save, reopen, clear.
import { checkPackage } from "../support/package-check";
import { cellOf, filledFields, itemCell } from "./support/appraisal";
import { expect, test } from "./support/test";

const languages = [
  {
    locale: "en-US",
    insert: "Project appraisal",
  },
  {
    locale: "zh-CN",
    insert: "项目考评表",
  },
] as const;

for (const words of languages) {
  test(`scores typed into the inserted form give the total (${words.locale})`, async ({ workbench }) => {
    await workbench.open({ locale: words.locale });
    await workbench.insertForm(words.insert);
    expect(await workbench.value(cellOf("total"))).toBe("");
    for (const [row, score] of [3, 4, 3, 5].entries()) await workbench.type(itemCell("score", row), String(score));
    await expect.poll(() => workbench.value(cellOf("total"))).toBe(3.49);
    await expect(workbench.page).toHaveTitle(/^● /);
  });
}

test("planted problems are found, and only those; a press on one goes to its cell", async ({ workbench }) => {
  await workbench.open();
  await workbench.insertForm("Project appraisal");
  await workbench.write([
    ...filledFields,
    [itemCell("score", 0), 3],
    [itemCell("score", 2), 6],
    [itemCell("score", 3), 5],
    [itemCell("weight", 2), 0.3],
  ]);
  await workbench.press("Check sheet");
  const findings = workbench.pane.locator("[data-finding]");
  await expect(findings).toHaveCount(3);
  await expect(workbench.pane.getByText("3 to look at").first()).toBeVisible();
  const places = await findings.evaluateAll((all) => all.map((one) => one.textContent));
  expect(places.filter((text) => text.includes(itemCell("score", 1)))).toHaveLength(1);
  expect(places.filter((text) => text.includes(itemCell("score", 2)))).toHaveLength(1);
  await findings.filter({ hasText: itemCell("score", 1) }).click();
  await expect.poll(() => workbench.selected()).toBe(itemCell("score", 1));
});

test("marks show what is missing and go when it is filled; undo takes them off", async ({ workbench }) => {
  // High enough for the whole table: where a cell is painted is known as long as nothing scrolls.
  await workbench.page.setViewportSize({ width: 1360, height: 1400 });
  await workbench.open();
  await workbench.insertForm("Project appraisal");
  await workbench.write(filledFields);
  await workbench.press("Mark cells");
  const marked = await workbench.marks();
  expect(marked.length).toBeGreaterThan(0);
  await expect.poll(() => workbench.painted(itemCell("score", 1))).toBe(true);
  await workbench.type(itemCell("score", 1), "4");
  await expect.poll(() => workbench.painted(itemCell("score", 1))).toBe(false);
  expect(await workbench.painted(itemCell("score", 2))).toBe(true);
  await workbench.press("Undo KPI step");
  expect(await workbench.marks()).toEqual([]);
  expect(await workbench.value(itemCell("score", 1))).toBe(4);
});

test("saved and opened again, the numbers are there and the marks can still be cleared", async ({ workbench }) => {
  await workbench.open();
  await workbench.insertForm("Project appraisal");
  await workbench.write([3, 4, 3].map((score, row) => [itemCell("score", row), score] as const));
  await workbench.press("Mark cells");
  const marked = await workbench.marks();
  const before = await workbench.values([itemCell("weight", 2), itemCell("score", 1), cellOf("total")]);
  const { name, bytes } = await workbench.save();
  expect(name).toBe("Book1.xlsx");
  expect(checkPackage(bytes)).toEqual([]);
  await expect(workbench.page).toHaveTitle(/^Book1/);

  await workbench.openFile({ name: "again.xlsx", bytes });
  await expect(workbench.page).toHaveTitle(/^again\.xlsx/);
  expect((await workbench.sheets())[0]).toBe("Project appraisal");
  // Computed cells are tinted: it is the form that is shown, not the empty sheet before it.
  await expect.poll(() => workbench.painted(itemCell("weighted", 0))).toBe(true);
  expect(await workbench.values([itemCell("weight", 2), itemCell("score", 1), cellOf("total")])).toEqual(before);
  expect(await workbench.marks()).toEqual(marked);
  await workbench.type(itemCell("score", 3), "5");
  await expect.poll(() => workbench.value(cellOf("total"))).toBe(3.49);
  await workbench.press("Clear marks");
  expect(await workbench.marks()).toEqual([]);
});

test("a report of what was found goes to a sheet of its own and away again", async ({ workbench }) => {
  await workbench.open({ locale: "zh-CN" });
  await workbench.insertForm("项目考评表");
  await workbench.write([...filledFields, [itemCell("score", 0), 3], [itemCell("score", 2), 6]]);
  await workbench.press("检查工作表");
  await expect(workbench.pane.getByText("4 行中 2 行已填完整")).toBeVisible();
  await workbench.pane.getByRole("button", { name: "报告写到新表" }).click();
  await expect.poll(() => workbench.sheets()).toContain("检查报告");
  await expect.poll(() => workbench.value("A1")).toBe("KPI 检查报告：项目考评");
  expect(await workbench.value("C6")).toBe(itemCell("score", 1));
  await workbench.press("撤销 KPI 操作");
  await expect.poll(() => workbench.sheets()).not.toContain("检查报告");
});
