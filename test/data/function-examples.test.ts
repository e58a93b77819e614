// The examples of the function help are true: each is computed in a real sheet, blanks as on the desktop and on the web.
import { languages } from "../../src/domain/language";
import { inLanguage } from "../../src/functions/function-help";
import type { FunctionExample } from "../../src/functions/function-help";
import { functionHelp } from "../../src/functions/function-help.data";
import type { Host } from "../../src/host/host";
import { setLanguage, t } from "../../src/i18n/functions";
import { buildFunctionsMetadata } from "../../src/tooling/functions-metadata";
import { openKpiHost } from "../support/kpi-host";
import * as textRules from "../static/texts/rules";

const ids = buildFunctionsMetadata().en.functions.map(({ id }) => id);
const allExamples = Object.entries(functionHelp).flatMap(([id, { examples }]) =>
  examples.map((example) => ({ id, example })),
);

test("every function has help: what it returns, blanks, source, a value and an error as examples", () => {
  expect(Object.keys(functionHelp).toSorted()).toEqual(ids.toSorted());
  for (const [id, { examples, source }] of Object.entries(functionHelp)) {
    expect({ id, source: /^[A-Z]\d+(, [A-Z]\d+)*$/.test(source) }).toEqual({ id, source: true });
    expect({ id, values: examples.filter(({ says }) => !says).length > 0 }).toEqual({ id, values: true });
  }
});

test("an example calls the function it explains, and says why wherever it gives an error", () => {
  for (const { id, example } of allExamples) {
    for (const language of languages) {
      expect(inLanguage(example.formula, language)).toContain(`KPI.${id}(`);
      const error = /^#/.test(String(inLanguage(example.gives, language)[0]?.[0]));
      expect({ id, shows: example.shows.en, says: example.says !== undefined }).toEqual({
        id,
        shows: example.shows.en,
        says: error,
      });
    }
  }
});

test("the help's own sentences are complete and well set in both languages", () => {
  const texts = Object.entries(functionHelp).flatMap(([id, { returns, blanks, examples }]) =>
    [returns, blanks, ...examples.map(({ shows }) => shows)].map((text) => ({
      key: id,
      zh: withoutCode(text["zh-CN"]),
      en: withoutCode(text.en),
    })),
  );
  expect(texts.flatMap((text) => Object.values(textRules).flatMap((rule) => rule(text)))).toEqual([]);
});

/** Formulas within a sentence are set as in Excel: their commas and quotes are not the sentence's. */
function withoutCode(text: string): string {
  return text.replace(/IF\([^。.:;]*\)/g, "IF");
}

describe.each(["desktop", "web"] as const)("blanks as on the %s", (blanks) => {
  let host: Host;

  beforeAll(async () => {
    host = await openKpiHost({ blanks });
  });

  afterAll(() => {
    setLanguage("zh-CN");
    host.dispose();
  });

  describe.each(languages)("in %s", (language) => {
    test.each(allExamples)("$id: $example.shows.en", async ({ example }) => {
      setLanguage(language);
      const computed = await compute(host, example, language);
      expect(computed.values).toEqual(inLanguage(example.gives, language));
      expect(computed.message).toBe(example.says && t(example.says.key, example.says.holes));
    });
  });
});

/** What the example's formula gives on an otherwise empty sheet, and what its error says. */
async function compute(
  host: Host,
  example: FunctionExample,
  language: (typeof languages)[number],
): Promise<{ readonly values: unknown[][]; readonly message: string | undefined }> {
  const cells = inLanguage(example.cells, language);
  const gives = inLanguage(example.gives, language);
  const column = 8;
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:Z30").clear();
    const width = cells[0]?.length ?? 1;
    sheet.getRangeByIndexes(0, 0, cells.length, width).values = cells.map((row) => [...row]);
    sheet.getRangeByIndexes(0, column, 1, 1).formulas = [[inLanguage(example.formula, language)]];
    await context.sync();
  });
  const values = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, column, gives.length, gives[0]?.length ?? 1).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  return { values, message: host.errorMessage("Sheet1", 0, column) };
}
