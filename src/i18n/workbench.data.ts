// Texts of the workbench; both languages side by side.
import type { Bilingual } from "../domain/language";

export const workbenchTexts = {
  "workbench.product": { "zh-CN": "KPI 绩效表", en: "KPI Sheets" },
  "workbench.loading.grid": { "zh-CN": "正在载入表格…", en: "Loading the spreadsheet…" },
  "workbench.loading.addin": { "zh-CN": "正在启动加载项…", en: "Starting the add-in…" },
  "workbench.loading.sample": { "zh-CN": "正在准备示例…", en: "Preparing the sample…" },
  "workbench.loading.kept": { "zh-CN": "正在找回未保存的内容…", en: "Bringing back your unsaved work…" },
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
  "workbench.open.menu": { "zh-CN": "最近的文件和暂存的内容", en: "Recent files and kept work" },
  "workbench.save-back": { "zh-CN": "保存", en: "Save" },
  "workbench.save-back.tip": { "zh-CN": "保存到原文件（Ctrl+S）", en: "Save to the file (Ctrl+S)" },
  "workbench.save-as": { "zh-CN": "另存为…", en: "Save as…" },
  "workbench.save-as.tip": {
    "zh-CN": "另存为新的 .xlsx 文件（Ctrl+Shift+S）",
    en: "Save as another .xlsx file (Ctrl+Shift+S)",
  },
  "workbench.save.not-allowed": {
    "zh-CN": "浏览器未获准写入“{file}”，没有保存。请再次保存并允许写入，或使用“另存为”。",
    en: "The browser was not allowed to write to “{file}”: nothing was saved. Save again and allow it, or use Save as.",
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
  "workbench.unsaved.kept": {
    "zh-CN": "有未保存的更改（已暂存在此浏览器中）",
    en: "Unsaved changes (kept in this browser)",
  },
  "workbench.recent": { "zh-CN": "最近的文件", en: "Recent files" },
  "workbench.recent.not-allowed": {
    "zh-CN": "浏览器未获准读取“{file}”。请再次选择并允许读取。",
    en: "The browser was not allowed to read “{file}”. Choose it again and allow it.",
  },
  "workbench.recent.vanished": {
    "zh-CN": "“{file}”已不在原处（被移动、重命名或删除），已从最近的文件中移除。",
    en: "“{file}” is no longer where it was (moved, renamed or deleted). It was taken off the list of recent files.",
  },
  "workbench.kept": { "zh-CN": "暂存的未保存内容", en: "Kept unsaved work" },
  "workbench.kept.restored": {
    "zh-CN": "已找回“{file}”中未保存的内容（{time} 暂存于此浏览器）。保存文件后，暂存的内容即被清除。",
    en: "Your unsaved work on “{file}” is back, as this browser kept it on {time}. It is no longer kept once you save the file.",
  },
  "workbench.kept.offer": {
    "zh-CN": "此浏览器暂存了“{file}”中未保存的内容（{time}）。",
    en: "This browser kept unsaved work on “{file}” from {time}.",
  },
  "workbench.kept.offers": {
    "zh-CN": "此浏览器暂存了 {count} 个工作簿中未保存的内容。",
    en: "This browser kept unsaved work on {count} workbooks.",
  },
  "workbench.kept.bring-back": { "zh-CN": "找回", en: "Bring it back" },
  "workbench.kept.list": { "zh-CN": "查看列表", en: "Show the list" },
  "workbench.kept.other-version": {
    "zh-CN": "此浏览器中有另一版本的工作台暂存的内容，当前版本无法读取，内容保持原样。",
    en: "This browser holds work kept by another version of the workbench. This version cannot read it and leaves it as it is.",
  },
  "workbench.kept.unreadable": {
    "zh-CN": "此浏览器中暂存的部分内容已损坏，无法找回。",
    en: "Some of the work kept in this browser is damaged and cannot be brought back.",
  },
  "workbench.kept.broken": { "zh-CN": "暂存的内容已损坏", en: "what was kept is damaged" },
  "workbench.kept.elsewhere": { "zh-CN": "它已在另一个窗口中打开", en: "it is open in another window" },
  "workbench.kept.failed": {
    "zh-CN": "无法找回“{file}”：{cause}。暂存的内容保持原样，可在“打开”旁的菜单中清除。",
    en: "“{file}” could not be brought back: {cause}. It stays kept; the menu beside Open can forget it.",
  },
  "workbench.kept.refused": {
    "zh-CN": "此浏览器不允许暂存，或存储空间已满：未保存的内容不会保留，关闭页面就会丢失。请经常保存。",
    en: "This browser does not let us keep unsaved work, or its storage is full: closing the page loses it. Save often.",
  },
  "workbench.forget": { "zh-CN": "清除暂存的内容…", en: "Forget saved work…" },
  "workbench.forget.title": { "zh-CN": "清除暂存的内容吗？", en: "Forget saved work?" },
  "workbench.forget.text": {
    "zh-CN":
      "未保存的工作簿和最近文件的列表只存放在此浏览器中，不会发送到任何地方。清除后，所有窗口的暂存内容都会删除；打开的工作簿和磁盘上的文件不受影响。打开的工作簿再有更改时，会重新暂存。",
    en: "Unsaved workbooks and the list of recent files are kept in this browser only and sent nowhere. Forgetting removes them for all windows. Open workbooks and your files stay as they are; an open workbook is kept again when it next changes.",
  },
  "workbench.forget.forget": { "zh-CN": "全部清除", en: "Forget all" },
  "workbench.forget.done": {
    "zh-CN": "已清除：此浏览器中不再有暂存的工作簿和最近文件的列表。",
    en: "Forgotten: this browser holds no unsaved workbooks and no list of recent files any more.",
  },
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
    "zh-CN": "“{sheet}”：单元格已移动，{detail}留在原来的位置",
    en: "“{sheet}”: cells were moved; the {detail} stays where it was",
  },
  "workbench.loss.lost-source": {
    "zh-CN": "“{sheet}”：图表或数据透视表的数据来自已删除的工作表“{detail}”",
    en: "“{sheet}”: its charts or pivot tables showed cells of “{detail}”, which was deleted",
  },
  "workbench.loss.mixed-formats": {
    "zh-CN": "“{sheet}”!{detail}：单元格内的多种文字格式不再保留",
    en: "“{sheet}”!{detail}: the different formats within the text",
  },
  "workbench.loss.note": {
    "zh-CN": "“{sheet}”!{detail}：对评论文字的改动（评论在此只能阅读）",
    en: "“{sheet}”!{detail}: the change to its comments, which can only be read here",
  },
  "workbench.loss.long-list": {
    "zh-CN": "“{sheet}”!{detail}：超过 255 个字符的下拉列表",
    en: "“{sheet}”!{detail}: a list of more than 255 characters",
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
  "workbench.losses.overwrite": {
    "zh-CN": "工作台无法保留下列内容，“{file}”保存后将不再包含它们。要保留原文件，请取消后使用“另存为”。",
    en: "The workbench cannot keep the following, and “{file}” will be without it once saved. To keep the original, cancel and use Save as.",
  },
  "workbench.overwrite.title": {
    "zh-CN": "“{file}”已被其他程序修改",
    en: "“{file}” was changed by something else",
  },
  "workbench.overwrite.text": {
    "zh-CN": "自您打开后，这个文件又被写入过。覆盖会丢失那些更改。",
    en: "The file was written to since you opened it. Overwriting it loses those changes.",
  },
  "workbench.overwrite.overwrite": { "zh-CN": "覆盖", en: "Overwrite" },
  "workbench.vanished.title": { "zh-CN": "“{file}”已不在原处", en: "“{file}” is no longer where it was" },
  "workbench.vanished.text": {
    "zh-CN": "文件被移动、重命名或删除了。您的工作簿没有改变，可以另存到别处。",
    en: "It was moved, renamed or deleted. Your workbook is unchanged and can be saved elsewhere.",
  },
  "workbench.choose.title": { "zh-CN": "“{file}”可以保存了", en: "“{file}” is ready to be saved" },
  "workbench.choose.text": { "zh-CN": "请选择保存的位置。", en: "Choose where to save it." },
  "workbench.choose.choose": { "zh-CN": "选择位置…", en: "Choose…" },
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
