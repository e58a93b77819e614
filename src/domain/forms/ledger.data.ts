// The ledger of goals (B10, B11): what was done day by day, how far each task has come, what stands in its way.
import type { Bilingual } from "../language";
import type { Field, Form } from "./form";

const day: Bilingual = { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" };
const wholeFormat: Bilingual = { "zh-CN": "0", en: "0" };

/** How many tasks have a status; nothing is said before there is a task. */
const statusCount = (id: string, status: string, label: Bilingual): Field => ({
  id,
  label,
  formula: { native: `IF(COUNTA({task[]})=0,"",COUNTIF({status[]},{"${status}"}))` },
  numberFormat: wholeFormat,
  horizontal: "center",
});

export const ledger: Form = {
  id: "ledger",
  version: 1,
  table: "other",
  source: "B11",
  audience: ["employee", "manager"],
  stage: "track",
  name: { "zh-CN": "目标跟踪台账", en: "Goal Tracking Ledger" },
  summary: {
    "zh-CN":
      "按天或按周记录任务的进度、产出和问题，统计各状态的数量；到期未完成，以及进度与状态、数量对不上的任务会自动提示。",
    en: "Records progress, results and problems of tasks by day or week and counts each status. Overdue tasks, and progress that contradicts the status or the counts, are pointed out.",
  },
  sheetName: { "zh-CN": "目标台账", en: "Ledger" },
  orientation: "landscape",
  page: { fit: "onePageWide", footer: { center: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" } } },
  choices: {
    done: { "zh-CN": "已完成", en: "Done" },
    running: { "zh-CN": "进行中", en: "In progress" },
    open: { "zh-CN": "未开始", en: "Not started" },
    overdue: { "zh-CN": "已逾期", en: "Overdue" },
    unlikeStatus: { "zh-CN": "进度与状态不符", en: "Progress against status" },
    unlikeCount: { "zh-CN": "进度与数量不符", en: "Progress against counts" },
  },
  main: {
    widthsPoints: [70, 150, 48, 70, 62, 48, 54, 148, 148, 82],
    blocks: [
      { kind: "title", text: { "zh-CN": "目标跟踪台账", en: "Goal Tracking Ledger" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 1 },
          { label: 2, cell: 3 },
          { label: 1, cell: 2 },
        ],
        fields: [
          { id: "person", label: { "zh-CN": "姓名", en: "Name" }, required: true },
          { id: "department", label: { "zh-CN": "部门", en: "Department" }, required: true },
          { id: "period", label: { "zh-CN": "跟踪周期", en: "Period" }, required: true },
        ],
      },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 1 },
          { label: 2, cell: 1 },
          { label: 2, cell: 1 },
          { label: 1, cell: 1 },
        ],
        fields: [
          statusCount("doneCount", "done", { "zh-CN": "已完成", en: "Done" }),
          statusCount("runningCount", "running", { "zh-CN": "进行中", en: "In progress" }),
          statusCount("openCount", "open", { "zh-CN": "未开始", en: "Not started" }),
          {
            id: "overdueCount",
            label: { "zh-CN": "已逾期", en: "Overdue" },
            formula: { native: 'IF(COUNTA({task[]})=0,"",COUNTIF({alert[]},{"overdue"}))' },
            numberFormat: wholeFormat,
            horizontal: "center",
            warnWhen: "AND(ISNUMBER({overdueCount}),{overdueCount}>0)",
          },
        ],
      },
      {
        kind: "table",
        id: "tasks",
        rowHeightPoints: 29,
        repeatHeaders: true,
        grows: true,
        columns: [
          {
            id: "date",
            header: { "zh-CN": "日期", en: "Date" },
            required: true,
            entry: { kind: "date" },
            numberFormat: day,
            horizontal: "center",
            help: { "zh-CN": "记录这一行的日期。", en: "The day this row was written." },
            source: "B11",
          },
          {
            id: "task",
            header: { "zh-CN": "目标任务", en: "Task" },
            required: true,
            help: {
              "zh-CN": "一行一项任务，写明做什么、做多少，例如：客户拜访5家。",
              en: "One task in each row: what, and how many, such as: visit 5 customers.",
            },
            source: "B11",
          },
          {
            id: "planned",
            header: { "zh-CN": "计划数量", en: "To do" },
            entry: { kind: "number", min: 0 },
            horizontal: "center",
            help: {
              "zh-CN": "任务能数出来时填写，例如 5 家填 5；数不出来就留空。",
              en: "Where the task can be counted: 5 for 5 customers. Else leave it blank.",
            },
            source: "B11",
          },
          {
            id: "due",
            header: { "zh-CN": "截止日期", en: "Due" },
            entry: { kind: "date" },
            numberFormat: day,
            horizontal: "center",
            help: {
              "zh-CN": "过了这一天还没有完成，提示栏会显示“已逾期”。当天不算逾期。",
              en: "From the day after, a task that is not done is shown as overdue.",
            },
            source: "B11",
          },
          {
            id: "status",
            header: { "zh-CN": "状态", en: "Status" },
            required: true,
            entry: { kind: "list", choices: ["done", "running", "open"], strict: true },
            horizontal: "center",
          },
          {
            id: "achieved",
            header: { "zh-CN": "完成数量", en: "Done so far" },
            entry: { kind: "number", min: 0 },
            horizontal: "center",
            help: {
              "zh-CN": "与计划数量同一单位。只数真正完成的，待审核、待签约的不算。",
              en: "In the same unit as the number to do. Count only what is truly done, nothing still under review.",
            },
            source: "B11",
          },
          {
            id: "progress",
            header: { "zh-CN": "完成进度", en: "Progress" },
            required: true,
            entry: { kind: "percent" },
            numberFormat: { "zh-CN": "0%", en: "0%" },
            horizontal: "center",
            help: {
              "zh-CN": "0% 到 100%。填了两个数量时，应等于完成数量 ÷ 计划数量（相差 1 个百分点以内）。",
              en: "0% to 100%. With both numbers given it should be done ÷ to do, within 1 percentage point.",
            },
            source: "B11",
          },
          {
            id: "output",
            statement: "result",
            header: { "zh-CN": "产出结果", en: "Result" },
            required: true,
            help: {
              "zh-CN": "写看得见的产出和数据，不写过程。还没有产出时写明到了哪一步。",
              en: "What there is to show, with figures. Where there is nothing yet, say which step was reached.",
            },
            source: "B11",
          },
          {
            id: "problem",
            header: { "zh-CN": "问题与对策", en: "Problem and remedy" },
            help: {
              "zh-CN": "遇到的问题和打算怎么办。需要帮助时写清：原因、影响、请求、预计效果。",
              en: "What got in the way and what you will do. To ask for help: cause, effect, request, what it would bring.",
            },
            source: "B12",
          },
          {
            id: "alert",
            header: { "zh-CN": "提示", en: "Alert" },
            formula: {
              native:
                'IF(TRIM({task})="","",IF(IF(COUNT({planned},{achieved},{progress})=3,AND({planned}>0,ROUND(ABS({progress}*{planned}-{achieved})-0.01*{planned},9)>0),FALSE),{"unlikeCount"},IF(IF(ISNUMBER({progress}),OR(AND({status}={"done"},{progress}<1),AND({status}={"open"},{progress}>0),AND({status}={"running"},{progress}>=1)),FALSE),{"unlikeStatus"},IF(AND(ISNUMBER({due}),{due}<TODAY(),{status}<>{"done"}),{"overdue"},""))))',
            },
            horizontal: "center",
            warnWhen: '{alert}<>""',
          },
        ],
        rows: [],
        blankRows: 14,
      },
      {
        kind: "note",
        text: {
          "zh-CN":
            "每天或每周记一次：计划、执行、检查、处理循环往复。\n逾期按打开表格当天的日期判断；数量不符说明进度写高了或写低了，先对数再写结论。\n问题不要留到周期末：写下对策，需要支援就尽早提出。",
          en: "Keep it daily or weekly: plan, do, check, act, and again.\nOverdue is judged by the day the sheet is opened. Where progress and counts differ, count first and then conclude.\nDo not keep problems for the end of the period: write down the remedy, and ask for support early.",
        },
        source: "B10",
      },
    ],
  },
};
