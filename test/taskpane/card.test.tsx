// The card of the selected cell: what belongs there, why it is listed, choosing from lists and giving stars.
import { act, screen, waitFor, within } from "@testing-library/react";
import fc from "fast-check";
import { axe, toHaveNoViolations } from "jest-axe";
import type { CellControl, CellDescription, CellEntry, FillCellOptions } from "../../src/commands/results";
import { piecesOf } from "../../src/taskpane/card/marked-text";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { otherTable, finding, report, summary } from "./fake-actions";
import { openCheck, renderPane } from "./render-pane";

expect.extend(toHaveNoViolations);

const here = { sheet: summary.sheet, row: 15, column: 2 };

const kinds = { kind: "list", multiple: true, choices: ["商业项目", "技术项目", "基础事务"] } as const;

function described(part: Partial<CellDescription> & { readonly control: CellControl }): CellDescription {
  return {
    cell: here,
    formId: "self-review",
    field: "self-review.category",
    header: "项目或者事项的归类",
    help: "可填多项",
    rowName: "订单系统改造",
    value: "",
    ...part,
  };
}

const list = described({
  value: "基础事务（升级）/别的/商业项目",
  control: {
    ...kinds,
    parts: [
      { text: "基础事务（升级）", choice: "基础事务" },
      { text: "别的" },
      { text: "商业项目", choice: "商业项目" },
    ],
  },
});
const stars = described({ header: "技术难点打分", value: 2, control: { kind: "stars", most: 5, given: 2 } });

/** The pane on the Check tab with a cell selected that is described so; what is filled in is read back. */
async function open(description: CellDescription | undefined, given: Partial<PaneActions> = {}) {
  const filled: FillCellOptions[] = [];
  let now = description;
  const pane = await renderPane({
    actions: {
      describeCell: () => Promise.resolve({ ok: true, value: now }),
      fillCell: (options) => {
        filled.push(options);
        now = undefined;
        return new Promise(() => undefined);
      },
      ...given,
    },
  });
  await pane.user.click(screen.getByRole("tab", { name: "Check" }));
  await act(async () => {
    pane.outside.event({ kind: "selection", ...here });
    await Promise.resolve();
  });
  const card = within(screen.getByRole("region", { name: "Selected cell" }));
  return { ...pane, card, filled, entries: () => filled.map(({ entry }): CellEntry => entry) };
}

test("before a cell of the form is selected it is said what the card is for", async () => {
  const { card } = await open(undefined);
  expect(card.getByText(/choose from its list or give stars/)).toBeVisible();
});

test("on a stranger's table there is no card", async () => {
  const { user } = await renderPane({
    actions: {
      inspectSheet: () => Promise.resolve({ ok: true, value: { sheet: "S", tables: [otherTable], forms: [] } }),
    },
  });
  await user.click(screen.getByRole("tab", { name: "Check" }));
  expect(screen.queryByRole("region", { name: "Selected cell" })).not.toBeInTheDocument();
});

test("header, address, row and help are said", async () => {
  const { card } = await open(list);
  expect(card.getByRole("heading", { name: "项目或者事项的归类" })).toBeVisible();
  for (const text of ["C16", "Row 16 · 订单系统改造", "可填多项"]) expect(card.getByText(text)).toBeVisible();
});

test("what is ticked is what the cell holds; what the list does not have stays and is said to be so", async () => {
  const { card } = await open(list);
  await card.findByRole("checkbox", { name: "商业项目" });
  const boxes = card.getAllByRole<HTMLInputElement>("checkbox");
  expect(boxes.map(({ checked, labels }) => [labels?.[0]?.textContent, checked])).toEqual([
    ["商业项目", true],
    ["技术项目", false],
    ["基础事务（升级）", true],
    ["别的 (not in the list)", true],
  ]);
});

test("ticking writes at once, in the order of the list, with what the user wrote behind it", async () => {
  const { card, user, filled } = await open(list);
  await user.click(await card.findByRole("checkbox", { name: "技术项目" }));
  expect(filled).toEqual([
    { cell: here, shown: list.value, entry: { parts: ["商业项目", "技术项目", "基础事务（升级）", "别的"] } },
  ]);
  await user.click(card.getByRole("checkbox", { name: "基础事务（升级）" }));
  expect(filled[1]).toEqual({
    cell: here,
    shown: "商业项目/技术项目/基础事务（升级）/别的",
    entry: { parts: ["商业项目", "技术项目", "别的"] },
  });
});

test("a list is used with the keyboard alone", async () => {
  const { card, user, entries } = await open(list);
  const first = await card.findByRole("checkbox", { name: "商业项目" });
  act(() => {
    first.focus();
  });
  await user.keyboard(" {Tab}");
  expect(card.getByRole("checkbox", { name: "技术项目" })).toHaveFocus();
  expect(entries()).toEqual([{ parts: ["基础事务（升级）", "别的"] }]);
});

test("a list of one offers one; another word in the cell is shown as it is", async () => {
  const one = described({ value: "自定", control: { ...kinds, multiple: false, parts: [{ text: "自定" }] } });
  const { card, user, entries } = await open(one);
  expect(await card.findByRole("radio", { name: "自定 (not in the list)" })).toBeChecked();
  await user.click(card.getByRole("radio", { name: "技术项目" }));
  expect(entries()).toEqual([{ parts: ["技术项目"] }]);
});

