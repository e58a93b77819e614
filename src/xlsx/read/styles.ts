// styles.xml to cell styles and differential styles, index for index as in the file.
import { childOf, childrenOf, flagOf, numberOf, sourceOf, type XmlElement } from "../xml/tree";
import type { AlignmentData, BorderData, BorderLineData, FillData, FontData, StyleData } from "../style-data";
import { readColor, type Palette } from "./colors";
import { BUILT_IN_FORMATS } from "./number-formats.data";

export interface StyleTables {
  readonly cells: readonly StyleData[];
  readonly differential: readonly StyleData[];
}

interface Pools {
  readonly fonts: readonly FontData[];
  readonly fills: readonly (FillData | undefined)[];
  readonly borders: readonly (BorderData | undefined)[];
  readonly formats: ReadonlyMap<number, string>;
}

/** Reads a style sheet; without one there is a single default style. */
export function readStyles(root: XmlElement | undefined, source: string, palette: Palette): StyleTables {
  const formats = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]));
  for (const format of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    formats.set(numberOf(format, "numFmtId") ?? 0, format.attributes["formatCode"] ?? "General");
  }
  const pools: Pools = {
    fonts: childrenOf(childOf(root, "fonts"), "font").map((font) => readFont(font, palette)),
    fills: childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, source, palette)),
    borders: childrenOf(childOf(root, "borders"), "border").map((border) => readBorder(border, palette)),
    formats,
  };
  const cells = childrenOf(childOf(root, "cellXfs"), "xf").map((xf) => readCellStyle(xf, pools));
  const differential = childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, source, palette));
  return { cells: cells.length > 0 ? cells : [{}], differential };
}

function readCellStyle(xf: XmlElement, pools: Pools): StyleData {
  const font = pools.fonts[numberOf(xf, "fontId") ?? 0];
  const fill = pools.fills[numberOf(xf, "fillId") ?? 0];
  const border = pools.borders[numberOf(xf, "borderId") ?? 0];
  const format = pools.formats.get(numberOf(xf, "numFmtId") ?? 0);
  const alignment = readAlignment(childOf(xf, "alignment"));
  return {
    ...(font ? { font } : {}),
    ...(fill ? { fill } : {}),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(format !== undefined && !/^general$/i.test(format) ? { numberFormat: format } : {}),
    ...readLocks(childOf(xf, "protection")),
    ...(flagOf(xf, "quotePrefix") ? { quotePrefix: true } : {}),
  };
}

function readLocks(protection: XmlElement | undefined): Pick<StyleData, "locked" | "formulaHidden"> {
  return {
    ...(flagOf(protection, "locked", true) ? {} : { locked: false }),
    ...(flagOf(protection, "hidden") ? { formulaHidden: true } : {}),
  };
}

/** The formats of a conditional format: only what it sets. Its fill colour stands where a cell has its pattern's background. */
function readDifferential(dxf: XmlElement, source: string, palette: Palette): StyleData {
  const fontElement = childOf(dxf, "font");
  const font = fontElement ? readFont(fontElement, palette) : undefined;
  const fill = readFill(childOf(dxf, "fill"), source, palette, true);
  const border = readBorder(childOf(dxf, "border"), palette);
  const format = childOf(dxf, "numFmt")?.attributes["formatCode"];
  const alignment = readAlignment(childOf(dxf, "alignment"));
  return {
    ...(font && Object.keys(font).length > 0 ? { font } : {}),
    ...(fill ? { fill } : {}),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(format === undefined ? {} : { numberFormat: format }),
    ...readLocks(childOf(dxf, "protection")),
  };
}

const UNDERLINES = ["single", "double", "singleAccounting", "doubleAccounting"] as const;

/** A font, of a style (<font>) or of a run of text (<rPr>). */
export function readFont(font: XmlElement, palette: Palette): FontData {
  const name = (childOf(font, "name") ?? childOf(font, "rFont"))?.attributes["val"];
  const sizePoints = numberOf(childOf(font, "sz"), "val");
  const color = readColor(childOf(font, "color"), palette);
  const lines = childOf(font, "u");
  const underline = lines && UNDERLINES.find((kind) => kind === (lines.attributes["val"] ?? "single"));
  const script = childOf(font, "vertAlign")?.attributes["val"];
  return {
    ...(name === undefined ? {} : { name }),
    ...(sizePoints === undefined ? {} : { sizePoints }),
    ...switchOf(font, "b", "bold"),
    ...switchOf(font, "i", "italic"),
    ...(underline ? { underline } : {}),
    ...switchOf(font, "strike", "strike"),
    ...(color ? { color } : {}),
    ...(script === "superscript" || script === "subscript" ? { script } : {}),
  };
}

function switchOf<Name extends string>(font: XmlElement, element: string, name: Name): Partial<Record<Name, true>> {
  const found = childOf(font, element);
  return found && flagOf(found, "val", true) ? ({ [name]: true } as Partial<Record<Name, true>>) : {};
}

function readFill(
  fill: XmlElement | undefined,
  source: string,
  palette: Palette,
  differential = false,
): FillData | undefined {
  const gradient = childOf(fill, "gradientFill");
  if (gradient) {
    const color = readColor(childOf(childOf(gradient, "stop"), "color"), palette);
    return { pattern: "gradient", ...(color ? { color } : {}), gradientXml: sourceOf(gradient, source) };
  }
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? (differential ? "solid" : "none");
  if (!pattern || type === "none") return undefined;
  const front = readColor(childOf(pattern, "fgColor"), palette);
  const back = readColor(childOf(pattern, "bgColor"), palette);
  if (type === "solid") {
    const color = differential ? (back ?? front) : (front ?? back);
    return { pattern: type, ...(color ? { color } : {}) };
  }
  return { pattern: type, ...(front ? { color: front } : {}), ...(back ? { background: back } : {}) };
}

const SIDES = ["left", "right", "top", "bottom", "diagonal", "horizontal", "vertical"] as const;

function readBorder(border: XmlElement | undefined, palette: Palette): BorderData | undefined {
  const lines: { -readonly [Side in (typeof SIDES)[number]]?: BorderLineData } = {};
  for (const side of SIDES) {
    const line = childOf(border, side) ?? childOf(border, side === "left" ? "start" : side === "right" ? "end" : side);
    const style = line?.attributes["style"];
    if (style === undefined || style === "none") continue;
    const color = readColor(childOf(line, "color"), palette);
    lines[side] = { style, ...(color ? { color } : {}) };
  }
  if (Object.keys(lines).length === 0) return undefined;
  return {
    ...lines,
    ...(flagOf(border, "diagonalUp") ? { diagonalUp: true } : {}),
    ...(flagOf(border, "diagonalDown") ? { diagonalDown: true } : {}),
  };
}

function readAlignment(alignment: XmlElement | undefined): AlignmentData | undefined {
  const horizontal = alignment?.attributes["horizontal"];
  const vertical = alignment?.attributes["vertical"];
  const indent = numberOf(alignment, "indent") ?? 0;
  const rotation = numberOf(alignment, "textRotation") ?? 0;
  const found: AlignmentData = {
    ...(horizontal !== undefined && horizontal !== "general" ? { horizontal } : {}),
    ...(vertical !== undefined && vertical !== "bottom" ? { vertical } : {}),
    ...(flagOf(alignment, "wrapText") ? { wrap: true } : {}),
    ...(flagOf(alignment, "shrinkToFit") ? { shrink: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation === 0 ? {} : { rotation: rotation > 90 && rotation < 255 ? 90 - rotation : rotation }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}
