// Checking sheets of 5,000, 10,000 and 50,000 rows and 21 columns: a row must cost the same however many there are, and
// the workbook is asked no more often than for what it is and once for each 2 MB of cells.
import { checkSheet } from "../../src/commands/check-sheet";
import { run } from "../../src/commands/run";
import type { Host } from "../../src/host/host";
import type { Figure } from "../../src/tooling/bench";
import type { CellData, SheetData } from "../../src/xlsx";
import { openTestHost } from "../support/host";
import { emptySheet, workbookOf } from "../support/workbook-data";

const sizes = [5_000, 10_000, 50_000];
const rounds = 3;
const columns = 21;
/** Values and formulas of this many cells are near 2 MB. */
const cellsPerBlock = 25_000;
const groupRows = 5;

export async function measure(): Promise<Figure> {
  await timePerRow(500);
  const perRow: number[] = [];
  for (const rows of sizes) {
    let best = Infinity;
    for (let round = 0; round < rounds; round += 1) best = Math.min(best, await timePerRow(rows));
    perRow.push(best);
  }
  const [short = Number.NaN, ...longer] = perRow;
  return {
    name: `check of ${sizes.map(String).join(", ")} rows of ${String(columns)} columns: a row of the longer by a row of the shortest`,
    limit: 1.6,
    ratio: Math.max(...longer) / short,
    details: sizes.map((rows, at) => `${String(rows)} rows ${((perRow[at] ?? 0) * rows).toFixed(0)} ms`).join("; "),
  };
}

/** Milliseconds for each row, without making the workbook. */
async function timePerRow(rows: number): Promise<number> {
  const host = await openTestHost();
  try {
    await host.open(workbookOf(longSheet(rows)));
    globalThis.gc?.();
    host.resetCounters();
    const started = performance.now();
    const outcome = await run(checkSheet, {});
    const time = performance.now() - started;
    expectChecked(host, rows, outcome.ok ? outcome.value.findings.length : -1);
    return time / rows;
  } finally {
    host.dispose();
  }
}

// A check that finds nothing or asks for every row would prove nothing.
function expectChecked({ counters }: Host, rows: number, findings: number): void {
  const blocks = Math.ceil(((rows + 1) * columns) / cellsPerBlock);
  if (counters.syncs > 3 + blocks) throw new Error(`${String(rows)} rows: ${String(counters.syncs)} syncs`);
  if (findings < Math.floor(rows / 7)) throw new Error(`${String(rows)} rows: ${String(findings)} findings`);
}

const header = [
  "考核维度",
  "编号",
  "考核指标",
  "指标定义",
  "单位",
  "目标值",
  "权重",
  "评分标准",
  "实际值",
  "自评分",
  "上级评分",
  "得分",
  "备注",
];

function longSheet(rows: number): SheetData {
  const extra = Array.from({ length: columns - header.length }, (_, index) => `补充${String(index + 1)}`);
  const cells: Record<number, Record<number, CellData>> = { 0: line([...header, ...extra]) };
  for (let row = 0; row < rows; row += 1) {
    cells[row + 1] = line([
      row % groupRows === 0 ? `维度${String(row / groupRows)}` : "",
      row + 1,
      `第${String(row)}项指标`,
      "按月统计的数值，取系统导出",
      "个",
      row,
      1 / rows,
      "完成得满分，每差一个扣一分",
      row + 2,
      3,
      4,
      row % 7 === 0 ? "" : 3.5,
      "",
      ...extra.map((word) => `${word} ${String(row)}`),
    ]);
  }
  const groups = Array.from({ length: Math.floor(rows / groupRows) }, (_, group) => group * groupRows + 1);
  return emptySheet("指标", { cells, merges: groups.map((row) => ({ row, column: 0, rows: groupRows, columns: 1 })) });
}

function line(values: readonly (string | number)[]): Record<number, CellData> {
  return Object.fromEntries(values.flatMap((value, column) => (value === "" ? [] : [[column, { value }]])));
}
