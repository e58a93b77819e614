// What users said the columns of their tables mean, kept with the workbook: the store's section "mappings".
import type { StoreSection } from "./section";
import { parseList, parseText, propertiesOf } from "./section";

/** One confirmed layout; every table with the same headers has it, on whichever sheet it stands. */
export interface TableMapping {
  /** The headers from left to right as they are read from the sheet, "" for a column without one. */
  readonly headers: readonly string[];
  /** A role for each header. Roles nobody knows (any more) are for whoever reads the mapping to deal with. */
  readonly roles: readonly string[];
}

/** All confirmed layouts; no two have the same headers. */
export const mappingsSection: StoreSection<readonly TableMapping[]> = {
  id: "mappings",
  empty: [],
  parse: (value) => {
    const all = parseList(value, parseMapping);
    return all && new Set(all.map(layoutOf)).size === all.length ? all : undefined;
  },
};

/** The roles confirmed for a table with these headers; undefined when nobody confirmed any. */
export function rolesFor(mappings: readonly TableMapping[], headers: readonly string[]): readonly string[] | undefined {
  return mappings.find((one) => layoutOf(one) === layoutOf({ headers }))?.roles;
}

/** The mappings with this one added, in place of what was confirmed for the same headers. */
export function withMapping(mappings: readonly TableMapping[], mapping: TableMapping): readonly TableMapping[] {
  return [...mappings.filter((one) => layoutOf(one) !== layoutOf(mapping)), mapping];
}

function layoutOf({ headers }: Pick<TableMapping, "headers">): string {
  return JSON.stringify(headers);
}

function parseMapping(value: unknown): TableMapping | undefined {
  const { headers, roles } = propertiesOf(value);
  const readHeaders = parseList(headers, (text) => (typeof text === "string" ? text : undefined));
  const readRoles = parseList(roles, parseText);
  if (!readHeaders || !readRoles || readHeaders.length === 0) return undefined;
  return readHeaders.length === readRoles.length ? { headers: readHeaders, roles: readRoles } : undefined;
}
