// KPI functions and their native forms give what exact arithmetic gives: 10,000 rows of each function, every tenth exactly
// on an edge; the first rows also in cells of the real engine.
import { nativeFormula } from "../../src/domain/scoring/native/kpi-formula";
import { nativeForms } from "../../src/domain/scoring/native/native-form";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Host } from "../../src/host/host";
import { call } from "../support/custom-functions";
import "../../src/functions";
import type { Sheet, Value } from "../support/excel-formula";
import { compiledFormula } from "../support/excel-formula";
import { openKpiHost } from "../support/kpi-host";
import { randomRows } from "../support/random-rows";
import type { ScoringRow } from "../support/scoring-rows";
import { scoringRows } from "../support/scoring-rows";

const count = 10_000;
const countInCells = 60;
const formulaColumn = 14;
const cases = Object.entries(scoringRows).map(([id, make]) => ({ id, rows: randomRows(count, make) }));

test("every function but those about words is held against exact arithmetic", () => {
  const aboutWords = new Set(["SMART", "VAGUE", "EVIDENCE"]);
  const ids = Object.keys(nativeForms).filter((id) => !aboutWords.has(id));
  expect(Object.keys(scoringRows).toSorted()).toEqual(ids.toSorted());
});

test.each(cases)("$id: 10,000 rows", ({ rows }) => {
  const compiled = new Map<string, (sheet: Sheet) => Value>();
  const computed = (formula: string, cells: readonly CellValue[]) => {
    const known = compiled.get(formula) ?? compiledFormula(formula);
    compiled.set(formula, known);
    return shown(known(sheetOf(cells)));
  };
  expectAnswers(
    rows,
    rows.map(({ cells, formula }) => [computed(onRow(formula, 0), cells), computed(native(onRow(formula, 0)), cells)]),
  );
});

test("in cells", async () => {
  const host = await openKpiHost();
  try {
    for (const { rows } of cases) {
      const some = rows.slice(0, countInCells);
      expectAnswers(some, await inCells(host, some));
    }
  } finally {
    host.dispose();
  }
}, 120_000);

/** Both columns, KPI and native, hold the answer of each row. */
function expectAnswers(rows: readonly ScoringRow[], values: readonly (readonly CellValue[])[]): void {
  const wrong = rows.flatMap(({ cells, formula, answer }, at) => {
    const [kpi, native] = values[at] ?? [];
    return kpi === answer && native === answer ? [] : [{ cells, formula, answer, kpi, native }];
  });
  expect({ wrong: wrong.length, first: wrong.slice(0, 3) }).toEqual({ wrong: 0, first: [] });
}

function onRow(formula: string, row: number): string {
  return formula.replaceAll("#", String(row + 1));
}

function native(formula: string): string {
  const result = nativeFormula(formula);
  if (!result.ok) throw new Error(`${formula}: ${result.reason}`);
  return result.formula;
}

function sheetOf(cells: readonly CellValue[]): Sheet {
  return {
    cell: (_row, column) => (cells[column] === "" ? null : (cells[column] ?? null)),
    custom: (id, inputs) => {
      const answer = call(id, ...inputs);
      const one = Array.isArray(answer) ? (answer as Value[][])[0]?.[0] : (answer as Value);
      return typeof one === "object" && one !== null ? { error: "#VALUE!" } : (one ?? null);
    },
  };
}

function shown(value: Value): CellValue {
  return value === null ? "" : typeof value === "object" ? "error" : value;
}

/** What the formulas show in cells of a sheet of their own. */
async function inCells(host: Host, rows: readonly ScoringRow[]): Promise<CellValue[][]> {
  const width = rows[0]?.cells.length ?? 1;
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange().clear();
    sheet.getRangeByIndexes(0, 0, rows.length, width).values = rows.map(({ cells }) => [...cells]);
    const range = sheet.getRangeByIndexes(0, formulaColumn, rows.length, 2);
    range.formulas = rows.map(({ formula }, at) => {
      const own = onRow(formula, at);
      return [`=${own}`, `=${native(own)}`];
    });
    await context.sync();
    range.load("values");
    await context.sync();
    const values = range.values as CellValue[][];
    return values.map((row) => row.map((cell) => (typeof cell === "string" && cell.startsWith("#") ? "error" : cell)));
  });
}
