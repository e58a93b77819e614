// Shows the place of a finding.
import type { Place } from "../domain/sheet/area";
import { goTo } from "../excel/sheets";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";

/** Goes to the place's sheet and selects its cells. Two syncs. */
export const jumpTo: Command<{ readonly place: Place }, Place> = {
  name: "jumpTo",
  act: async (context, { place }) => {
    const gone = await goTo(context, place);
    return gone === undefined ? succeed(place) : fail(gone);
  },
};
