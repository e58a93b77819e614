// Patterns kept as data: each says what it reads, and carries examples that a test runs. Forms are written for
// normalised text (see plain-text.ts) and are looked for everywhere in it.

/** One way of saying something. `form` carries no flags: they are put on when compiled. */
export interface WordingPattern {
  readonly id: string;
  readonly form: RegExp;
  /** Texts in which it is found, and texts in which it is not, with the reason. */
  readonly examples: { readonly is: readonly string[]; readonly not?: readonly (readonly [string, string])[] };
}

export interface PatternHit {
  readonly start: number;
  readonly end: number;
}

/** A pattern ready to be looked for. Those in English words only are skipped over texts without a Latin letter. */
export interface CompiledPattern {
  readonly form: RegExp;
  readonly english: boolean;
}

/**
 * Compiles patterns into ones that find all. Throws, naming the entry, on an id listed twice, a pattern that finds
 * the empty text, upper case (normalised text has none), or an entry without examples.
 */
export function compilePatterns(patterns: readonly WordingPattern[]): readonly CompiledPattern[] {
  const ids = new Set<string>();
  return patterns.map(({ id, form, examples }) => {
    if (ids.has(id)) throw new Error(`pattern ${id}: declared twice`);
    ids.add(id);
    if (examples.is.length === 0) throw new Error(`pattern ${id}: no example`);
    if (form.flags !== "") throw new Error(`pattern ${id}: has flags`);
    if (form.test("")) throw new Error(`pattern ${id}: finds the empty text`);
    if (/[A-Z]/.test(form.source.replace(/\\[A-Z]/g, ""))) throw new Error(`pattern ${id}: upper case never matches`);
    return { form: new RegExp(form.source, "gu"), english: id.startsWith("english-") };
  });
}

/** Every place one of the patterns is found, in no order. */
export function findPatterns(compiled: readonly CompiledPattern[], text: string): readonly PatternHit[] {
  const hits: PatternHit[] = [];
  for (const { form } of patternsFor(compiled, text)) {
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      hits.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return hits;
}

/** True when one of the patterns is found. */
export function hasPattern(compiled: readonly CompiledPattern[], text: string): boolean {
  return patternsFor(compiled, text).some(({ form }) => {
    form.lastIndex = 0;
    return form.test(text);
  });
}

/** The text with everything the patterns find blanked out, its length unchanged. */
export function maskPatterns(compiled: readonly CompiledPattern[], text: string): string {
  let rest = text;
  for (const { form } of patternsFor(compiled, text)) {
    form.lastIndex = 0;
    // Most find nothing, which is told faster than it is replaced.
    if (form.test(rest)) rest = rest.replace(form, (found) => " ".repeat(found.length));
  }
  return rest;
}

const withoutEnglish = new WeakMap<readonly CompiledPattern[], readonly CompiledPattern[]>();

function patternsFor(compiled: readonly CompiledPattern[], text: string): readonly CompiledPattern[] {
  if (/[a-z]/.test(text)) return compiled;
  const before = withoutEnglish.get(compiled);
  if (before) return before;
  const rest = compiled.filter(({ english }) => !english);
  withoutEnglish.set(compiled, rest);
  return rest;
}
