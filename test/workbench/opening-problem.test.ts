import { setLanguage } from "../../src/i18n";
import { openingProblem } from "../../src/workbench/file/opening-problem";
import type { FileProblemReason } from "../../src/xlsx";

const reasons: Record<FileProblemReason, true> = {
  empty: true,
  "not-xlsx": true,
  text: true,
  encrypted: true,
  "old-xls": true,
  "binary-workbook": true,
  "macro-workbook": true,
  corrupt: true,
  "too-large": true,
};

describe.each([
  ["zh-CN", "没有改变"],
  ["en-US", "is unchanged"],
])("in %s", (locale, unchanged) => {
  beforeEach(() => setLanguage(locale));

  test("each reason has a sentence of its own, naming the file and saying that nothing changed", () => {
    const texts = Object.keys(reasons).map((reason) => openingProblem("plan.xlsx", reason));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toContain("plan.xlsx");
      expect(text).toContain(unchanged);
    }
  });
});
