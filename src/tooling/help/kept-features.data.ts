// What becomes of each feature of a file when the workbench opens and saves it: the table of the help page "What a save keeps".
// test/host/kept-features.test.ts holds every row against a file that has them all.

/** A text in both languages. */
export interface BilingualText {
  readonly "zh-CN": string;
  readonly en: string;
}

/**
 * kept: shown or obeyed by the workbench, follows what you change, and is saved with it.
 * carried: not shown; the file's own is handed on, following inserted and deleted rows and columns.
 * warned: handed on as well, but some changes would lose it or leave it behind; these are listed before saving.
 */
export type SaveOutcome = "kept" | "carried" | "warned";

export type FeatureGroup = "cells" | "formulas" | "formats" | "rules" | "sheet" | "print" | "objects" | "workbook";

export interface KeptFeature {
  /** Lower case with hyphens; never changes. */
  readonly id: string;
  readonly group: FeatureGroup;
  readonly feature: BilingualText;
  readonly shown: SaveOutcome;
  /** What the user sees of it, what may be changed, or when it is listed before saving. */
  readonly note: BilingualText;
}

/** The groups in the order in which the page shows them. */
export const featureGroups: Readonly<Record<FeatureGroup, BilingualText>> = {
  cells: { "zh-CN": "单元格内容", en: "Cell contents" },
  formulas: { "zh-CN": "公式与名称", en: "Formulas and names" },
  formats: { "zh-CN": "格式", en: "Formats" },
  rules: { "zh-CN": "条件格式与数据验证", en: "Conditional formats and validation" },
  sheet: { "zh-CN": "工作表", en: "Sheets" },
  print: { "zh-CN": "打印", en: "Printing" },
  objects: { "zh-CN": "图表、图片与其他对象", en: "Charts, pictures and other objects" },
  workbook: { "zh-CN": "工作簿", en: "Workbook" },
};

