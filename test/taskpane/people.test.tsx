// One sheet for each person: what is said before anything is made, who is left out, the run and its stop.
import { act, screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Outcome } from "../../src/commands/outcome";
import type { InsertedForPeople, InsertForPeopleOptions } from "../../src/commands/people-results";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { appraisal } from "./fake-actions";
import { renderPane } from "./render-pane";

expect.extend(toHaveNoViolations);

const name = new RegExp(appraisal.name.en);
const button = (label: string | RegExp) => screen.getByRole("button", { name: label });

async function openPeople(actions?: Partial<PaneActions>) {
  const pane = await renderPane(actions ? { actions } : {});
  await pane.user.click(screen.getByRole("button", { name }));
  await pane.user.click(button("One for each person in a roster…"));
  return pane;
}

async function openRoster(actions?: Partial<PaneActions>) {
  const pane = await openPeople(actions);
  await pane.user.click(button("Read the selected roster"));
  return pane;
}

/** A run that goes on until the test ends it. */
function heldRun() {
  const started: InsertForPeopleOptions[] = [];
  let end: (outcome: Outcome<InsertedForPeople>) => void = () => undefined;
  const insertForPeople = (options: InsertForPeopleOptions) => {
    started.push(options);
    return new Promise<Outcome<InsertedForPeople>>((resolve) => {
      end = resolve;
    });
  };
  const tell = (count: number) => {
    act(() => {
      started[0]?.watch.made(count);
    });
  };
  const finish = async (outcome: Outcome<InsertedForPeople>) => {
    await act(() => {
      end(outcome);
      return Promise.resolve();
    });
  };
  return { insertForPeople, tell, finish, isStopped: () => started[0]?.watch.isStopped() };
}

test("says what would be made before anything is: names, why they differ, what is filled in, what is left out", async () => {
  const { asked } = await openRoster();
  expect(screen.getByText("A1:B6 on “Staff”: people found: 3.")).toBeVisible();
  expect(screen.getByText("Filled in on each sheet: Name.")).toBeVisible();
  expect(screen.getByText("Rows left out because they have no name: 4.")).toBeVisible();
  expect(
    screen.getByText("Sheets that cannot be called after the person: 2. Their names stand beside the person."),
  ).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "Ann → Ann (2) (same name twice)" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "R/D → R D (signs a sheet's name cannot have)" })).toBeChecked();
  expect(screen.getByText("Sheets added at the end of the workbook: 3. Nothing that is there changes.")).toBeVisible();
  expect(asked.map(([what]) => what)).not.toContain("insertForPeople");
  expect(await axe(document.body)).toHaveNoViolations();
});

test("who is left out gets no sheet, and the others' names are worked out again", async () => {
  const { user, asked } = await openRoster();
  await user.click(screen.getByRole("checkbox", { name: "Ann" }));
  expect(screen.getAllByRole("checkbox", { name: "Ann" })).toHaveLength(2);
  expect(screen.getByRole("checkbox", { name: "Everybody" })).toBePartiallyChecked();
  await user.click(button("Make sheets: 2"));
  const [, options] = asked.find(([what]) => what === "insertForPeople") ?? [];
  expect(options).toMatchObject({
    formId: "project-appraisal",
    headers: ["Name", "Team"],
    people: [
      { row: 3, sheetName: "Ann" },
      { row: 5, sheetName: "R D" },
    ],
  });
});

test("with nobody chosen nothing can be made", async () => {
  const { user, asked } = await openRoster();
  await user.click(screen.getByRole("checkbox", { name: "Everybody" }));
  expect(screen.getByText("Choose at least one person.")).toBeVisible();
  await user.click(button("Make sheets: 0"));
  expect(asked.map(([what]) => what)).not.toContain("insertForPeople");
  await user.click(screen.getByRole("checkbox", { name: "Everybody" }));
  expect(button("Make sheets: 3")).toBeEnabled();
});

test("while it runs it counts; stopped, the sheets made are kept or taken out", async () => {
  const run = heldRun();
  const { user, asked } = await openRoster({ insertForPeople: run.insertForPeople });
  await user.click(button("Make sheets: 3"));
  expect(button("Stop")).toHaveFocus();
  run.tell(1);
  expect(screen.getByText("1 of 3 sheets")).toBeVisible();
  expect(run.isStopped()).toBe(false);
  await user.keyboard("{Enter}");
  expect(run.isStopped()).toBe(true);
  await run.finish({ ok: true, value: { made: 2, wanted: 3 } });
  expect(screen.getByText("2 of 3 sheets are made, each of them whole.")).toBeVisible();
  expect(button("Keep them")).toHaveFocus();
  await user.click(button("Take them out"));
  expect(asked.map(([what]) => what)).toContain("undoLast");
  expect(button("Read the selected roster")).toHaveFocus();
});

test("Escape keeps the sheets made so far", async () => {
  const run = heldRun();
  const { user, asked } = await openRoster({ insertForPeople: run.insertForPeople });
  await user.click(button("Make sheets: 3"));
  await run.finish({ ok: true, value: { made: 1, wanted: 3 } });
  await user.keyboard("{Escape}");
  expect(screen.queryByText("1 of 3 sheets are made, each of them whole.")).not.toBeInTheDocument();
  expect(asked.map(([what]) => what)).not.toContain("undoLast");
});

test("a run that was refused keeps the roster and says why", async () => {
  const run = heldRun();
  const { user } = await openRoster({ insertForPeople: run.insertForPeople });
  await user.click(button("Make sheets: 3"));
  const problem = { reason: "names-taken", arguments: { sheet: "Ann" }, nothingChanged: true } as const;
  await run.finish({ ok: false, problem });
  const alert = within(screen.getByRole("main")).getByText(
    /There is a sheet called “Ann” by now\. Nothing was changed\./,
  );
  expect(alert).toBeVisible();
  expect(button("Make sheets: 3")).toBeVisible();
  expect(button("Read again")).toHaveFocus();
});

test("what is selected and is no roster is said with what a roster is", async () => {
  const problem = { reason: "no-roster", arguments: { sheet: "S", address: "A1" }, nothingChanged: true } as const;
  await openRoster({ readRoster: () => Promise.resolve({ ok: false, problem }) });
  expect(screen.getByText(/Select the roster with its header row, such as Name and Department\./)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Make sheets/ })).not.toBeInTheDocument();
});

test("the way there and back is one of the keyboard, and the choices made stay", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name }));
  await user.click(screen.getByRole("radio", { name: "中文" }));
  button("One for each person in a roster…").focus();
  await user.keyboard("{Enter}");
  expect(button("Back to the form")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(button("One for each person in a roster…")).toHaveFocus();
  expect(screen.getByRole("radio", { name: "中文" })).toBeChecked();
});

test("in Chinese", async () => {
  const { user } = await renderPane({ displayLanguage: "zh-CN" });
  await user.click(screen.getByRole("button", { name: new RegExp(appraisal.name["zh-CN"]) }));
  await user.click(button("为名单中的每个人各建一张…"));
  await user.click(button("读取所选名单"));
  expect(screen.getByText("填入每张表：Name。")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "Ann → Ann (2)（同名）" })).toBeChecked();
});
