// Undoes the last command that changed the workbook.
import { problem } from "../excel/problem";
import { undo } from "../excel/undo";
import { forget, latestRecord } from "../excel/undo-stack";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { UndoReport } from "./results";

/**
 * Puts back what the last command changed, except cells somebody has changed since, which are listed. A sheet that was
 * added goes only while it is untouched. A problem keeps the step, unless its sheet is gone. Three syncs.
 */
export const undoLast: Command<Readonly<Record<never, never>>, UndoReport> = {
  name: "undoLast",
  done: ({ command, restored, left }) => ({
    key: left.length === 0 ? `done.undoLast.${command}` : `done.undoLast.${restored === 0 ? "nothing" : "partly"}`,
    arguments: { left: left.length },
  }),
  act: async (context) => {
    const record = latestRecord();
    if (record === undefined) return fail(problem("nothing-to-undo"));
    const undone = await undo(context, record);
    if ("reason" in undone) {
      if (undone.reason === "sheet-gone") forget(record);
      return fail(undone);
    }
    forget(record);
    const left = undone.left.map((area, index) => ({ sheet: undone.leftSheets?.[index] ?? undone.sheet, area }));
    return succeed({ command: record.command, restored: undone.restored, left });
  },
};
