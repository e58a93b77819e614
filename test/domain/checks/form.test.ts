// The project appraisal as inserted: found as the one table of its sheet, and checked from blank to filled.
import { checkTables, countCheckedCells, summariseTable } from "../../../src/domain/checks";
import { formById, formTerms, forms } from "../../../src/domain/forms";
import { planForm } from "../../../src/domain/forms/plan-form";
import type { Language } from "../../../src/domain/language";
import { languages } from "../../../src/domain/language";
import { areaAddress } from "../../../src/domain/sheet/area";
import type { CellValue } from "../../../src/domain/sheet/cell";
import type { Grid } from "../../../src/domain/sheet/grid";
import { recogniseTables } from "../../../src/domain/tables";

const known = forms.map(formTerms);

function inserted(language: Language, row = 0, column = 0): Grid {
  const form = formById("project-appraisal");
  if (!form) throw new Error("no project appraisal");
  const plan = planForm(form, { language, formulas: "native", origin: { row, column }, ownSheet: true });
  const cells = plan.blocks[0]?.cells ?? [];
  const text = (cell: (typeof cells)[number][number], shown: boolean): CellValue => {
    if (cell === null || "clear" in cell) return "";
    if ("formula" in cell) return shown ? "" : `=${cell.formula.replace(/^=/, "")}`;
    return "text" in cell ? cell.text : cell.number;
  };
  return {
    sheet: "Sheet1",
    origin: { row, column },
    values: cells.map((line) => line.map((cell) => text(cell, true))),
    formulas: cells.map((line) => line.map((cell) => text(cell, false))),
    merges: plan.merges,
  };
}

function withValues(grid: Grid, entries: Readonly<Record<string, CellValue>>): Grid {
  const values = grid.values.map((line, row) =>
    line.map((cell, column) => {
      const address = areaAddress({
        row: row + grid.origin.row,
        column: column + grid.origin.column,
        rows: 1,
        columns: 1,
      });
      return entries[address] ?? cell;
    }),
  );
  return { ...grid, values };
}

function check(grid: Grid) {
  const tables = recogniseTables(grid, known);
  const findings = checkTables(grid, tables);
  return {
    tables,
    findings,
    listed: findings.map(({ rule, place, subject }) => [rule, areaAddress(place.area), subject]),
  };
}

const names = {
  "zh-CN": ["预算实施", "用户评价项目质量", "项目实施进度", "职员成长"],
  en: ["Budget", "Project quality as rated by users", "Schedule", "Staff growth"],
};
const labels = {
  "zh-CN": ["项目编号", "项目名称", "项目等级", "项目起始日期"],
  en: ["Project no.", "Project name", "Project level", "Start date"],
};

const head = { B2: "P-7", E2: "Atlas", B3: "A", E3: 45992 };
const scores = { C13: 3, C14: 4, C15: 3, C16: 5 };

describe.each(languages)("in %s", (language) => {
  test.each([
    [0, 0],
    [7, 3],
  ])("it is the one table of its sheet, with its form and fields, at row %i, column %i", (row, column) => {
    const { tables } = check(inserted(language, row, column));
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table?.form?.id).toBe("project-appraisal");
    expect(table?.headerRows).toEqual([row + 11]);
    expect(table?.itemRows).toEqual([12, 13, 14, 15].map((at) => at + row));
    expect(table?.totalRows).toEqual([16, 17].map((at) => at + row));
    expect(table?.columns.map((it) => [it.column - column, it.role, it.field])).toEqual([
      [0, "indicator", "project-appraisal.indicator"],
      [1, "weight", "project-appraisal.weight"],
      [2, "score", "project-appraisal.score"],
      [3, "weighted_score", "project-appraisal.weighted"],
      [4, "remark", "project-appraisal.result"],
    ]);
    const required = table?.form?.fields.filter((field) => field.required);
    expect(required?.map(({ label }) => label)).toEqual(labels[language]);
  });

  test("freshly inserted, it says just what is to be filled in", () => {
    expect(check(inserted(language)).listed).toEqual([
      ["missing-field", "B2:C2", labels[language][0]],
      ["missing-field", "E2", labels[language][1]],
      ["missing-field", "B3:C3", labels[language][2]],
      ["missing-field", "E3", labels[language][3]],
      ["missing-score", "C13", names[language][0]],
      ["missing-score", "C14", names[language][1]],
      ["missing-score", "C15", names[language][2]],
      ["missing-score", "C16", names[language][3]],
    ]);
  });

  test("filled in, it is clean", () => {
    expect(check(withValues(inserted(language), { ...head, ...scores })).listed).toEqual([]);
  });

  test("planted problems are found, and only those", () => {
    const planted = { ...head, E2: "", ...scores, C14: "", C15: 6, B15: 0.36 };
    const { findings } = check(withValues(inserted(language), planted));
    expect(findings.map(({ message, arguments: values }) => [message, values])).toEqual([
      ["finding.missingField", { label: labels[language][1] }],
      ["finding.weightsUnder", { column: language === "en" ? "Weight (B)" : "权重(B)", sum: 98, gap: 2 }],
      ["finding.missingScore", { column: language === "en" ? "Rating (C)" : "评分等级(C)" }],
      [
        "finding.scoreOutside",
        { column: language === "en" ? "Rating (C)" : "评分等级(C)", value: 6, least: 1, most: 5 },
      ],
    ]);
  });
});

