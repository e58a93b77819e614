// Cells that take several values of a list, joined by a slash. A value may carry a note in brackets.

/** A value of a cell, and the choice of the list it is; absent when the list has no such choice. */
export interface ListPart {
  readonly text: string;
  readonly choice?: string;
}

/**
 * The values of a cell, without white space around them; a blank cell has none. A slash in brackets belongs to the note,
 * and a note does not matter for the choice: "基础事务（缺陷修复/升级）" is the choice 基础事务.
 */
export function splitParts(text: string, choices: readonly string[]): ListPart[] {
  return outsideBrackets(text)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => listPart(part, choices));
}

/** A cell's text for values. */
export function joinParts(parts: readonly string[]): string {
  return parts.join("/");
}

/** One value, matched to the list: as it stands, else without its note. Width and case do not matter. */
export function listPart(text: string, choices: readonly string[]): ListPart {
  const plain = text.replace(/\s*[（(][^（()）]*[)）]\s*$/u, "");
  const choice = [text, plain].flatMap(
    (wanted) => choices.find((it) => comparable(it) === comparable(wanted)) ?? [],
  )[0];
  return choice === undefined ? { text } : { text, choice };
}

function comparable(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}

function outsideBrackets(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of text) {
    if (/[（(]/u.test(sign)) depth += 1;
    if (/[)）]/u.test(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[/／]/u.test(sign)) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return depth > 0 ? text.split(/[/／]/u) : parts;
}
