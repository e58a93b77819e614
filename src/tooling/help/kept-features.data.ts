// What becomes of each feature of a file when the workbench opens and saves it: the table of the help page "What a save keeps".
// test/xlsx/kept-features.test.ts holds every row against a file that has them all.

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
    id: "names-of-a-sheet",
    group: "formulas",
    feature: { "zh-CN": "只在一个工作表内有效的名称", en: "Names valid in one sheet" },
    shown: "kept",
    note: {
      "zh-CN": "可用于公式，随插入和删除的行列移动。",
      en: "Work in formulas and follow inserted and deleted rows.",
    },
  },
  {
    id: "names-for-constants",
    group: "formulas",
    feature: { "zh-CN": "表示常量或公式的名称", en: "Names for constants and formulas" },
    shown: "kept",
    note: { "zh-CN": "可用于公式。", en: "Work in formulas." },
  },
  {
    id: "stop-if-true",
    group: "rules",
    feature: { "zh-CN": "条件格式“如果为真则停止”", en: "Conditional formats with “stop if true”" },
    shown: "kept",
    note: { "zh-CN": "照样生效。", en: "Obeyed." },
  },
  {
    id: "charts",
    group: "objects",
    feature: { "zh-CN": "图表", en: "Charts" },
    shown: "warned",
    note: {
      "zh-CN": "工作台不显示，文件中保留；其单元格引用随行列和表名改变。删除所在工作表前会列出。",
      en: "Not shown, but stay in the file; their references follow rows, columns and sheet names. Listed before saving when their sheet was deleted.",
    },
  },
];
