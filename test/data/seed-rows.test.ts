// Rows that come filled are suggestions: they can be deleted, and what the form computes goes on with the others.
import { insertForm } from "../../src/commands/insert-form";
import { forms } from "../../src/domain/forms";
import type { Form } from "../../src/domain/forms";
import { formAsChosen } from "../../src/domain/forms/chosen-form";
import { headRowCount, itemRowCount, layoutForm } from "../../src/domain/forms/layout-form";
import type { Area } from "../../src/domain/sheet/area";
import { isErrorValue } from "../../src/domain/sheet/cell";
import { succeeds, wholeSheet } from "../commands/workbook";
import { openKpiHost } from "../support/kpi-host";

const seeded = forms.flatMap((form) => (seedRows(form).length > 0 ? [[form.id, form] as const] : []));

test.each(seeded)("%s computes on when the rows it came with are deleted", async (formId, form) => {
  const host = await openKpiHost();
  try {
    await succeeds(host, insertForm, { formId, language: "zh-CN", formulas: "native", where: "newSheet" });
    await deleteRows(seedRows(form));
    const { values, formulas } = await wholeSheet();
    expect(values.flat().filter(isErrorValue)).toEqual([]);
    expect(formulas.flat().filter((formula) => String(formula).includes("#REF!"))).toEqual([]);
  } finally {
    host.dispose();
  }
});

/** Rows that came filled, last first, as wide as the form; one row of each table stays, as nobody deletes them all. */
function seedRows(form: Form): Area[] {
  const { blocks, main } = layoutForm(formAsChosen(form, {}));
  return blocks
    .flatMap(({ block, area }) => {
      if (block.kind !== "table" || area.column >= main.columns) return [];
      if (block.columns.every(({ fixed, formula }) => fixed || formula)) return [];
      const rows = Math.min(block.rows.length, itemRowCount(block) - 1);
      return rows > 0 ? [{ ...area, row: area.row + headRowCount(block), rows }] : [];
    })
    .reverse();
}

/** Standards beside a form stay where they are: only the form's own cells move up. */
function deleteRows(areas: readonly Area[]): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const { row, column, rows, columns } of areas) {
      sheet.getRangeByIndexes(row, column, rows, columns).delete(Excel.DeleteShiftDirection.up);
    }
    await context.sync();
  });
}
