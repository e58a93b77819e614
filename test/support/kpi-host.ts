// A headless host with the KPI functions registered as the build describes them.
import { buildFunctionsMetadata } from "../../src/tooling/functions-metadata";
import type { Host, HostOptions } from "../../src/host/host";
import type { Area } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { PlannedCell, SheetPlan } from "../../src/domain/sheet/sheet-plan";
import { openTestHost } from "./host";

/** Opens a host in which formulas may call KPI functions. Dispose it after the test. */
export async function openKpiHost(options: HostOptions = {}): Promise<Host> {
  const host = await openTestHost(options);
  host.registerFunctions(buildFunctionsMetadata().en.functions, "KPI");
  const { kpiFunctions } = await import("../../src/functions");
  for (const [id, code] of Object.entries(kpiFunctions)) host.CustomFunctions.associate(id, code);
  return host;
}

export interface Input {
  readonly area: Pick<Area, "row" | "column">;
  readonly value: CellValue;
}

/** Writes the cells of plans with what is entered in them, then gives back the values of the cells asked for. */
export async function fillAndRead(
  host: Host,
  plans: readonly SheetPlan[],
  inputs: readonly Input[],
  asked: readonly Pick<Area, "row" | "column">[],
): Promise<CellValue[]> {
  const blocks = plans.flatMap((plan) => plan.blocks);
  const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  const formulas = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(""));
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => formulas[row + down]?.splice(column, line.length, ...line.map(written)));
  }
  for (const { area, value } of inputs) formulas[area.row]?.splice(area.column, 1, value);
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows, columns);
    range.formulas = formulas;
    await context.sync();
    range.load("values");
    await context.sync();
    const values = range.values as CellValue[][];
    return asked.map(({ row, column }) => values[row]?.[column] ?? "");
  });
}

function written(cell: PlannedCell): CellValue {
  if (cell === null || "clear" in cell) return "";
  if ("text" in cell) return cell.text;
  return "number" in cell ? cell.number : cell.formula;
}
