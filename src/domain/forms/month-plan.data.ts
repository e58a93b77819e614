// The month's plan and summary of an employee in a project (E18): planned at its start, summed up and signed at its end.
import type { Bilingual } from "../language";
import type { Field, Form, SeedRow } from "./form";

const dateFormat: Bilingual = { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" };

const person = (id: string, name: Bilingual): readonly Field[] => [
  { id: `${id}Name`, label: name, required: true },
  { id: `${id}Department`, label: { "zh-CN": "部门", en: "Department" } },
  { id: `${id}Post`, label: { "zh-CN": "岗位", en: "Post" } },
];

const daily: Bilingual = { "zh-CN": "日常工作任务", en: "Routine" };
const special: Bilingual = { "zh-CN": "本月特定事项", en: "This month only" };
const extra: Bilingual = { "zh-CN": "额外工作事项", en: "Extra work" };

const rowsOf = (group: Bilingual, count: number): SeedRow[] => Array.from({ length: count }, () => ({ group }));

export const monthPlan: Form = {
  id: "month-plan",
  version: 1,
  table: "indicators",
  source: "E18",
  audience: ["employee", "manager"],
  stage: "track",
  name: { "zh-CN": "月度工作计划及小结表", en: "Monthly Work Plan and Summary" },
  summary: {
    "zh-CN":
      "月初由职员与考评人沟通后填写计划、时间节点和目标，月末由考评人填写实际完成情况，月初月末双方各签一次。可加一列评分。",
    en: "Planned by the employee with the rater at the start of the month, summed up by the rater at its end; both sign both times. A column of scores can be added.",
  },
  sheetName: { "zh-CN": "月度计划及小结", en: "Month plan" },
  orientation: "landscape",
  page: { fit: "onePageWide", footer: { center: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" } } },
  choices: { daily, special, extra },
  options: [
    {
      id: "scores",
      label: { "zh-CN": "加评分列和综合得分", en: "Scores and the month's score" },
      help: {
        "zh-CN": "原表没有评分栏，行为规范考评却要用各月的综合得分；加上后每行打 1–5 分，综合得分为其平均。",
        en: "The printed form has no score although the conduct appraisal relies on one. Each row then takes 1 to 5; the month's score is their mean.",
      },
      default: false,
    },
  ],
  main: {
    widthsPoints: [100, 210, 112, 210, 104, 135, 82],
    blocks: [
      { kind: "title", text: { "zh-CN": "月度工作计划及小结表", en: "Monthly Work Plan and Summary" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [{ label: 1, cell: 6 }],
        fields: [
          {
            id: "month",
            label: { "zh-CN": "月份", en: "Month" },
            required: true,
            entry: { kind: "date" },
            numberFormat: { "zh-CN": 'yyyy"年"m"月"', en: "mmmm yyyy" },
            horizontal: "left",
            help: {
              "zh-CN": "填该月的任意一天，例如 2026-03-01，单元格显示为 2026年3月。",
              en: "Any day of the month, such as 2026-03-01; only month and year are shown.",
            },
            source: "E18",
          },
        ],
      },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 1 },
          { label: 1, cell: 1 },
          { label: 1, cell: 2 },
        ],
        fields: [
          {
            id: "projectNumber",
            label: { "zh-CN": "项目编号", en: "Project no." },
            numberFormat: { "zh-CN": "@", en: "@" },
          },
          { id: "projectManager", label: { "zh-CN": "项目经理", en: "Project manager" } },
          {
            id: "projectStart",
            label: { "zh-CN": "项目起始日期", en: "Project start" },
            entry: { kind: "date" },
            numberFormat: dateFormat,
            horizontal: "left",
          },
          ...person("ratee", { "zh-CN": "被考评人姓名", en: "Person rated" }),
          ...person("rater", { "zh-CN": "考评人姓名", en: "Rater" }),
        ],
      },
      {
        kind: "table",
        id: "items",
        grows: true,
        repeatHeaders: true,
        headerHeightPoints: 26,
        rowHeightPoints: 29,
        columns: [
          {
            id: "group",
            header: { "zh-CN": "项目", en: "Kind of task" },
            entry: { kind: "list", choices: ["daily", "special", "extra"], strict: true },
            help: {
              "zh-CN":
                "日常：每个月都做。本月特定：并非每月都有，但月初已能预见，或周期不是一个月。额外：月中由领导临时交办。",
              en: "Routine: done every month. This month only: foreseen at its start, or due in another rhythm. Extra: given by a superior during the month.",
            },
            source: "E18",
          },
          {
            id: "plan",
            header: { "zh-CN": "工作计划", en: "Work plan" },
            role: "indicator",
            required: true,
            help: {
              "zh-CN": "这个月要做的一件事，一行一件。与考评人沟通后由被考评人填写；不用的行留空。",
              en: "One piece of work for this month in each row, written by the employee after talking to the rater. Leave spare rows blank.",
            },
            source: "E18",
          },
          {
            id: "deadline",
            header: { "zh-CN": "时间节点要求", en: "Due date" },
            role: "period",
            required: true,
            horizontal: "center",
            help: {
              "zh-CN": "尽量写到日期；定不了日期的，写明按哪个流程步骤或指标来算完成。",
              en: "A date wherever possible; else the step of the process, or another measure, by which it is due.",
            },
            source: "E18",
          },
          {
            id: "goal",
            header: { "zh-CN": "工作目标", en: "Target" },
            role: "target",
            required: true,
            help: {
              "zh-CN": "结果要达到什么标准、做到什么程度，写到能判断是否达成。",
              en: "What the result must be like and how far it must go, so that one can tell whether it was reached.",
            },
            source: "E18",
          },
          {
            id: "actual",
            header: { "zh-CN": "实际完成情况", en: "Actual result" },
            role: "actual",
            span: 2,
            help: {
              "zh-CN": "月末双方沟通后由考评人填写，对照工作目标写明做到了什么。月初留空。",
              en: "Written by the rater at the end of the month after talking to the employee: what was reached of the target. Blank until then.",
            },
            source: "E18",
          },
          {
            id: "rating",
            option: "scores",
            header: { "zh-CN": "评分", en: "Score" },
            role: "score",
            entry: { kind: "number", min: 1, max: 5 },
            horizontal: "center",
            help: {
              "zh-CN": "月末由考评人给 1–5 分，可带小数。写了计划的行都评完，综合得分才出现。",
              en: "1 to 5, given by the rater at the end of the month; decimals are allowed. The month's score waits until every planned row has one.",
            },
            source: "E18, E19",
          },
        ],
        rows: [...rowsOf(daily, 3), ...rowsOf(special, 3), ...rowsOf(extra, 3)],
        totals: [
          {
            label: { "zh-CN": "综合得分（各行评分的平均）", en: "Overall score (mean of the rows)" },
            cells: {
              rating: {
                id: "monthScore",
                formula: {
                  native:
                    'IF(OR(COUNT({rating[]})=0,SUMPRODUCT((LEN({plan[]})>0)*(1-ISNUMBER({rating[]})))>0),"",ROUND(AVERAGE({rating[]}),9))',
                },
                numberFormat: { "zh-CN": "0.00", en: "0.00" },
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
        rowHeightPoints: 26,
        headerHeightPoints: 24,
        columns: [
          { id: "signedWhen", header: { "zh-CN": "签名时间", en: "When" }, fixed: true, horizontal: "center" },
          { id: "rateeSignature", header: { "zh-CN": "被考评人签名", en: "Person rated" }, span: 2 },
          { id: "raterSignature", header: { "zh-CN": "考评人签名", en: "Rater" }, span: 2 },
          {
            id: "signedOn",
            header: { "zh-CN": "日期", en: "Date" },
            span: 2,
            entry: { kind: "date" },
            numberFormat: dateFormat,
            horizontal: "center",
          },
        ],
        rows: [
          { signedWhen: { "zh-CN": "月初", en: "Start of month" } },
          { signedWhen: { "zh-CN": "月末", en: "End of month" } },
        ],
      },
      {
        kind: "note",
        text: {
          "zh-CN":
            "1. 日常工作任务：月月都有的例行工作。2. 本月特定事项：只在这个月、月初已经知道的事，也包括按季度等节奏轮到的工作。3. 额外工作事项：计划定下之后领导另外安排的事，接到时由被考评人补上。\n4. 时间节点写到哪一天；写不出日期，就写到流程的哪一步，或用别的指标说明。5. 工作目标要让人看得出怎样算做好。\n6. 前三栏先谈后写，由被考评人写。7. 实际完成情况在月末谈过以后由考评人写。",
          en: "1. Routine: ordinary work that comes every month. 2. This month only: not every month, but foreseen at the start; also recurring work in another rhythm than monthly. 3. Extra work: given by a superior during the month; the employee adds it when it comes.\n4. Due dates are dates wherever possible; else name the step of the process or another measure. 5. The target says which standard the result must meet, and how far.\n6. Plan, due date and target are written by the employee after both have talked. 7. The actual result is written by the rater at the end of the month after both have talked.",
        },
        source: "E18",
      },
    ],
  },
};
