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
  "rule.stars-entry": { "zh-CN": "星级填写有误", en: "Stars are off the scale" },
  "rule.stars-unexplained": { "zh-CN": "打了星却没有说明", en: "Stars without an explanation" },
  "rule.stars-missing": { "zh-CN": "有内容却没有打星", en: "Stars are missing" },
  "rule.list-value": { "zh-CN": "不在可选的词里", en: "Word is not in the list" },
  "rule.list-date": { "zh-CN": "被当成了日期", en: "Turned into a date" },
  "rule.review-goal": { "zh-CN": "事项没有目标", en: "Item without a goal" },
  "rule.review-item": { "zh-CN": "目标下没有事项", en: "Goal without an item" },
  "rule.review-empty": { "zh-CN": "自评还没有填写", en: "Nothing is filled in yet" },
  "rule.review-item-name": { "zh-CN": "事项没有名称", en: "Item has no name" },
  "rule.review-result": { "zh-CN": "结果只是重复做了什么", en: "Result only repeats the work" },
  "rule.review-progress": { "zh-CN": "特殊情况没有说明", en: "Special event is not explained" },
  "rule.vague-wording": { "zh-CN": "用词没有说清", en: "Wording leaves it open" },

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
  "finding.starsNotWhole": {
    "zh-CN": "“{column}”填的是 {value}，星级应是 {least} 到 {most} 的整数。请重新打星。",
    en: "“{column}” says {value}, but stars are whole numbers from {least} to {most}. Please correct it.",
  },
  "finding.starsOutside": {
    "zh-CN": "“{column}”填的是 {value}，星级应在 {least} 到 {most} 之间。请重新打星。",
    en: "“{column}” says {value}, but stars go from {least} to {most}. Please correct it.",
  },
  "finding.starsUnreadable": {
    "zh-CN": "“{column}”填的是“{value}”，看不出是几颗星。请填 1 到 5 的整数。",
    en: "“{column}” says “{value}”, which is no number of stars. Enter a whole number from 1 to 5.",
  },
  "finding.starsUnexplained": {
    "zh-CN": "“{stars}”打了 {count} 星，“{column}”却是空的。请写明这几颗星凭的是什么。",
    en: "“{stars}” has {count}, but “{column}” is empty. Say what the stars are for.",
  },
  "finding.starsMissing": {
    "zh-CN": "“{text}”写了内容，“{column}”还没有打星。请填 1 到 5。",
    en: "“{text}” is filled in, but “{column}” has no stars yet. Enter 1 to 5.",
  },
  "finding.notInList": {
    "zh-CN": "“{column}”里的“{part}”不在可选的词里。可选：{choices}。确实都不合适时可以保留。",
    en: "“{part}” under “{column}” is not in the list: {choices}. Leave it if none of these fits.",
  },
  "finding.listDate": {
    "zh-CN": "“{column}”里的“{choice}”被当成了日期。请先把单元格设为“文本”格式，再填一次“{choice}”。",
    en: "“{choice}” under “{column}” was taken for a date. Give the cell the format Text, then enter {choice} again.",
  },
  "finding.itemWithoutGoal": {
    "zh-CN": "这件事没有写明属于哪个目标。请填写“{column}”；同一目标下的其他行可以留空。",
    en: "Nothing says which goal this item serves. Fill in “{column}”; the rows below may stay blank for the same goal.",
  },
  "finding.goalWithoutItem": {
    "zh-CN": "这个目标下面还没有事项。请在“{column}”里写上为它做的项目或事情。",
    en: "There is no item under this goal yet. Enter under “{column}” what was done for it.",
  },
  "finding.reviewEmpty": {
    "zh-CN": "这张自评表还没有填写。请从“{goal}”和“{item}”填起。",
    en: "Nothing is filled in yet. Begin with “{goal}” and “{item}”.",
  },
  "finding.itemWithoutName": {
    "zh-CN": "这一行写了内容，却没有“{column}”。请写明是哪个项目或哪件事。",
    en: "This row tells about some work, but “{column}” is empty. Say which project or item it is.",
  },
  "finding.resultRepeats": {
    "zh-CN": "“{column}”和“{work}”说的是同一件事：做了什么还不是结果。请写明因此带来了什么变化，最好有数据。",
    en: "“{column}” says the same as “{work}”: what was done is not yet a result. Say what changed because of it, best in figures.",
  },
  "finding.eventUnexplained": {
    "zh-CN": "“{column}”提到“{word}”，却没有说明。请写清发生了什么、为什么、有什么影响。",
    en: "“{column}” speaks of “{word}” without explaining it. Say what happened, why, and with what effect.",
  },
  "finding.open.degree": {
    "zh-CN": "“{word}”没有说明程度：到多少？请写出数值或范围。",
    en: "“{word}” does not say how much. Give the figure or the range to reach.",
  },
  "finding.open.time": {
    "zh-CN": "“{word}”没有说明时间：到哪天，多久一次？请写出日期、时限或频率。",
    en: "“{word}” does not say when. Give a date, a time limit or how often.",
  },
  "finding.open.direction": {
    "zh-CN": "“{word}”只说了方向：从多少到多少？请写出要达到的水平，或能看见的结果。",
    en: "“{word}” only says which way. Give the level to reach, or a result one can see.",
  },
  "finding.open.quality": {
    "zh-CN": "“{word}”没有判断标准：怎样才算？请写出可以核对的标准。",
    en: "“{word}” has no test. Say what must be true, so that anyone can check it.",
  },
  "finding.open.effort": {
    "zh-CN": "“{word}”没有说明要做到什么。请写出要达到的结果。",
    en: "“{word}” promises effort, not a result. Say what will be reached.",
  },
  "finding.open.amount": {
    "zh-CN": "“{word}”没有说明数量：多少个，多少次？请写出数字。",
    en: "“{word}” does not say how many. Give the number.",
  },
  "finding.open.reference": {
    "zh-CN": "“{word}”没有说明是哪一条标准。请写出标准的名称或数值。",
    en: "“{word}” does not say which standard. Name it, or give its figure.",
  },
  "finding.open.slogan": {
    "zh-CN": "“{word}”是口号，无法核对。请写出怎样才算做到。",
    en: "“{word}” is a slogan nobody can check. Say what would show it.",
  },
  "finding.openResult": {
    "zh-CN": "“{word}”没有依据。请写出数字、名次或具体事实，例如改变前后各是多少。",
    en: "“{word}” shows no evidence. Give a figure, a rank or a fact, such as before and after.",
  },
} as const satisfies Record<string, Bilingual>;
