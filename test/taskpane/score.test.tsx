// The Score tab: how the scores stand, what would be written, each to take or leave, and writing it.
import { act, screen, waitFor, within } from "@testing-library/react";
import type { ChangeGroup, Explanation, ScorePreview } from "../../src/commands/score-results";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { scorePreview, summary } from "./fake-actions";
import { renderPane } from "./render-pane";

const [first] = summary.tables;
const at = (row: number, column: number, rows = 1) => ({
  sheet: summary.sheet,
  area: { row, column, rows, columns: 1 },
});

const missing: ChangeGroup = {
  part: "weighted",
  ids: ["13,3", "14,3"],
  place: at(13, 3, 2),
  cells: 2,
  formula: "=ROUND(B14*C14,9)",
  old: "",
};
const added: ChangeGroup = {
  part: "total",
  ids: ["12,5", "13,5"],
  place: at(13, 5),
  cells: 1,
  header: "总分",
  formula: "=1",
  old: "",
};
const repair: ChangeGroup = {
  part: "total",
  ids: ["17,3"],
  place: at(17, 3),
  cells: 1,
  formula: "=SUM(D14:D17)",
  old: "3",
  repair: "typed-over",
  values: { now: "3", then: 3.49 },
};

function previewing(groups: readonly ChangeGroup[], part: Partial<ScorePreview> = {}): Partial<PaneActions> {
  const { table } = scorePreview;
  if (!table) throw new Error("The sample has no table.");
  const value = { ...scorePreview, table: { ...table, groups }, ...part };
  return { previewScores: () => Promise.resolve({ ok: true, value }) };
}

async function openScore(actions: Partial<PaneActions>) {
  const pane = await renderPane({ actions });
  await pane.user.click(screen.getByRole("tab", { name: "Score" }));
  await screen.findByRole("region", { name: "Score" });
  await act(() => Promise.resolve());
  return { ...pane, panel: screen.getByRole("tabpanel", { name: "Score" }) };
}

test("how many are scored and what they make so far; nothing is read before the tab is open", async () => {
  const { asked, user } = await renderPane();
  expect(asked.map(([name]) => name)).not.toContain("previewScores");
  await user.click(screen.getByRole("tab", { name: "Score" }));
  expect(await screen.findByText("3 of 4 scored")).toBeVisible();
  expect(screen.getByText("2.49 so far")).toBeVisible();
  expect(screen.getByText(/No formula is missing/)).toBeVisible();
});

test("empty cells are ticked, repairs are not; what is ticked is written", async () => {
  const { user, asked, panel } = await openScore(previewing([missing, added, repair]));
  const box = (name: RegExp) => within(panel).getByRole("checkbox", { name });
  expect(box(/D14:D15 · Weighted score \(2 cells\)/)).toBeChecked();
  expect(box(/F14 · new column “总分”/)).toBeChecked();
  expect(box(/D18 · Total.*typed where a formula belongs.*3 now, 3.49 then/)).not.toBeChecked();
  await user.click(box(/F14/));
  await user.click(box(/D18/));
  await user.click(screen.getByRole("button", { name: "Write 3 cells" }));
  const [, options] = asked.find(([name]) => name === "applyScores") ?? [];
  expect(options).toMatchObject({ chosen: ["13,3", "14,3", "17,3"], wishes: { formulas: "native", blank: "wait" } });
});

test("ticking a change shows its cells on the sheet", async () => {
  const { user, asked } = await openScore(previewing([missing]));
  await user.click(screen.getByRole("checkbox", { name: /D14:D15/ }));
  expect(asked.at(-1)).toEqual(["jumpTo", missing.place]);
  expect(screen.getByRole("button", { name: "Nothing is chosen" })).toHaveAttribute("aria-disabled", "true");
});

test("another wish is previewed at once", async () => {
  const wishes: unknown[] = [];
  const { user } = await openScore({
    previewScores: (options) => {
      wishes.push(options.wishes);
      return Promise.resolve({ ok: true, value: scorePreview });
    },
  });
  await user.click(screen.getByRole("checkbox", { name: "Add missing columns at the right edge" }));
  await user.click(screen.getByRole("radio", { name: "KPI functions" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "While scores are missing" }), "Add up what is there");
  await user.selectOptions(screen.getByRole("combobox", { name: "How scores count" }), "Points added up");
  expect(wishes.at(-1)).toEqual({ formulas: "kpi", blank: "partial", newColumns: true, method: "sum" });
});

