// What can be chosen of this form alone: how many rows its table has, and parts to take or leave.
import { Checkbox, Field, Input } from "@fluentui/react-components";
import type { Ref } from "react";
import { language, t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import type { FormCard } from "../pane-actions";
import { useFormDetailStyles } from "./FormDetail.styles";
import type { InsertChoices } from "./use-insert-form";

interface FormPartsProps {
  readonly form: FormCard;
  readonly choices: InsertChoices;
  readonly rowsWrong: boolean;
  readonly rowsRef: Ref<HTMLInputElement>;
  onChange(part: Partial<InsertChoices>): void;
}

export function FormParts({ form, choices, rowsWrong, rowsRef, onChange }: FormPartsProps) {
  const styles = useFormDetailStyles();
  const { itemRows } = form;
  return (
    <>
      {itemRows && (
        <Field
          label={t("pane.forms.rows")}
          {...(rowsWrong
            ? { validationMessage: t("pane.forms.rowsWrong", { least: itemRows.least, most: itemRows.most }) }
            : {})}
        >
          <Input
            ref={rowsRef as FluentRef}
            className={styles.rows}
            inputMode="numeric"
            value={choices.rowsText ?? String(itemRows.usual)}
            onChange={(_, { value }) => {
              onChange({ rowsText: value });
            }}
          />
        </Field>
      )}
      {form.options.length > 0 && <Parts form={form} choices={choices} onChange={onChange} />}
    </>
  );
}

function Parts({ form, choices, onChange }: Pick<FormPartsProps, "form" | "choices" | "onChange">) {
  const styles = useFormDetailStyles();
  const chosen = choices.chosen ?? form.options.filter((option) => option.default).map(({ id }) => id);
  return (
    <fieldset className={styles.parts}>
      <legend className={styles.legend}>{t("pane.forms.parts")}</legend>
      {form.options.map(({ id, label, help }) => (
        <Field key={id} {...(help ? { hint: help[language()] } : {})}>
          <Checkbox
            label={label[language()]}
            checked={chosen.includes(id)}
            onChange={() => {
              onChange({ chosen: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
            }}
          />
        </Field>
      ))}
    </fieldset>
  );
}
