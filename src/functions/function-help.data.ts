// What the help says of each function beyond its description: returns, blanks, source, and examples.
// Every example is computed on the real host by test/data/function-examples.test.ts.
import type { Language } from "../domain/language";
import type { CellValue } from "../domain/sheet/cell";
import type { ExampleCells, FunctionHelp } from "./function-help";

const scored = (score: CellValue): Readonly<Record<Language, ExampleCells>> => ({
  "zh-CN": [
    ["指标", "权重", "评分"],
    ["预算实施", 0.25, 3],
    ["用户评价", 0.25, score],
    ["实施进度", 0.38, 3],
    ["职员成长", 0.12, 5],
  ],
  en: [
    ["Indicator", "Weight", "Score"],
    ["Budget", 0.25, 3],
    ["User rating", 0.25, score],
    ["Schedule", 0.38, 3],
    ["Staff growth", 0.12, 5],
  ],
});

const weighted = (...weights: readonly CellValue[]): Readonly<Record<Language, ExampleCells>> => ({
  "zh-CN": [["权重"], ...weights.map((weight) => [weight])],
  en: [["Weight"], ...weights.map((weight) => [weight])],
});

const spent = (...rows: ExampleCells): Readonly<Record<Language, ExampleCells>> => ({
  "zh-CN": [["计划费用", "实际费用"], ...rows],
  en: [["Planned cost", "Actual cost"], ...rows],
});

const timed = (...rows: ExampleCells): Readonly<Record<Language, ExampleCells>> => ({
  "zh-CN": [["计划天数", "提前天数"], ...rows],
  en: [["Planned days", "Days early"], ...rows],
});

const worked = (...rows: ExampleCells): Readonly<Record<Language, ExampleCells>> => ({
  "zh-CN": [["交办完成率", "占整个项目比例"], ...rows],
  en: [["Assigned work done", "Share of the project"], ...rows],
});

const projects = (...scores: readonly CellValue[]): Readonly<Record<Language, ExampleCells>> => ({
  "zh-CN": [["项目1", "项目2", "项目3", "项目4"], scores],
  en: [["Project 1", "Project 2", "Project 3", "Project 4"], scores],
});

const members = (...rows: ExampleCells): Readonly<Record<Language, ExampleCells>> => ({
  "zh-CN": [["成员", "感觉提升", "项目工作有效性", "项目分工合理性", "项目内部协调配合"], ...rows],
  en: [["Member", "Felt progress", "Effective work", "Division of work", "Teamwork"], ...rows],
});

const year = (
  weights: readonly CellValue[],
  scores: readonly CellValue[],
): Readonly<Record<Language, ExampleCells>> => ({
  "zh-CN": [
    ["", "P1", "P2", "P3"],
    ["权重", ...weights],
    ["评分", ...scores],
  ],
  en: [
    ["", "P1", "P2", "P3"],
    ["Weight", ...weights],
    ["Score", ...scores],
  ],
});

const two = (
  zh: readonly CellValue[],
  en: readonly CellValue[],
  ...rows: ExampleCells
): Readonly<Record<Language, ExampleCells>> => ({
  "zh-CN": [zh, ...rows],
  en: [en, ...rows],
});

const attained = (...rows: ExampleCells) =>
  two(["实际", "目标", "基准", "封顶"], ["Actual", "Target", "Baseline", "Cap"], ...rows);

const finished = (...rows: ExampleCells) =>
  two(["计划完成", "实际完成", "节假日"], ["Planned finish", "Actual finish", "Day off"], ...rows);

const keyResults = (...rows: ExampleCells) => two(["分数", "权重"], ["Score", "Weight"], ...rows);

const sortedRows = (veto: Readonly<Record<Language, CellValue>>): Readonly<Record<Language, ExampleCells>> => ({
  "zh-CN": [
    ["维度", "类别", "权重", "评分"],
    ["业绩", "", 60, 4],
    ["", "", 40, 3],
    ["其他", "加分", "", 0.5],
    ["", "一票否决", "", veto["zh-CN"]],
  ],
  en: [
    ["Group", "Kind", "Weight", "Score"],
    ["Results", "", 60, 4],
    ["", "", 40, 3],
    ["Other", "bonus", "", 0.5],
    ["", "veto", "", veto.en],
  ],
});

