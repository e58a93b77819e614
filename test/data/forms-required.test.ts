// What every form asks for: filled in soundly it is clean, and each required cell left blank is pointed out, and only it.
import { checkedTables, checkTables } from "../../src/domain/checks";
import { forms, knownForms, planForm } from "../../src/domain/forms";
import type { Form } from "../../src/domain/forms";
import { blocksOf } from "../../src/domain/forms/form-cells";
import { layoutForm } from "../../src/domain/forms/layout-form";
import { languages } from "../../src/domain/language";
import type { Language } from "../../src/domain/language";
import { areaAddress, areasOverlap, cellArea } from "../../src/domain/sheet/area";
import type { Grid } from "../../src/domain/sheet/grid";
import { recogniseSheet } from "../../src/domain/tables";
import { sheetOf } from "../support/planned-sheet";
import type { Entry } from "../support/sound-form";
import { allOptions, requiredCells, soundEntries, whole } from "../support/sound-form";

function filled(form: Form, language: Language, entries: readonly Entry[]): Grid {
  const origin = { row: 0, column: 0 };
  const plan = planForm(form, { language, formulas: "native", ...allOptions(form), origin, ownSheet: false });
  return sheetOf([plan], entries);
}

function findingsOf(grid: Grid): string[] {
  const found = checkTables(grid, checkedTables(recogniseSheet(grid, knownForms)));
  return found.map(({ rule, place: { area } }) => `${rule} ${areaAddress(cellArea(area.row, area.column))}`);
}

const cases = forms.flatMap((form) => languages.map((language) => ({ id: form.id, form, language })));

describe.each(cases)("$id in $language", ({ form, language }) => {
  const entries = soundEntries(form, language);

  test("is clean when it is filled in soundly", () => {
    expect(findingsOf(filled(form, language, entries))).toEqual([]);
  });

  test("each required cell left blank is pointed out, and nothing else", () => {
    const cells = requiredCells(form);
    const found = cells.map((area) => {
      const rest = entries.map((entry) =>
        areasOverlap(cellArea(entry.row, entry.column), area) ? { ...entry, value: "" } : entry,
      );
      const missing = findingsOf(filled(form, language, rest));
      return missing.map((one) => one.replace(/^(?:missing-\w+|review-item-name) /, ""));
    });
    expect(found).toEqual(cells.map((area) => [areaAddress(area)]));
    expect(cells.length).toBeGreaterThan(form.id === "self-review" ? -1 : 0);
  });

  test("rows that are not begun are not asked for", () => {
    const { ranges } = layoutForm(whole(form));
    const seeded = blocksOf(whole(form)).flatMap((block) =>
      block.kind === "table" && block.rows.length === 0 ? block.columns.map(({ id }) => id) : [],
    );
    const blank = seeded.flatMap((id) => ranges.get(id) ?? []);
    const fresh = checkTables(...tablesOf(filled(form, language, []))).filter(({ rule }) => rule !== "review-empty");
    expect(fresh.filter(({ place }) => blank.some((area) => areasOverlap(area, place.area)))).toEqual([]);
  });
});

function tablesOf(grid: Grid): [Grid, ReturnType<typeof checkedTables>] {
  return [grid, checkedTables(recogniseSheet(grid, knownForms))];
}
