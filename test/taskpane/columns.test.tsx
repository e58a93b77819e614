// What the columns of a stranger's table mean: shown, corrected, confirmed, forgotten, handed on.
import { screen, within } from "@testing-library/react";
import type { TableSummary } from "../../src/commands/results";
import { otherTable, summary } from "./fake-actions";
import { renderPane } from "./render-pane";

async function open(tables: readonly TableSummary[], also: Parameters<typeof renderPane>[0] = {}) {
  const inspectSheet = () => Promise.resolve({ ok: true as const, value: { ...summary, tables } });
  const pane = await renderPane({ ...also, actions: { inspectSheet, ...also.actions } });
  await pane.user.click(screen.getByRole("tab", { name: "Check" }));
  // Its code is loaded when it is first wanted.
  const known = tables.some(({ formId }) => formId !== undefined);
  if (!known) await screen.findByText(/columns: B4:D9|selected cells as headers/);
  return pane;
}

const panel = () => within(screen.getByText(/columns: B4:D9/).closest("details") ?? document.body);

test("a table of somebody else's says what its columns were taken for", async () => {
  const { user } = await open([otherTable]);
  await user.click(screen.getByText("Recognised columns: B4:D9"));
  expect(panel().getByText("Headers in row 4, items in rows 5–8. Totals in row 9.")).toBeVisible();
  const roles = panel().getAllByRole<HTMLSelectElement>("combobox");
  expect(roles.map(({ selectedOptions }) => selectedOptions[0]?.textContent)).toEqual([
    "Indicator",
    "Something else",
    "Score",
  ]);
  expect(panel().getByRole("combobox", { name: "D · (no header)" })).toHaveValue("score");
});

test("a corrected meaning is confirmed for all tables with these headers, and the sheet is checked again", async () => {
  const { user, asked } = await open([otherTable]);
  await user.click(screen.getByText("Recognised columns: B4:D9"));
  await user.selectOptions(panel().getByRole("combobox", { name: "C · Parts" }), "Weight or points");
  await user.click(panel().getByRole("button", { name: "Confirm meanings" }));
  expect(asked.slice(-2)).toEqual([
    ["confirmColumns", [{ headers: ["Item", "Parts", ""], roles: ["indicator", "weight", "score"] }]],
    ["checkSheet", { quiet: false }],
  ]);
});

test("what is confirmed can be forgotten; there is nothing to confirm until it is changed", async () => {
  const { user, asked } = await open([{ ...otherTable, confirmed: true }]);
  await user.click(screen.getByText("Confirmed columns: B4:D9"));
  const confirm = panel().getByRole("button", { name: "Confirm meanings" });
  expect(confirm).toHaveAttribute("aria-disabled", "true");
  await user.click(panel().getByRole("button", { name: "Recognise again" }));
  expect(asked).toContainEqual(["forgetColumns", { headers: ["Item", "Parts", ""] }]);
});

test("meanings handed on as a text are taken over", async () => {
  const { user, asked } = await open([otherTable]);
  await user.click(screen.getByText("Recognised columns: B4:D9"));
  await user.click(panel().getByRole("button", { name: "Paste meanings" }));
  await user.click(panel().getByRole("textbox"));
  await user.paste("Item\tindicator\nParts\tweight");
  await user.click(panel().getByRole("button", { name: "Use it" }));
  expect(asked).toContainEqual(["confirmColumnsText", "Item\tindicator\nParts\tweight"]);
});

test("where no table is recognised the selected cells can be its headers", async () => {
  const { user, asked } = await open([]);
  await user.click(screen.getByRole("button", { name: "Use the selected cells as headers" }));
  const proposed = within(screen.getByRole("region", { name: "Selected headers: C6:D6" }));
  expect(proposed.getByRole("combobox", { name: "D · 乙" })).toHaveValue("other");
  await user.selectOptions(proposed.getByRole("combobox", { name: "D · 乙" }), "Weight or points");
  await user.click(proposed.getByRole("button", { name: "Confirm meanings" }));
  expect(asked).toContainEqual(["confirmColumns", [{ headers: ["甲", "乙"], roles: ["indicator", "weight"] }]]);
});

test("a form of ours has no columns to confirm", async () => {
  await open(summary.tables);
  expect(screen.queryByText(/columns:/)).toBeNull();
});