export const functionHelp: Readonly<Record<string, FunctionHelp>> = {
  WEIGHTEDSCORE: {
    source: "G1",
    returns: {
      "zh-CN": "总分，四舍五入到 9 位小数；还没有总分时为空文本。",
      en: "The total, rounded to 9 decimals; an empty text while there is none.",
    },
    blanks: {
      "zh-CN":
        '权重为空或为 0 的行不计分，也不等待。引用空单元格时，桌面版 Excel 传给函数的是 0，函数分不清“没填”和“0 分”，所以评分区域请写成 IF(区域="","",区域)。',
      en: 'Rows whose weight is blank or 0 neither count nor are waited for. Excel on the desktop hands a blank cell over as 0, so the function cannot tell "not scored" from a score of 0: pass the scores as IF(range="","",range).',
    },
    examples: [
      {
        shows: { "zh-CN": "各项评分乘以权重后相加", en: "Each score times its weight, added up" },
        cells: scored(4),
        formula: '=KPI.WEIGHTEDSCORE(IF(C2:C5="","",C2:C5),B2:B5)',
        gives: [[3.49]],
      },
      {
        shows: {
          "zh-CN": "有一项没有评分：总分等待，单元格显示为空",
          en: "One score is missing: the total waits and the cell stays empty",
        },
        cells: scored(""),
        formula: '=KPI.WEIGHTEDSCORE(IF(C2:C5="","",C2:C5),B2:B5)',
        gives: [[""]],
      },
      {
        shows: { "zh-CN": "先加已有的评分", en: "Add up the scores there are" },
        cells: scored(""),
        formula: {
          "zh-CN": '=KPI.WEIGHTEDSCORE(IF(C2:C5="","",C2:C5),B2:B5,"已有")',
          en: '=KPI.WEIGHTEDSCORE(IF(C2:C5="","",C2:C5),B2:B5,"partial")',
        },
        gives: [[2.49]],
      },
      {
        shows: { "zh-CN": "把空项的权重分摊给其他项", en: "Share the missing score's weight out among the others" },
        cells: scored(""),
        formula: {
          "zh-CN": '=KPI.WEIGHTEDSCORE(IF(C2:C5="","",C2:C5),B2:B5,"分摊")',
          en: '=KPI.WEIGHTEDSCORE(IF(C2:C5="","",C2:C5),B2:B5,"spread")',
        },
        gives: [[3.32]],
      },
      {
        shows: {
          "zh-CN": "加分直接加上，否决项为“否”时不影响",
          en: "A bonus comes on top, a veto that says No changes nothing",
        },
        cells: sortedRows({ "zh-CN": "否", en: "No" }),
        formula: '=KPI.WEIGHTEDSCORE(IF(D2:D5="","",D2:D5),C2:C5,,IF(B2:B5="","",B2:B5))',
        gives: [[4.1]],
      },
      {
        shows: { "zh-CN": "否决项为“是”：总分为 0", en: "A veto that says Yes: the total is 0" },
        cells: sortedRows({ "zh-CN": "是", en: "Yes" }),
        formula: '=KPI.WEIGHTEDSCORE(IF(D2:D5="","",D2:D5),C2:C5,,IF(B2:B5="","",B2:B5))',
        gives: [[0]],
      },
      {
        shows: { "zh-CN": "只算一个维度", en: "One group only" },
        cells: sortedRows({ "zh-CN": "否", en: "No" }),
        formula: {
          "zh-CN":
            '=KPI.WEIGHTEDSCORE(IF(D2:D5="","",D2:D5),C2:C5,,IF(B2:B5="","",B2:B5),IF(A2:A5="","",A2:A5),"业绩")',
          en: '=KPI.WEIGHTEDSCORE(IF(D2:D5="","",D2:D5),C2:C5,,IF(B2:B5="","",B2:B5),IF(A2:A5="","",A2:A5),"Results")',
        },
        gives: [[3.6]],
      },
      {
        shows: { "zh-CN": "评分不是数字", en: "A score is not a number" },
        cells: {
          "zh-CN": [
            ["权重", "评分"],
            [60, 3],
            [40, "良"],
          ],
          en: [
            ["Weight", "Score"],
            [60, 3],
            [40, "good"],
          ],
        },
        formula: "=KPI.WEIGHTEDSCORE(B2:B3,A2:A3)",
        gives: [["#VALUE!"]],
        says: { key: "functions.not-a-number.item", holes: { item: 2 } },
      },
      {
        shows: { "zh-CN": "评分和权重的个数不同", en: "Not as many weights as scores" },
        cells: scored(4),
        formula: "=KPI.WEIGHTEDSCORE(C2:C5,B2:B4)",
        gives: [["#VALUE!"]],
        says: { key: "functions.sizes-differ" },
      },
    ],
  },
  WEIGHTCHECK: {
    source: "G2",
    returns: {
      "zh-CN": "与 100% 相差的百分点：多出为正，不足为负，正好（相差不超过 0.01）为 0；一个权重都没填时为空文本。",
      en: "Percentage points off 100%: above 0 when too much, below 0 when too little, 0 when right (within 0.01); an empty text when no weight is entered.",
    },
    blanks: {
      "zh-CN": "空单元格不计入合计。权重写成 25 还是 0.25，函数会自己判断。",
      en: "Blank cells add nothing. Whether weights are written as 25 or as 0.25 is found out from the weights.",
    },
    examples: [
      {
        shows: { "zh-CN": "合计正好 100%", en: "They add up to 100%" },
        cells: weighted(0.25, 0.25, 0.38, 0.12),
        formula: "=KPI.WEIGHTCHECK(A2:A5)",
        gives: [[0]],
      },
      {
        shows: { "zh-CN": "少 12 个百分点", en: "12 points short" },
        cells: weighted(25, 25, 38, ""),
        formula: "=KPI.WEIGHTCHECK(A2:A5)",
        gives: [[-12]],
      },
      {
        shows: { "zh-CN": "三个 33.33 视为 100%", en: "Three times 33.33 passes for 100%" },
        cells: weighted(33.33, 33.33, 33.33),
        formula: "=KPI.WEIGHTCHECK(A2:A4)",
        gives: [[0]],
      },
      {
        shows: {
          "zh-CN": "加分和否决的行不计权重；某个维度应占 60%",
          en: "Bonus and veto rows have no weight; a group that is to make 60%",
        },
        cells: sortedRows({ "zh-CN": "否", en: "No" }),
        formula: {
          "zh-CN": '=KPI.WEIGHTCHECK(C2:C5,IF(B2:B5="","",B2:B5),IF(A2:A5="","",A2:A5),"业绩",60%)',
          en: '=KPI.WEIGHTCHECK(C2:C5,IF(B2:B5="","",B2:B5),IF(A2:A5="","",A2:A5),"Results",60%)',
        },
        gives: [[40]],
      },
      {
        shows: { "zh-CN": "两种写法混用", en: "Two ways of writing in one range" },
        cells: weighted(60, 0.3, 15),
        formula: "=KPI.WEIGHTCHECK(A2:A4)",
        gives: [["#VALUE!"]],
        says: { key: "functions.weight-scales-mixed.item", holes: { item: 2 } },
      },
      {
        shows: { "zh-CN": "权重小于 0", en: "A weight below 0" },
        cells: weighted(110, -10),
        formula: "=KPI.WEIGHTCHECK(A2:A3)",
        gives: [["#VALUE!"]],
        says: { key: "functions.weight-negative.item", holes: { item: 2 } },
      },
    ],
  },
  BUDGETBAND: {
    source: "E5, G4",
    returns: {
      "zh-CN": "每个单元格一个等级，1–4；预算没有 5 档。费用没有填齐时为空文本。",
      en: "A level for each cell, 1 to 4; the budget has no level 5. An empty text while a cost is missing.",
    },
    blanks: {
      "zh-CN":
        '实际费用为 0 是有效值。桌面版 Excel 把空单元格传成 0，所以请先判断：IF(COUNT(计划,实际)<2,"",…)，区域则写成 IF(区域="","",区域)。委外失误不填视为“否”。',
      en: 'An actual cost of 0 is valid. Excel on the desktop hands a blank cell over as 0, so guard it: IF(COUNT(planned,actual)<2,"",…), or IF(range="","",range) for a range. A blank flag means No.',
    },
    examples: [
      {
        shows: { "zh-CN": "节约 3%", en: "3% under plan" },
        cells: spent([100, 97]),
        formula: '=IF(COUNT(A2,B2)<2,"",KPI.BUDGETBAND(B2,A2))',
        gives: [[3]],
      },
      {
        shows: {
          "zh-CN": "一次计算整列项目：超支 6%、超支 2%、节约 20%",
          en: "A whole column of projects: 6% over, 2% over, 20% under",
        },
        cells: spent([100, 106], [100, 102], [100, 80]),
        formula: "=KPI.BUDGETBAND(B2:B4,A2:A4)",
        gives: [[1], [2], [4]],
      },
      {
        shows: {
          "zh-CN": "委外付款严重失误，无论花了多少都是 1",
          en: "A serious outsourcing failure is 1 whatever was spent",
        },
        cells: {
          "zh-CN": [
            ["计划费用", "实际费用", "委外严重失误"],
            [100, 80, "是"],
          ],
          en: [
            ["Planned cost", "Actual cost", "Outsourcing failure"],
            [100, 80, "Yes"],
          ],
        },
        formula: "=KPI.BUDGETBAND(B2,A2,C2)",
        gives: [[1]],
      },
      {
        shows: { "zh-CN": "计划费用为 0", en: "Planned cost of 0" },
        cells: spent([0, 97]),
        formula: "=KPI.BUDGETBAND(B2,A2)",
        gives: [["#VALUE!"]],
        says: { key: "functions.planned-not-positive" },
      },
      {
        shows: { "zh-CN": "实际费用小于 0", en: "Actual cost below 0" },
        cells: spent([100, -5]),
        formula: "=KPI.BUDGETBAND(B2,A2)",
        gives: [["#VALUE!"]],
        says: { key: "functions.actual-negative" },
      },
    ],
  },
  SCHEDULEBAND: {
    source: "E6, G5",
    returns: {
      "zh-CN": "每个单元格一个等级，1–5；天数没有填齐时为空文本。",
      en: "A level for each cell, 1 to 5; an empty text while a number of days is missing.",
    },
    blanks: {
      "zh-CN":
        '提前天数为 0 表示按时完成，是有效值。桌面版 Excel 把空单元格传成 0，所以请先判断：IF(COUNT(天数,计划)<2,"",…)，区域则写成 IF(区域="","",区域)。其他原因不填视为“否”，口径不填视为“通行”。',
      en: 'Days of 0 mean on time and are valid. Excel on the desktop hands a blank cell over as 0, so guard it: IF(COUNT(days,planned)<2,"",…), or IF(range="","",range) for a range. A blank flag means No, a blank reading means settled.',
    },
    examples: [
      {
        shows: { "zh-CN": "提前 5%", en: "5% early" },
        cells: timed([60, 3]),
        formula: '=IF(COUNT(A2,B2)<2,"",KPI.SCHEDULEBAND(B2,A2))',
        gives: [[3]],
      },
      {
        shows: {
          "zh-CN": "一次计算整列项目：提前 12%、按时、延误 20%",
          en: "A whole column of projects: 12% early, on time, 20% late",
        },
        cells: timed([100, 12], [100, 0], [100, -20]),
        formula: "=KPI.SCHEDULEBAND(B2:B4,A2:A4)",
        gives: [[5], [3], [1]],
      },
      {
        shows: { "zh-CN": "延误 20%，但不是项目组造成的", en: "20% late, but not the team's doing" },
        cells: timed([60, -12]),
        formula: "=KPI.SCHEDULEBAND(B2,A2,TRUE)",
        gives: [[3]],
      },
      {
        shows: { "zh-CN": "按字面口径，延误 3% 没有等级", en: "Read literally, 3% late has no level" },
        cells: timed([100, -3]),
        formula: {
          "zh-CN": '=KPI.SCHEDULEBAND(B2,A2,FALSE,"字面")',
          en: '=KPI.SCHEDULEBAND(B2,A2,FALSE,"literal")',
        },
        gives: [["#N/A"]],
        says: { key: "functions.no-band" },
      },
      {
        shows: { "zh-CN": "其他原因填了“也许”", en: 'Another cause of "perhaps"' },
        cells: timed([60, 3]),
        formula: { "zh-CN": '=KPI.SCHEDULEBAND(B2,A2,"也许")', en: '=KPI.SCHEDULEBAND(B2,A2,"perhaps")' },
        gives: [["#VALUE!"]],
        says: { key: "functions.not-a-flag" },
      },
    ],
  },
  WORKLOADBAND: {
    source: "E9, G7",
    returns: {
      "zh-CN": "每个单元格一个等级，1–5；完成率没有填时为空文本。完成率四舍五入到 9 位小数后再比较。",
      en: "A level for each cell, 1 to 5; an empty text while the work done is not given. Both are rounded to 9 decimals first.",
    },
    blanks: {
      "zh-CN":
        '项目占比不填视为 0。完成率为 0 是有效值，等级为 1；桌面版 Excel 把空单元格传成 0，所以请先判断：IF(COUNT(完成率)=0,"",…)，区域则写成 IF(区域="","",区域)。两个数要么都写成 80，要么都写成 0.8。',
      en: 'A blank share of the project means 0. Work done of 0 is valid and gives 1; Excel on the desktop hands a blank cell over as 0, so guard it: IF(COUNT(done)=0,"",…), or IF(range="","",range) for a range. Write both as 80 or both as 0.8.',
    },
    examples: [
      {
        shows: {
          "zh-CN": "交办工作全部完成，占整个项目的 40%",
          en: "All assigned work done, 40% of the whole project",
        },
        cells: worked([1, 0.4]),
        formula: '=IF(COUNT(A2)=0,"",KPI.WORKLOADBAND(A2,B2))',
        gives: [[4]],
      },
      {
        shows: {
          "zh-CN": "一次计算整列成员：没有全部完成的，占比再高也是 2",
          en: "A whole column of members: without all assigned work done, a high share is still a 2",
        },
        cells: worked(["79.9%", ""], [80, ""], [100, 70], [90, 70]),
        formula: "=KPI.WORKLOADBAND(A2:A5,B2:B5)",
        gives: [[1], [2], [5], [2]],
      },
      {
        shows: { "zh-CN": "两种写法混用", en: "Two ways of writing" },
        cells: worked([100, 0.4]),
        formula: "=KPI.WORKLOADBAND(A2,B2)",
        gives: [["#VALUE!"]],
        says: { key: "functions.share-scales-mixed" },
      },
      {
        shows: { "zh-CN": "占比超过 100%", en: "A share above 100%" },
        cells: worked([100, 140]),
        formula: "=KPI.WORKLOADBAND(A2,B2)",
        gives: [["#VALUE!"]],
        says: { key: "functions.share-above-all" },
      },
      {
        shows: { "zh-CN": "完成率不是数字", en: "Work done that is no number" },
        cells: { "zh-CN": [["交办完成率"], ["大部分"]], en: [["Assigned work done"], ["most of it"]] },
        formula: "=KPI.WORKLOADBAND(A2)",
        gives: [["#VALUE!"]],
        says: { key: "functions.share-not-a-number" },
      },
    ],
  },
  GROWTHSCORE: {
    source: "E8, G6",
    returns: {
      "zh-CN": "各成员平均分的平均，四舍五入到 9 位小数；还没有人打分，或有人只填了一部分时为空文本。",
      en: "The mean of the members' means, rounded to 9 decimals; an empty text while nobody has scored or somebody only in part.",
    },
    blanks: {
      "zh-CN":
        '整行为空的成员不计入。桌面版 Excel 把空单元格传成 0，而 0 不在 1–5 之内，函数会指出是哪一格；请写成 IF(区域="","",区域)。',
      en: 'Members whose whole row is blank do not count. Excel on the desktop hands a blank cell over as 0, which is not within 1 to 5 and is pointed out: pass IF(range="","",range).',
    },
    examples: [
      {
        shows: { "zh-CN": "两位成员：平均 3.75 和 4", en: "Two members, whose means are 3.75 and 4" },
        cells: members(["A", 3, 4, 3, 5], ["B", 4, 4, 4, 4], ["", "", "", "", ""]),
        formula: '=KPI.GROWTHSCORE(IF(B2:E4="","",B2:E4))',
        gives: [[3.875]],
      },
      {
        shows: { "zh-CN": "有一位只填了一部分：等待", en: "One member has scored only in part: it waits" },
        cells: members(["A", 3, 4, 3, 5], ["B", 4, "", 4, 4]),
        formula: '=KPI.GROWTHSCORE(IF(B2:E3="","",B2:E3))',
        gives: [[""]],
      },
      {
        shows: { "zh-CN": "有一格填了 6 分", en: "A score of 6" },
        cells: members(["A", 3, 4, 3, 5], ["B", 4, 4, 6, 4]),
        formula: '=KPI.GROWTHSCORE(IF(B2:E3="","",B2:E3))',
        gives: [["#VALUE!"]],
        says: { key: "functions.score-not-1-to-5", holes: { row: 2, column: 3 } },
      },
    ],
  },
  PROJECTMEAN: {
    source: "E20, G6",
    returns: {
      "zh-CN": "已有评分的项目的平均分，四舍五入到 9 位小数；一个评分都没有时为空文本。",
      en: "The mean of the projects that have a score, rounded to 9 decimals; an empty text while none has.",
    },
    blanks: {
      "zh-CN":
        '空着的项目不计入，也不按 0 计。桌面版 Excel 把空单元格传成 0，函数会指出来；请写成 IF(区域="","",区域)。',
      en: 'Blank projects do not count, also not as 0. Excel on the desktop hands a blank cell over as 0, which is pointed out: pass IF(range="","",range).',
    },
    examples: [
      {
        shows: { "zh-CN": "四个项目填了两个", en: "Two of four projects have a score" },
        cells: projects(4, 3, "", ""),
        formula: '=KPI.PROJECTMEAN(IF(A2:D2="","",A2:D2))',
        gives: [[3.5]],
      },
      {
        shows: { "zh-CN": "还没有评分", en: "No score yet" },
        cells: projects("", "", "", ""),
        formula: '=KPI.PROJECTMEAN(IF(A2:D2="","",A2:D2))',
        gives: [[""]],
      },
      {
        shows: { "zh-CN": "没有评分的项目填了 0", en: "A 0 for a project without a score" },
        cells: projects(4, 0, 3, ""),
        formula: '=KPI.PROJECTMEAN(IF(A2:D2="","",A2:D2))',
        gives: [["#VALUE!"]],
        says: { key: "functions.score-not-positive.item", holes: { item: 2 } },
      },
    ],
  },
  EPSCORE: {
    source: "E12, E20, G3",
    returns: {
      "zh-CN": "年度绩效总分，四舍五入到 9 位小数；三个权重都没填时为空文本。",
      en: "The score of the year, rounded to 9 decimals; an empty text while no weight is entered.",
    },
    blanks: {
      "zh-CN":
        "权重不填视为 0。权重为 0 的部分不需要评分，例如非业务人员 n1=100、n2=n3=0。有权重却没有评分是错误，而不是 0 分；空单元格以 0 传入时也一样。",
      en: "A blank weight means 0. A part whose weight is 0 needs no score, as with 100, 0, 0 for staff outside the business. A weight without a score is an error, not a score of 0, also where a blank cell is handed over as 0.",
    },
    examples: [
      {
        shows: { "zh-CN": "三部分各给一个区域", en: "A range of scores and a range of weights" },
        cells: year([0.5, 0.3, 0.2], [4, 3.5, 5]),
        formula: "=KPI.EPSCORE(B3:D3,B2:D2)",
        gives: [[4.05]],
      },
      {
        shows: { "zh-CN": "六个单元格分别给出，权重写成百分数", en: "Six single cells, weights as percents" },
        cells: year([50, 30, 20], [4, 3.5, 5]),
        formula: "=KPI.EPSCORE(B3,C3,D3,B2,C2,D2)",
        gives: [[4.05]],
      },
      {
        shows: { "zh-CN": "非业务人员：只看 P1", en: "Staff outside the business: P1 alone" },
        cells: year([100, 0, 0], [4, "", ""]),
        formula: "=KPI.EPSCORE(B3:D3,B2:D2)",
        gives: [[4]],
      },
      {
        shows: { "zh-CN": "n3 有权重，P3 没有评分", en: "A weight for P3, but no score" },
        cells: year([50, 30, 20], [4, 3.5, ""]),
        formula: "=KPI.EPSCORE(B3:D3,B2:D2)",
        gives: [["#VALUE!"]],
        says: { key: "functions.score-missing.part", holes: { part: 3 } },
      },
      {
        shows: { "zh-CN": "权重合计 90%", en: "Weights that make 90%" },
        cells: year([50, 30, 10], [4, 3.5, 5]),
        formula: "=KPI.EPSCORE(B3:D3,B2:D2)",
        gives: [["#VALUE!"]],
        says: { key: "functions.weights-not-100" },
      },
      {
        shows: { "zh-CN": "区域里只有两个评分", en: "Only two scores in the range" },
        cells: year([50, 50, ""], [4, 3.5, ""]),
        formula: "=KPI.EPSCORE(B3:C3,B2:C2)",
        gives: [["#VALUE!"]],
        says: { key: "functions.not-three-parts" },
      },
    ],
  },
  BAND: {
    source: "E5, E6, C18",
    returns: {
      "zh-CN":
        "每个值所在区间的等级。文字区间里的“5分”得到数字 5；没有区间包含这个值时为 #N/A。比较前先四舍五入到 9 位小数。",
      en: "The grade of the band each value lies in. #N/A where no band holds it. Values are rounded to 9 decimals before they are compared.",
    },
    blanks: {
      "zh-CN":
        '值为空时结果为空文本；桌面版 Excel 把空单元格传成 0，请写成 IF(区域="","",区域)。区间表里没有上限或下限就留空，同样要写成 IF(区域="","",区域)。',
      en: 'A blank value gives an empty text; Excel on the desktop hands it over as 0, so pass IF(range="","",range). In a table of bands a blank limit means that there is none; pass the table the same way.',
    },
    examples: [
      {
        shows: { "zh-CN": "区间写成文字，一列值一次判断", en: "Bands as text, a whole column at once" },
        cells: { "zh-CN": [["得分"], [90], [89.9], [59]], en: [["Score"], [90], [89.9], [59]] },
        formula: {
          "zh-CN": '=KPI.BAND(A2:A4,"优≥90；良[75,90)；中[60,75)；差<60")',
          en: '=KPI.BAND(A2:A4,"A≥90; B[75,90); C[60,75); D<60")',
        },
        gives: { "zh-CN": [["优"], ["良"], ["差"]], en: [["A"], ["B"], ["D"]] },
      },
      {
        shows: { "zh-CN": "区间在表里：下限、上限、等级", en: "Bands in a table: lower limit, upper limit, grade" },
        cells: {
          "zh-CN": [
            ["达成率", "下限", "上限", "等级"],
            [0.97, 1, "", 5],
            ["", 0.95, 1, 4],
            ["", "", 0.95, 3],
          ],
          en: [
            ["Attainment", "From", "To", "Grade"],
            [0.97, 1, "", 5],
            ["", 0.95, 1, 4],
            ["", "", 0.95, 3],
          ],
        },
        formula: '=KPI.BAND(A2,IF(B2:D4="","",B2:D4))',
        gives: [[4]],
      },
      {
        shows: { "zh-CN": "99% 和 100% 之间没有区间", en: "No band between 99% and 100%" },
        cells: { "zh-CN": [["达成率"], [0.995]], en: [["Attainment"], [0.995]] },
        formula: { "zh-CN": '=KPI.BAND(A2,"甲≥100% 乙95%~99%")', en: '=KPI.BAND(A2,"A≥100% B95%~99%")' },
        gives: [["#N/A"]],
        says: { key: "functions.no-band-here" },
      },
      {
        shows: { "zh-CN": "区间用百分比，值写成了 97", en: "Bands in percent, and 97 for 97%" },
        cells: { "zh-CN": [["达成率"], [97]], en: [["Attainment"], [97]] },
        formula: { "zh-CN": '=KPI.BAND(A2,"甲≥100% 乙95%~99%")', en: '=KPI.BAND(A2,"A≥100% B95%~99%")' },
        gives: [["#VALUE!"]],
        says: { key: "functions.percent-expected" },
      },
    ],
  },
  LINEARSCORE: {
    source: "G8, E5, E6",
    returns: {
      "zh-CN": "每个值的得分，四舍五入到 9 位小数，不低于规则写明的最低分，不高于最高分。",
      en: "The points of each value, rounded to 9 decimals, within the least and the most the rule names.",
    },
    blanks: {
      "zh-CN":
        '值或规则为空时结果为空文本；桌面版 Excel 把空单元格传成 0，请写成 IF(区域="","",区域)。目标值和满分不填时用规则里的，规则里也没有时用默认值。',
      en: 'A blank value or rule gives an empty text; Excel on the desktop hands a blank over as 0, so pass IF(range="","",range). Target and full points left out are those of the rule, else the defaults.',
    },
    examples: [
      {
        shows: { "zh-CN": "达成率每低 1 个百分点扣 2 分", en: "2 points off for every percentage point missing" },
        cells: { "zh-CN": [["达成率"], [0.97]], en: [["Attainment"], [0.97]] },
        formula: {
          "zh-CN": '=KPI.LINEARSCORE(A2,"每低1%扣2分，最低0")',
          en: '=KPI.LINEARSCORE(A2,"minus 2 points for every 1% below, at least 0")',
        },
        gives: [[94]],
      },
      {
        shows: { "zh-CN": "按延迟天数扣分，满分 10 分", en: "Points off per day late, from 10" },
        cells: { "zh-CN": [["延迟天数"], [3], [0]], en: [["Days late"], [3], [0]] },
        formula: {
          "zh-CN": '=KPI.LINEARSCORE(A2:A3,"每延迟1天扣1分",,10)',
          en: '=KPI.LINEARSCORE(A2:A3,"1 point off per day late",,10)',
        },
        gives: [[7], [10]],
      },
      {
        shows: { "zh-CN": "看不懂的规则", en: "A rule that cannot be read" },
        cells: { "zh-CN": [["达成率"], [0.97]], en: [["Attainment"], [0.97]] },
        formula: { "zh-CN": '=KPI.LINEARSCORE(A2,"酌情扣分")', en: '=KPI.LINEARSCORE(A2,"as seems right")' },
        gives: [["#VALUE!"]],
        says: { key: "functions.rule-unreadable" },
      },
    ],
  },
  ATTAINMENT: {
    source: "G8, B14",
    returns: {
      "zh-CN": "每个单元格的达成率，四舍五入到 9 位小数：1 为正好达成。按百分点比较时为相差的百分点数。",
      en: "The attainment of each cell, rounded to 9 decimals: 1 when just reached. In points: by how many points they differ.",
    },
    blanks: {
      "zh-CN":
        '实际值或目标值为空时结果为空文本；桌面版 Excel 把空单元格传成 0，请先判断：IF(COUNT(实际,目标)<2,"",…)。基准值和封顶值为空或 0 表示没有。',
      en: 'A blank actual or target gives an empty text; Excel on the desktop hands a blank over as 0, so guard it: IF(COUNT(actual,target)<2,"",…). Baseline and cap: blank or 0 means none.',
    },
    examples: [
      {
        shows: { "zh-CN": "目标 30 万，完成 32 万：超额约 6.7%", en: "32 of 30: about 6.7% more" },
        cells: attained([32, 30, "", ""]),
        formula: "=KPI.ATTAINMENT(A2,B2)",
        gives: [[1.066666667]],
      },
      {
        shows: { "zh-CN": "55% 与 50%：超出 5 个百分点", en: "55% against 50%: 5 points more" },
        cells: attained([0.55, 0.5, "", ""]),
        formula: { "zh-CN": '=KPI.ATTAINMENT(A2,B2,"百分点")', en: '=KPI.ATTAINMENT(A2,B2,"points")' },
        gives: [[5]],
      },
      {
        shows: { "zh-CN": "越低越好，最多算 120%", en: "Lower is better, at most 120%" },
        cells: attained([8, 10, "", 1.2]),
        formula: { "zh-CN": '=KPI.ATTAINMENT(A2,B2,"越低越好",C2,D2)', en: '=KPI.ATTAINMENT(A2,B2,"lower",C2,D2)' },
        gives: [[1.2]],
      },
      {
        shows: { "zh-CN": "从基准值 40 降到 20，已降到 25", en: "Down from 40 to 20, and at 25 by now" },
        cells: attained([25, 20, 40, ""]),
        formula: { "zh-CN": '=KPI.ATTAINMENT(A2,B2,"越低越好",C2)', en: '=KPI.ATTAINMENT(A2,B2,"lower",C2)' },
        gives: [[0.75]],
      },
      {
        shows: { "zh-CN": "目标是 0，没有基准值", en: "A target of 0 without a baseline" },
        cells: attained([3, 0, "", ""]),
        formula: "=KPI.ATTAINMENT(A2,B2)",
        gives: [["#VALUE!"]],
        says: { key: "functions.target-zero" },
      },
    ],
  },
  STANDARD: {
    source: "C18, G9",
    returns: {
      "zh-CN": "每个单元格一个数：-1 低于标准，0 符合，1 高于标准；标准或值为空时为空文本。",
      en: "A number for each cell: -1 below the standard, 0 within, 1 above; an empty text while value or standard is blank.",
    },
    blanks: {
      "zh-CN": '桌面版 Excel 把空单元格传成 0，请写成 IF(区域="","",区域)。',
      en: 'Excel on the desktop hands a blank cell over as 0: pass IF(range="","",range).',
    },
    examples: [
      {
        shows: { "zh-CN": "利润率标准是一个范围，两端都算符合", en: "A margin between two limits; both belong to it" },
        cells: { "zh-CN": [["利润率"], [0.179], [0.18], [0.221]], en: [["Margin"], [0.179], [0.18], [0.221]] },
        formula: '=KPI.STANDARD(A2:A4,"18%-22%")',
        gives: [[-1], [0], [1]],
      },
      {
        shows: { "zh-CN": "只有一头的标准", en: "A standard with one limit" },
        cells: { "zh-CN": [["响应分钟"], [12], [20]], en: [["Minutes"], [12], [20]] },
        formula: { "zh-CN": '=KPI.STANDARD(A2:A3,"15分钟以内")', en: '=KPI.STANDARD(A2:A3,"within 15 minutes")' },
        gives: [[0], [1]],
      },
      {
        shows: { "zh-CN": "标准里没有数字", en: "A standard without a number" },
        cells: { "zh-CN": [["响应分钟"], [12]], en: [["Minutes"], [12]] },
        formula: { "zh-CN": '=KPI.STANDARD(A2,"尽快")', en: '=KPI.STANDARD(A2,"soon")' },
        gives: [["#VALUE!"]],
        says: { key: "functions.standard-unreadable" },
      },
    ],
  },
  GRADE: {
    source: "D14",
    returns: {
      "zh-CN": "每个分数的等级；超出等级体系的分数为 #N/A。比较前先四舍五入到 9 位小数。",
      en: "The grade of each score; #N/A outside the scale. Scores are rounded to 9 decimals before they are compared.",
    },
    blanks: {
      "zh-CN":
        '分数为空时结果为空文本；桌面版 Excel 把空单元格传成 0，请写成 IF(区域="","",区域)。等级体系不填为 DCBAS。',
      en: 'A blank score gives an empty text; Excel on the desktop hands it over as 0, so pass IF(range="","",range). Without a scale it is DCBAS.',
    },
    examples: [
      {
        shows: { "zh-CN": "1–5 分对应 D C B A S", en: "1 to 5 as D C B A S" },
        cells: { "zh-CN": [["总分"], [3.49], [3.5], [5]], en: [["Total"], [3.49], [3.5], [5]] },
        formula: "=KPI.GRADE(A2:A4)",
        gives: [["B"], ["A"], ["S"]],
      },
      {
        shows: { "zh-CN": "百分制", en: "Out of 100" },
        cells: { "zh-CN": [["总分"], [89]], en: [["Total"], [89]] },
        formula: { "zh-CN": '=KPI.GRADE(A2,"甲乙丙丁")', en: '=KPI.GRADE(A2,"ABCD")' },
        gives: { "zh-CN": [["乙"]], en: [["B"]] },
      },
      {
        shows: { "zh-CN": "自定等级，从低到高", en: "Grades of one's own, from the lowest up" },
        cells: { "zh-CN": [["总分"], [2.6]], en: [["Total"], [2.6]] },
        formula: { "zh-CN": '=KPI.GRADE(A2,"待改进,合格,良好,优秀")', en: '=KPI.GRADE(A2,"poor,fair,good,best")' },
        gives: { "zh-CN": [["良好"]], en: [["good"]] },
      },
      {
        shows: { "zh-CN": "超出 1–5 分", en: "Outside 1 to 5" },
        cells: { "zh-CN": [["总分"], [87]], en: [["Total"], [87]] },
        formula: "=KPI.GRADE(A2)",
        gives: [["#N/A"]],
        says: { key: "functions.no-band-here" },
      },
    ],
  },
  OKRSCORE: {
    source: "D5, F6",
    returns: {
      "zh-CN":
        "目标的分数，0 到 1，四舍五入到 9 位小数；有关键结果没打分时为空文本。这里合计 100% 的是同一目标下各关键结果的权重。",
      en: "The objective's score, 0 to 1, rounded to 9 decimals; an empty text while a key result has none. The weights that make 100% are those of the key results of one objective.",
    },
    blanks: {
      "zh-CN":
        '没有分数不是 0 分；桌面版 Excel 把空单元格传成 0，请写成 IF(区域="","",区域)。权重为空或为 0 的关键结果不计分。',
      en: 'No score is not a score of 0; Excel on the desktop hands a blank over as 0, so pass IF(range="","",range). A key result whose weight is blank or 0 does not count.',
    },
    examples: [
      {
        shows: { "zh-CN": "三个关键结果", en: "Three key results" },
        cells: keyResults([0.7, 60], [0.4, 20], [1, 20]),
        formula: "=KPI.OKRSCORE(A2:A4,B2:B4)",
        gives: [[0.7]],
      },
      {
        shows: { "zh-CN": "有一个没打分：等待", en: "One has no score: it waits" },
        cells: keyResults([0.7, 60], ["", 40]),
        formula: '=KPI.OKRSCORE(IF(A2:A3="","",A2:A3),B2:B3)',
        gives: [[""]],
      },
      {
        shows: { "zh-CN": "权重合计 90%", en: "Weights that make 90%" },
        cells: keyResults([0.7, 60], [0.4, 30]),
        formula: "=KPI.OKRSCORE(A2:A3,B2:B3)",
        gives: [["#VALUE!"]],
        says: { key: "functions.weights-not-100" },
      },
    ],
  },
  DAYSAHEAD: {
    source: "E6, G5",
    returns: {
      "zh-CN": "每个单元格的提前天数，延误为负数；日期没填齐时为空文本。",
      en: "The days early of each cell, below 0 when late; an empty text while a date is missing.",
    },
    blanks: {
      "zh-CN": "空单元格和 0 都不是日期，结果为空文本。节假日区域里的空单元格忽略不计。",
      en: "A blank and a 0 are no dates and give an empty text. Blank cells among the days off are passed over.",
    },
    examples: [
      {
        shows: {
          "zh-CN": "计划周一完成，周五就完成了：提前 1 个工作日",
          en: "Planned for Monday, done on Friday: 1 working day early",
        },
        cells: finished([45747, 45744, ""]),
        formula: "=KPI.DAYSAHEAD(A2,B2)",
        gives: [[1]],
      },
      {
        shows: { "zh-CN": "按自然日", en: "Counting every day" },
        cells: finished([45747, 45744, ""]),
        formula: "=KPI.DAYSAHEAD(A2,B2,TRUE)",
        gives: [[3]],
      },
      {
        shows: { "zh-CN": "晚了一周，其中一天放假", en: "A week late, one day of it off" },
        cells: finished([45747, 45754, 45751]),
        formula: "=KPI.DAYSAHEAD(A2,B2,,C2)",
        gives: [[-4]],
      },
      {
        shows: { "zh-CN": "写的不是日期", en: "Something that is no date" },
        cells: {
          "zh-CN": [
            ["计划完成", "实际完成"],
            [45747, "月底"],
          ],
          en: [
            ["Planned finish", "Actual finish"],
            [45747, "end of month"],
          ],
        },
        formula: "=KPI.DAYSAHEAD(A2,B2)",
        gives: [["#VALUE!"]],
        says: { key: "functions.not-a-date" },
      },
    ],
  },
  VAGUE: {
    source: "B5, B16, C16",
    returns: {
      "zh-CN": "每个单元格里没有说清的词，按出现顺序以“、”连接；都说清了时为空文本。",
      en: "The open words of each cell in the order they stand, joined by “、”; an empty text when nothing is open.",
    },
    blanks: {
      "zh-CN": "空单元格和数字没有可读的文字，结果为空文本。忽略的词留空表示都不忽略。",
      en: "Blank cells and numbers hold no words and give an empty text. Without words to ignore, none are ignored.",
    },
    examples: [
      {
        shows: { "zh-CN": "没说什么时候，也没说提升到多少", en: "Neither by when nor to what level" },
        cells: {
          "zh-CN": [["目标"], ["尽快提升客户服务质量"]],
          en: [["Goal"], ["Quickly improve customer service"]],
        },
        formula: "=KPI.VAGUE(A2)",
        gives: { "zh-CN": [["尽快提升"]], en: [["Quickly improve"]] },
      },
      {
        shows: {
          "zh-CN": "水平写明了，指标名称也不算：整列一次判断",
          en: "The level is given; a name does not count: a whole column at once",
        },
        cells: {
          "zh-CN": [["目标"], ["6月底前客户满意度提升至92%"], ["交货及时率"]],
          en: [["Goal"], ["Raise customer satisfaction to 92% by June"], ["Growth rate of new accounts"]],
        },
        formula: "=KPI.VAGUE(A2:A3)",
        gives: [[""], [""]],
      },
      {
        shows: { "zh-CN": "“优化”不算", en: "Let “improve” pass" },
        cells: {
          "zh-CN": [
            ["目标", "忽略"],
            ["定期优化排班", "优化"],
          ],
          en: [
            ["Goal", "Ignore"],
            ["Regularly improve the roster", "improve"],
          ],
        },
        formula: "=KPI.VAGUE(A2,B2)",
        gives: { "zh-CN": [["定期"]], en: [["Regularly"]] },
      },
    ],
  },
  EVIDENCE: {
    source: "A22, B14, D16",
    returns: {
      "zh-CN": "每个单元格一个数：1 有可以核对的内容（数字、名次、奖项、证书、已有的成品、是或否的结果），0 没有。",
      en: "A number for each cell: 1 where something can be checked (a figure, a rank, an award, a certificate, a thing that exists, an outcome of yes or no), 0 where nothing can.",
    },
    blanks: {
      "zh-CN": "空单元格和数字没有可读的文字，结果为空文本。",
      en: "Blank cells and numbers hold no words and give an empty text.",
    },
    examples: [
      {
        shows: { "zh-CN": "写的是评价，没有可以核对的内容", en: "Praise, and nothing to check" },
        cells: {
          "zh-CN": [["成果"], ["工作成绩突出，得到一致好评"]],
          en: [["Result"], ["Did a great job and improved teamwork"]],
        },
        formula: "=KPI.EVIDENCE(A2)",
        gives: [[0]],
      },
      {
        shows: {
          "zh-CN": "有数字、有证书、只有职责：整列一次判断",
          en: "A figure, a certificate, a duty only: a whole column at once",
        },
        cells: {
          "zh-CN": [["成果"], ["投诉由18起降到7起"], ["取得二级建造师证书"], ["负责日常文件收发"]],
          en: [
            ["Result"],
            ["Complaints fell from 18 to 7"],
            ["Earned the PMP certification"],
            ["Responsible for filing"],
          ],
        },
        formula: "=KPI.EVIDENCE(A2:A4)",
        gives: [[1], [1], [0]],
      },
    ],
  },
  SMART: {
    source: "B6, C2, C15, C16, D11",
    returns: {
      "zh-CN":
        "每个单元格缺少的字母：S 没有写明对象和结果，M 没有可以核对的水平或行为，T 没有时间或频率；都有时为空文本。A 和 R 只凭文字判断不了，不在其中。",
      en: "The letters each cell misses: S no object and result, M no level or act that can be checked, T no time or frequency; an empty text when none is missing. A and R cannot be read from words alone and are left out.",
    },
    blanks: {
      "zh-CN": "空单元格和数字没有可读的文字，结果为空文本。",
      en: "Blank cells and numbers hold no words and give an empty text.",
    },
    examples: [
      {
        shows: { "zh-CN": "三项都没有", en: "All three are missing" },
        cells: { "zh-CN": [["目标"], ["提升服务水平"]], en: [["Goal"], ["Provide great service"]] },
        formula: "=KPI.SMART(A2)",
        gives: [["SMT"]],
      },
      {
        shows: {
          "zh-CN": "三项齐全；只缺时间；行为标准没有数字也可衡量",
          en: "All there; only the time missing; an act can be checked without a number",
        },
        cells: {
          "zh-CN": [["目标"], ["9月底前客户投诉率降至2%"], ["客户投诉率降至2%"], ["每天下班前盘点现金"]],
          en: [
            ["Goal"],
            ["Cut the complaint rate to 2% by September"],
            ["Cut the complaint rate to 2%"],
            ["Count the cash at the end of each day"],
          ],
        },
        formula: "=KPI.SMART(A2:A4)",
        gives: [[""], ["T"], [""]],
      },
    ],
  },
};