test("of several tables one is chosen, by the list or by the selection", async () => {
  if (!first) throw new Error("The sample has no table.");
  const lower = { ...first, area: { ...first.area, row: 40 } };
  const value = { ...summary, tables: [first, lower] };
  const areas: unknown[] = [];
  const { user, outside } = await openScore({
    inspectSheet: () => Promise.resolve({ ok: true, value }),
    previewScores: ({ area }) => {
      areas.push(area?.row);
      return Promise.resolve({ ok: true, value: { ...scorePreview, tables: value.tables } });
    },
  });
  await user.selectOptions(screen.getByRole("combobox", { name: "Table" }), "A41:E47 (4 indicators)");
  expect(areas.at(-1)).toBe(40);
  act(() => {
    outside.event({ kind: "selection", sheet: summary.sheet, row: 14, column: 2 });
  });
  await waitFor(() => {
    expect(areas.at(-1)).toBe(12);
  });
});

test("a refusal is told, and the list is read again", async () => {
  const reads: unknown[] = [];
  const base = previewing([missing]);
  const { user } = await openScore({
    previewScores: (options) => {
      reads.push(options);
      return base.previewScores?.(options) ?? Promise.reject(new Error());
    },
    applyScores: () =>
      Promise.resolve({
        ok: false,
        problem: { reason: "table-changed", arguments: { sheet: "项目考评" }, nothingChanged: true },
      }),
  });
  const before = reads.length;
  await user.click(screen.getByRole("button", { name: "Write 2 cells" }));
  expect(await screen.findByText(/has changed since it was shown/)).toBeVisible();
  expect(reads.length).toBe(before + 1);
});

test("without a table the tab says what was looked for", async () => {
  const value = { sheet: summary.sheet, tables: [] };
  await openScore({ previewScores: () => Promise.resolve({ ok: true, value }) });
  expect(await screen.findByText("No KPI table was recognised on this sheet")).toBeVisible();
});

test("the selected score is explained: what it is made of, its band, its share, and the way to the next", async () => {
  const explained: Explanation = {
    place: at(13, 2),
    label: "Schedule · Score",
    value: 3,
    formula: "=KPI.SCHEDULEBAND(D14,C14)",
    inputs: [
      { place: at(13, 3), label: "Days ahead", value: 2 },
      { place: at(13, 1), label: "", value: "" },
    ],
    line: { value: 0.033333333, lower: { at: 0, closed: true }, upper: { at: 0.05, closed: true } },
    share: { points: 1.14, total: 3.49 },
    next: { label: "Days ahead", by: 2, result: 4, percent: false },
  };
  const cells: unknown[] = [];
  const { outside } = await openScore({
    explainScore: (cell) => {
      cells.push(cell);
      return Promise.resolve({ ok: true, value: explained });
    },
  });
  const card = within(screen.getByRole("region", { name: "Why this score" }));
  expect(card.getByText(/^Select a score/)).toBeVisible();
  act(() => {
    outside.event({ kind: "selection", sheet: summary.sheet, row: 13, column: 2 });
  });
  expect(await card.findByText("Days ahead: 2 more → 4")).toBeVisible();
  expect(card.getByText("C14: 3")).toBeVisible();
  expect(card.getByText("B14: blank")).toBeVisible();
  expect(card.getByText("The band that applies: 0% ≤ 3.33% ≤ 5%")).toBeVisible();
  expect(card.getByText("Adds 1.14 to the total of 3.49 (32.66%)")).toBeVisible();
  expect(cells).toEqual([expect.objectContaining({ row: 13, column: 2 })]);
});

test.each([
  [{ by: -0.012, percent: true, result: 5, label: "Returns" }, "Returns: 1.2 percentage points less → 5"],
  [{ by: -5, percent: false, result: 3, label: "Cost" }, "Cost: 5 less → 3"],
])("the way to the next band %#", async (next, text) => {
  const value: Explanation = { place: at(13, 2), label: "", value: 4, formula: "=A1", inputs: [], next };
  const { outside } = await openScore({ explainScore: () => Promise.resolve({ ok: true, value }) });
  act(() => {
    outside.event({ kind: "selection", sheet: summary.sheet, row: 13, column: 2 });
  });
  expect(await screen.findByText(text)).toBeVisible();
});
