// How our sheets look: one accent, thin lines, grey labels, white inputs, tinted results. Sizes in points.
import type { Language } from "../language";
import type { CellStyle } from "./sheet-plan";

const fonts: Readonly<Record<Language, string>> = { "zh-CN": "微软雅黑", en: "Calibri" };

const accent = "#1F4E79";
const labelFill = "#F2F2F2";
const computedFill = "#EAF2FA";
const inputFill = "#FFFFFF";

/** What every cell of ours begins with; later styles lie on top of it. */
export function baseStyle(language: Language): CellStyle {
  return {
    fontName: fonts[language],
    fontSizePoints: 10,
    fontColor: "#000000",
    bold: false,
    vertical: "center",
    horizontal: "left",
    wrap: true,
    numberFormat: "General",
    locked: true,
  };
}

export const looks = {
  title: { bold: true, fontSizePoints: 16, fontColor: accent, horizontal: "center" },
  heading: { bold: true, fontSizePoints: 11, fontColor: accent },
  note: { italic: true, fontSizePoints: 9 },
  hint: { fill: labelFill, borders: "all", fontSizePoints: 9, vertical: "top" },
  header: { bold: true, fill: labelFill, borders: "all", horizontal: "center" },
  label: { fill: labelFill, borders: "all" },
  fixed: { fill: labelFill, borders: "all" },
  input: { fill: inputFill, borders: "all", locked: false },
  computed: { fill: computedFill, borders: "all" },
  list: { fontSizePoints: 8, fontColor: "#A6A6A6", wrap: false },
  signatureLabel: { vertical: "bottom", horizontal: "right" },
  signature: { fill: inputFill, borders: "bottom", vertical: "bottom", locked: false },
} as const satisfies Record<string, CellStyle>;

/** The text of a cell that warns. */
export const warningColor = "#C00000";
