import type { Mark } from "../../src/domain/findings/finding";
import { distinctMarks, stampedFormula, stampIn } from "../../src/excel/mark";

const mark: Mark = {
  kind: "missing",
  areas: [{ row: 4, column: 3, rows: 5, columns: 1 }],
  condition: "LEN(TRIM($D5))=0",
};

test("a mark carries its stamp and its condition", () => {
  expect(stampedFormula(mark)).toBe('=AND(N("kpi:missing")=0,LEN(TRIM($D5))=0)');
});

test.each([
  ['=AND(N("kpi:missing")=0,LEN(TRIM($D5))=0)', "missing"],
  ['=AND(N( "kpi:x")=0,TRUE)', undefined],
  ['AND(N("kpi:vague")= 0,ISNUMBER(SEARCH("x",A1)))', "vague"],
  ['=and(n("KPI:wrong")=0,A1>1)', "wrong"],
])("the stamp in %s is %s", (formula, kind) => {
  expect(stampIn(formula)).toBe(kind);
});

test.each(["=$E3<70", '=A1="kpi:missing"', '=N("kpi")=0', "", '=LEN("N(kpi:missing)")'])(
  "%s is nobody's of ours",
  (formula) => {
    expect(stampIn(formula)).toBeUndefined();
  },
);

test("a mark shared by several findings is set once", () => {
  const other: Mark = { ...mark, condition: "TRUE" };
  expect(distinctMarks([mark, { ...mark }, other])).toEqual([mark, other]);
});
