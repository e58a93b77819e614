// The calendar of an appraisal year (E2 to E4, E10, E11, E14): who does what when, due dates from where each step begins.
import type { Bilingual } from "../language";
import type { Block, Form, SeedRow, TableBlock, TableColumn } from "./form";

const dateFormat: Bilingual = { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" };

/** The same day so many months on, or the last of that month: not by EDATE, which some programs let run into the next. */
const monthsOn = (start: string, months: string): string =>
  `MIN(EOMONTH({${start}},${months}-1)+DAY({${start}}),EOMONTH({${start}},${months}))`;

/** The last day of a month of the cycle: the day before the next begins, also when the cycle began on a 29th to 31st. */
const endOfMonth = (months: string): string =>
  `MIN(EOMONTH({cycleStart},${months}-1)+DAY({cycleStart})-1,EOMONTH({cycleStart},${months}))`;

type Base = "cycle" | "projectStart" | "projectEnd" | "okrStart";

const bases: Readonly<Record<Base, Bilingual>> = {
  cycle: { "zh-CN": "周期", en: "Cycle" },
  projectStart: { "zh-CN": "项目开始", en: "Project start" },
  projectEnd: { "zh-CN": "项目完成", en: "Project end" },
  okrStart: { "zh-CN": "OKR 开始", en: "OKR start" },
};

interface Step {
  readonly when: Bilingual;
  readonly step: Bilingual;
  readonly fills: Bilingual;
  readonly decides: Bilingual;
  /** From where, how many months on, how many days on. */
  readonly due: readonly [base: Base, months: number, days: number];
}

/** Due date: months of the cycle end with their last day; from any other day months and days are counted on. */
const dueFormula = (id: (name: string) => string, offered: readonly Base[]): string => {
  const [base, months, days] = [`{${id("base")}}`, `{${id("months")}}`, `{${id("days")}}`];
  const others = offered
    .filter((each) => each !== "cycle")
    .map((each) => `IF(${base}={"${each}Word"},IF(COUNT({${each}})=0,"",${monthsOn(each, months)}+${days}),`);
  const cycle = `IF(${base}={"cycleWord"},IF(COUNT({cycleStart})=0,"",${endOfMonth(months)}+${days}),`;
  return `IF(COUNT(${months},${days})<2,"",${cycle}${others.join("")}""${")".repeat(others.length + 2)}`;
};

const stateFormula = (due: string, done: string): string =>
  `IF(COUNT({${due}})=0,"",IF(COUNT({${done}})>0,IF({${done}}>{${due}},{"late"},{"done"}),IF(COUNT({asOf})=0,TODAY(),{asOf})-{${due}}))`;

/** A table of steps; ids of its columns begin with the table's own, so that each can be named. */
const stepTable = (
  table: string,
  offered: readonly Base[],
  steps: readonly Step[],
  rest: Partial<Pick<TableBlock, "grows" | "repeatHeaders" | "blankRows" | "option">>,
): TableBlock => {
  const id = (name: string) => `${table}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return {
    kind: "table",
    id: table,
    rowHeightPoints: 25,
    headerHeightPoints: 34,
    ...rest,
    columns: stepColumns(id, offered),
    rows: steps.map(({ when, step, fills, decides, due: [base, months, days] }): SeedRow => ({
      [id("when")]: when,
      [id("step")]: step,
      [id("fills")]: fills,
      [id("decides")]: decides,
      [id("base")]: bases[base],
      [id("months")]: months,
      [id("days")]: days,
    })),
    totals: [
      {
        label: { "zh-CN": "已完成的步骤", en: "Steps done" },
        cells: {
          [id("state")]: {
            id: id("doneCount"),
            formula: {
              native: `IF(COUNT({${id("due")}[]})=0,"",COUNTIF({${id("state")}[]},{"done"})+COUNTIF({${id("state")}[]},{"late"}))`,
            },
            horizontal: "center",
          },
        },
      },
      {
        label: { "zh-CN": "已逾期、还没有完成的步骤", en: "Steps overdue and not done" },
        cells: {
          [id("state")]: {
            id: id("overdueCount"),
            formula: {
              native: `IF(COUNT({${id("due")}[]})=0,"",COUNTIF({${id("state")}[]},">0"))`,
            },
            horizontal: "center",
            warnWhen: `AND(ISNUMBER({${id("overdueCount")}}),{${id("overdueCount")}}>0)`,
          },
        },
      },
    ],
  };
};

const stepColumns = (id: (name: string) => string, offered: readonly Base[]): TableColumn[] => [
  { id: id("when"), header: { "zh-CN": "何时", en: "When" } },
  {
    id: id("step"),
    header: { "zh-CN": "做什么", en: "Step" },
    required: true,
    help: {
      "zh-CN": "一行写一个步骤。不需要的行可以删除，也可以按截止日期排序。",
      en: "One step in each row. Delete the rows you do not need; sort by due date if you like.",
    },
  },
  { id: id("fills"), header: { "zh-CN": "谁填写", en: "Who fills in" }, required: true },
  { id: id("decides"), header: { "zh-CN": "谁决定或签名", en: "Who decides or signs" } },
  {
    id: id("base"),
    header: { "zh-CN": "从何时算起", en: "Counted from" },
    entry: { kind: "list", choices: offered.map((each) => `${each}Word`), strict: true },
    horizontal: "center",
    help: {
      "zh-CN": "“周期”按周期开始日算，其余按上方对应的日期算；那个日期没填，截止日期就空着。",
      en: "Cycle counts from the start of the cycle, the others from their dates above. While that date is blank, so is the due date.",
    },
  },
  {
    id: id("months"),
    header: { "zh-CN": "月数", en: "Months" },
    entry: { kind: "number", min: 0, max: 60, whole: true },
    horizontal: "center",
    help: {
      "zh-CN": "从“周期”算：到第几个月的最后一天，0 是周期开始的前一天。从其他日期算：往后几个月。",
      en: "From the cycle: up to the last day of which month of it, 0 being the day before it starts. From other dates: months after.",
    },
  },
  {
    id: id("days"),
    header: { "zh-CN": "加天数", en: "Plus days" },
    entry: { kind: "number", min: -366, max: 366, whole: true },
    horizontal: "center",
    help: {
      "zh-CN": "再往后几天；提前填负数，不加填 0。制度没有规定天数，请按企业惯例改。",
      en: "Days more; negative for earlier, 0 for none. The rules set no number of days: put in what your company does.",
    },
  },
  {
    id: id("due"),
    header: { "zh-CN": "截止日期", en: "Due" },
    formula: { native: dueFormula(id, offered) },
    numberFormat: dateFormat,
    horizontal: "center",
  },
  {
    id: id("done"),
    header: { "zh-CN": "完成日期", en: "Done on" },
    entry: { kind: "date" },
    numberFormat: dateFormat,
    horizontal: "center",
    help: {
      "zh-CN": "做完当天填上日期，状态就变为“已完成”或“逾期完成”。",
      en: "Enter the date when it is done; the state then says Done or Done late.",
    },
  },
  {
    id: id("state"),
    header: { "zh-CN": "状态", en: "State" },
    formula: { native: stateFormula(id("due"), id("done")) },
    numberFormat: {
      "zh-CN": '"逾期 "0" 天";"还有 "0" 天";"今天到期";@',
      en: '0" d overdue";0" d left";"Due today";@',
    },
    horizontal: "center",
    warnWhen: `AND(ISNUMBER({${id("state")}}),{${id("state")}}>0)`,
  },
];

const managers: Bilingual = { "zh-CN": "部门经理", en: "Department manager" };
const office: Bilingual = { "zh-CN": "企业经理室", en: "Executive office" };
const everyone: Bilingual = { "zh-CN": "全体人员", en: "Everyone" };
const superior: Bilingual = { "zh-CN": "上级", en: "Superior" };
const nobody: Bilingual = { "zh-CN": "—", en: "—" };

const yearBegins: Bilingual = { "zh-CN": "年初", en: "Year begins" };
const midYear: Bilingual = { "zh-CN": "年中", en: "Mid-year" };
const yearEnds: Bilingual = { "zh-CN": "年末", en: "Year ends" };
const projectEnds: Bilingual = { "zh-CN": "项目后", en: "Project ends" };

const quarterReview = (quarter: number): Step => ({
  when: { "zh-CN": `第 ${String(quarter)} 季度末`, en: `End of Q${String(quarter)}` },
  step: { "zh-CN": "部门季度绩效回顾（附二）", en: "Quarterly department review (annex 2)" },
  fills: managers,
  decides: { "zh-CN": "企业经理室，双方签名", en: "Executive office; both sign" },
  due: ["cycle", quarter * 3, 10],
});

const meeting = (when: Bilingual, months: number): Step => ({
  when,
  step: {
    "zh-CN": "绩效管理委员会会议（每六个月一次）",
    en: "Meeting of the appraisal committee (every six months)",
  },
  fills: { "zh-CN": "行政综合部", en: "Administration" },
  decides: { "zh-CN": "绩效管理委员会", en: "Appraisal committee" },
  due: ["cycle", months, 0],
});

const yearSteps: readonly Step[] = [
  {
    when: yearBegins,
    step: { "zh-CN": "部门绩效协议（附一）和部门工作计划", en: "Department agreement (annex 1) and work plan" },
    fills: managers,
    decides: { "zh-CN": "企业经理室，期初签名", en: "Executive office; both sign" },
    due: ["cycle", 1, 0],
  },
  {
    when: yearBegins,
    step: { "zh-CN": "职员绩效计划（附六）和个人年度计划", en: "Employee plan (annex 6) and own year plan" },
    fills: { "zh-CN": "职员、部门经理", en: "Employee and manager" },
    decides: { "zh-CN": "部门经理，期初签名", en: "Department manager; both sign" },
    due: ["cycle", 1, 0],
  },
  {
    when: { "zh-CN": "项目前", en: "Before project" },
    step: {
      "zh-CN": "任命项目经理，商定考评内容和标准",
      en: "Project manager appointed; content and standard agreed",
    },
    fills: { "zh-CN": "项目经理", en: "Project manager" },
    decides: { "zh-CN": "委员会（企业级）或部门经理（部门级）", en: "Committee or department manager" },
    due: ["projectStart", 0, -1],
  },
  ...[1, 2].map(quarterReview),
  {
    when: midYear,
    step: { "zh-CN": "与职员谈差距和改进办法", en: "Talk with each employee on gaps and methods" },
    fills: managers,
    decides: nobody,
    due: ["cycle", 6, 0],
  },
  meeting(midYear, 6),
  quarterReview(3),
  {
    when: projectEnds,
    step: {
      "zh-CN": "项目考评申请（附三，先办妥 3 项条件）",
      en: "Application for project appraisal (annex 3, its 3 conditions met)",
    },
    fills: { "zh-CN": "项目经理", en: "Project manager" },
    decides: {
      "zh-CN": "考评人；信息部签 2 项，行政综合部签 1 项",
      en: "Rater; Information signs 2, Administration 1",
    },
    due: ["projectEnd", 0, 10],
  },
  {
    when: projectEnds,
    step: { "zh-CN": "项目组职员行为规范考评（附五）", en: "Conduct appraisal of project members (annex 5)" },
    fills: { "zh-CN": "项目经理", en: "Project manager" },
    decides: { "zh-CN": "考评人与被考评人签名", en: "Rater and member sign" },
    due: ["projectEnd", 0, 10],
  },
  {
    when: yearEnds,
    step: { "zh-CN": "部门绩效协议评分（附一）", en: "Department agreement scored (annex 1)" },
    fills: office,
    decides: { "zh-CN": "双方期末签名", en: "Both sign at the end" },
    due: ["cycle", 12, 15],
  },
  {
    when: yearEnds,
    step: { "zh-CN": "职员绩效考评打分（附六）", en: "Employee appraisal scored (annex 6)" },
    fills: managers,
    decides: { "zh-CN": "双方期末签名", en: "Both sign at the end" },
    due: ["cycle", 12, 15],
  },
  {
    when: yearEnds,
    step: { "zh-CN": "商定 n1、n2、n3，计算职员绩效 EP", en: "n1, n2, n3 agreed; EP computed" },
    fills: { "zh-CN": "部门经理、职员", en: "Manager and employee" },
    decides: { "zh-CN": "部门经理", en: "Department manager" },
    due: ["cycle", 12, 15],
  },
  meeting(yearEnds, 12),
  {
    when: { "zh-CN": "考评后", en: "Afterwards" },
    step: { "zh-CN": "申诉：提出、调查、审核", en: "Appeals: made, inquired, decided" },
    fills: { "zh-CN": "申诉人", en: "Appellant" },
    decides: { "zh-CN": "部门经理的归委员会，其他人的归总经理", en: "Committee for managers, else general manager" },
    due: ["cycle", 12, 30],
  },
];

const monthSteps: readonly Step[] = Array.from({ length: 12 }, (_, index) => ({
  when: { "zh-CN": `第 ${String(index + 1)} 个月`, en: `Month ${String(index + 1)}` },
  step: {
    "zh-CN": "月初签工作计划，月末填实际完成情况（附四）",
    en: "Plan signed when it begins, results when it ends (annex 4)",
  },
  fills: { "zh-CN": "职员；月末由考评人填", en: "Employee; rater at the end" },
  decides: { "zh-CN": "双方在月初、月末各签一次", en: "Both sign twice" },
  due: ["cycle", index + 1, 0],
}));

const evaluation: Bilingual = { "zh-CN": "评估", en: "Evaluation" };
const okrCycle: Bilingual = { "zh-CN": "OKR 周期", en: "OKR cycle" };

const okrSteps: readonly Step[] = [
  {
    when: okrCycle,
    step: { "zh-CN": "制定 OKR，上下左右对齐", en: "OKR set and aligned in all directions" },
    fills: everyone,
    decides: { "zh-CN": "相互对齐", en: "Aligned both ways" },
    due: ["okrStart", 0, 7],
  },
  {
    when: okrCycle,
    step: { "zh-CN": "每周跟进：进展、卡点、待办", en: "Weekly follow-up: progress, obstacles, to-dos" },
    fills: everyone,
    decides: nobody,
    due: ["okrStart", 3, -1],
  },
  {
    when: okrCycle,
    step: { "zh-CN": "复盘，打分并定下个周期的目标", en: "Look back: scores, lessons, next goals" },
    fills: everyone,
    decides: { "zh-CN": "相互对齐", en: "Aligned both ways" },
    due: ["okrStart", 3, 7],
  },
  {
    when: evaluation,
    step: { "zh-CN": "自评（不超过 5 项产出）", en: "Self-review (at most 5 outputs)" },
    fills: everyone,
    decides: nobody,
    due: ["cycle", 6, 7],
  },
  {
    when: evaluation,
    step: { "zh-CN": "邀请 360 度评估人", en: "Raters for the 360 invited" },
    fills: everyone,
    decides: { "zh-CN": "上级、人力资源可补充", en: "Superior and HR may add" },
    due: ["cycle", 6, 9],
  },
  {
    when: evaluation,
    step: { "zh-CN": "360 度评估", en: "360 evaluation" },
    fills: { "zh-CN": "受邀评估人", en: "Raters invited" },
    decides: nobody,
    due: ["cycle", 6, 16],
  },
  {
    when: evaluation,
    step: { "zh-CN": "上级评估", en: "Rating by the superior" },
    fills: superior,
    decides: superior,
    due: ["cycle", 6, 21],
  },
  {
    when: evaluation,
    step: { "zh-CN": "逐级校准（到上两级）", en: "Calibration upwards, two levels" },
    fills: { "zh-CN": "人力资源组织", en: "Run by HR" },
    decides: { "zh-CN": "上级和更上级", en: "Superiors above" },
    due: ["cycle", 6, 28],
  },
  {
    when: evaluation,
    step: { "zh-CN": "反馈结果，一对一面谈", en: "Feedback and one-on-one" },
    fills: { "zh-CN": "上级、本人", en: "Superior and employee" },
    decides: superior,
    due: ["cycle", 6, 35],
  },
];

const dateField = (id: string, label: Bilingual) =>
  ({ id, label, entry: { kind: "date" }, numberFormat: dateFormat, horizontal: "left" }) as const;

const okrStartBlock: Block = {
  kind: "fields",
  option: "okr",
  look: "boxed",
  slots: [{ label: 1, cell: 1 }],
  fields: [
    {
      ...dateField("okrStart", { "zh-CN": "OKR 开始日", en: "OKR start" }),
      help: {
        "zh-CN": "一个 OKR 周期（双月或季度）的第一天。",
        en: "The first day of an OKR cycle of two or three months.",
      },
      source: "D10",
    },
  ],
};

export const calendar: Form = {
  id: "calendar",
  version: 1,
  table: "other",
  source: "E4",
  audience: ["hr", "manager"],
  stage: "rules",
  name: { "zh-CN": "绩效考核日历", en: "Appraisal Calendar" },
  summary: {
    "zh-CN":
      "一个考核周期里谁在何时填什么、由谁决定或签名。填好周期开始日，截止日期自动算出；填上完成日期，就看得出哪些已完成、哪些逾期。",
    en: "Who fills in what and who decides or signs, over one appraisal cycle. Enter the first day and the due dates follow; enter what is done, and what is overdue shows.",
  },
  sheetName: { "zh-CN": "考核日历", en: "Appraisal calendar" },
  orientation: "landscape",
  page: { fit: "onePageWide", footer: { center: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" } } },
  choices: {
    cycleWord: bases.cycle,
    projectStartWord: bases.projectStart,
    projectEndWord: bases.projectEnd,
    okrStartWord: bases.okrStart,
    done: { "zh-CN": "已完成", en: "Done" },
    late: { "zh-CN": "逾期完成", en: "Done late" },
  },
  options: [
    {
      id: "monthly",
      label: { "zh-CN": "每月计划与小结", en: "Monthly plans and results" },
      help: {
        "zh-CN": "项目组职员每月填一次的计划及小结（附四）。",
        en: "What members of projects fill in every month (annex 4).",
      },
      default: true,
    },
    {
      id: "okr",
      label: { "zh-CN": "OKR 周期与 360 度评估", en: "OKR cycle and 360 evaluation" },
      help: {
        "zh-CN": "用 OKR 管理目标、用多方评估的企业才需要。",
        en: "For companies that manage goals by OKR and rate from several sides.",
      },
      default: true,
    },
  ],
  main: {
    widthsPoints: [80, 236, 118, 172, 68, 44, 44, 66, 66, 71],
    blocks: [
      { kind: "title", text: { "zh-CN": "绩效考核日历", en: "Appraisal Calendar" } },
      {
        kind: "note",
        text: {
          "zh-CN":
            "制度只写了年初、季度末、年末等时间，没有写到哪一天：表中的月数和天数是建议，可以改。\n截止日期是日历日，遇休息日请自行调整天数。",
          en: "The rules say when in the year, not on which day: months and days here are proposals, change them.\nDue dates are calendar days; adjust the days where one falls on a holiday.",
        },
        source: "E2–E4, E10–E14",
      },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 1 },
          { label: 1, cell: 1 },
          { label: 3, cell: 1 },
          { label: 1, cell: 1 },
        ],
        fields: [
          {
            ...dateField("cycleStart", { "zh-CN": "周期开始日", en: "Cycle start" }),
            required: true,
            help: {
              "zh-CN": "十二个月考核周期的第一天，如 2026-01-01。其余日期由它算出。",
              en: "The first day of the twelve months, such as 2026-01-01. The other dates follow from it.",
            },
            source: "E3",
          },
          {
            id: "cycleEnd",
            label: { "zh-CN": "周期结束日", en: "Cycle end" },
            formula: { native: `IF(COUNT({cycleStart})=0,"",${endOfMonth("12")})` },
            numberFormat: dateFormat,
            horizontal: "left",
          },
          dateField("projectStart", { "zh-CN": "项目开始日（有项目时填）", en: "Project start, if any" }),
          dateField("projectEnd", { "zh-CN": "项目完成日", en: "Project end" }),
          {
            ...dateField("asOf", { "zh-CN": "核对日期", en: "As of" }),
            help: {
              "zh-CN": "按哪一天看是否逾期；留空就按今天。",
              en: "The day for which overdue is worked out; blank means today.",
            },
          },
          { id: "unit", label: { "zh-CN": "部门", en: "Department" } },
          {
            id: "keptBy",
            label: { "zh-CN": "由谁跟进", en: "Kept by" },
            help: {
              "zh-CN": "负责提醒和登记完成日期的人，制度中是行政综合部。",
              en: "Who reminds people and enters what is done; in the rules, administration.",
            },
            source: "E2, E14",
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "一、年度与项目", en: "1. Year and projects" } },
      stepTable("steps", ["cycle", "projectStart", "projectEnd"], yearSteps, {
        grows: true,
        repeatHeaders: "screen",
        blankRows: 1,
      }),
      {
        kind: "heading",
        text: { "zh-CN": "二、每月计划与小结", en: "2. Monthly plans and results" },
        option: "monthly",
      },
      stepTable("monthly", ["cycle"], monthSteps, { option: "monthly" }),
      { kind: "heading", text: { "zh-CN": "三、OKR 与 360 度评估", en: "3. OKR and 360 evaluation" }, option: "okr" },
      okrStartBlock,
      stepTable("okr", ["cycle", "okrStart"], okrSteps, { option: "okr" }),
    ],
  },
};
