// The gallery's search: what a form is called, pinyin initials, words that mean the same, and what stands in the form.
import type { Audience } from "../../domain/forms/form";
import type { Bilingual } from "../../domain/language";
import type { FormCard } from "../pane-actions";
import { sameWords } from "./search-words.data";

/** The forms for an audience, or for everyone. */
export function formsFor(forms: readonly FormCard[], audience: Audience | undefined): FormCard[] {
  return forms.filter((form) => audience === undefined || form.audience.includes(audience));
}

/**
 * The forms that every wanted word finds, in either language; those it finds by their name come first. A word may be
 * part of the name or leave out characters of it, be the pinyin initials of it, mean the same as a word of it, or stand
 * in the form. All of them, in their order, when nothing is wanted.
 */
export function findForms(forms: readonly FormCard[], wanted: string): FormCard[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  return forms
    .map((form) => ({ form, rank: Math.max(0, ...words.map((word) => rankOf(form, word))) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((one, other) => one.rank - other.rank)
    .map(({ form }) => form);
}

/** How far a word is from a form: 0 its name says it, Infinity nothing does. */
function rankOf(form: FormCard, word: string): number {
  const names = textsOf([form.name]);
  if (says(names, word) || names.some((name) => isShortFor(word, name))) return 0;
  if (fitsInitials(word, form.initials)) return 1;
  const summary = textsOf([form.summary]);
  const alike = wordsAlike(word);
  if (names.some((name) => alike.some((one) => says([name], one) || isShortFor(one, name)))) return 2;
  if (says(summary, word)) return 3;
  return says(textsOf(form.words), word) ? 4 : Infinity;
}

function says(texts: readonly string[], word: string): boolean {
  const singular = /^[a-z-]{4,}s$/.test(word) ? word.slice(0, -1) : word;
  return texts.some((text) => (isShortLatin(singular) ? wordsIn(text).has(singular) : text.includes(singular)));
}

/** One or two letters are initials or a whole word, never a piece of one. */
function isShortLatin(word: string): boolean {
  return /^[a-z]{1,2}$/.test(word);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/[a-z]+/g));
}

/** The word with what means the same in place of it, or of a part of it: 项目评估 is 项目考评 too. */
function wordsAlike(word: string): string[] {
  const singular = word.replace(/(?<=[a-z]{3})s$/, "");
  return sameWords.flatMap((same) => {
    if (same.includes(singular)) return same;
    const part = same.find((one) => /\p{Script=Han}/u.test(one) && word.includes(one));
    return part === undefined ? [] : same.map((one) => word.replace(part, one));
  });
}

/** True when a Chinese word leaves out characters of the name, as short names do: 项目考评表 for 项目考评申请及考评表. */
function isShortFor(word: string, name: string): boolean {
  if (!/^\p{Script=Han}{2,}$/u.test(word)) return false;
  let at = 0;
  for (const character of name) if (character === word[at]) at++;
  return at === word.length;
}

/** True for initials in a row ("xmkp"), or that begin where the name does and leave out some ("xmkpb"). */
function fitsInitials(word: string, initials: readonly string[]): boolean {
  if (!/^[a-z0-9]{2,}$/.test(word)) return false;
  const inARow = initials.some((_letters, start) =>
    [...word].every((letter, step) => initials[start + step]?.includes(letter)),
  );
  return inARow || (word.length > 3 && leavesOut(word, initials));
}

function leavesOut(word: string, initials: readonly string[]): boolean {
  if (!initials[0]?.includes(word[0] ?? "") || !initials.at(-1)?.includes(word.at(-1) ?? "")) return false;
  let at = 0;
  for (const letters of initials) if (letters.includes(word[at] ?? " ")) at++;
  return at === word.length;
}

function textsOf(texts: readonly Bilingual[]): string[] {
  return texts.flatMap((text) => Object.values(text).map(fold));
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
