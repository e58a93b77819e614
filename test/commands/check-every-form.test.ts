// Every form on the real host, with all its options: clean when filled in soundly; what is taken out or left open is
// found and marked, and the marks go without a trace.
import { checkSheet } from "../../src/commands/check-sheet";
import { clearMarks } from "../../src/commands/clear-marks";
import { insertForm } from "../../src/commands/insert-form";
import { markFindings } from "../../src/commands/mark-findings";
import type { Form } from "../../src/domain/forms";
import { forms } from "../../src/domain/forms";
import { blocksOf } from "../../src/domain/forms/form-cells";
import { layoutForm } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import { areaAddress, cellArea } from "../../src/domain/sheet/area";
import { stampIn } from "../../src/excel/mark";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import type { Entry } from "../support/sound-form";
import { allOptions, requiredCells, soundEntries, whole } from "../support/sound-form";
import { ruleFormulas, succeeds } from "./workbook";

jest.setTimeout(60_000);

/** By turns, as the language changes words only. */
const each = forms.map((form, index) => ({ form, language: languages[index % 2] ?? "en" }));

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

const found = async () =>
  (await succeeds(host, checkSheet, {})).value.findings.map(({ rule, place: { area } }) => ({
    rule,
    at: areaAddress(cellArea(area.row, area.column)),
  }));
const marks = async () => (await ruleFormulas()).flatMap((formula) => stampIn(formula) ?? []);

test.each(each)("$form.id in $language: what is taken out is found and marked", async ({ form, language }) => {
  await insertFilled(form, language);
  const ownRules = await ruleFormulas();
  expect(await found()).toEqual([]);
  const asked = requiredCells(form)[0];
  // The self-review asks by rules of its own, which have their own tests.
  if (asked === undefined) return;
  await write([{ row: asked.row, column: asked.column, value: "" }]);
  expect((await found()).map(({ at }) => at)).toEqual([areaAddress(asked)]);
  expect((await succeeds(host, markFindings, {})).value).toEqual({ marked: 1, unmarked: 0 });
  expect(await marks()).toEqual(["missing"]);
  expect((await succeeds(host, clearMarks, {})).value).toEqual({ cleared: 1, unreadable: 0 });
  expect(await ruleFormulas()).toEqual(ownRules);
});

const open: Readonly<Record<Language, string>> = {
  "zh-CN": "进一步提升服务质量",
  en: "Further improve service quality",
};

const withStatements = each.flatMap(({ form, language }) =>
  statementsOf(form).map((column) => ({ form, language, column })),
);

test.each(withStatements)(
  "$form.id in $language: open words in $column are found and marked",
  async ({ form, language, column }) => {
    await insertFilled(form, language);
    const at = layoutForm(whole(form)).ranges.get(column);
    if (!at) throw new Error(`no column ${column}`);
    await write([{ row: at.row, column: at.column, value: open[language] }]);
    const place = areaAddress(cellArea(at.row, at.column));
    expect(await found()).toContainEqual({ rule: "vague-wording", at: place });
    await succeeds(host, markFindings, {});
    expect(await marks()).toContain("vague");
  },
);

/** Columns of forms other than the self-review that hold sentences. */
function statementsOf(form: Form): string[] {
  if (form.id === "self-review") return [];
  return blocksOf(whole(form)).flatMap((block) =>
    block.kind === "table" ? block.columns.filter(({ statement }) => statement).map(({ id }) => id) : [],
  );
}

async function insertFilled(form: Form, language: Language): Promise<void> {
  await succeeds(host, insertForm, {
    formId: form.id,
    language,
    formulas: "native",
    where: "newSheet",
    ...allOptions(form),
  });
  await write(soundEntries(form, language));
}

async function write(entries: readonly Entry[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const { row, column, value } of entries) sheet.getRangeByIndexes(row, column, 1, 1).values = [[value]];
    await context.sync();
  });
}