test("the marks state when they show, for the first cell of their areas", () => {
  const planted = { ...head, E2: "", ...scores, C14: "", C15: 6, B15: 0.36 };
  const { findings } = check(withValues(inserted("en"), planted));
  const column = (letter: number) => [{ row: 12, column: letter, rows: 4, columns: 1 }];
  expect(findings.map(({ mark }) => mark)).toEqual([
    { kind: "missing", areas: [{ row: 1, column: 4, rows: 1, columns: 1 }], condition: "LEN(TRIM($E2))=0" },
    {
      kind: "wrong",
      areas: column(1),
      condition: "AND(COUNT($B$13:$B$16)>0,ABS(ROUND(SUM($B$13:$B$16)*100-100,9))>0.01)",
    },
    { kind: "missing", areas: column(2), condition: "AND(LEN(TRIM($C13))=0,LEN(TRIM($A13))>0)" },
    { kind: "wrong", areas: column(2), condition: "AND(ISNUMBER($C13),OR($C13<1,$C13>5))" },
  ]);
});

test("two forms on one sheet, one in each language, keep their own fields", () => {
  const [first, second] = [inserted("zh-CN"), inserted("en", 40)];
  const gap = Array.from({ length: 40 - first.values.length }, () => []);
  const grid: Grid = {
    ...first,
    values: [...first.values, ...gap, ...second.values],
    formulas: [...first.formulas, ...gap, ...second.formulas],
    merges: [...first.merges, ...second.merges],
  };
  const { tables } = check(withValues(grid, { ...head, B42: "P-8" }));
  expect(
    tables.map(({ headerRows, form }) => [headerRows[0], form?.fields.filter((it) => it.required).length]),
  ).toEqual([
    [11, 4],
    [51, 4],
  ]);
  const missing = check(withValues(grid, { ...head, B42: "P-8" })).listed.filter(([rule]) => rule === "missing-field");
  expect(missing.map(([, address, label]) => [address, label])).toEqual([
    ["E42", "Project name"],
    ["B43:C43", "Project level"],
    ["E43", "Start date"],
  ]);
});

test("where the sum of weights stands, the finding and its mark stand too", () => {
  const { findings } = check(withValues(inserted("en"), { ...head, ...scores, B15: 0.4, B17: 1.02 }));
  const [finding] = findings;
  expect(findings).toHaveLength(1);
  expect(finding?.message).toBe("finding.weightsOver");
  expect(finding?.place.area).toEqual({ row: 16, column: 1, rows: 1, columns: 1 });
  expect(finding?.mark?.areas).toEqual([{ row: 16, column: 1, rows: 1, columns: 1 }]);
});

test("the head line sums the weights, and what was looked at is counted", () => {
  const grid = withValues(inserted("en"), { B15: 0.36 });
  const { tables } = check(grid);
  expect(tables.map((table) => summariseTable(grid, table))).toMatchObject([
    {
      area: { row: 11, column: 0, rows: 7, columns: 5 },
      formId: "project-appraisal",
      indicators: 4,
      weightSumPercent: 98,
      weightGapPoints: -2,
      confidence: 1,
    },
  ]);
  // Indicator, weight, score and weighted score of four rows, and four required fields.
  expect(countCheckedCells(grid, tables)).toBe(20);
});
