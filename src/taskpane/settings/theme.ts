// Which Fluent theme the pane wears: the user's choice, else Office's theme, else the system's.
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Language } from "../../domain/language";
import type { ThemeChoice } from "./settings";

const latinFonts = "'Segoe UI', -apple-system, Roboto, 'Helvetica Neue', Arial, system-ui";
const chineseFonts = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC'";

/** The language's own fonts come first: quotation marks and the like exist in both and differ in width. */
const fonts: Record<Language, string> = {
  "zh-CN": `${chineseFonts}, ${latinFonts}, sans-serif`,
  en: `${latinFonts}, ${chineseFonts}, sans-serif`,
};

/** What Office says about its own colours; often nothing on the web. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

export interface SystemColours {
  readonly forced: boolean;
  readonly dark: boolean;
}

/** Forced colours win over everything: the system then draws the colours and the theme must not argue. */
export function chooseTheme(choice: ThemeChoice, office: OfficeColours | undefined, system: SystemColours): Theme {
  const dark = choice === "auto" ? (officeIsDark(office) ?? system.dark) : choice === "dark";
  return system.forced ? teamsHighContrastTheme : dark ? webDarkTheme : webLightTheme;
}

/** The theme with fonts for the language. */
export function withFonts(theme: Theme, language: Language): Theme {
  return { ...theme, fontFamilyBase: fonts[language] };
}

/** Dark when Office says so, or when the background it names is darker than middle grey; undefined when it is silent. */
export function officeIsDark(office: OfficeColours | undefined): boolean | undefined {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const rgb = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? "");
  if (!rgb) return undefined;
  const [red = 0, green = 0, blue = 0] = rgb.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** The system's colours, followed while they change. */
export function useSystemColours(): SystemColours {
  return { forced: useMediaQuery("(forced-colors: active)"), dark: useMediaQuery("(prefers-color-scheme: dark)") };
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => {
        media.removeEventListener("change", listener);
      };
    },
    () => matchMedia(query).matches,
  );
}
