// Where the cells of the project appraisal stand when it has a sheet of its own, by the names the form gives them.
import { formById } from "../../../src/domain/forms";
import { layoutForm } from "../../../src/domain/forms/layout-form";
import { areaAddress, cellArea } from "../../../src/domain/sheet/area";

function layout() {
  const form = formById("project-appraisal");
  if (!form) throw new Error("The project appraisal is gone.");
  return layoutForm(form);
}

const { cells, ranges } = layout();

/** Address of a field's or total's cell. */
export function cellOf(id: string): string {
  const area = cells.get(id);
  if (!area) throw new Error(`The form has no "${id}".`);
  return areaAddress(cellArea(area.row, area.column));
}

/** Address of a cell of the items, rows counted from 0. */
export function itemCell(column: string, row: number): string {
  const area = ranges.get(`items.${column}`);
  if (!area) throw new Error(`The items have no "${column}".`);
  return areaAddress(cellArea(area.row + row, area.column));
}

/** What fills everything required but the scores. */
export const filledFields: readonly (readonly [string, string | number])[] = [
  [cellOf("projectNumber"), "P-1"],
  [cellOf("projectName"), "Move"],
  [cellOf("projectLevel"), "Company"],
  [cellOf("projectStart"), 46096],
];
