// What holds for the layout of any table of a form.
import fc from "fast-check";
import { formById, planForm } from "../../../src/domain/forms";
import type { Form } from "../../../src/domain/forms";
import { allFormulas, cells, texts } from "../../support/planned-cells";

const review = formById("self-review");
if (!review) throw new Error("the self-review is missing");
const template = review;

test("hints, headers, items and totals of a table stand below one another, whatever it has of them", () => {
  const bilingual = (words: string) => ({ "zh-CN": words, en: words });
  const tables = fc.record({
    hints: fc.array(fc.boolean(), { minLength: 2, maxLength: 6 }),
    rows: fc.nat(3),
    blankRows: fc.integer({ min: 1, max: 5 }),
    totals: fc.nat(2),
    notes: fc.nat(2),
    repeatHeaders: fc.boolean(),
  });
  fc.assert(
    fc.property(tables, fc.nat(50), ({ hints, rows, blankRows, totals, notes, repeatHeaders }, down) => {
      const note = { kind: "note", text: bilingual("Note") } as const;
      const made: Form = {
        ...template,
        main: {
          widthsPoints: hints.map(() => 60),
          blocks: [
            ...Array.from({ length: notes }, () => note),
            {
              kind: "table",
              id: "made",
              columns: hints.map((hinted, index) => ({
                id: `c${String(index)}`,
                header: bilingual(`Header ${String(index)}`),
                ...(hinted ? { hint: bilingual(`Hint ${String(index)}`) } : {}),
              })),
              rows: Array.from({ length: rows }, () => ({ c0: 1 })),
              blankRows,
              repeatHeaders,
              totals: Array.from({ length: totals }, (_, index) => ({
                label: bilingual("Total"),
                cells: { c1: { id: `sum${String(index)}`, formula: { native: "COUNT({c0[]})" } } },
              })),
            },
            note,
          ],
        },
      };
      const plan = planForm(made, {
        language: "en",
        formulas: "native",
        ownSheet: true,
        origin: { row: down, column: 2 },
      });
      const headRows = hints.includes(true) ? 2 : 1;
      const first = down + notes + headRows;
      const written = texts(plan);
      expect(written.flatMap(([{ row }, text]) => (text.startsWith("Header") ? [row] : []))).toEqual(
        hints.map(() => first - 1),
      );
      expect(written.flatMap(([{ row }, text]) => (text.startsWith("Hint") ? [row] : []))).toEqual(
        hints.filter(Boolean).map(() => first - 2),
      );
      const counts = allFormulas(plan);
      const items = `C${String(first + 1)}:C${String(first + rows + blankRows)}`.replace(/^(C(\d+)):C\2$/, "$1");
      expect(counts).toEqual(Array.from({ length: totals }, () => `=COUNT(${items})`));
      expect(plan.area.rows).toBe(notes + headRows + rows + blankRows + totals + 1);
      expect(cells(plan)).toHaveLength(plan.area.rows * plan.area.columns);
      expect(plan.rowHeightsPoints.every(({ height }) => height > 0)).toBe(true);
      expect(plan.frozenRows).toBe(repeatHeaders ? first : 0);
    }),
  );
});
