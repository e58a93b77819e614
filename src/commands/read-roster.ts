// Reads the selected roster and says what would become of it. Writes nothing.
import { answersFor } from "./person-entries";
import { readRoster as rosterOf } from "../domain/people/roster";
import { areaAddress } from "../domain/sheet/area";
import { problem } from "../excel/problem";
import { readShownSelection } from "../excel/read-roster";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { FormForPeople, RosterReport } from "./people-results";

/** More sheets than that no workbook can be worked with. */
const mostPeople = 500;

/**
 * Reads the people of the selected roster; of one selected cell, those of the whole sheet. Problems say what a roster
 * has to look like. A protected workbook takes no sheets, which is said before the user chooses anybody. Two syncs,
 * plus one per 25,000 cells.
 */
export const readRoster: Command<FormForPeople, RosterReport> = {
  name: "readRoster",
  act: async (context, options) => {
    const { place, texts, sheetNames, workbookProtected } = await readShownSelection(context);
    const address = areaAddress(place.area);
    if (workbookProtected) return fail(problem("protected", { sheet: place.sheet }));
    const reading = rosterOf(texts);
    if (!reading.ok) {
      const reason = reading.reason === "no-header" ? "no-roster" : "empty-roster";
      return fail(problem(reason, { sheet: place.sheet, address }));
    }
    const { columns, people, unnamedRows } = reading.roster;
    if (people.length > mostPeople) {
      return fail(problem("too-many-people", { count: people.length, most: mostPeople }));
    }
    const { used } = await answersFor(columns, options);
    return succeed({
      sheet: place.sheet,
      address,
      columns: columns.map(({ header }, index) => ({ header, used: used.has(index) })),
      people: people.map(({ row, name, values }) => ({ row: place.area.row + row + 1, name, values })),
      unnamedRows: unnamedRows.map((row) => place.area.row + row + 1),
      sheetNames,
    });
  },
};
