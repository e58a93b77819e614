// The text of an argument inside a native form: set in parentheses where needed, or known to be a range, a flag, a word.

/** A cell or range, also on another sheet, also several joined by ":". */
const reference = /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)*$/iu;
/** A name, or a column of a table. */
const nameOrColumn = /^[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[(?:[^[\]]|\[[^[\]]*\])+\])?$/u;
const number = /^\d+(?:\.\d+)?$/;
const truth = /^(?:TRUE|FALSE)$/i;

/** The argument so that operators around it do not tear it apart. */
export function operand(argument: string): string {
  return number.test(argument) || isReference(argument) ? argument : `(${argument})`;
}

/** True for what stands for cells: a reference, a name, a column of a table. */
export function isReference(argument: string): boolean {
  return !truth.test(argument) && (reference.test(argument) || nameOrColumn.test(argument));
}

/** True for a reference that plainly names more than one cell. */
export function isSeveralCells(argument: string): boolean {
  const [first, ...more] = cellsNamed(argument);
  if (/#$|^\{/.test(argument.trim())) return true;
  return reference.test(argument) && more.some((cell) => cell.replaceAll("$", "") !== first?.replaceAll("$", ""));
}

/**
 * The range behind an argument, without the guard that keeps blanks blank: IF(A1:A9="","",A1:A9) is A1:A9. Native
 * functions see blanks by themselves. Undefined when it is no range but something computed.
 */
export function rangeIn(argument: string): string | undefined {
  const bare = withoutParentheses(argument);
  const [, guarded, same] = /^IF\((.+?)\s*=\s*""\s*,\s*""\s*,\s*(.+)\)$/i.exec(bare) ?? [];
  if (guarded !== undefined && same !== undefined) {
    const [one, other] = [withoutParentheses(guarded), withoutParentheses(same)];
    return one.toUpperCase() === other.toUpperCase() && isReference(one) ? one : undefined;
  }
  return isReference(bare) ? bare : undefined;
}

/** The rectangle a reference spans, as the texts of its columns: "E5:F9" is ["E5:E9", "F5:F9"]. */
export function columnsOf(range: string): readonly string[] | undefined {
  if (!reference.test(range)) return undefined;
  const sheet = range.includes("!") ? range.slice(0, range.lastIndexOf("!") + 1) : "";
  const cells = cellsNamed(range).map((cell) => /^\$?([A-Z]+)\$?(\d+)$/i.exec(cell));
  const rows = cells.map((cell) => Number(cell?.[2]));
  const columns = cells.map((cell) => indexOf(cell?.[1] ?? ""));
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return Array.from({ length: right - left + 1 }, (_, at) => {
    const letters = lettersOf(left + at);
    return `${sheet}${letters}${String(top)}:${letters}${String(bottom)}`;
  });
}

/** What a flag is when it is written out; undefined when it is in a cell. A flag left out is false. */
export function fixedFlag(argument: string): boolean | undefined {
  const word = (fixedWord(argument) ?? argument).trim().toLowerCase();
  if (["", "0", "false", "no", "否"].includes(word)) return false;
  return ["1", "true", "yes", "是"].includes(word) ? true : undefined;
}

/** A condition that is true where a cell holds TRUE, 1, Yes or 是. */
export function flagCondition(argument: string): string {
  const cell = operand(argument);
  return `${cell}=TRUE,${cell}=1,${cell}="1",${cell}="TRUE",${cell}="yes",${cell}="是"`;
}

/** The word an argument is when it is written out in quotes; undefined for anything else. */
export function fixedWord(argument: string): string | undefined {
  const [, text] = /^"((?:[^"]|"")*)"$/.exec(argument.trim()) ?? [];
  return text?.replaceAll('""', '"');
}

function cellsNamed(argument: string): string[] {
  return argument.slice(argument.lastIndexOf("!") + 1).split(":");
}

function withoutParentheses(text: string): string {
  const [, inside] = /^\(([^()]*)\)$/.exec(text.trim()) ?? [];
  return inside === undefined ? text.trim() : withoutParentheses(inside);
}

function indexOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(index: number): string {
  const rest = Math.floor((index - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : "") + String.fromCharCode(65 + ((index - 1) % 26));
}
