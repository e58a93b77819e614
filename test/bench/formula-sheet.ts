// Ten thousand rows in a new workbook with the add-in's functions, for timing formulas over them.
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import type { Contestant } from "./compare";

export const rows = 10_000;

/** Writes formulas over rows of numbers, in a workbook of their own each time, and waits for the last value. */
export function formulasOver(
  label: string,
  cells: (row: number) => readonly number[],
  formulas: readonly string[],
): Contestant<Host> {
  return {
    label,
    prepare: async () => {
      const host = await openKpiHost();
      const data = Array.from({ length: rows }, (_, row) => [...cells(row)]);
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRangeByIndexes(0, 0, rows, data[0]?.length ?? 1).values = data;
        await context.sync();
      });
      return host;
    },
    run: async (host) => {
      const last = await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRangeByIndexes(0, 10, formulas.length, 1).formulas = formulas.map((formula) => [formula]);
        await context.sync();
        const range = sheet.getRangeByIndexes(rows - 1, 10, 1, 1).load("values");
        await context.sync();
        return (range.values as unknown[][])[0]?.[0];
      });
      // A formula that was not computed costs nothing and proves nothing.
      if (typeof last !== "number" || last === 0) throw new Error(`${label}: ${String(last)}`);
      host.dispose();
    },
  };
}
