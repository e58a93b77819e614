// Forms: finding one, seeing what it holds, inserting it, and what happens when cells are in the way.
import { screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Outcome, Problem } from "../../src/commands/outcome";
import type { InsertedForm, InsertFormOptions } from "../../src/commands/results";
import { growingTable } from "../../src/domain/forms/chosen-form";
import type { Form } from "../../src/domain/forms/form";
import { itemRowCount } from "../../src/domain/forms/layout-form";
import { projectAppraisal } from "../../src/domain/forms/project-appraisal.data";
import { selfReview } from "../../src/domain/forms/self-review.data";
import { cellArea } from "../../src/domain/sheet/area";
import { createRecentForms } from "../../src/taskpane/forms/recent-forms";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { appraisal, listing } from "./fake-actions";
import { renderPane } from "./render-pane";

expect.extend(toHaveNoViolations);

const name = appraisal.name.en;
const usualRows = itemRowCount(growingTable(selfReview) ?? { kind: "table", id: "", columns: [], rows: [] });

async function openForm(actions?: Partial<PaneActions>) {
  const pane = await renderPane(actions ? { actions } : {});
  await pane.user.click(screen.getByRole("button", { name: new RegExp(name) }));
  return pane;
}

/** Inserting that finds cells in the way until it is told where else to go, and remembers what it was asked. */
function occupiedUntilTold() {
  const asked: InsertFormOptions[] = [];
  const place = { sheet: "S", area: cellArea(0, 0) };
  const insertForm = (options: InsertFormOptions): Promise<Outcome<InsertedForm>> => {
    asked.push(options);
    return Promise.resolve(
      options.overwrite || options.where === "newSheet"
        ? { ok: true, value: { formId: options.formId, place, firstInput: place } }
        : {
            ok: false,
            problem: { reason: "occupied", arguments: { sheet: "S", address: "B3:F20" }, nothingChanged: true },
          },
    );
  };
  return { asked, insertForm };
}

const sizeOf = (form: string) => `${form}: ${String(usualRows + 2)} rows, 21 columns`;

test("a form is previewed as it will stand on the sheet, in the language it will be in", async () => {
  const { user } = await renderPane({ actions: listing(projectAppraisal, selfReview) });
  await user.click(screen.getByRole("button", { name: /Employee Self-Review/ }));
  const preview = within(await screen.findByRole("table", { name: sizeOf("Employee Self-Review") }));
  const headers = () => preview.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect(headers()).toHaveLength(21);
  expect(headers()[3]).toBe("Kind of work");
  expect(preview.getByText(`Rows 5–${String(usualRows + 2)} are like the one above`)).toBeVisible();
  expect(await axe(document.body)).toHaveNoViolations();
  await user.click(screen.getByRole("radio", { name: "中文" }));
  const chinese = within(await screen.findByRole("table", { name: sizeOf("个人自评表") }));
  expect(chinese.getAllByRole("columnheader")[3]).toHaveTextContent("项目或者事项的归类");
});

