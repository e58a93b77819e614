// Which columns of a roster answer what a form asks about a person.
import type { Bilingual } from "../language";
import { languages } from "../language";
import type { Person, RosterColumn } from "./roster";
import { rosterRoleOf, sameHeader } from "./roster-headers";

/** Something a form asks for: a field by its label. */
export interface AskedField {
  readonly id: string;
  readonly label: Bilingual;
}

/**
 * The column for each field, by field id. A header with the words of the label in either language goes first; else a
 * column with the same role. Fields nothing in the roster answers are left out.
 */
export function matchFields(
  columns: readonly RosterColumn[],
  fields: readonly AskedField[],
): ReadonlyMap<string, number> {
  return new Map(
    fields.flatMap(({ id, label }) => {
      const column = columnFor(
        columns,
        languages.map((language) => label[language]),
      );
      return column === undefined ? [] : [[id, column] as const];
    }),
  );
}

/** The column for a label, in any of the wordings given. */
export function columnFor(columns: readonly RosterColumn[], labels: readonly string[]): number | undefined {
  const same = columns.findIndex(({ header }) => labels.some((label) => sameHeader(header, label)));
  if (same >= 0) return same;
  const roles = new Set(labels.map(rosterRoleOf));
  const alike = columns.findIndex(({ role }) => role !== undefined && roles.has(role));
  return alike < 0 ? undefined : alike;
}

/** What the roster says of a person in a column; the whole name for the name's column. Blank: undefined. */
export function answerOf(
  person: Pick<Person, "name" | "values">,
  columns: readonly RosterColumn[],
  column: number,
): string | undefined {
  const value = columns[column]?.role === "name" ? person.name : person.values[column];
  return value === "" ? undefined : value;
}
