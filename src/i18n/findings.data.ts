// Texts of the findings: what is wrong and what to do, and the rules' names; both languages side by side.
import type { Bilingual } from "../domain/language";

export const findingTexts = {
  "rule.missing-field": { "zh-CN": "必填信息未填", en: "Required field is empty" },
  "rule.missing-indicator": { "zh-CN": "缺少指标名称", en: "Indicator has no name" },
  "rule.missing-weight": { "zh-CN": "缺少权重", en: "Weight is missing" },
  "rule.missing-score": { "zh-CN": "缺少评分", en: "Score is missing" },
  "rule.missing-cell": { "zh-CN": "必填单元格未填", en: "Required cell is empty" },
  "rule.missing-target": { "zh-CN": "缺少目标", en: "Target is missing" },
  "rule.weight-entry": { "zh-CN": "权重填写有误", en: "Weight cannot be read" },
  "rule.weight-sum": { "zh-CN": "权重合计不是 100%", en: "Weights do not make 100%" },
  "rule.score-entry": { "zh-CN": "评分填写有误", en: "Score cannot be read" },
  "rule.score-range": { "zh-CN": "评分超出范围", en: "Score is off the scale" },
  "rule.score-unusual": { "zh-CN": "评分与其他各项不像同一分制", en: "Score looks out of place" },

  "finding.missingField": {
    "zh-CN": "“{label}”还没有填写，请补上。",
    en: "“{label}” is still empty. Please fill it in.",
  },
  "finding.missingIndicator": {
    "zh-CN": "这一行有权重，却没有写明“{column}”。请写上考核的是什么，或清空这一行。",
    en: "This row has a weight but nothing under “{column}”. Say what is measured, or clear the row.",
  },
  "finding.missingWeight": {
    "zh-CN": "“{column}”是空的，这一项不会计入总分。请填写权重；确实不计分的，填“-”。",
    en: "“{column}” is empty, so this row counts for nothing. Enter a weight, or “-” if it is not meant to count.",
  },
  "finding.missingScore": {
    "zh-CN": "“{column}”还没有填写，总分要等它填上才完整。请评分。",
    en: "“{column}” is still empty, and the total has to wait for it. Please enter a score.",
  },
  "finding.missingCell": {
    "zh-CN": "“{column}”是空的，这张表要求每一行都填写。请补上。",
    en: "“{column}” is empty, and this form asks for it in every row. Please fill it in.",
  },
  "finding.missingTarget": {
    "zh-CN": "“{column}”是空的，其他各行都有。请写明要达到什么水平。",
    en: "“{column}” is empty, though the other rows have one. Say what level is to be reached.",
  },
  "finding.weightsOver": {
    "zh-CN": "“{column}”合计为 {sum}%，比 100% 多 {gap} 个百分点。请调低其中几项。",
    en: "“{column}” adds up to {sum}%, {gap} points over 100%. Lower some of them.",
  },
  "finding.weightsUnder": {
    "zh-CN": "“{column}”合计为 {sum}%，比 100% 少 {gap} 个百分点。请调高其中几项，或补上漏掉的指标。",
    en: "“{column}” adds up to {sum}%, {gap} points short of 100%. Raise some of them, or add what was left out.",
  },
  "finding.groupWeightsOver": {
    "zh-CN":
      "“{group}”这一组的“{column}”合计为 {sum}%，比 100% 多 {gap} 个百分点。各组应分别合计为 100%，请调低其中几项。",
    en: "Within “{group}”, “{column}” adds up to {sum}%, {gap} points over. Each group should make 100%: lower some of them.",
  },
  "finding.groupWeightsUnder": {
    "zh-CN":
      "“{group}”这一组的“{column}”合计为 {sum}%，比 100% 少 {gap} 个百分点。各组应分别合计为 100%，请调高其中几项。",
    en: "Within “{group}”, “{column}” adds up to {sum}%, {gap} points short. Each group should make 100%: raise some of them.",
  },
  "finding.weightScalesMixed": {
    "zh-CN": "“{column}”里的 {value} 与其他各项不是同一种写法：有的按百分数（25），有的按小数（0.25）。请统一写法。",
    en: "{value} under “{column}” is written differently from the others: some are percents (25), some fractions (0.25). Use one way.",
  },
  "finding.weightNegative": {
    "zh-CN": "“{column}”填的是 {value}，权重不能小于 0。扣分项请写在评分标准里。",
    en: "“{column}” says {value}. A weight cannot be below 0; put deductions in the scoring rule.",
  },
  "finding.weightNotNumber": {
    "zh-CN": "“{column}”填的是“{value}”，不是数字，无法合计。请填 25% 或 0.25 这样的权重。",
    en: "“{column}” says “{value}”, which is not a number and cannot be summed. Enter a weight such as 25% or 0.25.",
  },
  "finding.errorValue": {
    "zh-CN": "“{column}”里是错误值 {value}，无法计算。请修正这个单元格的公式，或直接填数字。",
    en: "“{column}” holds the error {value}, so nothing can be computed. Correct the formula, or enter a number.",
  },
  "finding.scoreNotNumber": {
    "zh-CN": "“{column}”填的是“{value}”，不是数字，无法计分。请填数字。",
    en: "“{column}” says “{value}”, which is not a number and cannot be scored. Enter a number.",
  },
  "finding.scoreOutside": {
    "zh-CN": "“{column}”是 {value}，应在 {least} 到 {most} 之间。请重新评分。",
    en: "“{column}” is {value}, but scores go from {least} to {most}. Please correct it.",
  },
  "finding.scoreUnusual": {
    "zh-CN": "“{column}”是 {value}，其他各项大多在 {least} 到 {most} 之间。请确认是不是填错了。",
    en: "“{column}” is {value}, while the others lie between {least} and {most}. Check that it is not a slip.",
  },
} as const satisfies Record<string, Bilingual>;
