// Formulas of a file the engine would not understand as they are written: totals of tables, names with the sheet before them,
// cells of other workbooks. It gets others that mean the same; the file's words are remembered beside them and saved.
import type { ICellData } from "../engine/univer";
import { followReferences, quotedName, type SheetMoves } from "../../xlsx/moves/references";
import type { CellValueData, SheetData, TableData, WorkbookData } from "../../xlsx";
import { letters } from "./names";

/** What the engine gets for a formula of the workbook. */
export function wordsForEngine(workbook: Pick<WorkbookData, "sheets" | "names">): (formula: string) => string {
  const totals = tablesWithTotals(workbook);
  const named = namesOfSheets(workbook);
  return (formula) => withPlainNames(withTotalsCells(formula, totals), named);
}

type Places = readonly { readonly table: TableData; readonly sheet: SheetData }[];

/** Tables whose totals formulas may read. */
function tablesWithTotals({ sheets }: Pick<WorkbookData, "sheets">): Places {
  return sheets.flatMap((sheet) =>
    sheet.tables.filter(({ totalsRow }) => totalsRow).map((table) => ({ table, sheet })),
  );
}

const TOTALS = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(?:#(Totals|All)|\[#(Totals|All)\],\[([^\]]*)\](?::\[([^\]]*)\])?)\]/giu;

/** The formula with the cells themselves where it reads totals, or everything of a table that has them. */
export function withTotalsCells(formula: string, places: Places): string {
  if (places.length === 0 || !formula.includes("[")) return formula;
  return formula.replace(TOTALS, (whole: string, name: string, ...groups: (string | undefined)[]) => {
    const place = places.find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
    if (!place) return whole;
    const { columns, area } = place.table;
    const [plain, section, first, last = first] = groups;
    const from = first === undefined ? 0 : columns.indexOf(first);
    const to = last === undefined ? columns.length - 1 : columns.indexOf(last);
    if (from < 0 || to < 0) return whole;
    const bottom = area.row + area.rows;
    const top = /totals/i.test(plain ?? section ?? "") ? bottom : area.row + 1;
    const cell = (column: number, row: number): string => `$${letters(area.column + column)}$${String(row)}`;
    const range = from === to && top === bottom ? cell(from, top) : `${cell(from, top)}:${cell(to, bottom)}`;
    return `'${place.sheet.name.replaceAll("'", "''")}'!${range}`;
  });
}

/** What "Sheet!Name" stands for, in lower case, for names that belong to a sheet. */
function namesOfSheets({ sheets, names }: Pick<WorkbookData, "sheets" | "names">): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ name, sheet: id, formula }) => {
      const sheet = sheets.find((one) => one.id === id);
      if (!sheet || name.startsWith("_xlnm.")) return [];
      const plain = /^[^+*/^&=<>(),-]+$/.test(formula);
      return [[`${quotedName(sheet.name)}!${name}`.toLowerCase(), plain ? formula : `(${formula})`]];
    }),
  );
}

const NAMED =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)![\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.(!:])/gu;

function withPlainNames(formula: string, named: ReadonlyMap<string, string>): string {
  if (named.size === 0 || !formula.includes("!")) return formula;
  return formula.replace(NAMED, (piece) => (piece.startsWith('"') ? piece : (named.get(piece.toLowerCase()) ?? piece)));
}

/** Whether a formula reads another workbook, which is not at hand: its last result is shown and kept. */
export function readsOtherWorkbook(formula: string): boolean {
  if (!formula.includes("[")) return false;
  return /(?:^|[^\p{L}\p{N}_\]])'?(?:[^'"!()+*&=,-]*)\[\d+\][^'"!\]]*'?!/u.test(
    formula.replace(/"(?:[^"]|"")*"/g, '""'),
  );
}

/** The formula a cell had in the file, while the cell shows what it showed then. */
export function formulaOfOtherWorkbook(
  { custom, f, v }: ICellData,
  value: CellValueData | undefined,
  { own, moves }: { readonly own: string | undefined; readonly moves: SheetMoves },
): string | undefined {
  const formula: unknown = custom?.["external"];
  if (typeof formula !== "string" || f || v !== custom?.["shown"] || value === undefined) return undefined;
  return followReferences(formula, own, moves);
}

/** The words of the file, where the engine got others that still say the same. */
export function givenWords(formula: string, { custom }: ICellData): string {
  const given: unknown = custom?.["given"];
  const instead: unknown = custom?.["instead"];
  if (typeof given !== "string" || typeof instead !== "string") return formula;
  return shapeOf(instead) === shapeOf(formula) ? given : formula;
}

/** A formula without what its references say: equal before and after rows and columns moved. */
export function shapeOf(formula: string): string {
  const references =
    /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#REF!/giu;
  return formula.replace(/^=/, "").replace(references, "#").replace(/\s/g, "");
}
