// Fills in one cell with what the user chose in the pane.
import type { Area } from "../domain/sheet/area";
import { areaAddress, cellArea } from "../domain/sheet/area";
import type { PlannedCell } from "../domain/sheet/sheet-plan";
import type { QueuedCell } from "../excel/fill";
import { queueCell, shownIn, whyNotFilled, writeCell } from "../excel/fill";
import { errorCode, problem } from "../excel/problem";
import { remember } from "../excel/undo-stack";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { CellEntry, FillCellOptions, FilledCellReport } from "./results";

const command = "fillCell";

/**
 * Writes one value to one cell; its format stays, and text stays text whatever it looks like.
 *
 * Refused, with nothing changed: when the sheet is gone, when the cell no longer holds what was shown, computes, is covered by a merged cell, or is locked on a protected sheet. Two syncs.
 */
export const fillCell: Command<FillCellOptions, FilledCellReport> = {
  name: command,
  done: ({ address, cleared }) => ({
    key: cleared ? "done.fillCell.cleared" : "done.fillCell",
    arguments: { address },
  }),
  act: async (context, { cell: { sheet: name, row, column }, shown, entry }) => {
    const area = cellArea(row, column);
    const cell = await readCell(context, name, area);
    if (cell === undefined) return fail(problem("sheet-gone", { sheet: name }));
    const holes = { sheet: name, address: areaAddress(area) };
    const refused = whyNotFilled(cell) ?? (shownIn(cell) === shown ? undefined : "cell-changed");
    if (refused !== undefined) return fail(problem(refused, holes));
    const content = plannedCell(entry);
    const { before, after } = await writeCell(context, cell, content);
    const cells = [{ area, before: { input: before }, after }];
    remember({ kind: "cells", command, sheetId: cell.sheet.id, sheetName: name, cells });
    return succeed({
      address: holes.address,
      cleared: content !== null && "clear" in content,
      value: shownOf(content),
    });
  },
};

/** The cell of the sheet with this name, or undefined when there is none. */
async function readCell(context: Excel.RequestContext, name: string, area: Area): Promise<QueuedCell | undefined> {
  const cell = queueCell(context.workbook.worksheets.getItem(name), area);
  try {
    await context.sync();
  } catch (error) {
    if (errorCode(error) === "ItemNotFound") return undefined;
    throw error;
  }
  return cell;
}

function plannedCell(entry: CellEntry): PlannedCell {
  const content = "parts" in entry ? { text: entry.parts.join("/") } : entry;
  return "text" in content && content.text.trim() === "" ? { clear: true } : content;
}

function shownOf(content: PlannedCell): string | number {
  if (content === null) return "";
  if ("text" in content) return content.text;
  return "number" in content ? content.number : "";
}
