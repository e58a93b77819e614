// Formulas as users see them and as files keep them.
import {
  callsCustomFunction,
  combinesRanges,
  formulaFromFile,
  formulaToFile,
} from "../../src/xlsx/formulas/formula-text";
import { shiftFormula } from "../../src/xlsx/formulas/shift";

test.each([
  ["KPI.WEIGHTEDSCORE(A1:A3,B1:B3)", "_xldudf_KPI_WEIGHTEDSCORE(A1:A3,B1:B3)"],
  ['IF(A1="","",KPI.BAND(A1))', 'IF(A1="","",_xldudf_KPI_BAND(A1))'],
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["SORT(UNIQUE(FILTER(A1:A9,B1:B9>0)))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(_xlfn._xlws.FILTER(A1:A9,B1:B9>0)))"],
  ["STDEV.S(A1:A3)+NETWORKDAYS.INTL(A1,B1)", "_xlfn.STDEV.S(A1:A3)+NETWORKDAYS.INTL(A1,B1)"],
  ["LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
  ["'KPI.X(1)'!A1+SUM(表1[[#This Row],[IFS(a)]])", "'KPI.X(1)'!A1+SUM(表1[[#This Row],[IFS(a)]])"],
  ['"KPI.SMART(1) IFS("&A1', '"KPI.SMART(1) IFS("&A1'],
  ["SUM(A1:A3)", "SUM(A1:A3)"],
])("%s is kept as %s and comes back", (seen, kept) => {
  expect(formulaToFile(seen)).toBe(kept);
  expect(formulaFromFile(kept)).toBe(seen);
});

test("knows a custom function from one with a dot in its name", () => {
  expect(callsCustomFunction("1+KPI.SMART(A1)")).toBe(true);
  expect(callsCustomFunction("STDEV.S(A1)+ERROR.TYPE(A2)")).toBe(false);
  expect(callsCustomFunction('"KPI.SMART("')).toBe(false);
});

test.each([
  ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
  ["SUM(A:B,1:2)", 1, 1, "SUM(B:C,2:3)"],
  ["'A1 表'!A1&\"A1\"", 1, 0, "'A1 表'!A2&\"A1\""],
  ["LOG10(A1)+ATAN2(1,B2)", 1, 1, "LOG10(B2)+ATAN2(1,C3)"],
  ["A1", -1, 0, "#REF!"],
])("%s moved by %d, %d", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  ["SUM(A1:A3*B1:B3)", true],
  ['IF(A1:A3="","",A1:A3)', true],
  ["1+'表 1'!A1:A3", true],
  ["MAX(ABS(-A1:A3))", true],
  ["SUMPRODUCT(A1:A3*B1:B3)", false],
  ["SUM(A1:A3)*2", false],
  ['COUNTIF(A1:A3,">2")', false],
  ['"A1:A3*2"&A1', false],
])("%s calculates with whole ranges: %s", (formula, expected) => expect(combinesRanges(formula)).toBe(expected));
