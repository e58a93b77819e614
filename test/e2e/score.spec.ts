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
