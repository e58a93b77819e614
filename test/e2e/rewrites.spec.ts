// Open wording put into other words: offered where it is found, written at a press, its blanks found and filled, undone.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./support/test";
import type { Workbench } from "./support/workbench";

const findings = ({ pane }: Workbench) => pane.locator("[data-finding]");
const ways = ({ pane }: Workbench) => pane.getByRole("group", { name: /It could say|可以改写为/ });

const sheet = [
  ["考核指标", "权重", "目标值", "当前值", "周期"],
  ["提升客户服务质量", 0.6, "", 0.04, "2026年"],
  ["销售回款", 0.4, "100万元", "", "2026年"],
].flatMap((cells, row) => cells.map((cell, column) => [`${"ABCDE".charAt(column)}${String(row + 1)}`, cell] as const));

test("a vague goal becomes a figure with blanks, is filled in, found clean, and undone", async ({ workbench }) => {
  const { page, pane } = workbench;
  await page.setViewportSize({ width: 1100, height: 900 });
  await workbench.open({ locale: "zh-CN" });
  await workbench.write(sheet);
  await workbench.press("检查工作表");
  await findings(workbench).filter({ hasText: "提升" }).click();
  await expect(pane.getByText(/“提升”只说了方向：从多少到多少？/)).toBeVisible();
  const rate = "客户投诉率降低__%（现状4%，截止2026年末）";
  await expect(ways(workbench).getByRole("button").first()).toHaveAccessibleName(rate);
  await ways(workbench).getByRole("button", { name: "另外 3 种写法" }).click();
  await expect(ways(workbench).getByRole("button", { name: "客户满意度≥__/5分" })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  expect(violations).toEqual([]);
  await ways(workbench).getByRole("button", { name: rate }).press("Enter");
  await expect.poll(() => workbench.value("A2")).toBe(rate);

  await expect(findings(workbench)).toHaveCount(1);
  await expect(findings(workbench)).toContainText("还有 1 处空白（“__”）没有填");
  await workbench.type("A2", rate.replace("__", "30"));
  await workbench.press("检查工作表");
  await expect(pane.getByRole("heading", { name: "没有发现问题" })).toBeVisible();

  // What was typed since is not undone with the rewrite; as the rewrite left it, it is.
  await workbench.write([["A2", rate]]);
  await workbench.press("撤销 KPI 操作");
  await expect.poll(() => workbench.value("A2")).toBe("提升客户服务质量");

  // In the English pane at 320 px a Chinese cell still gets Chinese words, an English one English ones.
  await workbench.write([
    ["A3", "Improve customer service"],
    ["C3", ""],
  ]);
  await workbench.title("English").click();
  await page.setViewportSize({ width: 320, height: 1400 });
  await expect(pane.getByText(/2 indicators/)).toBeVisible();
  await workbench.press("Check sheet");
  await findings(workbench).filter({ hasText: "提升" }).click();
  await expect(ways(workbench).getByRole("button", { name: "服务响应时间≤__分钟" })).toBeVisible();
  await findings(workbench).filter({ hasText: "Improve" }).click();
  await expect(ways(workbench).getByRole("button", { name: "First reply within __ minutes" })).toBeVisible();
  const beyond = await pane.locator("body").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(beyond).toBe(0);
});
