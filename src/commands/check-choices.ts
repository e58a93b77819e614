// Which rules and words a workbook is checked by: read, changed one by one, handed on as a text.
import type { CheckChoices } from "../domain/store";
import { checksSection, sectionOf } from "../domain/store";
import { problem } from "../excel/problem";
import { openStore } from "../excel/store";
import { changeSection } from "./change-section";
import { loadRules } from "./check-sheet";
import type { Command, Outcome } from "./outcome";
import { fail, succeed } from "./outcome";
import type { ChoiceChange, ChoicesReport } from "./results";

/** The rules there are, and what the workbook chooses otherwise. Two syncs; a store that is not ours is the problem. */
export const readChoices: Command<Readonly<Record<never, never>>, ChoicesReport> = {
  name: "readChoices",
  act: async (context) => {
    const { store } = await openStore(context);
    if ("reason" in store) return fail(store);
    return succeed(await reportOn(sectionOf(store, checksSection)));
  },
};

/** Changes one choice and keeps it in the workbook. Three syncs; changed back by choosing again. */
export const changeChoice: Command<ChoiceChange, ChoicesReport> = {
  name: "changeChoice",
  done: () => ({ key: "done.changeChoice", arguments: {} }),
  act: (context, change) => keep(context, (choices) => changed(choices, change)),
};

/** Takes over all the choices of another workbook, from the text `choicesText` made of them. Three syncs. */
export const takeChoices: Command<{ readonly text: string }, ChoicesReport> = {
  name: "takeChoices",
  done: () => ({ key: "done.takeChoices", arguments: {} }),
  act: (context, { text }) => {
    const taken = choicesFromText(text);
    return taken ? keep(context, () => taken) : Promise.resolve(fail(problem("choices-text")));
  },
};

/** The choices as a text to hand on. */
export function choicesText({ rules, words, added }: CheckChoices): string {
  return JSON.stringify({ kpiChecks: { rules, words, added } }, undefined, 1);
}

/** Reads such a text; undefined when it is none. */
export function choicesFromText(text: string): CheckChoices | undefined {
  try {
    const { kpiChecks } = JSON.parse(text) as { readonly kpiChecks?: unknown };
    return checksSection.parse(kpiChecks);
  } catch {
    return undefined;
  }
}

async function keep(
  context: Excel.RequestContext,
  change: (choices: CheckChoices) => CheckChoices,
): Promise<Outcome<ChoicesReport>> {
  const kept = await changeSection(context, checksSection, change);
  return kept.ok ? succeed(await reportOn(kept.value)) : kept;
}

function changed(choices: CheckChoices, change: ChoiceChange): CheckChoices {
  const { rules, words, added } = choices;
  if (change.kind === "rule") return { ...choices, rules: withEntry(rules, change.id, change.level) };
  const phrase = change.phrase.trim();
  if (change.kind === "word") return { ...choices, words: withEntry(words, phrase, change.level) };
  const others = added.filter((word) => word.phrase !== phrase);
  const { category } = change;
  return { ...choices, added: category === undefined ? others : [...others, { phrase, category }] };
}

function withEntry<T>(entries: Readonly<Record<string, T>>, key: string, value: T | undefined): Record<string, T> {
  const others = Object.entries(entries).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

async function reportOn(choices: CheckChoices): Promise<ChoicesReport> {
  const { tableRules, wordCategories } = await loadRules();
  return { ...choices, known: tableRules.map(({ id, severity }) => ({ id, severity })), categories: wordCategories };
}
