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
  "functions.not-a-flag": {
    "zh-CN": "请填 TRUE 或 FALSE、1 或 0、是 或 否。",
    en: "Enter TRUE or FALSE, 1 or 0, Yes or No.",
  },
  "functions.not-a-word": {
    "zh-CN": "可选值只有：{words}。",
    en: "Possible values are: {words}.",
  },
} as const satisfies Record<string, Bilingual>;
