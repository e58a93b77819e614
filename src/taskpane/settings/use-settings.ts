// The settings as React state: kept in the store, and the language told to i18n and the page.
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../../domain/language";
import { language, onLanguageChange, setLanguage } from "../../i18n";
import type { Settings, SettingsStore } from "./settings";

/** Tells i18n the language of the settings: the user's choice, else the one Office displays. */
export function applyLanguage(settings: Settings, displayLanguage: string): void {
  setLanguage(settings.language === "auto" ? displayLanguage : settings.language);
}

/** The language in use; renders again after each change and keeps `<html lang>` true. */
export function useLanguage(): Language {
  const current = useSyncExternalStore(onLanguageChange, language);
  useEffect(() => {
    document.documentElement.lang = current;
  }, [current]);
  return current;
}

/** The settings and what changes them; a change is kept and takes effect at once. */
export function useSettings(store: SettingsStore, displayLanguage: string) {
  const [settings, setSettings] = useState(() => store.read());
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    store.write(next);
    setSettings(next);
    applyLanguage(next, displayLanguage);
  };
  return { settings, change };
}
