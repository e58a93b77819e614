// Reads a roster, as it is shown in cells: which row has the headers, which rows are people, what each column says.
import type { RosterRole } from "./roster-headers";
import { rosterRoleOf } from "./roster-headers";

export interface RosterColumn {
  readonly header: string;
  /** Absent where the header says nothing we know, or another column already says the same. */
  readonly role?: RosterRole;
}

/** A person with what the roster says, by column; all of it text, employee numbers too. */
export interface Person {
  /** Row within what was read, from 0. */
  readonly row: number;
  readonly name: string;
  readonly values: readonly string[];
}

export interface Roster {
  readonly columns: readonly RosterColumn[];
  readonly people: readonly Person[];
  /** Rows that hold something but no name. */
  readonly unnamedRows: readonly number[];
}

export type RosterReading =
  { readonly ok: true; readonly roster: Roster } | { readonly ok: false; readonly reason: "no-header" | "no-people" };

/** Titles and notes may stand above the headers, so many rows at most. */
const headerSearchRows = 10;

/**
 * Reads a roster out of the texts of its cells.
 *
 * The header row is the first one with a column for names: one of its own, or family and given name in two. Blank rows
 * are skipped, rows without a name listed, columns nobody knows kept for forms that have a field of the same name.
 * No header row and no people are answers, not errors.
 */
export function readRoster(rows: readonly (readonly string[])[]): RosterReading {
  const tidied = rows.map((row) => row.map(tidy));
  const headerRow = tidied.slice(0, headerSearchRows).findIndex((row) => holdsNames(rosterColumns(row)));
  const columns = rosterColumns(tidied[headerRow] ?? []);
  if (headerRow < 0) return { ok: false, reason: "no-header" };
  const people: Person[] = [];
  const unnamedRows: number[] = [];
  for (const [row, values] of tidied.entries()) {
    if (row <= headerRow || values.every((value) => value === "") || isHeaderAgain(values, columns)) continue;
    const name = nameIn(values, columns);
    if (name === "") unnamedRows.push(row);
    else people.push({ row, name, values });
  }
  return people.length === 0
    ? { ok: false, reason: "no-people" }
    : { ok: true, roster: { columns, people, unnamedRows } };
}

/** One line of text: a name typed with a line break or stray spaces is still one name. */
function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** Columns by their headers. Of several with the same role the first one counts. */
export function rosterColumns(headers: readonly string[]): RosterColumn[] {
  const taken = new Set<RosterRole>();
  return headers.map((header) => {
    const role = rosterRoleOf(header);
    if (role === undefined || taken.has(role)) return { header };
    taken.add(role);
    return { header, role };
  });
}

function holdsNames(columns: readonly RosterColumn[]): boolean {
  const has = (wanted: RosterRole) => columns.some(({ role }) => role === wanted);
  return has("name") || (has("familyName") && has("givenName"));
}

/** Long rosters repeat their headers where a page begins. */
function isHeaderAgain(values: readonly string[], columns: readonly RosterColumn[]): boolean {
  return columns.every(({ header }, index) => header === values[index]);
}

function nameIn(values: readonly string[], columns: readonly RosterColumn[]): string {
  const valueOf = (wanted: RosterRole) => values[columns.findIndex(({ role }) => role === wanted)] ?? "";
  const name = valueOf("name");
  if (name !== "") return name;
  const family = valueOf("familyName");
  const given = valueOf("givenName");
  return /\p{Script=Han}/u.test(family) ? family + given : `${given} ${family}`.trim();
}
