// The department's quarterly review (E16): after each of the first three quarters, what was planned and what was done.
import type { Bilingual } from "../language";
import type { Field, Form } from "./form";

const dateFormat: Bilingual = { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" };

const date = { entry: { kind: "date" }, numberFormat: dateFormat, horizontal: "left" } as const;

const person = (id: string, name: Bilingual, help?: Bilingual): readonly Field[] => [
  { id: `${id}Name`, label: name, required: true, ...(help ? { help, source: "E4" } : {}) },
  { id: `${id}Department`, label: { "zh-CN": "部门", en: "Dept." }, required: id === "ratee" },
  { id: `${id}Post`, label: { "zh-CN": "岗位", en: "Post" } },
];

export const departmentQuarter: Form = {
  id: "department-quarter",
  version: 1,
  table: "indicators",
  source: "E16",
  audience: ["manager", "hr"],
  stage: "track",
  name: { "zh-CN": "部门季度绩效回顾", en: "Department Quarterly Review" },
  summary: {
    "zh-CN": "前三个季度结束后，部门经理对照协议里的 KPI 写明计划事项、目标和完成情况，与总经理室沟通一致后双方签名。",
    en: "After each of the first three quarters the department manager sets what was done against what was planned for each KPI of the agreement; both sign once they agree.",
  },
  sheetName: { "zh-CN": "部门季度回顾", en: "Quarterly review" },
  orientation: "portrait",
  choices: {
    first: { "zh-CN": "第一季度", en: "Q1" },
    second: { "zh-CN": "第二季度", en: "Q2" },
    third: { "zh-CN": "第三季度", en: "Q3" },
  },
  main: {
    widthsPoints: [96, 104, 48, 100, 48, 95],
    blocks: [
      { kind: "title", text: { "zh-CN": "部门季度绩效回顾", en: "Department Quarterly Review" } },
      {
        kind: "note",
        text: {
          "zh-CN": "KPI 取自本年度的部门绩效协议，计划事项取自部门工作计划。只回顾不打分：分数在年末填入协议。",
          en: "KPIs come from this year's agreement, planned work from the department's plan. Nothing is scored here: scores go into the agreement at the end of the year.",
        },
        source: "E4, E16",
      },
      { kind: "heading", text: { "zh-CN": "一、基础信息", en: "1. Basics" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 1 },
          { label: 1, cell: 1 },
          { label: 1, cell: 1 },
        ],
        fields: [
          ...person("ratee", { "zh-CN": "被考评人姓名", en: "Person rated" }),
          ...person(
            "rater",
            { "zh-CN": "考评人姓名", en: "Rater" },
            {
              "zh-CN": "与部门经理沟通本季度计划和完成情况的经理室成员。",
              en: "The member of the general manager's office who talks the quarter over with the department manager.",
            },
          ),
          {
            id: "reviewFrom",
            label: { "zh-CN": "回顾期：从", en: "Period from" },
            required: true,
            ...date,
            source: "E16",
          },
          {
            id: "reviewUntil",
            label: { "zh-CN": "至", en: "until" },
            required: true,
            ...date,
            help: {
              "zh-CN": "不早于开始日期；早于时日期显示为红色。",
              en: "Not before the first day; it is shown in red when it is.",
            },
            source: "E16",
            warnWhen: "AND(ISNUMBER({reviewFrom}),ISNUMBER({reviewUntil}),{reviewUntil}<{reviewFrom})",
          },
          {
            id: "quarter",
            label: { "zh-CN": "季度", en: "Quarter" },
            entry: { kind: "list", choices: ["first", "second", "third"], strict: false },
            help: {
              "zh-CN": "前三个季度各回顾一次，第四季度并入年末考评。",
              en: "Each of the first three quarters is reviewed; the fourth is part of the scoring at the end of the year.",
            },
            source: "E4",
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "二、回顾内容", en: "2. Review" } },
      {
        kind: "table",
        id: "items",
        grows: true,
        repeatHeaders: true,
        rowHeightPoints: 54,
        columns: [
          {
            id: "indicator",
            header: { "zh-CN": "KPI(A)", en: "KPI (A)" },
            role: "indicator",
            required: true,
            help: {
              "zh-CN": "与部门绩效协议里的 KPI 同名，逐项回顾。",
              en: "The name as in the department's agreement; every KPI is reviewed.",
            },
            source: "E16",
          },
          {
            id: "plan",
            header: { "zh-CN": "计划事项及目标", en: "Planned work and targets" },
            role: "target",
            required: true,
            span: 2,
            help: {
              "zh-CN": "本季度为这项 KPI 计划做的事、要达到的数值或成果、完成的时间。",
              en: "What was planned for this KPI in the quarter: the work, the figure or outcome to reach, and by when.",
            },
            source: "E16",
          },
          {
            id: "actual",
            header: { "zh-CN": "完成情况", en: "Actual result" },
            role: "actual",
            required: true,
            span: 2,
            help: {
              "zh-CN": "实际做到多少，与目标差多少。有差距时写明原因。",
              en: "What was reached and how far it is from the target; where there is a gap, why.",
            },
            source: "E16",
          },
          {
            id: "remark",
            header: { "zh-CN": "备注", en: "Remarks" },
            role: "remark",
            help: {
              "zh-CN": "下一步的调整、需要的支持等。",
              en: "What changes next, what support is needed.",
            },
            source: "E16",
          },
        ],
        rows: [],
        blankRows: 7,
      },
      { kind: "heading", text: { "zh-CN": "三、签名确定", en: "3. Signatures" } },
      {
        kind: "fields",
        look: "signature",
        slots: [
          { label: 1, cell: 2 },
          { label: 1, cell: 2 },
        ],
        fields: [
          { id: "rateeSignature", label: { "zh-CN": "被考评人签名", en: "Person rated" } },
          { id: "raterSignature", label: { "zh-CN": "考评人签名", en: "Rater" } },
          { id: "rateeSignedOn", label: { "zh-CN": "日期", en: "Date" }, ...date },
          { id: "raterSignedOn", label: { "zh-CN": "日期", en: "Date" }, ...date },
        ],
      },
    ],
  },
};
