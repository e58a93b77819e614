// Finding our forms that are not ones of indicators: by the headers of their tables, gathered under their title.
import type { Area } from "../sheet/area";
import { surroundingArea } from "../sheet/area";
import { formBandsAt } from "./form-bands";
import { rowLabels } from "./form-labels";
import type { FormTitle } from "./form-titles";
import { ownTitle } from "./form-titles";
import type { HeaderBand } from "./header-band";
import type { FormMatch, FormPlace } from "./known-forms";
import { alikeTables, locateFields, matchForms, tellFormsApart } from "./known-forms";
import type { FormSheet, FormTable, ItemTable } from "./kpi-table";
import type { Reading } from "./reading";
import { areaOf, covers, fillsRow, headersOf, placeOf, rowKinds } from "./reading";
import { isNumeric } from "./sheet-map";
import type { SheetMap } from "./sheet-map";
import type { BodyRow } from "./table-body";
import { readBody } from "./table-body";

/** Without its title a form is known by no fewer headers than this: 事项 over 内容 may be anybody's. */
const fewestUntitled = 5;

interface FoundTable {
  readonly match: FormMatch;
  readonly title: FormTitle | undefined;
  readonly place: FormPlace;
  readonly table: FormTable;
}

interface FoundForm {
  readonly title: FormTitle | undefined;
  readonly tables: FoundTable[];
}

/** The forms on a sheet that are not ones of indicators, top to bottom; `above` are the tables of indicators there. */
export function formsIn(reading: Reading, above: readonly ItemTable[]): readonly FormSheet[] {
  const { map, headers } = reading;
  const found: FoundTable[] = [];
  for (let row = 0; row < map.rows && headers.others.size > 0; row += 1) {
    if (above.some((table) => fillsRow(table, row, map))) continue;
    for (const band of formBandsAt(map, row, headers.others)) {
      if ([...above, ...found.map(({ table }) => table)].some((table) => covers(table, band, map.grid))) continue;
      const table = tableUnder(reading, band, { above, found });
      if (table) found.push(table);
    }
  }
  return gathered(found)
    .filter(isKnown)
    .map((form) => sheetOf(form, map));
}

interface Before {
  readonly above: readonly ItemTable[];
  readonly found: readonly FoundTable[];
}

function tableUnder(reading: Reading, band: HeaderBand, { above, found }: Before): FoundTable | undefined {
  const { map, forms, read } = reading;
  const place = placeOf(reading, band, [...above, ...found.map(({ table }) => table)]);
  const match = tellFormsApart(matchForms(headersOf(band), forms), () => place);
  if (match?.form.table !== "other") return undefined;
  const { form } = match;
  const title = ownTitle(form.id, place);
  const used = found.filter((one) => one.match.form === form && one.title === title).map((one) => one.match.table);
  const alike = alikeTables(match, headersOf(band)).map((one): ReadTable => {
    const body = readBody(map, band, { read, isOpen: true, labels: rowLabels(form, one.table) });
    return { band, body, match: one };
  });
  const [best = { band, body: [], match }] = [...alike].sort(
    (a, b) =>
      strangeWords(map, a) - strangeWords(map, b) ||
      Number(used.includes(a.match.table)) - Number(used.includes(b.match.table)),
  );
  return { match: best.match, title, place, table: formTable(map, best) };
}

interface ReadTable {
  readonly band: HeaderBand;
  readonly body: readonly BodyRow[];
  readonly match: FormMatch;
}

// A form may have several tables with the same headers: their lists and their order tell them apart.
function strangeWords(map: SheetMap, { body, match }: ReadTable): number {
  const items = body.filter(({ kind }) => kind === "item");
  return [...match.columns].reduce((sum, [column, { choices }]) => {
    const known = choices && new Set(choices.accepted);
    const strange = ({ row }: BodyRow) => known && map.own(row, column) && !known.has(map.text(row, column));
    return sum + items.filter(strange).length;
  }, 0);
}

function formTable(map: SheetMap, { band, body, match }: ReadTable): FormTable {
  const { row: down, column: right } = map.grid.origin;
  const items = body.filter(({ kind }) => kind === "item" || kind === "slot").map(({ row }) => row);
  const columns = band.cells.map(({ column, text }) => {
    const known = match.columns.get(column);
    return { column: column + right, header: text, role: "other" as const, ...known };
  });
  const counted = new Set(match.table.columns.filter(({ fixed }) => fixed).map(({ field }) => field));
  const openers = columns.filter(({ column, field }) => {
    if (field === undefined || !counted.has(field)) return field !== undefined;
    return !items.every((row) => isNumeric(map.value(row, column - right)));
  });
  return {
    sheet: map.grid.sheet,
    area: areaOf(band, body, map.grid),
    headerRows: [band.firstRow + down],
    ...rowKinds(body, down),
    columns,
    openers: openers.map(({ column }) => column),
  };
}

// Tables of one form belong together under its title; without titles, until one of them comes a second time.
function gathered(found: readonly FoundTable[]): FoundForm[] {
  const forms: FoundForm[] = [];
  for (const one of found) {
    const { match, title } = one;
    const known = forms.find(
      ({ title: other, tables: [first, ...more] }) =>
        other === title &&
        first?.match.form === match.form &&
        (title !== undefined || ![first, ...more].some((table) => table.match.table === match.table)),
    );
    if (known) known.tables.push(one);
    else forms.push({ title, tables: [one] });
  }
  return forms;
}

function isKnown({ title, tables }: FoundForm): boolean {
  return title !== undefined || tables.reduce((sum, { match }) => sum + match.columns.size, 0) >= fewestUntitled;
}

function sheetOf({ title, tables }: FoundForm, { grid }: SheetMap): FormSheet {
  const [first, ...others] = tables;
  if (!first) throw new Error("a form is found by a table");
  const { match, place, table } = first;
  const { id } = match.form;
  const fields = locateFields(match.form, place);
  const { row: down, column: right } = grid.origin;
  const titled: Area[] = title
    ? [{ row: title.row + down, column: title.column + right, rows: 1, columns: title.columns }]
    : [];
  const inputs = fields.map(({ input }) => input);
  return {
    sheet: grid.sheet,
    formId: id,
    area: surroundingArea([...titled, ...tables.map((one) => one.table.area), ...inputs]),
    tables: [
      { ...table, form: { id, fields } },
      ...others.map((one): FormTable => ({ ...one.table, form: { id, fields: [] } })),
    ],
  };
}
