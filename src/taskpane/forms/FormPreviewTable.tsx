// What a form holds, small enough for the pane: its rows with their weights and its columns, or, where it comes without
// rows, its headers side by side as they stand on the sheet; and the fields around it.
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
      {rows.length === 0 ? (
        <HeaderStrip columns={columns} name={name} language={language} />
      ) : (
        <>
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
        </>
      )}
      {fields.length > 0 && (
        <Text as="p" size={200} className={styles.note}>
          {t("pane.forms.fields")} <span lang={language}>{listed(fields)}</span>
        </Text>
      )}
    </div>
  );
}

interface HeaderStripProps {
  readonly columns: FormPreview["columns"];
  readonly name: Bilingual;
  readonly language: Language;
}

/** The headers over two blank rows; too wide for the pane, so it scrolls sideways, by keyboard too. */
function HeaderStrip({ columns, name, language }: HeaderStripProps) {
  const styles = useFormPreviewStyles();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div className={styles.strip} role="region" aria-label={t("pane.forms.preview")} tabIndex={0}>
      <table className={styles.wide} lang={language}>
        <caption className={styles.stripCaption}>{name[language]}</caption>
        <thead>
          <tr>
            {columns.map((header) => (
              <th key={header.en} scope="col" className={styles.column}>
                {header[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {["first", "second"].map((row) => (
            <tr key={row}>
              {columns.map((header) => (
                <td key={header.en} className={styles.blank} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
