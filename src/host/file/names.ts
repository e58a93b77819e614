// Defined names of a file <-> of the engine, and those of them that say what is printed.
import type { ExtrasStore, PageSetup } from "../engine/extras";
import type { NameData, SheetData } from "../../xlsx";

/** A name as Univer keeps it. */
export interface EngineName {
  id: string;
  name: string;
  formulaOrRefString: string;
  localSheetId?: string;
  hidden?: boolean;
  comment?: string;
}

const WORKBOOK = "AllDefaultWorkbook";
const AREA = "_xlnm.Print_Area";
const TITLES = "_xlnm.Print_Titles";
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Names for the engine; those with a meaning of their own in files (print areas, filters) are not among them. */
export function namesToEngine(names: readonly NameData[]): Record<string, EngineName> {
  const found: Record<string, EngineName> = {};
  names.forEach(({ name, formula, sheet, hidden, comment }, index) => {
    if (name.startsWith("_xlnm.")) return;
    const id = `name-${String(index)}`;
    found[id] = {
      id,
      name,
      formulaOrRefString: isReference(formula) ? formula : `=${formula}`,
      localSheetId: sheet ?? WORKBOOK,
      ...(hidden ? { hidden } : {}),
      ...(comment === undefined ? {} : { comment }),
    };
  });
  return found;
}

function isReference(formula: string): boolean {
  return /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u.test(formula);
}

export function namesFromEngine(names: Readonly<Record<string, EngineName>>): NameData[] {
  return Object.values(names).map(({ name, formulaOrRefString, localSheetId, hidden, comment }) => ({
    name,
    formula: formulaOrRefString.replace(/^=/, "").replace(/\[workbook-\d+\]/g, ""),
    ...(localSheetId === undefined || localSheetId === WORKBOOK ? {} : { sheet: localSheetId }),
    ...(hidden ? { hidden } : {}),
    ...(comment === undefined || comment === "" ? {} : { comment }),
  }));
}

/** Puts print areas and titles where the object model looks for them. */
export function printNamesToExtras(names: readonly NameData[], extras: ExtrasStore): void {
  for (const { name, formula, sheet } of names) {
    if (sheet === undefined || (name !== AREA && name !== TITLES)) continue;
    const { page } = extras.sheet(sheet);
    const references = splitReferences(formula);
    if (name === AREA) page.printAreas = references.flatMap((reference) => areaOfReference(reference) ?? []);
    else for (const reference of references) readTitles(reference, page);
  }
}

function splitReferences(formula: string): string[] {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => part.slice(part.lastIndexOf("!") + 1).replaceAll("$", ""));
}

function areaOfReference(reference: string): PageSetup["printAreas"][number] | undefined {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(reference);
  if (!match) return wholeLines(reference);
  const [, left = "", top = "", right = left, bottom = top] = match;
  const column = columnOf(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}

function wholeLines(reference: string): PageSetup["printAreas"][number] | undefined {
  const [, left, right] = /^([A-Z]+):([A-Z]+)$/.exec(reference) ?? [];
  if (left !== undefined && right !== undefined) {
    const column = columnOf(left);
    return { row: 0, column, rows: LAST_ROW, columns: columnOf(right) - column + 1 };
  }
  const [, top, bottom] = /^(\d+):(\d+)$/.exec(reference) ?? [];
  if (top === undefined || bottom === undefined) return undefined;
  return { row: Number(top) - 1, column: 0, rows: Number(bottom) - Number(top) + 1, columns: LAST_COLUMN };
}

function readTitles(reference: string, page: PageSetup): void {
  const lines = wholeLines(reference);
  if (!lines) return;
  if (lines.rows === LAST_ROW) page.titleColumns = { column: lines.column, columns: lines.columns };
  else page.titleRows = { row: lines.row, rows: lines.rows };
}

/** Print areas and titles of a sheet as names of a file. */
export function printNamesFromExtras(
  sheet: Pick<SheetData, "id" | "name">,
  { printAreas, titleRows, titleColumns }: PageSetup,
): NameData[] {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
  const found: NameData[] = [];
  const areas = printAreas.map((area) => quoted + referenceOf(area));
  if (areas.length > 0) found.push({ name: AREA, formula: areas.join(","), sheet: sheet.id });
  const titles = [
    ...(titleColumns
      ? [`${quoted}$${letters(titleColumns.column)}:$${letters(titleColumns.column + titleColumns.columns - 1)}`]
      : []),
    ...(titleRows ? [`${quoted}$${String(titleRows.row + 1)}:$${String(titleRows.row + titleRows.rows)}`] : []),
  ];
  if (titles.length > 0) found.push({ name: TITLES, formula: titles.join(","), sheet: sheet.id });
  return found;
}

function referenceOf({ row, column, rows, columns }: PageSetup["printAreas"][number]): string {
  const first = `$${letters(column)}`;
  const last = `$${letters(column + columns - 1)}`;
  if (rows >= LAST_ROW) return `${first}:${last}`;
  if (columns >= LAST_COLUMN) return `$${String(row + 1)}:$${String(row + rows)}`;
  return `${first}$${String(row + 1)}:${last}$${String(row + rows)}`;
}

function columnOf(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
