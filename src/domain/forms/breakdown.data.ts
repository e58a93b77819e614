// Breaking goals down (B4, B8, B9): department to person, year to quarter to month, each level tied to the one above.
import type { Bilingual } from "../language";
import type { Cell, Form, SeedRow, TableColumn, TotalCell } from "./form";

/** What is over or short, in words beside the figure; "相符" when the levels tie out. */
const gapFormat: Bilingual = {
  "zh-CN": '"多 "General;"少 "General;"相符"',
  en: '"over "General;"short "General;"ties out"',
};

const amount: Cell = { entry: { kind: "number" }, horizontal: "center" };

const gap = (id: string, native: string): TotalCell => ({
  id,
  formula: { native },
  numberFormat: gapFormat,
  horizontal: "center",
  warnWhen: `AND(ISNUMBER({${id}}),{${id}}<>0)`,
});

/** A sum that waits until all four quarters are there. */
const ofQuarters = (id: string, column: string): TotalCell => ({
  id,
  formula: { native: `IF(COUNT({${column}[]})<4,"",ROUND(SUM({${column}[]}),9))` },
  horizontal: "center",
});

const month = (id: string, header: Bilingual): TableColumn => ({
  id,
  header,
  ...amount,
  help: {
    "zh-CN": "本季度这个月的目标值，三个月合计应等于季度目标值。",
    en: "The target of this month; the three months make the quarter.",
  },
  source: "B9",
});

const quarter = (name: string): SeedRow => ({ quarter: { "zh-CN": name, en: name } });

/** Which rows of the people count towards the department's figure. */
const counted = '({counted[]}={"yes"})';
const peopleOpen = `SUMPRODUCT(${counted}*(1-ISNUMBER({personValue[]})))>0`;
const peopleSum = 'ROUND(SUMIF({counted[]},{"yes"},{personValue[]}),9)';

