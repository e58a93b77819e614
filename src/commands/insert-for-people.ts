// Makes a sheet with a form for each person of a roster, with progress; can be stopped between two sheets.
import { rosterColumns } from "../domain/people/roster";
import { addSheets } from "../excel/add-sheets";
import { nameSheets as namesFor } from "../excel/names";
import { problem } from "../excel/problem";
import { remember } from "../excel/undo-stack";
import type { Command } from "./outcome";
import { withOwnFormulas } from "./insert-form";
import { fail, succeed } from "./outcome";
import type { InsertedForPeople, InsertForPeopleOptions, NameSheets } from "./people-results";
import { answersFor, loadFilling } from "./person-entries";

const name = "insertForPeople";
const origin = { row: 0, column: 0 };

/** Legal, unique names for the sheets of these people, and why one is not the person's own. */
export const nameSheets: NameSheets = namesFor;

/**
 * Adds the sheets in the roster's order, at the end of the workbook, each called as it was promised. Nothing is added
 * when the workbook is protected or one of the names has been taken since. Stopping leaves the sheets made so far, each
 * whole; together they are one step to undo. What fails takes back what was made. One sync to look, then one for each
 * few sheets.
 */
export const insertForPeople: Command<InsertForPeopleOptions, InsertedForPeople> = {
  name,
  done: ({ made, wanted }) => ({
    key: made < wanted ? "done.insertForPeople.stopped" : "done.insertForPeople",
    arguments: { made, wanted },
  }),
  act: async (context, { people, headers, watch, ...chosen }) => {
    const refused = await refusal(context, people);
    if (refused) return fail(refused);
    const options = withOwnFormulas(chosen);
    const protect = options.protect === true;
    const { form, entriesOf } = await answersFor(rosterColumns(headers), options);
    const { planForMany } = await loadFilling();
    const planFor = planForMany(form, { ...options, origin, ownSheet: true });
    const wanted = people.map((person) => ({
      name: person.sheetName,
      protect,
      plan: () => planFor(entriesOf(person)),
    }));
    const sheets = await addSheets(context, wanted, watch);
    const [first] = sheets;
    if (first) remember({ kind: "sheets", command: name, sheetId: first.id, sheetName: first.name, sheets });
    return succeed({ made: sheets.length, wanted: people.length });
  },
};

async function refusal(context: Excel.RequestContext, people: InsertForPeopleOptions["people"]) {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) return problem("protected");
  const names = people.map(({ sheetName }) => sheetName);
  const existing = worksheets.items.map((sheet) => sheet.name);
  const clash = namesFor(names, existing).find(({ notes }) => notes.length > 0);
  return clash && problem("names-taken", { sheet: clash.proposed });
}
