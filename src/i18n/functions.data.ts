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
