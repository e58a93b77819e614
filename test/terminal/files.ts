// Workbooks the command line is tried on: indicators with and without faults, made cell by cell.
import { strToU8, zipSync } from "fflate";
import type { CellData, SheetData } from "../../src/xlsx";
import { writeWorkbook } from "../../src/xlsx";
import { emptySheet, workbookOf } from "../support/workbook-data";

type Row = readonly (string | number)[];

const header: Row = ["序号", "考核指标", "权重", "目标值", "评分"];
const good: readonly Row[] = [
  [1, "客户投诉率", 0.6, "≤1%", 4],
  [2, "及时交付率", 0.4, "≥95%", 5],
];

/** A sheet of indicators; without `rows` one where nothing is amiss. */
export function indicatorSheet(name: string, rows: readonly Row[] = good): SheetData {
  return emptySheet(name, { cells: cellsOf([header, ...rows]) });
}

/** A sheet in which nothing is recognised. */
export function otherSheet(name: string): SheetData {
  return emptySheet(name, { cells: cellsOf([["会议纪要"], ["请大家准时参加"]]) });
}

export function fileOf(...sheets: readonly SheetData[]): Uint8Array {
  return writeWorkbook(workbookOf(...sheets));
}

export const cleanFile = fileOf(indicatorSheet("考核表"));

/** Row 3 of the sheet has no weight, on a sheet whose name has to be quoted. */
export const faultySheet = indicatorSheet("Team A", [
  [1, "客户投诉率", 0.6, "≤1%", 4],
  [2, "及时交付率", "", "≥95%", 5],
]);

export const faultyFile = fileOf(faultySheet);

/** What people pass along with workbooks, by the reason they cannot be read. */
export const badFiles: Readonly<Record<string, Uint8Array | string>> = {
  "text.xlsx": "姓名,得分\r\n张三,3.49\r\n",
  "empty.xlsx": "",
  "old-xls.xlsx": compound("Workbook"),
  "encrypted.xlsx": compound("EncryptedPackage"),
  "not-xlsx.xlsx": zipSync({ "a.png": strToU8("x") }),
  "corrupt.xlsx": cleanFile.slice(0, cleanFile.length / 2),
};

function cellsOf(rows: readonly Row[]): SheetData["cells"] {
  const cells: Record<number, Record<number, CellData>> = {};
  for (const [row, line] of rows.entries()) {
    cells[row] = Object.fromEntries(line.flatMap((value, column) => (value === "" ? [] : [[column, { value }]])));
  }
  return cells;
}

function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}
