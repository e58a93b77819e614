// Cell styles of a file <-> of the engine. What the engine cannot hold (theme entries, patterns, indents) is left to the
// writer, which keeps it for every part of a style nobody changed.
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "../engine/univer";
import type { AlignmentData, BorderData, BorderLineData, FontData, StyleData } from "../../xlsx";

type MutableStyle = { -readonly [Key in keyof IStyleData]: IStyleData[Key] };
interface Line {
  readonly s: BorderStyleTypes;
  readonly cl: { readonly rgb?: unknown };
}

const HORIZONTAL = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["distributed", HorizontalAlign.DISTRIBUTED],
] as const;
const VERTICAL = [
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
] as const;
const LINES: readonly (readonly [string, BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
];
const SIDES = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
] as const;

const superscript = BaselineOffset.SUPERSCRIPT;
const subscript = BaselineOffset.SUBSCRIPT;
const doubleLine = TextDecoration.DOUBLE;
const upright = 255;

/** A style of a file in the engine's terms. */
export function styleToEngine(style: StyleData): IStyleData {
  const { fill, border, alignment, numberFormat } = style;
  const found: MutableStyle = { ...fontToEngine(style.font), ...alignmentToEngine(alignment) };
  const background = fill?.color ?? fill?.background;
  if (background) found.bg = { rgb: background.rgb };
  if (border) found.bd = borderToEngine(border);
  if (numberFormat !== undefined) found.n = { pattern: numberFormat };
  return found;
}

function fontToEngine(font: FontData | undefined): MutableStyle {
  const found: MutableStyle = {};
  if (!font) return found;
  if (font.name !== undefined) found.ff = font.name;
  if (font.sizePoints !== undefined) found.fs = font.sizePoints;
  if (font.bold) found.bl = BooleanNumber.TRUE;
  if (font.italic) found.it = BooleanNumber.TRUE;
  if (font.underline) {
    found.ul = { s: BooleanNumber.TRUE, ...(font.underline.startsWith("double") ? { t: doubleLine } : {}) };
  }
  if (font.strike) found.st = { s: BooleanNumber.TRUE };
  if (font.color) found.cl = { rgb: font.color.rgb };
  if (font.script) found.va = font.script === "superscript" ? superscript : subscript;
  return found;
}

function alignmentToEngine(alignment: AlignmentData | undefined): MutableStyle {
  const found: MutableStyle = {};
  if (!alignment) return found;
  const name = alignment.horizontal === "centerContinuous" ? "center" : alignment.horizontal;
  const horizontal = HORIZONTAL.find(([word]) => word === name);
  const vertical = VERTICAL.find(([word]) => word === alignment.vertical);
  if (horizontal) found.ht = horizontal[1];
  if (vertical) found.vt = vertical[1];
  if (alignment.wrap) found.tb = WrapStrategy.WRAP;
  const { rotation } = alignment;
  if (rotation === upright) found.tr = { a: 0, v: BooleanNumber.TRUE };
  // Univer turns clockwise, files count anticlockwise.
  else if (rotation !== undefined) found.tr = { a: -rotation };
  return found;
}

function borderToEngine(border: BorderData): NonNullable<IStyleData["bd"]> {
  const found: NonNullable<IStyleData["bd"]> = {};
  for (const [side, key] of SIDES) {
    const line = border[side];
    if (line) found[key] = lineToEngine(line);
  }
  const { diagonal } = border;
  if (diagonal && border.diagonalDown) found.tl_br = lineToEngine(diagonal);
  if (diagonal && border.diagonalUp) found.bl_tr = lineToEngine(diagonal);
  return found;
}

function lineToEngine({ style, color }: BorderLineData): { s: BorderStyleTypes; cl: { rgb: string } } {
  const kind = LINES.find(([name]) => name === style);
  return { s: kind?.[1] ?? BorderStyleTypes.THIN, cl: { rgb: color?.rgb ?? "#000000" } };
}

/** A style of the engine in a file's terms. */
export function styleFromEngine(style: Readonly<IStyleData>): StyleData {
  const font = fontFromEngine(style);
  const border = borderFromEngine(style.bd);
  const alignment = alignmentFromEngine(style);
  const background = hexColor(style.bg?.rgb);
  const pattern = style.n?.pattern;
  return {
    ...(font ? { font } : {}),
    ...(background === undefined ? {} : { fill: { pattern: "solid", color: { rgb: background } } }),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(pattern === undefined || pattern === "" || /^general$/i.test(pattern) ? {} : { numberFormat: pattern }),
  };
}

function fontFromEngine(style: Readonly<IStyleData>): FontData | undefined {
  const color = hexColor(style.cl?.rgb);
  const found: FontData = {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { sizePoints: style.fs } : {}),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.ul?.s === BooleanNumber.TRUE ? { underline: style.ul.t === doubleLine ? "double" : "single" } : {}),
    ...(style.st?.s === BooleanNumber.TRUE ? { strike: true } : {}),
    ...(color === undefined ? {} : { color: { rgb: color } }),
    ...(style.va === superscript ? { script: "superscript" } : style.va === subscript ? { script: "subscript" } : {}),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

function alignmentFromEngine({ ht, vt, tb, tr }: Readonly<IStyleData>): AlignmentData | undefined {
  const horizontal = HORIZONTAL.find(([, code]) => code === ht)?.[0];
  const vertical = VERTICAL.find(([, code]) => code === vt)?.[0];
  const rotation = tr?.v === BooleanNumber.TRUE ? upright : -(tr?.a ?? 0);
  const found: AlignmentData = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined || vertical === "bottom" ? {} : { vertical }),
    ...(tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(rotation === 0 ? {} : { rotation }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

function borderFromEngine(border: IStyleData["bd"]): BorderData | undefined {
  if (!border) return undefined;
  const found: { -readonly [Key in keyof BorderData]: BorderData[Key] } = {};
  for (const [side, key] of SIDES) {
    const line = lineFromEngine(border[key]);
    if (line) found[side] = line;
  }
  const down = lineFromEngine(border.tl_br);
  const up = lineFromEngine(border.bl_tr);
  const diagonal = down ?? up;
  if (diagonal) found.diagonal = diagonal;
  if (down) found.diagonalDown = true;
  if (up) found.diagonalUp = true;
  return Object.keys(found).length > 0 ? found : undefined;
}

function lineFromEngine(line: Line | null | undefined | void): BorderLineData | undefined {
  const style = LINES.find(([, code]) => code === line?.s)?.[0];
  if (style === undefined) return undefined;
  const color = hexColor(line?.cl.rgb);
  return { style, ...(color === undefined ? {} : { color: { rgb: color } }) };
}

/** A colour of the engine as #RRGGBB; undefined when it has none or says it another way than we know. */
export function hexColor(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const hex = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase()}`;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (!parts) return undefined;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
