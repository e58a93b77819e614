// Every rule over tables keeps its own promises: it flags what its examples say, and leaves alone what they say.
import { tableRules } from "../../src/domain/checks";
import { knownForms } from "../../src/domain/forms";
import { viewTable } from "../../src/domain/checks/table-view";
import { runRules } from "../../src/domain/findings/rule";
import { areaAddress } from "../../src/domain/sheet/area";
import type { KnownForm } from "../../src/domain/tables";
import { recogniseTables } from "../../src/domain/tables";
import { findingTexts } from "../../src/i18n/findings.data";
import { gridOf } from "../support/grid";

const form: KnownForm = {
  id: "example",
  table: "indicators",
  titles: ["Example form"],
  fields: [{ field: "example.code", labels: { "zh-CN": "项目代号", en: "Project code" }, required: true }],
  tables: [
    {
      columns: [
        {
          field: "example.subject",
          headers: { "zh-CN": "评什么", en: "Subject under review" },
          role: "indicator",
          required: true,
        },
        { field: "example.share", headers: { "zh-CN": "份额", en: "Share" }, role: "weight", required: true },
        {
          field: "example.proof",
          headers: { "zh-CN": "凭什么", en: "How it was proven" },
          role: "evidence",
          required: true,
        },
        { field: "example.grade", headers: { "zh-CN": "给分", en: "Grade given" }, role: "score", required: true },
      ],
    },
  ],
};

for (const rule of tableRules) {
  describe(rule.id, () => {
    test.each(rule.examples)("$why", ({ rows, flags, form: known, hiddenRows }) => {
      const grid = gridOf(rows, { hiddenRows: hiddenRows?.map((row) => row - 1) ?? [] });
      const tables = recogniseTables(grid, known ? [form, ...knownForms] : knownForms);
      expect(tables).toHaveLength(1);
      const found = tables.flatMap((table) => runRules([rule], viewTable(grid, table)));
      expect(found.map(({ place }) => areaAddress(place.area))).toEqual(flags);
    });

    test("has a name in both languages", () => {
      expect(Object.keys(findingTexts)).toContain(`rule.${rule.id}`);
    });
  });
}

// Excel 2010 knows these; a mark with any other would show nowhere else than where the add-in runs.
const native = new Set([
  "ABS",
  "AND",
  "COUNT",
  "ISERROR",
  "ISNUMBER",
  "LEN",
  "MAX",
  "OR",
  "ROUND",
  "SEARCH",
  "SUM",
  "TRIM",
  "VALUE",
]);

test("marks use native functions only, without = or stamp, over areas that begin where the condition does", () => {
  const marks = tableRules.flatMap((rule) =>
    rule.examples.flatMap(({ rows, form: known }) => {
      const grid = gridOf(rows);
      const tables = recogniseTables(grid, known ? [form, ...knownForms] : knownForms);
      return tables.flatMap((table) => runRules([rule], viewTable(grid, table)).flatMap(({ mark }) => mark ?? []));
    }),
  );
  expect(marks.length).toBeGreaterThan(10);
  for (const { areas, condition } of marks) {
    const used = [...condition.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name ?? "");
    expect(used.filter((name) => !native.has(name))).toEqual([]);
    expect(condition).not.toMatch(/^=|kpi|\bN\(/i);
    const relativeRows = [...condition.matchAll(/\$[A-Z]+(\d+)/g)].map(([, row]) => Number(row));
    expect(relativeRows.filter((row) => row !== (areas[0]?.row ?? -1) + 1)).toEqual([]);
    expect(condition.length).toBeLessThan(1000);
  }
});
