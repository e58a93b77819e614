// The language everything is said in, and who wants to know when it changes.
import type { Language } from "../domain/language";
import { languageOf } from "../domain/language";

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
