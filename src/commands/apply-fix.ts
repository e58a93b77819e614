// Puts a finding right as its fix says, when the sheet still is as the finding saw it.
import { areaAddress, cellArea } from "../domain/sheet/area";
import { fixProblem, queueFix, writeFix } from "../excel/fix";
import { errorCode, problem } from "../excel/problem";
import { remember } from "../excel/undo-stack";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { ApplyFixOptions, AppliedFix } from "./results";

const command = "applyFix";

/**
 * Writes the cells of a fix and nothing else of them; a number format only where a number would otherwise stay text.
 *
 * Refused, with nothing changed: when the sheet is gone, when one of the cells no longer holds what the finding saw, or
 * when protection forbids it. Two syncs.
 */
export const applyFix: Command<ApplyFixOptions, AppliedFix> = {
  name: command,
  done: ({ address }) => ({ key: "done.applyFix", arguments: { address } }),
  act: async (context, { sheet: name, cells }) => {
    const queued = queueFix(context.workbook.worksheets.getItem(name), cells);
    try {
      await context.sync();
    } catch (error) {
      if (errorCode(error) === "ItemNotFound") return fail(problem("sheet-gone", { sheet: name }));
      throw error;
    }
    const refused = fixProblem(queued);
    if (refused !== undefined) return fail(refused);
    const sheetId = queued[0]?.cell.sheet.id ?? "";
    const written = await writeFix(context, queued);
    remember({ kind: "cells", command, sheetId, sheetName: name, cells: written });
    return succeed({ address: cells.map(({ row, column }) => areaAddress(cellArea(row, column))).join(", ") });
  },
};
