// The audit of formulas on sheets of other layouts: silent on sound ones; a slip planted in them is found, and only it.
import { checkedTables, checkTables } from "../../src/domain/checks";
import { knownForms } from "../../src/domain/forms";
import type { Finding } from "../../src/domain/findings/finding";
import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import { areaAddress, columnIndex } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Grid } from "../../src/domain/sheet/grid";
import { recogniseSheet } from "../../src/domain/tables";
import type { Rows } from "../support/sound-sheets";
import { computedSheets, soundSheets } from "../support/sound-sheets";

jest.setTimeout(60_000);

/** Findings about figures; what is missing or vague is another matter. */
function findingsOf(grid: Grid): Finding[] {
  return checkTables(grid, checkedTables(recogniseSheet(grid, knownForms))).filter(({ rule }) =>
    /^(?:audit|weight|score)-/.test(rule),
  );
}

function found(grid: Grid): string[] {
  const { row, column } = grid.origin;
  const at = (area: Finding["place"]["area"]) =>
    areaAddress({ ...area, row: area.row - row, column: area.column - column });
  return findingsOf(grid).map(({ rule, place }) => `${rule} ${at(place.area)}`);
}

/** A slip: cells of a sound sheet that hold something else, and what is to be found. */
interface Slip {
  readonly in: string;
  readonly cells?: Readonly<Record<string, CellValue>>;
  readonly hiddenRows?: readonly number[];
  readonly finds: string;
}

const slips: Readonly<Record<string, readonly Slip[]>> = {
  "a row left out of a total": [
    { in: "flat", cells: { D7: "=SUM(D2:D5)" }, finds: "audit-left-out D7" },
    { in: "flat", cells: { D7: "=D2+D3+D5+D6" }, finds: "audit-left-out D7" },
    { in: "products", cells: { D7: "=ROUND(SUMPRODUCT(B3:B6,D3:D6)/100,1)" }, finds: "audit-left-out D7" },
    { in: "points", cells: { D7: "=SUM(D3:D6)" }, finds: "audit-left-out D7" },
    { in: "groups", cells: { E8: "=SUM(E5:E6)" }, finds: "audit-left-out E8" },
    { in: "averages", cells: { D6: "=AVERAGE(D2:D4)" }, finds: "audit-left-out D6" },
    { in: "total on top", cells: { D1: "=SUM(D4:D6)" }, finds: "audit-left-out D1" },
  ],
  "a weight in the formula that is not that of the column": [
    { in: "weights in the formula", cells: { C5: "=C2*50%+C3*25%+C4*20%" }, finds: "audit-weight-differs C5" },
    {
      in: "flat",
      cells: { D2: "=C2*0.3", D3: "=C3*0.2", D4: "=C4*0.2", D5: "=C5*0.15", D6: "=C6*0.1" },
      finds: "audit-weight-differs D3",
    },
  ],
  "weights that make 105 %": [
    { in: "flat", cells: { B3: 0.3 }, finds: "weight-sum B7" },
    { in: "products", cells: { B6: 15 }, finds: "weight-sum B7" },
    { in: "two raters", cells: { B2: 0.45 }, finds: "weight-sum B5" },
  ],
  "a score that is not weight times rating": [
    { in: "typed", cells: { D3: 38 }, finds: "audit-product D3" },
    { in: "flat", cells: { D4: "=B4*C3" }, finds: "audit-product D4" },
  ],
  "text that looks like a number": [
    { in: "flat", cells: { C4: "4" }, finds: "audit-number-text C4" },
    { in: "points", cells: { D5: "14" }, finds: "audit-number-text D5" },
    { in: "products", cells: { B3: "25%" }, finds: "audit-number-text B3" },
  ],
  "a formula overwritten by a value": [
    { in: "flat", cells: { D4: 1 }, finds: "audit-overwritten D4" },
    { in: "two raters", cells: { E3: 25 }, finds: "audit-overwritten E3" },
    { in: "bonus", cells: { D2: 41 }, finds: "audit-overwritten D2" },
  ],
  "an indicator scored twice": [
    { in: "flat", cells: { A5: "@A2" }, finds: "audit-same-indicator A5" },
    { in: "steps", cells: { B3: "@B2" }, finds: "audit-same-indicator A3" },
    { in: "quarters", cells: { B3: "@B2", D3: "@D2" }, finds: "audit-same-indicator B3" },
  ],
  "a total of totals": [
    { in: "groups", cells: { E9: "=SUM(E2:E8)" }, finds: "audit-total-of-totals E9" },
    { in: "groups by SUBTOTAL", cells: { D8: "=SUM(D2:D7)" }, finds: "audit-total-of-totals D8" },
    { in: "groups", cells: { E9: "=E4+E8+E5" }, finds: "audit-total-of-totals E9" },
  ],
  "a row counted twice": [
    { in: "flat", cells: { D7: "=SUM(D2:D6)+D6" }, finds: "audit-counted-twice D7" },
    { in: "points", cells: { D7: "=SUM(D2:D4,D4:D6)" }, finds: "audit-counted-twice D7" },
  ],
  "a rating outside the scale": [
    { in: "flat", cells: { C4: 50, D4: "=B4*C4" }, finds: "score-unusual C4" },
    { in: "scale in the header", cells: { C3: 6 }, finds: "score-range C3" },
  ],
  "lower is better, divided the wrong way": [
    { in: "attainment", cells: { E3: "=D3/C3" }, finds: "audit-wrong-way E3" },
    { in: "attainment", cells: { E3: '=IF(C3="","",MIN(D3/C3,1.2))' }, finds: "audit-wrong-way E3" },
  ],
  "percent and points mixed": [
    { in: "products", cells: { D3: 0.92 }, finds: "audit-percent-points D3" },
    { in: "attainment", cells: { D4: 97 }, finds: "audit-percent-points D4" },
    { in: "okr", cells: { E3: 60 }, finds: "audit-percent-points E3" },
  ],
  "hidden rows in a total": [
    { in: "points", hiddenRows: [3], finds: "audit-hidden-rows D7" },
    { in: "averages", hiddenRows: [2, 3], finds: "audit-hidden-rows D6" },
  ],
};

