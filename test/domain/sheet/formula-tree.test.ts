// Reading formulas: references of every kind, what binds how, and that nothing unreadable is guessed at.
import fc from "fast-check";
import { areaAddress } from "../../../src/domain/sheet/area";
import { formulaTokens } from "../../../src/domain/sheet/formula-tokens";
import type { FormulaNode } from "../../../src/domain/sheet/formula-tree";
import { nodesIn, readFormula } from "../../../src/domain/sheet/formula-tree";

/** A tree as one would bracket it. */
function drawn(node: FormulaNode | undefined): string {
  if (node === undefined) return "no tree";
  if (node.kind === "number") return String(node.number);
  if (node.kind === "text") return JSON.stringify(node.text);
  if (node.kind === "truth") return String(node.truth);
  if (node.kind === "error") return node.error;
  if (node.kind === "reference") {
    const { sheet, area } = node.reference;
    return (sheet === undefined ? "" : `<${sheet}>`) + areaAddress(area);
  }
  if (node.kind === "call") return `${node.name}[${node.parts.map(drawn).join("; ")}]`;
  if (node.kind === "binary") return `(${drawn(node.left)} ${node.operator} ${drawn(node.right)})`;
  if (node.kind === "unary") return `(${node.operator} ${drawn(node.operand)})`;
  return node.kind;
}

test.each([
  ["=SUM(B2:B5)", "SUM[B2:B5]"],
  ["=sum( $B$2 : $B$5 )", "no tree"],
  ["=B5:B2", "B2:B5"],
  ["=SUM($B$2:B5,C1)*2", "(SUM[B2:B5; C1] * 2)"],
  ["=1+2*3^2-4/5", "((1 + (2 * (3 ^ 2))) - (4 / 5))"],
  ["=-2^2", "((- 2) ^ 2)"],
  ["=B2*20%", "(B2 * (% 20))"],
  ["=(B2+B3)*C4", "((B2 + B3) * C4)"],
  ['=IF(COUNT(B2,C2)<2,"",ROUND(B2*C2,9))', 'IF[(COUNT[B2; C2] < 2); ""; ROUND[(B2 * C2); 9]]'],
  ['=A1&"a ""b"", (c"', `(A1 & ${JSON.stringify('a "b", (c')})`],
  ["=Sheet2!B2+'一月 得分'!$C$3:$C$9+'It''s'!A1", "((<Sheet2>B2 + <一月 得分>C3:C9) + <It's>A1)"],
  ["=考核!B2", "<考核>B2"],
  ["=SUM(A:A)+SUM($2:3)", "(SUM[A1:A1048576] + SUM[A2:XFD3])"],
  ['=KPI.WEIGHTEDSCORE(IF(C2:C5="","",C2:C5),B2:B5)', 'KPI.WEIGHTEDSCORE[IF[(C2:C5 = ""); ""; C2:C5]; B2:B5]'],
  ["=_xlfn.IFS(A1>1,TRUE)", "IFS[(A1 > 1); true]"],
  ["=LOG10(A1)+LOG10", "(LOG10[A1] + LOG10)"],
  ["=IF(A1,,2)", "IF[A1; missing; 2]"],
  ["=F(1,)+NOW()", "(F[1; missing] + NOW[])"],
  ["=#REF!+1.5E2+.5", "((#REF! + 150) + 0.5)"],
  ["=Rate*2+Table1[[#This Row],[Score]]+{1,2;3,4}", "(((unknown * 2) + unknown) + unknown)"],
  ["='[Book2.xlsx]Sheet1'!A1", "no tree"],
  ["=@B2:B5", "B2:B5"],
  ["=A1 B1", "no tree"],
  ["=SUM((A1:A2,A4))", "no tree"],
  ["=SUM(A1", "no tree"],
  ["=SUM(A1))", "no tree"],
  ["=", "no tree"],
  ["=A1048577+XFE1", "(unknown + unknown)"],
  ["=1,2", "no tree"],
])("%s is read as %s", (formula, tree) => {
  expect(drawn(readFormula(formula))).toBe(tree);
});

test("what stays when a formula is copied is kept with the reference", () => {
  const fixed = formulaTokens("=$A1+B$2:$C3").flatMap((token) =>
    token.kind === "reference" ? [token.reference.fixed] : [],
  );
  expect(fixed).toEqual([
    { row: false, column: true, lastRow: false, lastColumn: true },
    { row: true, column: false, lastRow: false, lastColumn: true },
  ]);
});

test("nodes know their place in the text, brackets and percent signs included", () => {
  const formula = "=SUM(B2:B3)*(C1+20%)";
  const tree = readFormula(formula);
  const texts = tree ? nodesIn(tree).map(({ start, end }) => formula.slice(start, end)) : [];
  expect(texts).toEqual(["SUM(B2:B3)*(C1+20%)", "SUM(B2:B3)", "B2:B3", "(C1+20%)", "C1", "20%", "20"]);
});

const sign = fc.constantFrom(
  ..."= + - * / ^ & < > % ( ) , ; { } [ ] ! ' \" $ # @ : . _ A1 B2:B9 C:C 3:4 SUM( IF( KPI.BAND( 得分 表!C3 1.5 TRUE #REF! 1E".split(
    " ",
  ),
  " ",
);

test("any text is cut into tokens that follow each other and lose nothing but white space, and reading never throws", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(sign, { maxLength: 25 }).map((it) => it.join("")),
      ),
      (text) => {
        const tokens = formulaTokens(text);
        const kept = tokens.map(({ start, end }) => text.slice(start, end)).join("");
        expect(kept.replace(/[\s\u00a0]/gu, "")).toBe(text.replace(/^=/, "").replace(/[\s\u00a0]/gu, ""));
        expect(tokens.every(({ start, end }, index) => end > start && start >= (tokens[index - 1]?.end ?? 0))).toBe(
          true,
        );
        readFormula(text);
      },
    ),
    { numRuns: 500 },
  );
});

test("deep nesting is no tree and no crash", () => {
  expect(readFormula(`=${"(".repeat(50)}1${")".repeat(50)}`)).toMatchObject({ kind: "number", number: 1 });
  expect(readFormula(`=${"(".repeat(9000)}1${")".repeat(9000)}`)).toBeUndefined();
  expect(readFormula(`=${"-".repeat(9000)}1`)).toBeUndefined();
});
