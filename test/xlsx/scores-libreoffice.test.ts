// A workbook of 510 scored rows, every function in its native form: LibreOffice computes what exact arithmetic gives.
import { nativeFormula } from "../../src/domain/scoring/native/kpi-formula";
import type { CellValue } from "../../src/domain/sheet/cell";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import type { SheetData } from "../../src/xlsx";
import { convert, officeTest } from "../support/office";
import { randomRows } from "../support/random-rows";
import { scoringRows } from "../support/scoring-rows";
import { emptySheet, workbookOf } from "../support/workbook-data";

const rowsEach = 34;
const formulaColumn = 14;

officeTest(
  "native forms in another program",
  () => {
    const rows = Object.values(scoringRows).flatMap((make) => randomRows(rowsEach, make));
    expect(rows.length).toBeGreaterThanOrEqual(500);
    const cells: Record<number, SheetData["cells"][number]> = {};
    for (const [at, { cells: values, formula }] of rows.entries()) {
      const entered = values.flatMap((value, column) => (value === "" ? [] : [[column, { value }] as const]));
      const native = nativeFormula(formula.replaceAll("#", String(at + 1)));
      if (!native.ok) throw new Error(`${formula}: ${native.reason}`);
      cells[at] = { ...Object.fromEntries(entered), [formulaColumn]: { formula: native.formula } };
    }
    const file = writeWorkbook(workbookOf(emptySheet("Scores", { cells })));
    const back = readWorkbook(convert(file, "xlsx"));
    const sheet = back.ok ? back.workbook.sheets[0] : undefined;
    const wrong = rows.flatMap(({ formula, answer }, at) => {
      const line = new Map(Object.entries(sheet?.cells[at] ?? {}));
      const shown = comparable(line.get(String(formulaColumn))?.value);
      return shown === answer ? [] : [{ row: at + 1, formula, answer, shown }];
    });
    expect({ wrong: wrong.length, first: wrong.slice(0, 3) }).toEqual({ wrong: 0, first: [] });
  },
  120_000,
);

type Shown = NonNullable<SheetData["cells"][number]>[number]["value"];

/** Numbers to 9 decimals, as the forms round them; any error is an error. */
function comparable(value: Shown): CellValue {
  if (value === undefined) return "";
  if (typeof value === "object") return "error";
  return typeof value === "number" ? Number(value.toFixed(9)) : value;
}
