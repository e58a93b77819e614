// The gallery: a card for each form, narrowed by a search in both languages.
import { Input, Text } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useEffect, useRef, useState } from "react";
import { language, t } from "../../i18n";
import type { FormCard } from "../pane-actions";
import { useFormGalleryStyles } from "./FormGallery.styles";
import { findForms } from "./find-forms";

interface FormGalleryProps {
  readonly forms: readonly FormCard[];
  /** The form whose card takes the focus. */
  readonly focused: string | undefined;
  onChoose(formId: string): void;
}

export function FormGallery({ forms, focused, onChoose }: FormGalleryProps) {
  const styles = useFormGalleryStyles();
  const [wanted, setWanted] = useState("");
  const found = findForms(forms, wanted);
  return (
    <section className={styles.gallery} aria-label={t("pane.forms")}>
      <Input
        type="search"
        contentBefore={<SearchRegular />}
        placeholder={t("pane.forms.search")}
        aria-label={t("pane.forms.search")}
        value={wanted}
        onChange={(_, { value }) => {
          setWanted(value);
        }}
      />
      <Text role="status" className={styles.none}>
        {found.length === 0 && t("pane.forms.noneFound", { wanted })}
      </Text>
      <ul className={styles.list}>
        {found.map((form) => (
          <li key={form.id}>
            <Card form={form} takesFocus={form.id === focused} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CardProps {
  readonly form: FormCard;
  readonly takesFocus: boolean;
  onChoose(formId: string): void;
}

function Card({ form, takesFocus, onChoose }: CardProps) {
  const styles = useFormGalleryStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const choose = () => {
    onChoose(form.id);
  };
  return (
    <button type="button" ref={button} className={styles.card} onClick={choose}>
      {form.stage && <span className={styles.stage}>{form.stage[language()]}</span>}
      <span className={styles.name}>{form.name[language()]}</span>
      <span className={styles.summary}>{form.summary[language()]}</span>
    </button>
  );
}
