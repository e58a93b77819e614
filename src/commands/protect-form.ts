// Protects the active sheet, so that only its input cells are filled in: a guard against slips, no secrecy.
import { problem } from "../excel/problem";
import { countKpiFormulas, hasOpenCells, protectSheet, queueProtection } from "../excel/protect";
import { activeSheet } from "../excel/sheets";
import { remember } from "../excel/undo-stack";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { ProtectedForm } from "./results";

const name = "protectForm";

/**
 * Locks labels and formulas of the active sheet; input cells and row heights stay free. There is no password: anybody
 * can take the protection off under Review. Two syncs.
 *
 * Refuses a sheet that is protected already, one without a cell to fill in, and one with KPI formulas: whoever gets
 * the file without the add-in could neither compute nor replace them.
 */
export const protectForm: Command<Readonly<Record<never, never>>, ProtectedForm> = {
  name,
  done: ({ sheet }) => ({ key: "done.protectForm", arguments: { sheet } }),
  act: async (context) => {
    const queued = queueProtection(activeSheet(context));
    await context.sync();
    const { sheet } = queued;
    if (sheet.protection.protected) return fail(problem("protected", { sheet: sheet.name }));
    if (!hasOpenCells(queued)) return fail(problem("no-open-cells", { sheet: sheet.name }));
    const count = countKpiFormulas(queued);
    if (count > 0) return fail(problem("kpi-formulas", { sheet: sheet.name, count }));
    await protectSheet(context, queued);
    remember({ kind: "protection", command: name, sheetId: sheet.id, sheetName: sheet.name });
    return succeed({ sheet: sheet.name });
  },
};
