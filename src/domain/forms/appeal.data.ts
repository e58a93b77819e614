// An appeal against an appraisal (E13): who hears it follows from the appellant's role; facts, inquiry, proposal, decision.
import type { Bilingual } from "../language";
import type { Field, Form, SeedRow } from "./form";

const dateFormat: Bilingual = { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" };

const dated = { entry: { kind: "date" }, numberFormat: dateFormat, horizontal: "left" } as const;

const signature = (id: string, label: Bilingual): Field[] => [
  { id: `${id}Signature`, label },
  { id: `${id}SignedOn`, label: { "zh-CN": "日期", en: "Date" }, ...dated },
];

const stated = (topic: Bilingual): SeedRow => ({ statementTopic: topic });

const inquired = (topic: Bilingual): SeedRow => ({ inquiryTopic: topic });

export const appeal: Form = {
  id: "appeal",
  version: 1,
  table: "other",
  source: "E13",
  audience: ["employee", "hr", "manager"],
  stage: "rules",
  name: { "zh-CN": "绩效考评申诉表", en: "Appraisal Appeal" },
  summary: {
    "zh-CN":
      "对考评结果有异议时使用：按申诉人的身份得出向谁提出，写明事实和请求；行政综合部调查并提出处理意见，绩效管理委员会审核，各方签名。",
    en: "For an objection to an appraisal: whom to turn to follows from the appellant's role; facts and request, the inquiry and proposal of administration, the committee's decision, signatures and dates.",
  },
  sheetName: { "zh-CN": "考评申诉", en: "Appeal" },
  orientation: "portrait",
  choices: {
    manager: { "zh-CN": "部门经理", en: "Department manager" },
    otherStaff: { "zh-CN": "其他岗位职员", en: "Other staff" },
    committee: { "zh-CN": "绩效管理委员会", en: "Appraisal committee" },
    general: { "zh-CN": "总经理", en: "General manager" },
    departmentKind: { "zh-CN": "部门绩效", en: "Department" },
    projectKind: { "zh-CN": "项目经理绩效", en: "Project manager" },
    memberKind: { "zh-CN": "项目组职员绩效", en: "Project member" },
    staffKind: { "zh-CN": "职员绩效", en: "Employee" },
    keep: { "zh-CN": "维持原结果", en: "Keep the result" },
    change: { "zh-CN": "调整结果", en: "Change the result" },
    again: { "zh-CN": "重新考评", en: "Appraise again" },
    approved: { "zh-CN": "通过", en: "Approved" },
    refused: { "zh-CN": "不通过", en: "Not approved" },
    waiting: { "zh-CN": "待受理", en: "Waiting" },
    inquiry: { "zh-CN": "调查中", en: "Under inquiry" },
    closed: { "zh-CN": "已审核", en: "Decided" },
    inOrder: { "zh-CN": "先后正确", en: "In order" },
    outOfOrder: { "zh-CN": "先后有误", en: "Out of order" },
  },
  main: {
    widthsPoints: [92, 156, 92, 155],
    blocks: [
      { kind: "title", text: { "zh-CN": "绩效考评申诉表", en: "Appraisal Appeal" } },
      {
        kind: "note",
        text: {
          "zh-CN":
            "部门经理向绩效管理委员会提出，其他岗位职员向总经理提出。\n行政综合部受理后调查并提出处理意见，由绩效管理委员会审核。",
          en: "Department managers turn to the appraisal committee, all others to the general manager.\nAdministration inquires and proposes; the committee decides.",
        },
        source: "E13",
      },
      { kind: "heading", text: { "zh-CN": "一、申诉", en: "1. Appeal" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 1 },
          { label: 1, cell: 1 },
        ],
        fields: [
          { id: "appellant", label: { "zh-CN": "申诉人", en: "Appellant" }, required: true },
          {
            id: "appellantRole",
            label: { "zh-CN": "申诉人身份", en: "Role of the appellant" },
            required: true,
            entry: { kind: "list", choices: ["manager", "otherStaff"], strict: true },
            help: {
              "zh-CN": "选好后，“向谁提出”会自动填写。",
              en: "Whom to turn to is filled in from this.",
            },
            source: "E13",
          },
          { id: "department", label: { "zh-CN": "部门", en: "Department" }, required: true },
          { id: "post", label: { "zh-CN": "岗位", en: "Post" } },
          {
            id: "appraisalKind",
            label: { "zh-CN": "考评类别", en: "Kind of appraisal" },
            required: true,
            entry: {
              kind: "list",
              choices: ["departmentKind", "projectKind", "memberKind", "staffKind"],
              strict: true,
            },
            help: { "zh-CN": "对哪一类考评的结果有异议。", en: "Whose result is objected to." },
            source: "E3",
          },
          { id: "period", label: { "zh-CN": "考评期", en: "Appraisal period" }, required: true },
          { id: "originalResult", label: { "zh-CN": "原考评结果", en: "Result given" }, required: true },
          {
            id: "filedOn",
            label: { "zh-CN": "申诉日期", en: "Appeal made on" },
            required: true,
            ...dated,
          },
          {
            id: "addressee",
            label: { "zh-CN": "向谁提出", en: "To be heard by" },
            formula: {
              native: 'IF({appellantRole}={"manager"},{"committee"},IF({appellantRole}={"otherStaff"},{"general"},""))',
            },
          },
          {
            id: "progress",
            label: { "zh-CN": "办理进度", en: "Progress" },
            formula: {
              native:
                'IF(COUNT({filedOn})=0,"",IF(COUNT({decidedOn})>0,{"closed"},IF(COUNT({acceptedOn})>0,{"inquiry"},{"waiting"})))',
            },
          },
        ],
      },
      {
        kind: "table",
        id: "statements",
        rowHeightPoints: 124,
        headerHeightPoints: 24,
        columns: [
          { id: "statementTopic", header: { "zh-CN": "申诉内容", en: "Part" }, fixed: true },
          {
            id: "statement",
            header: { "zh-CN": "申诉说明", en: "Statement" },
            span: 3,
            required: true,
            help: {
              "zh-CN": "写时间、事情和数据，不写情绪；能查到的材料注明在哪里。",
              en: "Dates, events and figures rather than feelings; say where the papers can be found.",
            },
            source: "E13",
          },
        ],
        rows: [
          stated({ "zh-CN": "对哪项结果有异议", en: "Which result is objected to" }),
          stated({ "zh-CN": "事实与理由", en: "Facts and reasons" }),
          stated({ "zh-CN": "证明材料", en: "Evidence" }),
          stated({ "zh-CN": "请求", en: "Request" }),
        ],
      },
      {
        kind: "heading",
        text: { "zh-CN": "二、受理与调查（行政综合部）", en: "2. Inquiry (administration)" },
        pageBreakBefore: true,
      },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 1 },
          { label: 1, cell: 1 },
        ],
        fields: [
          {
            id: "acceptedOn",
            label: { "zh-CN": "受理日期", en: "Accepted on" },
            ...dated,
            help: {
              "zh-CN": "行政综合部收到申诉的日期，不早于申诉日期。",
              en: "When administration took the appeal on; not before it was made.",
            },
            source: "E13",
          },
          { id: "inquirer", label: { "zh-CN": "调查人", en: "Inquiry by" } },
          {
            id: "proposal",
            label: { "zh-CN": "建议结论", en: "Proposed outcome" },
            entry: { kind: "list", choices: ["keep", "change", "again"], strict: false },
            help: {
              "zh-CN": "一句话的结论；理由写在下面“处理意见”里。",
              en: "The outcome in a word; the reasons go under Proposal below.",
            },
            source: "E13",
          },
          { id: "proposedOn", label: { "zh-CN": "提出日期", en: "Proposed on" }, ...dated },
        ],
      },
      {
        kind: "table",
        id: "inquiries",
        rowHeightPoints: 84,
        headerHeightPoints: 24,
        columns: [
          { id: "inquiryTopic", header: { "zh-CN": "调查内容", en: "Part" }, fixed: true },
          {
            id: "finding",
            header: { "zh-CN": "调查说明", en: "Account" },
            span: 3,
            help: {
              "zh-CN": "写明问过谁、查过什么，哪些事实得到证实，哪些没有。",
              en: "Who was heard, what was looked into, which facts were confirmed and which were not.",
            },
            source: "E13",
          },
        ],
        rows: [
          inquired({ "zh-CN": "调查经过", en: "How it was inquired" }),
          inquired({ "zh-CN": "查明的事实", en: "Facts established" }),
          inquired({ "zh-CN": "处理意见", en: "Proposal" }),
        ],
      },
      { kind: "heading", text: { "zh-CN": "三、审核（绩效管理委员会）", en: "3. Decision (committee)" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 1 },
          { label: 1, cell: 1 },
        ],
        fields: [
          {
            id: "decision",
            label: { "zh-CN": "审核结论", en: "Decision" },
            entry: { kind: "list", choices: ["approved", "refused"], strict: true },
            help: {
              "zh-CN": "是否同意行政综合部的处理意见。不通过的，写明理由后退回再查。",
              en: "Whether the proposal is agreed to. If not, give the reasons and hand it back.",
            },
            source: "E13",
          },
          { id: "decidedOn", label: { "zh-CN": "审核日期", en: "Decided on" }, ...dated },
          { id: "newResult", label: { "zh-CN": "最终考评结果", en: "Final result" } },
          { id: "toldOn", label: { "zh-CN": "告知申诉人日期", en: "Appellant told on" }, ...dated },
          {
            id: "dateOrder",
            label: { "zh-CN": "各日期先后", en: "Order of the dates" },
            formula: {
              native:
                'IF(COUNT({filedOn},{acceptedOn},{proposedOn},{decidedOn},{toldOn})<2,"",IF(OR(AND(COUNT({acceptedOn})=1,{acceptedOn}<{filedOn}),AND(COUNT({proposedOn})=1,{proposedOn}<MAX({filedOn},{acceptedOn})),AND(COUNT({decidedOn})=1,{decidedOn}<MAX({filedOn},{acceptedOn},{proposedOn})),AND(COUNT({toldOn})=1,{toldOn}<MAX({filedOn},{acceptedOn},{proposedOn},{decidedOn}))),{"outOfOrder"},{"inOrder"}))',
            },
            warnWhen: '{dateOrder}={"outOfOrder"}',
          },
          {
            id: "daysTaken",
            label: { "zh-CN": "办理天数", en: "Days taken" },
            formula: { native: 'IF(COUNT({filedOn},{decidedOn})<2,"",{decidedOn}-{filedOn})' },
            numberFormat: { "zh-CN": '0" 天"', en: '0" days"' },
            horizontal: "left",
            warnWhen: "AND(ISNUMBER({daysTaken}),{daysTaken}<0)",
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "四、签名", en: "4. Signatures" } },
      {
        kind: "fields",
        look: "signature",
        slots: [
          { label: 1, cell: 1 },
          { label: 1, cell: 1 },
        ],
        fields: [
          ...signature("appellant", { "zh-CN": "申诉人", en: "Appellant" }),
          ...signature("inquirer", { "zh-CN": "行政综合部", en: "Administration" }),
          ...signature("addressee", { "zh-CN": "受理申诉方", en: "Heard by" }),
          ...signature("committee", { "zh-CN": "绩效管理委员会", en: "Committee" }),
        ],
      },
    ],
  },
};
