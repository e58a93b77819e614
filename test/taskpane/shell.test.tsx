// The frame: header, tabs, status line with Undo, what the ribbon asks for, the menu and its pages.
import { act, screen, waitFor, within } from "@testing-library/react";
import { otherTable, diagnostics, summary } from "./fake-actions";
import { renderPane } from "./render-pane";

const lowerDown = summary.tables.map((table) => ({ ...table, area: { ...table.area, row: 40 } }));

async function openPage(name: string, actions = {}) {
  const pane = await renderPane({ actions });
  await pane.user.click(screen.getByRole("button", { name: /^More/ }));
  await pane.user.click(screen.getByRole("menuitem", { name }));
  await screen.findByRole("heading", { level: 2, name });
  await waitFor(() => {
    expect(screen.queryByRole("progressbar", { name: "Loading" })).not.toBeInTheDocument();
  });
  return pane;
}

const headLine = () => screen.getByRole("heading", { level: 1 }).nextElementSibling;

test("the header names the sheet and what was recognised on it", async () => {
  await renderPane();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("项目考评");
  expect(headLine()).toHaveTextContent(/^Project Appraisal: Application and Rating · 4 indicators · weights 90% ✗$/);
});

test.each([
  [{ ...summary, tables: [] }, "No KPI table recognised"],
  [
    {
      ...summary,
      tables: [],
      forms: [{ formId: "project-appraisal", area: { row: 0, column: 0, rows: 9, columns: 4 } }],
    },
    "Project Appraisal: Application and Rating",
  ],
  [{ ...summary, tables: [{ ...otherTable, indicators: 1 }] }, "KPI table · 1 indicator"],
  [{ ...summary, tables: [...summary.tables, ...lowerDown] }, "2 KPI tables with 8 indicators"],
  [
    { ...summary, tables: summary.tables.map((table) => ({ ...table, weightSumPercent: 100, weightGapPoints: 0 })) },
    "Project Appraisal: Application and Rating · 4 indicators · weights 100% ✓",
  ],
])("the header's line, case %#", async (value, line) => {
  await renderPane({ actions: { inspectSheet: () => Promise.resolve({ ok: true, value }) } });
  expect(headLine()?.textContent).toBe(line);
});

