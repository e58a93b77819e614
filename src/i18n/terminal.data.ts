// Texts of the command line: help, wrong usage, files, what commands tell beside their results.
import type { Bilingual } from "../domain/language";

export const terminalTexts = {
  "terminal.about": {
    "zh-CN": "在命令行中生成、检查 .xlsx 绩效表。",
    en: "Makes and checks performance sheets in .xlsx files.",
  },
  "terminal.option.lang": {
    "zh-CN": "提示、消息和表单的语言：zh-CN（默认）或 en",
    en: "language of help, messages and forms: zh-CN (default) or en",
  },
  "terminal.option.help": { "zh-CN": "显示帮助", en: "show help" },
  "terminal.option.force": { "zh-CN": "覆盖已有的文件", en: "write over a file that is there" },
  "terminal.help.about": { "zh-CN": "显示某个命令的帮助", en: "show help for a command" },
  "terminal.help.usage": { "zh-CN": "用法：", en: "Usage:" },
  "terminal.help.arguments": { "zh-CN": "参数：", en: "Arguments:" },
  "terminal.help.options": { "zh-CN": "选项：", en: "Options:" },
  "terminal.help.globalOptions": { "zh-CN": "通用选项：", en: "Global options:" },
  "terminal.help.commands": { "zh-CN": "命令：", en: "Commands:" },
  "terminal.help.option": { "zh-CN": "选项", en: "options" },
  "terminal.help.command": { "zh-CN": "命令", en: "command" },
  "terminal.help.file": { "zh-CN": "文件", en: "file" },
  "terminal.help.exitCodes": {
    "zh-CN": "退出码：0 完成，1 check 发现了问题，2 用法有误或文件无法使用。结果写到标准输出，其余消息写到标准错误。",
    en: "Exit codes: 0 done, 1 check found something, 2 wrong usage or a file that cannot be used.\nResults go to stdout, everything else to stderr.",
  },

  "terminal.usage.help": {
    "zh-CN": "用 kpi --help 查看命令，用 kpi help <命令> 查看一个命令的用法。",
    en: "See kpi --help for the commands, and kpi help <command> for one of them.",
  },
  "terminal.usage.meant": { "zh-CN": "是不是想用 {meant}？", en: "Did you mean {meant}?" },
  "terminal.usage.unknownCommand": { "zh-CN": "没有“{what}”这个命令。", en: "There is no command “{what}”." },
  "terminal.usage.unknownOption": { "zh-CN": "没有“{what}”这个选项。", en: "There is no option “{what}”." },
  "terminal.usage.missingArgument": { "zh-CN": "缺少参数“{what}”。", en: "The argument “{what}” is missing." },
  "terminal.usage.excessArguments": { "zh-CN": "“{what}”的参数太多。", en: "“{what}” was given too many arguments." },
  "terminal.usage.optionMissingArgument": {
    "zh-CN": "选项“{what}”后面缺少内容。",
    en: "The option “{what}” needs a value.",
  },
  "terminal.usage.missingMandatoryOptionValue": {
    "zh-CN": "必须给出选项“{what}”。",
    en: "The option “{what}” has to be given.",
  },
  "terminal.usage.choice": {
    "zh-CN": "{option} 不能是“{given}”，可以是：{words}。",
    en: "{option} cannot be “{given}”. It can be: {words}.",
  },

  "terminal.file.not-found": {
    "zh-CN": "{file}：没有这个文件或文件夹。",
    en: "{file}: there is no such file or folder.",
  },
  "terminal.file.no-files": {
    "zh-CN": "{file}：这个文件夹里没有 .xlsx 文件。",
    en: "{file}: there are no .xlsx files in this folder.",
  },
  "terminal.file.no-match": {
    "zh-CN": "{file}：没有与之匹配的 .xlsx 文件。",
    en: "{file}: no .xlsx file matches this.",
  },
  "terminal.file.no-access": {
    "zh-CN": "{file}：无法读取。请确认它是文件，并且您有权限打开。",
    en: "{file}: cannot be read. Check that it is a file you are allowed to open.",
  },
  "terminal.file.corrupt": {
    "zh-CN": "{file}：文件已损坏。请让发件人重新发送，或用 Excel 修复。",
    en: "{file}: the file is damaged. Ask for it again, or repair it in Excel.",
  },
  "terminal.file.not-xlsx": { "zh-CN": "{file}：不是 Excel 工作簿。", en: "{file}: not an Excel workbook." },
  "terminal.file.text": {
    "zh-CN": "{file}：是文本文件（如 CSV），不是 Excel 工作簿。请在 Excel 中另存为 .xlsx。",
    en: "{file}: a text file such as CSV, not an Excel workbook. Save it as .xlsx in Excel.",
  },
  "terminal.file.empty": {
    "zh-CN": "{file}：是空文件。请检查文件是否传输完整。",
    en: "{file}: the file is empty. Check that it was copied completely.",
  },
  "terminal.file.encrypted": {
    "zh-CN": "{file}：设有打开密码。请在 Excel 中取消密码后再试。",
    en: "{file}: protected with a password to open it. Remove the password in Excel first.",
  },
  "terminal.file.old-xls": {
    "zh-CN": "{file}：是旧格式（.xls）。请在 Excel 中另存为 .xlsx。",
    en: "{file}: in the old .xls format. Save it as .xlsx in Excel.",
  },
  "terminal.file.binary-workbook": {
    "zh-CN": "{file}：是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx。",
    en: "{file}: a binary workbook (.xlsb). Save it as .xlsx in Excel.",
  },
  "terminal.file.macro-workbook": {
    "zh-CN": "{file}：含有宏（.xlsm）。请在 Excel 中另存为不含宏的 .xlsx。",
    en: "{file}: contains macros (.xlsm). Save it as .xlsx, without macros, in Excel.",
  },
  "terminal.file.too-large": {
    "zh-CN": "{file}：文件太大。请先拆分，或在 Excel 中使用加载项。",
    en: "{file}: too large. Split it, or use the add-in in Excel.",
  },
  "terminal.file.failed": { "zh-CN": "{file}：没有完成：{cause}", en: "{file}: that did not work: {cause}" },
  "terminal.noTable": { "zh-CN": "{file}：没有找到指标表。", en: "{file}: no table of indicators was found." },
  "terminal.loss": { "zh-CN": "{file} 中不再完整：{loss}", en: "{file} does not contain everything: {loss}" },

  "terminal.output.not-xlsx": {
    "zh-CN": "{file}：输出文件名要以 .xlsx 结尾。",
    en: "{file}: the name must end in .xlsx.",
  },
  "terminal.output.folder": { "zh-CN": "{file}：已有同名的文件夹。", en: "{file}: there is a folder of that name." },
  "terminal.output.no-folder": { "zh-CN": "{file}：所在的文件夹不存在。", en: "{file}: its folder does not exist." },
  "terminal.output.input": {
    "zh-CN": "{file}：这是要检查的文件，不会被覆盖。请换一个输出位置。",
    en: "{file}: this is a file to be checked and is never written over. Choose another place.",
  },
  "terminal.output.exists": {
    "zh-CN": "{file}：已存在。要覆盖它，请加 --force。",
    en: "{file}: is there already. Add --force to write over it.",
  },
  "terminal.output.one": {
    "zh-CN": "有 {count} 个文件，-o 要给文件夹，而不是 {output} 这样的文件。",
    en: "There are {count} files, so -o has to be a folder, not a file such as {output}.",
  },
  "terminal.output.failed": { "zh-CN": "{file}：无法写入：{cause}", en: "{file}: cannot be written: {cause}" },

  "terminal.forms.about": { "zh-CN": "列出表单：编号和名称", en: "list the forms: id and name" },

  "terminal.insert.about": { "zh-CN": "把表单写到一个新的 .xlsx 文件", en: "write a form to a new .xlsx file" },
  "terminal.insert.form": { "zh-CN": "表单", en: "form" },
  "terminal.insert.form.about": { "zh-CN": "表单编号，见 kpi forms", en: "id of the form, see kpi forms" },
  "terminal.insert.output": { "zh-CN": "要写的 .xlsx 文件", en: "the .xlsx file to write" },
  "terminal.insert.formulas": {
    "zh-CN": "公式用 Excel 自带函数 native（默认），或 KPI 函数 kpi",
    en: "formulas of Excel's own functions, native (default), or of KPI functions, kpi",
  },
  "terminal.insert.unknown": {
    "zh-CN": "没有“{form}”这个表单。现有：{forms}。",
    en: "There is no form “{form}”. There are: {forms}.",
  },
  "terminal.insert.done": { "zh-CN": "已写入 {file}。", en: "Written to {file}." },

  "terminal.check.about": { "zh-CN": "检查文件：缺什么、哪里有误", en: "check files: what is missing, what is wrong" },
  "terminal.check.files": {
    "zh-CN": ".xlsx 文件、文件夹（包括其中的子文件夹）或通配符",
    en: ".xlsx files, folders (with the folders in them) or patterns",
  },
  "terminal.check.json": { "zh-CN": "把结果写成一个 JSON 数组", en: "write the findings as one JSON array" },
  "terminal.check.output": {
    "zh-CN": "另存一份标记好的文件；检查多个文件时给文件夹",
    en: "write a marked copy; for several files a folder",
  },
  "terminal.check.lines": {
    "zh-CN":
      "每处问题一行，各部分以制表符分隔：文件、位置（如 Sheet1!B2）、程度（error、warning、info）、规则、说明。隐藏的工作表不检查。",
    en: "One line a finding, its parts separated by tabs: file, place (such as Sheet1!B2), severity (error, warning, info), rule, message.\nHidden sheets are not checked.",
  },
  "terminal.check.exitCodes": {
    "zh-CN": "退出码：0 没有发现问题，1 有问题，2 有文件无法使用（其余文件照常检查）。",
    en: "Exit codes: 0 nothing found, 1 something found, 2 a file cannot be used (the others are still checked).",
  },
  "terminal.check.progress": { "zh-CN": "已检查 {number}/{count} 个文件", en: "Checked {number} of {count} files" },
  "terminal.check.progress.file": {
    "zh-CN": "正在检查 {number}/{count}：{file}",
    en: "Checking {number} of {count}: {file}",
  },
  "terminal.check.hidden": {
    "zh-CN": "{file}：隐藏的工作表没有检查：{sheets}。",
    en: "{file}: hidden sheets were not checked: {sheets}.",
  },
  "terminal.check.unmarked": {
    "zh-CN": "{file}：“{sheet}”没有标记：{cause}",
    en: "{file}: “{sheet}” is not marked: {cause}",
  },
  "terminal.check.nothing": {
    "zh-CN": "检查了 {checked} 个文件，没有发现问题。",
    en: "Files checked: {checked}. Nothing to look at.",
  },
  "terminal.check.found": {
    "zh-CN": "检查了 {checked} 个文件，在 {withFindings} 个文件中发现 {findings} 处需要处理。",
    en: "Files checked: {checked}. To look at: {findings}, in {withFindings} of them.",
  },
  "terminal.check.bad": { "zh-CN": "没能检查或写入：{bad} 个。", en: "Not checked or not written: {bad}." },

  "terminal.tables.about": {
    "zh-CN": "找出文件中的指标表，写成 JSON",
    en: "find the tables of indicators in a file, as JSON",
  },
  "terminal.tables.file": {
    "zh-CN": ".xlsx 文件；隐藏的工作表也包括在内",
    en: ".xlsx file; hidden sheets are included",
  },

  "terminal.lint.about": {
    "zh-CN": "检查语句：从标准输入每行读一条，每条写一行 JSON；空行跳过",
    en: "judge statements: one a line on stdin, one JSON object a line on stdout; blank lines are skipped",
  },
  "terminal.lint.kind": {
    "zh-CN": "语句是指标 indicator（默认），还是工作成果 result",
    en: "the statements are indicators, indicator (default), or results of work, result",
  },
  "terminal.lint.fields": {
    "zh-CN":
      "指标给出 specific、measurable、timebound、extreme、vague 和 vagueSpans；工作成果给出 evidenced、vaguePraise 和 vaguePraiseSpans。",
    en: "Indicators get specific, measurable, timebound, extreme, vague and vagueSpans; results get evidenced, vaguePraise and vaguePraiseSpans.",
  },
  "terminal.lint.notUtf8": {
    "zh-CN": "输入中有不是 UTF-8 的字符，结果可能不准确。请先转换编码。",
    en: "The input is not all UTF-8, so the results may be wrong. Convert it first.",
  },

  "terminal.call.about": {
    "zh-CN": "计算一个 KPI 函数，把值写成 JSON",
    en: "compute a KPI function and write its value as JSON",
  },
  "terminal.call.name": { "zh-CN": "函数", en: "function" },
  "terminal.call.name.about": {
    "zh-CN": "函数名，可带 KPI. 前缀，不分大小写",
    en: "name of the function, with or without KPI., in any case",
  },
  "terminal.call.argument": { "zh-CN": "参数", en: "argument" },
  "terminal.call.argument.about": {
    "zh-CN": "JSON：数字、文字、true、false、null（空单元格）；[1,2] 为一列，[[1,2],[3,4]] 为多行；其余按文字处理",
    en: "JSON: a number, text, true, false, null (a blank cell); [1,2] is a column, [[1,2],[3,4]] are rows; anything else is text",
  },
  "terminal.call.unknown": {
    "zh-CN": "没有“{name}”这个函数。现有：{names}。",
    en: "There is no function “{name}”. There are: {names}.",
  },
  "terminal.call.count": {
    "zh-CN": "参数个数不对（给了 {count} 个）。用法：{call}",
    en: "Wrong number of arguments ({count} given). Usage: {call}",
  },
  "terminal.call.argument.wrong": { "zh-CN": "第 {number} 个参数：{why}", en: "Argument {number}: {why}" },
  "terminal.call.argument.json": {
    "zh-CN": "{argument} 不是完整的 JSON。请检查引号和括号，整个参数要放在一对引号里。",
    en: "{argument} is not complete JSON. Check quotes and brackets, and put the whole argument into quotes.",
  },
  "terminal.call.argument.object": {
    "zh-CN": "{argument} 不是值，也不是值的列表。",
    en: "{argument} is neither a value nor a list of values.",
  },
  "terminal.call.argument.rows": {
    "zh-CN": "{argument} 不是一列值，也不是长度相同的多行值。",
    en: "{argument} is neither a list of values nor rows of equal length.",
  },
} as const satisfies Record<string, Bilingual>;
