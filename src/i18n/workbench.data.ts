// Texts of the workbench; both languages side by side.
import type { Bilingual } from "../domain/language";

export const workbenchTexts = {
  "workbench.product": { "zh-CN": "KPI 绩效表", en: "KPI Sheets" },
  "workbench.loading.grid": { "zh-CN": "正在载入表格…", en: "Loading the spreadsheet…" },
  "workbench.loading.addin": { "zh-CN": "正在启动加载项…", en: "Starting the add-in…" },
  "workbench.loading.sample": { "zh-CN": "正在准备示例…", en: "Preparing the sample…" },
  "workbench.loading.failed": {
    "zh-CN": "无法启动：{cause}。请刷新页面重试。",
    en: "Could not start: {cause}. Reload the page to try again.",
  },
  "workbench.file": { "zh-CN": "文件", en: "File" },
  "workbench.work": { "zh-CN": "工作簿", en: "Workbook" },
  "workbench.grid": { "zh-CN": "工作表", en: "Worksheet" },
  "workbench.pane": { "zh-CN": "KPI 绩效表窗格", en: "KPI Sheets pane" },
  "workbench.pane.size": { "zh-CN": "窗格宽度", en: "Width of the pane" },
  "workbench.pane.toggle": { "zh-CN": "窗格", en: "Pane" },
  "workbench.language": { "zh-CN": "语言", en: "Language" },
  "workbench.new": { "zh-CN": "新建", en: "New" },
  "workbench.open": { "zh-CN": "打开", en: "Open" },
  "workbench.open.tip": {
    "zh-CN": "打开 .xlsx 文件（Ctrl+O），也可以把文件拖到窗口中",
    en: "Open an .xlsx file (Ctrl+O), or drop one on the window",
  },
  "workbench.save": { "zh-CN": "保存为 .xlsx", en: "Save as .xlsx" },
  "workbench.save.tip": { "zh-CN": "下载为 .xlsx 文件（Ctrl+S）", en: "Download as an .xlsx file (Ctrl+S)" },
  "workbench.sample": { "zh-CN": "示例", en: "Sample" },
  "workbench.sample.tip": { "zh-CN": "打开示例工作簿", en: "Open the sample workbook" },
  "workbench.sample.file": { "zh-CN": "示例 项目考评表.xlsx", en: "Sample project appraisal.xlsx" },
  "workbench.sample.hint": {
    "zh-CN": "这份项目考评表填了一半，藏着三个问题：请在上方功能区按“{button}”，看看能找到什么。",
    en: "This project appraisal is half filled in and hides three problems: press “{button}” in the ribbon above to find them.",
  },
  "workbench.untitled": { "zh-CN": "工作簿1.xlsx", en: "Book1.xlsx" },
  "workbench.unsaved": { "zh-CN": "有未保存的更改", en: "Unsaved changes" },
  "workbench.drop": { "zh-CN": "松开即可打开 .xlsx 文件", en: "Drop the .xlsx file to open it" },
  "workbench.cancel": { "zh-CN": "取消", en: "Cancel" },
  "workbench.message.close": { "zh-CN": "关闭消息", en: "Close message" },
  "workbench.discard.title": { "zh-CN": "保存对“{file}”的更改吗？", en: "Save the changes to “{file}”?" },
  "workbench.discard.text": {
    "zh-CN": "不保存的话，更改会丢失。",
    en: "If you don't save, the changes are lost.",
  },
  "workbench.discard.save": { "zh-CN": "保存", en: "Save" },
  "workbench.discard.drop": { "zh-CN": "不保存", en: "Don't save" },
  "workbench.losses.title": {
    "zh-CN": "以下内容不会保存到新文件中",
    en: "The saved file will not contain everything",
  },
  "workbench.losses.text": {
    "zh-CN": "工作台无法保留下列内容；您打开的原文件不会改变。",
    en: "The workbench cannot keep the following. The file you opened stays as it is.",
  },
  "workbench.loss.deleted-with-sheet": {
    "zh-CN": "“{sheet}”已删除，其中的{detail}随之删除",
    en: "“{sheet}” was deleted, and its {detail} with it",
  },
  "workbench.loss.not-moved": {
    "zh-CN": "“{sheet}”：行或列已插入或删除，{detail}留在原来的位置",
    en: "“{sheet}”: rows or columns were inserted or deleted; the {detail} stays where it was",
  },
  "workbench.loss.old-sheet-name": {
    "zh-CN": "“{sheet}”：图表或数据透视表仍使用旧表名“{detail}”",
    en: "“{sheet}”: charts and pivot tables still look for it as “{detail}”",
  },
  "workbench.loss.mixed-formats": {
    "zh-CN": "“{sheet}”!{detail}：单元格内的多种文字格式不再保留",
    en: "“{sheet}”!{detail}: the different formats within the text",
  },
  "workbench.loss.note": {
    "zh-CN": "“{sheet}”!{detail}：批注的改动",
    en: "“{sheet}”!{detail}: the change to its note",
  },
  "workbench.loss.long-list": {
    "zh-CN": "“{sheet}”!{detail}：超过 255 个字符的下拉列表",
    en: "“{sheet}”!{detail}: a list of more than 255 characters",
  },
  "workbench.loss.data-bar-details": {
    "zh-CN": "“{sheet}”!{detail}：数据条的渐变和负值颜色",
    en: "“{sheet}”!{detail}: gradient and negative colour of the data bar",
  },
  "workbench.thing.chart": { "zh-CN": "图表", en: "chart" },
  "workbench.thing.picture": { "zh-CN": "图片", en: "picture" },
  "workbench.thing.pivot": { "zh-CN": "数据透视表", en: "pivot table" },
  "workbench.thing.shape": { "zh-CN": "形状", en: "shape" },
  "workbench.thing.diagram": { "zh-CN": "图示", en: "diagram" },
  "workbench.thing.note": { "zh-CN": "批注", en: "note" },
  "workbench.thing.comment-thread": { "zh-CN": "评论", en: "comment thread" },
  "workbench.thing.form-control": { "zh-CN": "表单控件", en: "form control" },
  "workbench.thing.embedded-object": { "zh-CN": "嵌入对象", en: "embedded object" },
  "workbench.thing.sparkline": { "zh-CN": "迷你图", en: "sparkline" },
  "workbench.thing.slicer": { "zh-CN": "切片器", en: "slicer" },
  "workbench.thing.timeline": { "zh-CN": "日程表", en: "timeline" },
  "workbench.thing.scenario": { "zh-CN": "方案", en: "scenario" },
  "workbench.thing.background-picture": { "zh-CN": "背景图片", en: "background picture" },
  "workbench.thing.picture-in-header-or-footer": { "zh-CN": "页眉页脚中的图片", en: "picture in header or footer" },
  "workbench.thing.conditional-format": { "zh-CN": "扩展的条件格式", en: "extended conditional format" },
  "workbench.thing.validation": { "zh-CN": "引用其他工作表的数据验证", en: "validation that looks at another sheet" },
  "workbench.losses.save": { "zh-CN": "仍然保存", en: "Save anyway" },
  "workbench.progress.open": { "zh-CN": "正在打开“{file}”…", en: "Opening “{file}”…" },
  "workbench.progress.save": { "zh-CN": "正在保存“{file}”…", en: "Saving “{file}”…" },
  "workbench.refused.locked-cell": {
    "zh-CN": "工作表受保护，锁定的单元格不能修改。要修改，请先撤销工作表保护。",
    en: "The sheet is protected and this cell is locked. To change it, take the protection off first.",
  },
  "workbench.refused.protected-sheet": {
    "zh-CN": "工作表受保护，不允许这样修改。要修改，请先撤销工作表保护。",
    en: "The sheet is protected and does not allow this change. To make it, take the protection off first.",
  },
  "workbench.refused.protected-workbook": {
    "zh-CN": "工作簿结构受保护，不能添加、删除、移动、重命名或隐藏工作表。",
    en: "The workbook is protected: its sheets cannot be added, deleted, moved, renamed or hidden.",
  },
  "workbench.failed": {
    "zh-CN": "没有完成：{cause}。",
    en: "That did not work: {cause}.",
  },
  "workbench.open.corrupt": {
    "zh-CN": "“{file}”已损坏，无法打开。当前工作簿没有改变。请让发件人重新发送，或用 Excel 修复后再试。",
    en: "“{file}” is damaged and cannot be opened. Your open workbook is unchanged. Ask for the file again, or repair it in Excel first.",
  },
  "workbench.open.not-xlsx": {
    "zh-CN": "“{file}”不是 Excel 工作簿。当前工作簿没有改变。请选择 .xlsx 文件。",
    en: "“{file}” is not an Excel workbook. Your open workbook is unchanged. Choose an .xlsx file.",
  },
  "workbench.open.text": {
    "zh-CN": "“{file}”是文本文件（如 CSV），不是 Excel 工作簿。当前工作簿没有改变。请在 Excel 中打开它并另存为 .xlsx。",
    en: "“{file}” is a text file such as CSV, not an Excel workbook. Your open workbook is unchanged. Open it in Excel and save it as .xlsx.",
  },
  "workbench.open.empty": {
    "zh-CN": "“{file}”是空文件。当前工作簿没有改变。请检查文件是否传输完整。",
    en: "“{file}” is empty. Your open workbook is unchanged. Check that the file was copied completely.",
  },
  "workbench.open.encrypted": {
    "zh-CN": "“{file}”设有打开密码，无法读取。当前工作簿没有改变。请在 Excel 中取消密码并保存后再试。",
    en: "“{file}” is protected with a password to open it. Your open workbook is unchanged. Remove the password in Excel, save, and try again.",
  },
  "workbench.open.old-xls": {
    "zh-CN": "“{file}”是旧格式（.xls）。当前工作簿没有改变。请在 Excel 中另存为 .xlsx。",
    en: "“{file}” is in the old .xls format. Your open workbook is unchanged. Save it as .xlsx in Excel.",
  },
  "workbench.open.binary-workbook": {
    "zh-CN": "“{file}”是二进制工作簿（.xlsb）。当前工作簿没有改变。请在 Excel 中另存为 .xlsx。",
    en: "“{file}” is a binary workbook (.xlsb). Your open workbook is unchanged. Save it as .xlsx in Excel.",
  },
  "workbench.open.macro-workbook": {
    "zh-CN": "“{file}”含有宏（.xlsm）。当前工作簿没有改变。请在 Excel 中另存为不含宏的 .xlsx。",
    en: "“{file}” contains macros (.xlsm). Your open workbook is unchanged. Save it as .xlsx, without macros, in Excel.",
  },
  "workbench.open.too-large": {
    "zh-CN": "“{file}”太大，工作台无法打开。当前工作簿没有改变。请在 Excel 中使用加载项，或先拆分文件。",
    en: "“{file}” is too large for the workbench. Your open workbook is unchanged. Use the add-in in Excel, or split the file.",
  },
} as const satisfies Record<string, Bilingual>;
