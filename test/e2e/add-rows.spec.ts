// More rows for a form: inserted from the gallery, grown from the pane and from the ribbon; what is entered in a new row
// counts in the total; undone.
import { formById } from "../../src/domain/forms";
import { layoutForm } from "../../src/domain/forms/layout-form";
import { areaAddress, cellArea } from "../../src/domain/sheet/area";
import { expect, test } from "./support/test";

function growthScore() {
  const form = formById("growth-score");
  const { ranges } = layoutForm(form ?? fail());
  const members = ranges.get("members.member") ?? fail();
  const scores = ["improvement", "effectiveness", "division", "coordination"];
  const columns = scores.map((id) => (ranges.get(`members.${id}`) ?? fail()).column);
  return { name: form?.name.en ?? "", members, columns, total: (ranges.get("members.memberMean") ?? fail()).column };
}

function fail(): never {
  throw new Error("The form is not as it was.");
}

test("rows are added from the pane and the ribbon, count in the total, and are taken out again", async ({
  workbench,
}) => {
  const { pane } = workbench;
  const { name, members, columns, total } = growthScore();
  const scored = (row: number, score: number) =>
    columns.map((column) => [areaAddress(cellArea(row, column)), score] as const);
  const mean = (row: number) => workbench.value(areaAddress(cellArea(row, total)));
  const end = members.row + members.rows;

  await workbench.open();
  await pane.getByRole("searchbox", { name: "Search forms" }).fill(name);
  await pane.getByRole("tabpanel").getByRole("listitem").getByRole("button", { name }).first().click();
  await pane.getByRole("button", { name: "Insert form" }).click();
  await expect.poll(() => workbench.value("A1")).not.toBe("");
  await workbench.write(scored(members.row, 2));
  await expect.poll(() => mean(end)).toBe(2);

  await workbench.goTo(areaAddress(cellArea(members.row, members.column)));
  await pane.getByRole("button", { name: "Back to all forms" }).click();
  await pane.getByRole("textbox", { name: "Rows", exact: true }).fill("2");
  await pane.getByRole("button", { name: "Add rows" }).click();
  await expect(pane.getByRole("status").last()).toContainText("2");
  await workbench.write(scored(members.row + 1, 5));
  await expect.poll(() => mean(members.row + 1)).toBe(5);
  await expect.poll(() => mean(end + 2)).toBe(3.5);

  await workbench.goTo(areaAddress(cellArea(members.row + 2, members.column)));
  await workbench.press("Add row");
  await workbench.write(scored(members.row + 3, 5));
  await expect.poll(() => mean(end + 3)).toBe(4);

  // Rows that hold entries stay; emptied again they go.
  for (const row of [members.row + 3, members.row + 1]) {
    await workbench.write(scored(row, 0).map(([address]) => [address, ""] as const));
    await workbench.press("Undo KPI step");
  }
  await expect.poll(() => mean(end)).toBe(2);
});
