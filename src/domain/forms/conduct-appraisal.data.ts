// The conduct appraisal of a project member (E19), with the levels of E9 and the workload level of G7 beside it.
import type { Bilingual } from "../language";
import type { Form, SeedRow } from "./form";

const percentFormat: Bilingual = { "zh-CN": "0%", en: "0%" };
const scoreFormat: Bilingual = { "zh-CN": "0.00", en: "0.00" };

const weight = (name: Bilingual, share: number): SeedRow => ({ indicator: name, weight: share });

const level = (step: number, workload: Bilingual, timeliness: Bilingual, attitude: Bilingual): SeedRow => ({
  step,
  workload,
  timeliness,
  attitude,
});

export const conductAppraisal: Form = {
  id: "conduct-appraisal",
  version: 1,
  table: "indicators",
  source: "E19",
  audience: ["manager", "employee"],
  stage: "score",
  name: { "zh-CN": "行为规范考评表", en: "Conduct Appraisal" },
  summary: {
    "zh-CN":
      "项目结束后，项目经理按工作量、及时性和有效性、工作态度三项给项目组职员打分。旁边附有五级评分标准和工作量等级计算。",
    en: "At the end of a project its manager rates a member on workload, timeliness and effectiveness, and attitude. The five levels and the workload level from its two figures stand beside it.",
  },
  sheetName: { "zh-CN": "行为规范考评", en: "Conduct appraisal" },
  orientation: "portrait",
  choices: {},
  main: {
    widthsPoints: [88, 80, 90, 82, 78, 77],
    blocks: [
      { kind: "title", text: { "zh-CN": "行为规范考评表", en: "Conduct Appraisal" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 1 },
          { label: 1, cell: 1 },
          { label: 1, cell: 1 },
        ],
        fields: [
          {
            id: "projectNumber",
            label: { "zh-CN": "项目编号", en: "Project no." },
            required: true,
            numberFormat: { "zh-CN": "@", en: "@" },
          },
          { id: "projectManager", label: { "zh-CN": "项目经理", en: "Project manager" }, required: true },
          {
            id: "projectStart",
            label: { "zh-CN": "项目起始日期", en: "Start date" },
            required: true,
            entry: { kind: "date" },
            numberFormat: { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" },
            horizontal: "left",
          },
          { id: "rateeName", label: { "zh-CN": "被考评人姓名", en: "Person rated" }, required: true },
          { id: "rateeDepartment", label: { "zh-CN": "部门", en: "Department" } },
          { id: "rateePost", label: { "zh-CN": "职位", en: "Position" } },
          { id: "raterName", label: { "zh-CN": "考评人姓名", en: "Rater" }, required: true },
          { id: "raterDepartment", label: { "zh-CN": "部门", en: "Department" } },
          { id: "raterPost", label: { "zh-CN": "职位", en: "Position" } },
          {
            id: "period",
            label: { "zh-CN": "考评期", en: "Period" },
            required: true,
            numberFormat: { "zh-CN": "@", en: "@" },
            help: {
              "zh-CN": "考评的年份或项目周期，例如 2026 年。",
              en: "The year or the project period rated, such as 2026.",
            },
            source: "E19",
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "考评内容", en: "Rating" } },
      {
        kind: "table",
        id: "items",
        rowHeightPoints: 42,
        headerHeightPoints: 60,
        columns: [
          {
            id: "indicator",
            header: { "zh-CN": "指标名称", en: "Indicator" },
            role: "indicator",
            required: true,
          },
          {
            id: "weight",
            header: { "zh-CN": "权重(累计100%)", en: "Weight (sum 100%)" },
            role: "weight",
            required: true,
            entry: { kind: "percent" },
            numberFormat: percentFormat,
            horizontal: "center",
            help: {
              "zh-CN": "本项所占比重，三项合计应为 100%。",
              en: "The share of this indicator. The three make 100%.",
            },
            source: "E19",
          },
          {
            id: "score",
            header: { "zh-CN": "绩效评分等级(考评期内月度小结表综合得分)", en: "Rating (from monthly summaries)" },
            role: "score",
            required: true,
            entry: { kind: "number", min: 1, max: 5 },
            horizontal: "center",
            help: {
              "zh-CN": "1–5 分，可带小数，按考评期内各月小结综合得出。标准见右侧；工作量可参考算出的等级。",
              en: "1 to 5, decimals allowed, drawn from the monthly summaries of the period. The levels stand on the right, with a reference level for workload.",
            },
            source: "E19",
          },
          {
            id: "weighted",
            header: { "zh-CN": "绩效积分(权重×绩效评分等级)", en: "Points (weight × rating)" },
            role: "weighted_score",
            formula: { native: 'IF(COUNT({weight},{score})<2,"",ROUND({weight}*{score},9))' },
            numberFormat: scoreFormat,
            horizontal: "center",
          },
          {
            id: "result",
            header: { "zh-CN": "绩效积分结果说明", en: "Remarks on the result" },
            span: 2,
            role: "remark",
          },
        ],
        rows: [
          weight({ "zh-CN": "工作量", en: "Workload" }, 0.25),
          weight({ "zh-CN": "及时性和有效性", en: "Timeliness and effectiveness" }, 0.45),
          weight({ "zh-CN": "工作态度", en: "Attitude" }, 0.3),
        ],
        totals: [
          {
            label: { "zh-CN": "权重合计", en: "Sum of weights" },
            cells: {
              weight: {
                id: "weightSum",
                formula: { native: 'IF(COUNT({weight[]})=0,"",ROUND(SUM({weight[]}),9))' },
                numberFormat: { "zh-CN": "[=1]0%;0.0#%", en: "[=1]0%;0.0#%" },
                horizontal: "center",
              },
              result: {
                id: "weightGap",
                formula: {
                  native:
                    'IF(COUNT({weight[]})=0,"",IF(ABS(ROUND(SUM({weight[]})*100-100,9))<=0.01,0,ROUND(SUM({weight[]})*100-100,9)))',
                  kpi: 'KPI.WEIGHTCHECK(IF({weight[]}="","",{weight[]}))',
                },
                numberFormat: {
                  "zh-CN": '"比 100% 多 "0.00" 个百分点";"比 100% 少 "0.00" 个百分点";"合计为 100%"',
                  en: '0.00" points over 100%";0.00" points short of 100%";"Adds up to 100%"',
                },
                horizontal: "left",
                warnWhen: "AND(ISNUMBER({weightGap}),{weightGap}<>0)",
              },
            },
          },
          {
            label: { "zh-CN": "绩效积分合计", en: "Total points" },
            cells: {
              weighted: {
                id: "total",
                formula: {
                  native:
                    'IF(OR(COUNTIF({weight[]},">0")=0,SUMPRODUCT(({weight[]}>0)*ISNUMBER({weight[]})*(1-ISNUMBER({score[]})))>0),"",ROUND(SUMPRODUCT({weight[]},{score[]}),9))',
                  kpi: 'KPI.WEIGHTEDSCORE(IF({score[]}="","",{score[]}),IF({weight[]}="","",{weight[]}))',
                },
                numberFormat: scoreFormat,
                horizontal: "center",
              },
            },
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "签名", en: "Signatures" } },
      {
        kind: "fields",
        look: "signature",
        slots: [
          { label: 1, cell: 2 },
          { label: 1, cell: 2 },
        ],
        fields: [
          { id: "rateeSignature", label: { "zh-CN": "被考评人签名", en: "Person rated, signed" } },
          {
            id: "rateeSignedOn",
            label: { "zh-CN": "日期", en: "Date" },
            entry: { kind: "date" },
            numberFormat: { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" },
          },
          { id: "raterSignature", label: { "zh-CN": "考评人签名", en: "Rater, signed" } },
          {
            id: "raterSignedOn",
            label: { "zh-CN": "日期", en: "Date" },
            entry: { kind: "date" },
            numberFormat: { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" },
          },
        ],
      },
    ],
  },
  aside: {
    widthsPoints: [40, 170, 200, 200],
    blocks: [
      { kind: "title", text: { "zh-CN": "评分标准与工作量等级", en: "Standards and workload level" } },
      {
        kind: "note",
        heightPoints: 30,
        text: {
          "zh-CN": "工作量等级由下面两个数算出：完成率先定 1–3 级，全部完成后再看占整个项目的比例。",
          en: "The workload level comes from the two figures below: work done decides 1 to 3; once all is done, the share of the project counts.",
        },
        source: "E9",
      },
      {
        kind: "fields",
        look: "boxed",
        slots: [{ label: 2, cell: 1 }],
        fields: [
          {
            id: "assignedDone",
            label: { "zh-CN": "交办工作完成率", en: "Assigned work done" },
            entry: { kind: "percent" },
            numberFormat: { "zh-CN": "0.0%", en: "0.0%" },
            horizontal: "center",
            help: {
              "zh-CN": "项目经理交办的工作完成了多少，0%–100%。",
              en: "How much of the work assigned by the project manager was done, 0% to 100%.",
            },
            source: "E9",
          },
          {
            id: "projectShare",
            label: { "zh-CN": "占整个项目的比例", en: "Share of the whole project" },
            entry: { kind: "percent" },
            numberFormat: { "zh-CN": "0.0%", en: "0.0%" },
            horizontal: "center",
            help: {
              "zh-CN": "此人完成的工作占整个项目的多少，0%–100%。不填视为不到 40%。",
              en: "Which part of the whole project this person did, 0% to 100%. Blank means under 40%.",
            },
            source: "E9",
          },
          {
            id: "workloadLevel",
            label: { "zh-CN": "工作量参考等级", en: "Reference level, workload" },
            formula: {
              native:
                'IF(COUNT({assignedDone})=0,"",IF(ROUND({assignedDone},9)<0.8,1,IF(ROUND({assignedDone},9)<1,2,IF(ROUND(N({projectShare}),9)<0.4,3,IF(ROUND(N({projectShare}),9)<0.7,4,5)))))',
              kpi: 'IF(COUNT({assignedDone})=0,"",KPI.WORKLOADBAND({assignedDone},{projectShare}))',
            },
            numberFormat: { "zh-CN": "0", en: "0" },
            horizontal: "center",
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "五级评分标准", en: "The five levels" } },
      {
        kind: "table",
        id: "levels",
        rowHeightPoints: 32,
        columns: [
          { id: "step", header: { "zh-CN": "等级", en: "Level" }, fixed: true, horizontal: "center" },
          { id: "workload", header: { "zh-CN": "工作量 25%", en: "Workload 25%" }, fixed: true },
          {
            id: "timeliness",
            header: { "zh-CN": "及时性和有效性 45%", en: "Timeliness and effectiveness 45%" },
            fixed: true,
          },
          { id: "attitude", header: { "zh-CN": "工作态度 30%", en: "Attitude 30%" }, fixed: true },
        ],
        rows: [
          level(
            1,
            { "zh-CN": "交办工作完成不到 80%", en: "Under 80% of the assigned work done" },
            { "zh-CN": "误时或无效，严重影响项目", en: "Late or unusable work did the project serious harm" },
            { "zh-CN": "不服从安排，消极怠工", en: "Refuses to follow the manager, works half-heartedly" },
          ),
          level(
            2,
            { "zh-CN": "交办工作完成 80% 以上，未全部完成", en: "At least 80% of it, but not all" },
            { "zh-CN": "误时或无效，对项目影响较大", en: "Late or unusable work had a considerable effect" },
            { "zh-CN": "偶有不服从或怠工，指出后改正", en: "Does so now and then, and corrects it when told" },
          ),
          level(
            3,
            { "zh-CN": "交办工作全部完成", en: "All of the assigned work done" },
            { "zh-CN": "按时交付，基本满足要求", en: "On time, and basically as required" },
            { "zh-CN": "服从项目经理管理", en: "Follows the project manager" },
          ),
          level(
            4,
            { "zh-CN": "3 级之外，占整个项目 40% 以上", en: "Level 3, and at least 40% of the whole project" },
            { "zh-CN": "3 级之外，成果得到项目经理赞赏", en: "Level 3, and the manager praises the result" },
            {
              "zh-CN": "3 级之外，用户导向，负责，有团队精神",
              en: "Level 3, and user-minded, reliable, a team player",
            },
          ),
          level(
            5,
            { "zh-CN": "3 级之外，占整个项目 70% 以上", en: "Level 3, and at least 70% of the whole project" },
            { "zh-CN": "4 级之外，成果有创新", en: "Level 4, and the result brings something new" },
            { "zh-CN": "4 级之外，工作积极主动", en: "Level 4, and works on own initiative" },
          ),
        ],
      },
    ],
  },
};
