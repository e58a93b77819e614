// Checks that take their time: said how far they are, stopped; and after a change outdated, repeated unasked only when cheap.
import { act, screen } from "@testing-library/react";
import type { CheckWatch } from "../../src/commands/in-turns";
import type { Outcome } from "../../src/commands/outcome";
import type { CheckReport } from "../../src/commands/results";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { restMilliseconds } from "../../src/taskpane/use-sheet";
import { patienceMilliseconds } from "../../src/taskpane/use-slow";
import { missingScore, report } from "./fake-actions";
import { openCheck, renderPane } from "./render-pane";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const outdated = "The sheet has changed since it was checked.";
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

/** A check that takes its time, and answers with the reports in turn. */
function slowCheck(milliseconds: number, reports: CheckReport[]) {
  const asked: { quiet: boolean }[] = [];
  const checkSheet: PaneActions["checkSheet"] = async (options) => {
    const value = reports[asked.length] ?? report;
    asked.push({ quiet: options.quiet });
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return { ok: true, value };
  };
  return { asked, checkSheet };
}

async function checkThenChange(milliseconds: number) {
  const filled = { ...report, findings: [missingScore] };
  const { asked, checkSheet } = slowCheck(milliseconds, [report, filled]);
  const pane = await renderPane({ fakeTime: true, actions: { checkSheet } });
  await openCheck(pane.user);
  await pass(milliseconds);
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  act(() => {
    pane.outside.event({ kind: "change" });
  });
  return { ...pane, asked };
}

test("a change makes the result outdated; after a rest a cheap check is repeated quietly", async () => {
  const { asked } = await checkThenChange(50);
  expect(screen.getByText(outdated)).toBeVisible();
  await pass(restMilliseconds + 50);
  expect(screen.queryByText(outdated)).not.toBeInTheDocument();
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(asked).toEqual([{ quiet: false }, { quiet: true }]);
});

test("while changes follow each other nothing is repeated", async () => {
  const { asked, outside } = await checkThenChange(50);
  await pass(restMilliseconds - 100);
  act(() => {
    outside.event({ kind: "change" });
  });
  await pass(restMilliseconds - 100);
  expect(asked).toHaveLength(1);
});

test("a check that took long is repeated only when asked for", async () => {
  const { asked, user } = await checkThenChange(500);
  await pass(restMilliseconds + 1000);
  expect(asked).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Check again" }));
  await pass(500);
  expect(screen.queryByText(outdated)).not.toBeInTheDocument();
  expect(asked.at(-1)).toEqual({ quiet: false });
});

test("a repeated check that fails changes nothing and says nothing", async () => {
  let failing = false;
  const problem = { reason: "cell-editing", arguments: {}, nothingChanged: true } as const;
  const checkSheet: PaneActions["checkSheet"] = () =>
    Promise.resolve(failing ? { ok: false, problem } : { ok: true, value: report });
  const { user, outside } = await renderPane({ fakeTime: true, actions: { checkSheet } });
  await openCheck(user);
  failing = true;
  act(() => {
    outside.event({ kind: "change" });
  });
  await pass(restMilliseconds);
  expect(screen.getByText(outdated)).toBeVisible();
  expect(screen.queryByText(/A cell is being edited/)).not.toBeInTheDocument();
});

test("progress is shown for what takes more than a second", async () => {
  const { checkSheet } = slowCheck(3000, [report]);
  const { user } = await renderPane({ fakeTime: true, actions: { checkSheet } });
  await openCheck(user);
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  await pass(patienceMilliseconds + 1);
  expect(screen.getByRole("progressbar", { name: "Checking" })).toBeVisible();
  await pass(2000);
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
});

test("another sheet shows its own state, and the first one's result is there on return", async () => {
  let sheet = report.sheet;
  const { user, outside } = await renderPane({
    fakeTime: true,
    actions: { inspectSheet: () => Promise.resolve({ ok: true, value: { ...report, sheet } }) },
  });
  await openCheck(user);
  for (const [next, shown] of [
    ["Other", 0],
    [report.sheet, 3],
  ] as const) {
    sheet = next;
    act(() => {
      outside.event({ kind: "sheet" });
    });
    await pass(0);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(next);
    expect(screen.queryAllByRole("listitem")).toHaveLength(shown);
  }
});

test("a check that takes long says how far it is and can be stopped, which is no problem", async () => {
  let watch: CheckWatch | undefined;
  let end: (outcome: Outcome<CheckReport>) => void = () => undefined;
  const checkSheet: PaneActions["checkSheet"] = (options) => {
    watch = options.watch;
    return new Promise((resolve) => (end = resolve));
  };
  const { user } = await renderPane({ actions: { checkSheet }, fakeTime: true });
  await user.click(screen.getByRole("tab", { name: "Check" }));
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  await pass(1500);
  expect(screen.getByText("Reading the sheet")).toBeVisible();
  act(() => watch?.done(0.427));
  expect(screen.getByText("42% checked")).toBeVisible();
  expect(watch?.isStopped()).toBe(false);
  await user.click(screen.getByRole("button", { name: "Stop" }));
  expect(watch?.isStopped()).toBe(true);
  await act(async () => {
    end({ ok: false, problem: { reason: "stopped", arguments: {}, nothingChanged: true } });
    await Promise.resolve();
  });
  expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
});
