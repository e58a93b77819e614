// How our sheets look: one accent, thin lines, grey labels, white inputs, tinted results. Sizes in points.
import type { Language } from "../language";
import type { CellStyle } from "../sheet/sheet-plan";
import type { Block } from "./form";

const fonts: Readonly<Record<Language, string>> = { "zh-CN": "微软雅黑", en: "Calibri" };

const accent = "#1F4E79";
const labelFill = "#F2F2F2";
const computedFill = "#EAF2FA";
const inputFill = "#FFFFFF";

/** What every cell of a form begins with; later styles lie on top of it. */
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
  header: { bold: true, fill: labelFill, borders: "all", horizontal: "center" },
  label: { fill: labelFill, borders: "all" },
  fixed: { fill: labelFill, borders: "all" },
  input: { fill: inputFill, borders: "all", locked: false },
  computed: { fill: computedFill, borders: "all" },
  signatureLabel: { vertical: "bottom", horizontal: "right" },
  signature: { fill: inputFill, borders: "bottom", vertical: "bottom", locked: false },
} as const satisfies Record<string, CellStyle>;

/** The text of a cell that warns. */
export const warningColor = "#C00000";

const heights = { title: 34, heading: 24, note: 20, boxed: 26, signature: 36, header: 32, item: 22, total: 26 };

/** Heights of a block's rows, with room to write by hand. */
export function rowHeights(block: Block, rows: number): number[] {
  if (block.kind === "fields") return Array<number>(rows).fill(heights[block.look]);
  if (block.kind !== "table") return [block.heightPoints ?? heights[block.kind]];
  const totals = block.totals?.length ?? 0;
  const items = Array<number>(rows - 1 - totals).fill(block.rowHeightPoints ?? heights.item);
  return [heights.header, ...items, ...Array<number>(totals).fill(heights.total)];
}

/** Space between paper edge and form; more at the left, where it is filed. */
export const marginsPoints = { top: 48, bottom: 44, left: 60, right: 40 } as const;

/** Width an A4 page leaves between the margins. */
export const printableWidthPoints = {
  portrait: 595 - marginsPoints.left - marginsPoints.right,
  landscape: 842 - marginsPoints.left - marginsPoints.right,
} as const;
