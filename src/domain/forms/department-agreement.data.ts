// The department's performance agreement (E15): indicators with weights and standards, agreed at the start of the year,
// scored and reviewed at its end.
import type { Bilingual } from "../language";
import type { Field, Form, TableColumn } from "./form";

const dateFormat: Bilingual = { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" };
const scoreFormat: Bilingual = { "zh-CN": "0.00", en: "0.00" };

/** The printed presets run together; this reading has four, and the standards printed below them have room for one more. */
const presets: readonly Bilingual[] = [
  { "zh-CN": "销售额", en: "Sales" },
  { "zh-CN": "利润", en: "Profit" },
  { "zh-CN": "任务", en: "Assignments" },
  { "zh-CN": "项目质量", en: "Project quality" },
];

const dateOf = (id: string, label: Bilingual, rest: Pick<Field, "required" | "help" | "warnWhen">): Field => ({
  id,
  label,
  entry: { kind: "date" },
  numberFormat: dateFormat,
  horizontal: "left",
  source: "E15",
  ...rest,
});

const level = (step: number): TableColumn => ({
  id: `level${String(step)}`,
  header: { "zh-CN": `${String(step)}分`, en: `Level ${String(step)}` },
  help: {
    "zh-CN": `写明做到什么程度得 ${String(step)} 分，最好用数字。各档之间不要重叠，也不要留空档。`,
    en: `Say what earns a ${String(step)}, best in figures. Levels must neither overlap nor leave a gap.`,
  },
  source: "E15",
});

const signedOn = (id: string, span: number): TableColumn => ({
  id,
  header: { "zh-CN": "日期", en: "Date" },
  span,
  entry: { kind: "date" },
  numberFormat: dateFormat,
  horizontal: "center",
});

const question = (text: Bilingual) => ({ question: text });

export const departmentAgreement: Form = {
  id: "department-agreement",
  version: 1,
  table: "indicators",
  source: "E15",
  audience: ["manager", "hr"],
  stage: "plan",
  name: { "zh-CN": "部门绩效协议", en: "Department Performance Agreement" },
  summary: {
    "zh-CN":
      "年初由部门经理与总经理室商定部门的 KPI、权重和 1–5 分标准，双方签名；年末据此打分、回答四个总结问题，再次签名。",
    en: "At the start of the year the department manager and the general manager's office agree on KPIs, weights and standards; at its end they score, review and sign again.",
  },
  sheetName: { "zh-CN": "部门绩效协议", en: "Department agreement" },
  orientation: "landscape",
  page: { footer: { center: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" } } },
  choices: {},
  main: {
    widthsPoints: [122, 64, 80, 90, 90, 90, 90, 90],
    blocks: [
      { kind: "title", text: { "zh-CN": "部门绩效协议", en: "Department Performance Agreement" } },
      {
        kind: "note",
        text: {
          "zh-CN":
            "年初：填好 KPI、权重和每一档的标准，双方在“考评期初”签名。年末：填评分等级和结果说明，回答第二部分的问题，双方在“考评期末”签名。\n预置的四项 KPI 可以改写或删除；不用的行留空，合计不受影响。",
          en: "Start of the year: fill in KPIs, weights and what earns each level; both sign. End of the year: rate, explain the results, answer the questions of part 2; both sign again.\nThe four KPIs given may be changed or deleted; rows left blank do not count.",
        },
        source: "E4, E15",
      },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 2 },
          { label: 1, cell: 1 },
          { label: 1, cell: 2 },
        ],
        fields: [
          { id: "department", label: { "zh-CN": "部门", en: "Department" }, required: true },
          { id: "rateeName", label: { "zh-CN": "被考评人姓名", en: "Person rated" }, required: true },
          { id: "rateePost", label: { "zh-CN": "岗位", en: "Post" } },
          {
            id: "raterName",
            label: { "zh-CN": "考评人姓名", en: "Rater" },
            required: true,
            help: {
              "zh-CN": "部门绩效由总经理室考评部门经理，每年一次。",
              en: "Department managers are rated by the general manager's office, once a year.",
            },
            source: "E3",
          },
          dateOf("periodFrom", { "zh-CN": "考评期：从", en: "Period from" }, { required: true }),
          dateOf(
            "periodUntil",
            { "zh-CN": "至", en: "until" },
            {
              required: true,
              help: {
                "zh-CN": "不早于开始日期；早于时日期显示为红色。",
                en: "Not before the first day; it is shown in red when it is.",
              },
              warnWhen: "AND(ISNUMBER({periodFrom}),ISNUMBER({periodUntil}),{periodUntil}<{periodFrom})",
            },
          ),
        ],
      },
      { kind: "heading", text: { "zh-CN": "第一部分：考评内容", en: "Part 1: Rating" } },
      {
        kind: "table",
        id: "items",
        grows: true,
        rowHeightPoints: 44,
        columns: [
          {
            id: "indicator",
            header: { "zh-CN": "KPI(A)", en: "KPI (A)" },
            role: "indicator",
            required: true,
            help: {
              "zh-CN": "每行一项，来自部门职责和年度经营计划。在下面的考评标准里用同样的名称写明标准。",
              en: "One in each row, from the department's duties and the year's plan. Give its standard below under the same name.",
            },
            source: "E4",
          },
          {
            id: "weight",
            header: { "zh-CN": "权重(B)", en: "Weight (B)" },
            role: "weight",
            required: true,
            entry: { kind: "percent" },
            numberFormat: { "zh-CN": "0%", en: "0%" },
            horizontal: "center",
            help: {
              "zh-CN": "本项所占比重，各项合计应为 100%。",
              en: "The share of this indicator. All weights together make 100%.",
            },
            source: "E15",
          },
          {
            id: "score",
            header: { "zh-CN": "评分等级(C)", en: "Rating (C)" },
            role: "score",
            required: true,
            entry: { kind: "number", min: 1, max: 5 },
            horizontal: "center",
            help: {
              "zh-CN": "年末由考评人对照下面的标准在 1–5 之间评定，可带小数。年初留空，总分会等全部评完才出现。",
              en: "1 to 5, decided by the rater at the end of the year against the standard below; decimals are allowed. The total waits until all are in.",
            },
            source: "E15",
          },
          {
            id: "weighted",
            header: { "zh-CN": "得分(D=B×C)", en: "Score (D=B×C)" },
            role: "weighted_score",
            formula: { native: 'IF(COUNT({weight},{score})<2,"",ROUND({weight}*{score},9))' },
            numberFormat: scoreFormat,
            horizontal: "center",
          },
          {
            id: "result",
            header: { "zh-CN": "结果说明", en: "Remarks on the result" },
            role: "remark",
            span: 4,
            help: {
              "zh-CN": "写明实际结果和数据出处，让人看得出为什么是这个等级。",
              en: "The actual result and where its figures come from, so that the rating can be followed.",
            },
            source: "E15",
          },
        ],
        rows: presets.map((indicator) => ({ indicator })),
        blankRows: 2,
        totals: [
          {
            label: { "zh-CN": "权重合计", en: "Sum of weights" },
            cells: {
              weight: {
                id: "weightSum",
                formula: { native: 'IF(COUNT({weight[]})=0,"",ROUND(SUM({weight[]}),9))' },
                numberFormat: { "zh-CN": "[=1]0%;0.0#%", en: "[=1]0%;0.0#%" },
                horizontal: "center",
              },
              result: {
                id: "weightGap",
                formula: {
                  native:
                    'IF(COUNT({weight[]})=0,"",IF(ABS(ROUND(SUM({weight[]})*100-100,9))<=0.01,0,ROUND(SUM({weight[]})*100-100,9)))',
                  kpi: 'KPI.WEIGHTCHECK(IF({weight[]}="","",{weight[]}))',
                },
                numberFormat: {
                  "zh-CN": '"比 100% 多 "0.00" 个百分点";"比 100% 少 "0.00" 个百分点";"合计为 100%"',
                  en: '0.00" points over 100%";0.00" points short of 100%";"Adds up to 100%"',
                },
                horizontal: "left",
                warnWhen: "AND(ISNUMBER({weightGap}),{weightGap}<>0)",
              },
            },
          },
          {
            label: { "zh-CN": "总绩效分数(E=ΣD)", en: "Total score (E=ΣD)" },
            cells: {
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
            },
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "附：考评标准", en: "Annex: Standards" } },
      {
        kind: "table",
        id: "standards",
        rowHeightPoints: 70,
        columns: [
          {
            id: "standardOf",
            header: { "zh-CN": "KPI指标", en: "KPI" },
            help: {
              "zh-CN": "与上表的 KPI 同名。标准跟着名称走，上表增删或换行时不会错位。",
              en: "The name as in the table above. A standard stays with its name when rows above are added, deleted or moved.",
            },
            source: "E15",
          },
          {
            id: "explanation",
            header: { "zh-CN": "解释(含评分要素)", en: "Explanation and what is rated" },
            span: 2,
            help: {
              "zh-CN": "说明怎样计算、看哪些要素、数据从哪里来。",
              en: "How it is worked out, what is looked at, where the data come from.",
            },
            source: "E15",
          },
          ...[1, 2, 3, 4, 5].map(level),
        ],
        rows: presets.map((standardOf) => ({ standardOf })),
        blankRows: 2,
        totals: [
          {
            label: { "zh-CN": "与上表核对", en: "Against the table above" },
            cells: {
              explanation: {
                id: "unlistedCount",
                formula: {
                  native:
                    'IF(COUNTA({indicator[]})=0,"",SUMPRODUCT((LEN({indicator[]})>0)*(1-ISNUMBER(MATCH({indicator[]},{standardOf[]},0)))))',
                },
                numberFormat: {
                  "zh-CN": '0" 项 KPI 未列入本表";;"各项 KPI 均已列入"',
                  en: '0" KPIs are not listed";;"All KPIs are listed"',
                },
                horizontal: "left",
                warnWhen: "AND(ISNUMBER({unlistedCount}),{unlistedCount}>0)",
              },
            },
          },
        ],
      },
      {
        kind: "heading",
        text: {
          "zh-CN": "第二部分：评定总结　一、考评期内总体绩效回顾",
          en: "Part 2: Review of the period",
        },
      },
      {
        kind: "table",
        id: "review",
        rowHeightPoints: 50,
        headerHeightPoints: 22,
        columns: [
          { id: "question", header: { "zh-CN": "问题", en: "Question" }, span: 3, fixed: true },
          {
            id: "answer",
            header: { "zh-CN": "回顾", en: "Review" },
            span: 5,
            help: {
              "zh-CN": "用事实和数据回答，注明对应的 KPI。",
              en: "Answer with facts and figures and name the KPI.",
            },
            source: "E15",
          },
        ],
        rows: [
          question({ "zh-CN": "1. 哪些目标已经达成？", en: "1. Which goals were reached?" }),
          question({ "zh-CN": "2. 哪些目标还未达成？", en: "2. Which goals are not yet reached?" }),
          question({
            "zh-CN": "3. 哪些客观条件对达成目标产生了积极或消极影响？",
            en: "3. Which outside conditions helped or hindered?",
          }),
          question({
            "zh-CN": "4. 新增项目和完成情况和加分情况",
            en: "4. What was added, how was it done, which bonus does it earn?",
          }),
        ],
      },
      {
        kind: "table",
        id: "added",
        rowHeightPoints: 24,
        headerHeightPoints: 24,
        columns: [
          { id: "addedItem", header: { "zh-CN": "新增项目", en: "Added item" }, span: 3 },
          { id: "addedResult", header: { "zh-CN": "新增项目完成情况", en: "How it was done" }, span: 3 },
          {
            id: "bonus",
            header: { "zh-CN": "加分", en: "Bonus" },
            span: 2,
            entry: { kind: "number", min: 0 },
            horizontal: "center",
            help: {
              "zh-CN": "由考评人给出。加分单独合计，不计入总绩效分数 E；是否并入由双方商定。",
              en: "Given by the rater. Bonuses are added up apart from the total score E; whether they count is for both to agree.",
            },
            source: "E15",
          },
        ],
        rows: [],
        blankRows: 2,
        totals: [
          {
            label: { "zh-CN": "加分合计（不计入 E）", en: "Sum of bonuses (not part of E)" },
            cells: {
              bonus: {
                id: "bonusSum",
                formula: { native: 'IF(COUNT({bonus[]})=0,"",ROUND(SUM({bonus[]}),9))' },
                numberFormat: { "zh-CN": "0.0#", en: "0.0#" },
                horizontal: "center",
              },
            },
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "签名", en: "Signatures" } },
      {
        kind: "table",
        id: "signatures",
        rowHeightPoints: 30,
        headerHeightPoints: 22,
        columns: [
          { id: "signedWhen", header: { "zh-CN": "签名时间", en: "When" }, fixed: true, horizontal: "center" },
          { id: "rateeSignature", header: { "zh-CN": "被考评人签名", en: "Person rated" }, span: 2 },
          signedOn("rateeSignedOn", 1),
          { id: "raterSignature", header: { "zh-CN": "考评人签名", en: "Rater" }, span: 2 },
          signedOn("raterSignedOn", 2),
        ],
        rows: [
          { signedWhen: { "zh-CN": "考评期初", en: "Start of period" } },
          { signedWhen: { "zh-CN": "考评期末", en: "End of period" } },
        ],
      },
    ],
  },
};
