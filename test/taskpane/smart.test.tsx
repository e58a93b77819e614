// The statement in the selected cell: letter by letter, judged again while other words are tried, and written.
import { act, screen, within } from "@testing-library/react";
import { blankRow, smartLines, statementRewrites } from "../../src/domain/checks";
import type { JudgedCell, NotedCell } from "../../src/commands/results";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { summary } from "./fake-actions";
import { renderPane } from "./render-pane";

const row = { ...blankRow, objective: "服务升级" };
const cell = { sheet: summary.sheet, row: 14, column: 0 };
const text = "提升客户服务质量";
const judge: PaneActions["judgeText"] = (typed, kind, where) =>
  Promise.resolve({ lines: smartLines(typed, kind, where), rewrites: statementRewrites(typed, kind, where) });
const judged = async (): Promise<JudgedCell> => ({
  cell,
  value: text,
  kind: "name",
  row,
  ...(await judge(text, "name", row)),
});

async function open() {
  const value = await judged();
  const pane = await renderPane({
    displayLanguage: "zh-CN",
    actions: {
      judgeCell: () => Promise.resolve({ ok: true, value }),
      judgeText: judge,
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

test("another way to say it is taken into the box, its blanks are filled there and written", async () => {
  const { user, asked } = await open();
  const list = screen.getByRole("group", { name: /可以改写为/ });
  expect(
    within(list)
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "客户投诉率降低__%（现状__，截止__）",
    "服务响应时间≤__分钟",
    "客户服务质量从__（现状）提升到__",
    "另外 3 种写法",
  ]);
  await user.click(within(list).getByRole("button", { name: "服务响应时间≤__分钟" }));
  const box = screen.getByRole("textbox", { name: /边写边判断/ });
  expect(box).toHaveValue("服务响应时间≤__分钟");
  expect(box).toHaveFocus();
  expect(await screen.findByText(/还有空白没有填/)).toBeVisible();
  await user.keyboard("15");
  expect(box).toHaveValue("服务响应时间≤15分钟");
  expect(screen.queryByRole("group", { name: /可以改写为/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "写入 A15" }));
  expect(asked.at(-1)).toEqual(["fillCell", { cell, shown: text, entry: { text: "服务响应时间≤15分钟" } }]);
});

test("where no statement is asked for there is no card", async () => {
  const pane = await renderPane();
  await pane.user.click(screen.getByRole("tab", { name: "Check" }));
  expect(screen.queryByText(/by SMART/)).toBeNull();
});

test("blank remarks: a text is chosen, its first blank is typed over, and it is written", async () => {
  const noted: NotedCell = { cell, value: "", notes: [{ id: "help", text: "原因：__；影响：延期__天" }] };
  const { user, asked, outside } = await renderPane({
    displayLanguage: "zh-CN",
    actions: { judgeCell: () => Promise.resolve({ ok: true, value: noted }) },
  });
  await user.click(screen.getByRole("tab", { name: "检查" }));
  await act(async () => {
    outside.event({ kind: "selection", ...cell });
    await Promise.resolve();
  });
  await user.click(await screen.findByText("A15 可以怎样写"));
  await user.click(screen.getByRole("button", { name: "请求支持" }));
  await user.keyboard("缺人");
  await user.click(screen.getByRole("button", { name: "写入 A15" }));
  expect(asked.at(-1)).toEqual(["fillCell", { cell, shown: "", entry: { text: "原因：缺人；影响：延期__天" } }]);
});
