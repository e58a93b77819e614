// Takes our marks off the active sheet. Whose they are is read from their stamp.
import { marksIn, removeMarks } from "../excel/mark";
import { problem } from "../excel/problem";
import { readRules, startRules } from "../excel/rules";
import { activeSheet } from "../excel/sheets";
import { remember } from "../excel/undo-stack";
import { syncWrite } from "../excel/write";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { ClearReport } from "./results";

const name = "clearMarks";

/** Clears every mark of ours on the active sheet, however it got there; other rules stay. Three syncs. */
export const clearMarks: Command<Readonly<Record<never, never>>, ClearReport> = {
  name,
  done: ({ cleared, unreadable }) => ({
    key: cleared === 0 ? "done.clearMarks.none" : unreadable === 0 ? "done.clearMarks" : "done.clearMarks.unreadable",
    arguments: { cleared, unreadable },
  }),
  act: async (context) => {
    const sheet = activeSheet(context);
    sheet.load(["id", "name"]);
    sheet.protection.load("protected");
    const reading = startRules(sheet);
    await context.sync();
    if (sheet.protection.protected) return fail(problem("protected", { sheet: sheet.name }));
    const rules = await readRules(context, reading);
    const marks = marksIn(rules);
    removeMarks(marks);
    await syncWrite(context);
    const removed = marks.map(({ formula, areas }) => ({ formula, areas }));
    if (removed.length > 0) {
      remember({ kind: "marks", command: name, sheetId: sheet.id, sheetName: sheet.name, removed });
    }
    return succeed({ cleared: marks.length, unreadable: rules.unreadable });
  },
};
