// What a header of a roster, or a label of a form, says about a person.
import { headerParts } from "../tables/header-text";
import { rosterHeaders } from "./roster-headers.data";

export type RosterRole =
  | "name"
  | "familyName"
  | "givenName"
  | "employeeId"
  | "department"
  | "position"
  | "grade"
  | "manager"
  | "joined"
  | "period";

/** What a column may be called, with headers that show what is meant. */
export interface RosterHeader {
  readonly role: RosterRole;
  readonly words: readonly string[];
  readonly examples: { readonly known: readonly string[]; readonly left: readonly string[] };
}

const roleByWord = compiled(rosterHeaders);

/** The role of a header or label in Chinese, English or both; undefined when it says nothing we know of a person. */
export function rosterRoleOf(header: string): RosterRole | undefined {
  for (const part of headerParts(header)) {
    const role = roleByWord.get(part);
    if (role !== undefined) return role;
  }
  return undefined;
}

/** True when two headers or labels are the same words, whatever their width, case and spaces. */
export function sameHeader(one: string, other: string): boolean {
  const parts = headerParts(other);
  return headerParts(one).some((part) => parts.includes(part));
}

/** Throws when a word stands twice or can never match: it would be an entry nobody can rely on. */
function compiled(headers: readonly RosterHeader[]): ReadonlyMap<string, RosterRole> {
  const roles = new Map<string, RosterRole>();
  for (const { role, words } of headers) {
    for (const word of words) {
      const part = headerParts(word)[0];
      if (part === undefined || roles.has(part)) throw new Error(`The roster header "${word}" of ${role} is idle.`);
      roles.set(part, role);
    }
  }
  return roles;
}
