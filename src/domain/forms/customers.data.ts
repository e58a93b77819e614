// Customers and outputs (C10, C11): who receives what from a person or a team, and what they judge it by.
import type { Bilingual } from "../language";
import type { Form, SeedRow, TableBlock } from "./form";

type Example = readonly [customer: Bilingual, outputs: Bilingual, judgedBy: Bilingual];

/** One of the chapter's two graphs as a table beside the form. */
const graph = (id: "person" | "team", examples: readonly Example[]): TableBlock => ({
  kind: "table",
  id,
  columns: [
    { id: `${id}Customer`, header: { "zh-CN": "客户（例）", en: "Customer (example)" }, fixed: true },
    { id: `${id}Outputs`, header: { "zh-CN": "工作产出（例）", en: "Outputs (example)" }, fixed: true },
    { id: `${id}JudgedBy`, header: { "zh-CN": "评判依据（例）", en: "Judged by (example)" }, fixed: true },
  ],
  rows: examples.map(([customer, outputs, judgedBy]): SeedRow => ({
    [`${id}Customer`]: customer,
    [`${id}Outputs`]: outputs,
    [`${id}JudgedBy`]: judgedBy,
  })),
});

export const customers: Form = {
  id: "customers",
  version: 1,
  table: "other",
  source: "C10",
  audience: ["manager", "employee", "hr"],
  stage: "plan",
  name: { "zh-CN": "客户关系与工作产出表", en: "Customers and Outputs" },
  summary: {
    "zh-CN":
      "列出个人或团队有哪些内外部客户、各得到什么工作产出、凭什么评判，并决定哪些产出列入指标设计。旁边附有个人和团队两个例子。",
    en: "Lists the customers of a person or a team inside and outside, what each receives and judges it by, and which outputs go on to indicator design. An example of each stands beside it.",
  },
  sheetName: { "zh-CN": "客户与产出", en: "Customers and outputs" },
  orientation: "portrait",
  choices: {
    person: { "zh-CN": "个人", en: "Person" },
    team: { "zh-CN": "团队", en: "Team" },
    inside: { "zh-CN": "内部", en: "Inside" },
    outside: { "zh-CN": "外部", en: "Outside" },
    timely: { "zh-CN": "及时", en: "Timely" },
    accurate: { "zh-CN": "准确", en: "Accurate" },
    clear: { "zh-CN": "清晰", en: "Clear" },
    satisfied: { "zh-CN": "满意", en: "Satisfied" },
    quantity: { "zh-CN": "数量", en: "Quantity" },
    quality: { "zh-CN": "质量", en: "Quality" },
    yes: { "zh-CN": "是", en: "Yes" },
    no: { "zh-CN": "否", en: "No" },
  },
  main: {
    widthsPoints: [84, 46, 122, 86, 99, 58],
    blocks: [
      { kind: "title", text: { "zh-CN": "客户关系与工作产出表", en: "Customers and Outputs" } },
      {
        kind: "note",
        text: {
          "zh-CN": "凡是接收工作产出的人都是客户，上级和其他部门也算。先列客户，再列给每位客户的产出，不易漏掉大事。",
          en: "Whoever receives an output is a customer, superiors and other departments too. Going from customer to customer, nothing big is left out.",
        },
        source: "C9, C11",
      },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 2 },
          { label: 1, cell: 2 },
        ],
        fields: [
          {
            id: "supplier",
            label: { "zh-CN": "个人或团队", en: "Person or team" },
            required: true,
            help: {
              "zh-CN": "为谁列：岗位、姓名或团队名称。",
              en: "For whom it is drawn up: a post, a name or a team.",
            },
            source: "C10, C11",
          },
          {
            id: "supplierKind",
            label: { "zh-CN": "对象", en: "Drawn up for a" },
            required: true,
            entry: { kind: "list", choices: ["person", "team"], strict: true },
          },
          { id: "department", label: { "zh-CN": "部门", en: "Department" } },
          {
            id: "drawnUpOn",
            label: { "zh-CN": "日期", en: "Date" },
            entry: { kind: "date" },
            numberFormat: { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" },
            horizontal: "left",
          },
        ],
      },
      {
        kind: "table",
        id: "items",
        grows: true,
        repeatHeaders: true,
        rowHeightPoints: 32,
        headerHeightPoints: 36,
        columns: [
          {
            id: "customer",
            header: { "zh-CN": "客户", en: "Customer" },
            required: true,
            help: {
              "zh-CN":
                "谁接收这项产出：上级、同事、其他部门、用户、供应商。一位客户有几项产出，就写几行，每行都写上客户。",
              en: "Who receives the output: superior, colleagues, other departments, users, suppliers. One row for each output; name the customer in every row.",
            },
            source: "C10",
          },
          {
            id: "side",
            header: { "zh-CN": "内部/外部", en: "Side" },
            entry: { kind: "list", choices: ["inside", "outside"], strict: true },
            horizontal: "center",
          },
          {
            id: "output",
            header: { "zh-CN": "工作产出", en: "Output" },
            required: true,
            help: {
              "zh-CN": "这位客户拿到的东西或服务，一行一项，写名词，如“会议后勤”“供货”。",
              en: "What this customer gets, a thing or a service, one in each row, such as meeting logistics or supplies.",
            },
            source: "C10, C11",
          },
          {
            id: "judgedBy",
            header: { "zh-CN": "评判依据", en: "Judged by" },
            required: true,
            entry: {
              kind: "list",
              choices: ["timely", "accurate", "clear", "satisfied", "quantity", "quality"],
              strict: false,
              multiple: true,
            },
            help: {
              "zh-CN": "客户凭什么说这项产出好或不好；列表里没有的可以自己写。",
              en: "What makes the customer call it good or bad; write your own words where none fits.",
            },
            source: "C10, C11",
          },
          {
            id: "expectation",
            header: { "zh-CN": "客户期望的程度", en: "What is expected" },
            help: {
              "zh-CN": "客户期望做到什么程度，如“下单后 2 天内到货”。可直接成为指标设计中的标准。",
              en: "How far the customer expects it to go, such as delivery within 2 days of the order. It can become the standard.",
            },
            source: "C18",
          },
          {
            id: "carried",
            header: { "zh-CN": "列入指标设计", en: "Design indicator" },
            required: true,
            entry: { kind: "list", choices: ["yes", "no"], strict: true },
            horizontal: "center",
            help: {
              "zh-CN": "对组织目标有增值、值得衡量的产出选“是”。",
              en: "Yes for outputs that add value to the goals and are worth measuring.",
            },
            source: "C9",
          },
        ],
        rows: [],
        blankRows: 14,
        totals: [
          {
            label: { "zh-CN": "列入指标设计的产出", en: "Outputs to design indicators for" },
            cells: {
              carried: {
                id: "carriedCount",
                formula: { native: 'IF(COUNTA({output[]})=0,"",COUNTIF({carried[]},{"yes"}))' },
                horizontal: "center",
              },
            },
          },
          {
            label: { "zh-CN": "还没有决定的产出", en: "Outputs not decided on" },
            cells: {
              carried: {
                id: "undecidedCount",
                formula: {
                  native:
                    'IF(COUNTA({output[]})=0,"",SUMPRODUCT((LEN({output[]})>0)*({carried[]}<>{"yes"})*({carried[]}<>{"no"})))',
                },
                horizontal: "center",
                warnWhen: "AND(ISNUMBER({undecidedCount}),{undecidedCount}>0)",
              },
            },
          },
        ],
      },
    ],
  },
  aside: {
    widthsPoints: [96, 190, 120],
    blocks: [
      { kind: "title", text: { "zh-CN": "两个例子", en: "Two examples" } },
      { kind: "heading", text: { "zh-CN": "个人：销售部秘书", en: "A person: the secretary of a sales department" } },
      graph("person", [
        [
          { "zh-CN": "部门经理", en: "Department manager" },
          {
            "zh-CN": "起草信件、通知；录入、打印文件；收发传真、信件；接待来客",
            en: "Drafting letters and notices; typing and printing; fax and mail; receiving visitors",
          },
          { "zh-CN": "质量、数量、时效、准确性", en: "Quality, quantity, timeliness, accuracy" },
        ],
        [
          { "zh-CN": "业务人员", en: "Sales staff" },
          {
            "zh-CN": "差旅安排；会议后勤；其他日常服务",
            en: "Travel arrangements; meeting logistics; other daily services",
          },
          { "zh-CN": "满意度", en: "Satisfaction" },
        ],
        [
          { "zh-CN": "财务部门", en: "Finance" },
          { "zh-CN": "数据和票据", en: "Figures and vouchers" },
          { "zh-CN": "财务部门的要求", en: "What finance asks for" },
        ],
      ]),
      { kind: "heading", text: { "zh-CN": "团队：圣诞节礼品小组", en: "A team: the Christmas gift group" } },
      graph("team", [
        [
          { "zh-CN": "营销部经理", en: "Marketing manager" },
          { "zh-CN": "销售额；利润；促销方案", en: "Sales; profit; promotion plan" },
          { "zh-CN": "承诺的目标、满意", en: "Targets agreed, satisfied" },
        ],
        [
          { "zh-CN": "专卖店", en: "Shops" },
          {
            "zh-CN": "供货；产品与价格信息；促销活动与促销品；特殊问题解答",
            en: "Supplies; product and price information; promotions and give-aways; answers to special questions",
          },
          { "zh-CN": "及时、准确、清晰、满意", en: "Timely, accurate, clear, satisfied" },
        ],
        [
          { "zh-CN": "最终客户", en: "End customers" },
          { "zh-CN": "礼品；贺卡", en: "Gifts; cards" },
          { "zh-CN": "满意", en: "Satisfied" },
        ],
        [
          { "zh-CN": "生产厂家", en: "Manufacturer" },
          { "zh-CN": "礼品设计方案；礼品需求量", en: "Gift designs; quantities needed" },
          { "zh-CN": "准确、清晰、及时", en: "Accurate, clear, timely" },
        ],
        [
          { "zh-CN": "财务部门", en: "Finance" },
          { "zh-CN": "数据和票据", en: "Figures and vouchers" },
          { "zh-CN": "及时、准确", en: "Timely, accurate" },
        ],
      ]),
    ],
  },
};