export const keptFeatures: readonly KeptFeature[] = [
  {
    id: "rich-text",
    group: "cells",
    feature: { "zh-CN": "一个单元格内的多种文字格式", en: "Several formats within the text of a cell" },
    shown: "warned",
    note: {
      "zh-CN": "显示为一种格式；不改动文字就原样保留，改动文字前会在保存时列出。",
      en: "Shown in one format. Kept while the text is not changed; a change is listed before saving.",
    },
  },
  {
    id: "phonetic",
    group: "cells",
    feature: { "zh-CN": "拼音（注音）", en: "Phonetic guides" },
    shown: "carried",
    note: { "zh-CN": "不显示。", en: "Not shown." },
  },
  {
    id: "errors-and-truth-values",
    group: "cells",
    feature: { "zh-CN": "错误值和逻辑值", en: "Error values and TRUE or FALSE" },
    shown: "kept",
    note: { "zh-CN": "与 Excel 相同。", en: "As in Excel." },
  },
  {
    id: "dates",
    group: "cells",
    feature: { "zh-CN": "日期", en: "Dates" },
    shown: "kept",
    note: { "zh-CN": "按日期显示和计算。", en: "Shown and calculated as dates." },
  },
  {
    id: "notes",
    group: "cells",
    feature: { "zh-CN": "批注（备注）及其作者", en: "Notes and their authors" },
    shown: "kept",
    note: {
      "zh-CN": "显示；可新增、修改和删除，随单元格移动。",
      en: "Shown; can be added, changed and deleted, and go with their cells.",
    },
  },
  {
    id: "comment-threads",
    group: "cells",
    feature: { "zh-CN": "评论（带回复的线程批注）", en: "Comments with replies" },
    shown: "warned",
    note: {
      "zh-CN": "显示为批注，随单元格移动；在此修改其文字，保存前会列出。",
      en: "Shown as a note and go with their cells; changing their words here is listed before saving.",
    },
  },
  {
    id: "links-outside",
    group: "cells",
    feature: { "zh-CN": "指向网址和邮箱的超链接", en: "Links to web and mail addresses" },
    shown: "kept",
    note: {
      "zh-CN": "显示，可以点击、新增、修改和删除，随单元格移动。覆盖多个单元格的链接不能点击，但会保留。",
      en: "Shown; can be followed, added, changed and removed, and go with their cells. Links over several cells cannot be followed but stay.",
    },
  },
  {
    id: "links-inside",
    group: "cells",
    feature: { "zh-CN": "指向工作簿内位置的超链接", en: "Links to places in the workbook" },
    shown: "kept",
    note: {
      "zh-CN": "同上。",
      en: "Likewise.",
    },
  },
  {
    id: "merged-cells",
    group: "cells",
    feature: { "zh-CN": "合并单元格", en: "Merged cells" },
    shown: "kept",
    note: { "zh-CN": "显示，可以合并和取消。", en: "Shown; can be merged and unmerged." },
  },
  {
    id: "shared-formulas",
    group: "formulas",
    feature: { "zh-CN": "共享公式", en: "Shared formulas" },
    shown: "kept",
    note: {
      "zh-CN": "照常计算；行列移动后写成各自的公式。",
      en: "Calculated; written out one by one once rows or columns moved.",
    },
  },
  {
    id: "array-formulas",
    group: "formulas",
    feature: { "zh-CN": "数组公式（Ctrl+Shift+Enter）", en: "Array formulas (Ctrl+Shift+Enter)" },
    shown: "kept",
    note: { "zh-CN": "照常计算，保持为数组公式。", en: "Calculated; stay array formulas." },
  },
  {
    id: "dynamic-arrays",
    group: "formulas",
    feature: { "zh-CN": "动态数组公式", en: "Dynamic array formulas" },
    shown: "kept",
    note: { "zh-CN": "照常溢出。", en: "Spill as in Excel." },
  },
  {
    id: "later-functions",
    group: "formulas",
    feature: { "zh-CN": "较新的函数（TEXTJOIN 等）", en: "Later functions (TEXTJOIN and others)" },
    shown: "kept",
    note: { "zh-CN": "照常计算，按文件要求的写法保存。", en: "Calculated, and saved the way files write them." },
  },
  {
    id: "data-tables",
    group: "formulas",
    feature: { "zh-CN": "模拟运算表", en: "What-if data tables" },
    shown: "carried",
    note: { "zh-CN": "显示文件中的结果，工作台不重算。", en: "Shown with the file's results; not calculated here." },
  },
  {
    id: "external-references",
    group: "formulas",
    feature: { "zh-CN": "引用其他工作簿的公式", en: "Formulas that read other workbooks" },
    shown: "carried",
    note: {
      "zh-CN": "显示文件中的结果，公式随文件保存。",
      en: "Shown with the file's results; the formula stays in the file.",
    },
  },
  {
    id: "names-of-a-sheet",
    group: "formulas",
    feature: { "zh-CN": "只在一个工作表内有效的名称", en: "Names valid in one sheet" },
    shown: "kept",
    note: { "zh-CN": "可用于公式，随行列移动。", en: "Work in formulas and follow rows and columns." },
  },
  {
    id: "names-for-constants",
    group: "formulas",
    feature: { "zh-CN": "表示常量的名称", en: "Names for constants" },
    shown: "kept",
    note: { "zh-CN": "可用于公式。", en: "Work in formulas." },
  },
  {
    id: "names-for-formulas",
    group: "formulas",
    feature: { "zh-CN": "表示公式的名称", en: "Names for formulas" },
    shown: "kept",
    note: { "zh-CN": "可用于公式。", en: "Work in formulas." },
  },
  {
    id: "hidden-names",
    group: "formulas",
    feature: { "zh-CN": "隐藏的名称", en: "Hidden names" },
    shown: "kept",
    note: { "zh-CN": "保持隐藏。", en: "Stay hidden." },
  },
  {
    id: "defined-tables",
    group: "formulas",
    feature: { "zh-CN": "表格（含汇总行、计算列）", en: "Defined tables with totals and calculated columns" },
    shown: "kept",
    note: {
      "zh-CN": "显示为表格，随行列移动；汇总方式和计算列随文件保存。",
      en: "Shown as tables; follow rows and columns. Totals and calculated columns stay.",
    },
  },
  {
    id: "structured-references",
    group: "formulas",
    feature: { "zh-CN": "结构化引用", en: "Structured references" },
    shown: "kept",
    note: { "zh-CN": "照常计算。", en: "Calculated." },
  },
  {
    id: "iterative-calculation",
    group: "formulas",
    feature: { "zh-CN": "迭代计算设置", en: "Iterative calculation setting" },
    shown: "carried",
    note: { "zh-CN": "工作台不按它计算。", en: "Not obeyed here." },
  },
  {
    id: "number-formats",
    group: "formats",
    feature: { "zh-CN": "自定义数字格式", en: "Custom number formats" },
    shown: "kept",
    note: { "zh-CN": "按格式显示。", en: "Shown." },
  },
  {
    id: "theme-colours",
    group: "formats",
    feature: { "zh-CN": "主题颜色和深浅", en: "Theme colours and tints" },
    shown: "kept",
    note: {
      "zh-CN": "按主题显示；没改动的颜色仍随主题变化。",
      en: "Shown; colours nobody changed still follow the theme.",
    },
  },
  {
    id: "cell-styles",
    group: "formats",
    feature: { "zh-CN": "命名的单元格样式", en: "Named cell styles" },
    shown: "kept",
    note: { "zh-CN": "按样式显示，名称保留。", en: "Shown; their names stay." },
  },
  {
    id: "gradient-fills",
    group: "formats",
    feature: { "zh-CN": "渐变填充", en: "Gradient fills" },
    shown: "carried",
    note: { "zh-CN": "显示为单色。", en: "Shown in one colour." },
  },
  {
    id: "diagonal-borders",
    group: "formats",
    feature: { "zh-CN": "斜线边框", en: "Diagonal borders" },
    shown: "kept",
    note: { "zh-CN": "显示。", en: "Shown." },
  },
  {
    id: "rotated-text",
    group: "formats",
    feature: { "zh-CN": "旋转文字", en: "Rotated text" },
    shown: "kept",
    note: { "zh-CN": "显示。", en: "Shown." },
  },
  {
    id: "indents-and-shrinking",
    group: "formats",
    feature: { "zh-CN": "缩进和缩小字体填充", en: "Indents and shrink to fit" },
    shown: "carried",
    note: { "zh-CN": "不显示，格式保留。", en: "Not shown; the format stays." },
  },
  {
    id: "table-styles",
    group: "formats",
    feature: { "zh-CN": "自定义表格样式", en: "Custom table styles" },
    shown: "carried",
    note: { "zh-CN": "工作台用自己的样式显示表格。", en: "The workbench shows tables in a style of its own." },
  },
  {
    id: "stop-if-true",
    group: "rules",
    feature: { "zh-CN": "条件格式“如果为真则停止”", en: "Conditional formats with “stop if true”" },
    shown: "kept",
    note: { "zh-CN": "照样生效。", en: "Obeyed." },
  },
  {
    id: "duplicate-values",
    group: "rules",
    feature: { "zh-CN": "重复值规则", en: "Duplicate values" },
    shown: "kept",
    note: { "zh-CN": "照样生效。", en: "Obeyed." },
  },
  {
    id: "top-and-average",
    group: "rules",
    feature: { "zh-CN": "前 N 项和平均值规则", en: "Top, bottom and average rules" },
    shown: "kept",
    note: {
      "zh-CN": "照样生效；带标准差的平均值规则不显示。",
      en: "Obeyed; average rules with standard deviations are not shown.",
    },
  },
  {
    id: "colour-scales",
    group: "rules",
    feature: { "zh-CN": "色阶", en: "Colour scales" },
    shown: "kept",
    note: { "zh-CN": "显示。", en: "Shown." },
  },
  {
    id: "data-bars",
    group: "rules",
    feature: { "zh-CN": "数据条（Excel 2007）", en: "Data bars of Excel 2007" },
    shown: "kept",
    note: { "zh-CN": "显示。", en: "Shown." },
  },
  {
    id: "data-bar-details",
    group: "rules",
    feature: { "zh-CN": "数据条的渐变、负值颜色和边框", en: "Gradient, negative colour and border of data bars" },
    shown: "kept",
    note: {
      "zh-CN": "显示渐变和负值颜色；边框和坐标轴随文件保存。",
      en: "Gradient and negative colour are shown; border and axis stay in the file.",
    },
  },
  {
    id: "icon-sets",
    group: "rules",
    feature: { "zh-CN": "图标集（含反转）", en: "Icon sets, also reversed" },
    shown: "kept",
    note: { "zh-CN": "显示。", en: "Shown." },
  },
  {
    id: "icon-sets-of-2010",
    group: "rules",
    feature: { "zh-CN": "Excel 2010 的图标集（三颗星、自定义）", en: "Icon sets of Excel 2010 (stars, custom)" },
    shown: "carried",
    note: { "zh-CN": "不显示；随行列移动。", en: "Not shown; follow rows and columns." },
  },
  {
    id: "rules-of-other-sheets",
    group: "rules",
    feature: { "zh-CN": "引用其他工作表的条件格式", en: "Conditional formats that read other sheets" },
    shown: "carried",
    note: { "zh-CN": "不显示；随两边的行列移动。", en: "Not shown; follow rows and columns of both sheets." },
  },
  {
    id: "format-of-numbers-in-rules",
    group: "rules",
    feature: { "zh-CN": "条件格式里的数字格式", en: "Number formats in conditional formats" },
    shown: "kept",
    note: { "zh-CN": "照样生效。", en: "Obeyed." },
  },
  {
    id: "text-rules",
    group: "rules",
    feature: { "zh-CN": "文本规则", en: "Text rules" },
    shown: "kept",
    note: { "zh-CN": "照样生效。", en: "Obeyed." },
  },
  {
    id: "list-validation",
    group: "rules",
    feature: { "zh-CN": "下拉列表（直接输入的选项）", en: "Lists of allowed values" },
    shown: "kept",
    note: { "zh-CN": "显示下拉列表；输入法设置保留。", en: "Shown as a list; input method settings stay." },
  },
  {
    id: "list-from-cells",
    group: "rules",
    feature: { "zh-CN": "来源为单元格的下拉列表", en: "Lists taken from cells" },
    shown: "kept",
    note: { "zh-CN": "显示下拉列表；来源随行列移动。", en: "Shown as a list; its source follows rows and columns." },
  },
  {
    id: "list-from-another-sheet",
    group: "rules",
    feature: { "zh-CN": "来源在其他工作表的下拉列表", en: "Lists taken from another sheet" },
    shown: "kept",
    note: { "zh-CN": "显示下拉列表；来源随行列移动。", en: "Shown as a list; its source follows rows and columns." },
  },
  {
    id: "custom-and-date-validation",
    group: "rules",
    feature: { "zh-CN": "公式、日期验证和提示", en: "Validation by formula and date, prompts" },
    shown: "kept",
    note: { "zh-CN": "输入时检查并提示。", en: "Checked on entry, with its messages." },
  },
  {
    id: "sheet-protection",
    group: "sheet",
    feature: { "zh-CN": "工作表保护（含 SHA-512 密码）", en: "Sheet protection with SHA-512 passwords" },
    shown: "kept",
    note: {
      "zh-CN": "锁定的单元格不能修改；密码原样保留。",
      en: "Locked cells cannot be changed; the password stays as it is.",
    },
  },
  {
    id: "old-password",
    group: "sheet",
    feature: { "zh-CN": "旧式密码的工作表保护", en: "Sheet protection with an old password" },
    shown: "kept",
    note: { "zh-CN": "同上。", en: "Likewise." },
  },
  {
    id: "unlocked-cells",
    group: "sheet",
    feature: { "zh-CN": "未锁定的单元格、隐藏的公式", en: "Unlocked cells, hidden formulas" },
    shown: "kept",
    note: { "zh-CN": "照样生效。", en: "Obeyed." },
  },
  {
    id: "ranges-others-may-edit",
    group: "sheet",
    feature: { "zh-CN": "允许编辑区域", en: "Ranges others may edit" },
    shown: "carried",
    note: { "zh-CN": "工作台不按它放行；随行列移动。", en: "Not obeyed here; follow rows and columns." },
  },
  {
    id: "hidden-sheets",
    group: "sheet",
    feature: { "zh-CN": "隐藏和深度隐藏的工作表", en: "Hidden and very hidden sheets" },
    shown: "kept",
    note: { "zh-CN": "保持隐藏。", en: "Stay hidden." },
  },
  {
    id: "hidden-rows-and-columns",
    group: "sheet",
    feature: { "zh-CN": "隐藏的行和列", en: "Hidden rows and columns" },
    shown: "kept",
    note: { "zh-CN": "保持隐藏，可以显示。", en: "Stay hidden; can be shown." },
  },
  {
    id: "grouping",
    group: "sheet",
    feature: { "zh-CN": "行列分级（含折叠和汇总方向）", en: "Grouped rows and columns" },
    shown: "carried",
    note: {
      "zh-CN": "折叠的行保持隐藏，不显示分级按钮。",
      en: "Collapsed rows stay hidden; the buttons are not shown.",
    },
  },
  {
    id: "auto-filter",
    group: "sheet",
    feature: { "zh-CN": "自动筛选条件和排序", en: "AutoFilter with criteria and sorting" },
    shown: "carried",
    note: {
      "zh-CN": "筛掉的行保持隐藏，不显示筛选按钮；随行列移动。",
      en: "Filtered rows stay hidden; the buttons are not shown. Follows rows and columns.",
    },
  },
  {
    id: "frozen-panes-and-zoom",
    group: "sheet",
    feature: { "zh-CN": "冻结窗格、缩放、网格线", en: "Frozen panes, zoom, gridlines" },
    shown: "kept",
    note: { "zh-CN": "显示，可以修改。", en: "Shown; can be changed." },
  },
  {
    id: "split-panes-and-views",
    group: "sheet",
    feature: {
      "zh-CN": "拆分窗格、分页预览、从右到左、多个窗口",
      en: "Split panes, page break preview, right to left, several windows",
    },
    shown: "carried",
    note: { "zh-CN": "不显示。", en: "Not shown." },
  },
  {
    id: "custom-sheet-views",
    group: "sheet",
    feature: { "zh-CN": "自定义视图", en: "Custom views" },
    shown: "carried",
    note: { "zh-CN": "不显示。", en: "Not shown." },
  },
  {
    id: "tab-colours",
    group: "sheet",
    feature: { "zh-CN": "工作表标签颜色", en: "Tab colours" },
    shown: "kept",
    note: { "zh-CN": "显示。", en: "Shown." },
  },
  {
    id: "sizes",
    group: "sheet",
    feature: { "zh-CN": "行高和列宽", en: "Row heights and column widths" },
    shown: "kept",
    note: { "zh-CN": "显示，可以修改。", en: "Shown; can be changed." },
  },
  {
    id: "ignored-errors",
    group: "sheet",
    feature: { "zh-CN": "忽略的错误提示、监视窗口", en: "Ignored errors, watched cells" },
    shown: "carried",
    note: { "zh-CN": "不显示；随行列移动。", en: "Not shown; follow rows and columns." },
  },
  {
    id: "scenarios",
    group: "sheet",
    feature: { "zh-CN": "方案", en: "Scenarios" },
    shown: "warned",
    note: {
      "zh-CN": "不显示；随行列移动。移动单元格或删除工作表前会列出。",
      en: "Not shown; follow rows and columns. Listed before saving when cells were moved about or the sheet was deleted.",
    },
  },
  {
    id: "print-area-and-titles",
    group: "print",
    feature: { "zh-CN": "打印区域和打印标题", en: "Print areas and titles" },
    shown: "kept",
    note: { "zh-CN": "随行列移动。", en: "Follow rows and columns." },
  },
  {
    id: "headers-and-footers",
    group: "print",
    feature: { "zh-CN": "页眉页脚（奇偶页、首页不同）", en: "Headers and footers (odd, even, first)" },
    shown: "kept",
    note: { "zh-CN": "保留；加载项可设置奇数页的页眉页脚。", en: "Stay; the add-in can set those of odd pages." },
  },
  {
    id: "page-setup",
    group: "print",
    feature: {
      "zh-CN": "纸张、方向、页边距、缩放、打印选项",
      en: "Paper, orientation, margins, scaling, print options",
    },
    shown: "kept",
    note: { "zh-CN": "保留；加载项可以设置。", en: "Stay; the add-in can set them." },
  },
  {
    id: "page-breaks",
    group: "print",
    feature: { "zh-CN": "分页符", en: "Page breaks" },
    shown: "kept",
    note: { "zh-CN": "不显示；随行列移动。", en: "Not shown; follow rows and columns." },
  },
  {
    id: "printer-settings",
    group: "print",
    feature: { "zh-CN": "打印机的私有设置", en: "Settings of the printer driver" },
    shown: "carried",
    note: { "zh-CN": "原样保留。", en: "Handed on as they are." },
  },
  {
    id: "header-pictures",
    group: "print",
    feature: { "zh-CN": "页眉图片和背景图片", en: "Pictures in headers and backgrounds" },
    shown: "warned",
    note: {
      "zh-CN": "不显示。删除所在工作表前会列出。",
      en: "Not shown. Listed before saving when their sheet was deleted.",
    },
  },
  {
    id: "charts",
    group: "objects",
    feature: { "zh-CN": "图表", en: "Charts" },
    shown: "warned",
    note: {
      "zh-CN": "不显示；位置和引用随行列和表名改变。移动单元格或删除所在工作表前会列出。",
      en: "Not shown; place and references follow rows, columns and sheet names. Listed before saving when cells were moved about or their sheet was deleted.",
    },
  },
  {
    id: "pictures",
    group: "objects",
    feature: { "zh-CN": "图片", en: "Pictures" },
    shown: "warned",
    note: {
      "zh-CN": "不显示；随行列移动。删除所在工作表前会列出。",
      en: "Not shown; follow rows and columns. Listed before saving when their sheet was deleted.",
    },
  },
  {
    id: "shapes",
    group: "objects",
    feature: { "zh-CN": "形状和文本框", en: "Shapes and text boxes" },
    shown: "carried",
    note: { "zh-CN": "不显示；随行列移动。", en: "Not shown; follow rows and columns." },
  },
  {
    id: "pivot-tables",
    group: "objects",
    feature: { "zh-CN": "数据透视表", en: "Pivot tables" },
    shown: "warned",
    note: {
      "zh-CN": "显示文件中的结果，不刷新；来源和位置随行列移动。删除来源工作表或所在工作表前会列出。",
      en: "Shown with the file's results, not refreshed; source and place follow rows and columns. Listed before saving when the sheet they read or stand on was deleted.",
    },
  },
  {
    id: "slicers",
    group: "objects",
    feature: { "zh-CN": "切片器", en: "Slicers" },
    shown: "warned",
    note: {
      "zh-CN": "不显示。删除所在工作表前会列出。",
      en: "Not shown. Listed before saving when their sheet was deleted.",
    },
  },
  {
    id: "sparklines",
    group: "objects",
    feature: { "zh-CN": "迷你图", en: "Sparklines" },
    shown: "warned",
    note: {
      "zh-CN": "不显示；随行列移动。移动单元格或删除工作表前会列出。",
      en: "Not shown; follow rows and columns. Listed before saving when cells were moved about or the sheet was deleted.",
    },
  },
  {
    id: "structure-protection",
    group: "workbook",
    feature: { "zh-CN": "工作簿结构保护", en: "Protection of the workbook's structure" },
    shown: "kept",
    note: {
      "zh-CN": "工作表不能添加、删除、改名；密码原样保留。",
      en: "Sheets cannot be added, deleted or renamed; the password stays as it is.",
    },
  },
  {
    id: "document-properties",
    group: "workbook",
    feature: { "zh-CN": "文档属性", en: "Document properties" },
    shown: "carried",
    note: { "zh-CN": "原样保留。", en: "Handed on as they are." },
  },
  {
    id: "custom-properties",
    group: "workbook",
    feature: { "zh-CN": "自定义文档属性", en: "Custom document properties" },
    shown: "carried",
    note: { "zh-CN": "原样保留。", en: "Handed on as they are." },
  },
  {
    id: "custom-xml",
    group: "workbook",
    feature: { "zh-CN": "自定义 XML", en: "Custom XML" },
    shown: "kept",
    note: {
      "zh-CN": "加载项可以读写自己的部分，其余原样保留。",
      en: "The add-in reads and writes its own part; others stay as they are.",
    },
  },
  {
    id: "read-only-recommended",
    group: "workbook",
    feature: { "zh-CN": "建议只读、文档安全标记", en: "“Read-only recommended” and document security" },
    shown: "carried",
    note: { "zh-CN": "工作台不按它处理。", en: "Not obeyed here." },
  },
  {
    id: "workbook-windows",
    group: "workbook",
    feature: { "zh-CN": "多个窗口及其位置", en: "Several windows and their places" },
    shown: "carried",
    note: { "zh-CN": "不显示。", en: "Not shown." },
  },
  {
    id: "connections",
    group: "workbook",
    feature: { "zh-CN": "数据连接和查询", en: "Data connections and queries" },
    shown: "carried",
    note: { "zh-CN": "不刷新。", en: "Not refreshed." },
  },
  {
    id: "calculation-order",
    group: "workbook",
    feature: { "zh-CN": "计算顺序缓存", en: "Cache of the order of calculation" },
    shown: "carried",
    note: {
      "zh-CN": "改动后去掉，由 Excel 重建；不含任何内容。",
      en: "Dropped after a change and built again by Excel; it holds no content.",
    },
  },
  {
    id: "theme",
    group: "workbook",
    feature: { "zh-CN": "自定义主题", en: "Custom themes" },
    shown: "carried",
    note: { "zh-CN": "颜色按主题显示。", en: "Colours are shown by it." },
  },
  {
    id: "dates-from-1904",
    group: "workbook",
    feature: { "zh-CN": "从 1904 年起算的日期", en: "Dates counted from 1904" },
    shown: "kept",
    note: {
      "zh-CN": "按所属日期显示，保存时仍从 1904 年起算。",
      en: "Shown as the dates they are, and still counted from 1904 when saved.",
    },
  },
];
