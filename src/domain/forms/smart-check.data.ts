// The SMART check (B6, C15): one goal in each row, five letters, a verdict; A and R in the reading that was chosen.
import type { Bilingual } from "../language";
import type { Form, TableColumn, TotalCell } from "./form";

const letter = (id: string, text: string, help: Bilingual): TableColumn => ({
  id,
  header: { "zh-CN": text, en: text },
  required: true,
  entry: { kind: "list", choices: ["yes", "partly", "no"], strict: true },
  horizontal: "center",
  help,
  source: "C15",
  warnWhen: `OR({${id}}={"no"},{${id}}={"partly"})`,
});

const openCount = (id: string, column: string): TotalCell => ({
  id,
  formula: {
    native: `IF(COUNTA({goal[]})=0,"",COUNTIF({${column}[]},{"no"})+COUNTIF({${column}[]},{"partly"}))`,
  },
  numberFormat: { "zh-CN": "0", en: "0" },
  horizontal: "center",
});

export const smartCheck: Form = {
  id: "smart-check",
  version: 1,
  table: "other",
  source: "B6, C15",
  audience: ["employee", "manager", "hr"],
  stage: "plan",
  name: { "zh-CN": "SMART 核对表", en: "SMART Check" },
  summary: {
    "zh-CN":
      "一行一个目标，按 S、M、A、R、T 五项逐一判断，自动给出结论和还差哪几项，再写出改进后的表述。A 和 R 的两种口径可以切换。",
    en: "One goal in each row, judged letter by letter, with a verdict, the letters still open, and room for better wording. Both readings of A and R can be chosen.",
  },
  sheetName: { "zh-CN": "SMART核对", en: "SMART check" },
  orientation: "landscape",
  page: { fit: "onePageWide", footer: { center: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" } } },
  choices: {
    yes: { "zh-CN": "是", en: "Yes" },
    partly: { "zh-CN": "部分", en: "Partly" },
    no: { "zh-CN": "否", en: "No" },
    relevant: { "zh-CN": "可实现、相关", en: "Achievable and Relevant" },
    realistic: { "zh-CN": "可实现、现实", en: "Attainable and Realistic" },
    passes: { "zh-CN": "符合", en: "Meets all" },
    refine: { "zh-CN": "需完善", en: "Refine" },
    rewrite: { "zh-CN": "需重写", en: "Rewrite" },
    specific: { "zh-CN": "具体的 Specific", en: "Specific" },
    measurable: { "zh-CN": "可衡量的 Measurable", en: "Measurable" },
    achievable: { "zh-CN": "可实现的 Achievable", en: "Achievable" },
    attainable: { "zh-CN": "可实现的 Attainable", en: "Attainable" },
    relevantWord: { "zh-CN": "相关的 Relevant", en: "Relevant" },
    realisticWord: { "zh-CN": "现实的 Realistic", en: "Realistic" },
    timeBound: { "zh-CN": "有时限的 Time-bound", en: "Time-bound" },
    specificRight: {
      "zh-CN": "切中要点，细化适度，随情境调整",
      en: "To the point, suitably detailed, fitted to the situation",
    },
    measurableRight: {
      "zh-CN": "有数字，或写成看得见的行为；数据拿得到",
      en: "A figure, or conduct that can be seen; the data can be had",
    },
    achievableRight: {
      "zh-CN": "对照历史数据、资源和能力，努力一下够得着",
      en: "Within reach with effort, judged by past figures, resources and ability",
    },
    attainableRight: { "zh-CN": "付出努力可以做到，时间长短适度", en: "Can be done with effort, in a suitable time" },
    relevantRight: {
      "zh-CN": "支撑部门目标，与岗位直接相关",
      en: "Supports the department's goal and belongs to the job",
    },
    realisticRight: { "zh-CN": "可以证明，可以观察", en: "Can be shown and observed" },
    timeBoundRight: {
      "zh-CN": "写明日期或时间单位，看重效率",
      en: "Names a date or a unit of time, with an eye on efficiency",
    },
    specificWrong: { "zh-CN": "抽象、没有细化、照搬别处", en: "Abstract, without detail, copied from elsewhere" },
    measurableWrong: {
      "zh-CN": "主观判断、描述不出行为、数据无从获得",
      en: "Opinion, no conduct described, data nobody has",
    },
    achievableWrong: {
      "zh-CN": "虚高让人放弃，保守失去意义",
      en: "So high that one gives up, or so low that it means nothing",
    },
    attainableWrong: { "zh-CN": "过高或过低，期间过长", en: "Too high or too low, over too long a time" },
    relevantWrong: { "zh-CN": "个人努力与团队方向脱节", en: "Personal effort that leads away from the team's" },
    realisticWrong: { "zh-CN": "假设的，无法观察或证明", en: "Assumed, not to be observed or shown" },
    timeBoundWrong: { "zh-CN": "不提时间，或只说“尽快”“较快”", en: "No time at all, or just “soon” and “quickly”" },
  },
  main: {
    widthsPoints: [40, 216, 46, 46, 46, 46, 46, 68, 68, 258],
    blocks: [
      { kind: "title", text: { "zh-CN": "SMART 核对表", en: "SMART Check" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 1 },
          { label: 3, cell: 5 },
        ],
        fields: [
          { id: "person", label: { "zh-CN": "姓名", en: "Name" }, required: true },
          {
            id: "reading",
            label: { "zh-CN": "A、R 的口径", en: "Reading of A and R" },
            entry: { kind: "list", choices: ["relevant", "realistic"], strict: true },
            help: {
              "zh-CN": "两种口径：A 可实现、R 相关；A 可实现、R 现实。下面的说明随之变化。不填按“可实现、相关”。",
              en: "Achievable and Relevant, or Attainable and Realistic; the words below follow. Blank means the first.",
            },
            source: "B6, C15",
          },
        ],
      },
      {
        kind: "table",
        id: "criteria",
        rowHeightPoints: 22,
        headerHeightPoints: 28,
        columns: [
          { id: "criterion", header: { "zh-CN": "字母", en: "Letter" }, fixed: true, horizontal: "center" },
          {
            id: "principle",
            header: { "zh-CN": "原则", en: "Principle" },
            formula: {
              native:
                'IF({criterion}="S",{"specific"},IF({criterion}="M",{"measurable"},IF({criterion}="A",IF({reading}={"realistic"},{"attainable"},{"achievable"}),IF({criterion}="R",IF({reading}={"realistic"},{"realisticWord"},{"relevantWord"}),{"timeBound"}))))',
            },
          },
          {
            id: "right",
            header: { "zh-CN": "正确做法", en: "Right" },
            span: 6,
            formula: {
              native:
                'IF({criterion}="S",{"specificRight"},IF({criterion}="M",{"measurableRight"},IF({criterion}="A",IF({reading}={"realistic"},{"attainableRight"},{"achievableRight"}),IF({criterion}="R",IF({reading}={"realistic"},{"realisticRight"},{"relevantRight"}),{"timeBoundRight"}))))',
            },
          },
          {
            id: "wrong",
            header: { "zh-CN": "错误做法", en: "Wrong" },
            span: 2,
            formula: {
              native:
                'IF({criterion}="S",{"specificWrong"},IF({criterion}="M",{"measurableWrong"},IF({criterion}="A",IF({reading}={"realistic"},{"attainableWrong"},{"achievableWrong"}),IF({criterion}="R",IF({reading}={"realistic"},{"realisticWrong"},{"relevantWrong"}),{"timeBoundWrong"}))))',
            },
          },
        ],
        rows: ["S", "M", "A", "R", "T"].map((text) => ({ criterion: { "zh-CN": text, en: text } })),
      },
      { kind: "heading", text: { "zh-CN": "逐项核对", en: "Goal by goal" } },
      {
        kind: "table",
        id: "goals",
        rowHeightPoints: 30,
        grows: true,
        columns: [
          { id: "number", header: { "zh-CN": "编号", en: "No." }, horizontal: "center" },
          {
            id: "goal",
            header: { "zh-CN": "目标或指标（原文）", en: "Goal or indicator (as written)" },
            required: true,
            help: {
              "zh-CN": "原样抄下要核对的表述，例如：提升客户服务质量。",
              en: "The wording as it stands, such as: improve the quality of customer service.",
            },
            source: "B5",
          },
          letter("specific", "S", {
            "zh-CN": "具体：一看就知道做什么、做到哪一步吗？",
            en: "Specific: is it plain what is to be done, and how far?",
          }),
          letter("measurable", "M", {
            "zh-CN": "可衡量：有数字、可核对的节点，或看得见的行为吗？数据从哪里来？",
            en: "Measurable: a figure, a milestone that can be verified, or conduct that can be seen? Where is the data?",
          }),
          letter("achievable", "A", {
            "zh-CN": "可实现：按过去的数据、现有资源和能力，努力能做到吗？有没有过高或过低？",
            en: "Achievable or attainable: within reach with effort, neither too high nor too low?",
          }),
          letter("relevant", "R", {
            "zh-CN": "按上面选定的口径：与部门目标和岗位相关吗？或者：可以证明和观察吗？",
            en: "In the reading chosen above: does it serve the department and the job? Or: can it be shown and observed?",
          }),
          letter("timely", "T", {
            "zh-CN": "有时限：写了日期、周期或时间单位吗？“尽快”不算。",
            en: "Time-bound: a date, a period or a unit of time? “Soon” does not count.",
          }),
          {
            id: "verdict",
            header: { "zh-CN": "结论", en: "Verdict" },
            formula: {
              native:
                'IF(COUNTIF({specific}:{timely},{"yes"})+COUNTIF({specific}:{timely},{"partly"})+COUNTIF({specific}:{timely},{"no"})<5,"",IF(COUNTIF({specific}:{timely},{"no"})>0,{"rewrite"},IF(COUNTIF({specific}:{timely},{"partly"})>0,{"refine"},{"passes"})))',
            },
            horizontal: "center",
            warnWhen: '{verdict}={"rewrite"}',
          },
          {
            id: "missing",
            header: { "zh-CN": "待改进项", en: "Still open" },
            formula: {
              native:
                'IF({verdict}="","",IF({specific}={"yes"},"","S ")&IF({measurable}={"yes"},"","M ")&IF({achievable}={"yes"},"","A ")&IF({relevant}={"yes"},"","R ")&IF({timely}={"yes"},"","T"))',
            },
            horizontal: "center",
          },
          {
            id: "better",
            header: { "zh-CN": "改进后的表述", en: "Better wording" },
            help: {
              "zh-CN":
                "补上缺的那几项。例如“提升客户服务质量”可写成：投诉率降低30%，响应时间不超过15分钟，满意度4.8分（5分制）。",
              en: "Add what is missing. “Improve customer service” may become: 30% fewer complaints, answers within 15 minutes, satisfaction of 4.8 out of 5.",
            },
            source: "B5",
          },
        ],
        rows: [],
        blankRows: 8,
        totals: [
          {
            label: { "zh-CN": "未完全做到的目标数", en: "Goals not fully there" },
            cells: {
              specific: openCount("specificOpen", "specific"),
              measurable: openCount("measurableOpen", "measurable"),
              achievable: openCount("achievableOpen", "achievable"),
              relevant: openCount("relevantOpen", "relevant"),
              timely: openCount("timelyOpen", "timely"),
              verdict: {
                id: "passing",
                formula: { native: 'IF(COUNTA({goal[]})=0,"",COUNTIF({verdict[]},{"passes"}))' },
                numberFormat: { "zh-CN": '0" 项符合"', en: '0" meet all"' },
                horizontal: "center",
              },
            },
          },
        ],
      },
      {
        kind: "note",
        text: {
          "zh-CN":
            "M 不只看数字：可以核对的节点和看得见的行为也算；心里怎么想、是否专注这类看不见的状态不算。\n有“否”就重写，只有“部分”就补充完善。插件的检查功能和 KPI.SMART 函数读出的是文字里有没有这些要素，可作初筛；能否实现、是否相关要由人判断。",
          en: "M is more than figures: milestones that can be verified and conduct that can be seen count too; states of mind do not.\nA No means rewriting, a Partly refining. The add-in's check and KPI.SMART read what the words contain, as a first look; whether a goal is within reach and relevant is for people to judge.",
        },
        source: "C15, C16",
      },
    ],
  },
};
