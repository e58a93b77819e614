// The parts of a style as XML.
import { element } from "../xml/text";
import type { AlignmentData, BorderData, ColorData, FillData, FontData, StyleData } from "../style-data";

/** A colour; its theme or palette entry is kept only where the package has that theme. */
export function colorXml(name: string, color: ColorData | undefined, themed: boolean): string {
  if (!color) return "";
  const { theme, tint, indexed } = color;
  if (themed && theme !== undefined) return element(name, { theme, tint });
  if (themed && indexed !== undefined) return element(name, { indexed });
  return element(name, { rgb: `FF${color.rgb.slice(1).toUpperCase()}` });
}

/** A font; in a run of text its element and the one of its name are called otherwise. */
export function fontXml(font: FontData, themed: boolean, place: "font" | "rPr" = "font"): string {
  const value = (name: string, val: string | number | undefined): string =>
    val === undefined ? "" : element(name, { val });
  const flag = (name: string, on: boolean | undefined): string =>
    on === true ? `<${name}/>` : on === false ? element(name, { val: 0 }) : "";
  const nameXml = value(place === "font" ? "name" : "rFont", font.name);
  const shape = flag("b", font.bold) + flag("i", font.italic) + flag("strike", font.strike);
  const color = colorXml("color", font.color, themed);
  const size = value("sz", font.sizePoints);
  const underline = value("u", font.underline);
  const script = value("vertAlign", font.script);
  return place === "font"
    ? element("font", {}, shape + underline + script + size + color + nameXml)
    : element("rPr", {}, nameXml + shape + color + size + underline + script);
}

/** A fill; in conditional formats the colour of a solid fill stands where cells have the background of a pattern. */
export function fillXml(fill: FillData, themed: boolean, differential = false): string {
  if (fill.gradientXml !== undefined) return `<fill>${fill.gradientXml}</fill>`;
  const solid = fill.pattern === "solid";
  const pattern = { patternType: fill.pattern };
  const front = colorXml("fgColor", fill.color, themed);
  if (solid && differential)
    return element("fill", {}, element("patternFill", pattern, colorXml("bgColor", fill.color, themed)));
  const back = solid ? '<bgColor indexed="64"/>' : colorXml("bgColor", fill.background, themed);
  return element("fill", {}, element("patternFill", pattern, front + back));
}

export function borderXml(border: BorderData, themed: boolean, differential = false): string {
  const line = (
    name: "left" | "right" | "top" | "bottom" | "diagonal" | "vertical" | "horizontal",
    always = true,
  ): string => {
    const side = border[name];
    if (!side) return always ? `<${name}/>` : "";
    return element(name, { style: side.style }, colorXml("color", side.color, themed));
  };
  const sides = (["left", "right", "top", "bottom"] as const).map((name) => line(name)).join("");
  const inner = differential ? line("vertical", false) + line("horizontal", false) : "";
  const diagonal = line("diagonal", !differential);
  const flags = { diagonalUp: border.diagonalUp, diagonalDown: border.diagonalDown };
  return element("border", flags, sides + diagonal + inner);
}

export function alignmentXml(alignment: AlignmentData | undefined): string {
  if (!alignment) return "";
  const { rotation } = alignment;
  return element("alignment", {
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    textRotation: rotation !== undefined && rotation < 0 ? 90 - rotation : rotation,
    wrapText: alignment.wrap,
    indent: alignment.indent,
    shrinkToFit: alignment.shrink,
  });
}

export function locksXml(style: StyleData): string {
  if (style.locked === undefined && style.formulaHidden === undefined) return "";
  return element("protection", { locked: style.locked, hidden: style.formulaHidden });
}
