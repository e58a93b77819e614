// A table of somebody else's making: its headers pointed to, its columns confirmed, checked, kept in the saved file.
import { expect, test } from "./support/test";

const strange = [
  ["C4", "甲"],
  ["D4", "乙"],
  ["E4", "丙"],
  ["C5", "三月底前签下 12 份合同"],
  ["D5", 0.5],
  ["E5", 4],
  ["C6", "每周巡检两次并留下记录"],
  ["D6", 0.4],
] as const;

test("columns nobody knows are pointed to, confirmed and checked, also in the saved file", async ({ workbench }) => {
  await workbench.page.setViewportSize({ width: 1100, height: 900 });
  await workbench.open({ locale: "zh-CN" });
  await workbench.write([...strange]);
  await workbench.press("检查工作表");
  const { pane } = workbench;
  await expect(pane.getByText("这张工作表上没有识别到绩效表")).toBeVisible();
  await workbench.select("C4");
  await pane.getByRole("button", { name: "用所选单元格作表头" }).click();
  const proposed = pane.getByRole("region", { name: "所选表头：C4:E4" });
  await proposed.getByRole("combobox", { name: "C 列 · 甲" }).selectOption({ label: "指标" });
  await proposed.getByRole("combobox", { name: "D 列 · 乙" }).selectOption({ label: "权重（分值）" });
  await proposed.getByRole("combobox", { name: "E 列 · 丙" }).selectOption({ label: "得分" });
  await proposed.getByRole("button", { name: "确认列的含义" }).click();
  await expect(pane.locator("[data-finding]").filter({ hasText: "E6" })).toBeVisible();
  await expect(pane.getByText("权重合计 90%")).toBeVisible();

  const { bytes } = await workbench.save();
  await workbench.openFile({ name: "again.xlsx", bytes });
  // The pane begins anew with another file.
  await expect(pane.getByRole("tab", { name: "表单" })).toHaveAttribute("aria-selected", "true");
  await expect(pane.getByText(/2 项指标/)).toBeVisible();
  await workbench.press("检查工作表");
  await pane.getByText("已确认的列：C4:E6").click();
  await expect(pane.getByRole("combobox", { name: "D 列 · 乙" })).toHaveValue("weight");
  await pane.getByRole("button", { name: "改回自动识别" }).click();
  await expect(pane.getByText("这张工作表上没有识别到绩效表")).toBeVisible();
});
