// Formulas as users see them <-> as files keep them: _xlfn. prefixes, _xlpm. parameters, _xldudf_ custom functions.
import {
  LATER_FUNCTIONS,
  PLAIN_DOTTED_FUNCTIONS,
  SPILLING_FUNCTIONS,
  WORKSHEET_FUNCTIONS,
} from "./function-names.data";

const later = new Set(LATER_FUNCTIONS);
const worksheet = new Set(WORKSHEET_FUNCTIONS);
const plainDotted = new Set(PLAIN_DOTTED_FUNCTIONS);
const spilling = new Set(SPILLING_FUNCTIONS);

// Text literals, quoted sheet names, brackets of tables and other workbooks, then words; everything else passes through.
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^\]']|'.)*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/** Rewrites every word outside of literals; "called" tells that a parenthesis follows, "after" what stands before it. */
function rewriteWords(formula: string, rewrite: (word: string, called: boolean, before: string) => string): string {
  return formula.replace(PIECES, (piece: string, offset: number) => {
    if (/^["'[]/.test(piece)) return piece;
    const end = offset + piece.length;
    return rewrite(piece, formula.charAt(end) === "(", formula.charAt(offset - 1));
  });
}

/** A formula of a file as the user sees it: IFS for _xlfn.IFS, KPI.SMART for _xldudf_KPI_SMART. */
export function formulaFromFile(formula: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!text.includes("_x")) return text;
  return rewriteWords(text, (word) => {
    const plain = word.replace(/^_xlfn\.(?:_xlws\.)?|^_xlws\.|^_xlpm\.|^_xludf\./i, "");
    // Files keep the dot between namespace and name as an underscore; neither may contain one in a name that comes back.
    return /^_xldudf_/i.test(plain) ? plain.slice(8).replace("_", ".") : plain;
  });
}

/** A formula of the user as files keep it. */
export function formulaToFile(formula: string): string {
  const parameters = declaredParameters(formula);
  return rewriteWords(formula, (word, called, before) => {
    const upper = word.toUpperCase();
    if (parameters.has(upper) && before !== "!") return `_xlpm.${word}`;
    if (!called || before === "!" || upper.startsWith("_XL")) return word;
    if (worksheet.has(upper)) return `_xlfn._xlws.${upper}`;
    if (later.has(upper)) return `_xlfn.${upper}`;
    return isCustomFunction(upper) ? `_xldudf_${upper.replaceAll(".", "_")}` : word;
  });
}

/** Whether the formula calls a function of an add-in: NAMESPACE.NAME(. */
export function callsCustomFunction(formula: string): boolean {
  return callsAny(formula, isCustomFunction);
}

/** Whether the formula calls a function whose result may spill. */
export function callsSpillingFunction(formula: string): boolean {
  return callsAny(formula, (name) => spilling.has(name));
}

/**
 * Whether the formula calculates with whole ranges at once (A1:A3*2), which a file must mark as an array, or Excel takes
 * a single cell of the range. SUMPRODUCT does so by itself.
 */
export function combinesRanges(formula: string): boolean {
  const bare = formula.replace(PIECES, (piece) => (piece.startsWith('"') ? '""' : piece.startsWith("'") ? "S" : piece));
  if (/\bSUMPRODUCT\(/i.test(bare)) return false;
  const range = String.raw`\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+`;
  return new RegExp(`${range}\\s*[-+*/^&=<>]|[-+*/^&=<>]\\s*\\(?(?:S!|[\\p{L}\\p{N}_.]+!)?${range}`, "u").test(bare);
}

function isCustomFunction(upper: string): boolean {
  return /^[\p{L}][\p{L}\p{N}]*(?:\.[\p{L}\p{N}]+)+$/u.test(upper) && !later.has(upper) && !plainDotted.has(upper);
}

function callsAny(formula: string, test: (upperName: string) => boolean): boolean {
  let found = false;
  rewriteWords(formula, (word, called, before) => {
    if (called && before !== "!" && test(word.toUpperCase())) found = true;
    return word;
  });
  return found;
}

// Names that LET and LAMBDA declare: every argument that is a bare word and is followed by a comma.
function declaredParameters(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return names;
  for (const call of formula.matchAll(/\b(LET|LAMBDA)\(/gi)) {
    const parts = splitArguments(formula, call.index + call[0].length);
    const isLet = (call[1] ?? "").toUpperCase() === "LET";
    parts.slice(0, -1).forEach((part, index) => {
      const word = part.trim();
      if ((!isLet || index % 2 === 0) && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(word)) names.add(word.toUpperCase());
    });
  }
  return names;
}

function splitArguments(formula: string, from: number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = from;
  let quoted = "";
  for (let i = from; i < formula.length; i++) {
    const c = formula.charAt(i);
    if (quoted !== "") {
      if (c === quoted) quoted = "";
    } else if (c === '"' || c === "'") quoted = c;
    else if (c === "(" || c === "{") depth++;
    else if (c === "}" || (c === ")" && depth > 0)) depth--;
    else if ((c === "," && depth === 0) || c === ")") {
      parts.push(formula.slice(start, i));
      start = i + 1;
      if (c === ")") break;
    }
  }
  return parts;
}
