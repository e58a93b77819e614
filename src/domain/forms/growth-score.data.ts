// Staff growth in a project (E8): every member rates four items, and the mean of all members' means is the score.
import type { Bilingual } from "../language";
import type { Form, TableColumn } from "./form";

const scoreFormat: Bilingual = { "zh-CN": "0.00", en: "0.00" };

const growthItem = (id: string, header: Bilingual, help: Bilingual): TableColumn => ({
  id,
  header,
  role: "score",
  required: true,
  entry: { kind: "number", min: 1, max: 5 },
  horizontal: "center",
  help,
  source: "E8",
});

export const growthScore: Form = {
  id: "growth-score",
  version: 1,
  table: "other",
  source: "E8",
  audience: ["manager", "employee"],
  stage: "score",
  name: { "zh-CN": "职员成长评分表", en: "Staff Growth Rating" },
  summary: {
    "zh-CN":
      "项目结束时，全部成员就四个评分项各打 1–5 分。先算每位成员的平均分，再对全部成员平均，作为项目经理的职员成长得分。",
    en: "At the end of a project all members give 1 to 5 for four items. Each member's mean and the mean of all members are worked out; it is the manager's score for staff growth.",
  },
  sheetName: { "zh-CN": "职员成长评分", en: "Staff growth" },
  orientation: "portrait",
  choices: {},
  main: {
    widthsPoints: [92, 80, 82, 82, 82, 77],
    blocks: [
      { kind: "title", text: { "zh-CN": "职员成长评分表", en: "Staff Growth Rating" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 2 },
          { label: 1, cell: 2 },
        ],
        fields: [
          {
            id: "projectNumber",
            label: { "zh-CN": "项目编号", en: "Project no." },
            required: true,
            numberFormat: { "zh-CN": "@", en: "@" },
          },
          { id: "projectName", label: { "zh-CN": "项目名称", en: "Project name" }, required: true },
          { id: "projectManager", label: { "zh-CN": "项目经理", en: "Project manager" }, required: true },
          {
            id: "ratedOn",
            label: { "zh-CN": "评分日期", en: "Rated on" },
            entry: { kind: "date" },
            numberFormat: { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" },
            horizontal: "left",
          },
        ],
      },
      {
        kind: "note",
        heightPoints: 34,
        text: {
          "zh-CN":
            "每位参与项目的成员填一行，1 分最低，5 分最高。四项都填好后才有此人的平均分；有人只填了一部分时，总平均先等待。空行不计入。",
          en: "One row for each member of the project; 1 is lowest, 5 highest. A mean appears once all four items are in; the overall mean waits for members who have filled in only some. Blank rows do not count.",
        },
        source: "E8",
      },
      {
        kind: "table",
        id: "members",
        headerHeightPoints: 44,
        repeatHeaders: true,
        grows: true,
        columns: [
          { id: "member", header: { "zh-CN": "成员", en: "Member" }, required: true },
          growthItem(
            "improvement",
            { "zh-CN": "感觉提升", en: "Felt progress" },
            {
              "zh-CN": "做完这个项目，自己觉得有多大长进，1–5 分。",
              en: "How far you feel you have come through this project, 1 to 5.",
            },
          ),
          growthItem(
            "effectiveness",
            { "zh-CN": "项目工作有效性", en: "Effective work" },
            {
              "zh-CN": "在项目里花的时间有多少见了成效，1–5 分。",
              en: "How well the work done in the project paid off, 1 to 5.",
            },
          ),
          growthItem(
            "division",
            { "zh-CN": "项目分工合理性", en: "Division of work" },
            { "zh-CN": "任务分给各人是否得当，1–5 分。", en: "How sensibly the tasks were shared out, 1 to 5." },
          ),
          growthItem(
            "coordination",
            { "zh-CN": "项目内部协调配合", en: "Teamwork" },
            { "zh-CN": "项目成员之间配合得怎样，1–5 分。", en: "How well the members worked together, 1 to 5." },
          ),
          {
            id: "memberMean",
            header: { "zh-CN": "平均分(简单平均)", en: "Mean (simple)" },
            formula: {
              native:
                'IF(COUNT({improvement},{effectiveness},{division},{coordination})<4,"",ROUND(AVERAGE({improvement},{effectiveness},{division},{coordination}),9))',
            },
            numberFormat: scoreFormat,
            horizontal: "center",
          },
        ],
        rows: [],
        blankRows: 12,
        totals: [
          {
            label: { "zh-CN": "职员成长得分（全部成员平均）", en: "Staff growth (mean of all members)" },
            cells: {
              memberMean: {
                id: "growth",
                formula: {
                  native:
                    'IF(OR(COUNT({memberMean[]})=0,COUNT({improvement[]},{effectiveness[]},{division[]},{coordination[]})<>4*COUNT({memberMean[]})),"",ROUND(AVERAGE({memberMean[]}),9))',
                  kpi: 'KPI.GROWTHSCORE(IF({improvement[]}:{coordination[]}="","",{improvement[]}:{coordination[]}))',
                },
                numberFormat: scoreFormat,
                horizontal: "center",
              },
            },
          },
        ],
      },
    ],
  },
};
