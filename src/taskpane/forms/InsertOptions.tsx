// How a form is inserted: where it goes, its language, its formulas, and whether it is protected.
import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { t } from "../../i18n";
import { isProtecting } from "./use-insert-form";
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
      {kpi && <Formulas choices={choices} onChange={onChange} />}
      {choices.where === "newSheet" && (
        <Field hint={t("pane.forms.protectHint")}>
          <Checkbox
            label={t("pane.forms.protect")}
            checked={choices.protect ?? false}
            onChange={(_, { checked }) => {
              onChange({ protect: checked === true });
            }}
          />
        </Field>
      )}
    </>
  );
}

function Formulas({ choices, onChange }: Omit<InsertOptionsProps, "kpi">) {
  const locked = isProtecting(choices);
  return (
    <Field
      label={t("pane.forms.formulas")}
      hint={locked ? t("pane.forms.protectedFormulas") : t(`pane.forms.${choices.formulas}Hint`)}
    >
      <RadioGroup
        layout="horizontal"
        value={locked ? "native" : choices.formulas}
        onChange={(_, { value }) => {
          onChange({ formulas: value as InsertChoices["formulas"] });
        }}
      >
        <Radio value="native" label={t("pane.forms.native")} />
        <Radio value="kpi" label={t("pane.forms.kpi")} disabled={locked} />
      </RadioGroup>
    </Field>
  );
}
