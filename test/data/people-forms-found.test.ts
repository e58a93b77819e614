// The forms that rate people, inserted into a sheet: their indicators are found again, in both languages.
import { insertForm } from "../../src/commands/insert-form";
import { knownForms } from "../../src/domain/forms";
import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import { recogniseTables } from "../../src/domain/tables";
import { forgetAll } from "../../src/excel/undo-stack";
import { succeeds, wholeSheet } from "../commands/workbook";
import { openKpiHost } from "../support/kpi-host";

jest.setTimeout(60_000);

/** The tables found on a new sheet that holds the form, and how often Excel was asked. */
async function found(formId: string, language: Language) {
  forgetAll();
  const host = await openKpiHost();
  try {
    const options = { formId, language, formulas: "native", where: "newSheet" } as const;
    const { syncs } = await succeeds(host, insertForm, options);
    return { syncs, tables: recogniseTables(await wholeSheet(), knownForms) };
  } finally {
    host.dispose();
  }
}

test.each(
  languages.flatMap((language) => [
    { formId: "conduct-appraisal", language, items: 3 },
    { formId: "employee-appraisal", language, items: 8 },
  ]),
)("$formId in $language is found with its $items items", async ({ formId, language, items }) => {
  const { syncs, tables } = await found(formId, language);
  expect(tables.map(({ form, itemRows }) => [form?.id, itemRows.length])).toEqual([[formId, items]]);
  expect(syncs).toBeLessThanOrEqual(3);
});

test.each(languages)("the staff growth rating is no table of indicators (%s)", async (language) => {
  expect((await found("growth-score", language)).tables).toEqual([]);
});