const planted = Object.entries(slips).flatMap(([kind, list]) => list.map((slip) => ({ kind, slip })));

function withSlip(rows: Rows, { cells = {} }: Slip): Rows {
  const changed = rows.map((row) => [...row]);
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = placeOf(address);
    const from = typeof value === "string" && value.startsWith("@") ? placeOf(value.slice(1)) : undefined;
    changed[row]?.splice(column, 1, from ? (rows[from.row]?.[from.column] ?? "") : value);
  }
  return changed;
}

function placeOf(address: string) {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: columnIndex(letters) };
}

describe.each(languages)("in %s", (language: Language) => {
  const sheets = soundSheets(language);
  const names = Object.keys(sheets);

  test("sound sheets are left alone", async () => {
    const grids = await computedSheets(Object.values(sheets));
    expect(names.map((name, index) => [name, ...grids.slice(index, index + 1).flatMap(found)])).toEqual(
      names.map((name) => [name]),
    );
    expect(grids.map((grid) => recogniseSheet(grid, knownForms).tables.length)).toEqual(names.map(() => 1));
  });

  test("each planted slip is found, and nothing else", async () => {
    const grids = await computedSheets(planted.map(({ slip }) => withSlip(sheets[slip.in] ?? [], slip)));
    const seen = planted.map(({ kind, slip }, index) => {
      const hiddenRows = slip.hiddenRows?.map((row) => row - 1 + (grids[index]?.origin.row ?? 0)) ?? [];
      return [kind, slip.in, ...grids.slice(index, index + 1).flatMap((grid) => found({ ...grid, hiddenRows }))];
    });
    expect(seen).toEqual(planted.map(({ kind, slip }) => [kind, slip.in, slip.finds]));
  });
});
