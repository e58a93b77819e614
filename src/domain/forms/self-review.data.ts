// The self-review of an employee (A1 to A21): goals, the items under them, how hard they were, and what came of them.
import type { Bilingual } from "../language";
import type { Entry, Form, TableColumn } from "./form";

const pick = (...choices: readonly string[]): Entry => ({ kind: "list", choices, strict: false, multiple: true });

/** A star cell stands beside the text it rates. */
const stars = (
  id: string,
  header: Bilingual,
  source: string,
  rest: Pick<TableColumn, "hint" | "help">,
): TableColumn => ({
  id,
  header,
  role: "stars",
  entry: { kind: "stars" },
  horizontal: "center",
  source,
  ...rest,
});

const harder = {
  hint: { "zh-CN": "1–5 星，越难星越多", en: "1 to 5 stars; more stars, harder" },
  help: {
    "zh-CN": "填 1 到 5 的整数，单元格会显示成星级。写了难点就要打星。",
    en: "A whole number from 1 to 5, shown as stars. Every difficulty you name needs its stars.",
  },
} satisfies Pick<TableColumn, "hint" | "help">;

const better = {
  hint: { "zh-CN": "1–5 星，5 星最高", en: "1 to 5 stars, 5 is best" },
  help: {
    "zh-CN": "填 1 到 5 的整数，单元格会显示成星级。打了星就要在旁边写明结果。",
    en: "A whole number from 1 to 5, shown as stars. Say in the next cell which result earns them.",
  },
} satisfies Pick<TableColumn, "hint" | "help">;

