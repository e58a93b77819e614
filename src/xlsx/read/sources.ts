// Which sheets the charts and pivots of a sheet show.
import { decodePart, type Parts } from "../package/archive";
import type { Relations } from "../package/relations";

const FORMULA = /<(?:\w+:)?f\b[^>]*>([^<]*)<\/(?:\w+:)?f>/g;
const SHEET = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Names of sheets, once each. */
export function readSources(sheet: Relations, parts: Parts): string[] {
  const found = new Set<string>();
  const text = (part: string): string => decodePart(parts.get(part) ?? new Uint8Array());
  for (const drawing of sheet.ofKind("drawing")) {
    for (const chart of sheet.from(drawing.target).all()) {
      if (chart.kind !== "chart" && chart.kind !== "chartEx") continue;
      for (const [, formula = ""] of text(chart.target).matchAll(FORMULA)) {
        const plain = formula.replaceAll("&apos;", "'").replaceAll("&amp;", "&");
        for (const [, quoted, bare] of plain.matchAll(SHEET)) found.add(quoted?.replaceAll("''", "'") ?? bare ?? "");
      }
    }
  }
  for (const pivot of sheet.ofKind("pivotTable")) {
    for (const cache of sheet.from(pivot.target).ofKind("pivotCacheDefinition")) {
      const name = /<(?:\w+:)?worksheetSource\b[^>]*?\ssheet="([^"]*)"/.exec(text(cache.target))?.[1];
      if (name !== undefined) found.add(name.replaceAll("&amp;", "&"));
    }
  }
  return [...found];
}
