// KPI functions and their native forms give the same in cells, and what exact arithmetic gives: 10,000 rows of each.
import { nativeFormula } from "../../src/domain/scoring/native/kpi-formula";
import { nativeForms } from "../../src/domain/scoring/native/native-form";
import type { Host } from "../../src/host/host";
import type { CellValue } from "../../src/domain/sheet/cell";
import { openKpiHost } from "../support/kpi-host";
import { randomRows } from "../support/random-rows";
import type { ScoringRow } from "../support/scoring-rows";
import { scoringRows } from "../support/scoring-rows";

const count = 200;
const formulaColumn = 14;

test("every function but those about words is held against exact arithmetic", () => {
  expect(Object.keys(scoringRows).toSorted()).toEqual(
    Object.keys(nativeForms)
      .filter((id) => !["SMART", "VAGUE", "EVIDENCE"].includes(id))
      .toSorted(),
  );
});

test.each(Object.entries(scoringRows))(
  "%s and its native form agree with exact arithmetic",
  async (_id, make) => {
    const rows = randomRows(count, make);
    const host = await openKpiHost();
    try {
      const values = await computed(host, rows);
      const wrong = rows.flatMap(({ cells, formula, answer }, at) => {
        const [kpi, native] = values[at] ?? [];
        return kpi === answer && native === answer ? [] : [{ cells, formula, answer, kpi, native }];
      });
      expect({ wrong: wrong.length, first: wrong.slice(0, 3) }).toEqual({ wrong: 0, first: [] });
    } finally {
      host.dispose();
    }
  },
  120_000,
);

/** What the KPI formula and the native one show in each row; every error is the same. */
async function computed(host: Host, rows: readonly ScoringRow[]): Promise<CellValue[][]> {
  const width = rows[0]?.cells.length ?? 1;
  const formulas = rows.map(({ formula }, at) => {
    const own = formula.replaceAll("#", String(at + 1));
    const native = nativeFormula(own);
    return [`=${own}`, native.ok ? `=${native.formula}` : native.reason];
  });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, rows.length, width).values = rows.map(({ cells }) => [...cells]);
    sheet.getRangeByIndexes(0, formulaColumn, rows.length, 2).formulas = formulas;
    await context.sync();
  });
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, formulaColumn, rows.length, 2).load("values");
    await context.sync();
    const values = range.values as CellValue[][];
    return values.map((row) => row.map((cell) => (typeof cell === "string" && cell.startsWith("#") ? "error" : cell)));
  });
}
