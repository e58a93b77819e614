// The weekly or monthly retrospective (B13): goal against actual, the difference, its cause, and what comes next.
import type { Bilingual } from "../language";
import type { Cell, Form } from "./form";

const day: Bilingual = { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" };

const period: Cell = { entry: { kind: "date" }, numberFormat: day, horizontal: "left" };

export const retrospective: Form = {
  id: "retrospective",
  version: 1,
  table: "other",
  source: "B13",
  audience: ["employee", "manager"],
  stage: "track",
  name: { "zh-CN": "周／月复盘表", en: "Weekly or Monthly Retrospective" },
  summary: {
    "zh-CN": "每周或每月对照目标与实际，自动算出差异，写明原因和下一步。数值算增减幅度，比率算百分点，不混用。",
    en: "Each week or month: goal against actual with the difference worked out, its cause and the next step. Numbers differ by percent, rates by percentage points.",
  },
  sheetName: { "zh-CN": "复盘", en: "Retrospective" },
  orientation: "landscape",
  page: { fit: "onePageWide", footer: { center: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" } } },
  choices: {
    weekly: { "zh-CN": "每周", en: "Weekly" },
    monthly: { "zh-CN": "每月", en: "Monthly" },
    number: { "zh-CN": "数值", en: "Number" },
    rate: { "zh-CN": "比率", en: "Rate" },
  },
  main: {
    widthsPoints: [148, 54, 62, 62, 62, 62, 66, 142, 142],
    blocks: [
      { kind: "title", text: { "zh-CN": "周／月复盘表", en: "Weekly or Monthly Retrospective" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 2 },
          { label: 2, cell: 2 },
          { label: 1, cell: 1 },
        ],
        fields: [
          { id: "person", label: { "zh-CN": "姓名", en: "Name" }, required: true },
          { id: "department", label: { "zh-CN": "部门", en: "Department" }, required: true },
          {
            id: "rhythm",
            label: { "zh-CN": "复盘周期", en: "Rhythm" },
            required: true,
            entry: { kind: "list", choices: ["weekly", "monthly"], strict: true },
          },
          { id: "from", label: { "zh-CN": "开始日期", en: "From" }, required: true, ...period },
          {
            id: "until",
            label: { "zh-CN": "结束日期", en: "Until" },
            required: true,
            ...period,
            warnWhen: "AND(COUNT({from},{until})=2,{until}<{from})",
          },
          { id: "partner", label: { "zh-CN": "共同复盘人", en: "Reviewed with" } },
        ],
      },
      {
        kind: "table",
        id: "goals",
        rowHeightPoints: 48,
        headerHeightPoints: 34,
        repeatHeaders: true,
        grows: true,
        columns: [
          {
            id: "goal",
            header: { "zh-CN": "目标事项", en: "Goal" },
            required: true,
            help: {
              "zh-CN": "一行一个目标，例如：新增用户数。影响它的比率（如转化率）另起一行。",
              en: "One goal in each row, such as new users. A rate behind it, such as conversion, gets a row of its own.",
            },
            source: "B13",
          },
          {
            id: "measure",
            header: { "zh-CN": "口径", en: "Measured as" },
            required: true,
            entry: { kind: "list", choices: ["number", "rate"], strict: true },
            horizontal: "center",
            help: {
              "zh-CN": "数量、金额、时间等选“数值”；转化率、占比等百分比选“比率”，差异按百分点计算。",
              en: "Number for amounts, money, time. Rate for percentages such as conversion: they differ by percentage points.",
            },
            source: "B13",
          },
          {
            id: "target",
            header: { "zh-CN": "目标", en: "Target" },
            required: true,
            entry: { kind: "number" },
            horizontal: "center",
            help: {
              "zh-CN": "本期的目标值。比率请带百分号输入，例如 8%。",
              en: "For this period. Type rates with the sign: 8%.",
            },
            source: "B13",
          },
          {
            id: "actual",
            header: { "zh-CN": "实际", en: "Actual" },
            required: true,
            entry: { kind: "number" },
            horizontal: "center",
            help: { "zh-CN": "本期实际完成的值，单位与目标相同。", en: "What was reached, in the unit of the target." },
            source: "B13",
          },
          {
            id: "difference",
            header: { "zh-CN": "差异", en: "Difference" },
            formula: {
              native: 'IF(OR(COUNT({target},{actual})<2,{measure}<>{"number"}),"",ROUND({actual}-{target},9))',
            },
            numberFormat: {
              "zh-CN": "+#,##0.##########;-#,##0.##########;0",
              en: "+#,##0.##########;-#,##0.##########;0",
            },
            horizontal: "center",
            warnWhen: "AND(ISNUMBER({difference}),{difference}<0)",
          },
          {
            id: "change",
            header: { "zh-CN": "差异幅度", en: "In percent" },
            formula: {
              native:
                'IF(OR(COUNT({target},{actual})<2,{measure}<>{"number"}),"",IF({target}<=0,"",ROUND({actual}/{target}-1,9)))',
            },
            numberFormat: { "zh-CN": "+0.0%;-0.0%;0.0%", en: "+0.0%;-0.0%;0.0%" },
            horizontal: "center",
          },
          {
            id: "points",
            header: { "zh-CN": "差异（百分点）", en: "In points" },
            formula: {
              native: 'IF(OR(COUNT({target},{actual})<2,{measure}<>{"rate"}),"",ROUND(({actual}-{target})*100,9))',
            },
            numberFormat: { "zh-CN": "+0.0;-0.0;0", en: "+0.0;-0.0;0" },
            horizontal: "center",
            warnWhen: "AND(ISNUMBER({points}),{points}<0)",
          },
          {
            id: "cause",
            header: { "zh-CN": "差异原因", en: "Cause" },
            required: true,
            help: {
              "zh-CN": "写到能改的那一层：不是“没完成”，而是哪个环节、哪个数据低于预期。超出目标也写原因。",
              en: "Down to what can be changed: which step or figure fell short of what was expected. Say why also when it went better.",
            },
            source: "B13",
          },
          {
            id: "next",
            statement: "standard",
            header: { "zh-CN": "下一步", en: "Next step" },
            required: true,
            help: {
              "zh-CN": "针对原因的具体动作，写明谁来做、何时完成。",
              en: "What is done about the cause: by whom and by when.",
            },
            source: "B13",
          },
        ],
        rows: [],
        blankRows: 7,
      },
      {
        kind: "note",
        text: {
          "zh-CN":
            "先看数，再找原因，最后定下一步；下次复盘先检查上次的下一步有没有做。\n目标 8%、实际 5% 是低 3 个百分点，不是低 3%。复盘是为了学到东西，不是为了追究谁。",
          en: "Figures first, then causes, then the next step; begin the next retrospective with the last one's next steps.\n5% against 8% is 3 percentage points less, not 3%. The aim is to learn, not to find somebody to blame.",
        },
        source: "B13",
      },
    ],
  },
};
