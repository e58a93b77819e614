// Check: running it, reading and filtering what it found, going to cells and back, marking, copying.
import { act, screen, within } from "@testing-library/react";
import { missingField, missingScore, report, summary, weightSum } from "./fake-actions";
import { openCheck, renderPane } from "./render-pane";

const items = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
const current = () => screen.getAllByRole("button").find((button) => button.getAttribute("aria-current") === "true");

test("before the first check it is said what a check does", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("tab", { name: "Check" }));
  expect(screen.getByText(/looks for required cells left empty/)).toBeVisible();
});

test("findings stand by row, with place and reason", async () => {
  const { user } = await renderPane();
  await openCheck(user);
  const rows = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(rows).toEqual(["Row 3 · 项目编号", "Rows 14–17", "Row 16 · 项目实施进度"]);
  const row = within(screen.getByRole("region", { name: "Rows 14–17" }));
  expect(row.getByRole("button")).toHaveTextContent("Error“权重(B)” adds up to 90%, 10 points short of 100%.");
  expect(row.getByRole("button")).toHaveTextContent("B14:B17");
});

test("the header counts what there is to look at", async () => {
  const { user } = await renderPane();
  await openCheck(user);
  expect(screen.getByRole("heading", { level: 1 }).nextElementSibling).toHaveTextContent(
    /4 indicators · weights 90% ✗ · 3 to look at$/,
  );
});

test("the weight bar says the sum and what is missing", async () => {
  const { user } = await renderPane();
  await openCheck(user);
  expect(screen.getByText("Weights: 90%")).toBeVisible();
  expect(screen.getByText("10 points short of 100%")).toBeVisible();
});

test("filters narrow by severity and by rule", async () => {
  const { user } = await renderPane();
  await openCheck(user);
  await user.click(screen.getByRole("button", { name: "Error 2" }));
  expect(items()).toEqual([expect.stringContaining("项目编号")]);
  await user.click(screen.getByRole("button", { name: "Error 2" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Filter by rule" }), "Weights do not make 100%");
  expect(items()).toEqual([expect.stringContaining("adds up to 90%")]);
  await user.click(screen.getByRole("button", { name: "Error 2" }));
  expect(screen.getByText("The filters hide all of them")).toBeVisible();
});

test("a click goes to the cell and opens the finding", async () => {
  const { user, asked } = await renderPane();
  await openCheck(user);
  await user.click(screen.getByRole("button", { name: /is still empty, and the total/ }));
  expect(asked.at(-1)).toEqual(["jumpTo", missingScore.place]);
  expect(current()).toHaveTextContent("Rule: Score is missing");
  expect(screen.getByText("3 of 3")).toBeVisible();
});

test("Next and Previous go round and take the sheet along", async () => {
  const { user, asked } = await renderPane();
  await openCheck(user);
  await user.click(screen.getByRole("button", { name: "Next" }));
  expect(asked.at(-1)).toEqual(["jumpTo", missingField.place]);
  await user.click(screen.getByRole("button", { name: "Previous" }));
  expect(asked.at(-1)).toEqual(["jumpTo", missingScore.place]);
  await user.click(screen.getByRole("button", { name: "Next" }));
  expect(asked.at(-1)).toEqual(["jumpTo", missingField.place]);
});

test("in the list arrows move the focus, Enter goes to the cell", async () => {
  const { user, asked } = await renderPane();
  await openCheck(user);
  const [first, , last] = within(screen.getByRole("group", { name: "Findings" })).getAllByRole("button");
  act(() => first?.focus());
  await user.keyboard("{ArrowDown}{Enter}");
  expect(asked.at(-1)).toEqual(["jumpTo", weightSum.place]);
  await user.keyboard("{End}");
  expect(last).toHaveFocus();
  await user.keyboard("{ArrowDown}{Home}");
  expect(first).toHaveFocus();
});

test("Tab enters the list once, where one stands", async () => {
  const { user } = await renderPane();
  await openCheck(user);
  const buttons = within(screen.getByRole("group", { name: "Findings" })).getAllByRole("button");
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  await user.click(buttons[1] ?? document.body);
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
});

test("selecting a cell opens its finding, scrolls to it and leaves the focus where it is", async () => {
  const scrolled: Element[] = [];
  jest.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
    scrolled.push(this);
  });
  const { user, outside, asked } = await renderPane();
  await openCheck(user);
  const focused = document.activeElement;
  act(() => {
    outside.event({ kind: "selection", sheet: summary.sheet, row: 15, column: 2 });
  });
  expect(current()).toHaveTextContent("C16");
  expect(scrolled.at(-1)).toContainElement(current() ?? null);
  expect(document.activeElement).toBe(focused);
  expect(asked.map(([name]) => name)).not.toContain("jumpTo");
  act(() => {
    outside.event({ kind: "selection", sheet: summary.sheet, row: 2, column: 4 });
  });
  expect(current()).toHaveTextContent("B3");
});

test("a cell on another sheet leaves the list alone", async () => {
  const { user, outside } = await renderPane();
  await openCheck(user);
  act(() => {
    outside.event({ kind: "selection", sheet: "Other", row: 15, column: 2 });
  });
  expect(current()).toBeUndefined();
});

test("Mark marks what is listed and can be marked; Clear clears", async () => {
  const { user, asked } = await renderPane();
  await openCheck(user);
  await user.click(screen.getByRole("button", { name: "Mark 2 on the sheet" }));
  expect(asked.at(-1)).toEqual(["markFindings", [[missingField, missingScore], 7]]);
  await user.click(screen.getByRole("button", { name: "Warning 1" }));
  await user.click(screen.getByRole("button", { name: "Mark 1 on the sheet" }));
  expect(asked.at(-1)).toEqual(["markFindings", [[missingScore], 7]]);
  await user.click(screen.getByRole("button", { name: "Clear marks" }));
  expect(asked.at(-1)?.[0]).toBe("clearMarks");
});

test("the report is copied as listed, one line each", async () => {
  const { user } = await renderPane();
  await openCheck(user);
  await user.click(screen.getByRole("button", { name: "Warning 1" }));
  await user.click(screen.getByRole("button", { name: "Copy report" }));
  const text = await navigator.clipboard.readText();
  const lines = text.split("\n");
  expect(lines.slice(0, 2)).toEqual(["KPI check report: 项目考评", "Cells checked: 17. Listed: 2."]);
  expect(lines[2]).toMatch(/^B14:B17\tError\t\t“权重\(B\)” adds up to 90%/);
  expect(lines[3]).toMatch(/^C16\tError\t项目实施进度\t/);
  expect(screen.getByText("Copied")).toBeVisible();
});

test("where copying is refused the text is shown, selected", async () => {
  const { user } = await renderPane();
  await openCheck(user);
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  await user.click(screen.getByRole("button", { name: "Copy report" }));
  const area = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /press Ctrl\+C/ });
  expect(area).toHaveFocus();
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
  expect(area.value).toContain("KPI check report");
});

