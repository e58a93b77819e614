// Rules and words of a workbook: a word switched off where it is found, one of the company's own added, kept in the file.
import { expect, test } from "./support/test";

const table = [
  ["B3", "考核指标"],
  ["C3", "目标值"],
  ["D3", "权重"],
  ["E3", "得分（1-5 分）"],
  ["B4", "12 月底前合同归档率"],
  ["C4", "尽快归档"],
  ["D4", 0.5],
  ["E4", 4],
  ["B5", "回款率"],
  ["C5", "会同相关部门，不低于 95%"],
  ["D5", 0.5],
  ["E5", 3],
] as const;

test("a word switched off is left alone, one added is pointed out", async ({ workbench }) => {
  await workbench.open({ locale: "zh-CN" });
  await workbench.write([...table]);
  await workbench.press("检查工作表");
  const { pane } = workbench;
  const findings = pane.locator("[data-finding]");
  await expect(findings).toHaveCount(1);
  await findings.first().click();
  await pane.getByRole("button", { name: "“尽快”不算问题" }).click();
  await expect(pane.getByRole("heading", { name: "没有发现问题" })).toBeVisible();

  await pane.getByRole("button", { name: /^更多/ }).click();
  await pane.getByRole("menuitem", { name: "规则和词语" }).click();
  await expect(pane.getByRole("combobox", { name: "尽快" })).toHaveValue("off");
  await pane.getByRole("textbox", { name: "词语" }).fill("相关部门");
  await pane.getByRole("combobox", { name: "怎样处理" }).selectOption({ label: "指出来：依据不清" });
  await pane.getByRole("button", { name: "添加", exact: true }).click();
  await expect(pane.getByText("相关部门（自加：依据不清）")).toBeVisible();
  await workbench.press("检查工作表");
  await expect(findings).toHaveCount(1);
  await expect(findings.first()).toContainText("C5");
});

test("a statement is judged letter by letter, tried in other words, written, and undone", async ({ workbench }) => {
  await workbench.open({ locale: "zh-CN" });
  await workbench.write([...table]);
  await workbench.press("检查工作表");
  const { pane } = workbench;
  await workbench.select("C4");
  await pane.getByText("按 SMART 看 C4").click();
  await expect(pane.getByText(/没有时间。什么时候完成/)).toBeVisible();
  const box = pane.getByRole("textbox", { name: /边写边判断/ });
  await box.fill("每月 5 日前归档率不低于 98%");
  await expect(pane.getByText("有水平、标准或可以核对的行为。")).toBeVisible();
  await expect(pane.getByText("说清了期限、频次或期间。")).toBeVisible();
  await pane.getByRole("button", { name: "写入 C4" }).click();
  await expect.poll(() => workbench.value("C4")).toBe("每月 5 日前归档率不低于 98%");
  await workbench.press("撤销 KPI 操作");
  await expect.poll(() => workbench.value("C4")).toBe("尽快归档");
});
