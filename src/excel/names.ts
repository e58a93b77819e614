// Names for new sheets: legal in Excel and not yet taken.

const maxLength = 31;

/**
 * The proposed name as Excel allows it (≤ 31 characters, none of []:*?/\, no apostrophe at either end), made unique
 * among the taken names by a number in brackets. Case does not tell names apart; "History" is Excel's own.
 */
export function newSheetName(proposed: string, taken: readonly string[]): string {
  const used = new Set([...taken, "History"].map((name) => name.toLowerCase()));
  const legal = trimmed(proposed.replace(/[[\]:*?/\\\p{Cc}]/gu, " ").replace(/\s+/gu, " ")) || "KPI";
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${String(number)})`;
    const name = trimmed(shortened(legal, maxLength - ending.length)) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Cuts to so many UTF-16 units, as Excel counts them, never through a pair. */
function shortened(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

function trimmed(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/gu, "");
}
