// t(): the sentence for a key in the user's language. Texts stand in *.data.ts, both languages side by side.
import type { Bilingual, Language } from "../domain/language";
import { languageOf } from "../domain/language";
import { commandTexts } from "./commands.data";
import { findingTexts } from "./findings.data";
import { functionTexts } from "./functions.data";
import { paneTexts } from "./pane.data";
import { terminalTexts } from "./terminal.data";
import { workbenchTexts } from "./workbench.data";

const texts = { ...commandTexts, ...findingTexts, ...functionTexts, ...paneTexts, ...terminalTexts, ...workbenchTexts };

export type TextKey = keyof typeof texts;
export type TextArguments = Readonly<Record<string, string | number>>;

// functions.js and the pane are two bundles on one page: they share the language through this slot.
const slot = Symbol.for("kpi-sheets.language");
type State = { current: Language; readonly listeners: Set<() => void> };
const shared = globalThis as unknown as Record<symbol, State | undefined>;

function state(): State {
  return (shared[slot] ??= { current: "zh-CN", listeners: new Set() });
}

/** The language in use; Chinese until somebody says otherwise. */
export function language(): Language {
  return state().current;
}

/** Changes the language by locale name ("zh-TW", "en-GB") and tells the listeners. */
export function setLanguage(locale: string): void {
  const now = state();
  now.current = languageOf(locale);
  for (const listener of now.listeners) listener();
}

/** Calls the listener after each change of language; gives back what stops it. */
export function onLanguageChange(listener: () => void): () => void {
  const { listeners } = state();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sentence for a key, its {holes} filled. */
export function t(key: TextKey, holes: TextArguments = {}): string {
  return fill(texts[key][language()], holes);
}

/** Like t(), for keys that come as data (findings, problems); undefined when there is no such text. */
export function textFor(key: string, holes: TextArguments = {}): string | undefined {
  const entry: Bilingual | undefined = Object.hasOwn(texts, key) ? texts[key as TextKey] : undefined;
  return entry && fill(entry[language()], holes);
}

function fill(text: string, holes: TextArguments): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));
}
