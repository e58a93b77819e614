// Checking an open self-review of 5,000 rows against what exceljs needs only to load the same file.
import ExcelJS from "exceljs";
import { checkSheet } from "../../src/commands/check-sheet";
import { run } from "../../src/commands/run";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import type { Figure } from "../../src/tooling/bench";
import { openTestHost } from "../support/host";
import { compare } from "./compare";
import { selfReviewOf } from "./self-review-file";

const itemRows = 5000;

export async function measure(): Promise<Figure> {
  const file = writeWorkbook(selfReviewOf(itemRows));
  const opened = readWorkbook(file);
  if (!opened.ok) throw new Error(opened.reason);
  const host = await openTestHost();
  await host.open(opened.workbook);
  const figure = await compare({
    name: `check of an open self-review of ${String(itemRows)} rows × 21 columns, by loading it with exceljs`,
    limit: 2,
    measured: { label: "check", prepare: nothing, run: checkedOnce },
    base: { label: "exceljs", prepare: nothing, run: () => new ExcelJS.Workbook().xlsx.load(bufferOf(file)) },
  });
  host.dispose();
  return figure;
}

/** The command as the pane runs it; a check that does not see the whole table would be fast and prove nothing. */
async function checkedOnce(): Promise<void> {
  const outcome = await run(checkSheet, {});
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const [table, ...others] = outcome.value.tables;
  if (table?.formId !== "self-review" || table.area.rows <= itemRows || others.length > 0) {
    throw new Error(`not the table that is in the file: ${JSON.stringify(outcome.value.tables)}`);
  }
}

async function nothing(): Promise<void> {
  // Neither needs anything to be made ready.
}

function bufferOf(file: Uint8Array): ArrayBuffer {
  return file.slice().buffer;
}
