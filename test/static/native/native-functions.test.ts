// Native forms compute in Excel 2010, WPS and LibreOffice too.
import { languages } from "../../../src/domain/language";
import { forms } from "../../../src/domain/forms";
import { planForm } from "../../../src/domain/forms/plan-form";
import { formulasOf, notNative } from "./formulas";

function nativeFormulas(): string[] {
  const options = { formulas: "native" as const, origin: { row: 0, column: 0 }, ownSheet: true };
  return forms.flatMap((form) => languages.flatMap((language) => formulasOf(planForm(form, { ...options, language }))));
}

test("native forms use only functions that Excel 2010 has", () => {
  const formulas = nativeFormulas();
  expect(formulas.length).toBeGreaterThan(10);
  expect(formulas.flatMap((formula) => notNative(formula).map((name) => `${name} in ${formula}`))).toEqual([]);
});

test.each([
  ['=IFERROR(XLOOKUP(A1,B:B,C:C),"")', ["XLOOKUP"]],
  ["=LET(x,A1,x+1)", ["LET"]],
  ["=IFS(A1>1,1,TRUE,2)", ["IFS"]],
  ["=SUM(A1#)", ["A1#"]],
  ["=SUM(@A1:A3)", ["@"]],
  ["=SUM(Table1[Score])", ["["]],
  ['=IF(COUNT(A1)=0,"",KPI.BUDGETBAND(A1,B1))', ["KPI.BUDGETBAND"]],
  ['=IF(A1="LET(",ROUND(SUM(A1:B2),2),"@")', []],
  ["=SUMPRODUCT('Q1 (draft)'!A1:A3,B1:B3)", []],
])("%s is flagged for %j", (formula, flagged) => {
  expect(notNative(formula)).toEqual(flagged);
});