export const breakdown: Form = {
  id: "breakdown",
  version: 1,
  table: "other",
  source: "B4, B8, B9",
  audience: ["manager", "employee", "hr"],
  stage: "plan",
  name: { "zh-CN": "目标分解表", en: "Goal Breakdown" },
  summary: {
    "zh-CN":
      "把部门目标分到个人，把年度目标分到季度和月份，并配上结果指标与过程指标。每一级的合计自动与上一级核对，差多少当场显示。",
    en: "From department to person and from year to quarter and month, with result and process indicators. Each level is checked against the one above and shows what is over or short.",
  },
  sheetName: { "zh-CN": "目标分解", en: "Breakdown" },
  orientation: "landscape",
  page: { fit: "onePageWide", footer: { center: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" } } },
  choices: {
    yes: { "zh-CN": "是", en: "Yes" },
    no: { "zh-CN": "否", en: "No" },
    result: { "zh-CN": "结果指标", en: "Result" },
    process: { "zh-CN": "过程指标", en: "Process" },
    daily: { "zh-CN": "每日", en: "Daily" },
    weekly: { "zh-CN": "每周", en: "Weekly" },
    monthly: { "zh-CN": "每月", en: "Monthly" },
    quarterly: { "zh-CN": "每季度", en: "Quarterly" },
  },
  main: {
    widthsPoints: [64, 100, 80, 76, 60, 66, 66, 66, 72, 80],
    blocks: [
      { kind: "title", text: { "zh-CN": "目标分解表", en: "Goal Breakdown" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 2 },
          { label: 1, cell: 3 },
          { label: 1, cell: 2 },
        ],
        fields: [
          { id: "department", label: { "zh-CN": "部门", en: "Department" }, required: true },
          { id: "preparedBy", label: { "zh-CN": "填写人", en: "Prepared by" }, required: true },
          { id: "period", label: { "zh-CN": "考核年度", en: "Year" }, required: true },
        ],
      },
      { kind: "heading", text: { "zh-CN": "一、部门目标 → 个人目标", en: "1. From department to person" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 5 },
          { label: 2, cell: 2 },
        ],
        fields: [
          {
            id: "departmentGoal",
            label: { "zh-CN": "部门目标", en: "Dept. aim" },
            required: true,
            help: {
              "zh-CN": "例如：季度新用户增长20%，即新增2000人（单位写清楚）。",
              en: "Such as: 20% more new users in the quarter, which is 2000 people. Name the unit.",
            },
            source: "B4",
          },
          {
            id: "departmentValue",
            label: { "zh-CN": "部门目标值", en: "Figure to reach" },
            ...amount,
            help: {
              "zh-CN": "可以由个人相加得到时填写数字，例如 2000；不能相加的目标留空。",
              en: "The figure, if the people's figures add up to it, such as 2000; else leave it blank.",
            },
            source: "B4",
          },
        ],
      },
      {
        kind: "table",
        id: "people",
        rowHeightPoints: 60,
        headerHeightPoints: 34,
        grows: true,
        columns: [
          { id: "person", header: { "zh-CN": "责任人", en: "Person" }, required: true },
          {
            id: "personGoal",
            header: { "zh-CN": "个人目标", en: "Personal goal" },
            span: 2,
            required: true,
            help: {
              "zh-CN": "这个人做什么来支撑部门目标，例如：产出10篇爆款内容、引流新用户5000人、转化率提升5%。",
              en: "What this person does for it, such as: 10 articles that draw readers, 5000 new users, 5% better conversion.",
            },
            source: "B4",
          },
          {
            id: "personValue",
            header: { "zh-CN": "目标值", en: "Target" },
            ...amount,
            help: {
              "zh-CN": "个人目标的数字。要计入合计的，单位与部门目标值相同。",
              en: "The figure of the goal; in the department's unit if it counts towards the sum.",
            },
            source: "B4",
          },
          {
            id: "counted",
            header: { "zh-CN": "计入合计", en: "In the sum" },
            required: true,
            entry: { kind: "list", choices: ["yes", "no"], strict: true },
            horizontal: "center",
            help: {
              "zh-CN": "与部门目标值同一单位、可以相加的选“是”；文章篇数、转化率等选“否”。",
              en: "Yes if it is in the department's unit and adds up; No for articles, conversion and the like.",
            },
            source: "B4",
          },
          {
            id: "standard",
            statement: "standard",
            header: { "zh-CN": "量化标准与行为边界", en: "Standard and limits" },
            span: 2,
            help: {
              "zh-CN": "怎样算达成；什么不能牺牲（如质量换速度）；要不要跨部门配合。",
              en: "When it counts as reached; what must not be given up, such as quality for speed; whether other teams are needed.",
            },
            source: "B5",
          },
          {
            id: "link",
            header: { "zh-CN": "与部门目标的关联", en: "How it serves the department" },
            span: 2,
            required: true,
            help: {
              "zh-CN": "这项做成了，部门目标会怎样；说不出来就要和上级再确认。",
              en: "What it does for the department's goal when reached. If you cannot say, ask the manager again.",
            },
            source: "B4",
          },
          {
            id: "confirmed",
            header: { "zh-CN": "上级确认", en: "Confirmed" },
            entry: { kind: "list", choices: ["yes", "no"], strict: true },
            horizontal: "center",
          },
        ],
        rows: [],
        blankRows: 5,
        totals: [
          {
            label: { "zh-CN": "个人合计（计入部分）", en: "Sum of people (those that count)" },
            cells: {
              personValue: {
                id: "peopleTotal",
                formula: {
                  native: `IF(COUNTIF({counted[]},{"yes"})=0,"",IF(${peopleOpen},"",${peopleSum}))`,
                },
                horizontal: "center",
              },
            },
          },
          {
            label: { "zh-CN": "与部门目标值相比", en: "Against the department" },
            cells: {
              personValue: gap(
                "peopleGap",
                'IF(COUNT({peopleTotal},{departmentValue})<2,"",ROUND({peopleTotal}-{departmentValue},9))',
              ),
            },
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "二、年度目标 → 季度 → 月份", en: "2. From year to quarter and month" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 5 },
          { label: 2, cell: 2 },
        ],
        fields: [
          {
            id: "yearGoal",
            label: { "zh-CN": "年度目标", en: "Year's aim" },
            required: true,
            help: {
              "zh-CN": "例如：完成100万元销售额（单位：万元）。",
              en: "Such as: sales of 100 (in thousands). Name the unit.",
            },
            source: "B9",
          },
          {
            id: "yearValue",
            label: { "zh-CN": "年度目标值", en: "Figure of the year" },
            required: true,
            ...amount,
            help: { "zh-CN": "全年的数字，例如 100。", en: "The figure of the whole year, such as 100." },
            source: "B9",
          },
        ],
      },
      {
        kind: "table",
        id: "quarters",
        rowHeightPoints: 26,
        headerHeightPoints: 34,
        columns: [
          { id: "quarter", header: { "zh-CN": "季度", en: "Quarter" }, fixed: true, horizontal: "center" },
          {
            id: "theme",
            header: { "zh-CN": "重点", en: "Theme" },
            span: 2,
            required: true,
            help: {
              "zh-CN": "这个季度靠什么完成，例如：维护老客户、开拓新行业、促销活动、年终冲刺。",
              en: "What the quarter lives on, such as: existing customers, a new industry, a campaign, the year-end push.",
            },
            source: "B9",
          },
          {
            id: "quarterValue",
            header: { "zh-CN": "季度目标值", en: "Quarter's target" },
            required: true,
            ...amount,
            help: {
              "zh-CN": "四个季度合计应等于年度目标值，例如 25 + 30 + 25 + 20 = 100。",
              en: "The four quarters make the year, such as 25 + 30 + 25 + 20 = 100.",
            },
            source: "B9",
          },
          {
            id: "share",
            header: { "zh-CN": "占全年", en: "Of the year" },
            formula: {
              native:
                'IF(COUNT({quarterValue},{yearValue})<2,"",IF({yearValue}<=0,"",ROUND({quarterValue}/{yearValue},9)))',
            },
            numberFormat: { "zh-CN": "0.0%", en: "0.0%" },
            horizontal: "center",
          },
          month("month1", { "zh-CN": "第1个月", en: "Month 1" }),
          month("month2", { "zh-CN": "第2个月", en: "Month 2" }),
          month("month3", { "zh-CN": "第3个月", en: "Month 3" }),
          {
            id: "monthSum",
            header: { "zh-CN": "月度合计", en: "Months" },
            formula: {
              native: 'IF(COUNT({month1},{month2},{month3})<3,"",ROUND({month1}+{month2}+{month3},9))',
            },
            horizontal: "center",
          },
          {
            id: "monthGap",
            header: { "zh-CN": "月度与季度相比", en: "Months against quarter" },
            formula: { native: 'IF(COUNT({monthSum},{quarterValue})<2,"",ROUND({monthSum}-{quarterValue},9))' },
            numberFormat: gapFormat,
            horizontal: "center",
            warnWhen: "AND(ISNUMBER({monthGap}),{monthGap}<>0)",
          },
        ],
        rows: ["Q1", "Q2", "Q3", "Q4"].map(quarter),
        totals: [
          {
            label: { "zh-CN": "四个季度合计", en: "Sum of the quarters" },
            cells: {
              quarterValue: ofQuarters("quarterTotal", "quarterValue"),
              share: {
                ...ofQuarters("shareTotal", "share"),
                numberFormat: { "zh-CN": "0.0%", en: "0.0%" },
              },
              monthSum: ofQuarters("monthTotal", "monthSum"),
            },
          },
          {
            label: { "zh-CN": "与年度目标值相比", en: "Against the year" },
            cells: {
              quarterValue: gap(
                "quarterGap",
                'IF(COUNT({quarterTotal},{yearValue})<2,"",ROUND({quarterTotal}-{yearValue},9))',
              ),
              monthSum: gap(
                "yearMonthGap",
                'IF(COUNT({monthTotal},{yearValue})<2,"",ROUND({monthTotal}-{yearValue},9))',
              ),
            },
          },
        ],
      },
      {
        kind: "heading",
        text: { "zh-CN": "三、结果指标与过程指标", en: "3. Result and process indicators" },
      },
      {
        kind: "table",
        id: "drivers",
        rowHeightPoints: 26,
        columns: [
          {
            id: "kind",
            header: { "zh-CN": "类型", en: "Kind" },
            required: true,
            entry: { kind: "list", choices: ["result", "process"], strict: true },
            horizontal: "center",
            help: {
              "zh-CN": "结果指标说明做成了什么，过程指标说明靠什么做成。只有结果指标时风险较大。",
              en: "Results say what was reached, process indicators what it rests on. Results alone are risky.",
            },
            source: "B8",
          },
          {
            id: "driver",
            header: { "zh-CN": "指标", en: "Indicator" },
            span: 2,
            required: true,
            help: {
              "zh-CN": "例如：销售额；新客户签约占比、客户复购率、新增客户数、客单价、转化率。",
              en: "Such as sales; share of new customers, repeat purchases, new customers, value per order, conversion.",
            },
            source: "B8, B9",
          },
          {
            id: "driverTarget",
            header: { "zh-CN": "目标", en: "Goal" },
            required: true,
            horizontal: "center",
            help: { "zh-CN": "数字和单位，例如：40%、20万元。", en: "Figure and unit, such as 40% or 200,000." },
            source: "B8",
          },
          {
            id: "frequency",
            header: { "zh-CN": "检查频率", en: "Checked" },
            entry: { kind: "list", choices: ["daily", "weekly", "monthly", "quarterly"], strict: false },
            horizontal: "center",
          },
          {
            id: "supports",
            header: { "zh-CN": "支撑哪个结果", en: "Which result it supports" },
            span: 3,
            help: {
              "zh-CN": "过程指标写明保障哪一项结果。",
              en: "For a process indicator: the result it makes likely.",
            },
            source: "B8",
          },
          { id: "dataSource", header: { "zh-CN": "数据来源", en: "Source of data" }, span: 2 },
        ],
        rows: [],
        blankRows: 5,
        totals: [
          {
            label: { "zh-CN": "结果指标／过程指标数", en: "Results / process indicators" },
            cells: {
              driverTarget: {
                id: "resultCount",
                formula: { native: 'IF(COUNTA({driver[]})=0,"",COUNTIF({kind[]},{"result"}))' },
                numberFormat: { "zh-CN": '0" 项结果"', en: '0" result"' },
                horizontal: "center",
              },
              frequency: {
                id: "processCount",
                formula: { native: 'IF(COUNTA({driver[]})=0,"",COUNTIF({kind[]},{"process"}))' },
                numberFormat: { "zh-CN": '0" 项过程"', en: '0" process"' },
                horizontal: "center",
                warnWhen: "AND(ISNUMBER({resultCount}),{resultCount}>0,{processCount}=0)",
              },
            },
          },
        ],
      },
      {
        kind: "note",
        text: {
          "zh-CN":
            "先问部门为什么要这个目标，再问自己做什么能支撑它，最后与上级确认。\n合计要等参与相加的数字都填好才出现；“多”“少”表示与上一级对不上，要么改数，要么写明留了多少余量。",
          en: "Ask first why the department has this goal, then what of yours supports it, and confirm it with the manager.\nSums appear once all their figures are in. “Over” or “short” means the levels do not tie out: correct a figure, or say how much was left as a margin.",
        },
        source: "B2, B4, B9",
      },
    ],
  },
};
