// The forms of planning and tracking are none of indicators: filled in, they are not reported as tables to score.
import { checkSheet } from "../../src/commands/check-sheet";
import { insertForm } from "../../src/commands/insert-form";
import { formById } from "../../src/domain/forms";
import { layoutForm } from "../../src/domain/forms/layout-form";
import { languages } from "../../src/domain/language";
import type { CellValue } from "../../src/domain/sheet/cell";
import { areaAddress, cellArea } from "../../src/domain/sheet/area";
import { put, succeeds } from "../commands/workbook";
import { openKpiHost } from "../support/kpi-host";

jest.setTimeout(60_000);

const entries: Readonly<Record<string, Readonly<Record<string, readonly CellValue[]>>>> = {
  ledger: { task: ["客户拜访5家", "撰写3篇科普内容"], progress: [0.8, 1] },
  retrospective: { goal: ["新增用户数", "转化率"], target: [1000, 0.08], actual: [800, 0.05] },
  summary: { goal: ["销售额", "新客户占比", "满意度"], target: [30, 0.5, 4.8], actual: [32, 0.55, 4.9] },
  breakdown: { person: ["王芳", "赵强"], personValue: [1000, 1000], quarterValue: [25, 30, 25, 20] },
  "smart-check": { goal: ["提升客户服务质量", "投诉率降低30%"] },
};

const cases = Object.keys(entries).flatMap((id) => languages.map((language) => ({ id, language })));

test.each(cases)("$id in $language: inserted in three syncs, and no table to score", async ({ id, language }) => {
  const form = formById(id);
  if (!form) throw new Error(`${id} is missing`);
  const host = await openKpiHost();
  try {
    const options = { formId: id, language, formulas: "native", where: "newSheet" } as const;
    const { syncs } = await succeeds(host, insertForm, options);
    expect(syncs).toBeLessThanOrEqual(3);
    for (const [name, values] of Object.entries(entries[id] ?? {})) {
      const column = layoutForm(form).ranges.get(name);
      if (!column) throw new Error(`${id} has no ${name}`);
      const first = areaAddress(cellArea(column.row, column.column));
      const last = areaAddress(cellArea(column.row + values.length - 1, column.column));
      await put(
        `${first}:${last}`,
        values.map((value) => [value]),
      );
    }
    const { value } = await succeeds(host, checkSheet, {});
    expect(value.tables).toEqual([]);
    // Only some cells are filled in here; what is missing is told, nothing is wrong.
    expect(value.findings.filter(({ rule }) => !rule.startsWith("missing-"))).toEqual([]);
  } finally {
    host.dispose();
  }
});
