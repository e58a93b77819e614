// Formats of cells between Excel's words and the engine's styles.
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "../../engine/univer";
import { asFlag, asNumber, asText, oneOf } from "../core/args";
import { invalidArgument } from "../core/errors";

/** A change of style; null takes a part away. */
export type StylePatch = { [Key in keyof IStyleData]?: IStyleData[Key] | null };

/** One format: its value in a style, and the patch that sets it. */
export interface StyleMember {
  read(style: IStyleData): string | number | boolean;
  write(value: unknown): StylePatch;
  /** What Excel gives when the cells differ. */
  readonly mixed: null | "";
}

/** #RRGGBB in capitals, of "#abc", "rgb(1,2,3)" or a plain hex number. */
export function hexColor(color: string): string {
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (numbers) {
    const [, ...parts] = numbers;
    return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  }
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${[short[1], short[2], short[3]].map((digit) => `${digit ?? ""}${digit ?? ""}`).join("")}`.toUpperCase();
  return (color.startsWith("#") || !/^[0-9a-f]{6}$/i.test(color) ? color : `#${color}`).toUpperCase();
}

function givenColor(value: unknown): string {
  const text = asText(value);
  if (/^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)) return hexColor(text);
  return namedColors[text.toLowerCase()] ?? invalidArgument();
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

const horizontal = ["General", "Left", "Center", "Right", "Justify", "Fill", "CenterAcrossSelection", "Distributed"] as const; // prettier-ignore
const horizontalCodes: Readonly<Partial<Record<(typeof horizontal)[number], HorizontalAlign>>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const verticalCodes: Readonly<Record<(typeof vertical)[number], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

function keyOf<Key extends string>(codes: Readonly<Partial<Record<Key, number>>>, code: unknown, otherwise: Key): Key {
  const found = Object.entries(codes).find(([, one]) => one === code);
  return (found?.[0] as Key | undefined) ?? otherwise;
}

/** Pixels of padding the engine draws for one level of indentation. */
const indentPixels = 9;

export const formatMembers: Readonly<Record<string, StyleMember>> = {
  horizontalAlignment: {
    read: ({ ht }) => keyOf(horizontalCodes, ht, "General"),
    write: (value) => ({ ht: horizontalCodes[oneOf(value, horizontal)] ?? null }),
    mixed: null,
  },
  verticalAlignment: {
    read: ({ vt }) => keyOf(verticalCodes, vt, "Bottom"),
    write: (value) => ({ vt: verticalCodes[oneOf(value, vertical)] }),
    mixed: null,
  },
  wrapText: {
    read: ({ tb }) => tb === WrapStrategy.WRAP,
    write: (value) => ({ tb: asFlag(value) ? WrapStrategy.WRAP : null }),
    mixed: null,
  },
  indentLevel: {
    read: ({ pd }) => Math.round((pd?.l ?? 0) / indentPixels),
    write: (value) => ({ pd: { l: asNumber(value) * indentPixels } }),
    mixed: null,
  },
};

export const fontMembers: Readonly<Record<string, StyleMember>> = {
  name: { read: ({ ff }) => ff ?? "Calibri", write: (value) => ({ ff: asText(value) }), mixed: null },
  size: { read: ({ fs }) => fs ?? 11, write: (value) => ({ fs: asNumber(value) }), mixed: null },
  color: {
    read: ({ cl }) => hexColor(cl?.rgb ?? "#000000"),
    write: (value) => ({ cl: { rgb: givenColor(value) } }),
    mixed: "",
  },
  bold: { read: ({ bl }) => Number(bl) === 1, write: (value) => ({ bl: asFlag(value) ? 1 : 0 }), mixed: null },
  italic: { read: ({ it }) => Number(it) === 1, write: (value) => ({ it: asFlag(value) ? 1 : 0 }), mixed: null },
  strikethrough: {
    read: ({ st }) => Number(st?.s) === 1,
    write: (value) => ({ st: { s: asFlag(value) ? 1 : 0 } }),
    mixed: null,
  },
  underline: {
    read: ({ ul }) => (Number(ul?.s) === 1 ? "Single" : "None"),
    write: (value) => ({ ul: { s: oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]) === "None" ? 0 : 1 } }), // prettier-ignore
    mixed: null,
  },
};

/** The fill of a cell; Excel says white of a cell without one, and tells the two apart by the pattern. */
export const fillMembers: Readonly<Record<string, StyleMember>> = {
  color: {
    read: ({ bg }) => hexColor(bg?.rgb ?? "#FFFFFF"),
    write: (value) => ({ bg: value === "" ? null : { rgb: givenColor(value) } }),
    mixed: "",
  },
};

const lineCodes: readonly (readonly [style: string, weight: string, code: BorderStyleTypes])[] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Thin", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

/** A border line in Excel's words. */
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type Side = "t" | "b" | "l" | "r";

export const noLine: Line = { style: "None", weight: "Thin", color: "#000000" };

export function lineOf(style: IStyleData, side: Side): Line {
  const line = style.bd?.[side];
  const [name, weight] = lineCodes.find(([, , code]) => code === line?.s) ?? ["None", "Thin"];
  return line ? { style: name, weight, color: hexColor(line.cl.rgb ?? "#000000") } : noLine;
}

/** The line after one of its properties is set; a weight or colour set on no line draws one. */
export function changedLine(line: Line, member: string, value: unknown): Line {
  const styles = [...new Set(lineCodes.map(([style]) => style))];
  const drawn = line.style === "None" ? { ...line, style: "Continuous" } : line;
  if (member === "style") return { ...line, style: oneOf(value, styles) };
  if (member === "weight") return { ...drawn, weight: oneOf(value, ["Hairline", "Thin", "Medium", "Thick"]) };
  return { ...drawn, color: givenColor(value) };
}

export function borderPatch(side: Side, line: Line): StylePatch {
  if (line.style === "None") return { bd: { [side]: null } };
  const [, , code] =
    lineCodes.find(([style, weight]) => style === line.style && weight === line.weight) ??
    lineCodes.find(([style]) => style === line.style) ??
    invalidArgument();
  return { bd: { [side]: { s: code, cl: { rgb: line.color } } } };
}