export const selfReview: Form = {
  id: "self-review",
  version: 1,
  table: "indicators",
  source: "A",
  audience: ["employee", "manager"],
  stage: "review",
  name: { "zh-CN": "个人自评表", en: "Employee Self-Review" },
  summary: {
    "zh-CN":
      "员工按目标逐项自评：做了哪些事项、难在哪里、担任什么角色、带来什么结果，难度和结果各打 1–5 星。一个目标可以对应多个事项。",
    en: "An employee reviews goals item by item: what was done, what made it hard, which role, which results, with 1 to 5 stars for difficulty and results. One goal may have several items.",
  },
  sheetName: { "zh-CN": "个人自评", en: "Self-review" },
  orientation: "landscape",
  page: {
    fit: "onePageWide",
    header: {
      left: {
        "zh-CN": "姓名：______________　部门：______________",
        en: "Name: ______________  Department: ______________",
      },
      center: { "zh-CN": "个人自评表", en: "Employee Self-Review" },
      right: { "zh-CN": "考核周期：______________", en: "Review period: ______________" },
    },
    footer: { center: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" } },
  },
  choices: {
    business: { "zh-CN": "商业项目", en: "Business project" },
    technical: { "zh-CN": "技术项目", en: "Technical project" },
    groundwork: { "zh-CN": "基础事务", en: "Basic work" },
    teamWork: { "zh-CN": "团队事务", en: "Team work" },
    zeroToOne: { "zh-CN": "0-1", en: "0-1" },
    oneToTen: { "zh-CN": "1-10", en: "1-10" },
    wrapUp: { "zh-CN": "收尾", en: "Wrap-up" },
    boundaries: { "zh-CN": "架构边界模糊", en: "Unclear boundaries" },
    legacy: { "zh-CN": "老系统改造", en: "Legacy rework" },
    longChain: { "zh-CN": "系统链路长", en: "Long chain" },
    dataScale: { "zh-CN": "数据容量和一致性", en: "Data volume and consistency" },
    concurrency: { "zh-CN": "高并发高QPS", en: "High concurrency" },
    noPrecedent: { "zh-CN": "无参考先例", en: "No precedent" },
    performance: { "zh-CN": "性能要求高", en: "Performance" },
    domainModel: { "zh-CN": "领域模型复杂", en: "Complex domain" },
    platform: { "zh-CN": "平台化、通用性要求高", en: "Platform generality" },
    testing: { "zh-CN": "测试覆盖难度", en: "Hard to test" },
    manyPeople: { "zh-CN": "人员数量多", en: "Many people" },
    manyTeams: { "zh-CN": "团队多", en: "Many teams" },
    manyLevels: { "zh-CN": "层级多", en: "Many levels" },
    scarceRole: { "zh-CN": "某种工种难到位", en: "Scarce specialists" },
    unclearSplit: { "zh-CN": "边界难分工", en: "Hard to divide" },
    projectManager: { "zh-CN": "PM", en: "PM" },
    alone: { "zh-CN": "唯一参与者", en: "Only contributor" },
    businessDesign: { "zh-CN": "业务架构设计", en: "Business architecture" },
    systemDesign: { "zh-CN": "系统架构设计", en: "System architecture" },
    mostCode: { "zh-CN": "大部分模块Code", en: "Most of the code" },
    someCode: { "zh-CN": "小部分模块Code", en: "Some of the code" },
  },
  main: {
    widthsPoints: [26, 88, 74, 68, 72, 52, 96, 54, 72, 54, 70, 54, 74, 90, 54, 80, 54, 80, 54, 74, 62],
    blocks: [
      {
        kind: "table",
        id: "items",
        hintHeightPoints: 122,
        headerHeightPoints: 62,
        rowHeightPoints: "fit",
        repeatHeaders: true,
        columns: [
          {
            id: "id",
            header: { "zh-CN": "编号", en: "No." },
            role: "id",
            hint: { "zh-CN": "可不填", en: "1, 2 …" },
            horizontal: "center",
          },
          {
            id: "goal",
            statement: "standard",
            header: { "zh-CN": "目标描述和标准，可以同一项对应后面多个项目", en: "Goal and its standard" },
            role: "objective",
            hint: {
              "zh-CN": "KPI 目标，以及做到什么程度算达成。一个目标有多个事项时，只在第一行填写",
              en: "The KPI goal and when it counts as reached. With several items, fill in only the first row",
            },
            help: {
              "zh-CN": "写清目标和衡量标准。下面的行留空，就表示同属这个目标；不要合并单元格。",
              en: "State the goal and its standard. Rows left blank below belong to the same goal; do not merge cells.",
            },
            source: "A2",
          },
          {
            id: "progress",
            header: {
              "zh-CN": "进展情况（如出现异常业务方向调整等特殊情况，也可以说明）",
              en: "Progress and special events",
            },
            role: "actual",
            hint: {
              "zh-CN": "KPI 目前进展到哪一步；有异常时写明原因和影响",
              en: "How far the KPI has come; for anything abnormal, why and with what effect",
            },
            help: {
              "zh-CN": "写进展到哪里、离目标还差多少。出现异常或业务方向调整时，说明发生了什么、为什么、有什么影响。",
              en: "Say how far it has come and what is left. If something abnormal happened or the direction changed, say what, why and with what effect.",
            },
            source: "A3",
          },
          {
            id: "category",
            header: { "zh-CN": "项目或者事项的归类", en: "Kind of work" },
            required: true,
            entry: pick("business", "technical", "groundwork", "teamWork"),
            hint: {
              "zh-CN": "可多项：商业项目/技术项目/基础事务（如缺陷修复）/团队事务（如技术分享）",
              en: "One or more: Business project / Technical project / Basic work (bug fixes …) / Team work (sharing …)",
            },
            help: {
              "zh-CN":
                "基础事务：性能优化、系统可用性提升、缺陷修复、中间件升级、系统上下线。团队事务：人员招聘、人员培养、技术分享、推广提效工具、推动研发流程优化等。可在括号里写明是哪一种。",
              en: "Basic work: performance, availability, bug fixes, middleware upgrades, launching or retiring systems. Team work: hiring, training, sharing, tools, better processes. Say which in brackets.",
            },
            source: "A4",
          },
          {
            id: "item",
            header: { "zh-CN": "事项名称", en: "Project or item" },
            role: "indicator",
            required: true,
            hint: { "zh-CN": "这个项目或这件事叫什么", en: "What this project or piece of work is called" },
            help: {
              "zh-CN": "一行写一个项目或一件事。",
              en: "One project or piece of work in each row.",
            },
            source: "A5",
          },
          {
            id: "cyclePhase",
            header: { "zh-CN": "事项周期特点", en: "Phase of the item" },
            entry: pick("zeroToOne", "oneToTen", "wrapUp"),
            numberFormat: { "zh-CN": "@", en: "@" },
            horizontal: "center",
            hint: {
              "zh-CN": "0-1 从无到有/1-10 做大做强/收尾 下线、合并等",
              en: "0-1 built new / 1-10 made to grow / Wrap-up retired, merged",
            },
            help: {
              "zh-CN": "本列是文本格式，“1-10”不会变成日期。",
              en: "This column holds text, so that 1-10 does not turn into a date.",
            },
            source: "A6",
          },
          {
            id: "technicalDifficulty",
            header: { "zh-CN": "在技术上的难点", en: "Technical difficulties" },
            entry: pick(
              ...["boundaries", "legacy", "longChain", "dataScale", "concurrency"],
              ...["noPrecedent", "performance", "domainModel", "platform", "testing"],
            ),
            hint: {
              "zh-CN":
                "可多项：架构边界模糊/老系统改造/系统链路长/数据容量和一致性/高并发高QPS/无参考先例/性能要求高/领域模型复杂/平台化、通用性要求高/测试覆盖难度",
              en: "Unclear boundaries / Legacy rework / Long chain / Data volume and consistency / High concurrency / No precedent / Performance / Complex domain / Platform generality / Hard to test",
            },
            help: {
              "zh-CN": "从列表里选技术上难在哪里，没有合适的也可以自己写。",
              en: "Choose what made it technically hard; write your own words where none fits.",
            },
            source: "A7",
          },
          stars("technicalStars", { "zh-CN": "技术难点打分", en: "Technical difficulty stars" }, "A8", harder),
          {
            id: "teamworkDifficulty",
            header: { "zh-CN": "协同上的难度", en: "Teamwork difficulties" },
            entry: pick("manyPeople", "manyTeams", "manyLevels", "scarceRole", "unclearSplit"),
            hint: {
              "zh-CN": "可多项：人员数量多/团队多/层级多/某种工种难到位/边界难分工",
              en: "One or more: Many people / Many teams / Many levels / Scarce specialists / Hard to divide",
            },
            help: {
              "zh-CN": "从列表里选协同上难在哪里，没有合适的也可以自己写。",
              en: "Choose what made working together hard; write your own words where none fits.",
            },
            source: "A9",
          },
          stars("teamworkStars", { "zh-CN": "协同难度打分", en: "Teamwork difficulty stars" }, "A10", harder),
          {
            id: "otherDifficulty",
            header: { "zh-CN": "其他自定义部分，自行补充", en: "Other difficulties" },
            hint: {
              "zh-CN": "技术和协同以外的难处，如工作强度大、项目周期短、PRD变化范围大",
              en: "Hard for other reasons: heavy workload, short time, changing requirements …",
            },
            help: {
              "zh-CN":
                "不属于技术和协同的难处，例如：主动推动技术、自驱拿到结果；工作强度大；项目周期短；PRD变化范围大。",
              en: "What is neither technical nor teamwork, such as pushing a technical change on your own drive, a heavy workload, a short schedule, widely changing requirements.",
            },
            source: "A11",
          },
          stars("otherStars", { "zh-CN": "自定义部分打星级（1-5星，最高5）", en: "Other difficulty stars" }, "A12", {
            help: harder.help,
          }),
          {
            id: "role",
            header: { "zh-CN": "角色", en: "Role in the item" },
            required: true,
            entry: pick("projectManager", "alone", "businessDesign", "systemDesign", "mostCode", "someCode"),
            hint: {
              "zh-CN": "可多项：PM/唯一参与者/业务架构设计/系统架构设计/大部分模块Code/小部分模块Code",
              en: "PM / Only contributor / Business architecture / System architecture / Most of the code / Some of the code",
            },
            help: { "zh-CN": "你在这件事里的职责。", en: "What you were responsible for." },
            source: "A13",
          },
          {
            id: "roleWork",
            header: { "zh-CN": "角色工作表述", en: "Work done in the role" },
            required: true,
            hint: {
              "zh-CN": "以这个角色做了什么：推动、协同或技术工作。写付出与思考，结果写在后面",
              en: "What you did in this role: driving, coordinating, building. Effort and thinking here, results in the columns after",
            },
            help: {
              "zh-CN": "从个人视角写为达到目标做了哪些努力。带来的结果写在后面的结果栏，不要在两处写同样的话。",
              en: "Your own effort towards the goal. What came of it belongs into the result columns; do not write the same in both.",
            },
            source: "A14",
          },
          stars(
            "businessStars",
            { "zh-CN": "业务结果与直接贡献自评", en: "Business result self-rating" },
            "A15",
            better,
          ),
          {
            id: "businessResult",
            statement: "result",
            header: { "zh-CN": "业务结果与直接贡献", en: "Business result" },
            role: "evidence",
            hint: {
              "zh-CN": "给业务带来的结果，也包括你直接帮业务拿到的结果",
              en: "What the business gained, also results you helped it to get directly",
            },
            help: {
              "zh-CN": "写业务上发生了什么变化，最好有前后对比的数据。",
              en: "What changed for the business, best with figures from before and after.",
            },
            source: "A16",
          },
          stars("technicalResultStars", { "zh-CN": "技术结果自评", en: "Technical result self-rating" }, "A17", better),
          {
            id: "technicalResult",
            statement: "result",
            header: { "zh-CN": "技术结果", en: "Technical result" },
            role: "evidence",
            hint: {
              "zh-CN": "沉淀的系统或平台能力、改善的系统指标、降低的成本、质量与效率",
              en: "Abilities the system or platform gained, better system figures, lower cost, quality, efficiency",
            },
            help: {
              "zh-CN": "写系统和平台有了什么改变，最好有指标的前后对比。",
              en: "What changed in systems and platforms, best with figures from before and after.",
            },
            source: "A18",
          },
          stars("teamStars", { "zh-CN": "团队贡献自评", en: "Team result self-rating" }, "A19", better),
          {
            id: "teamResult",
            statement: "result",
            header: { "zh-CN": "团队结果", en: "Team result" },
            role: "evidence",
            hint: {
              "zh-CN": "分享、ATA文章、专利、新人培养、招聘人数等，注明小团队、大团队还是扩团队",
              en: "Talks, articles, patents, newcomers trained, people hired; in the team, the department or beyond",
            },
            help: {
              "zh-CN": "写明做了几次、影响到多少人，例如：大团队分享 2 次、带教新人 1 名、招聘 3 人。",
              en: "Say how many and for whom, such as 2 talks to the department, 1 newcomer trained, 3 people hired.",
            },
            source: "A20",
          },
          {
            id: "otherResult",
            statement: "result",
            header: { "zh-CN": "其他无法归类的结果与自评", en: "Other results and self-rating" },
            role: "evidence",
            help: {
              "zh-CN": "前面各栏放不下的结果，连同自评一起写。",
              en: "Results that fit none of the columns before, with your own rating.",
            },
            source: "A21",
          },
        ],
        rows: [],
        grows: true,
        blankRows: 30,
      },
    ],
  },
};
