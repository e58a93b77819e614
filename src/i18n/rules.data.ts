// Texts of the page of rules: bands, points per step, what is open in them; both languages side by side.
import type { Bilingual } from "../domain/language";

export const ruleTexts = {
  "rules.text": { "zh-CN": "规则文字", en: "Rule in words" },
  "rules.example": {
    "zh-CN": "如：优秀：90分以上；良好：75分至90分；其余：75分以下",
    en: "For example: A≥90; B 75 to 90; C below 75",
  },
  "rules.fromCells": { "zh-CN": "取所选单元格的文字", en: "Take the selected cells" },
  "rules.kept": { "zh-CN": "已有的区间", en: "Bands at hand" },
  "rules.choose": { "zh-CN": "请选择", en: "Choose" },
  "rules.printed": { "zh-CN": "{name}（原文，有缺漏）", en: "{name}, as printed, with its defects" },
  "rules.settled": { "zh-CN": "{name}（通行口径）", en: "{name}, as settled" },
  "rules.keepName": { "zh-CN": "保存为", en: "Keep as" },
  "rules.keep": { "zh-CN": "存入工作簿", en: "Keep in the workbook" },
  "rules.forget": { "zh-CN": "从工作簿删除", en: "Forget" },
  "rules.unreadable": {
    "zh-CN": "还看不懂。可以写成“优≥90；良[75,90)；差<75”“每低1%扣2分，最低0”“18%-22%”。",
    en: "This cannot be read yet. Write it as “A≥90; B[75,90); C<75”, “minus 2 points for every 1% below” or “18%-22%”.",
  },
  "rules.unitsMixed": {
    "zh-CN": "有的区间写了百分号，有的没写，请统一。",
    en: "Some bands are in percent and some are not. Write them alike.",
  },

  "rules.line": { "zh-CN": "数轴（从高到低）", en: "Number line, from the highest down" },
  "rules.noBand": { "zh-CN": "没有等级", en: "No grade" },
  "rules.check": { "zh-CN": "区间检查", en: "Band check" },
  "rules.sound": { "zh-CN": "没有发现缺口、重叠或不明确的端点。", en: "No gaps, no overlaps, no edge left open." },
  "rules.defect.gap.between": {
    "zh-CN": "{from} 到 {to} 之间没有等级，例如 {test}。",
    en: "Between {from} and {to} there is no grade, as for {test}.",
  },
  "rules.defect.gap.below": {
    "zh-CN": "低于 {to} 没有等级，例如 {test}。",
    en: "Below {to} there is no grade, as for {test}.",
  },
  "rules.defect.gap.above": {
    "zh-CN": "高于 {from} 没有等级，例如 {test}。",
    en: "Above {from} there is no grade, as for {test}.",
  },
  "rules.defect.overlap.between": {
    "zh-CN": "{from} 到 {to} 同时属于 {grades}，例如 {test}。",
    en: "{from} to {to} belongs to {grades} alike, as {test} does.",
  },
  "rules.defect.overlap.below": {
    "zh-CN": "低于 {to} 的值同时属于 {grades}，例如 {test}。",
    en: "Below {to} values belong to {grades} alike, as {test} does.",
  },
  "rules.defect.overlap.above": {
    "zh-CN": "高于 {from} 的值同时属于 {grades}，例如 {test}。",
    en: "Above {from} values belong to {grades} alike, as {test} does.",
  },
  "rules.defect.edge-open": {
    "zh-CN": "{test} 正好落在 {grades} 之间，两边都不含它。",
    en: "{test} lies between {grades}, and neither includes it.",
  },
  "rules.defect.edge-twice": {
    "zh-CN": "{test} 归 {grades} 中的哪一个没有写明：“以上”“以下”“至”含不含这个数？",
    en: "Which of {grades} {test} belongs to is not said: is the limit itself included?",
  },
  "rules.defect.bracket-missing": {
    "zh-CN": "{grades} 的区间缺少括号：含不含 {test} 没有写明。",
    en: "The range of {grades} lacks a bracket: whether it includes {test} is not said.",
  },
  "rules.defect.limit-incomplete": {
    "zh-CN": "{grades} 的区间有一端只剩正负号，可能漏了数字。",
    en: "One end of {grades} is only a sign; a number may be missing.",
  },
  "rules.defect.condition-only": {
    "zh-CN": "{grades} 都附有条件；同样的值（例如 {test}）在其他情况下没有等级。",
    en: "{grades} hold under a condition only; the same values, such as {test}, have no grade in other cases.",
  },
  "rules.defect.grade-missing": { "zh-CN": "没有 {grade} 档的区间。", en: "Grade {grade} has no band." },
  "rules.defect.grade-unreachable": {
    "zh-CN": "{grades} 取不到：没有值落在它的区间里，或都归了别的区间。",
    en: "{grades} cannot be reached: its band holds no value, or all of them go to others.",
  },

  "rules.questions": { "zh-CN": "请确认没有写明的地方", en: "Please settle what the words leave open" },
  "rules.ask.edge": { "zh-CN": "正好 {from} 归哪一档？", en: "Which grade has {from} itself?" },
  "rules.ask.gap.between": {
    "zh-CN": "{from} 到 {to} 之间归哪一档？",
    en: "Which grade is there between {from} and {to}?",
  },
  "rules.ask.gap.below": { "zh-CN": "低于 {to} 归哪一档？", en: "Which grade is there below {to}?" },
  "rules.ask.gap.above": { "zh-CN": "高于 {from} 归哪一档？", en: "Which grade is there above {from}?" },
  "rules.ask.overlap.between": { "zh-CN": "{from} 到 {to} 归哪一档？", en: "Which grade has {from} to {to}?" },
  "rules.ask.overlap.below": { "zh-CN": "低于 {to} 归哪一档？", en: "Which grade has values below {to}?" },
  "rules.ask.overlap.above": { "zh-CN": "高于 {from} 归哪一档？", en: "Which grade has values above {from}?" },
  "rules.ask.target": { "zh-CN": "目标值（从哪里开始算）", en: "Target, from which steps count" },
  "rules.ask.base": { "zh-CN": "正好达到目标的得分", en: "Points when the target is just met" },
  "rules.ask.partial": { "zh-CN": "不足一步的部分怎么算？", en: "What is a part of a step worth?" },
  "rules.ask.least": { "zh-CN": "得分可以低于 0 吗？", en: "May the points go below 0?" },
  "rules.answer.none": { "zh-CN": "没有等级（#N/A）", en: "No grade (#N/A)" },
  "rules.answer.share": { "zh-CN": "按比例算", en: "Its share" },
  "rules.answer.full": { "zh-CN": "不算，满一步才算", en: "Nothing until the step is full" },
  "rules.answer.begun": { "zh-CN": "按一步算", en: "A whole step" },
  "rules.answer.zero": { "zh-CN": "不可以，最低 0 分", en: "No, 0 at least" },
  "rules.answer.below": { "zh-CN": "可以", en: "Yes" },

  "rules.formulas": { "zh-CN": "公式", en: "Formulas" },
  "rules.needsTarget": { "zh-CN": "这条规则需要目标值。", en: "This rule needs a target." },
  "rules.notNumber": { "zh-CN": "请填写数字，如 95% 或 20。", en: "Enter a number, such as 95% or 20." },
  "rules.valueCell": { "zh-CN": "值在哪个单元格", en: "Cell that holds the value" },
  "rules.valueCellHint": {
    "zh-CN": "不填时用所选单元格左边的一格。",
    en: "Empty: the cell to the left of the selected one.",
  },
  "rules.native": { "zh-CN": "Excel 公式", en: "Excel's own functions" },
  "rules.nativeHint": {
    "zh-CN": "没有加载项也能算；规则已固定在公式里，以后改规则文字不会跟着变。",
    en: "Computes without the add-in. The rule is fixed in it: later changes of the words do not reach it.",
  },
  "rules.kpi": { "zh-CN": "KPI 函数", en: "KPI function" },
  "rules.insertNative": { "zh-CN": "写入所选单元格", en: "Insert in the selected cell" },
  "rules.insertKpi": { "zh-CN": "写入 KPI 函数", en: "Insert the KPI function" },
  "rules.copyNative": { "zh-CN": "复制 Excel 公式", en: "Copy Excel's formula" },
  "rules.copyKpi": { "zh-CN": "复制 KPI 公式", en: "Copy the KPI formula" },
  "rules.words": { "zh-CN": "写明之后：{words}", en: "With nothing left open: {words}" },
  "rules.table": { "zh-CN": "端点对照表", en: "Values at the edges" },
  "rules.value": { "zh-CN": "值", en: "Value" },
  "rules.result": { "zh-CN": "结果", en: "Result" },
} as const satisfies Record<string, Bilingual>;
