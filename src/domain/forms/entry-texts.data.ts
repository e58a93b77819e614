// What an input cell says about itself and about a refused entry; both languages side by side.
import type { Bilingual } from "../language";

export const entryTexts = {
  refusedTitle: { "zh-CN": "请检查输入", en: "Please check this entry" },
  source: { "zh-CN": "（依据 {source}）", en: " (Source: {source})" },
  list: { "zh-CN": "请从列表中选择：{choices}。", en: "Choose from the list: {choices}." },
  openList: { "zh-CN": "通常填写：{choices}。", en: "Usual entries: {choices}." },
  longList: { "zh-CN": "请从下拉列表中选择。", en: "Choose from the list." },
  longOpenList: { "zh-CN": "可从下拉列表中选择，也可自行填写。", en: "Choose from the list, or write your own words." },
  several: { "zh-CN": "可填多项，用 / 隔开。", en: " Join several by /." },
  stars: {
    "zh-CN": "请输入 1 到 5 的整数，单元格会显示成星级。",
    en: "Enter a whole number from 1 to 5; it shows as stars.",
  },
  percent: { "zh-CN": "请输入 0% 到 100% 之间的百分比。", en: "Enter a percentage from 0% to 100%." },
  date: { "zh-CN": "请输入日期，例如 2026-03-31。", en: "Enter a date, such as 2026-03-31." },
  number: { "zh-CN": "请输入数字。", en: "Enter a number." },
  between: { "zh-CN": "请输入 {min} 到 {max} 之间的数字。", en: "Enter a number from {min} to {max}." },
  atLeast: { "zh-CN": "请输入不小于 {min} 的数字。", en: "Enter a number of at least {min}." },
  atMost: { "zh-CN": "请输入不大于 {max} 的数字。", en: "Enter a number of at most {max}." },
  wholeBetween: { "zh-CN": "请输入 {min} 到 {max} 之间的整数。", en: "Enter a whole number from {min} to {max}." },
  whole: { "zh-CN": "请输入整数。", en: "Enter a whole number." },
} as const satisfies Record<string, Bilingual>;
