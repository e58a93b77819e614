// Score this table: a table of somebody else's gets its formulas from the Score tab, computes, and is as before after Undo.
import { expect, test } from "./support/test";

const review = [
  ["Team review", "", "", ""],
  ["Indicator", "Weight", "Score", "Weighted score"],
  ["Orders shipped on time", 0.5, 4, ""],
  ["Returns below 2%", 0.3, 3, ""],
  ["Stock counted monthly", 0.2, "", ""],
  ["Total", "", "", ""],
] as const;

const cells = review.flatMap((row, down) =>
  row.flatMap((value, right) => (value === "" ? [] : [[`${"BCDE".charAt(right)}${String(down + 2)}`, value] as const])),
);

test("a stranger's table gets the formulas it lacks, and Undo takes them out again", async ({ workbench }) => {
  await workbench.open();
  await workbench.write(cells);
  await workbench.pane.getByRole("tab", { name: "Score" }).click();
  const panel = workbench.pane.getByRole("tabpanel", { name: "Score" });
  await expect(panel.getByText("2 of 3 scored")).toBeVisible();
  await expect(panel.getByRole("checkbox", { name: /E4:E6 · Weighted score/ })).toBeChecked();
  await panel.getByRole("checkbox", { name: /Sum of weights/ }).uncheck();
  await panel.getByRole("button", { name: "Write 4 cells" }).click();
  await expect.poll(() => workbench.values(["E4", "E5", "E6", "E7", "C7"])).toEqual([2, 0.9, "", "", ""]);
  await workbench.type("D6", "5");
  await expect.poll(() => workbench.value("E7")).toBe(3.9);
  await expect(panel.getByText("3 of 3 scored")).toBeVisible();
  await workbench.press("Undo KPI step");
  await expect.poll(() => workbench.values(["E4", "E5", "E6", "E7", "D6"])).toEqual(["", "", "", "", 5]);
});

test("a selected score is explained, with what is missing for the next band", async ({ workbench }) => {
  await workbench.open({ locale: "zh-CN" });
  await workbench.write([
    ["A1", "指标"],
    ["B1", "权重"],
    ["C1", "计划天数"],
    ["D1", "提前天数"],
    ["E1", "评分"],
    ["A2", "设计"],
    ["B2", 0.6],
    ["C2", 60],
    ["D2", 2],
    ["E2", "=KPI.SCHEDULEBAND(D2,C2)"],
    ["A3", "上线"],
    ["B3", 0.4],
    ["C3", 30],
    ["E3", 3],
  ]);
  await workbench.pane.getByRole("tab", { name: "评分" }).click();
  const card = workbench.pane.getByRole("region", { name: "为什么是这个分" });
  await workbench.select("E2");
  await expect(card.getByText("“设计 · 提前天数”再多 2 → 4")).toBeVisible();
  await expect(card.getByText("适用的区间：0% ≤ 3.33% ≤ 5%")).toBeVisible();
  await workbench.type("D2", "4");
  await workbench.select("E2");
  await expect(card.getByText("E2：4")).toBeVisible();
});
