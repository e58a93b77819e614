// Texts of the pane; both languages side by side.
import type { Bilingual } from "../domain/language";

export const paneTexts = {
  "pane.title": { "zh-CN": "KPI 绩效表", en: "KPI Sheets" },
  "pane.forms": { "zh-CN": "表单", en: "Forms" },
  "pane.check": { "zh-CN": "检查", en: "Check" },
  "pane.menu": { "zh-CN": "更多：设置、诊断、帮助", en: "More: settings, diagnostics, help" },
  "pane.settings": { "zh-CN": "设置", en: "Settings" },
  "pane.diagnostics": { "zh-CN": "诊断", en: "Diagnostics" },
  "pane.help": { "zh-CN": "帮助", en: "Help" },
  "pane.back": { "zh-CN": "返回", en: "Back" },
  "pane.cancel": { "zh-CN": "取消", en: "Cancel" },
  "pane.dismiss": { "zh-CN": "关闭提示", en: "Dismiss message" },
  "pane.undo": { "zh-CN": "撤销", en: "Undo" },
  "pane.undo.insertForm": { "zh-CN": "撤销插入", en: "Undo insert" },
  "pane.undo.markFindings": { "zh-CN": "撤销标记", en: "Undo marks" },
  "pane.undo.clearMarks": { "zh-CN": "恢复标记", en: "Restore marks" },
  "pane.undo.fillCell": { "zh-CN": "撤销填写", en: "Undo entry" },
  "pane.loading": { "zh-CN": "正在载入", en: "Loading" },
  "pane.copied": { "zh-CN": "已复制", en: "Copied" },
  "pane.copyByHand": {
    "zh-CN": "这里不允许自动复制。文字已选中，请按 Ctrl+C（Mac 为 ⌘C）。",
    en: "Copying is not allowed here. The text is selected: press Ctrl+C (⌘C on a Mac).",
  },
  "pane.twoSentences": { "zh-CN": "{first}{second}", en: "{first} {second}" },

  "pane.header.reading": { "zh-CN": "正在读取工作表…", en: "Reading the sheet…" },
  "pane.header.noTable": { "zh-CN": "没有识别到绩效表", en: "No KPI table recognised" },
  "pane.header.otherTable": { "zh-CN": "绩效表", en: "KPI table" },
  "pane.header.indicatorsOne": { "zh-CN": "{count} 项指标", en: "{count} indicator" },
  "pane.header.self-reviewOne": { "zh-CN": "{count} 个事项", en: "{count} item" },
  "pane.header.self-reviewMany": { "zh-CN": "{count} 个事项", en: "{count} items" },
  "pane.header.indicatorsMany": { "zh-CN": "{count} 项指标", en: "{count} indicators" },
  "pane.header.severalTables": {
    "zh-CN": "{tables} 张绩效表，共 {indicators} 项指标",
    en: "{tables} KPI tables with {indicators} indicators",
  },
  "pane.header.weightsRight": { "zh-CN": "权重 {sum} ✓", en: "weights {sum} ✓" },
  "pane.header.weightsWrong": { "zh-CN": "权重 {sum} ✗", en: "weights {sum} ✗" },
  "pane.header.findingsNone": { "zh-CN": "没有发现问题", en: "nothing to look at" },
  "pane.header.findingsOne": { "zh-CN": "{count} 处待查看", en: "{count} to look at" },
  "pane.header.findingsMany": { "zh-CN": "{count} 处待查看", en: "{count} to look at" },

  "pane.status.ready": { "zh-CN": "就绪", en: "Ready" },

  "pane.problem.title": { "zh-CN": "没有完成", en: "This did not work" },
  "pane.problem.unnamed": { "zh-CN": "出现未知情况（{reason}）。", en: "Something unexpected happened ({reason})." },
  "pane.problem.nothingChanged": { "zh-CN": "工作簿没有任何改动。", en: "Nothing was changed." },
  "pane.officeMissing": {
    "zh-CN":
      "无法加载微软的 office.js，窗格因此不能工作。请检查网络后重新打开；公司网络无法访问时，请管理员改用自带 office.js 的版本。",
    en: "Microsoft's office.js could not be loaded, so the pane cannot work. Check the network and open it again; where it is out of reach, ask your administrator for a build that brings its own copy.",
  },
  "pane.notInExcel": {
    "zh-CN": "这是 Excel 加载项的窗格，请在 Excel 中打开。",
    en: "This is the pane of an Excel add-in. Open it in Excel.",
  },
  "pane.crash.title": { "zh-CN": "窗格出错了", en: "The pane has failed" },
  "pane.crash.next": {
    "zh-CN": "工作簿不受影响，功能区按钮仍可使用。请重新载入窗格；如再次出现，请把下面的文字告诉我们。",
    en: "Your workbook is not affected and the ribbon still works. Reload the pane; if it fails again, tell us the text below.",
  },
  "pane.crash.reload": { "zh-CN": "重新载入", en: "Reload" },

  "pane.forms.search": { "zh-CN": "搜索表单", en: "Search forms" },
  "pane.forms.noneFound": { "zh-CN": "没有包含“{wanted}”的表单。", en: "No form mentions “{wanted}”." },
  "pane.forms.all": { "zh-CN": "返回全部表单", en: "Back to all forms" },
  "pane.forms.preview": { "zh-CN": "表单预览，可左右滚动", en: "Preview of the form, scrolls sideways" },
  "pane.forms.columns": { "zh-CN": "各列：", en: "Columns:" },
  "pane.forms.fields": { "zh-CN": "其他填写项：", en: "Other fields:" },
  "pane.forms.where": { "zh-CN": "插入到", en: "Insert into" },
  "pane.forms.newSheet": { "zh-CN": "新工作表", en: "A new sheet" },
  "pane.forms.selection": { "zh-CN": "所选单元格处", en: "This sheet, from the selected cell" },
  "pane.forms.language": { "zh-CN": "表单语言", en: "Language of the form" },
  "pane.forms.formulas": { "zh-CN": "公式", en: "Formulas" },
  "pane.forms.native": { "zh-CN": "Excel 公式", en: "Excel" },
  "pane.forms.kpi": { "zh-CN": "KPI 函数", en: "KPI functions" },
  "pane.forms.nativeHint": {
    "zh-CN": "没有安装本加载项的人打开文件，也能照常计算。",
    en: "They also compute for people who open the file without this add-in.",
  },
  "pane.forms.kpiHint": {
    "zh-CN": "公式更短，出错时说明原因；只有装了本加载项才会重新计算。",
    en: "Shorter, and they say why when they fail; they recompute only where this add-in is installed.",
  },
  "pane.forms.willAddSheet": {
    "zh-CN": "将新增一张工作表，不改动现有内容。",
    en: "This adds a sheet and changes nothing that is there.",
  },
  "pane.forms.willWrite": {
    "zh-CN": "将从所选单元格开始写入；如有非空单元格，会先询问。",
    en: "This writes from the selected cell on. If cells there are not empty, you are asked first.",
  },
  "pane.forms.insert": { "zh-CN": "插入表单", en: "Insert form" },
  "pane.forms.occupied.title": { "zh-CN": "这里已有内容", en: "There is something there" },
  "pane.forms.occupied": {
    "zh-CN": "{address} 中有非空单元格，还没有写入任何内容。要怎么做？",
    en: "Some cells in {address} are not empty. Nothing has been written yet. What would you like?",
  },
  "pane.forms.occupied.newSheet": { "zh-CN": "改用新工作表", en: "Use a new sheet instead" },
  "pane.forms.occupied.overwrite": { "zh-CN": "覆盖", en: "Overwrite" },

  "pane.check.run": { "zh-CN": "检查此工作表", en: "Check this sheet" },
  "pane.check.running": { "zh-CN": "正在检查", en: "Checking" },
  "pane.check.again": { "zh-CN": "重新检查", en: "Check again" },
  "pane.check.outdated": {
    "zh-CN": "检查之后工作表有改动，结果可能已过时。",
    en: "The sheet has changed since it was checked.",
  },
  "pane.check.notYet": {
    "zh-CN": "检查会找出漏填的必填项、合计不是 100% 的权重、1–5 以外的评分和说得不清楚的目标。检查不会改动工作表。",
    en: "The check looks for required cells left empty, weights that do not add up to 100%, scores outside 1–5, and goals that leave open what is meant. It changes nothing.",
  },
  "pane.check.nothing": { "zh-CN": "没有发现问题", en: "Nothing to look at" },
  "pane.check.nothingDetail": {
    "zh-CN": "检查了 {cells} 个单元格：没有漏填，已填的内容也没有发现问题。",
    en: "{cells} cells were checked: none is missing, and nothing is wrong with what is there.",
  },
  "pane.check.allFiltered": { "zh-CN": "筛选后没有结果", en: "The filters hide all of them" },
  "pane.check.position": { "zh-CN": "第 {position} 处，共 {count} 处", en: "{position} of {count}" },
  "pane.check.listed": { "zh-CN": "共 {count} 处", en: "{count} listed" },
  "pane.check.found": { "zh-CN": "检查结果", en: "Findings" },
  "pane.check.previous": { "zh-CN": "上一处", en: "Previous" },
  "pane.check.next": { "zh-CN": "下一处", en: "Next" },
  "pane.check.row": { "zh-CN": "第 {row} 行", en: "Row {row}" },
  "pane.check.rowOf": { "zh-CN": "第 {row} 行 · {subject}", en: "Row {row} · {subject}" },
  "pane.check.rows": { "zh-CN": "第 {first}–{last} 行", en: "Rows {first}–{last}" },
  "pane.check.rowsOf": { "zh-CN": "第 {first}–{last} 行 · {subject}", en: "Rows {first}–{last} · {subject}" },
  "pane.check.rule": { "zh-CN": "规则：{rule}", en: "Rule: {rule}" },
  "pane.check.mark": { "zh-CN": "在表上标记 {count} 处", en: "Mark {count} on the sheet" },
  "pane.check.clear": { "zh-CN": "清除标记", en: "Clear marks" },
  "pane.check.copy": { "zh-CN": "复制报告", en: "Copy report" },

  "pane.check.more": { "zh-CN": "再显示 {count} 处", en: "Show {count} more" },
  "pane.check.earlier": { "zh-CN": "显示前面 {count} 处", en: "Show {count} before these" },

  "pane.card": { "zh-CN": "所选单元格", en: "Selected cell" },
  "pane.card.empty": {
    "zh-CN": "选中表中的一个单元格，这里会说明要填什么；有列表或星级的，可以直接在这里选。",
    en: "Select a cell of the form: you will see here what belongs in it, and choose from its list or give stars.",
  },
  "pane.card.unlisted": { "zh-CN": "{part}（不在列表中）", en: "{part} (not in the list)" },
  "pane.card.starsOne": { "zh-CN": "{count} 星", en: "{count} star" },
  "pane.card.starsMany": { "zh-CN": "{count} 星", en: "{count} stars" },
  "pane.card.noStars": { "zh-CN": "尚未打星", en: "No stars yet" },
  "pane.card.noStarValue": { "zh-CN": "“{value}”不是星级", en: "“{value}” is no number of stars" },
  "pane.card.clear": { "zh-CN": "清空单元格", en: "Clear cell" },

  "pane.severity.error": { "zh-CN": "错误", en: "Error" },
  "pane.severity.warning": { "zh-CN": "警告", en: "Warning" },
  "pane.severity.info": { "zh-CN": "提示", en: "Note" },
  "pane.filter.severity": { "zh-CN": "按严重程度筛选", en: "Filter by severity" },
  "pane.filter.rule": { "zh-CN": "按规则筛选", en: "Filter by rule" },
  "pane.filter.allRules": { "zh-CN": "全部规则", en: "All rules" },

  "pane.report.title": { "zh-CN": "KPI 检查报告：{sheet}", en: "KPI check report: {sheet}" },
  "pane.report.count": {
    "zh-CN": "检查了 {cells} 个单元格，列出 {count} 处。",
    en: "Cells checked: {cells}. Listed: {count}.",
  },

  "pane.weights.sum": { "zh-CN": "权重合计 {sum}", en: "Weights: {sum}" },
  "pane.weights.right": { "zh-CN": "合计正确", en: "Adds up" },
  "pane.weights.short": { "zh-CN": "还差 {points} 个百分点", en: "{points} points short of 100%" },
  "pane.weights.over": { "zh-CN": "多出 {points} 个百分点", en: "{points} points over 100%" },

  "pane.noTable.title": { "zh-CN": "这张工作表上没有识别到绩效表", en: "No KPI table was recognised on this sheet" },
  "pane.noTable.lookedFor": {
    "zh-CN": "我们找的是：一行表头，其中有“指标”“权重”“评分”一类的列，下面每行一项指标。",
    en: "We look for a header row with columns such as “Indicator”, “Weight” and “Score”, and one indicator per row below it.",
  },
  "pane.noTable.tip": {
    "zh-CN": "请切换到有绩效表的工作表，或给各列加上表头，也可以从表单开始。",
    en: "Go to the sheet that holds the table, give its columns headers, or start from a form.",
  },
  "pane.noTable.insert": { "zh-CN": "选择表单", en: "Choose a form" },

  "pane.settings.language": { "zh-CN": "语言", en: "Language" },
  "pane.settings.languageHint": {
    "zh-CN": "功能区按钮的语言由 Excel 决定。",
    en: "Excel decides the language of the ribbon buttons.",
  },
  "pane.settings.languageAuto": { "zh-CN": "与 Excel 相同", en: "Same as Excel" },
  "pane.settings.theme": { "zh-CN": "主题", en: "Theme" },
  "pane.settings.themeAuto": { "zh-CN": "与 Excel 相同", en: "Same as Excel" },
  "pane.settings.themeLight": { "zh-CN": "浅色", en: "Light" },
  "pane.settings.themeDark": { "zh-CN": "深色", en: "Dark" },

  "pane.diagnostics.about": {
    "zh-CN":
      "列出版本和平台，并在临时工作表上逐项测试本加载项对 Excel 的假设；测试完会删除该工作表，不碰其他内容。测试后可把结果复制给我们。",
    en: "Lists versions and platform, and tests on a scratch sheet what this add-in assumes about Excel. The scratch sheet is deleted afterwards and nothing else is touched. Copy the result to tell us.",
  },
  "pane.diagnostics.run": { "zh-CN": "运行自检", en: "Run self-test" },
  "pane.diagnostics.running": { "zh-CN": "正在自检", en: "Testing" },
  "pane.diagnostics.copy": { "zh-CN": "复制结果", en: "Copy result" },
  "pane.diagnostics.tests": { "zh-CN": "自检结果", en: "Self-test results" },
  "pane.diagnostics.holds": { "zh-CN": "成立", en: "Holds" },
  "pane.diagnostics.fails": { "zh-CN": "不成立", en: "Fails" },
  "pane.diagnostics.unknown": { "zh-CN": "无法判断", en: "Unknown" },

  "pane.help.start.title": { "zh-CN": "开始", en: "Start" },
  "pane.help.start": {
    "zh-CN": "在“表单”中选一张表单，按“插入表单”，再填写白色单元格。总分随填随算；评分未填齐时总分留空。",
    en: "Choose a form under Forms, press Insert form, and fill in the white cells. The total computes as you go and stays empty until every score is there.",
  },
  "pane.help.check.title": { "zh-CN": "检查", en: "Check" },
  "pane.help.check": {
    "zh-CN":
      "按“检查此工作表”。每一处都说明原因，点击即跳到单元格；在表上选中单元格，窗格会显示对应的一处。自己做的绩效表也能检查。",
    en: "Press Check this sheet. Each entry says why it is there and takes you to its cell; selecting a cell shows its entry. Tables that you made yourself can be checked too.",
  },
  "pane.help.marks.title": { "zh-CN": "标记", en: "Marks" },
  "pane.help.marks": {
    "zh-CN":
      "标记是条件格式，不改动您的填充色；填好单元格，标记自动消失。“清除标记”只清除本加载项的标记，保存后重新打开也能清除。",
    en: "Marks are conditional formats and leave your own fills alone. A mark goes when its cell is filled. Clear marks removes ours only, also after saving and reopening.",
  },
  "pane.help.keys.title": { "zh-CN": "键盘", en: "Keys" },
  "pane.help.keys": {
    "zh-CN":
      "F6 在功能区、表格和窗格之间切换。方向键在选项卡和检查结果中移动，Enter 跳到单元格，F8 和 Shift+F8 跳到下一处和上一处，Esc 取消提问。",
    en: "F6 moves between ribbon, grid and pane. Arrow keys move along the tabs and through the results, Enter goes to the cell, F8 and Shift+F8 to the next and previous one, Esc cancels a question.",
  },
  "pane.help.privacy.title": { "zh-CN": "隐私", en: "Privacy" },
  "pane.help.privacy": {
    "zh-CN": "所有计算都在本机完成，工作簿内容不会发送到任何地方。",
    en: "Everything is computed on this machine. Nothing from your workbook is sent anywhere.",
  },
  "pane.help.functions.title": { "zh-CN": "函数", en: "Functions" },
  "pane.help.all": { "zh-CN": "打开完整帮助（在浏览器中）", en: "Open the full help (in the browser)" },
  "pane.help.more.title": { "zh-CN": "其他", en: "More" },
  "pane.help.more.rules": { "zh-CN": "检查哪些内容", en: "What is checked" },
  "pane.help.more.words": { "zh-CN": "不明确的用语", en: "Open words" },
  "pane.help.more.saving": { "zh-CN": "保存时保留什么", en: "What a save keeps" },
  "pane.help.more.privacy": { "zh-CN": "隐私", en: "Privacy" },
} as const satisfies Record<string, Bilingual>;
