import fc from "fast-check";
import { newSheetName } from "../../src/excel/names";

test("a free legal name stays", () => {
  expect(newSheetName("项目考评表", ["Sheet1"])).toBe("项目考评表");
});

test("a taken name gets the next free number, whatever its case", () => {
  expect(newSheetName("Appraisal", ["appraisal", "Appraisal (2)"])).toBe("Appraisal (3)");
});

test("signs that Excel refuses become spaces, apostrophes at the ends go", () => {
  expect(newSheetName("'Q1/Q2: [A]*?\\'", [])).toBe("Q1 Q2 A");
});

test.each(["", "///", "'"])("nothing legal left of %j gives a name all the same", (proposed) => {
  expect(newSheetName(proposed, [])).toBe("KPI");
});

test("Excel keeps History for itself", () => {
  expect(newSheetName("History", [])).toBe("History (2)");
});

test("any name comes out legal, at most 31 long and not taken", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (proposed) => {
      const first = newSheetName(proposed, []);
      const second = newSheetName(proposed, [first]);
      for (const name of [first, second]) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/u);
      }
      expect(second.toLowerCase()).not.toBe(first.toLowerCase());
    }),
  );
});
