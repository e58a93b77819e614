// Putting a finding right from the pane: what will be written is said before, the sheet is checked again after.
import { screen, within } from "@testing-library/react";
import type { Fix } from "../../src/domain/findings/finding";
import { problem } from "../../src/excel/problem";
import { finding, missingScore, report, summary } from "./fake-actions";
import { openCheck, renderPane } from "./render-pane";

const fix: Fix = {
  label: "fix.extendTotal",
  arguments: { rows: "6" },
  cells: [{ row: 6, column: 3, was: "=SUM(D2:D5)", becomes: { formula: "=SUM(D2:D6)" } }],
};
const leftOut = finding({
  row: 6,
  column: 3,
  rule: "audit-left-out",
  subject: "合计",
  message: "finding.totalLeavesOut",
  arguments: { rows: "6", names: "回款" },
  fixes: [fix],
});

/** The pane with a total to put right, until a check finds it no more. */
async function withFix(displayLanguage: "en" | "zh-CN" = "en", apply = true) {
  let fixed = false;
  const pane = await renderPane({
    displayLanguage,
    actions: {
      checkSheet: () =>
        Promise.resolve({ ok: true, value: { ...report, findings: fixed ? [missingScore] : [leftOut, missingScore] } }),
      ...(apply
        ? {
            applyFix: (options) => {
              fixed = true;
              pane.asked.push(["applyFix", options]);
              return Promise.resolve({ ok: true, value: { address: "D7" } });
            },
          }
        : {
            applyFix: () =>
              Promise.resolve({ ok: false, problem: problem("cell-changed", { sheet: "项目考评", address: "D7" }) }),
          }),
    },
  });
  return pane;
}

test("the current finding offers its fix and says what it writes; then it is checked again", async () => {
  const { user, asked } = await withFix();
  await openCheck(user);
  expect(screen.queryByRole("button", { name: "Take row 6 into the total" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /leaves out row 6/ }));
  const button = screen.getByRole("button", { name: "Take row 6 into the total" });
  expect(button).toHaveAccessibleDescription("D7 becomes =SUM(D2:D6)");
  await user.click(button);
  expect(asked.at(-1)).toEqual(["applyFix", { sheet: summary.sheet, cells: fix.cells }]);
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(screen.getByRole("button", { name: "Check this sheet" })).toHaveFocus();
});

test("it is reached and pressed by keyboard", async () => {
  const { user, asked } = await withFix();
  await openCheck(user);
  await user.keyboard("{F8}");
  const row = within(screen.getByRole("group", { name: "Findings" })).getAllByRole("button")[0];
  row?.focus();
  await user.tab();
  expect(screen.getByRole("button", { name: "Take row 6 into the total" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(asked.at(-1)?.[0]).toBe("applyFix");
});

test("a refusal says why and keeps the finding", async () => {
  const { user } = await withFix("en", false);
  await openCheck(user);
  await user.keyboard("{F8}");
  await user.click(screen.getByRole("button", { name: "Take row 6 into the total" }));
  expect(screen.getByText(/D7 has changed/)).toBeVisible();
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
});

const asWritten = "提升客户服务质量";
const ways = ["客户投诉率降低__%", "服务响应时间≤__分钟", "客户满意度≥__/5分", "客户复购率≥__%", "客户服务质量提升__%"];
const vague = finding({
  row: 6,
  column: 3,
  rule: "vague-wording",
  message: "finding.open.direction",
  arguments: { word: "提升" },
  fixes: ways.map((text) => ({
    label: "fix.rewrite",
    arguments: {},
    cells: [{ row: 6, column: 3, was: asWritten, becomes: { text } }],
  })),
});

test("open wording offers whole new texts, a few at first, each written at a press", async () => {
  const pane = await renderPane({
    displayLanguage: "en",
    actions: { checkSheet: () => Promise.resolve({ ok: true, value: { ...report, findings: [vague] } }) },
  });
  await openCheck(pane.user);
  await pane.user.keyboard("{F8}");
  const group = await screen.findByRole("group", { name: /It could say/ });
  const names = () =>
    within(group)
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
  expect(names()).toEqual([...ways.slice(0, 3), "2 other ways"]);
  await pane.user.click(within(group).getByRole("button", { name: "2 other ways" }));
  expect(names()).toEqual(ways);
  const last = within(group).getByRole("button", { name: "客户服务质量提升__%" });
  expect(last).toHaveAccessibleDescription("Write to D7");
  await pane.user.click(last);
  expect(pane.asked).toContainEqual(["applyFix", { sheet: summary.sheet, cells: vague.fixes[4]?.cells }]);
});

test("in Chinese", async () => {
  const { user } = await withFix("zh-CN");
  await user.click(screen.getByRole("tab", { name: "检查" }));
  await user.click(screen.getByRole("button", { name: "检查此工作表" }));
  await user.keyboard("{F8}");
  expect(screen.getByRole("button", { name: "把第 6 行算进合计" })).toHaveAccessibleDescription(
    "D7 将写成 =SUM(D2:D6)",
  );
});