test("arrow keys open the tabs, and one of them is the stop for Tab", async () => {
  const { user } = await renderPane();
  const [forms, score, check] = screen.getAllByRole("tab");
  act(() => forms?.focus());
  await user.keyboard("{ArrowRight}");
  expect(score).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(check).toHaveFocus();
  expect(screen.getByRole("tabpanel", { name: "Check" })).toBeVisible();
  expect(screen.queryByRole("tabpanel", { name: "Forms" })).not.toBeInTheDocument();
  expect([forms?.tabIndex, check?.tabIndex]).toEqual([-1, 0]);
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tabpanel", { name: "Forms" })).toBeVisible();
  await user.keyboard("{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  expect(check).toHaveFocus();
});

test("the status line says what was done last and undoes it", async () => {
  const { user, outside, asked } = await renderPane();
  expect(screen.getByText("Ready")).toBeVisible();
  const undo = screen.getByRole("button", { name: "Undo" });
  await user.click(undo);
  expect(asked.map(([name]) => name)).not.toContain("undoLast");
  act(() => {
    outside.activity({ message: { key: "done.insertForm", arguments: { sheet: "S1" } }, canUndo: true });
  });
  expect(screen.getByText("The form is on “S1”.")).toBeVisible();
  await user.click(undo);
  expect(asked.map(([name]) => name)).toContain("undoLast");
});

test("Undo says what it would take back when the line tells of something else", async () => {
  const { outside } = await renderPane();
  const told = (command: string, undoes: string) => {
    act(() => {
      outside.activity({ command, undoes, canUndo: true });
    });
  };
  told("insertForm", "insertForm");
  expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
  told("checkSheet", "insertForm");
  expect(screen.getByRole("button", { name: "Undo insert" })).toBeVisible();
  told("checkSheet", "clearMarks");
  expect(screen.getByRole("button", { name: "Restore marks" })).toBeVisible();
});

test("what went wrong on the ribbon is told in the bar, and the next success takes it away", async () => {
  const { outside } = await renderPane();
  act(() => {
    outside.activity({
      failed: true,
      problem: { reason: "no-table", arguments: { sheet: "S1" }, nothingChanged: true },
    });
  });
  expect(screen.getByText(/^No table of indicators was found on “S1”\.|No table of indicators/)).toBeVisible();
  expect(screen.getByText("Ready")).toBeVisible();
  act(() => {
    outside.activity({ message: { key: "done.clearMarks.none", arguments: {} } });
  });
  expect(screen.queryByText(/No table of indicators/)).not.toBeInTheDocument();
});

test("that nothing was changed is said only when it is certain", async () => {
  const { outside } = await renderPane();
  act(() => {
    outside.activity({
      failed: true,
      problem: { reason: "unknown", arguments: { code: "GeneralException", detail: "x" }, nothingChanged: false },
    });
  });
  expect(screen.getByText(/GeneralException \(x\)\. Try again/)).toBeVisible();
  expect(screen.queryByText(/Nothing was changed/)).not.toBeInTheDocument();
});

test("the ribbon opens a tab and runs the check", async () => {
  const { outside, asked } = await renderPane();
  await act(async () => {
    outside.request({ tab: "check", runCheck: true });
    await Promise.resolve();
  });
  expect(screen.getByRole("tab", { name: "Check" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByText("3 listed")).toBeVisible();
  expect(asked.filter(([name]) => name === "checkSheet")).toHaveLength(1);
});

test("a tab that is asked for closes an open page", async () => {
  const { outside } = await openPage("Help");
  act(() => {
    outside.request({ tab: "forms" });
  });
  expect(screen.getByRole("searchbox")).toBeVisible();
  expect(screen.queryByRole("heading", { level: 2, name: "Help" })).not.toBeInTheDocument();
});

test("the menu opens and closes by keyboard", async () => {
  const { user } = await renderPane();
  const menu = screen.getByRole("button", { name: /^More/ });
  act(() => {
    menu.focus();
  });
  await user.keyboard("{Enter}");
  expect(menu).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("menuitem", { name: "Settings" })).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(screen.getByRole("menuitem", { name: "Help" })).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(screen.getByRole("menuitem", { name: "Diagnostics" })).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(menu).toHaveFocus();
  expect(menu).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("menu")).not.toBeInTheDocument();
});

test("a page takes the focus and gives it back to the menu", async () => {
  const { user } = await openPage("Help");
  expect(screen.getByRole("button", { name: "Back" })).toHaveFocus();
  expect(screen.getByRole("link", { name: /^Open the full help/ })).toBeVisible();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: /^More/ })).toHaveFocus();
  expect(screen.getByRole("searchbox")).toBeVisible();
});

test("diagnostics run the self-test and copy its result", async () => {
  const { user } = await openPage("Diagnostics");
  await user.click(screen.getByRole("button", { name: "Run self-test" }));
  const lines = within(screen.getByRole("list", { name: "Self-test results" })).getAllByRole("listitem");
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Holds Undo brings.*3 cells$/),
    expect.stringMatching(/^Fails .*512 given$/),
    expect.stringMatching(/^Unknown .*not run$/),
  ]);
  expect(screen.getByText(diagnostics.facts[0]?.value ?? "?")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Copy result" }));
  expect(await navigator.clipboard.readText()).toBe("undo: holds\nmerge-limit: fails\nblank-sheet: unknown");
});

test("diagnostics that fail say so in the bar", async () => {
  const problem = { reason: "protected", arguments: {}, nothingChanged: true } as const;
  const { user } = await openPage("Diagnostics", { collectDiagnostics: () => Promise.resolve({ ok: false, problem }) });
  await user.click(screen.getByRole("button", { name: "Run self-test" }));
  expect(screen.getByText(/is protected/)).toBeVisible();
});
