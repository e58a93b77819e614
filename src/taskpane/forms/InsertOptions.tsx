// How a form is inserted: its language, its formulas, and where it goes.
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { t } from "../../i18n";
import type { InsertChoices } from "./use-insert-form";

interface InsertOptionsProps {
  readonly choices: InsertChoices;
  /** Whether the form has formulas to choose between. */
  readonly kpi: boolean;
  onChange(part: Partial<InsertChoices>): void;
}

export function InsertOptions({ choices, kpi, onChange }: InsertOptionsProps) {
  return (
    <>
      <Field label={t("pane.forms.where")}>
        <RadioGroup
          value={choices.where}
          onChange={(_, { value }) => {
            onChange({ where: value as InsertChoices["where"] });
          }}
        >
          <Radio value="newSheet" label={t("pane.forms.newSheet")} />
          <Radio value="selection" label={t("pane.forms.selection")} />
        </RadioGroup>
      </Field>
      <Field label={t("pane.forms.language")}>
        <RadioGroup
          layout="horizontal"
          value={choices.language}
          onChange={(_, { value }) => {
            onChange({ language: value as InsertChoices["language"] });
          }}
        >
          <Radio value="zh-CN" label={<span lang="zh-CN">中文</span>} />
          <Radio value="en" label={<span lang="en">English</span>} />
        </RadioGroup>
      </Field>
      {kpi && (
        <Field label={t("pane.forms.formulas")} hint={t(`pane.forms.${choices.formulas}Hint`)}>
          <RadioGroup
            layout="horizontal"
            value={choices.formulas}
            onChange={(_, { value }) => {
              onChange({ formulas: value as InsertChoices["formulas"] });
            }}
          >
            <Radio value="native" label={t("pane.forms.native")} />
            <Radio value="kpi" label={t("pane.forms.kpi")} />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
