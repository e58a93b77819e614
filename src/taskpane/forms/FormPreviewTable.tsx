// What a form holds, small enough for the pane: its rows with their weights, its columns, the fields around it.
import { Text } from "@fluentui/react-components";
import type { Bilingual, Language } from "../../domain/language";
import { t } from "../../i18n";
import type { FormPreview } from "../pane-actions";
import { percentText } from "../weight-text";
import { useFormPreviewStyles } from "./FormPreviewTable.styles";

interface FormPreviewTableProps {
  readonly preview: FormPreview;
  readonly name: Bilingual;
  /** The language the form will be in, which need not be the pane's. */
  readonly language: Language;
}

export function FormPreviewTable({ preview, name, language }: FormPreviewTableProps) {
  const styles = useFormPreviewStyles();
  const { fields, columns, rows } = preview;
  const listed = (labels: readonly Bilingual[]) => labels.map((label) => label[language]).join(" · ");
  return (
    <div className={styles.preview}>
      <table className={styles.table} lang={language}>
        <caption className={styles.caption}>{name[language]}</caption>
        <tbody>
          {rows.map(({ label, weightPercent }) => (
            <tr key={label.en}>
              <th scope="row" className={styles.label}>
                {label[language]}
              </th>
              <td className={styles.weight}>{weightPercent !== undefined && percentText(weightPercent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text as="p" size={200} className={styles.note}>
        {t("pane.forms.columns")} <span lang={language}>{listed(columns)}</span>
      </Text>
      {fields.length > 0 && (
        <Text as="p" size={200} className={styles.note}>
          {t("pane.forms.fields")} <span lang={language}>{listed(fields)}</span>
        </Text>
      )}
    </div>
  );
}
