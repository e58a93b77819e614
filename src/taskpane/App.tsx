// The pane's frame: the theme and language the user wants, around the pane itself.
import { FluentProvider } from "@fluentui/react-components";
import { useAppStyles } from "./App.styles";
import { Pane } from "./Pane";
import type { RecentForms } from "./forms/recent-forms";
import type { SettingsStore } from "./settings/settings";
import { chooseTheme, useSystemColours, withFonts } from "./settings/theme";
import type { OfficeColours } from "./settings/theme";
import { useLanguage, useSettings } from "./settings/use-settings";

export interface AppProps {
  readonly settingsStore: SettingsStore;
  readonly recentForms: RecentForms;
  /** The language Office displays, as a locale name. */
  readonly displayLanguage: string;
  readonly officeColours: OfficeColours | undefined;
}

export function App({ settingsStore, recentForms, displayLanguage, officeColours }: AppProps) {
  const styles = useAppStyles();
  // Everything below reads its texts while rendering, so rendering here again is what changes the language.
  const language = useLanguage();
  const { settings, change } = useSettings(settingsStore, displayLanguage);
  const theme = chooseTheme(settings.theme, officeColours, useSystemColours());
  return (
    <FluentProvider theme={withFonts(theme, language)} lang={language} className={styles.provider}>
      <Pane settings={settings} recentForms={recentForms} onChangeSettings={change} />
    </FluentProvider>
  );
}
