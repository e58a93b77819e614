// Forms: finding one, seeing what it holds, inserting it, and what happens when cells are in the way.
import { screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Outcome } from "../../src/commands/outcome";
import type { InsertedForm, InsertFormOptions } from "../../src/commands/results";
import { selfReview } from "../../src/domain/forms/self-review.data";
import { cellArea } from "../../src/domain/sheet/area";
import { formCard } from "../../src/taskpane/forms/form-card";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { appraisal } from "./fake-actions";
import { renderPane } from "./render-pane";

expect.extend(toHaveNoViolations);

const name = appraisal.name.en;

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

test("a form that comes without rows is previewed by its headers, in the language it will be in", async () => {
  const { user } = await renderPane({ actions: { forms: [appraisal, formCard(selfReview)] } });
  await user.click(screen.getByRole("button", { name: /Employee Self-Review/ }));
  const strip = within(screen.getByRole("region", { name: "Preview of the form, scrolls sideways" }));
  const headers = () => strip.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect(headers()).toHaveLength(21);
  expect(headers()[3]).toBe("Kind of work");
  expect(await axe(document.body)).toHaveNoViolations();
  await user.click(screen.getByRole("radio", { name: "中文" }));
  expect(headers()[3]).toBe("项目或者事项的归类");
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
});

test("a form shows its rows with their weights in the language it will be inserted in", async () => {
  const { user } = await openForm();
  const preview = screen.getByRole("table", { name });
  expect(within(preview).getByRole("row", { name: "Schedule 38%" })).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "中文" }));
  expect(within(screen.getByRole("table")).getByRole("row", { name: "项目实施进度 38%" })).toBeVisible();
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
  expect(screen.getByText("This adds a sheet and changes nothing that is there.")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "This sheet, from the selected cell" }));
  expect(screen.getByText(/This writes from the selected cell on\./)).toBeVisible();
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
