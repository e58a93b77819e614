// The statement in the selected cell: letter by letter, judged again while other words are tried, and written.
import { act, screen, within } from "@testing-library/react";
import { smartLines, blankRow } from "../../src/domain/checks";
import type { JudgedCell } from "../../src/commands/results";
import { summary } from "./fake-actions";
import { renderPane } from "./render-pane";

const row = { ...blankRow, objective: "服务升级" };
const cell = { sheet: summary.sheet, row: 14, column: 0 };
const text = "提升客户服务质量";
const judged: JudgedCell = { cell, value: text, kind: "name", row, lines: smartLines(text, "name", row) };

async function open(value: JudgedCell | undefined = judged) {
  const pane = await renderPane({
    displayLanguage: "zh-CN",
    actions: {
      judgeCell: () => Promise.resolve({ ok: true, value }),
      judgeText: (typed, kind, where) => Promise.resolve(smartLines(typed, kind, where)),
    },
  });
  await pane.user.click(screen.getByRole("tab", { name: "检查" }));
  await act(async () => {
    pane.outside.event({ kind: "selection", ...cell });
    await Promise.resolve();
  });
  await pane.user.click(await screen.findByText("按 SMART 看 A15"));
  return pane;
}

const lines = () =>
  within(screen.getByRole("list", { name: "逐项判断" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent.slice(0, 5));

test("each letter has its verdict and reason, A and R in both readings", async () => {
  await open();
  expect(lines()).toEqual(["S还不清楚", "M还不清楚", "A请自问（", "A请自问（", "R请自问（", "R请自问（", "T还不清楚"]);
  expect(screen.getByText(/“提升”没有给出水平/)).toBeVisible();
  expect(screen.getByText(/上级目标是“服务升级”/)).toBeVisible();
});

test("other words are judged while they are typed, and written when they are good", async () => {
  const { user, asked } = await open();
  const box = await screen.findByRole("textbox", { name: /边写边判断/ });
  await user.clear(box);
  expect(screen.getByText("单元格里还没有文字。")).toBeVisible();
  await user.type(box, "12 月底前客户投诉率降到 2%");
  expect(lines().filter((line) => line.includes("符合"))).toHaveLength(4);
  await user.click(screen.getByRole("button", { name: "写入 A15" }));
  expect(asked.at(-1)).toEqual(["fillCell", { cell, shown: text, entry: { text: "12 月底前客户投诉率降到 2%" } }]);
});

test("where no statement is asked for there is no card", async () => {
  const pane = await renderPane();
  await pane.user.click(screen.getByRole("tab", { name: "Check" }));
  expect(screen.queryByText(/by SMART/)).toBeNull();
});
