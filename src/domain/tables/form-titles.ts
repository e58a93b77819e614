// The titles of known forms on a sheet: where one form begins and another ends.
import type { Area } from "../sheet/area";
import { formKey } from "./form-words";
import type { SheetMap } from "./sheet-map";

/** A title and the forms it may be the title of. Rows and columns relative to the grid. */
export interface FormTitle {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly forms: ReadonlySet<string>;
}

interface TitledForm {
  readonly id: string;
  readonly titles: readonly string[];
}

const longestTitle = 80;
/** A company, a department or a year may stand before or after a title: 2026年3月月度工作计划及小结表. */
const mostBeside = 24;

/** The titles of the forms on a sheet, top to bottom. */
export function findTitles(map: SheetMap, forms: readonly TitledForm[]): readonly FormTitle[] {
  const known = forms.flatMap(({ id, titles }) => titles.map((title) => ({ id, key: formKey(title) })));
  const shortest = Math.min(...known.map(({ key }) => key.length));
  const found: FormTitle[] = [];
  for (let row = 0; row < map.rows; row += 1) {
    for (let column = 0; column < map.columns; column += 1) {
      const text = map.own(row, column) ? map.text(row, column) : "";
      if (text.length < shortest || text.length > longestTitle) continue;
      const columns = map.mergeAt(row, column)?.columns ?? 1;
      if (!standsAlone(map, row, [column, columns])) continue;
      const ids = formsTitled(formKey(text), known);
      if (ids.size > 0) found.push({ row, column, columns, forms: ids });
    }
  }
  return found;
}

// Between other cells the name of a form is only spoken of.
function standsAlone(map: SheetMap, row: number, [column, columns]: readonly [number, number]): boolean {
  const right = column + columns;
  return (column === 0 || map.blank(row, column - 1)) && (right >= map.columns || map.blank(row, right));
}

// The longest title decides where one is part of another.
function formsTitled(text: string, known: readonly { id: string; key: string }[]): ReadonlySet<string> {
  const said = known.filter(({ key }) => text.length - key.length <= mostBeside && text.includes(key));
  const longest = Math.max(0, ...said.map(({ key }) => key.length));
  return new Set(said.filter(({ key }) => key.length === longest).map(({ id }) => id));
}

interface TitledPlace {
  readonly header: Area;
  readonly titles: readonly FormTitle[];
}

/**
 * The title nearest above a table, below the table before it; one over the table's own columns goes first, then one to
 * the left, since side tables stand to the right of their form.
 */
export function titleAbove({ header, titles, after }: TitledPlace & { readonly after: number }): FormTitle | undefined {
  const above = titles.filter(({ row }) => row >= after && row < header.row);
  const over = above.filter((title) => isOver(title, header));
  return over.at(-1) ?? above.filter(({ column }) => column <= header.column).at(-1) ?? above.at(-1);
}

/** The next title below a table, over its own columns. */
export function titleBelow({ header, titles }: TitledPlace): FormTitle | undefined {
  return titles.find((title) => title.row > header.row && isOver(title, header));
}

/** The title a table of one form stands under: over its columns, else the nearest above and left of it. */
export function ownTitle(form: string, { header, titles }: TitledPlace): FormTitle | undefined {
  const own = titles.filter((title) => title.forms.has(form) && title.row < header.row);
  const over = own.filter((title) => isOver(title, header));
  return over.at(-1) ?? own.filter(({ column }) => column <= header.column).at(-1);
}

function isOver({ column, columns }: FormTitle, header: Area): boolean {
  return column < header.column + header.columns && column + columns > header.column;
}
