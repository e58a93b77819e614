// The project appraisal: application and rating (E17), with the standards of E5 to E8 beside it.
import type { Bilingual } from "../language";
import type { Cell, Field, Form, SeedRow } from "./form";

const percentFormat: Bilingual = { "zh-CN": "0%", en: "0%" };
const changeFormat: Bilingual = { "zh-CN": "+0.0%;-0.0%;0.0%", en: "+0.0%;-0.0%;0.0%" };
const scoreFormat: Bilingual = { "zh-CN": "0.00", en: "0.00" };
const moneyFormat: Bilingual = { "zh-CN": "#,##0.00", en: "#,##0.00" };

const weight = (name: Bilingual, share: number): SeedRow => ({ indicator: name, weight: share });

const budgetBand = (level: number, range: Bilingual): SeedRow => ({ budgetStep: level, budgetRange: range });

const scheduleBand = (level: number, range: Bilingual): SeedRow => ({ scheduleStep: level, scheduleRange: range });

const lowestSurveyScore = (level: number): Field => ({
  id: `surveyFrom${String(level)}`,
  label: { "zh-CN": `${String(level)} 档起点`, en: `Level ${String(level)} from` },
  entry: { kind: "number" },
  help: {
    "zh-CN": "达到本档的最低问卷得分，由企业自定。五档都填好后才会给出参考等级。",
    en: "Lowest survey score that reaches this level; your company decides. The reference level appears once all five are set.",
  },
  source: "E7",
});

const growthItem: Cell = {
  entry: { kind: "number", min: 1, max: 5 },
  horizontal: "center",
  help: {
    "zh-CN": "由该成员给出 1–5 分。四项都填好后才计算此人的平均分。",
    en: "1 to 5, as given by this member. The member's mean appears once all four are in.",
  },
  source: "E8",
};

const yesNo = { kind: "list", choices: ["yes", "no"], strict: true } as const;

