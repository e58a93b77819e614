// Texts of the commands: what was done, what went wrong and what to do then, what the self-test looks at.
import type { Bilingual } from "../domain/language";

export const commandTexts = {
  "done.insertForm": { "zh-CN": "已在“{sheet}”插入表单。", en: "The form is on “{sheet}”." },
  "done.insertForPeople": { "zh-CN": "已为 {made} 人各建一张表。", en: "Each of {made} people has a sheet now." },
  "done.insertForPeople.stopped": {
    "zh-CN": "已停止：{wanted} 张中完成了 {made} 张。",
    en: "Stopped: {made} of {wanted} sheets are made.",
  },
  "done.checkSheet": {
    "zh-CN": "已检查 {cells} 个单元格，发现 {count} 处需要处理。",
    en: "Checked {cells} cells; {count} to look at.",
  },
  "done.checkSheet.nothing": {
    "zh-CN": "已检查 {cells} 个单元格，没有发现问题。",
    en: "Checked {cells} cells; nothing to look at.",
  },
  "done.checkSheet.noTable": {
    "zh-CN": "在“{sheet}”上没有找到指标表。",
    en: "No table of indicators was found on “{sheet}”.",
  },
  "done.markFindings": { "zh-CN": "已在工作表上标记 {marked} 处。", en: "Marked on the sheet: {marked}." },
  "done.markFindings.some": {
    "zh-CN": "已在工作表上标记 {marked} 处；另有 {unmarked} 处只在窗格中列出。",
    en: "Marked on the sheet: {marked}. Listed in the pane only: {unmarked}.",
  },
  "done.markFindings.nothing": {
    "zh-CN": "没有可以在工作表上标记的内容，旧标记已清除。",
    en: "There was nothing to mark on the sheet; earlier marks are cleared.",
  },
  "done.writeReport": {
    "zh-CN": "检查报告已写到工作表“{sheet}”，列出 {lines} 处。",
    en: "The check report is on “{sheet}”. Listed: {lines}.",
  },
  "done.confirmColumns": {
    "zh-CN": "列的含义已保存在工作簿中，表头相同的表都按此识别。",
    en: "The meanings of the columns are kept in the workbook, for every table with these headers.",
  },
  "done.changeChoice": {
    "zh-CN": "已保存在工作簿中，下次检查起生效。",
    en: "Kept in the workbook; it holds from the next check on.",
  },
  "done.takeChoices": {
    "zh-CN": "已采用这些规则和词语的设置。",
    en: "These choices of rules and words are taken over.",
  },
  "done.forgetColumns": {
    "zh-CN": "已恢复自动识别。",
    en: "The columns are recognised by their headers again.",
  },
  "report.sheetName": { "zh-CN": "检查报告", en: "Check report" },
  "report.links": {
    "zh-CN": "点“位置”一栏可跳到该单元格；所查的工作表改名、增删行列之后，请重新检查。",
    en: "A click on the cell goes there. Check again once the sheet is renamed or has other rows or columns.",
  },
  "report.number": { "zh-CN": "序号", en: "No." },
  "report.severity": { "zh-CN": "程度", en: "Severity" },
  "report.place": { "zh-CN": "位置", en: "Cell" },
  "report.row": { "zh-CN": "所在行", en: "Row" },
  "report.finding": { "zh-CN": "问题", en: "What to look at" },
  "report.rule": { "zh-CN": "规则", en: "Rule" },
  "report.footer": { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" },
  "done.convertFormulas.native": {
    "zh-CN": "转为 Excel 公式：{converted} 个单元格；保持原样：{kept} 个。其余显示不变。",
    en: "Now Excel's own formulas: {converted} cells. Left as they were: {kept}. Nothing shows anything else.",
  },
  "done.convertFormulas.values": {
    "zh-CN": "转为数值：{converted} 个单元格；保持原样：{kept} 个。其余显示不变。",
    en: "Now values: {converted} cells. Left as they were: {kept}. Nothing shows anything else.",
  },
  "done.convertFormulas.kpi": {
    "zh-CN": "还原 KPI 公式：{converted} 个单元格；保持原样：{kept} 个。其余显示不变。",
    en: "KPI formulas again: {converted} cells. Left as they were: {kept}. Nothing shows anything else.",
  },
  "done.convertFormulas.none": {
    "zh-CN": "没有可转换的 KPI 公式。",
    en: "There are no KPI formulas to convert.",
  },
  "done.convertFormulas.none.kpi": {
    "zh-CN": "没有转换过的单元格可还原。",
    en: "No cell was converted here, so there is nothing to bring back.",
  },
  "done.convertFormulas.stopped": {
    "zh-CN": "已取消，一切恢复原样。",
    en: "Cancelled: everything is as it was.",
  },
  "done.healFunctions": {
    "zh-CN": "已修复 {healed} 个 KPI 公式；仍无结果：{left} 个。",
    en: "KPI formulas repaired: {healed}. Still without a result: {left}.",
  },
  "done.healFunctions.none": {
    "zh-CN": "所有 KPI 公式都正常。",
    en: "No KPI formula is stuck.",
  },
  "done.clearStore": {
    "zh-CN": "已清除保存在工作簿中的内容，单元格未变。",
    en: "What was kept in the workbook is removed; cells are as they were.",
  },
  "done.clearStore.none": {
    "zh-CN": "此工作簿中没有保存内容。",
    en: "Nothing was kept in this workbook.",
  },
  "convert.kept.wording": {
    "zh-CN": "措辞判断没有对应的 Excel 公式，可转为数值。",
    en: "Excel has no formula that judges words. It can become a value.",
  },
  "convert.kept.unknown-function": {
    "zh-CN": "没有这个 KPI 函数，请检查公式。",
    en: "There is no such KPI function: check the formula.",
  },
  "convert.kept.unknown-arguments": {
    "zh-CN": "参数个数不对，请检查公式。",
    en: "The arguments are not those of the function: check the formula.",
  },
  "convert.kept.not-a-range": {
    "zh-CN": "参数是计算出来的，不是区域，Excel 公式无法照算；可转为数值。",
    en: "An argument is computed where Excel's own formula needs a range. It can become a value.",
  },
  "convert.kept.several-cells": {
    "zh-CN": "一个公式填充多个单元格，旧版 Excel 做不到；可转为数值。",
    en: "One formula fills several cells, which older Excel cannot. It can become values.",
  },
  "convert.kept.rule-not-fixed": {
    "zh-CN": "规则由公式算出，无法写进 Excel 公式；可转为数值。",
    en: "The rule is computed, so it cannot be written out in Excel's own formula. It can become a value.",
  },
  "convert.kept.rule-not-understood": {
    "zh-CN": "规则文字无法读懂，请检查公式。",
    en: "The words of the rule could not be read: check the formula.",
  },
  "convert.kept.too-long": {
    "zh-CN": "对应的 Excel 公式超出长度限制；可转为数值。",
    en: "Excel's own formula would be too long. It can become a value.",
  },
  "convert.kept.broken-formula": {
    "zh-CN": "公式不完整，请检查。",
    en: "The formula breaks off: check it.",
  },
  "convert.kept.no-value": {
    "zh-CN": "还没有结果，无从核对；请等计算完成，或先修复 KPI 公式。",
    en: "It shows no result to compare with: wait until it is computed, or repair KPI formulas first.",
  },
  "convert.kept.changed-since": {
    "zh-CN": "转换之后内容已被改动。",
    en: "Something else was entered since it was converted.",
  },
  "convert.kept.differs": {
    "zh-CN": "转换后结果不同，已放回原公式；例如数字存成了文字，或空白被当作 0。",
    en: "It would show something else, so it was put back: a number kept as text, say, or a blank taken for 0.",
  },
  "convert.kept.unsettled": {
    "zh-CN": "30 秒内没有结果，已放回原样；请确认加载项已启动后重试。",
    en: "No result came within 30 seconds, so it was put back: see that the add-in runs, then try again.",
  },
  "convert.kept.others-changed": {
    "zh-CN": "同一范围内另有单元格会改变，已放回原公式；例如引用公式本身的单元格。",
    en: "Another cell would show something else, one that looks at formulas, say; so it was put back.",
  },
  "convert.kept.no-result": {
    "zh-CN": "重新输入后仍无结果；请确认加载项已启动、函数名无误，再按 Ctrl+Alt+F9。",
    en: "Entered again, it still shows no result: see that the add-in runs and that the function exists, then press Ctrl+Alt+F9.",
  },
  "convert.kept.protected": {
    "zh-CN": "工作表受保护，请先取消保护。",
    en: "The sheet is protected: take the protection off first.",
  },
  "done.clearMarks": { "zh-CN": "已清除标记。", en: "The marks are cleared." },
  "done.clearMarks.none": { "zh-CN": "此工作表上没有标记。", en: "There are no marks on this sheet." },
  "done.clearMarks.unreadable": {
    "zh-CN": "已清除标记；有 {unreadable} 条条件格式无法读取，保持原样。",
    en: "The marks are cleared. Conditional formats that could not be read were left alone: {unreadable}.",
  },
  "done.protectForm": {
    "zh-CN": "“{sheet}”已锁定公式和标题，填写区和行高仍可更改。没有设密码，仅防误改，不能保密。",
    en: "Formulas and labels on “{sheet}” are locked; inputs and row heights stay free. There is no password: it guards against slips and keeps nothing secret.",
  },
  "done.unprotectForm": {
    "zh-CN": "“{sheet}”已取消保护，所有单元格都可以更改。",
    en: "“{sheet}” is no longer protected: every cell can be changed.",
  },
  "done.addRows": { "zh-CN": "“{sheet}”的表单已加 {rows} 行。", en: "Rows added to the form on “{sheet}”: {rows}." },
  "done.addRows.both": {
    "zh-CN": "“{sheet}”的表单已加 {rows} 行，并补全 {completed} 行手工插入的行。",
    en: "Rows added to the form on “{sheet}”: {rows}; rows put in by hand completed: {completed}.",
  },
  "done.addRows.completed": {
    "zh-CN": "已补全 {completed} 行手工插入的行。",
    en: "Rows put in by hand completed: {completed}.",
  },
  "done.addRows.nothing": {
    "zh-CN": "“{sheet}”的表单没有需要补全的行。",
    en: "No row of the form on “{sheet}” needed completing.",
  },
  "done.applyFix": { "zh-CN": "已改好 {address}。", en: "{address} is put right." },
  "done.fillCell": { "zh-CN": "已填写 {address}。", en: "{address} is filled in." },
  "done.fillCell.cleared": { "zh-CN": "已清空 {address}。", en: "{address} is empty now." },
  "done.insertRule": {
    "zh-CN": "已在 {address} 写入公式，按 {valueCell} 的值计算。",
    en: "The formula is in {address}; it goes by the value in {valueCell}.",
  },
  "done.keepBands": { "zh-CN": "区间已保存在工作簿中。", en: "The bands are kept in the workbook." },
  "done.forgetBands": { "zh-CN": "已从工作簿中删除这组区间。", en: "These bands are no longer kept." },
  "done.undoLast.insertRule": { "zh-CN": "公式已删除。", en: "The formula was taken out again." },
  "done.undoLast.insertForm": { "zh-CN": "已撤销插入表单。", en: "The form was taken out again." },
  "done.undoLast.insertForPeople": {
    "zh-CN": "为每个人新建的工作表已全部删除。",
    en: "The sheets made for people were taken out again.",
  },
  "done.undoLast.writeReport": { "zh-CN": "检查报告已删除。", en: "The check report was taken out again." },
  "done.undoLast.markFindings": { "zh-CN": "已撤销标记。", en: "The marks were taken off again." },
  "done.undoLast.clearMarks": { "zh-CN": "已恢复清除的标记。", en: "The marks are back." },
  "done.undoLast.fillCell": { "zh-CN": "单元格已恢复原样。", en: "The cell is as it was before." },
  "done.undoLast.protectForm": { "zh-CN": "已撤销工作表保护。", en: "The sheet is no longer protected." },
  "done.undoLast.convertFormulas": { "zh-CN": "已撤销转换。", en: "The conversion is undone." },
  "done.undoLast.healFunctions": { "zh-CN": "已撤销修复。", en: "The repair is undone." },
  "done.undoLast.unprotectForm": { "zh-CN": "工作表已重新保护。", en: "The sheet is protected again." },
  "done.undoLast.addRows": { "zh-CN": "已撤销加行。", en: "The added rows were taken out again." },
  "done.undoLast.nothing": {
    "zh-CN": "此后这里又有改动，因此保持原样。",
    en: "It was changed again since, so it was left as it is.",
  },
  "done.undoLast.partly": {
    "zh-CN": "已撤销；有 {left} 处在此之后改动过，保持原样。",
    en: "Undone, except in {left} places that were changed since; they were left as they are.",
  },
  "done.collectDiagnostics": {
    "zh-CN": "自检完成：{holds} 项成立，{fails} 项不成立，{unknown} 项无法判断。",
    en: "Self-test done: {holds} hold, {fails} fail, {unknown} unknown.",
  },

  "problem.cell-editing": { "zh-CN": "有一个单元格正在编辑。", en: "A cell is being edited." },
  "problem.cell-editing.next": {
    "zh-CN": "请按 Enter 或 Esc 结束编辑，然后重试。",
    en: "Press Enter or Esc to leave the cell, then try again.",
  },
  "problem.protected": { "zh-CN": "工作表或工作簿受保护。", en: "The sheet or the workbook is protected." },
  "problem.protected.next": {
    "zh-CN": "请在“审阅”中撤销保护，或选择另一张工作表，然后重试。",
    en: "Remove the protection under Review, or choose another sheet, then try again.",
  },
  "problem.occupied": {
    "zh-CN": "“{sheet}”的 {address} 中已有内容。",
    en: "There is something in {address} on “{sheet}”.",
  },
  "problem.occupied.next": {
    "zh-CN": "请选择空白区域、插入到新工作表，或确认覆盖。",
    en: "Select an empty area, insert on a new sheet, or confirm that it may be written over.",
  },
  "problem.no-room": {
    "zh-CN": "从所选单元格到工作表边缘放不下 {rows} 行 × {columns} 列。",
    en: "{rows} rows and {columns} columns do not fit between the selected cell and the edge of the sheet.",
  },
  "problem.no-room.next": {
    "zh-CN": "请选择更靠左上的单元格。",
    en: "Select a cell further up or to the left.",
  },
  "problem.no-selection": {
    "zh-CN": "当前选中的不是一个连续的单元格区域。",
    en: "What is selected is not one range of cells.",
  },
  "problem.no-selection.next": { "zh-CN": "请选中一个单元格，然后重试。", en: "Select one cell, then try again." },
  "problem.too-large": {
    "zh-CN": "内容太多，Excel 无法一次处理。",
    en: "That is more than Excel takes at once.",
  },
  "problem.too-large.next": {
    "zh-CN": "请删除表格以外多余的行和列，或拆分工作表，然后重试。",
    en: "Delete rows and columns outside the table, or split the sheet, then try again.",
  },
  "problem.not-supported": {
    "zh-CN": "此版本的 Excel 不支持这项操作（{code}）。",
    en: "This version of Excel cannot do that ({code}).",
  },
  "problem.not-supported.next": {
    "zh-CN": "请更新 Excel，或使用 Excel 网页版。",
    en: "Update Excel, or use Excel on the web.",
  },
  "problem.no-table": {
    "zh-CN": "在“{sheet}”上没有找到指标表。",
    en: "No table of indicators was found on “{sheet}”.",
  },
  "problem.no-table.next": {
    "zh-CN": "请打开含有指标和权重的工作表，或插入一张表单。",
    en: "Go to a sheet with indicators and weights, or insert a form.",
  },
  "problem.nothing-to-undo": {
    "zh-CN": "没有可以撤销的操作。",
    en: "There is nothing to undo.",
  },
  "problem.nothing-to-undo.next": {
    "zh-CN": "这里只能撤销本次打开以来由本加载项所做的操作。",
    en: "Only what the add-in did since it was opened can be undone here.",
  },
  "problem.changed-since": {
    "zh-CN": "“{sheet}”在插入之后已被填写或改动（共 {count} 处，首处为 {address}）。",
    en: "“{sheet}” was filled in or changed since it was added (places: {count}, the first is {address}).",
  },
  "problem.changed-since.next": {
    "zh-CN": "如果不再需要，请自行删除这张工作表。",
    en: "If you do not need it any more, delete the sheet yourself.",
  },
  "problem.computed-cell": {
    "zh-CN": "{address} 是由公式计算的，不能填写。",
    en: "{address} is computed by a formula, so nothing can be entered there.",
  },
  "problem.computed-cell.next": {
    "zh-CN": "请修改公式所用的单元格，或在表上直接替换公式。",
    en: "Change the cells it is computed from, or replace the formula on the sheet yourself.",
  },
  "problem.inside-merge": {
    "zh-CN": "{address} 属于合并单元格，内容只能写在左上角的单元格里。",
    en: "{address} lies inside merged cells, which hold only what stands in their first cell.",
  },
  "problem.inside-merge.next": {
    "zh-CN": "请选中合并单元格的左上角，或取消合并。",
    en: "Select the first of the merged cells, or take them apart.",
  },
  "problem.cell-changed": {
    "zh-CN": "{address} 在窗格显示之后又有改动。",
    en: "{address} has changed since it was shown in the pane.",
  },
  "problem.cell-changed.next": {
    "zh-CN": "窗格已显示现在的内容，请重新选择。",
    en: "The pane shows it as it is now; choose again.",
  },
  "problem.sheet-changed": {
    "zh-CN": "检查之后，“{sheet}”上的内容又有改动，标记可能落在错误的单元格上，所以没有标记。",
    en: "“{sheet}” has changed since it was checked, so marks might fall on the wrong cells. Nothing was marked.",
  },
  "problem.sheet-changed.next": {
    "zh-CN": "请重新检查，再标记。",
    en: "Check the sheet again, then mark.",
  },
  "problem.cell-not-empty": {
    "zh-CN": "{address} 中已有内容。",
    en: "There is something in {address}.",
  },
  "problem.cell-not-empty.next": { "zh-CN": "请选中一个空单元格。", en: "Select an empty cell." },
  "problem.no-value-cell": {
    "zh-CN": "没有指明 {address} 的公式要用哪个单元格的值。",
    en: "Which cell holds the value for the formula in {address} is not clear.",
  },
  "problem.no-value-cell.next": {
    "zh-CN": "请填写值所在的单元格，如 B3；不填时用左边一格。",
    en: "Name the cell that holds the value, such as B3; without a name it is the cell to the left.",
  },
  "problem.rule-unreadable": {
    "zh-CN": "没有读出规则或区间。",
    en: "No rule and no bands were found in it.",
  },
  "problem.rule-unreadable.next": {
    "zh-CN": "请写成“优≥90；良[75,90)”“每低1%扣2分”，或下限、上限、等级三列。",
    en: "Write it as “A≥90; B[75,90)” or “minus 2 points for every 1% below”, or in columns: from, to, grade.",
  },
  "problem.sheet-gone": {
    "zh-CN": "工作表“{sheet}”已被删除、重命名或隐藏。",
    en: "The sheet “{sheet}” was deleted, renamed or hidden.",
  },
  "problem.sheet-gone.next": {
    "zh-CN": "请转到要处理的工作表，然后重新检查。",
    en: "Go to the sheet you mean and check it again.",
  },
  "problem.no-open-cells": {
    "zh-CN": "“{sheet}”上没有可填写的单元格，保护后什么也改不了。",
    en: "“{sheet}” has no cell to fill in: protected, nothing on it could be changed.",
  },
  "problem.no-open-cells.next": {
    "zh-CN": "请转到插入了表单的工作表，然后重试。",
    en: "Go to a sheet with an inserted form, then try again.",
  },
  "problem.kpi-formulas": {
    "zh-CN": "“{sheet}”有 {count} 个单元格使用 KPI 函数；没有加载项的人打开后无法计算，保护后也无法替换。",
    en: "KPI functions are used in {count} cells on “{sheet}”: without the add-in nobody could compute them, nor replace them on a protected sheet.",
  },
  "problem.kpi-formulas.next": {
    "zh-CN": "请先在“给没有加载项的人”中转为 Excel 公式，再保护。",
    en: "Make them Excel's own formulas, under “For people without the add-in”, then protect it.",
  },
  "problem.not-protected": {
    "zh-CN": "“{sheet}”没有受保护，所有单元格都可以更改。",
    en: "“{sheet}” is not protected: every cell can be changed.",
  },
  "problem.not-protected.next": {
    "zh-CN": "如果要保护表单，请按“保护此工作表”。",
    en: "To protect its form, press “Protect this sheet”.",
  },
  "problem.password": {
    "zh-CN": "“{sheet}”的保护设有密码。",
    en: "“{sheet}” is protected with a password.",
  },
  "problem.password.next": {
    "zh-CN": "请在“审阅”中选择“撤消工作表保护”并输入密码。",
    en: "Choose Unprotect Sheet under Review and enter the password.",
  },
  "problem.stopped": { "zh-CN": "已停止。", en: "Stopped." },
  "problem.stopped.next": { "zh-CN": "需要时可以重新开始。", en: "You can start it again at any time." },
  "problem.no-headers": {
    "zh-CN": "所选单元格不像表头：至少要有两列文字，最多三行。",
    en: "The selected cells are no headers: two columns of text are needed, in three rows at most.",
  },
  "problem.no-headers.next": {
    "zh-CN": "请选中表头那一行（或其中一个单元格），再按一次。",
    en: "Select the header row, or one cell of it, and press again.",
  },
  "problem.choices-text": {
    "zh-CN": "这段文字里没有规则和词语的设置。",
    en: "This text holds no choices of rules and words.",
  },
  "problem.choices-text.next": {
    "zh-CN": "请粘贴由“复制设置”得到的全部文字。",
    en: "Paste the whole text that “Copy choices” gave.",
  },
  "problem.columns-text": {
    "zh-CN": "这段文字里没有列的含义。",
    en: "This text holds no meanings of columns.",
  },
  "problem.columns-text.next": {
    "zh-CN": "每行一列：表头、一个制表符、含义，例如从“复制列的含义”得到的文字。",
    en: "One line for each column: header, a tab, the meaning, as “Copy meanings” gives them.",
  },
  "problem.store-newer": {
    "zh-CN": "此工作簿中的 KPI Sheets 设置由更新的版本写入，此版本不能读取。",
    en: "What KPI Sheets keeps in this workbook was written by a newer version; this one cannot read it.",
  },
  "problem.store-newer.next": {
    "zh-CN": "请更新加载项后重试。",
    en: "Update the add-in, then try again.",
  },
  "problem.store-damaged": {
    "zh-CN": "KPI Sheets 保存在此工作簿中的内容已损坏，未作改动。",
    en: "What KPI Sheets keeps in this workbook is damaged; it was left as it is.",
  },
  "problem.store-damaged.next": {
    "zh-CN": "请在“设置”中清除所保存的内容，然后重试；单元格不受影响。",
    en: "Remove it under Settings, then try again; cells are not touched.",
  },
  "problem.store-full": {
    "zh-CN": "需要保存在工作簿中的内容过多（超过 1 MB）。",
    en: "There would be more to keep in the workbook than 1 MB.",
  },
  "problem.store-full.next": {
    "zh-CN": "请少选一些内容，例如逐张工作表处理，或先在“设置”中清除不再需要的内容。",
    en: "Choose less, such as one sheet at a time, or first remove under Settings what is no longer needed.",
  },
  "problem.no-growing-table": {
    "zh-CN": "“{sheet}”上没有可以加行的表单。",
    en: "There is no form on “{sheet}” that takes more rows.",
  },
  "problem.no-growing-table.next": {
    "zh-CN": "请转到插入了表单的工作表；表头文字改动过的表格，请恢复表头后重试。",
    en: "Go to a sheet with an inserted form. A table whose headers were reworded is found once they are as before.",
  },
  "problem.which-table": {
    "zh-CN": "“{sheet}”上有多个可以加行的表格。",
    en: "Several tables on “{sheet}” take more rows.",
  },
  "problem.which-table.next": {
    "zh-CN": "请在要加行的表格中选中一个单元格，然后重试。",
    en: "Select a cell in the table you mean, then try again.",
  },
  "problem.merged-across": {
    "zh-CN": "“{sheet}”上有合并单元格把表单和旁边的内容连在一起，加行会把它们拆开。",
    en: "Merged cells on “{sheet}” join the form to what stands beside it; new rows would tear them apart.",
  },
  "problem.merged-across.next": {
    "zh-CN": "请取消这些合并，或把旁边的内容移到别处，然后重试。",
    en: "Unmerge these cells, or move what stands beside the form, then try again.",
  },
  "problem.too-many-rows": {
    "zh-CN": "加行后表单会有 {count} 行，最多 {most} 行。",
    en: "The form would have {count} rows; {most} are the most.",
  },
  "problem.too-many-rows.next": {
    "zh-CN": "请少加几行。",
    en: "Add fewer rows.",
  },
  "problem.not-loaded": {
    "zh-CN": "加载项的这一部分没能从服务器取到。",
    en: "A part of the add-in could not be fetched from its server.",
  },
  "problem.not-loaded.next": {
    "zh-CN": "请检查网络后重试；还不行，请关闭任务窗格再打开。",
    en: "Check your connection and try again; if that does not help, close the pane and open it again.",
  },
  "problem.no-roster": {
    "zh-CN": "在“{sheet}”的 {address} 中没有找到“姓名”列。",
    en: "No column of names was found in {address} on “{sheet}”.",
  },
  "problem.no-roster.next": {
    "zh-CN": "请选中名单，连同写有“姓名”“部门”等的标题行。",
    en: "Select the roster with its header row, such as Name and Department.",
  },
  "problem.empty-roster": {
    "zh-CN": "“{sheet}”的 {address} 中只有标题行，没有人员。",
    en: "There are headers in {address} on “{sheet}”, but nobody below them.",
  },
  "problem.empty-roster.next": {
    "zh-CN": "请选中标题行和下面的人员。",
    en: "Select the header row together with the people below it.",
  },
  "problem.too-many-people": {
    "zh-CN": "名单中有 {count} 人，一次最多为 {most} 人建表。",
    en: "There are {count} people in the roster; {most} can get a sheet in one workbook.",
  },
  "problem.too-many-people.next": {
    "zh-CN": "请按部门分批选中，放到不同的工作簿中。",
    en: "Select them department by department, each in a workbook of its own.",
  },
  "problem.names-taken": {
    "zh-CN": "已经有名为“{sheet}”的工作表了。",
    en: "There is a sheet called “{sheet}” by now.",
  },
  "problem.names-taken.next": {
    "zh-CN": "请重新读取名单，工作表会另行命名。",
    en: "Read the roster again; the sheet gets another name then.",
  },
  "problem.unknown": {
    "zh-CN": "Excel 报告了意外的错误：{code}（{detail}）。",
    en: "Excel reported an unexpected error: {code} ({detail}).",
  },
  "problem.unknown.next": {
    "zh-CN": "请重试；如果再次出现，请在“诊断”页复制报告。",
    en: "Try again; if it happens again, copy the report from the Diagnostics page.",
  },

  "selftest.blank-arguments": {
    "zh-CN": "空白单元格以 0 或空值传给函数",
    en: "A blank cell reaches a function as 0 or as null",
  },
  "selftest.busy-then-value": {
    "zh-CN": "函数先显示 #BUSY!，随后得出结果",
    en: "A function shows #BUSY! first and its value after",
  },
  "selftest.stamp-found": { "zh-CN": "标记的印记可以读回", en: "The stamp of a mark can be read back" },
  "selftest.relative-rule": {
    "zh-CN": "条件格式的相对引用保持不变",
    en: "Relative references of a rule stay as written",
  },
  "selftest.merge-limit": {
    "zh-CN": "合并区域超过 512 个时读取失败，而不是返回不完整的结果",
    en: "Reading more than 512 merged areas fails instead of giving some of them",
  },
  "selftest.undo": { "zh-CN": "撤销可以恢复内容与格式", en: "Undo brings contents and formats back" },
  "selftest.text-not-formula": {
    "zh-CN": "以 = + - @ 开头的文字保持为文字",
    en: "Text that begins with = + - or @ stays text",
  },
  "selftest.text-cell": {
    "zh-CN": "文本格式的单元格中 1-10 保持为文字",
    en: "In a text cell 1-10 stays text",
  },
  "selftest.null-leaves": {
    "zh-CN": "写入 null 保持原样，写入空文本则清空",
    en: "Writing null leaves a cell, writing empty text clears it",
  },
  "selftest.blank-sheet": {
    "zh-CN": "空白工作表没有已用区域",
    en: "A blank sheet has no used range",
  },
  "selftest.sheet-by-id": {
    "zh-CN": "重命名后仍能按编号找到工作表",
    en: "A renamed sheet is found by its id",
  },
} as const satisfies Record<string, Bilingual>;
