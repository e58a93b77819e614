// Keeps in the workbook what the columns of a table mean, as a user said, and forgets it again.
import type { TableMapping } from "../domain/store";
import { mappingsSection, rolesFor, withMapping } from "../domain/store";
import { problem } from "../excel/problem";
import { changeSection } from "./change-section";
import { columnsFromText } from "./columns-text";
import type { Command, Outcome } from "./outcome";
import { fail, succeed } from "./outcome";
import type { ColumnMeanings, ConfirmedColumns } from "./results";

/**
 * Keeps the meanings of one or several layouts: every table of the workbook with the same headers is read so from now
 * on. What was kept for the same headers gives way. Three syncs; changed back by confirming again or forgetting.
 */
export const confirmColumns: Command<{ readonly layouts: readonly ColumnMeanings[] }, ConfirmedColumns> = {
  name: "confirmColumns",
  done: ({ layouts }) => ({ key: "done.confirmColumns", arguments: { layouts } }),
  act: (context, { layouts }) =>
    keep(context, (kept) => layouts.reduce<readonly TableMapping[]>(withMapping, kept), layouts.length),
};

/** Confirms what a text of `columnsText` says; a text that says nothing of the kind is a problem. Three syncs. */
export const confirmColumnsText: Command<{ readonly text: string }, ConfirmedColumns> = {
  ...confirmColumns,
  act: (context, { text }) => {
    const layouts = columnsFromText(text);
    return layouts ? confirmColumns.act(context, { layouts }) : Promise.resolve(fail(problem("columns-text")));
  },
};

/** Forgets what was confirmed for these headers, so that the words of the headers decide again. Three syncs. */
export const forgetColumns: Command<Pick<ColumnMeanings, "headers">, ConfirmedColumns> = {
  name: "forgetColumns",
  done: () => ({ key: "done.forgetColumns", arguments: {} }),
  act: (context, { headers }) =>
    keep(context, (kept) => kept.filter((one) => rolesFor([one], headers) === undefined), 1),
};

async function keep(
  context: Excel.RequestContext,
  change: (kept: readonly TableMapping[]) => readonly TableMapping[],
  layouts: number,
): Promise<Outcome<ConfirmedColumns>> {
  const kept = await changeSection(context, mappingsSection, change);
  return kept.ok ? succeed({ layouts }) : kept;
}
