// Settings: the pane's language and theme, which take effect at once, and what is kept in the workbook.
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import { KeptInWorkbook } from "./KeptInWorkbook";
import type { LanguageChoice, Settings, ThemeChoice } from "../settings/settings";

interface SettingsPageProps {
  readonly settings: Settings;
  onChange(part: Partial<Settings>): void;
  onProblem(problem: Problem | undefined): void;
}

export default function SettingsPage({ settings, onChange, onProblem }: SettingsPageProps) {
  return (
    <>
      <Field label={t("pane.settings.language")} hint={t("pane.settings.languageHint")}>
        <RadioGroup
          value={settings.language}
          onChange={(_, { value }) => {
            onChange({ language: value as LanguageChoice });
          }}
        >
          <Radio value="auto" label={t("pane.settings.languageAuto")} />
          {/* Each language is named in itself, so that it is found by those who read no other. */}
          <Radio value="zh-CN" label={<span lang="zh-CN">中文</span>} />
          <Radio value="en" label={<span lang="en">English</span>} />
        </RadioGroup>
      </Field>
      <Field label={t("pane.settings.theme")}>
        <RadioGroup
          value={settings.theme}
          onChange={(_, { value }) => {
            onChange({ theme: value as ThemeChoice });
          }}
        >
          <Radio value="auto" label={t("pane.settings.themeAuto")} />
          <Radio value="light" label={t("pane.settings.themeLight")} />
          <Radio value="dark" label={t("pane.settings.themeDark")} />
        </RadioGroup>
      </Field>
      <KeptInWorkbook onProblem={onProblem} />
    </>
  );
}
