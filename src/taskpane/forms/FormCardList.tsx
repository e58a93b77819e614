// Cards of forms under a heading.
import { Text } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { language, t } from "../../i18n";
import type { FormCard } from "../pane-actions";
import { useFormGalleryStyles } from "./FormGallery.styles";
import { audiences } from "./gallery-filter";

interface FormCardListProps {
  /** Absent where the list stands alone. */
  readonly title: string | undefined;
  readonly forms: readonly FormCard[];
  /** Names only. */
  readonly brief?: boolean;
  readonly focused: string | undefined;
  onChoose(formId: string): void;
}

export function FormCardList({ title, forms, brief = false, focused, onChoose }: FormCardListProps) {
  const styles = useFormGalleryStyles();
  const heading = useId();
  return (
    <div>
      {title !== undefined && (
        <Text as="h2" id={heading} weight="semibold" size={200} className={styles.heading}>
          {title}
        </Text>
      )}
      <ul className={styles.list} aria-labelledby={title === undefined ? undefined : heading}>
        {forms.map((form) => (
          <li key={form.id}>
            <Card form={form} brief={brief} takesFocus={form.id === focused} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CardProps {
  readonly form: FormCard;
  readonly brief: boolean;
  readonly takesFocus: boolean;
  onChoose(formId: string): void;
}

function Card({ form, brief, takesFocus, onChoose }: CardProps) {
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
      <span className={styles.name}>{form.name[language()]}</span>
      {!brief && <span className={styles.summary}>{form.summary[language()]}</span>}
      {!brief && (
        <span className={styles.audience}>
          {audiences
            .filter((audience) => form.audience.includes(audience))
            .map((audience) => t(`pane.audience.${audience}`))
            .join(" · ")}
        </span>
      )}
    </button>
  );
}
