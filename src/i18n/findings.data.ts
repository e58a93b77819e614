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
  "rule.audit-left-out": { "zh-CN": "合计漏了行", en: "Total leaves a row out" },
  "rule.audit-counted-twice": { "zh-CN": "合计重复计算了行", en: "Total counts a row twice" },
  "rule.audit-total-of-totals": { "zh-CN": "合计里又加了小计", en: "Total adds subtotals again" },
  "rule.audit-hidden-rows": { "zh-CN": "合计包含隐藏的行", en: "Total counts hidden rows" },
  "rule.audit-overwritten": { "zh-CN": "公式被数字覆盖", en: "Formula overwritten by a number" },
  "rule.audit-weight-differs": { "zh-CN": "公式里的权重与权重列不一致", en: "Weight in the formula differs" },
  "rule.audit-wrong-way": { "zh-CN": "越低越好的指标除反了", en: "Divided the wrong way round" },
  "rule.audit-number-text": { "zh-CN": "数字存成了文本", en: "Number kept as text" },
  "rule.audit-product": { "zh-CN": "加权得分不等于权重×评分", en: "Not weight times score" },
  "rule.audit-same-indicator": { "zh-CN": "同一指标评了两次", en: "Indicator scored twice" },
  "rule.audit-percent-points": { "zh-CN": "百分比和分数混用", en: "Percent and points mixed" },
  "rule.review-evidence": { "zh-CN": "评分很高却没有依据", en: "High rating without evidence" },
  "rule.figures-wrong": { "zh-CN": "文字里的百分比算错了", en: "Percentage does not follow from its figures" },
  "rule.progress-contradicted": { "zh-CN": "进度与文字对不上", en: "Progress contradicts the text" },
  "rule.wording-blank": { "zh-CN": "空白没有填写", en: "Blanks left to fill" },
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
  "finding.totalLeavesOut": {
    "zh-CN": "这个合计没有算进第 {rows} 行（{names}）。请把公式的范围扩大到这一行；有意不计的，可以不改。",
    en: "This total leaves out row {rows} ({names}). Extend its range, unless the row is not meant to count.",
  },
  "finding.totalTwice": {
    "zh-CN": "这个合计把第 {rows} 行（{names}）算了两次。请从公式里去掉重复的引用。",
    en: "This total counts row {rows} ({names}) twice. Take the repeated reference out of the formula.",
  },
  "finding.totalOfTotals": {
    "zh-CN": "这个合计既加了各项，又加了第 {rows} 行的小计，同样的数算了两遍。请只加各项，或只加小计。",
    en: "This total adds the items and also their subtotals in row {rows}, so they count twice. Add only one of the two.",
  },
  "finding.totalHidden": {
    "zh-CN": "第 {rows} 行（{names}）是隐藏的，但仍计入这个合计。请取消隐藏核对一遍，或改用不计隐藏行的公式。",
    en: "Row {rows} ({names}) is hidden but still counts in this total. Show it and check, or leave it out of the formula.",
  },
  "finding.formulaOverwritten": {
    "zh-CN": "“{column}”这一格是手填的 {value}，其他各行都由公式计算。权重或评分改了，它不会跟着变。",
    en: "“{column}” holds {value} typed in, while the other rows compute it. It will not follow a change of weight or score.",
  },
  "finding.weightDiffers": {
    "zh-CN": "公式里第 {row} 行的权重写成 {used}，“{column}”列里是 {weight}。请让公式引用权重列。",
    en: "The formula weighs row {row} with {used}, but “{column}” says {weight}. Let the formula refer to that column.",
  },
  "finding.dividedWrongWay": {
    "zh-CN": "这个指标越低越好，“{column}”却用“{actual}”除以“{target}”：做得越差，结果越高。请改用适合越低越好的算法。",
    en: "Less is better here, yet “{column}” divides “{actual}” by “{target}”: the worse it gets, the higher the result.",
  },
  "finding.numberText": {
    "zh-CN": "“{column}”里的“{value}”是文本，看着像数字，但求和公式会跳过它。请改成数字。",
    en: "“{value}” under “{column}” is text. It looks like a number, but sums pass over it. Make it a number.",
  },
  "finding.productDiffers": {
    "zh-CN": "“{column}”是 {shown}，而权重 {weight} × 评分 {score} 应得 {product}。请核对这三个数。",
    en: "“{column}” shows {shown}, but weight {weight} × score {score} makes {product}. Check the three figures.",
  },
  "finding.sameIndicator": {
    "zh-CN": "“{name}”在第 {row} 行已经评过，目标和说明也相同，会重复计分。请合并，或写明两者的区别。",
    en: "“{name}” is already scored in row {row}, with the same target. Merge the two, or say how they differ.",
  },
  "finding.shareAmongPoints": {
    "zh-CN": "“{column}”是 {value}，像是百分比的小数写法，其他各项都是分数。请统一写法。",
    en: "“{column}” is {value}, which looks like a share, while the others are points. Use one scale.",
  },
  "finding.pointsAmongShares": {
    "zh-CN": "“{column}”是 {value}，像是分数，其他各项都是百分比的小数写法。请统一写法。",
    en: "“{column}” is {value}, which looks like points, while the others are shares. Use one scale.",
  },
  "finding.rateScalesDiffer": {
    "zh-CN": "“{target}”是 {aim}，“{actual}”是 {reached}，一个按小数、一个按百分数填写。请统一，例如都填 95%。",
    en: "“{target}” is {aim} but “{actual}” is {reached}: one is a fraction, the other a percent. Enter both alike, as in 95%.",
  },
  "fix.extendTotal": { "zh-CN": "把第 {rows} 行算进合计", en: "Take row {rows} into the total" },
  "fix.formulaAgain": { "zh-CN": "换回 {cell} 那样的公式", en: "Put back the formula of {cell}" },
  "fix.weightReference": { "zh-CN": "改为引用 {cell} 的权重", en: "Refer to the weight in {cell}" },
  "fix.rewrite": { "zh-CN": "改写", en: "Rewrite" },
  "fix.toNumber": { "zh-CN": "改成数字", en: "Make it a number" },
  "finding.resultUnproven": {
    "zh-CN": "“{column}”自评 {count} 星，却没有可以核对的内容。请补上数字、成品、奖项或他人的结论。",
    en: "“{column}” is rated {count} stars but gives nothing to check. Add a figure, a thing delivered, an award or somebody's verdict.",
  },
  "finding.figureWrong": {
    "zh-CN": "“{column}”写的是 {said}，按这些数字应为 {computed}。请核对数字。",
    en: "“{column}” says {said}, but the figures make {computed}. Please check them.",
  },
  "finding.figurePoints": {
    "zh-CN": "“{column}”里两个百分比相差 {computed} 个百分点，不是 {said}%。请改为“百分点”。",
    en: "In “{column}” the two percentages differ by {computed} percentage points, not by {said}%. Say “percentage points”.",
  },
  "finding.progressContradicted": {
    "zh-CN": "“{column}”说已全部完成，“{where}”却写着 {planned} 中完成 {done}。请改成一致。",
    en: "“{column}” says all is done, but “{where}” counts {done} of {planned}. Make the two agree.",
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
  "finding.wordingBlank": {
    "zh-CN": "文字里还有 {count} 处空白（“{blank}”）没有填。请填上数值、日期或名称。",
    en: "Blanks to fill in the text: {count}, the first is “{blank}”. Give the figure, the date or the name.",
  },
} as const satisfies Record<string, Bilingual>;