test("as many rows as asked for are previewed and inserted; what is no such number is refused", async () => {
  const { user, asked } = await renderPane({ actions: listing(selfReview) });
  await user.click(screen.getByRole("button", { name: /Employee Self-Review/ }));
  const rows = screen.getByRole("textbox", { name: "Rows of the table" });
  expect(rows).toHaveValue(String(usualRows));
  for (const wrong of ["0", "201", "1.5", "many", " "]) {
    await user.clear(rows);
    await user.type(rows, wrong);
    expect(rows).toBeInvalid();
    await user.click(screen.getByRole("button", { name: "Insert form" }));
    expect(rows).toHaveFocus();
  }
  expect(screen.getByText("Enter a whole number from 1 to 200.")).toBeVisible();
  expect(asked.filter(([name]) => name === "insertForm")).toEqual([]);
  await user.clear(rows);
  await user.type(rows, "４０");
  expect(await screen.findByRole("table", { name: /: 42 rows, 21 columns/ })).toBeVisible();
  expect(screen.getByText(/a sheet “Self-review” \(numbered if taken\) with 42 rows and 21 columns/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Insert form" }));
  expect(asked.at(-1)).toMatchObject(["insertForm", { formId: "self-review", itemRows: 40 }]);
});

test("parts of a form can be taken or left", async () => {
  const withPart: Form = {
    ...projectAppraisal,
    options: [
      { id: "first", label: { "zh-CN": "甲", en: "First part" }, default: true },
      { id: "second", label: { "zh-CN": "乙", en: "Second part" }, help: { "zh-CN": "丙", en: "Why" }, default: false },
    ],
  };
  const { user, asked } = await renderPane({ actions: listing(withPart) });
  await user.click(screen.getByRole("button", { name: new RegExp(name) }));
  expect(screen.getByRole("checkbox", { name: "First part" })).toBeChecked();
  await user.click(screen.getByRole("checkbox", { name: "First part" }));
  await user.click(screen.getByRole("checkbox", { name: "Second part" }));
  expect(screen.getByText("Why")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Insert form" }));
  expect(asked.at(-1)).toMatchObject(["insertForm", { chosen: ["second"] }]);
});

test("a form without KPI functions offers no choice of formulas", async () => {
  const { user } = await renderPane({ actions: listing(selfReview) });
  await user.click(screen.getByRole("button", { name: /Employee Self-Review/ }));
  expect(screen.queryByRole("radio", { name: "KPI functions" })).not.toBeInTheDocument();
});

async function meetTheQuestion() {
  const { asked, insertForm } = occupiedUntilTold();
  const { user } = await openForm({ insertForm });
  await user.click(screen.getByRole("radio", { name: "This sheet, from the selected cell" }));
  await user.click(screen.getByRole("button", { name: "Insert form" }));
  expect(screen.getByText(/Some cells in B3:F20 are not empty\./)).toBeVisible();
  return { asked, user };
}

test("the search looks in both languages and says when nothing is found", async () => {
  const { user } = await renderPane();
  const search = screen.getByRole("searchbox", { name: "Search forms" });
  await user.type(search, "项目考评");
  expect(screen.getByRole("button", { name: new RegExp(name) })).toBeVisible();
  await user.clear(search);
  await user.type(search, "项目考评表");
  expect(screen.getByRole("button", { name: /^Project Appraisal/ })).toBeVisible();
  await user.clear(search);
  await user.type(search, "项目表评考");
  expect(screen.queryByRole("button", { name: /^Project Appraisal/ })).not.toBeInTheDocument();
  await user.clear(search);
  await user.type(search, "holiday");
  expect(screen.queryByRole("button", { name: new RegExp(name) })).not.toBeInTheDocument();
  expect(screen.getByText("No form mentions “holiday”.")).toBeVisible();
  expect(screen.getByText(/Type part of a name, a word from the form, or pinyin initials/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "xmkp" }));
  expect(screen.getByRole("button", { name: /^Project Appraisal/ })).toBeVisible();
});

test("forms stand by stage, are narrowed to a group, and one for others is offered where none is found", async () => {
  const { user } = await renderPane({ actions: listing(projectAppraisal, selfReview) });
  const cards = (title: string) =>
    within(screen.getByRole("list", { name: title }))
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
  expect(cards("Rate")).toEqual([expect.stringMatching(/^Project Appraisal/)]);
  expect(cards("Review")).toEqual([expect.stringMatching(/^Employee Self-Review/)]);
  await user.click(screen.getByRole("button", { name: "Employees" }));
  expect(screen.getByRole("button", { name: "Employees", pressed: true })).toBeVisible();
  expect(screen.queryByRole("list", { name: "Rate" })).not.toBeInTheDocument();
  await user.type(screen.getByRole("searchbox", { name: "Search forms" }), "xmkp");
  expect(screen.getByText("No form mentions “xmkp”.")).toBeVisible();
  expect(await axe(document.body)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Look among the forms for everyone (1)" }));
  expect(screen.getByRole("button", { name: /^Project Appraisal/ })).toBeVisible();
  expect(screen.getByText("1 of 2 forms")).toBeVisible();
});

test("what was inserted stands first the next time, and what is kept in the browser may be anything", async () => {
  const { user } = await renderPane({ actions: listing(projectAppraisal, selfReview) });
  expect(screen.queryByRole("list", { name: "Recently inserted" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /Employee Self-Review/ }));
  await user.click(screen.getByRole("button", { name: "Insert form" }));
  await user.click(screen.getByRole("button", { name: "Back to all forms" }));
  const recent = within(screen.getByRole("list", { name: "Recently inserted" }));
  expect(recent.getByRole("button", { name: "Employee Self-Review" })).toHaveFocus();
  expect(createRecentForms("", () => localStorage).read()).toEqual(["self-review"]);
});

test.each(["{", "3", '{"a":1}', '[1,null,"self-review"]'])("recent forms kept as %s do no harm", (kept) => {
  localStorage.setItem("p-kpi-sheets.recent-forms", kept);
  const recent = createRecentForms("p-", () => localStorage);
  expect(recent.read()).toEqual(kept.startsWith("[") ? ["self-review"] : []);
  for (const id of ["a", "b", "a", "c", "d"]) recent.add(id);
  expect(createRecentForms("p-", () => localStorage).read()).toEqual(["d", "c", "a"]);
});

test("recent forms without storage last as long as the pane", () => {
  const recent = createRecentForms("", () => {
    throw new Error("forbidden");
  });
  recent.add("a");
  expect(recent.read()).toEqual(["a"]);
});

test("forms that could not be loaded are told of, and loaded when asked again", async () => {
  const lost: Problem = { reason: "not-loaded", arguments: {}, nothingChanged: true };
  const answers = [{ ok: false, problem: lost } as const, { ok: true, value: [appraisal] } as const];
  const { user } = await renderPane({
    actions: { listForms: () => Promise.resolve(answers.shift() ?? { ok: false, problem: lost }) },
  });
  expect(
    screen.getByText(/could not be fetched from its server\. .*Check your connection and try again/),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("button", { name: new RegExp(name) })).toBeVisible();
});

test("a form is inserted as chosen", async () => {
  const { user, asked } = await openForm();
  await user.click(screen.getByRole("radio", { name: "中文" }));
  await user.click(screen.getByRole("radio", { name: "KPI functions" }));
  expect(screen.getByText(/they recompute only where this add-in is installed/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Insert form" }));
  expect(asked).toContainEqual([
    "insertForm",
    { formId: "project-appraisal", language: "zh-CN", formulas: "kpi", where: "newSheet" },
  ]);
});

test("what will be changed is said before", async () => {
  const { user } = await openForm();
  expect(
    await screen.findByText(/^This adds a sheet “Project appraisal” .* Nothing that is there changes\./),
  ).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "This sheet, from the selected cell" }));
  expect(screen.getByText(/This writes \d+ rows and \d+ columns from the selected cell on\./)).toBeVisible();
});

test.each([
  ["Use a new sheet instead", { where: "newSheet" }],
  ["Overwrite", { where: "selection", overwrite: true }],
])("occupied cells are asked about: %s", async (answer, wanted) => {
  const { asked, user } = await meetTheQuestion();
  expect(screen.getByRole("button", { name: "Use a new sheet instead" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: answer }));
  expect(asked.at(-1)).toMatchObject(wanted);
  expect(screen.queryByText(/Some cells in/)).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Insert form" })).toHaveFocus();
});

test.each(["Cancel", "{Escape}"])(
  "the question can be left with %s; nothing more is asked of the workbook",
  async (way) => {
    const { asked, user } = await meetTheQuestion();
    if (way === "Cancel") await user.click(screen.getByRole("button", { name: way }));
    else await user.keyboard(way);
    expect(asked).toHaveLength(1);
    expect(screen.queryByText(/Some cells in/)).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Insert form" })).toHaveFocus();
  },
);

test("a protected sheet is told in the bar: what, that nothing changed, what next", async () => {
  const { user } = await openForm({
    insertForm: () =>
      Promise.resolve({ ok: false, problem: { reason: "protected", arguments: {}, nothingChanged: true } }),
  });
  await user.click(screen.getByRole("button", { name: "Insert form" }));
  expect(
    screen.getByText(/sheet or the workbook is protected\. Nothing was changed\. Remove the protection/),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Dismiss message" }));
  expect(screen.queryByText(/Nothing was changed/)).not.toBeInTheDocument();
});

test("back from a form, the focus is on its card again", async () => {
  const { user } = await openForm();
  expect(screen.getByRole("button", { name: "Back to all forms" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: new RegExp(name) })).toHaveFocus();
});

test("a form to be protected has Excel's formulas; the choice comes back when it is not protected", async () => {
  const { user, asked } = await openForm();
  const kpi = () => screen.getByRole("radio", { name: "KPI functions" });
  await user.click(kpi());
  await user.click(screen.getByRole("checkbox", { name: "Protect formulas and labels" }));
  expect(screen.getByText(/guards against slips and keeps nothing secret/)).toBeVisible();
  expect(kpi()).toBeDisabled();
  expect(screen.getByRole("radio", { name: "Excel" })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Insert form" }));
  expect(asked.at(-1)).toMatchObject(["insertForm", { protect: true, formulas: "native" }]);
  expect(await axe(document.body)).toHaveNoViolations();
  await user.click(screen.getByRole("checkbox", { name: "Protect formulas and labels" }));
  expect(kpi()).toBeChecked();
});

test("only a new sheet can be protected on insertion", async () => {
  const { user, asked } = await openForm();
  await user.click(screen.getByRole("checkbox", { name: "Protect formulas and labels" }));
  await user.click(screen.getByRole("radio", { name: "This sheet, from the selected cell" }));
  expect(screen.queryByRole("checkbox", { name: "Protect formulas and labels" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Insert form" }));
  expect(asked.at(-1)?.[1]).not.toHaveProperty("protect");
});

test("rows for the sheet in use: a number, or what is wrong with it", async () => {
  const { user, asked } = await renderPane();
  const rows = await screen.findByRole("textbox", { name: "Rows" });
  const add = screen.getByRole("button", { name: "Add rows" });
  await user.clear(rows);
  await user.type(rows, "201");
  await user.click(add);
  expect(screen.getByText("Enter a whole number from 0 to 200.")).toBeVisible();
  expect(rows).toHaveFocus();
  expect(asked.map(([name]) => name)).not.toContain("addRows");
  await user.clear(rows);
  await user.type(rows, "10");
  await user.click(add);
  expect(asked.at(-1)).toEqual(["addRows", { rows: 10 }]);
  expect(screen.queryByText("Enter a whole number from 0 to 200.")).not.toBeInTheDocument();
});

test("the sheet in use is handed out from the gallery, and a refusal says what to do", async () => {
  const problem: Problem = { reason: "kpi-formulas", arguments: { sheet: "S", count: 4 }, nothingChanged: true };
  const { user, asked } = await renderPane({
    actions: { protectForm: () => Promise.resolve({ ok: false, problem }) },
  });
  await user.click(await screen.findByRole("button", { name: "Protect this sheet" }));
  expect(
    screen.getByText(/Make them Excel's own formulas, under “For people without the add-in”, then protect it/),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Take protection off" }));
  expect(asked.at(-1)?.[0]).toBe("unprotectForm");
  expect(screen.queryByText(/Make them Excel's own formulas/)).not.toBeInTheDocument();
});
