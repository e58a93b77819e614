// Colours of a file as they are shown: theme entries with tint, the old palette, plain values.
import { childOf, numberOf, type XmlElement } from "../xml/tree";
import type { ColorData } from "../style-data";

const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const PALETTE =
  `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC
CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF
FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399
333333`.split(/\s+/);

/** Colours by theme number and by palette index, six hex digits each. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

// The numbers used in styles swap the first two pairs of the order in the theme part.
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The palette of a workbook; without a theme part that of Office. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  const themeColors = THEME_ORDER.map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    const hex = color?.attributes["lastClr"] ?? (color?.name === "srgbClr" ? color.attributes["val"] : undefined);
    return (hex ?? OFFICE_THEME[index] ?? "000000").toUpperCase();
  });
  const own = childOf(childOf(styles, "colors"), "indexedColors");
  const indexed = own?.children.map((color) => (color.attributes["rgb"] ?? "FF000000").slice(-6).toUpperCase());
  return { theme: themeColors, indexed: indexed ?? PALETTE };
}

/** A colour element; undefined when it is missing or automatic. */
export function readColor(color: XmlElement | undefined, palette: Palette): ColorData | undefined {
  if (!color) return undefined;
  const theme = numberOf(color, "theme");
  const indexed = numberOf(color, "indexed");
  const tint = numberOf(color, "tint");
  const base = baseColor(color.attributes["rgb"], theme, indexed, palette);
  if (base === undefined) return undefined;
  return {
    rgb: `#${tint === undefined || tint === 0 ? base : tinted(base, tint)}`,
    ...(theme === undefined ? {} : { theme }),
    ...(tint === undefined ? {} : { tint }),
    ...(indexed === undefined ? {} : { indexed }),
  };
}

function baseColor(rgb: string | undefined, theme: number | undefined, indexed: number | undefined, palette: Palette) {
  if (theme !== undefined) return palette.theme[theme];
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return rgb.slice(-6).toUpperCase();
  return indexed === undefined ? undefined : palette.indexed[indexed];
}

/** Lightens (tint above 0) or darkens a colour by its luminance, as the file format defines it. */
function tinted(hex: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const luminance = (max + min) / 2;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * luminance - 1));
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hueOf(red, green, blue, max, chroma), saturation, moved);
}

function hueOf(red: number, green: number, blue: number, max: number, chroma: number): number {
  if (chroma === 0) return 0;
  if (max === red) return ((green - blue) / chroma + 6) % 6;
  return max === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  const channel = (shift: number): string => {
    const k = (shift + hue * 2) % 12;
    const value = luminance - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return channel(0) + channel(8) + channel(4);
}
