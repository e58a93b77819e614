// What the help pages say of their own; everything else on them comes from the data the add-in works with.
import type { Bilingual } from "../../domain/language";

export const helpTexts = {
  help: { "zh-CN": "KPI 绩效表帮助", en: "KPI Sheets help" },
  skip: { "zh-CN": "跳到正文", en: "Skip to the text" },
  topics: { "zh-CN": "帮助主题", en: "Help topics" },
  otherLanguage: { "zh-CN": "English", en: "中文" },
  footer: {
    "zh-CN": "本页由生成程序根据加载项自身的数据制作，与加载项同一版本：{version}。",
    en: "This page is made from the add-in's own data and is of the same version: {version}.",
  },

  forms: { "zh-CN": "表单", en: "Forms" },
  functions: { "zh-CN": "函数", en: "Functions" },
  rules: { "zh-CN": "检查规则", en: "What is checked" },
  words: { "zh-CN": "不明确的用语", en: "Open words" },
  saving: { "zh-CN": "保存时保留什么", en: "What a save keeps" },
  privacy: { "zh-CN": "隐私", en: "Privacy" },

  "index.about": {
    "zh-CN": "在自己的工作簿里设计、填写、计分和检查绩效表。这里说明每张表单、每个函数，以及检查看些什么。",
    en: "Design, fill in, score and check performance sheets inside your own workbooks. These pages explain each form, each function, and what the check looks at.",
  },
  "index.more": { "zh-CN": "其他", en: "More" },
  "index.rules": {
    "zh-CN": "检查按哪些规则进行，每条规则会指出什么、不会指出什么。",
    en: "The rules of the check, with what each of them points out and what it leaves alone.",
  },
  "index.words": {
    "zh-CN": "哪些词让数量、时间或程度留有余地，以及哪些固定说法不算。",
    en: "The words that leave an amount, a time or a degree open, and the set phrases that do not count.",
  },
  "index.saving": {
    "zh-CN": "工作台打开并保存 .xlsx 文件时，文件里的每类内容会怎样。",
    en: "What becomes of each kind of content when the workbench opens and saves an .xlsx file.",
  },
  "index.privacy": { "zh-CN": "数据在哪里，什么会离开本机。", en: "Where your data is, and what leaves the machine." },

  source: { "zh-CN": "依据：{items}", en: "Source: {items}" },
  optional: { "zh-CN": "可省略", en: "optional" },
  range: { "zh-CN": "单元格或区域", en: "cell or range" },
  single: { "zh-CN": "一个值", en: "one value" },
  parameters: { "zh-CN": "参数", en: "Parameters" },
  returns: { "zh-CN": "返回值", en: "What it returns" },
  blanks: { "zh-CN": "空单元格", en: "Blank cells" },
  examples: { "zh-CN": "示例", en: "Examples" },
  examplesAbout: {
    "zh-CN": "黄色单元格里是公式。每个结果都由自动测试在真实的表格里算过。",
    en: "The formula stands in the yellow cell. Each result has been computed in a real sheet by an automatic test.",
  },
  errors: { "zh-CN": "出错时", en: "When it gives an error" },
  errorsAbout: {
    "zh-CN": "错误单元格旁的提示会说明要改什么。“#VALUE!”表示输入有误，“#N/A”表示输入没错但没有答案。",
    en: "The message beside the cell says what to correct. #VALUE! means bad input; #N/A means good input without an answer.",
  },
  gives: { "zh-CN": "结果：", en: "Result:" },
  empty: { "zh-CN": "（空）", en: "(empty)" },
  equivalents: { "zh-CN": "不用本函数的写法", en: "The same without this function" },
  equivalentsAbout: {
    "zh-CN": "表单里默认使用 Excel 自己的公式，没有安装本加载项的人也能计算。两种写法结果相同。",
    en: "Forms use Excel's own formulas by default, so that people without the add-in can compute them. Both give the same value.",
  },
  native: { "zh-CN": "Excel 公式", en: "Excel formula" },
  kpi: { "zh-CN": "KPI 函数公式", en: "KPI formula" },
  usedBy: { "zh-CN": "用到它的表单", en: "Forms that use it" },

  drawing: { "zh-CN": "表单的样子", en: "What it looks like" },
  drawingOf: { "zh-CN": "{form}，空白表", en: "{form}, not filled in" },
  drawingLegend: {
    "zh-CN": "白色：填写；浅灰：印好的文字；浅蓝（ƒ）：自动计算；▾：有下拉列表。可左右滚动。",
    en: "White: to fill in. Grey: printed text. Light blue (ƒ): computed. ▾: has a list. Scrolls sideways.",
  },
  sameRows: { "zh-CN": "第 {first}–{last} 行相同", en: "Rows {first} to {last} are the same" },
  portrait: { "zh-CN": "A4 纵向打印", en: "Prints on A4, upright" },
  landscape: { "zh-CN": "A4 横向打印", en: "Prints on A4, sideways" },
  version: { "zh-CN": "表单版本 {version}", en: "Form version {version}" },
  filling: { "zh-CN": "怎样填写", en: "How to fill it in" },
  fields: { "zh-CN": "填写项", en: "Fields" },
  signatures: { "zh-CN": "签字", en: "Signatures" },
  table: { "zh-CN": "表格", en: "Table" },
  beside: { "zh-CN": "表单右侧", en: "beside the form" },
  required: { "zh-CN": "必填", en: "required" },
  freeText: { "zh-CN": "文字，不限。", en: "Any text." },
  onlyList: { "zh-CN": "只能从列表中选择：", en: "Only from the list:" },
  openList: { "zh-CN": "列表供选用，也可以填写其他内容：", en: "The list is a suggestion; other entries stand:" },
  severalList: {
    "zh-CN": "可填多项，用 / 隔开；列表供选用，也可以填写其他内容：",
    en: "Several may be joined by /. The list is a suggestion; other entries stand:",
  },
  sign: { "zh-CN": "打印后手写，或直接填写。", en: "Signed by hand on paper, or typed in." },
  computed: { "zh-CN": "自动计算的单元格", en: "What is computed" },
  computedAbout: {
    "zh-CN": "方括号里是表单上的名称：[@名称] 指同一行的单元格，[名称] 指整列或某个填写项。",
    en: "Square brackets hold names from the form: [@name] is the cell in the same row, [name] a whole column or a field.",
  },
  checks: { "zh-CN": "检查会指出什么", en: "What the check points out" },
  checksAbout: {
    "zh-CN": "下面是在这张表单上试填各种不妥内容后，检查给出的结果。",
    en: "These came up when all kinds of wrong entries were tried on this form.",
  },
  where: { "zh-CN": "出现在：{places}", en: "Where: {places}" },
  functionsUsed: { "zh-CN": "用到的函数", en: "Functions it uses" },

  "rules.about": {
    "zh-CN": "检查只读不写。下面每条规则都附有例子，由自动测试逐条验证：划线的单元格会被指出，没有划线的例子不会。",
    en: "The check reads and changes nothing. Each rule comes with examples, which an automatic test holds it to: underlined cells are pointed out, examples without any are left alone.",
  },
  "rules.ownForm": {
    "zh-CN": "（例中的表头属于一张已知的表单，“评什么”等各列必填。）",
    en: "(The header in this example is that of a known form, which requires its columns.)",
  },
  "rules.flagged": { "zh-CN": "会指出", en: "Pointed out" },
  "rules.left": { "zh-CN": "不会指出", en: "Left alone" },
  "rules.flaggedCell": { "zh-CN": "指出", en: "pointed out" },
  "severity.error": { "zh-CN": "错误", en: "Error" },
  "severity.warning": { "zh-CN": "警告", en: "Warning" },
  "severity.info": { "zh-CN": "提示", en: "Note" },

  "words.about": {
    "zh-CN":
      "这些词让目标的某一方面留有余地，检查和 KPI.VAGUE 会把它们找出来。写明了水平、时间或数量之后，多数词就不再算；固定的名称、称号和等级也不算。",
    en: "These words leave something about a goal open; the check and KPI.VAGUE find them. Most are closed once a level, a time or an amount is stated, and names, titles and grades never count.",
  },
  "words.degree": { "zh-CN": "程度", en: "Degree" },
  "words.time": { "zh-CN": "时间", en: "Time" },
  "words.direction": { "zh-CN": "方向", en: "Direction" },
  "words.quality": { "zh-CN": "质量", en: "Quality" },
  "words.effort": { "zh-CN": "努力", en: "Effort" },
  "words.amount": { "zh-CN": "数量", en: "Amount" },
  "words.reference": { "zh-CN": "依据", en: "Reference" },
  "words.slogan": { "zh-CN": "口号", en: "Slogans" },
  "words.zh-CN": { "zh-CN": "中文用词", en: "Chinese words" },
  "words.en": { "zh-CN": "英文用词", en: "English words" },
  "words.found": { "zh-CN": "会找出", en: "Found" },
  "words.closed": { "zh-CN": "不会找出", en: "Left alone" },
  "words.rewrites": { "zh-CN": "可以改写为", en: "Other words" },
  "words.rewrites.about": {
    "zh-CN":
      "检查和单元格的卡片按句子所说的事给出这些写法，“__”处由您填写，这一行已有的数值、单位、周期会直接填好。另外还给出保留原句、只换掉不清楚的词的写法。",
    en: "The check and the card of a cell offer these, by what a sentence is about. You fill in the “__”; figures, unit and period of the row are filled in already. The sentence as it was, with only the open word replaced, is offered besides.",
  },
  "words.fixed": { "zh-CN": "固定说法", en: "Set phrases" },
  "words.fixed.about": {
    "zh-CN": "下面这些是称号、有定义的等级或行业用语，其中的词不算。",
    en: "These are titles, grades with a definition and terms of a trade; the words in them do not count.",
  },

  "saving.about": {
    "zh-CN":
      "工作台打开别人的 .xlsx 文件再保存时，下表各项会怎样。在 Excel 里使用本加载项时，文件由 Excel 自己保存，不受影响。",
    en: "What becomes of each of these when the workbench opens and saves somebody's .xlsx file. In Excel itself, Excel saves the file and none of this applies.",
  },
  "saving.kept": { "zh-CN": "保留", en: "Kept" },
  "saving.carried": { "zh-CN": "带过", en: "Carried" },
  "saving.warned": { "zh-CN": "先提醒", en: "Warned" },
  "saving.kept.about": {
    "zh-CN": "工作台能显示或照此生效，随您的改动更新，并一起保存。",
    en: "The workbench shows or obeys it, it follows your changes, and it is saved with them.",
  },
  "saving.carried.about": {
    "zh-CN": "工作台不显示，但文件里原有的内容会带过去，并随插入、删除的行列移动。",
    en: "The workbench does not show it; what the file holds is handed on and follows inserted and deleted rows and columns.",
  },
  "saving.warned.about": {
    "zh-CN": "同样带过去，但有些改动会使它丢失或错位；保存前会逐项列出，由您决定。",
    en: "Handed on as well, but some changes would lose it or leave it behind. These are listed before saving, and you decide.",
  },
} as const satisfies Record<string, Bilingual>;
