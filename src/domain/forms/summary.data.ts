// The summary of an appraisal period (B14 to B16): goals, key actions, figures, shortfalls; what was reached is computed.
import type { Bilingual } from "../language";
import type { Form, SeedRow, TableColumn } from "./form";

const changeFormat: Bilingual = { "zh-CN": "+0.0%;-0.0%;0.0%", en: "+0.0%;-0.0%;0.0%" };

const numbered = (id: string): readonly SeedRow[] => [1, 2, 3, 4, 5].map((number) => ({ [id]: number }));

/** The goal of the same number in the first table, by one of its columns; only where `ofGoal` has seen that it is there. */
const goalCell = (column: string): string => `INDEX({${column}[]},MATCH({resultNumber},{goalNumber[]},0))`;
/** Goals may be taken out: a result without its goal computes nothing, and the others keep to theirs. */
const ofGoal = (formula: string): string => `IF(COUNTIF({goalNumber[]},{resultNumber})=0,"",${formula})`;
const target = goalCell("target");
const bothGiven = `COUNT(${target},{actual})=2`;

const number = (id: string): TableColumn => ({
  id,
  header: { "zh-CN": "编号", en: "No." },
  fixed: true,
  horizontal: "center",
});

export const summary: Form = {
  id: "summary",
  version: 1,
  table: "other",
  source: "B14",
  audience: ["employee", "manager"],
  stage: "review",
  name: { "zh-CN": "考核总结", en: "Appraisal Summary" },
  summary: {
    "zh-CN":
      "按目标回顾、关键行动、成果数据、不足与改进四步写考核总结。达成率、超额幅度和百分点自动算出，每项成果都留出数据来源。",
    en: "A summary in four steps: goals, key actions, results in figures, shortfalls and improvements. Attainment, percent and percentage points are worked out; each result names its evidence.",
  },
  sheetName: { "zh-CN": "考核总结", en: "Summary" },
  orientation: "landscape",
  page: { fit: "onePageWide", footer: { center: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" } } },
  choices: {
    number: { "zh-CN": "数值", en: "Number" },
    rate: { "zh-CN": "比率", en: "Rate" },
    higher: { "zh-CN": "越高越好", en: "Higher" },
    lower: { "zh-CN": "越低越好", en: "Lower" },
    exceeded: { "zh-CN": "超额达成", en: "Exceeded" },
    reached: { "zh-CN": "达成", en: "Reached" },
    missed: { "zh-CN": "未达成", en: "Not reached" },
    checkUnit: { "zh-CN": "请检查单位", en: "Check the unit" },
  },
  main: {
    widthsPoints: [34, 166, 62, 60, 60, 60, 64, 64, 84, 78],
    blocks: [
      { kind: "title", text: { "zh-CN": "考核总结", en: "Appraisal Summary" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 1 },
          { label: 1, cell: 2 },
          { label: 1, cell: 2 },
          { label: 1, cell: 1 },
        ],
        fields: [
          { id: "person", label: { "zh-CN": "姓名", en: "Name" }, required: true },
          { id: "department", label: { "zh-CN": "部门", en: "Dept." }, required: true },
          { id: "post", label: { "zh-CN": "岗位", en: "Post" }, required: true },
          { id: "period", label: { "zh-CN": "考核周期", en: "Period" }, required: true },
        ],
      },
      { kind: "heading", text: { "zh-CN": "一、目标回顾", en: "1. Goals" } },
      {
        kind: "table",
        id: "goals",
        rowHeightPoints: 28,
        columns: [
          number("goalNumber"),
          {
            id: "goal",
            header: { "zh-CN": "核心目标", en: "Key goal" },
            required: true,
            help: {
              "zh-CN": "本期最重要的目标，不超过五项，例如：销售额（万元）、新客户占比。",
              en: "The most important goals of the period, five at most, such as sales or the share of new customers.",
            },
            source: "B14",
          },
          {
            id: "measure",
            header: { "zh-CN": "口径", en: "Measured as" },
            required: true,
            entry: { kind: "list", choices: ["number", "rate"], strict: true },
            horizontal: "center",
            help: {
              "zh-CN": "数量、金额、分数选“数值”，超出算百分比；占比、转化率选“比率”，超出算百分点。",
              en: "Number for amounts, money, points: the difference is in percent. Rate for shares and conversions: it is in percentage points.",
            },
            source: "B14",
          },
          {
            id: "direction",
            header: { "zh-CN": "方向", en: "Better is" },
            entry: { kind: "list", choices: ["higher", "lower"], strict: true },
            horizontal: "center",
            help: {
              "zh-CN": "投诉率、成本、响应时间等选“越低越好”。不填按“越高越好”。",
              en: "Lower for complaints, cost, response time. Blank means Higher.",
            },
            source: "B15",
          },
          {
            id: "target",
            header: { "zh-CN": "目标值", en: "Target" },
            required: true,
            entry: { kind: "number" },
            horizontal: "center",
            help: {
              "zh-CN": "只填数字，单位写在目标里。比率请带百分号，例如 50%。",
              en: "The figure only; the unit goes with the goal. Type rates with the sign: 50%.",
            },
            source: "B14",
          },
          {
            id: "origin",
            header: { "zh-CN": "目标来源与衡量标准", en: "Origin and standard" },
            span: 5,
            help: {
              "zh-CN": "对应公司或部门的哪个目标，怎样算达成。",
              en: "Which goal of the company or department it serves, and when it counts as reached.",
            },
            source: "B3",
          },
        ],
        rows: numbered("goalNumber"),
      },
      { kind: "heading", text: { "zh-CN": "二、关键行动", en: "2. Key actions" } },
      {
        kind: "table",
        id: "actions",
        rowHeightPoints: 60,
        columns: [
          {
            id: "action",
            header: { "zh-CN": "关键行动", en: "Key action" },
            span: 2,
            required: true,
            help: {
              "zh-CN": "只写对目标起作用的两三件事，不罗列日常工作。",
              en: "The two or three things that moved the goals, no list of daily work.",
            },
            source: "B14",
          },
          {
            id: "example",
            statement: "result",
            header: { "zh-CN": "做法与案例", en: "How, with an example" },
            span: 4,
            required: true,
            help: {
              "zh-CN": "发现了什么、做了什么、结果怎样，用一个具体的例子和数字说明。",
              en: "What you found, what you did, what came of it: one concrete example with figures.",
            },
            source: "B14",
          },
          {
            id: "ownPart",
            statement: "result",
            header: { "zh-CN": "本人负责的部分与产出", en: "Own part and output" },
            span: 2,
            help: {
              "zh-CN": "协助或多人完成的，写明自己负责的模块和产出，例如：需求调研，3份用户画像报告。",
              en: "In joint work, your own part and what you delivered, such as: user research, 3 reports on user groups.",
            },
            source: "B16",
          },
          {
            id: "value",
            statement: "result",
            header: { "zh-CN": "个人价值与团队贡献", en: "Value to the team" },
            span: 2,
            help: {
              "zh-CN": "不写做了什么，写带来了什么：缩短多少、下降多少、团队得到什么。",
              en: "Not what was done but what it brought: how much shorter, how much less, what the team gained.",
            },
            source: "B15",
          },
        ],
        rows: [],
        blankRows: 3,
        grows: true,
      },
      { kind: "heading", text: { "zh-CN": "三、成果数据", en: "3. Results in figures" } },
      {
        kind: "table",
        id: "results",
        rowHeightPoints: 34,
        headerHeightPoints: 34,
        columns: [
          number("resultNumber"),
          {
            id: "resultGoal",
            header: { "zh-CN": "目标", en: "Goal" },
            formula: { native: ofGoal(`IF(TRIM(${goalCell("goal")})="","",${goalCell("goal")})`) },
          },
          {
            id: "resultTarget",
            header: { "zh-CN": "目标值", en: "Target" },
            formula: {
              native: ofGoal(
                `IF(NOT(ISNUMBER(${target})),"",IF(${goalCell("measure")}={"rate"},ROUND(${target}*100,6)&"%",${target}))`,
              ),
            },
            horizontal: "center",
          },
          {
            id: "actual",
            header: { "zh-CN": "实际值", en: "Actual" },
            required: true,
            entry: { kind: "number" },
            horizontal: "center",
            help: {
              "zh-CN": "与目标值同一单位，数据真实、可追溯。比率请带百分号，例如 55%。",
              en: "In the unit of the target, true and traceable. Type rates with the sign: 55%.",
            },
            source: "B16",
          },
          {
            id: "attainment",
            header: { "zh-CN": "达成率", en: "Attainment" },
            formula: {
              native: ofGoal(
                `IF(${bothGiven},IF(OR(${target}<=0,${goalCell("direction")}={"lower"}),"",ROUND({actual}/${target},9)),"")`,
              ),
            },
            numberFormat: { "zh-CN": "0.0%", en: "0.0%" },
            horizontal: "center",
          },
          {
            id: "change",
            header: { "zh-CN": "超额幅度", en: "Over target" },
            formula: {
              native: ofGoal(
                `IF(AND(${bothGiven},${goalCell("measure")}={"number"}),IF(${target}<=0,"",ROUND({actual}/${target}-1,9)),"")`,
              ),
            },
            numberFormat: changeFormat,
            horizontal: "center",
          },
          {
            id: "points",
            header: { "zh-CN": "超出百分点", en: "Over, in points" },
            formula: {
              native: ofGoal(
                `IF(AND(${bothGiven},${goalCell("measure")}={"rate"}),ROUND(({actual}-${target})*100,9),"")`,
              ),
            },
            numberFormat: { "zh-CN": "+0.0;-0.0;0", en: "+0.0;-0.0;0" },
            horizontal: "center",
          },
          {
            id: "verdict",
            header: { "zh-CN": "结论", en: "Verdict" },
            formula: {
              native: ofGoal(
                `IF(${bothGiven},IF(AND(${goalCell("measure")}={"rate"},MAX(ABS(${target}),ABS({actual}))>10),{"checkUnit"},IF(ROUND({actual}-${target},9)=0,{"reached"},IF((ROUND({actual}-${target},9)>0)=(${goalCell("direction")}<>{"lower"}),{"exceeded"},{"missed"}))),"")`,
              ),
            },
            horizontal: "center",
            warnWhen: 'OR({verdict}={"missed"},{verdict}={"checkUnit"})',
          },
          {
            id: "evidence",
            statement: "result",
            header: { "zh-CN": "数据来源与证据", en: "Source and evidence" },
            span: 2,
            required: true,
            help: {
              "zh-CN": "报表、系统、客户反馈等，让别人能查到。用数据替代“极大提升”“重大贡献”之类的说法。",
              en: "Report, system or feedback where others can look it up. Figures instead of “greatly improved” or “major contribution”.",
            },
            source: "B16",
          },
        ],
        rows: numbered("resultNumber"),
      },
      { kind: "heading", text: { "zh-CN": "四、不足与改进", en: "4. Shortfalls and improvements" } },
      {
        kind: "table",
        id: "gaps",
        rowHeightPoints: 36,
        columns: [
          {
            id: "shortfall",
            statement: "result",
            header: { "zh-CN": "未达标的项", en: "Not reached" },
            span: 2,
            help: {
              "zh-CN": "客观写出差在哪里、差多少。全部达标时写最需要改进的一项。",
              en: "What fell short, and by how much. If all was reached, what most needs to get better.",
            },
            source: "B14",
          },
          {
            id: "cause",
            header: { "zh-CN": "原因", en: "Cause" },
            span: 4,
            help: {
              "zh-CN": "外部和自身的原因都写，不找借口。临时任务占用时，写明时间、要求、排序依据和那件事的结果。",
              en: "Outside causes and your own, no excuses. Where an urgent task came first: when, on whose word, and what came of it.",
            },
            source: "B14, B18",
          },
          {
            id: "next",
            statement: "standard",
            header: { "zh-CN": "下一步", en: "Next step" },
            span: 3,
            help: {
              "zh-CN": "具体动作和数量，例如：参加2场行业展会。",
              en: "What exactly, and how many, such as: attend 2 trade fairs.",
            },
            source: "B14",
          },
          {
            id: "until",
            header: { "zh-CN": "完成日期", en: "By" },
            entry: { kind: "date" },
            numberFormat: { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" },
            horizontal: "center",
          },
        ],
        rows: [],
        blankRows: 3,
      },
      {
        kind: "note",
        text: {
          "zh-CN":
            "数据加案例，不写流水账：目标 30、实际 32 是超额 6.7%；目标 50%、实际 55% 是超出 5 个百分点，不是超出 10%。\n口径选“比率”时超出栏给百分点，选“数值”时给百分比；“请检查单位”多半是漏了百分号。",
          en: "Figures with examples, not a diary: 32 against 30 is 6.7% over; 55% against 50% is 5 percentage points over, not 10%.\nRates differ by points, numbers by percent. “Check the unit” mostly means that a percent sign was left out.",
        },
        source: "B14, B16",
      },
      {
        kind: "fields",
        look: "signature",
        slots: [
          { label: 2, cell: 2 },
          { label: 1, cell: 2 },
          { label: 1, cell: 2 },
        ],
        fields: [
          { id: "ownSignature", label: { "zh-CN": "本人", en: "Employee" } },
          { id: "superior", label: { "zh-CN": "上级", en: "Manager" } },
          {
            id: "signedOn",
            label: { "zh-CN": "日期", en: "Date" },
            entry: { kind: "date" },
            numberFormat: { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" },
            horizontal: "left",
          },
        ],
      },
    ],
  },
};
