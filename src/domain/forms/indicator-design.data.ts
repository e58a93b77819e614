// Designing indicators (C7 to C9, C12 to C21): from an output to what is measured, how well, by what proof, and its weight.
import type { Bilingual } from "../language";
import type { Form, SeedRow } from "./form";

const percentFormat: Bilingual = { "zh-CN": "0.##%", en: "0.##%" };

const question = (step: number, text: Bilingual): SeedRow => ({ questionStep: step, questionText: text });

const kind = (name: Bilingual, examples: Bilingual, proof: Bilingual): SeedRow => ({
  kindName: name,
  kindExamples: examples,
  kindProof: proof,
});

const reviewed = (point: Bilingual, text: Bilingual): SeedRow => ({ reviewPoint: point, reviewQuestion: text });

export const indicatorDesign: Form = {
  id: "indicator-design",
  version: 1,
  table: "indicators",
  source: "C8",
  audience: ["hr", "manager"],
  stage: "plan",
  name: { "zh-CN": "关键绩效指标设计表", en: "Indicator Design Sheet" },
  summary: {
    "zh-CN":
      "从工作产出出发，逐项定指标类型、具体指标、基本与卓越标准、证据来源、评估人和权重，最后从客观性、全面性、可操作性三方面审核。旁边附有设计指标的提问和证据来源对照。",
    en: "From outputs to indicators: type, measure, basic and excellent standard, evidence, rater and weight, then a review of the whole. Guiding questions and sources of evidence stand beside it.",
  },
  sheetName: { "zh-CN": "指标设计", en: "Indicator design" },
  orientation: "landscape",
  page: { fit: "onePageWide", footer: { center: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" } } },
  choices: {
    quantity: { "zh-CN": "数量", en: "Quantity" },
    quality: { "zh-CN": "质量", en: "Quality" },
    cost: { "zh-CN": "成本", en: "Cost" },
    time: { "zh-CN": "时限", en: "Time" },
    records: { "zh-CN": "业绩纪录", en: "Performance records" },
    finance: { "zh-CN": "财务数据", en: "Financial data" },
    production: { "zh-CN": "生产记录", en: "Production records" },
    superior: { "zh-CN": "上级评估", en: "Rating by superior" },
    client: { "zh-CN": "客户评估", en: "Rating by customers" },
    sound: { "zh-CN": "符合", en: "Met" },
    amend: { "zh-CN": "需修正", en: "To amend" },
    passed: { "zh-CN": "审核通过", en: "Passed" },
    back: { "zh-CN": "修正后再审", en: "Amend and review again" },
  },
  main: {
    widthsPoints: [116, 60, 152, 152, 152, 124, 92, 67],
    blocks: [
      { kind: "title", text: { "zh-CN": "关键绩效指标设计表", en: "Indicator Design Sheet" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 2 },
          { label: 1, cell: 1 },
          { label: 1, cell: 2 },
        ],
        fields: [
          {
            id: "assessed",
            label: { "zh-CN": "被评估者", en: "Who is assessed" },
            required: true,
            help: {
              "zh-CN": "个人、岗位、部门或团队的名称。",
              en: "A person, a post, a department or a team.",
            },
            source: "C7",
          },
          { id: "department", label: { "zh-CN": "部门", en: "Department" }, required: true },
          { id: "period", label: { "zh-CN": "评估周期", en: "Period" }, required: true },
        ],
      },
      { kind: "heading", text: { "zh-CN": "一、工作产出、指标与标准", en: "1. Outputs, indicators and standards" } },
      {
        kind: "table",
        id: "items",
        grows: true,
        rowHeightPoints: 30,
        headerHeightPoints: 26,
        repeatHeaders: true,
        columns: [
          {
            id: "output",
            header: { "zh-CN": "工作产出", en: "Output" },
            role: "objective",
            required: true,
            help: {
              "zh-CN":
                "交给内外部客户、对组织目标有增值的结果。优先写结果；结果实在难以界定时，写过程中的关键行为。一项产出有多个指标时，每行都写上产出。",
              en: "What customers inside or outside receive and what adds value to the goals. Prefer results; where none can be fixed, key behaviour. Repeat the output for each of its indicators.",
            },
            source: "C9",
          },
          {
            id: "kind",
            header: { "zh-CN": "指标类型", en: "Type" },
            required: true,
            entry: { kind: "list", choices: ["quantity", "quality", "cost", "time"], strict: true },
            horizontal: "center",
            help: {
              "zh-CN": "这项产出最该关心哪一面：多少、多好、花多少、何时交。同一产出可以分几行，从不同方面衡量。",
              en: "Which side of the output matters: how much, how good, at what cost, by when. Use several rows to look at more than one side.",
            },
            source: "C12",
          },
          {
            id: "indicator",
            header: { "zh-CN": "具体指标", en: "Indicator" },
            role: "indicator",
            required: true,
            help: {
              "zh-CN":
                "从哪个方面衡量，只写“什么”。要么能用数字表示，要么是看得见的行为；注意力是否集中之类的内心状态不能作指标。",
              en: "What is looked at, not yet how much. Either a figure or behaviour that can be seen; states of mind such as attention cannot be indicators.",
            },
            source: "C16, C17",
          },
          {
            id: "basic",
            header: { "zh-CN": "基本标准", en: "Basic standard" },
            role: "target",
            required: true,
            help: {
              "zh-CN":
                "每个人努力后都能达到的水平。能量化的写成范围，如 18%–22%：低于下限需改进，高于上限为卓越；不能量化的，写客户期望做到什么程度。",
              en: "What everyone can reach with effort. A range where there are figures, such as 18%–22%: below is to be improved, above is excellent. Otherwise: what the customer expects.",
            },
            source: "C18, C20",
          },
          {
            id: "excellent",
            header: { "zh-CN": "卓越标准", en: "Excellent standard" },
            role: "target",
            help: {
              "zh-CN":
                "没有要求、但少数人能做到的水平，不设上限，用来发现榜样。写看得见的做法或结果，不写“更好”“很高”。",
              en: "Not asked for, reached by few, without a ceiling; it finds role models. Name visible acts or results, not “better” or “very high”.",
            },
            source: "C20, C21",
          },
          {
            id: "proof",
            header: { "zh-CN": "证据来源", en: "Evidence" },
            role: "evidence",
            required: true,
            entry: {
              kind: "list",
              choices: ["records", "finance", "production", "superior", "client"],
              strict: false,
              multiple: true,
            },
            help: {
              "zh-CN": "从哪里得知实际水平。右侧列有各类指标常用的来源；没有来源的指标无法追踪。",
              en: "Where the actual level can be read. Usual sources for each type stand on the right; without a source nothing can be tracked.",
            },
            source: "C14, C22",
          },
          {
            id: "rater",
            header: { "zh-CN": "评估人", en: "Rater" },
            role: "owner",
            required: true,
            help: {
              "zh-CN": "由谁判断是否达到标准：写岗位或姓名。没有数据可用时，请最了解这项产出的人评，常常是它的客户。",
              en: "Who says whether the standard was met: a post or a name. Without figures, ask whoever knows the output best, often its customer.",
            },
            source: "C8, C13",
          },
          {
            id: "weight",
            header: { "zh-CN": "权重", en: "Weight" },
            role: "weight",
            required: true,
            entry: { kind: "percent" },
            numberFormat: percentFormat,
            horizontal: "center",
            help: {
              "zh-CN": "按重要性定，不按花费的时间定：为总经理起草公文花时间不多，却比接电话重要。各行合计为 100%。",
              en: "By importance, not by time spent: drafting for the general manager weighs more than answering calls. All rows together make 100%.",
            },
            source: "C9",
          },
        ],
        rows: [],
        blankRows: 8,
        totals: [
          {
            label: { "zh-CN": "权重合计", en: "Sum of weights" },
            cells: {
              proof: {
                id: "weightGap",
                formula: {
                  native:
                    'IF(COUNT({weight[]})=0,"",IF(ABS(ROUND(SUM({weight[]})*100-100,9))<=0.01,0,ROUND(SUM({weight[]})*100-100,9)))',
                  kpi: 'KPI.WEIGHTCHECK(IF({weight[]}="","",{weight[]}))',
                },
                numberFormat: {
                  "zh-CN": '"多 "0.00" 个百分点";"少 "0.00" 个百分点";"合计为 100%"',
                  en: '0.00" points over";0.00" points short";"Adds up to 100%"',
                },
                warnWhen: "AND(ISNUMBER({weightGap}),{weightGap}<>0)",
              },
              weight: {
                id: "weightSum",
                formula: { native: 'IF(COUNT({weight[]})=0,"",ROUND(SUM({weight[]}),9))' },
                numberFormat: { "zh-CN": "[=1]0%;0.0#%", en: "[=1]0%;0.0#%" },
                horizontal: "center",
              },
            },
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "二、审核", en: "2. Review" } },
      {
        kind: "table",
        id: "review",
        rowHeightPoints: 30,
        headerHeightPoints: 24,
        columns: [
          { id: "reviewPoint", header: { "zh-CN": "审核方面", en: "Aspect" }, fixed: true },
          { id: "reviewQuestion", header: { "zh-CN": "审核问题", en: "Question" }, span: 3, fixed: true },
          {
            id: "verdict",
            header: { "zh-CN": "审核结论", en: "Verdict" },
            entry: { kind: "list", choices: ["sound", "amend"], strict: true },
            horizontal: "center",
            help: {
              "zh-CN": "逐项对照整张表回答。有一项需要修正，就改好前面的指标或标准再审。",
              en: "Answer for the whole sheet. If one is to be amended, change the indicators or standards and review again.",
            },
            source: "C8",
          },
          { id: "amendment", header: { "zh-CN": "修正意见", en: "What to amend" }, span: 3 },
        ],
        rows: [
          reviewed(
            { "zh-CN": "客观性", en: "Objectivity" },
            {
              "zh-CN": "指标和标准都有事实或行为可查吗？换一个评估人，会得出同样的结果吗？",
              en: "Do facts or behaviour back each indicator and standard? Would another rater come to the same result?",
            },
          ),
          reviewed(
            { "zh-CN": "全面性", en: "Completeness" },
            {
              "zh-CN": "合在一起，能说明被评估者大部分的增值产出吗？有没有重要的方面漏掉？",
              en: "Do they together stand for most of what adds value? Is any important side left out?",
            },
          ),
          reviewed(
            { "zh-CN": "可操作性", en: "Practicability" },
            {
              "zh-CN": "实际水平能按期取得、花费合理吗？被评估者自己能影响结果吗？",
              en: "Can the actual level be had in time and at fair cost? Can the people assessed influence it?",
            },
          ),
        ],
        totals: [
          {
            label: { "zh-CN": "审核结果", en: "Result of the review" },
            cells: {
              verdict: {
                id: "reviewResult",
                formula: {
                  native:
                    'IF(COUNTIF({verdict[]},{"sound"})+COUNTIF({verdict[]},{"amend"})<3,"",IF(COUNTIF({verdict[]},{"amend"})>0,{"back"},{"passed"}))',
                },
                horizontal: "center",
                warnWhen: '{reviewResult}={"back"}',
              },
            },
          },
        ],
      },
      {
        kind: "fields",
        look: "signature",
        slots: [
          { label: 1, cell: 2 },
          { label: 1, cell: 1 },
          { label: 1, cell: 2 },
        ],
        fields: [
          { id: "designedBy", label: { "zh-CN": "设计人", en: "Designed by" } },
          { id: "reviewedBy", label: { "zh-CN": "审核人", en: "Reviewed by" } },
          {
            id: "reviewedOn",
            label: { "zh-CN": "日期", en: "Date" },
            entry: { kind: "date" },
            numberFormat: { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" },
          },
        ],
      },
    ],
  },
  aside: {
    widthsPoints: [60, 142, 128, 56],
    blocks: [
      { kind: "title", text: { "zh-CN": "怎样定指标和标准", en: "How to find indicators" } },
      { kind: "heading", text: { "zh-CN": "四个问题", en: "Four questions" } },
      {
        kind: "table",
        id: "questions",
        columns: [
          { id: "questionStep", header: { "zh-CN": "顺序", en: "Step" }, fixed: true, horizontal: "center" },
          { id: "questionText", header: { "zh-CN": "问自己", en: "Ask yourself" }, span: 3, fixed: true },
        ],
        rows: [
          question(1, {
            "zh-CN": "评这项产出时，我们在意它的数量、质量、成本还是时限？",
            en: "For this output, do we care about quantity, quality, cost or time?",
          }),
          question(2, {
            "zh-CN": "在意的那一面，用什么来衡量？",
            en: "How can that side be measured?",
          }),
          question(3, {
            "zh-CN": "有没有可以持续取得的数量或百分比？有就列为指标。",
            en: "Is there a number or a percentage we can follow? Then it is an indicator.",
          }),
          question(4, {
            "zh-CN": "没有数字时：谁能判断好坏？做得好是什么样子？看哪几个关键点？",
            en: "If not: who can judge it? What does good work look like? What are the key points?",
          }),
        ],
      },
      { kind: "heading", text: { "zh-CN": "指标类型与证据来源", en: "Types and their evidence" } },
      {
        kind: "table",
        id: "kinds",
        columns: [
          { id: "kindName", header: { "zh-CN": "类型", en: "Kind" }, fixed: true, horizontal: "center" },
          { id: "kindExamples", header: { "zh-CN": "举例", en: "Examples" }, fixed: true },
          { id: "kindProof", header: { "zh-CN": "常用来源", en: "Usual evidence" }, fixed: true },
          {
            id: "kindCount",
            header: { "zh-CN": "本表条数", en: "Here" },
            formula: { native: 'IF(COUNTA({kind[]})=0,"",COUNTIF({kind[]},{kindName}))' },
            horizontal: "center",
          },
        ],
        rows: [
          kind(
            { "zh-CN": "数量", en: "Quantity" },
            { "zh-CN": "产量、销售额、利润", en: "Volume, sales, profit" },
            { "zh-CN": "业绩纪录、财务数据", en: "Performance records, financial data" },
          ),
          kind(
            { "zh-CN": "质量", en: "Quality" },
            { "zh-CN": "破损率、独特性、准确性", en: "Breakage rate, distinctness, accuracy" },
            {
              "zh-CN": "生产记录、上级评估、客户评估",
              en: "Production records, rating by superior or customers",
            },
          ),
          kind(
            { "zh-CN": "成本", en: "Cost" },
            { "zh-CN": "单位产品的成本、投资回报率", en: "Cost per unit, return on investment" },
            { "zh-CN": "财务数据", en: "Financial data" },
          ),
          kind(
            { "zh-CN": "时限", en: "Time" },
            { "zh-CN": "及时性、到市场时间、供货周期", en: "Timeliness, time to market, delivery time" },
            { "zh-CN": "上级评估、客户评估", en: "Rating by superior or customers" },
          ),
        ],
      },
      {
        kind: "note",
        text: {
          "zh-CN": "“尽快”“较快”要换成明确的时间；“产品的创新性”要落到几种新功能、几款新外观。",
          en: "Put a clear limit for “soon”; for “innovative”, say how many new functions or designs.",
        },
        source: "C16",
      },
    ],
  },
};
