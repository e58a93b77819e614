// A roster of twenty: read, looked at, a sheet made for each person, looked into, and taken out again in one step.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./support/test";
import type { Workbench } from "./support/workbench";

const columns = ["A", "B"] as const;

/** Twenty people, among them two of one name, one whose name no sheet can have, and one that looks like a formula. */
function rosterRows(headers: readonly [string, string]): [string, string][] {
  const people = Array.from({ length: 20 }, (_, i): [string, string] => [`员工${String(i + 1)}`, "研发部"]);
  people.splice(1, 3, ["员工1", "市场部"], ["A/B", "研发部"], ["'=1+1", "研发部"]);
  return [[...headers], ...people];
}

async function openPeople(workbench: Workbench, rows: readonly (readonly string[])[]): Promise<void> {
  await workbench.write(
    rows.flatMap((row, down) => row.map((text, at) => [`${columns[at] ?? ""}${String(down + 1)}`, text] as const)),
  );
  await workbench.select("A1");
  const { pane } = workbench;
  await pane
    .getByRole("button", { name: /Employee Self-Review|个人自评表/ })
    .first()
    .click();
  await pane.getByRole("button", { name: /One for each person|每个人各建一张/ }).click();
}

test("a roster of twenty becomes twenty sheets, and one undo takes them out", async ({ workbench }) => {
  test.slow();
  const { pane } = workbench;
  await workbench.open();
  await openPeople(workbench, rosterRows(["Name", "Department"]));
  await pane.getByRole("button", { name: "Read the selected roster" }).click();
  await expect(pane.getByText("A1:B21 on “Sheet1”: people found: 20.")).toBeVisible();
  await expect(pane.getByRole("checkbox", { name: "员工1 → 员工1 (2) (same name twice)" })).toBeChecked();
  expect(await workbench.sheets()).toHaveLength(1);
  await pane.getByRole("checkbox", { name: "员工20" }).uncheck();

  await pane.getByRole("button", { name: "Make sheets: 19" }).click();
  await expect(pane.getByText("Each of 19 people has a sheet now.")).toBeVisible({ timeout: 60_000 });
  const sheets = await workbench.sheets();
  expect(sheets).toHaveLength(20);
  expect(sheets).toEqual(expect.arrayContaining(["员工1", "员工1 (2)", "A B", "=1+1", "员工19"]));
  expect(sheets).not.toContain("员工20");

  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(pane.getByText("The sheets made for people were taken out again.")).toBeVisible({ timeout: 60_000 });
  expect(await workbench.sheets()).toEqual(["Sheet1"]);
});

test("stopped in the middle it leaves whole sheets, which can be taken out", async ({ workbench }) => {
  test.slow();
  const { pane } = workbench;
  await workbench.open({ locale: "zh-CN" });
  const rows = Array.from({ length: 120 }, (_, i) => [`员工${String(i + 1)}`, "研发部"]);
  await openPeople(workbench, [["姓名", "部门"], ...rows]);
  await pane.getByRole("button", { name: "读取所选名单" }).click();
  await pane.getByRole("button", { name: "新建 120 张工作表" }).click();
  await expect(pane.getByText(/^已完成 [1-9]\d* \/ 120 张$/)).toBeVisible();
  await pane.getByRole("button", { name: "停止" }).click();
  await expect(pane.getByText(/120 张中完成了 \d+ 张，每张都是完整的/)).toBeVisible();
  const made = (await workbench.sheets()).length - 1;
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(120);
  await pane.getByRole("button", { name: "全部删除" }).click();
  await expect.poll(() => workbench.sheets().then((names) => names.length), { timeout: 60_000 }).toBe(1);
});

test("a narrow pane shows the people without scrolling sideways, and axe finds nothing", async ({ workbench }) => {
  const { page, pane } = workbench;
  await page.setViewportSize({ width: 320, height: 1400 });
  await workbench.open();
  await openPeople(workbench, rosterRows(["Name", "Department"]));
  await pane.getByRole("button", { name: "Read the selected roster" }).click();
  await expect(pane.getByRole("button", { name: "Make sheets: 20" })).toBeVisible();
  for (const part of ["html", "main"]) {
    const wider = await pane
      .locator(part)
      .first()
      .evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(wider, part).toBe(false);
  }
  const { violations } = await new AxeBuilder({ page }).exclude(".grid-frame").analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))).toEqual([]);
});
