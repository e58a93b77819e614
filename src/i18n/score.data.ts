// Texts of scoring: the Score tab, what a table's scoring would change and what to know about it.
import type { Bilingual } from "../domain/language";

export const scoreTexts = {
  "pane.score": { "zh-CN": "评分", en: "Score" },
  "pane.score.table": { "zh-CN": "表格", en: "Table" },
  "pane.score.tableAt": { "zh-CN": "{address}（{count} 项指标）", en: "{address} ({count} indicators)" },
  "pane.score.reading": { "zh-CN": "正在读取评分", en: "Reading the scores" },
  "pane.score.scored": { "zh-CN": "已评 {scored} / {awaited} 项", en: "{scored} of {awaited} scored" },
  "pane.score.noScores": { "zh-CN": "没有评分列", en: "No column of scores" },
  "pane.score.total": { "zh-CN": "总分 {total}", en: "Total {total}" },
  "pane.score.partial": { "zh-CN": "已评部分合计 {total}", en: "{total} so far" },

  "pane.score.formulas": { "zh-CN": "公式", en: "Formulas" },
  "pane.score.native": { "zh-CN": "Excel 自带函数", en: "Excel's own" },
  "pane.score.kpi": { "zh-CN": "KPI 函数", en: "KPI functions" },
  "pane.score.kpiHint": {
    "zh-CN": "只有装了本加载项的人才能重新计算；有些公式没有 KPI 函数，仍用 Excel 自带函数。",
    en: "They compute only where this add-in is installed. What has no KPI function stays Excel's own.",
  },
  "pane.score.method": { "zh-CN": "总分算法", en: "How scores count" },
  "pane.score.method.asFound": { "zh-CN": "按表格判断", en: "As the table says" },
  "pane.score.method.weighted": { "zh-CN": "权重 × 评分，再相加", en: "Weight × score, then added" },
  "pane.score.method.sum": { "zh-CN": "分数直接相加", en: "Points added up" },
  "pane.score.blank": { "zh-CN": "评分未填齐时", en: "While scores are missing" },
  "pane.score.blank.wait": { "zh-CN": "总分留空，等填齐", en: "The total stays empty" },
  "pane.score.blank.partial": { "zh-CN": "合计已有的评分", en: "Add up what is there" },
  "pane.score.blank.spread": { "zh-CN": "按已有权重折算", en: "Scale up by the weights present" },
  "pane.score.newColumns": { "zh-CN": "缺少的列加在表格右侧", en: "Add missing columns at the right edge" },

  "pane.score.changes": { "zh-CN": "将写入的公式", en: "Formulas to write" },
  "pane.score.repairs": { "zh-CN": "可能有误的单元格", en: "Cells that look wrong" },
  "pane.score.repairsHint": {
    "zh-CN": "这些单元格已有内容，勾选后才会改动。",
    en: "Something stands in these cells; they change only if you tick them.",
  },
  "pane.score.change": { "zh-CN": "{address} · {part}", en: "{address} · {part}" },
  "pane.score.changeMany": { "zh-CN": "{address} · {part}（{count} 格）", en: "{address} · {part} ({count} cells)" },
  "pane.score.changeNew": { "zh-CN": "{address} · 新列“{header}”", en: "{address} · new column “{header}”" },
  "pane.score.values": { "zh-CN": "现为 {now}，改后为 {then}", en: "{now} now, {then} then" },
  "pane.score.apply": { "zh-CN": "写入 {count} 个单元格", en: "Write {count} cells" },
  "pane.score.applyOne": { "zh-CN": "写入 1 个单元格", en: "Write 1 cell" },
  "pane.score.nothingToDo": {
    "zh-CN": "这张表不缺公式，已有的公式也没有发现错误。",
    en: "No formula is missing here, and those that stand here are right.",
  },
  "pane.score.nothingChosen": { "zh-CN": "没有选中要写入的内容", en: "Nothing is chosen" },

  "pane.explain": { "zh-CN": "为什么是这个分", en: "Why this score" },
  "pane.explain.empty": {
    "zh-CN": "选中一个评分或得分，这里会说明它由哪些数得出、适用哪一档、占总分多少、差多少到下一档。",
    en: "Select a score: you will see here what it is made of, which band applies, its share of the total and what is missing for the next band.",
  },
  "pane.explain.value": { "zh-CN": "{address}：{value}", en: "{address}: {value}" },
  "pane.explain.entered": { "zh-CN": "这个数是直接填写的。", en: "It was entered by hand." },
  "pane.explain.input": { "zh-CN": "{label}：{value}", en: "{label}: {value}" },
  "pane.explain.blank": { "zh-CN": "未填", en: "blank" },
  "pane.explain.line": { "zh-CN": "适用的区间：{line}", en: "The band that applies: {line}" },
  "pane.explain.share": {
    "zh-CN": "计入总分 {points}，总分现为 {total}（占 {percent}）",
    en: "Adds {points} to the total of {total} ({percent})",
  },
  "pane.explain.more": { "zh-CN": "“{label}”再多 {by} → {result}", en: "{label}: {by} more → {result}" },
  "pane.explain.less": { "zh-CN": "“{label}”再少 {by} → {result}", en: "{label}: {by} less → {result}" },
  "pane.explain.points": { "zh-CN": "{by} 个百分点", en: "{by} percentage points" },
  "pane.explain.not-readable": {
    "zh-CN": "这个公式用了名称、交叉引用等写法，无法逐项说明。",
    en: "The formula uses names or signs that cannot be read here, so it is not explained part by part.",
  },
  "pane.explain.not-computable": {
    "zh-CN": "公式中有其他工作表或这里不能计算的函数，无法说明适用哪一档。",
    en: "The formula uses another sheet or a function that is not computed here, so which line of its rule applied cannot be told.",
  },

  "scoring.part.score": { "zh-CN": "评分", en: "Score" },
  "scoring.part.weighted": { "zh-CN": "加权得分", en: "Weighted score" },
  "scoring.part.subtotal": { "zh-CN": "小计", en: "Subtotal" },
  "scoring.part.total": { "zh-CN": "总分", en: "Total" },
  "scoring.part.weight-sum": { "zh-CN": "权重合计", en: "Sum of weights" },
  "scoring.part.weight-check": { "zh-CN": "权重核对", en: "Weight check" },
  "scoring.part.header": { "zh-CN": "列标题", en: "Column header" },
  "scoring.repair.other-value": {
    "zh-CN": "公式得出的值与权重、评分不符",
    en: "The formula gives another value than weights and scores do",
  },
  "scoring.repair.typed-over": { "zh-CN": "公式被数值覆盖", en: "A value was typed where a formula belongs" },
  "scoring.repair.error-value": { "zh-CN": "公式出错", en: "The formula gives an error" },

  "scoring.note.noScores": {
    "zh-CN": "表中没有评分列。请先给它加一列“得分”；已有这样一列的，在“检查”的“识别到的列”里指定。",
    en: "The table has no column of scores. Give it one headed “Score”; if it has one, name it under Recognised columns on the Check tab.",
  },
  "scoring.note.noWeights": {
    "zh-CN": "“{column}”列还没有填写权重，填好后才能生成公式。",
    en: "No weight is entered under “{column}” yet; formulas need them.",
  },
  "scoring.note.weightUnreadable": {
    "zh-CN": "第 {row} 行“{column}”列中的权重无法识别，请先改正。",
    en: "The weight in row {row} under “{column}” cannot be read. Correct it first.",
  },
  "scoring.note.sharedWeight": {
    "zh-CN": "从第 {row} 行起，几行评分共用一个权重，无法判断怎样合计。",
    en: "From row {row} on several scores share one weight; how they count together nobody can tell.",
  },
  "scoring.note.addedUp": {
    "zh-CN": "表中没有权重，分数直接相加。",
    en: "There are no weights, so scores are added up.",
  },
  "scoring.note.textWeights": {
    "zh-CN": "“{column}”列的权重是文本（如第 {row} 行），Excel 不能直接相乘，请先改成数字。",
    en: "Weights under “{column}” are text (row {row}, for one), which Excel does not multiply. Make them numbers first.",
  },
  "scoring.note.weightsOff": {
    "zh-CN": "权重合计与 100% 相差 {gap} 个百分点，总分会受影响。",
    en: "The weights are {gap} points off 100%, and so is every total.",
  },
  "scoring.note.otherProducts": {
    "zh-CN": "“{column}”列大多不是权重 × 评分，可能另有算法，因此保持原样。",
    en: "Most of “{column}” is not weight × score. It is probably meant otherwise, so it is left alone.",
  },
  "scoring.note.noTotalRow": {
    "zh-CN": "表中没有合计行。勾选“缺少的列加在表格右侧”可加总分。",
    en: "There is no total row. Tick “Add missing columns at the right edge” to get a total.",
  },
  "scoring.note.noTotalCell": {
    "zh-CN": "合计行中没有可以放总分的空单元格。",
    en: "The total row has no free cell for the total.",
  },
  "scoring.note.noRoomAtEdge": {
    "zh-CN": "表格右侧已有内容，没有加列。",
    en: "Something stands at the right edge of the table, so no column is added.",
  },

  "done.applyScores": { "zh-CN": "已写入 {cells} 个单元格。", en: "Cells written: {cells}." },
  "done.undoLast.applyScores": { "zh-CN": "已撤销写入的公式。", en: "The formulas were taken out again." },
  "pane.undo.applyScores": { "zh-CN": "撤销公式", en: "Undo formulas" },
  "problem.table-changed": {
    "zh-CN": "“{sheet}”上的表格在预览之后有改动。",
    en: "The table on “{sheet}” has changed since it was shown.",
  },
  "problem.table-changed.next": {
    "zh-CN": "预览已更新，请核对后再写入。",
    en: "The list shows it as it is now; look through it and write again.",
  },
  "problem.text-cells": {
    "zh-CN": "{address} 的格式是文本，公式在那里不会计算。",
    en: "{address} is formatted as text, where a formula does not compute.",
  },
  "problem.text-cells.next": {
    "zh-CN": "请把该单元格的格式改为“常规”，然后重试。",
    en: "Give the cell the format General, then try again.",
  },
} as const satisfies Record<string, Bilingual>;
