// Sheets of other people's layouts with nothing wrong in them: groups, points, averages, ranks, bonus rows and so on.
// Formulas are written as on a sheet that begins in A1.
import type { Language } from "../../src/domain/language";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Grid } from "../../src/domain/sheet/grid";
import { copiedFormula } from "../../src/domain/sheet/formula-move";
import { gridOf } from "./grid";
import { openKpiHost } from "./kpi-host";

export type Rows = readonly (readonly CellValue[])[];

/** Sheets by name, in the words of a language. */
export function soundSheets(language: Language): Readonly<Record<string, Rows>> {
  const t = (chinese: string, english: string) => (language === "en" ? english : chinese);
  const names = [
    t("销售收入", "Sales revenue"),
    t("毛利率", "Gross margin"),
    t("新客户数", "New customers"),
    t("客户满意度", "Customer satisfaction"),
    t("培训完成率", "Training completion"),
    t("项目按期交付", "Projects on time"),
  ];
  const name = (index: number) => names[index % names.length] ?? "";
  const [kpi, weight, score, weighted, total, subtotal] = [
    t("考核指标", "KPI"),
    t("权重", "Weight"),
    t("得分", "Score"),
    t("加权得分", "Weighted score"),
    t("合计", "Total"),
    t("小计", "Subtotal"),
  ];
  const [dimension, target, actual] = [t("维度", "Perspective"), t("目标值", "Target"), t("实际值", "Actual")];
  const five = [0.3, 0.25, 0.2, 0.15, 0.1];
  return {
    flat: [
      [kpi, weight, score, weighted],
      ...five.map((share, i) => [name(i), share, 5 - (i % 3), `=B${n(i)}*C${n(i)}`]),
      [total, "=SUM(B2:B6)", "", "=SUM(D2:D6)"],
    ],
    products: [
      [kpi, weight, target, score],
      ...five.map((share, i) => [name(i), share * 100, 90 + i, 70 + 5 * i]),
      [total, "=SUM(B2:B6)", "", "=ROUND(SUMPRODUCT(B2:B6,D2:D6)/100,1)"],
    ],
    points: [
      [kpi, t("分值", "Max points"), t("评分标准", "Scoring rule"), score],
      ...[30, 25, 20, 15, 10].map((most, i) => [name(i), most, t("按完成情况评", "By results"), most - i]),
      [total, "=SUM(B2:B6)", "", "=SUM(D2:D6)"],
      [t("得分率", "Share of points"), "", "", "=D7/B7"],
    ],
    groups: [
      [dimension, kpi, weight, score, weighted],
      [t("财务", "Finance"), name(0), 0.3, 4, "=C2*D2"],
      ["", name(1), 0.2, 3, "=C3*D3"],
      [subtotal, "", "=SUM(C2:C3)", "", "=SUM(E2:E3)"],
      [t("客户", "Customers"), name(2), 0.2, 5, "=C5*D5"],
      ["", name(3), 0.15, 4, "=C6*D6"],
      ["", name(4), 0.15, 4, "=C7*D7"],
      [subtotal, "", "=SUM(C5:C7)", "", "=SUM(E5:E7)"],
      [total, "", "=C4+C8", "", "=E4+E8"],
    ],
    "groups by SUBTOTAL": [
      [kpi, weight, score, weighted],
      [name(0), 30, 4, "=B2*C2/100"],
      [name(1), 20, 3, "=B3*C3/100"],
      [subtotal, "=SUBTOTAL(9,B2:B3)", "", "=SUBTOTAL(9,D2:D3)"],
      [name(2), 30, 5, "=B5*C5/100"],
      [name(3), 20, 4, "=B6*C6/100"],
      [subtotal, "=SUBTOTAL(9,B5:B6)", "", "=SUBTOTAL(9,D5:D6)"],
      [total, "=SUBTOTAL(9,B2:B7)", "", "=SUBTOTAL(9,D2:D7)"],
    ],
    "group weights": [
      [dimension, kpi, weight, score, weighted],
      [t("业绩", "Results"), name(0), 0.6, 90, "=C2*D2"],
      ["", name(1), 0.4, 80, "=C3*D3"],
      [subtotal, "", "=SUM(C2:C3)", "", "=SUM(E2:E3)"],
      [t("能力", "Skills"), name(2), 0.5, 85, "=C5*D5"],
      ["", name(4), 0.5, 75, "=C6*D6"],
      [subtotal, "", "=SUM(C5:C6)", "", "=SUM(E5:E6)"],
      [t("总分", "Overall score"), "", "", "", "=E4*0.7+E7*0.3"],
    ],
    "parts at the foot": [
      [kpi, weight, score, weighted],
      ...five.map((share, i) => [name(i), share, 3 + (i % 3), `=B${n(i)}*C${n(i)}`]),
      [t("定量合计", "Total of figures"), "", "", "=SUM(D2:D5)"],
      [t("定性合计", "Total of judgement"), "", "", "=D6"],
      [t("总分", "Total score"), "", "", "=D7+D8"],
    ],
    "of which": [
      [kpi, weight, score, weighted],
      ...five.map((share, i) => [name(i), share, 3 + (i % 3), `=B${n(i)}*C${n(i)}`]),
      [total, "=SUM(B2:B6)", "", "=SUM(D2:D6)"],
      [t("小计（前四项）", "Subtotal of the first four"), "", "", "=SUM(D2:D5)"],
    ],
    averages: [
      [kpi, target, actual, score],
      ...[88, 92, 79, 85].map((points, i) => [name(i), 100 + i, 97 + i, points]),
      [t("平均分", "Average score"), "", "", "=AVERAGE(D2:D5)"],
    ],
    ranks: [
      [kpi, weight, score, t("排名", "Rank")],
      ...[88, 92, 79, 85].map((points, i) => [name(i), 0.25, points, `=RANK(C${n(i)},C$2:C$5)`]),
      [total, "=SUM(B2:B5)", "=SUMPRODUCT(B2:B5,C2:C5)", ""],
    ],
    "two raters": [
      [kpi, weight, t("自评分", "Self score"), t("上级评分", "Manager score"), weighted],
      ...[0.4, 0.3, 0.3].map((share, i) => [name(i), share, 80 + i, 84 - i, `=B${n(i)}*(C${n(i)}*0.3+D${n(i)}*0.7)`]),
      [total, "=SUM(B2:B4)", "=SUMPRODUCT(B2:B4,C2:C4)", "=SUMPRODUCT(B2:B4,D2:D4)", "=SUM(E2:E4)"],
    ],
    "raters in shares": [
      [kpi, weight, t("自评分", "Self score"), t("上级评分", "Manager score"), t("综合得分", "Combined score")],
      ...[0.3, 0.7].map((share, i) => [name(i), share, 4, 5 - i, `=C${n(i)}*0.3+D${n(i)}*0.7`]),
      [total, "=SUM(B2:B3)", "", "", "=SUMPRODUCT(B2:B3,E2:E3)"],
    ],
    attainment: [
      [kpi, weight, target, actual, t("完成率", "Attainment"), weighted],
      [name(0), 0.5, 1000, 950, "=D2/C2", "=B2*MIN(E2,1.2)"],
      [t("客户投诉次数", "Customer complaints"), 0.3, 10, 8, "=C3/D3", "=B3*MIN(E3,1.2)"],
      [t("投诉处理及时率", "Rate of complaints answered in time"), 0.2, 0.95, 0.97, "=D4/C4", "=B4*MIN(E4,1.2)"],
      [total, "=SUM(B2:B4)", "", "", "", "=SUM(F2:F4)"],
    ],
    "scale in the header": [
      [kpi, weight, t("评分（1-5分）", "Rating (1-5)"), weighted],
      ...five.map((share, i) => [name(i), share, 5 - (i % 3), `=B${n(i)}*C${n(i)}`]),
      [total, "=SUM(B2:B6)", "", "=SUM(D2:D6)"],
    ],
    bonus: [
      [kpi, weight, score, weighted],
      ...[0.5, 0.3, 0.2].map((share, i) => [name(i), share, 80 + 3 * i, `=B${n(i)}*C${n(i)}`]),
      [t("加分项", "Bonus item"), "", "", 3],
      [t("扣分项", "Deduction"), "", "", -2],
      [t("总分", "Total score"), "=SUM(B2:B4)", "", "=SUM(D2:D4)+D5+D6"],
    ],
    "bonus apart": [
      [kpi, weight, score, weighted],
      ...[0.5, 0.3, 0.2].map((share, i) => [name(i), share, 80 + 3 * i, `=B${n(i)}*C${n(i)}`]),
      [t("附加分：专利", "Extra: patents"), "", "", 3],
      [total, "=SUM(B2:B4)", "", "=SUM(D2:D4)"],
    ],
    "total on top": [
      [t("总分", "Total score"), "", "", "=SUM(D4:D7)"],
      ["", "", "", ""],
      [kpi, weight, score, weighted],
      ...[40, 30, 20, 10].map((share, i) => [name(i), share, 4, `=B${String(i + 4)}/100*C${String(i + 4)}`]),
    ],
    typed: [
      [kpi, weight, score, weighted],
      [name(0), "40%", 90, 36],
      [name(1), "35%", 80, 28],
      [name(2), "25%", 88, 22],
      [t("合计", "Total"), "100%", "", 86],
    ],
    steps: [
      [kpi, target, t("分值", "Points"), score],
      [name(0), t("达到 100 万", "1 million"), 20, 20],
      [name(0), t("达到 120 万", "1.2 million"), 10, 10],
      [name(1), "30%", 30, 25],
      [name(2), "12", 40, 30],
      [total, "", "=SUM(C2:C5)", "=SUM(D2:D5)"],
    ],
    quarters: [
      [t("考核周期", "Period"), kpi, weight, target, actual],
      [t("一季度", "Q1"), name(0), 0.5, 100, 90],
      [t("一季度", "Q1"), name(2), 0.5, 10, 11],
      [t("二季度", "Q2"), name(0), 0.5, 120, 130],
      [t("二季度", "Q2"), name(2), 0.5, 12, 12],
    ],
    "by name": [
      [dimension, kpi, weight, score, weighted],
      [t("财务", "Finance"), name(0), 0.4, 4, "=C2*D2"],
      [t("客户", "Customers"), name(2), 0.3, 5, "=C3*D3"],
      [t("财务", "Finance"), name(1), 0.3, 3, "=C4*D4"],
      [total, "", "=SUM(C2:C4)", "", "=SUM(E2:E4)"],
      [t("财务得分", "Finance score"), "", "", "", `=SUMIF(A2:A4,"${t("财务", "Finance")}",E2:E4)`],
    ],
    deductions: [
      [kpi, t("评分标准", "Scoring rule"), t("扣分", "Deduction")],
      ...[2, 0, 5, 1].map((off, i) => [name(i), t("每次扣 1 分", "1 point each time"), off]),
      [t("总分", "Total score"), "", "=100-SUM(C2:C5)"],
    ],
    "lowest dropped": [
      [kpi, target, score],
      ...[8, 9, 6, 7].map((points, i) => [name(i), 10 + i, points]),
      [t("总分（去掉最低分）", "Total without the lowest"), "", "=SUM(C2:C5)-MIN(C2:C5)"],
    ],
    "typed where nothing computes": [
      [kpi, weight, t("一月", "January"), t("二月", "February"), actual, score],
      [name(0), 0.4, 30, 40, "=C2+D2", 4],
      [name(2), 0.3, 3, 4, "=C3+D3", 5],
      [name(3), 0.2, "", "", 92, 4],
      [name(5), 0.1, 1, 2, "=C5+D5", 4],
      [total, "=SUM(B2:B5)", "", "", "", "=SUMPRODUCT(B2:B5,F2:F5)"],
    ],
    "weights in the formula": [
      [kpi, weight, score],
      [name(0), "50%", 90],
      [name(1), "30%", 85],
      [name(2), "20%", 70],
      [t("总分", "Total score"), "", "=C2*50%+C3*30%+C4*20%"],
    ],
    "hundredths and a grade": [
      [kpi, weight, score, weighted],
      ...[40, 30, 30].map((share, i) => [name(i), share, 82 + 5 * i, `=C${n(i)}*B${n(i)}%`]),
      [t("总分", "Total score"), "=SUM(B2:B4)", "", "=SUM(D2:D4)"],
      [t("等级", "Grade"), "", "", '=IF(D5>=90,"A",IF(D5>=80,"B","C"))'],
    ],
    okr: [
      [t("目标", "Objective"), t("关键结果", "Key result"), weight, t("完成进度", "Progress"), score],
      [t("拓展市场", "Grow"), name(2), 0.5, 0.8, 0.8],
      ["", name(0), 0.5, 0.6, 0.6],
      [t("留住客户", "Keep"), name(3), 0.6, 0.9, 0.9],
      ["", name(5), 0.4, 1, 1],
      [t("平均", "Average"), "", "", "=AVERAGE(D2:D5)", "=AVERAGE(E2:E5)"],
    ],
    "guarded and rounded": [
      [kpi, weight, score, weighted],
      ...[0.5, 0.3, 0.2].map((share, i) => [
        name(i),
        share,
        [3.5, "", 4][i] ?? "",
        `=IF(C${n(i)}="","",ROUND(B${n(i)}*C${n(i)},2))`,
      ]),
      [total, "=SUM(B2:B4)", "", '=IF(COUNT(D2:D4)<3,"",SUM(D2:D4))'],
    ],
    people: [
      [t("姓名", "Name"), kpi, weight, score],
      [t("甲", "Ann"), name(0), 0.6, 80],
      [t("甲", "Ann"), name(3), 0.4, 90],
      [t("乙", "Ben"), name(0), 0.6, 85],
      [t("乙", "Ben"), name(3), 0.4, 70],
    ],
    "sum of a whole column": [
      [kpi, weight, score, "", t("权重合计", "Sum of weights")],
      [name(0), 0.6, 4, "", "=SUM(B:B)"],
      [name(1), 0.4, 3, "", ""],
    ],
    "watched only": [
      [kpi, weight, score, weighted],
      [name(0), 0.6, 4, "=B2*C2"],
      [name(1), 0.4, 3, "=B3*C3"],
      [t("监控指标：离职率", "For information: staff leaving"), "-", 5, ""],
      [total, "=SUM(B2:B3)", "", "=SUM(D2:D3)"],
    ],
  };
}

