// The year's plan and appraisal of an employee (E20): the manager's rating, projects worked on, projects led, and EP (E12).
import type { Bilingual } from "../language";
import type { Field, Form, SeedRow, TableBlock, TableColumn, TotalCell } from "./form";

const percentFormat: Bilingual = { "zh-CN": "0%", en: "0%" };
const scoreFormat: Bilingual = { "zh-CN": "0.00", en: "0.00" };
const dateFormat: Bilingual = { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" };

const gapFormat: Bilingual = {
  "zh-CN": '"多 "0.00" 个百分点";"少 "0.00" 个百分点";"合计 100%"',
  en: '0.00" points over";0.00" points short";"Makes 100%"',
};

const ofClass = (kind: Bilingual): SeedRow => ({ category: kind });

const discipline: Bilingual = { "zh-CN": "遵守劳动纪律", en: "Labour discipline" };
const growth: Bilingual = { "zh-CN": "职员成长", en: "Employee growth" };
const contribution: Bilingual = { "zh-CN": "对企业贡献", en: "Contribution to the company" };
const others: Bilingual = { "zh-CN": "其它", en: "Other" };

/** Up to four projects with their scores, and the mean of those that have one. */
function projectScores(part: "p2" | "p3", help: Bilingual): TableBlock {
  const project = (number: number): TableColumn => ({
    id: `${part}Project${String(number)}`,
    header: { "zh-CN": `项目${String(number)}`, en: `Project ${String(number)}` },
    entry: { kind: "number", min: 1, max: 5 },
    horizontal: "center",
    help,
    source: "E20",
  });
  const scores = `{${part}Project1}:{${part}Project4}`;
  return {
    kind: "table",
    id: `${part}Scores`,
    rowHeightPoints: 28,
    columns: [
      { id: `${part}Label`, header: { "zh-CN": "项目", en: "Project" }, fixed: true },
      { ...project(1), span: 2 },
      project(2),
      project(3),
      project(4),
      {
        id: `${part}Mean`,
        header: { "zh-CN": "平均分", en: "Mean" },
        span: 2,
        formula: {
          native: `IF(COUNT(${scores})=0,"",ROUND(AVERAGE(${scores}),9))`,
          kpi: `KPI.PROJECTMEAN(IF(${scores}="","",${scores}))`,
        },
        numberFormat: scoreFormat,
        horizontal: "center",
      },
    ],
    rows: [{ [`${part}Label`]: { "zh-CN": "评分", en: "Score" } }],
  };
}

const share = (number: number, help: Bilingual): TableColumn => ({
  id: `n${String(number)}`,
  header: { "zh-CN": `P${String(number)}`, en: `P${String(number)}` },
  entry: { kind: "percent" },
  numberFormat: percentFormat,
  horizontal: "center",
  help,
  source: "E12",
});

const scoreOf = (number: number, native: string): TotalCell => ({
  id: `p${String(number)}`,
  formula: { native },
  numberFormat: scoreFormat,
  horizontal: "center",
});

const subtotalOf = (number: number): TotalCell => {
  const [n, p] = [`{n${String(number)}[]}`, `{p${String(number)}}`];
  return {
    id: `subtotal${String(number)}`,
    formula: { native: `IF(COUNT(${n})=0,"",IF(${n}=0,0,IF(COUNT(${p})=0,"",ROUND(${n}*${p},9))))` },
    numberFormat: scoreFormat,
    horizontal: "center",
  };
};

/** Nothing yet: the weights do not make 100 %, or a part with weight has no score. */
const waiting =
  "OR(COUNT({n1[]},{n2[]},{n3[]})=0,ABS(ROUND(SUM({n1[]},{n2[]},{n3[]})*100-100,9))>0.01,AND(N({n1[]})>0,COUNT({p1})=0),AND(N({n2[]})>0,COUNT({p2})=0),AND(N({n3[]})>0,COUNT({p3})=0))";

const required = (id: string, label: Bilingual): Field => ({ id, label, required: true });

export const employeeAppraisal: Form = {
  id: "employee-appraisal",
  version: 1,
  table: "indicators",
  source: "E20",
  audience: ["manager", "employee"],
  stage: "plan",
  name: { "zh-CN": "职员绩效计划及考评表", en: "Employee Plan and Appraisal" },
  summary: {
    "zh-CN":
      "年初定计划，年末打分：部门经理考评（P1）、参与项目（P2）、作为项目经理（P3），按年底商定的权重合成年度绩效总分。",
    en: "Planned at the start of the year, rated at its end: the manager's rating (P1), projects worked on (P2) and led (P3), joined by weights agreed at the end of the year.",
  },
  sheetName: { "zh-CN": "职员绩效考评", en: "Employee appraisal" },
  orientation: "landscape",
  choices: { discipline, growth, contribution, others },
  main: {
    widthsPoints: [86, 116, 56, 140, 110, 62, 68, 100],
    blocks: [
      { kind: "title", text: { "zh-CN": "职员绩效计划及考评表", en: "Employee Plan and Appraisal" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 2 },
          { label: 1, cell: 4 },
        ],
        fields: [
          required("department", { "zh-CN": "部门", en: "Department" }),
          required("manager", { "zh-CN": "部门经理", en: "Department manager" }),
          required("employee", { "zh-CN": "职员姓名", en: "Employee" }),
          {
            ...required("plannedOn", { "zh-CN": "日期", en: "Date" }),
            entry: { kind: "date" },
            numberFormat: dateFormat,
            horizontal: "left",
          },
        ],
      },
      {
        kind: "heading",
        text: { "zh-CN": "一、部门经理考评绩效(P1)", en: "1. Rating by the department manager (P1)" },
      },
      {
        kind: "table",
        id: "items",
        grows: true,
        rowHeightPoints: 41,
        columns: [
          {
            id: "category",
            header: { "zh-CN": "指标类别", en: "Class" },
            entry: { kind: "list", choices: ["discipline", "growth", "contribution", "others"], strict: true },
            help: {
              "zh-CN": "四类之一，每类可以有多项指标。",
              en: "One of the four classes; each may have several indicators.",
            },
            source: "E20",
          },
          { id: "indicator", header: { "zh-CN": "指标(A)", en: "Indicator (A)" }, role: "indicator", required: true },
          {
            id: "weight",
            header: { "zh-CN": "权重(B)", en: "Weight (B)" },
            role: "weight",
            required: true,
            entry: { kind: "percent" },
            numberFormat: percentFormat,
            horizontal: "center",
            help: {
              "zh-CN": "本项所占比重，各项合计应为 100%。",
              en: "The share of this indicator. All weights together make 100%.",
            },
            source: "E20",
          },
          {
            id: "standard",
            header: { "zh-CN": "指标解释及评分标准", en: "Meaning and rating standard" },
            role: "scoring_rule",
          },
          { id: "plan", header: { "zh-CN": "对应计划", en: "Plan it belongs to" } },
          {
            id: "score",
            header: { "zh-CN": "评分等级(C)", en: "Rating (C)" },
            role: "score",
            required: true,
            entry: { kind: "number", min: 1, max: 5 },
            horizontal: "center",
            help: {
              "zh-CN": "年末由部门经理与职员沟通后评定，1–5 分，可带小数。",
              en: "1 to 5, decimals allowed; given by the manager at the end of the year after talking to the employee.",
            },
            source: "E20",
          },
          {
            id: "weighted",
            header: { "zh-CN": "得分(D=B×C)", en: "Score (D=B×C)" },
            role: "weighted_score",
            formula: { native: 'IF(COUNT({weight},{score})<2,"",ROUND({weight}*{score},9))' },
            numberFormat: scoreFormat,
            horizontal: "center",
          },
          { id: "remark", header: { "zh-CN": "备注", en: "Remarks" }, role: "remark" },
        ],
        rows: [discipline, growth, contribution, others].map(ofClass),
        blankRows: 4,
        totals: [
          {
            label: { "zh-CN": "总绩效分数(E=ΣD)", en: "Total score (E=ΣD)" },
            cells: {
              weight: {
                id: "weightSum",
                formula: { native: 'IF(COUNT({weight[]})=0,"",ROUND(SUM({weight[]}),9))' },
                numberFormat: { "zh-CN": "[=1]0%;0.0#%", en: "[=1]0%;0.0#%" },
                horizontal: "center",
              },
              weighted: {
                id: "total",
                formula: {
                  native:
                    'IF(OR(COUNTIF({weight[]},">0")=0,SUMPRODUCT(({weight[]}>0)*ISNUMBER({weight[]})*(1-ISNUMBER({score[]})))>0),"",ROUND(SUMPRODUCT({weight[]},{score[]}),9))',
                  kpi: 'KPI.WEIGHTEDSCORE(IF({score[]}="","",{score[]}),IF({weight[]}="","",{weight[]}))',
                },
                numberFormat: scoreFormat,
                horizontal: "center",
              },
              remark: {
                id: "weightGap",
                formula: {
                  native:
                    'IF(COUNT({weight[]})=0,"",IF(ABS(ROUND(SUM({weight[]})*100-100,9))<=0.01,0,ROUND(SUM({weight[]})*100-100,9)))',
                  kpi: 'KPI.WEIGHTCHECK(IF({weight[]}="","",{weight[]}))',
                },
                numberFormat: gapFormat,
                horizontal: "left",
                warnWhen: "AND(ISNUMBER({weightGap}),{weightGap}<>0)",
              },
            },
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "二、职员项目绩效(P2)", en: "2. Projects worked on (P2)" } },
      projectScores("p2", {
        "zh-CN": "职员参与的项目的行为规范考评得分。没有的项目留空，不计入平均。",
        en: "The employee's conduct rating in a project worked on. Blank projects do not count.",
      }),
      { kind: "heading", text: { "zh-CN": "三、作为项目经理绩效(P3)", en: "3. Projects led (P3)" } },
      projectScores("p3", {
        "zh-CN": "职员担任项目经理的项目的总绩效分数。没有的项目留空，不计入平均。",
        en: "The total score of a project the employee led. Blank projects do not count.",
      }),
      {
        kind: "heading",
        text: { "zh-CN": "四、职员年度绩效总分(P)", en: "4. Score of the year (P)" },
      },
      {
        kind: "table",
        id: "year",
        columns: [
          { id: "part", header: { "zh-CN": "计算项", en: "Figure" }, fixed: true },
          {
            ...share(1, {
              "zh-CN": "n1：年底由部门经理与职员商定，三个权重合计 100%。非业务人员为 100%。",
              en: "n1, agreed at the end of the year; the three make 100%. Staff outside the business: 100%.",
            }),
            span: 2,
          },
          share(2, {
            "zh-CN": "n2：年底由部门经理与职员商定。非业务人员为 0%。",
            en: "n2, agreed at the end of the year. Staff outside the business: 0%.",
          }),
          share(3, {
            "zh-CN": "n3：年底由部门经理与职员商定。非业务人员为 0%。",
            en: "n3, agreed at the end of the year. Staff outside the business: 0%.",
          }),
          {
            id: "shareGap",
            header: { "zh-CN": "综合得分", en: "Overall score" },
            span: 3,
            formula: {
              native:
                'IF(COUNT({n1},{n2},{n3})=0,"",IF(ABS(ROUND(SUM({n1},{n2},{n3})*100-100,9))<=0.01,0,ROUND(SUM({n1},{n2},{n3})*100-100,9)))',
            },
            numberFormat: gapFormat,
            horizontal: "center",
          },
        ],
        rows: [{ part: { "zh-CN": "权重", en: "Weight" } }],
        totals: [
          {
            label: { "zh-CN": "评分", en: "Score" },
            cells: {
              n1: scoreOf(1, "{total}"),
              n2: scoreOf(2, 'IF(COUNT({p2Mean[]})=0,"",{p2Mean[]})'),
              n3: scoreOf(3, 'IF(COUNT({p3Mean[]})=0,"",{p3Mean[]})'),
            },
          },
          {
            label: { "zh-CN": "小计", en: "Subtotal" },
            cells: {
              n1: subtotalOf(1),
              n2: subtotalOf(2),
              n3: subtotalOf(3),
              shareGap: {
                id: "ep",
                formula: {
                  native: `IF(${waiting},"",ROUND(SUM({subtotal1},{subtotal2},{subtotal3}),9))`,
                  kpi: `IF(${waiting},"",KPI.EPSCORE({p1},{p2},{p3},{n1[]},{n2[]},{n3[]}))`,
                },
                numberFormat: scoreFormat,
                horizontal: "center",
              },
            },
          },
        ],
      },
      {
        kind: "note",
        heightPoints: 32,
        text: {
          "zh-CN":
            "综合得分 = P1×n1 + P2×n2 + P3×n3。权重合计 100%、有权重的部分都有评分后才显示；权重为 0 的部分不用评分。",
          en: "Overall score = P1×n1 + P2×n2 + P3×n3. It appears once the weights make 100% and every part with weight has its score; a part with weight 0 needs none.",
        },
        source: "E12",
      },
      { kind: "heading", text: { "zh-CN": "确定签名", en: "Signatures" } },
      {
        kind: "fields",
        look: "signature",
        slots: [
          { label: 1, cell: 1 },
          { label: 1, cell: 1 },
          { label: 1, cell: 3 },
        ],
        fields: [
          { id: "rater", label: { "zh-CN": "考评人", en: "Rater" } },
          { id: "ratee", label: { "zh-CN": "被考评人", en: "Person rated" } },
          {
            id: "signedOn",
            label: { "zh-CN": "日期", en: "Date" },
            entry: { kind: "date" },
            numberFormat: dateFormat,
            horizontal: "left",
          },
        ],
      },
    ],
  },
};
