// The user's choices for the pane: parsed from and kept in the browser's storage, which may be missing or refuse.
import type { Language } from "../../domain/language";

export type LanguageChoice = "auto" | Language;
export type ThemeChoice = "auto" | "light" | "dark";

export interface Settings {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
}

export const defaultSettings: Settings = { language: "auto", theme: "auto" };

export interface SettingsStore {
  read(): Settings;
  write(settings: Settings): void;
}

/**
 * Keeps settings under a key of its own for each Office partition, so that hosts sharing a browser do not mix.
 * Storage that is missing, full or forbidden loses the settings at the next start, nothing else.
 */
export function createSettingsStore(partitionKey: string, storageOf: () => Storage): SettingsStore {
  const key = `${partitionKey}kpi-sheets.settings`;
  let current: Settings | undefined;
  return {
    read: () => (current ??= parseSettings(attempt(() => storageOf().getItem(key)))),
    write(settings) {
      current = settings;
      attempt(() => {
        storageOf().setItem(key, JSON.stringify(settings));
      });
    },
  };
}

/** Settings from stored text; what is unknown or broken becomes its default. */
export function parseSettings(text: string | null | undefined): Settings {
  const stored = attempt(() => JSON.parse(text ?? "{}") as unknown);
  if (typeof stored !== "object" || stored === null) return defaultSettings;
  const { language, theme } = stored as Record<string, unknown>;
  return {
    language: language === "zh-CN" || language === "en" ? language : "auto",
    theme: theme === "light" || theme === "dark" ? theme : "auto",
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