/** The row of the nth item under a header in row 1, as formulas write it. */
function n(index: number): string {
  return String(index + 2);
}

const gap = 8;

/** The sheets as grids with the values Excel would show. They are computed together, far below and beside each other. */
export async function computedSheets(sheets: readonly Rows[]): Promise<Grid[]> {
  let next = 0;
  const placed = sheets.map((rows, index) => {
    const at = { row: next, column: index % 3 };
    next += rows.length + gap;
    const moved = rows.map((cells) =>
      cells.map((cell) => (isFormula(cell) ? (copiedFormula(cell, { row: 0, column: 0 }, at) ?? cell) : cell)),
    );
    return { at, rows: moved, width: Math.max(...rows.map(({ length }) => length)) };
  });
  const host = await openKpiHost();
  try {
    return await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const queued = placed.map(({ at, rows, width }) => {
        const range = sheet.getRangeByIndexes(at.row, at.column, rows.length, width);
        range.formulas = rows.map((cells) => [
          ...cells.map(asText),
          ...Array<CellValue>(width - cells.length).fill(""),
        ]);
        return { at, rows, range };
      });
      await context.sync();
      for (const { range } of queued) range.load("values");
      await context.sync();
      return queued.map(({ at, rows, range }) => ({
        ...gridOf(rows, at),
        values: range.values as CellValue[][],
      }));
    });
  } finally {
    host.dispose();
  }
}

function isFormula(cell: CellValue): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

/** "30%" and "4" stay the texts they are. */
function asText(cell: CellValue): CellValue {
  return typeof cell === "string" && /^[\d.]+%?$/.test(cell) ? `'${cell}` : cell;
}
