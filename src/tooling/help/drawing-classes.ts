// Classes for what differs from cell to cell in a drawing (sizes, colours): the pages allow no styles within the text,
// so each value that occurs gets a class, and all of them go into the one stylesheet.
import type { CellStyle } from "../../domain/sheet/sheet-plan";

export interface DrawingClasses {
  /** Class of a column of this width in points. */
  width(points: number): string;
  /** Class of a row of this height in points. */
  height(points: number): string;
  /** Classes of a cell that looks like this. */
  cell(style: CellStyle): string;
  /** The rules of every class asked for so far, in a fixed order. */
  css(): string;
}

/** Points of the drawing's own font size: its sizes are given in em, so that the whole drawing scales with one size. */
const emPoints = 10;

/** Classes for the drawings of one build. */
export function drawingClasses(): DrawingClasses {
  const rules = new Map<string, string>();
  const named = (name: string, declaration: string) => {
    const safe = name.toLowerCase().replace(/[^a-z0-9-]/g, "_");
    rules.set(safe, declaration);
    return safe;
  };
  const size = (name: string, property: string, points: number) =>
    named(`${name}-${String(points)}`, `${property}:${em(points)}`);
  return {
    width: (points) => size("wide", "width", points),
    height: (points) => size("high", "height", points),
    cell: ({ fill, fontColor, fontSizePoints = emPoints, bold, italic, horizontal, vertical, borders }) =>
      [
        ...(fill === undefined ? [] : [named(`fill-${fill}`, `background:${fill}`)]),
        ...(fontColor === undefined ? [] : [named(`ink-${fontColor}`, `color:${fontColor}`)]),
        ...(fontSizePoints === emPoints ? [] : [size("size", "font-size", fontSizePoints)]),
        ...(bold ? ["bold"] : []),
        ...(italic ? ["italic"] : []),
        ...(horizontal === undefined || horizontal === "left" ? [] : [horizontal]),
        ...(vertical === undefined || vertical === "center" ? [] : [vertical]),
        ...(borders === undefined ? [] : [borders === "all" ? "boxed" : "underlined"]),
      ].join(" "),
    css: () =>
      [...rules]
        .map(([name, declaration]) => `.sheet .${name}{${declaration}}\n`)
        .sort()
        .join(""),
  };
}

function em(points: number): string {
  return `${String(Math.round((points / emPoints) * 1000) / 1000)}em`;
}
