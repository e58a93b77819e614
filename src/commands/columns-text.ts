// Confirmed meanings of columns as a text to hand on: one line for each column, header and role with a tab between.
import { columnRoles } from "../domain/tables";
import type { ColumnMeanings } from "./results";

/** The text of a layout. Line breaks and tabs in a header, which would begin another column, are written \\n and \\t. */
export function columnsText({ headers, roles }: ColumnMeanings): string {
  return headers.map((header, at) => `${escaped(header)}\t${roles[at] ?? "other"}`).join("\n");
}

/** Reads such texts back, with blank lines between layouts; undefined when any line is none or a role is unknown. */
export function columnsFromText(text: string): readonly ColumnMeanings[] | undefined {
  const blocks = text
    .replaceAll("\r", "")
    .split(/\n[ \t]*\n/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""));
  const layouts = blocks.filter((lines) => lines.length > 0).map(layoutOf);
  const read = layouts.flatMap((layout) => layout ?? []);
  return read.length > 0 && read.length === layouts.length ? read : undefined;
}

function layoutOf(lines: readonly string[]): ColumnMeanings | undefined {
  const columns = lines.map((line) => {
    const [, header, word] = /^(.*)\t\s*([a-z_]+)\s*$/.exec(line) ?? [];
    const role = columnRoles.find((known) => known === word);
    return header === undefined || role === undefined ? undefined : { header: unescaped(header), role };
  });
  const read = columns.flatMap((column) => column ?? []);
  if (read.length < columns.length) return undefined;
  return { headers: read.map(({ header }) => header), roles: read.map(({ role }) => role) };
}

const signs: readonly (readonly [sign: string, written: string])[] = [
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\t", "\\t"],
];

function escaped(header: string): string {
  return signs.reduce((text, [sign, written]) => text.replaceAll(sign, written), header);
}

function unescaped(header: string): string {
  return header.replace(/\\[\\nt]/g, (written) => signs.find(([, one]) => one === written)?.[0] ?? written);
}