test("nothing found is said plainly, with what was checked", async () => {
  const { user } = await renderPane({
    actions: { checkSheet: () => Promise.resolve({ ok: true, value: { ...report, findings: [] } }) },
  });
  await openCheck(user);
  expect(screen.getByRole("heading", { name: "Nothing to look at" })).toBeVisible();
  expect(screen.getByText(/^17 cells were checked/)).toBeVisible();
});

test("without a table it is said what was looked for, and the way to a form is open", async () => {
  const { user } = await renderPane({
    actions: { inspectSheet: () => Promise.resolve({ ok: true, value: { sheet: "Sheet1", tables: [], forms: [] } }) },
  });
  await user.click(screen.getByRole("tab", { name: "Check" }));
  expect(screen.getByText(/columns such as “Indicator”, “Weight” and “Score”/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Choose a form" }));
  expect(screen.getByRole("tab", { name: "Forms" })).toHaveAttribute("aria-selected", "true");
});

test("a check that fails says why and leaves the last result", async () => {
  let failing = false;
  const problem = { reason: "cell-editing", arguments: {}, nothingChanged: true } as const;
  const { user } = await renderPane({
    actions: { checkSheet: () => Promise.resolve(failing ? { ok: false, problem } : { ok: true, value: report }) },
  });
  await openCheck(user);
  failing = true;
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  expect(screen.getByText(/A cell is being edited\. Nothing was changed\. Press Enter or Esc/)).toBeVisible();
  expect(items()).toHaveLength(3);
});

test("how far the rows are filled in stands above the findings", async () => {
  const { user } = await renderPane();
  await openCheck(user);
  expect(screen.getByText("3 of 4 rows complete")).toBeVisible();
});

test("the colours of the marks are explained, as far as there is anything to mark", async () => {
  const { user } = await renderPane();
  await openCheck(user);
  expect(screen.getByRole("group", { name: "Colours of the marks" })).toHaveTextContent(/^AaTo fill in$/);
  await user.click(screen.getByRole("button", { name: "Error 2" }));
  await user.click(screen.getByRole("button", { name: "Warning 1" }));
  expect(screen.queryByRole("group", { name: "Colours of the marks" })).toBeNull();
});

test("a report lists what is listed", async () => {
  const { user, asked } = await renderPane();
  await openCheck(user);
  await user.click(screen.getByRole("button", { name: "Warning 1" }));
  await user.click(screen.getByRole("button", { name: "Report on a new sheet" }));
  expect(asked.at(-1)).toEqual(["writeReport", { report, findings: [weightSum, missingScore] }]);
});
