// Names for new sheets: legal in Excel and not yet taken.

const maxLength = 31;
/** Excel keeps this name for itself. */
const reserved = "History";

/** Why a sheet cannot be called as proposed: a sign or a length Excel refuses, its own name, or one in use. */
export type NamingNote = "illegal" | "too-long" | "reserved" | "taken" | "repeated";

export interface SheetNaming {
  readonly proposed: string;
  readonly name: string;
  /** Empty when the sheet is called as proposed. */
  readonly notes: readonly NamingNote[];
}

/**
 * The proposed name as Excel allows it (≤ 31 characters, none of []:*?/\, no apostrophe at either end), made unique
 * among the taken names by a number in brackets. Case does not tell names apart; "History" is Excel's own.
 */
export function newSheetName(proposed: string, taken: readonly string[]): string {
  return freeName(legal(proposed), keysOf(taken));
}

/**
 * Names for many new sheets at once. Who can be called as proposed is; the rest give way to them, the first of several
 * with one name being who keeps it.
 */
export function nameSheets(proposals: readonly string[], existing: readonly string[]): SheetNaming[] {
  const standing = keysOf(existing);
  const wanted = new Set<string>();
  const keeps = proposals.map((proposed) => {
    const key = proposed.toLowerCase();
    const kept = shortened(legal(proposed), maxLength) === proposed && !standing.has(key) && !wanted.has(key);
    if (kept) wanted.add(key);
    return kept;
  });
  const used = new Set([...standing, ...wanted]);
  return proposals.map((proposed, index) => {
    if (keeps[index] === true) return { proposed, name: proposed, notes: [] };
    const name = freeName(legal(proposed), used);
    used.add(name.toLowerCase());
    return { proposed, name, notes: notesOn(proposed, { standing, wanted }) };
  });
}

function notesOn(proposed: string, taken: { standing: ReadonlySet<string>; wanted: ReadonlySet<string> }) {
  const key = shortened(legal(proposed), maxLength).toLowerCase();
  const notes: NamingNote[] = [];
  if (legal(proposed) !== proposed) notes.push("illegal");
  if (legal(proposed).length > maxLength) notes.push("too-long");
  if (key === reserved.toLowerCase()) notes.push("reserved");
  else if (taken.standing.has(key)) notes.push("taken");
  else if (taken.wanted.has(key) || notes.length === 0) notes.push("repeated");
  return notes;
}

function freeName(proposed: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${String(number)})`;
    const name = trimmed(shortened(proposed, maxLength - ending.length)) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function legal(proposed: string): string {
  return trimmed(proposed.replace(/[[\]:*?/\\\p{Cc}]/gu, " ").replace(/\s+/gu, " ")) || "KPI";
}

function keysOf(names: readonly string[]): Set<string> {
  return new Set([...names, reserved].map((name) => name.toLowerCase()));
}

/** Cuts to so many UTF-16 units, as Excel counts them, never through a pair. */
function shortened(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

function trimmed(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/gu, "");
}