test("stars are given by a press and by keys, and taken away again", async () => {
  const { card, user, entries } = await open(stars);
  expect(await card.findByRole("radio", { name: "2 stars" })).toBeChecked();
  await user.click(card.getByRole("radio", { name: "4 stars" }));
  await user.keyboard("{ArrowRight}");
  await user.click(card.getByRole("button", { name: "Clear cell" }));
  expect(entries()).toEqual([{ number: 4 }, { number: 5 }, { text: "" }]);
  expect(card.getByText("No stars yet")).toBeVisible();
  expect(card.getByRole("button", { name: "Clear cell" })).toHaveAttribute("aria-disabled", "true");
});

test("what is no number of stars is said, and gives none", async () => {
  const { card } = await open({ ...stars, value: 6, control: { kind: "stars", most: 5 } });
  expect(await card.findByText("“6” is no number of stars")).toBeVisible();
  for (const star of card.getAllByRole("radio")) expect(star).not.toBeChecked();
});

test("a cell that cannot be filled in says why instead", async () => {
  const { card } = await open({ ...stars, refused: "computed-cell" });
  expect(card.getByText(/C16 is computed by a formula/)).toBeVisible();
  expect(card.queryByRole("radio")).not.toBeInTheDocument();
});

test("the reasons of the cell stand on its card, the open words marked in its text", async () => {
  const text = "今年内尽快提升稳定性，争取更好";
  const vague = (start: number, end: number) =>
    finding({ row: here.row, column: here.column, rule: "vague-wording", severity: "warning", span: { start, end } });
  const { card, user } = await open(described({ value: text, control: { kind: "text" } }), {
    checkSheet: () =>
      Promise.resolve({ ok: true, value: { ...report, findings: [vague(3, 5), vague(4, 7), vague(13, 99)] } }),
  });
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  const marked = screen.getByRole("region", { name: "Selected cell" }).querySelectorAll("mark");
  expect([...marked].map(({ textContent }) => textContent)).toEqual(["尽快", "提升"]);
  expect(card.getAllByRole("listitem")).toHaveLength(3);
});

test("cutting a text at spans loses nothing of it, whatever the spans", () => {
  const span = fc.record({ start: fc.integer({ min: -2, max: 14 }), end: fc.integer({ min: -2, max: 14 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.array(span), (text, spans) => {
      const pieces = piecesOf(text, spans);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      const inside = (at: number) =>
        spans.some(({ start, end }) => start >= 0 && end <= text.length && start <= at && at < end);
      const marks = pieces.flatMap(({ text: { length }, marked }) => Array<boolean>(length).fill(marked));
      expect(marks).toEqual(Array.from(marks, (_, at) => inside(at)));
    }),
  );
});

test("when it could not be written the card shows again what the cell holds", async () => {
  const problem = { reason: "cell-changed", arguments: { address: "C16" }, nothingChanged: true } as const;
  const { card, user } = await open(stars, {
    describeCell: () => Promise.resolve({ ok: true, value: stars }),
    fillCell: () => Promise.resolve({ ok: false, problem }),
  });
  await user.click(await card.findByRole("radio", { name: "5 stars" }));
  await waitFor(() => {
    expect(card.getByRole("radio", { name: "2 stars" })).toBeChecked();
  });
});

test("on other tabs no cell is read", async () => {
  let read = 0;
  const { outside } = await renderPane({
    actions: {
      describeCell: () => {
        read += 1;
        return Promise.resolve({ ok: true, value: stars });
      },
    },
  });
  act(() => {
    outside.event({ kind: "selection", ...here });
  });
  expect(read).toBe(0);
});

test("going on with F8 from within the card keeps the focus in it", async () => {
  const { card, user, asked } = await open(list);
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  const box = await card.findByRole("checkbox", { name: "商业项目" });
  act(() => {
    box.focus();
  });
  await user.keyboard("{F8}");
  expect(asked.at(-1)?.[0]).toBe("jumpTo");
  expect(screen.getByRole("region", { name: "Selected cell" })).toHaveFocus();
});

test.each([
  ["list", list],
  ["stars", stars],
])("axe finds nothing in a card with %s", async (_, description) => {
  const { card } = await open(description);
  await card.findByRole("button", { name: "Clear cell" });
  expect(await axe(document.body)).toHaveNoViolations();
});

test("thousands of findings are drawn a hundred at a time, those around the current one", async () => {
  const findings = Array.from({ length: 3000 }, (_, row) =>
    finding({ row, column: 2, subject: `Item ${String(row)}` }),
  );
  let left = findings;
  const { user, outside, asked } = await renderPane({
    actions: { checkSheet: () => Promise.resolve({ ok: true, value: { ...report, findings: left } }) },
  });
  const drawn = () => document.querySelectorAll("[data-finding]").length;
  await openCheck(user);
  expect(drawn()).toBe(100);
  await user.click(screen.getByText("Show 100 more"));
  expect(drawn()).toBe(200);
  act(() => {
    outside.event({ kind: "selection", sheet: summary.sheet, row: 2555, column: 2 });
  });
  expect(screen.getByText("2556 of 3000")).toBeVisible();
  expect(drawn()).toBe(100);
  expect(document.querySelector("[aria-current=true]")).toHaveTextContent("C2556");
  await user.click(screen.getByText("Show 100 before these"));
  expect(drawn()).toBe(200);

  // Put right and checked again: the list stays where it was, and Next goes on from there.
  left = findings.filter(({ place }) => place.area.row !== 2555);
  await user.click(screen.getByText("Check this sheet"));
  expect(screen.getByText("2999 listed")).toBeVisible();
  expect(screen.getByText("C2557")).toBeInTheDocument();
  await user.click(screen.getByLabelText("Next"));
  expect(asked.at(-1)).toEqual(["jumpTo", findings[2556]?.place]);
  expect(screen.getByText("2556 of 2999")).toBeVisible();
});
