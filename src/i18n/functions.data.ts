// What a KPI function says when it cannot answer; both languages side by side.
import type { Bilingual } from "../domain/language";

export const functionTexts = {
  "functions.not-a-number": {
    "zh-CN": "这里需要数字，请检查引用的单元格。",
    en: "A number is needed here. Check the cells referred to.",
  },
  "functions.not-a-number.item": {
    "zh-CN": "第 {item} 项的评分或权重不是数字，请改为数字。",
    en: "The score or weight of item {item} is not a number. Enter a number there.",
  },
  "functions.error-value": {
    "zh-CN": "引用的单元格里有错误值，请先改正。",
    en: "A cell referred to holds an error. Correct it first.",
  },
  "functions.error-value.item": {
    "zh-CN": "第 {item} 项的评分或权重是错误值，请先改正。",
    en: "The score or weight of item {item} is an error. Correct it first.",
  },
  "functions.sizes-differ": {
    "zh-CN": "各个区域的大小必须相同。",
    en: "The ranges must be of the same size.",
  },
  "functions.weight-negative.item": {
    "zh-CN": "第 {item} 项的权重小于 0，请改为 0 或以上。",
    en: "The weight of item {item} is below 0. Enter 0 or more.",
  },
  "functions.weight-scales-mixed.item": {
    "zh-CN": "权重混用了两种写法：第 {item} 项是小数，其余是百分数。请统一写成 25 或 0.25。",
    en: "The weights mix two scales: item {item} is a fraction, others are percents. Write them all as 25 or all as 0.25.",
  },
  "functions.weights-not-100": {
    "zh-CN": "权重合计应为 100%，请先改正；KPI.WEIGHTCHECK 会算出相差多少。",
    en: "The weights must make 100%. Correct them first; KPI.WEIGHTCHECK tells how far they are off.",
  },
  "functions.not-three-parts": {
    "zh-CN": "请给出 P1、P2、P3 三个评分和 n1、n2、n3 三个权重：六个单元格，或各占一个区域。",
    en: "Give the three scores P1, P2, P3 and the three weights n1, n2, n3: six cells, or a range of each.",
  },
  "functions.score-missing.part": {
    "zh-CN": "P{part} 有权重，却没有评分（评分要大于 0）。请填写评分，或把 n{part} 改为 0。",
    en: "P{part} has a weight but no score above 0. Enter the score, or set n{part} to 0.",
  },
  "functions.score-not-positive.item": {
    "zh-CN": "第 {item} 项的评分应大于 0。没有评分的项目请留空；引用空单元格的写法见函数帮助。",
    en: "The score of item {item} must be above 0. Leave it blank if there is none; the function help says how to pass blank cells.",
  },
  "functions.score-not-1-to-5": {
    "zh-CN": "区域第 {row} 行第 {column} 列应为 1–5 分。没有打分的请留空；引用空单元格的写法见函数帮助。",
    en: "Row {row}, column {column} of the range must be 1 to 5. Leave it blank if there is no score; the function help says how to pass blank cells.",
  },
  "functions.share-not-a-number": {
    "zh-CN": "完成率和项目占比应为 0 或以上的数字，可写 80% 或 0.8。",
    en: "Work done and share of the project must be numbers from 0 up, such as 80% or 0.8.",
  },
  "functions.share-above-all": {
    "zh-CN": "占整个项目的比例不能超过 100%。",
    en: "The share of the whole project cannot be above 100%.",
  },
  "functions.share-scales-mixed": {
    "zh-CN": "完成率和项目占比的写法不同，请都写成 80 或都写成 0.8。",
    en: "Work done and share of the project are written in two ways. Write both as 80 or both as 0.8.",
  },
  "functions.planned-not-positive": {
    "zh-CN": "计划费用或计划天数必须大于 0。",
    en: "The planned cost or planned days must be above 0.",
  },
  "functions.actual-negative": {
    "zh-CN": "实际费用不能小于 0。",
    en: "The actual cost cannot be below 0.",
  },
  "functions.no-band": {
    "zh-CN": "按字面口径，不到 5% 的延误没有对应等级。",
    en: "Read literally, a delay under 5% has no level.",
  },
  "functions.no-band-here": {
    "zh-CN": "没有一个区间包含这个值；请补上区间，或检查区间的写法。",
    en: "No band holds this value. Add a band for it, or check how the bands are written.",
  },
  "functions.bands-unreadable.item": {
    "zh-CN": "看不懂第 {item} 个区间。请写成“甲≥90”“75-90 乙”“[60,75) 丙”，或下限、上限、等级三列。",
    en: "Band {item} cannot be read. Write it as “A≥90”, “75-90 B” or “[60,75) C”, or in three columns: lower limit, upper limit, grade.",
  },
  "functions.band-units-mixed.item": {
    "zh-CN": "第 {item} 个区间没有写百分号，其他区间写了，请统一。",
    en: "Band {item} is a plain number and others are percentages. Write them all alike.",
  },
  "functions.band-limits-swapped.item": {
    "zh-CN": "第 {item} 行的下限大于上限。上限没有时请留空；引用空单元格的写法见函数帮助。",
    en: "In row {item} the lower limit is above the upper limit. Leave a limit blank if there is none; the function help says how to pass blank cells.",
  },
  "functions.percent-expected": {
    "zh-CN": "规则用的是百分比，这个值大得像百分数。请写 95% 或 0.95，不要写 95。",
    en: "The rule is in percent and this value looks like percent points. Enter 95% or 0.95, not 95.",
  },
  "functions.percent-unexpected": {
    "zh-CN": "规则用的是普通数字，这个值却是百分比。请统一。",
    en: "The rule is in plain numbers and this value is a percentage. Write both alike.",
  },
  "functions.multiple-expected": {
    "zh-CN": "规则以“万”等为单位，这个值太小。请写 230000 或“23万”，不要写 23。",
    en: "The rule counts in multiples such as 万 and this value is too small. Enter 230000 or 23万, not 23.",
  },
  "functions.standard-unreadable": {
    "zh-CN": "看不懂这条标准。请写成“18%-22%”“≥95%”“20-25万”或“5%以内”。",
    en: "This standard cannot be read. Write it as “18%-22%”, “≥95%” or “within 5%”.",
  },
  "functions.rule-unreadable": {
    "zh-CN": "看不懂这条规则。请写成“每低1%扣2分，最低0”或“每延迟1天扣1分”。",
    en: "This rule cannot be read. Write it as “minus 2 points for every 1% below, at least 0” or “1 point off per day late”.",
  },
  "functions.rule-target-missing": {
    "zh-CN": "规则里没有目标值，请在第三个参数里给出。",
    en: "The rule names no target. Give it as the third argument.",
  },
  "functions.target-zero": {
    "zh-CN": "目标值是 0，无法计算达成率。请给出基准值，或改用具体目标。",
    en: "The target is 0, so a share of it has no meaning. Give a baseline, or set another target.",
  },
  "functions.target-negative": {
    "zh-CN": "目标值小于 0 时，请给出基准值（起点）。",
    en: "With a target below 0, give the baseline the work started from.",
  },
  "functions.actual-not-positive": {
    "zh-CN": "越低越好时，实际值应大于 0；实际值为 0 时请给出封顶值，为负时请给出基准值。",
    en: "Where lower is better the actual value must be above 0. With 0, give a cap; below 0, give a baseline.",
  },
  "functions.baseline-is-target": {
    "zh-CN": "基准值等于目标值，没有要达成的差距，请检查。",
    en: "The baseline equals the target, so there is nothing to reach. Check both.",
  },
  "functions.baseline-direction": {
    "zh-CN": "越低越好时，目标值应低于基准值，请检查。",
    en: "Where lower is better the target must be below the baseline. Check both.",
  },
  "functions.cap-not-positive": {
    "zh-CN": "封顶值请写成 120% 或 1.2，大于 0 且不超过 10。",
    en: "Enter the cap as 120% or 1.2: above 0 and at most 10.",
  },
  "functions.points-without-baseline": {
    "zh-CN": "按百分点比较时不用基准值和封顶值，请留空。",
    en: "A difference in points takes neither baseline nor cap. Leave them out.",
  },
  "functions.scale-unknown": {
    "zh-CN": "不认识这个等级体系。请写 DCBAS、甲乙丙丁、优良中差，或从低到高列出等级，或给出区间。",
    en: "This scale is not known. Enter DCBAS or ABCD, list the grades from the lowest up, or give bands.",
  },
  "functions.score-not-0-to-1.item": {
    "zh-CN": "第 {item} 个关键结果的分数应在 0 到 1 之间。",
    en: "The score of key result {item} must be from 0 to 1.",
  },
  "functions.not-a-date": {
    "zh-CN": "这里需要日期，请检查引用的单元格。",
    en: "A date is needed here. Check the cells referred to.",
  },
  "functions.kind-unknown.item": {
    "zh-CN": "第 {item} 行的类别应为空、加分、减分或一票否决。",
    en: "The kind of row {item} must be blank, bonus, minus or veto.",
  },
  "functions.bonus-negative.item": {
    "zh-CN": "第 {item} 行是加分项，分数不能小于 0。",
    en: "Row {item} is a bonus; its points cannot be below 0.",
  },
  "functions.veto-not-a-flag.item": {
    "zh-CN": "第 {item} 行是否决项，请填 是 或 否。",
    en: "Row {item} is a veto; enter Yes or No.",
  },
  "functions.group-unknown": {
    "zh-CN": "没有一行属于这个维度，请检查名称。",
    en: "No row belongs to this group. Check its name.",
  },
  "functions.not-a-flag": {
    "zh-CN": "请填 TRUE 或 FALSE、1 或 0、是 或 否。",
    en: "Enter TRUE or FALSE, 1 or 0, Yes or No.",
  },
  "functions.not-a-word": {
    "zh-CN": "可选值只有：{words}。",
    en: "Possible values are: {words}.",
  },
} as const satisfies Record<string, Bilingual>;
