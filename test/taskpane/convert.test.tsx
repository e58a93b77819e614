// For people without the add-in: what is converted, how far it is, what stayed as it was, and what is kept in the file.
import { act, screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { ConversionReport, ConvertOptions } from "../../src/commands/conversion-results";
import type { Outcome } from "../../src/commands/outcome";
import { renderPane as renderWhole } from "./render-pane";

expect.extend(toHaveNoViolations);

const region = (name: string) => within(screen.getByRole("region", { name }));
const part = () => region("For people without the add-in");
const done: ConversionReport = { to: "native", converted: 3, kept: [], frozen: 0, stopped: false };

/** The pane once its part for people without the add-in has been loaded. */
async function renderPane(wishes?: Parameters<typeof renderWhole>[0]) {
  const pane = await renderWhole(wishes);
  await screen.findByRole("region", { name: /For people without|给没有加载项的人/ }, { timeout: 4000 });
  return pane;
}

/** A conversion that goes on until the test ends it. */
function held() {
  let started: ConvertOptions | undefined;
  let end: (outcome: Outcome<ConversionReport>) => void = () => undefined;
  const convertFormulas = (options: ConvertOptions) => {
    started = options;
    return new Promise<Outcome<ConversionReport>>((resolve) => {
      end = resolve;
    });
  };
  return {
    convertFormulas,
    tell: (settled: number, wanted: number) => {
      act(() => started?.watch.settled(settled, wanted));
    },
    isStopped: () => started?.watch.isStopped(),
    finish: (value: ConversionReport) =>
      act(() => {
        end({ ok: true, value });
        return Promise.resolve();
      }),
  };
}

test("this sheet or the workbook goes to Excel's formulas, to values and back", async () => {
  const { user, asked } = await renderPane();
  await user.click(part().getByRole("button", { name: "Make Excel formulas" }));
  await user.click(part().getByRole("radio", { name: "Whole workbook" }));
  await user.click(part().getByRole("button", { name: "Make values" }));
  await user.click(part().getByRole("button", { name: "Bring KPI formulas back" }));
  expect(asked.filter(([what]) => what === "convertFormulas").map(([, options]) => options)).toEqual([
    { to: "native", scope: "sheet" },
    { to: "values", scope: "workbook" },
    { to: "kpi", scope: "workbook" },
  ]);
});

test("what stayed is listed by reason, each cell leads to its place, and the list goes with Undo", async () => {
  const kept = [
    { sheet: "Ann", row: 4, column: 3, reason: "wording" as const },
    ...Array.from({ length: 32 }, (_, row) => ({ sheet: "Bob", row, column: 0, reason: "differs" as const })),
  ];
  const convertFormulas = () => Promise.resolve({ ok: true as const, value: { ...done, kept, frozen: 2 } });
  const { user, asked, outside } = await renderPane({ actions: { convertFormulas } });
  await user.click(part().getByRole("button", { name: "Make Excel formulas" }));
  expect(part().getByText(/a rule given as text is written out: 2/)).toBeVisible();
  expect(part().getByRole("heading", { name: "Cells left as they were: 33" })).toBeVisible();
  expect(part().getByText("Excel has no formula that judges words. It can become a value.")).toBeVisible();
  expect(part().getByText("and 2 more")).toBeVisible();
  await user.click(part().getByRole("button", { name: "Ann!D5" }));
  expect(asked).toContainEqual(["jumpTo", { sheet: "Ann", area: { row: 4, column: 3, rows: 1, columns: 1 } }]);
  expect(await axe(document.body)).toHaveNoViolations();
  act(() => {
    outside.activity({ command: "undoLast" });
  });
  expect(part().queryByText("and 2 more")).toBeNull();
});

test("a conversion that takes long says how far it is and is cancelled; the focus goes back to its button", async () => {
  jest.useFakeTimers();
  const run = held();
  const { user } = await renderPane({ actions: { convertFormulas: run.convertFormulas }, fakeTime: true });
  await user.click(part().getByRole("button", { name: "Make values" }));
  expect(part().queryByRole("progressbar")).toBeNull();
  expect(part().getByRole("button", { name: "Make Excel formulas" })).toHaveAttribute("aria-disabled", "true");
  act(() => void jest.advanceTimersByTime(1000));
  run.tell(12, 40);
  expect(part().getByRole("progressbar", { name: "Results there: 12 of 40" })).toBeVisible();
  expect(run.isStopped()).toBe(false);
  await user.click(part().getByRole("button", { name: "Cancel" }));
  expect(run.isStopped()).toBe(true);
  expect(part().getByRole("button", { name: "Make values" })).toHaveFocus();
  await run.finish({ ...done, converted: 0, stopped: true });
  expect(part().queryByRole("progressbar")).toBeNull();
  expect(part().getByRole("button", { name: "Make values" })).not.toHaveAttribute("aria-disabled", "true");
  jest.useRealTimers();
});

test("formulas that stay stuck after the repair are named with what to do", async () => {
  const left = [{ sheet: "Ann", row: 0, column: 0, reason: "no-result" as const }];
  const healFunctions = () => Promise.resolve({ ok: true as const, value: { healed: 1, left } });
  const { user } = await renderPane({ actions: { healFunctions } });
  await user.click(part().getByRole("button", { name: "Repair KPI formulas" }));
  expect(part().getByText(/press Ctrl\+Alt\+F9/)).toBeVisible();
  expect(part().getByRole("button", { name: "Ann!A1" })).toBeVisible();
});

test("a refusal is said in the bar", async () => {
  const problem = { reason: "protected", arguments: { sheet: "Ann" }, nothingChanged: true } as const;
  const convertFormulas = () => Promise.resolve({ ok: false as const, problem });
  const { user } = await renderPane({ actions: { convertFormulas } });
  await user.click(part().getByRole("button", { name: "Make values" }));
  expect(screen.getByText(/The sheet or the workbook is protected/)).toBeVisible();
});

test("what is kept in the workbook is removed only after a question", async () => {
  const { user, asked } = await renderPane();
  await user.click(screen.getByRole("button", { name: /^More/ }));
  await user.click(screen.getByRole("menuitem", { name: "Settings" }));
  const remove = await screen.findByRole("button", { name: "Remove…" }, { timeout: 4000 });
  await user.click(remove);
  expect(screen.getByText(/This cannot be undone/)).toBeVisible();
  await user.keyboard("{Escape}");
  expect(remove).toHaveFocus();
  expect(asked.map(([what]) => what)).not.toContain("clearStore");
  await user.click(remove);
  await user.click(screen.getByRole("button", { name: "Remove" }));
  expect(asked.map(([what]) => what)).toContain("clearStore");
  expect(screen.queryByText(/This cannot be undone/)).toBeNull();
});

test("the same in Chinese", async () => {
  const { user } = await renderPane({ displayLanguage: "zh-CN" });
  const chinese = region("给没有加载项的人");
  await user.click(chinese.getByRole("button", { name: "转为 Excel 公式" }));
  expect(chinese.getByRole("button", { name: "还原 KPI 公式" })).toBeVisible();
});
