// A rule pasted in words: what it leaves open is answered, the formula goes into a cell, computes, and is taken out again.
import { expect, test } from "./support/test";

test("a rule in words becomes a formula in the selected cell", async ({ workbench }) => {
  await workbench.page.setViewportSize({ width: 1100, height: 900 });
  await workbench.open({ locale: "zh-CN" });
  await workbench.write([
    ["B2", 90],
    ["B3", 74],
  ]);
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "评分" }).click();
  await pane.getByText("规则文字和等级区间").click();
  await pane.getByRole("textbox", { name: "规则文字" }).fill("优秀：90分以上；良好：75分至90分；其余：75分以下");
  await expect(pane.getByRole("list", { name: "数轴（从高到低）" }).getByRole("listitem")).toHaveCount(3);
  await expect(pane.getByRole("region", { name: "区间检查" }).getByRole("listitem")).toHaveCount(2);
  await pane.getByRole("radiogroup", { name: "正好 90 归哪一档？" }).getByRole("radio", { name: "良好" }).check();
  await expect(pane.getByText("写明之后：优秀>90；良好[75,90]；其余<75")).toBeVisible();
  await workbench.select("C2");
  await pane.getByRole("button", { name: "写入所选单元格" }).click();
  await expect(pane.getByText("已在 C2 写入公式，按 B2 的值计算。")).toBeVisible();
  await workbench.select("C3");
  await pane.getByRole("button", { name: "写入 KPI 函数" }).click();
  await expect(pane.getByText("已在 C3 写入公式，按 B3 的值计算。")).toBeVisible();
  await expect.poll(() => workbench.values(["C2", "C3"])).toEqual(["良好", "其余"]);
  await workbench.press("撤销 KPI 操作");
  await expect.poll(() => workbench.values(["C2", "C3"])).toEqual(["良好", ""]);
});
