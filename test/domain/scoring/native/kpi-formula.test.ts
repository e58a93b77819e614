// Finding KPI calls in formulas, and the same formulas without them.
import { callsKpi, kpiCalls, nativeFormula, repairedFormula } from "../../../../src/domain/scoring/native/kpi-formula";
import { nativeForms } from "../../../../src/domain/scoring/native/native-form";

const found = (formula: string) => kpiCalls(formula)?.map(({ id, args }) => [id, ...args]);

test.each([
  ["=SUM(A1:A3)", []],
  ["=KPI.BAND(A1,B1)", [["BAND", "A1", "B1"]]],
  ["=kpi.band( A1 , B1 )+1", [["BAND", "A1", "B1"]]],
  ["=KPI.BAND()", [["BAND"]]],
  ["=KPI.BAND(A1,,C1,)", [["BAND", "A1", "", "C1", ""]]],
  ['=IF(COUNT(A1)=0,"",KPI.BAND(A1,"a,b)""c"))', [["BAND", "A1", '"a,b)""c"']]],
  ["=KPI.BAND('It''s (Q1), 2'!A1,IF(A2>1,B1,C1))", [["BAND", "'It''s (Q1), 2'!A1", "IF(A2>1,B1,C1)"]]],
  ["=KPI.BAND({1,2;3,4},A1)", [["BAND", "{1,2;3,4}", "A1"]]],
  ["=KPI.BAND(Table1[[#This Row],[a, b']')]],1)", [["BAND", "Table1[[#This Row],[a, b']')]]", "1"]]],
  ["=KPI.A(1)&KPI.B(KPI.C(2),3)", [["A", "1"], ["B", "KPI.C(2)", "3"]]], // prettier-ignore
  ['="KPI.BAND(A1)"', []],
  ["='KPI.BAND('!A1", []],
  ["=MYKPI.BAND(A1)+X.KPI.BAND(A1)", []],
  ["=KPI.BAND+1", []],
  ["=@KPI.BAND(A1)", [["BAND", "A1"]]],
])("%s", (formula, calls) => {
  expect(found(formula)).toEqual(calls);
  expect(callsKpi(formula)).toBe(calls.length > 0);
});

test("a formula that breaks off is not guessed at", () => {
  expect(kpiCalls("=KPI.BAND(A1,(B1)")).toBeUndefined();
  expect(kpiCalls('=KPI.BAND(A1,"x)')).toBeUndefined();
  expect(nativeFormula("=KPI.BUDGETBAND(A1")).toEqual({ ok: false, reason: "broken-formula" });
});

test("what is around a call stays to the letter; calls inside calls go too", () => {
  const outside = nativeFormula(`= 1 + KPI.PROJECTMEAN(A1:A3) & "KPI.X(" & 'a b'!C1 `);
  expect(outside).toMatchObject({ ok: true });
  expect(outside.ok && outside.formula).toMatch(/^= 1 \+ IF\(COUNT\(A1:A3\)=0,.*\) & "KPI\.X\(" & 'a b'!C1 $/);
  const nested = nativeFormula("=KPI.EPSCORE(KPI.PROJECTMEAN(A1:A3),B1,C1,D1,E1,F1)");
  expect(nested.ok && callsKpi(nested.formula)).toBe(false);
  expect(nativeFormula("=SUM(A1:A3)")).toEqual({ ok: true, formula: "=SUM(A1:A3)" });
});

test.each([
  ["=KPI.NOSUCH(A1)", "unknown-function"],
  ["=IF(A1=1,KPI.VAGUE(A1),1)", "wording"],
  ["=KPI.SMART(A1)", "wording"],
  ["=KPI.BUDGETBAND(A1:A9,B1:B9)", "several-cells"],
  ["=KPI.BUDGETBAND(A1,B1,C1,D1)", "unknown-arguments"],
  ["=KPI.WEIGHTEDSCORE(A1:A4*2,B1:B4)", "not-a-range"],
  ['=KPI.WEIGHTEDSCORE(A1:A4,B1:B4,IF(C1=1,"wait","spread"))', "rule-not-fixed"],
])("%s has none: %s", (formula, reason) => {
  expect(nativeFormula(formula)).toEqual({ ok: false, reason });
});

test("a formula longer than Excel takes is none", () => {
  const long = `=KPI.BUDGETBAND(${"A1+".repeat(1000)}A1,B1)`;
  expect(nativeFormula(long)).toEqual({ ok: false, reason: "too-long" });
});

test("a call Excel kept under a name it did not know is named rightly again, texts are left alone", () => {
  expect(repairedFormula('=IF(A1="","",_xldudf_KPI_BUDGETBAND(A1,B1))&"_xldudf_KPI_X("')).toBe(
    '=IF(A1="","",KPI.BUDGETBAND(A1,B1))&"_xldudf_KPI_X("',
  );
  expect(callsKpi("=_xldudf_KPI_BUDGETBAND(A1,B1)")).toBe(true);
  expect(repairedFormula("=KPI.BUDGETBAND(A1,B1)")).toBe("=KPI.BUDGETBAND(A1,B1)");
});

test("a chain of ranges with its guard is one range", () => {
  const { GROWTHSCORE } = nativeForms;
  const chain = GROWTHSCORE(['IF(E5:E7:H5:H7="","",E5:E7:H5:H7)']);
  expect(chain.ok && chain.formula).toContain("ISNUMBER(F5:F7)+ISNUMBER(G5:G7)");
  expect(chain.ok && chain.formula).toContain("AVERAGE(E5:E7:H5:H7)");
});
