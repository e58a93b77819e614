// What the workbook keeps for looking at its sheets, in the words of the rooms that look.
import type { OpenedStore } from "../excel/store";
import { contentOf } from "../excel/store";
import type { TableMapping } from "../domain/store";
import { mappingsSection } from "../domain/store";
import type { ConfirmedLayout } from "../domain/tables";
import { columnRoles } from "../domain/tables";

export interface Kept {
  /** What users said the columns of their tables mean. */
  readonly layouts: readonly ConfirmedLayout[];
}

/** Nothing is kept where the store is not ours to read. */
export function keptIn(store: OpenedStore): Kept {
  return { layouts: contentOf(store, mappingsSection).map(layoutOf) };
}

/** Roles nobody knows any more mean nothing. */
function layoutOf({ headers, roles }: TableMapping): ConfirmedLayout {
  return { headers, roles: roles.map((role) => columnRoles.find((known) => known === role) ?? "other") };
}