export const projectAppraisal: Form = {
  id: "project-appraisal",
  version: 1,
  table: "indicators",
  source: "E17",
  audience: ["hr", "manager"],
  stage: "score",
  name: { "zh-CN": "项目考评申请及考评表", en: "Project Appraisal: Application and Rating" },
  summary: {
    "zh-CN":
      "项目完成后，项目经理申请考评，考评人按预算、用户评价、进度和职员成长四项打分。旁边附有分档标准和参考等级计算。",
    en: "For a finished project: the manager applies, the rater scores budget, user rating, schedule and staff growth. Rating standards and reference levels stand beside it.",
  },
  sheetName: { "zh-CN": "项目考评", en: "Project appraisal" },
  orientation: "portrait",
  choices: {
    yes: { "zh-CN": "是", en: "Yes" },
    no: { "zh-CN": "否", en: "No" },
    company: { "zh-CN": "企业级", en: "Company" },
    department: { "zh-CN": "部门级", en: "Department" },
    settled: { "zh-CN": "通行", en: "Settled" },
    literal: { "zh-CN": "字面", en: "Literal" },
  },
  main: {
    widthsPoints: [112, 56, 68, 84, 174],
    blocks: [
      { kind: "title", text: { "zh-CN": "项目考评申请及考评表", en: "Project Appraisal: Application and Rating" } },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 1, cell: 2 },
          { label: 1, cell: 1 },
        ],
        fields: [
          {
            id: "projectNumber",
            label: { "zh-CN": "项目编号", en: "Project no." },
            required: true,
            numberFormat: { "zh-CN": "@", en: "@" },
          },
          { id: "projectName", label: { "zh-CN": "项目名称", en: "Project name" }, required: true },
          {
            id: "projectLevel",
            label: { "zh-CN": "项目等级", en: "Project level" },
            required: true,
            entry: { kind: "list", choices: ["company", "department"], strict: false },
            help: {
              "zh-CN": "企业级项目由考评委员会考评，部门级项目由部门经理考评。",
              en: "Company projects are rated by the appraisal committee, department projects by the department manager.",
            },
            source: "E3",
          },
          {
            id: "projectStart",
            label: { "zh-CN": "项目起始日期", en: "Start date" },
            required: true,
            entry: { kind: "date" },
            numberFormat: { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" },
            horizontal: "left",
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "一、项目考评申请", en: "1. Application" } },
      {
        kind: "table",
        id: "conditions",
        rowHeightPoints: 27,
        columns: [
          { id: "condition", header: { "zh-CN": "申请条件", en: "Condition to apply" }, span: 3 },
          { id: "confirmedBy", header: { "zh-CN": "确认部门", en: "Confirmed by" }, horizontal: "center" },
          { id: "conditionSignature", header: { "zh-CN": "签字", en: "Signature" } },
        ],
        rows: [
          {
            condition: {
              "zh-CN": "1. 项目书面资料全部交企业信息部",
              en: "1. All paper records handed to the Information Department",
            },
            confirmedBy: { "zh-CN": "信息部", en: "Information" },
          },
          {
            condition: {
              "zh-CN": "2. 项目电子文档资料全部上传信息库",
              en: "2. All electronic records uploaded to the repository",
            },
            confirmedBy: { "zh-CN": "信息部", en: "Information" },
          },
          {
            condition: { "zh-CN": "3. 项目尾款全部收回", en: "3. Final payment received in full" },
            confirmedBy: { "zh-CN": "行政综合部", en: "Administration" },
          },
          { condition: { "zh-CN": "4. ", en: "4. " } },
          { condition: { "zh-CN": "5. ", en: "5. " } },
        ],
      },
      { kind: "heading", text: { "zh-CN": "二、考评内容", en: "2. Rating" } },
      {
        kind: "table",
        id: "items",
        rowHeightPoints: 42,
        columns: [
          { id: "indicator", header: { "zh-CN": "KPI(A)", en: "KPI (A)" }, role: "indicator", required: true },
          {
            id: "weight",
            header: { "zh-CN": "权重(B)", en: "Weight (B)" },
            role: "weight",
            required: true,
            entry: { kind: "percent" },
            numberFormat: percentFormat,
            horizontal: "center",
            help: {
              "zh-CN": "本项所占比重，各项合计应为 100%。",
              en: "The share of this indicator. All weights together make 100%.",
            },
            source: "E17",
          },
          {
            id: "score",
            header: { "zh-CN": "评分等级(C)", en: "Rating (C)" },
            role: "score",
            required: true,
            entry: { kind: "number", min: 1, max: 5 },
            horizontal: "center",
            help: {
              "zh-CN": "由考评人在 1–5 之间评定，可带小数。预算、进度、职员成长可参考右侧算出的等级。",
              en: "1 to 5, decided by the rater; decimals are allowed. Reference levels for budget, schedule and growth are worked out on the right.",
            },
            source: "E17",
          },
          {
            id: "weighted",
            header: { "zh-CN": "得分(D=B×C)", en: "Score (D=B×C)" },
            role: "weighted_score",
            formula: { native: 'IF(COUNT({weight},{score})<2,"",ROUND({weight}*{score},9))' },
            numberFormat: scoreFormat,
            horizontal: "center",
          },
          { id: "result", header: { "zh-CN": "结果说明", en: "Remarks on the result" }, role: "remark" },
        ],
        rows: [
          weight({ "zh-CN": "预算实施", en: "Budget" }, 0.25),
          weight({ "zh-CN": "用户评价项目质量", en: "Project quality as rated by users" }, 0.25),
          weight({ "zh-CN": "项目实施进度", en: "Schedule" }, 0.38),
          weight({ "zh-CN": "职员成长", en: "Staff growth" }, 0.12),
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
            label: { "zh-CN": "总绩效分数(E=ΣD)", en: "Total score (E=ΣD)" },
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
      { kind: "heading", text: { "zh-CN": "三、签字", en: "3. Signatures" } },
      {
        kind: "fields",
        look: "signature",
        slots: [
          { label: 1, cell: 2 },
          { label: 1, cell: 1 },
        ],
        fields: [
          { id: "rater", label: { "zh-CN": "考评人", en: "Rater" } },
          { id: "ratee", label: { "zh-CN": "被考评人", en: "Person rated" } },
          {
            id: "signedOn",
            label: { "zh-CN": "日期", en: "Date" },
            entry: { kind: "date" },
            numberFormat: { "zh-CN": "yyyy-mm-dd", en: "yyyy-mm-dd" },
            horizontal: "left",
          },
        ],
      },
    ],
  },
  aside: {
    widthsPoints: [92, 66, 66, 66, 66, 66],
    blocks: [
      { kind: "title", text: { "zh-CN": "评分标准与参考等级", en: "Standards and reference levels" } },
      { kind: "heading", text: { "zh-CN": "预算实施", en: "Budget" } },
      {
        kind: "table",
        id: "budgetBands",
        columns: [
          { id: "budgetStep", header: { "zh-CN": "分档", en: "Level" }, fixed: true, horizontal: "center" },
          {
            id: "budgetRange",
            header: { "zh-CN": "实际费用与计划费用相比", en: "Actual cost against planned cost" },
            span: 5,
            fixed: true,
          },
        ],
        rows: [
          budgetBand(1, {
            "zh-CN": "超支 5% 以上；或委外付款严重失误",
            en: "More than 5% over, or a serious outsourcing failure",
          }),
          budgetBand(2, { "zh-CN": "超支，但不超过 5%", en: "Over, by up to 5%" }),
          budgetBand(3, { "zh-CN": "持平，或节约不超过 10%", en: "On plan, or under by up to 10%" }),
          budgetBand(4, { "zh-CN": "节约 10% 以上", en: "More than 10% under" }),
        ],
      },
      {
        kind: "note",
        text: { "zh-CN": "预算实施最高为 4 分，没有 5 分档。", en: "The budget goes up to 4: there is no level 5." },
      },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 2, cell: 1 },
          { label: 2, cell: 1 },
        ],
        fields: [
          {
            id: "plannedCost",
            label: { "zh-CN": "计划费用", en: "Planned cost" },
            entry: { kind: "number", min: 0 },
            numberFormat: moneyFormat,
            help: { "zh-CN": "大于 0，与实际费用同一单位。", en: "Above 0, in the same unit as the actual cost." },
            source: "E5",
          },
          {
            id: "actualCost",
            label: { "zh-CN": "实际费用", en: "Actual cost" },
            entry: { kind: "number", min: 0 },
            numberFormat: moneyFormat,
            help: { "zh-CN": "实际发生的费用，可以为 0。", en: "What was spent; 0 is possible." },
            source: "E5",
          },
          {
            id: "outsourcingFailure",
            label: { "zh-CN": "委外严重失误", en: "Serious outsourcing failure" },
            entry: yesNo,
            horizontal: "center",
            help: {
              "zh-CN": "委外支付计划出现严重失误时选“是”，等级直接为 1。不填视为“否”。",
              en: "Yes when paying for outsourced work went seriously wrong: the level is then 1. Blank means No.",
            },
            source: "E5",
          },
          {
            id: "budgetDeviation",
            label: { "zh-CN": "费用偏差", en: "Deviation" },
            formula: {
              native:
                'IF(COUNT({plannedCost},{actualCost})<2,"",IF({plannedCost}<=0,NA(),ROUND({actualCost}/{plannedCost}-1,9)))',
            },
            numberFormat: changeFormat,
            horizontal: "center",
          },
          {
            id: "budgetLevel",
            label: { "zh-CN": "预算参考等级", en: "Reference level, budget" },
            formula: {
              native:
                'IF(COUNT({plannedCost},{actualCost})<2,"",IF({outsourcingFailure}={"yes"},1,IF(OR({plannedCost}<=0,{actualCost}<0),NA(),IF({budgetDeviation}>0.05,1,IF({budgetDeviation}>0,2,IF({budgetDeviation}>=-0.1,3,4))))))',
              kpi: 'IF(COUNT({plannedCost},{actualCost})<2,"",KPI.BUDGETBAND({actualCost},{plannedCost},{outsourcingFailure}))',
            },
            numberFormat: { "zh-CN": "0", en: "0" },
            horizontal: "center",
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "项目实施进度", en: "Schedule" } },
      {
        kind: "table",
        id: "scheduleBands",
        columns: [
          { id: "scheduleStep", header: { "zh-CN": "分档", en: "Level" }, fixed: true, horizontal: "center" },
          {
            id: "scheduleRange",
            header: { "zh-CN": "提前或延误天数占计划天数", en: "Days early or late, as a share of the planned days" },
            span: 5,
            fixed: true,
          },
        ],
        rows: [
          scheduleBand(1, { "zh-CN": "项目组原因延误 15% 及以上", en: "15% or more late, caused by the team" }),
          scheduleBand(2, {
            "zh-CN": "项目组原因延误 5% 及以上，不到 15%",
            en: "5% to under 15% late, caused by the team",
          }),
          scheduleBand(3, {
            "zh-CN": "提前不超过 5%，或延误不到 5%；其他原因延误",
            en: "Up to 5% early, or under 5% late; late for another cause",
          }),
          scheduleBand(4, { "zh-CN": "提前 5% 以上，不超过 10%", en: "More than 5%, up to 10% early" }),
          scheduleBand(5, { "zh-CN": "提前 10% 以上", en: "More than 10% early" }),
        ],
      },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 2, cell: 1 },
          { label: 2, cell: 1 },
        ],
        fields: [
          {
            id: "plannedDays",
            label: { "zh-CN": "计划天数", en: "Planned days" },
            entry: { kind: "number", min: 0 },
            help: { "zh-CN": "大于 0。", en: "Above 0." },
            source: "E6",
          },
          {
            id: "daysAhead",
            label: { "zh-CN": "提前天数（延误填负数）", en: "Days early (late: negative)" },
            entry: { kind: "number" },
            help: {
              "zh-CN": "提前完成填正数，延误填负数，按时填 0。",
              en: "Positive when early, negative when late, 0 when on time.",
            },
            source: "E6",
          },
          {
            id: "otherCause",
            label: { "zh-CN": "延误非项目组原因", en: "Delay had another cause" },
            entry: yesNo,
            horizontal: "center",
            help: {
              "zh-CN": "延误不是项目组造成的选“是”，等级不低于 3。不填视为“否”。",
              en: "Yes when the delay was not the team's doing: the level is then not below 3. Blank means No.",
            },
            source: "E6",
          },
          {
            id: "scheduleReading",
            label: { "zh-CN": "小延误的口径", en: "Reading of small delays" },
            entry: { kind: "list", choices: ["settled", "literal"], strict: true },
            horizontal: "center",
            help: {
              "zh-CN":
                "制度没有写明不到 5% 的延误属于哪一档。“通行”归入 3 档；“字面”不给等级，显示 #N/A。不填视为“通行”。",
              en: "The rules name no level for delays under 5%. Settled: level 3. Literal: no level, #N/A. Blank means Settled.",
            },
            source: "E6",
          },
          {
            id: "scheduleShare",
            label: { "zh-CN": "提前比例", en: "Share early" },
            formula: {
              native:
                'IF(COUNT({plannedDays},{daysAhead})<2,"",IF({plannedDays}<=0,NA(),ROUND({daysAhead}/{plannedDays},9)))',
            },
            numberFormat: changeFormat,
            horizontal: "center",
          },
          {
            id: "scheduleLevel",
            label: { "zh-CN": "进度参考等级", en: "Reference level, schedule" },
            formula: {
              native:
                'IF(COUNT({plannedDays},{daysAhead})<2,"",IF({plannedDays}<=0,NA(),IF({scheduleShare}>0.1,5,IF({scheduleShare}>0.05,4,IF(OR({scheduleShare}>=0,{otherCause}={"yes"}),3,IF({scheduleShare}>-0.05,IF({scheduleReading}={"literal"},NA(),3),IF({scheduleShare}>-0.15,2,1)))))))',
              kpi: 'IF(COUNT({plannedDays},{daysAhead})<2,"",KPI.SCHEDULEBAND({daysAhead},{plannedDays},{otherCause},{scheduleReading}))',
            },
            numberFormat: { "zh-CN": "0", en: "0" },
            horizontal: "center",
          },
        ],
      },
      {
        kind: "heading",
        text: { "zh-CN": "用户评价（问卷得分的分档由企业自定）", en: "User rating (your company sets the levels)" },
      },
      {
        kind: "fields",
        look: "boxed",
        slots: [
          { label: 2, cell: 1 },
          { label: 2, cell: 1 },
        ],
        fields: [
          ...[1, 2, 3, 4, 5].map(lowestSurveyScore),
          {
            id: "surveyScore",
            label: { "zh-CN": "问卷得分", en: "Survey score" },
            entry: { kind: "number" },
            help: {
              "zh-CN": "用户问卷的综合得分，与上面的起点同一分制。",
              en: "Overall score of the user survey, on the same scale as the levels above.",
            },
            source: "E7",
          },
          {
            id: "surveyLevel",
            label: { "zh-CN": "用户评价参考等级", en: "Reference level, user rating" },
            formula: {
              native:
                'IF(COUNT({surveyFrom1},{surveyFrom2},{surveyFrom3},{surveyFrom4},{surveyFrom5},{surveyScore})<6,"",IF({surveyScore}>={surveyFrom5},5,IF({surveyScore}>={surveyFrom4},4,IF({surveyScore}>={surveyFrom3},3,IF({surveyScore}>={surveyFrom2},2,1)))))',
            },
            numberFormat: { "zh-CN": "0", en: "0" },
            horizontal: "center",
          },
        ],
      },
      { kind: "heading", text: { "zh-CN": "职员成长", en: "Staff growth" } },
      {
        kind: "table",
        id: "growth",
        columns: [
          { id: "member", header: { "zh-CN": "成员", en: "Member" } },
          { id: "improvement", header: { "zh-CN": "感觉提升", en: "Felt progress" }, ...growthItem },
          { id: "effectiveness", header: { "zh-CN": "项目工作有效性", en: "Effective work" }, ...growthItem },
          { id: "division", header: { "zh-CN": "项目分工合理性", en: "Division of work" }, ...growthItem },
          {
            id: "coordination",
            header: { "zh-CN": "项目内部协调配合", en: "Teamwork" },
            ...growthItem,
          },
          {
            id: "memberMean",
            header: { "zh-CN": "平均", en: "Mean" },
            formula: {
              native:
                'IF(COUNT({improvement},{effectiveness},{division},{coordination})<4,"",AVERAGE({improvement},{effectiveness},{division},{coordination}))',
            },
            numberFormat: scoreFormat,
            horizontal: "center",
          },
        ],
        rows: [],
        blankRows: 4,
        grows: true,
        totals: [
          {
            label: { "zh-CN": "职员成长参考分（各成员平均）", en: "Reference score, growth (mean of members)" },
            cells: {
              memberMean: {
                id: "growthScore",
                formula: {
                  native:
                    'IF(OR(COUNT({memberMean[]})=0,COUNT({improvement[]},{effectiveness[]},{division[]},{coordination[]})<>4*COUNT({memberMean[]})),"",ROUND(AVERAGE({memberMean[]}),9))',
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
