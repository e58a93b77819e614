// Tables as people make them, each with what scoring should find in it: cells by address, and what is only noted.
import type { ScoreWishes } from "../../../src/domain/scoring-plans";
import type { Grid } from "../../../src/domain/sheet/grid";
import { drawnGrid } from "../../support/grid";

export interface Layout {
  readonly name: string;
  readonly grid: Grid;
  readonly wishes?: Partial<ScoreWishes>;
  /** Address → formula or header text; nothing else may be proposed. */
  readonly cells: Readonly<Record<string, string>>;
  /** Addresses of changes that are repairs. */
  readonly repairs?: readonly string[];
  readonly notes?: readonly string[];
}

const waiting = (weights: string, scores: string) =>
  `OR(COUNTIF(${weights},">0")=0,SUMPRODUCT((${weights}>0)*ISNUMBER(${weights})*(1-ISNUMBER(${scores})))>0)`;
const product = (weight: string, score: string, percent = false) =>
  `=IF(COUNT(${weight},${score})<2,"",ROUND(${weight}*${score}${percent ? "/100" : ""},9))`;

export const layouts: readonly Layout[] = [
  {
    name: "fractions, empty weighted scores and an empty total",
    grid: drawnGrid(`
      指标 | 权重 | 评分 | 加权得分
      销售额 | 0.4 | 4 |
      回款率 | 0.35 | 3 |
      投诉率 | 0.25 | |
      合计 | | |`),
    cells: {
      D2: product("B2", "C2"),
      D3: product("B3", "C3"),
      D4: product("B4", "C4"),
      B5: `=IF(COUNT(B2:B4)=0,"",ROUND(SUM(B2:B4),9))`,
      D5: `=IF(${waiting("B2:B4", "C2:C4")},"",ROUND(SUM(D2:D4),9))`,
    },
  },
  {
    name: "percent points in English, no weighted column, the total under the scores, below a title",
    grid: drawnGrid(`
      Annual review | | |
      | | |
      KPI | Target | Weight % | Score
      Revenue | 5m | 50 | 4
      Margin | 12% | 30 | 5
      Churn | < 4% | 20 | 3
      Total | | 100 |`),
    cells: { D7: `=IF(${waiting("C4:C6", "D4:D6")},"",ROUND(SUMPRODUCT(C4:C6,D4:D6)/100,9))` },
  },
  {
    name: "points are added up, two raters each have their sum",
    grid: drawnGrid(`
      序号 | 考核项目 | 分值 | 自评分 | 上级评分
      1 | 出勤纪律 | 20 | 18 | 17
      2 | 工作质量 | 50 | 45 |
      3 | 团队协作 | 30 | 28 |
      合计 | | 100 | |`),
    cells: {
      D5: `=IF(${waiting("C2:C4", "D2:D4")},"",ROUND(SUM(D2:D4),9))`,
      E5: `=IF(${waiting("C2:C4", "E2:E4")},"",ROUND(SUM(E2:E4),9))`,
    },
  },
  {
    name: "the score comes from two raters' shares",
    grid: drawnGrid(`
      指标 | 权重 | 自评（30%） | 上级评分（70%） | 得分
      交付准时率 | 60% | 4 | 5 |
      缺陷率 | 40% | 3 | |`),
    wishes: { newColumns: false },
    cells: {
      E2: `=IF(COUNT(C2,D2)<2,"",ROUND(C2*30%+D2*70%,9))`,
      E3: `=IF(COUNT(C3,D3)<2,"",ROUND(C3*30%+D3*70%,9))`,
    },
    notes: ["noTotalRow", "textWeights"],
  },
  {
    name: "groups with subtotals, the whole below",
    grid: drawnGrid(`
      维度 | 指标 | 权重 | 评分 | 得分
      财务 | 收入增长率 | 0.3 | 4 |
      ^ | 成本降低率 | 0.3 | 5 |
      小计 | | | |
      客户 | 满意度 | 0.2 | 3 |
      ^ | 投诉处理及时率 | 0.2 | 4 |
      小计 | | | |
      总分 | | | |`),
    cells: {
      E2: product("C2", "D2"),
      E3: product("C3", "D3"),
      C4: `=IF(COUNT(C2:C3)=0,"",ROUND(SUM(C2:C3),9))`,
      E4: `=IF(${waiting("C2:C3", "D2:D3")},"",ROUND(SUM(E2:E3),9))`,
      E5: product("C5", "D5"),
      E6: product("C6", "D6"),
      C7: `=IF(COUNT(C5:C6)=0,"",ROUND(SUM(C5:C6),9))`,
      E7: `=IF(${waiting("C5:C6", "D5:D6")},"",ROUND(SUM(E5:E6),9))`,
      E8: `=IF(OR(COUNTIF(C2:C3,">0")+COUNTIF(C5:C6,">0")=0,SUMPRODUCT((C2:C3>0)*ISNUMBER(C2:C3)*(1-ISNUMBER(D2:D3)))+SUMPRODUCT((C5:C6>0)*ISNUMBER(C5:C6)*(1-ISNUMBER(D5:D6)))>0),"",ROUND(SUM(E2:E3,E5:E6),9))`,
    },
  },
  {
    name: "new columns at the right edge, where nothing waits for a formula",
    grid: drawnGrid(`
      Objective | Key result | Weight | Score
      Grow | 20 new accounts | 0.6 | 4
      Keep | churn below 3% | 0.5 | 3`),
    wishes: { newColumns: true },
    cells: {
      E1: "Weighted score",
      F1: "Total score",
      G1: "Weights off 100% (points)",
      E2: product("C2", "D2"),
      E3: product("C3", "D3"),
      F2: `=IF(${waiting("C2:C3", "D2:D3")},"",ROUND(SUM(E2:E3),9))`,
      G2: `=IF(COUNT(C2:C3)=0,"",IF(ABS(ROUND(SUM(C2:C3)*100-100,9))<=0.01,0,ROUND(SUM(C2:C3)*100-100,9)))`,
    },
    notes: ["weightsOff"],
  },
  {
    name: "KPI functions where there are any",
    grid: drawnGrid(`
      指标 | 权重 | 评分 | 得分
      产量达成率 | 50 | 4 |
      一次合格率 | 50 | 5 |
      总分 | | |`),
    wishes: { formulas: "kpi", blank: "partial" },
    cells: {
      D2: product("B2", "C2", true),
      D3: product("B3", "C3", true),
      D4: `=KPI.WEIGHTEDSCORE(IF(C2:C3="","",C2:C3),IF(B2:B3="","",B2:B3),"partial")`,
    },
  },
  {
    name: "a typed value among products and a wrong total are repairs; what is right stays",
    grid: drawnGrid(`
      指标 | 权重 | 评分 | 得分
      订单准时率 | 0.5 | 4 | 2
      返工率 | 0.3 | 3 | 9
      安全事故 | 0.2 | 5 | 1
      合计 | 1 | | 11`),
    cells: {
      D3: product("B3", "C3"),
      D5: `=IF(${waiting("B2:B4", "C2:C4")},"",ROUND(SUM(D2:D4),9))`,
    },
    repairs: ["D3", "D5"],
  },
  {
    name: "without weights scores are added up, and rows without a name are not waited for",
    grid: drawnGrid(`
      Indicator | Rating
      Tickets closed | 4
      First reply within 2 hours | 3
      Total |`),
    cells: {
      B4: `=IF(OR(COUNT(B2:B3)=0,SUMPRODUCT((LEN(A2:A3)>0)*(1-ISNUMBER(B2:B3)))>0),"",ROUND(SUM(B2:B3),9))`,
    },
    notes: ["addedUp"],
  },
  {
    name: "no weight entered: nothing can be said yet",
    grid: drawnGrid(`
      指标 | 权重 | 评分 | 得分
      培训完成率 | | 4 |
      离职率 | | 5 |`),
    cells: {},
    notes: ["noWeights"],
  },
];
