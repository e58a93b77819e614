// One form: what it looks like, how it is to be inserted, and Insert.
import { Button, Text } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { Problem } from "../../commands/outcome";
import { language, t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import type { FormCard } from "../pane-actions";
import { useFormDetailStyles } from "./FormDetail.styles";
import { FormPreviewTable } from "./FormPreviewTable";
import { InsertOptions } from "./InsertOptions";
import { OccupiedQuestion } from "./OccupiedQuestion";
import { useInsertForm } from "./use-insert-form";

interface FormDetailProps {
  readonly form: FormCard;
  onProblem(problem: Problem | undefined): void;
  onBack(): void;
}

export function FormDetail({ form, onProblem, onBack }: FormDetailProps) {
  const styles = useFormDetailStyles();
  const back = useRef<HTMLButtonElement>(null);
  const insertButton = useRef<HTMLButtonElement>(null);
  const { options, change, insert, inserting, occupied, dropQuestion } = useInsertForm(form.id, onProblem);
  useEffect(() => {
    back.current?.focus();
  }, []);
  // The question goes with its answer, so the focus goes back to where it came from.
  const answer = (how: Parameters<typeof insert>[0] | undefined) => {
    dropQuestion();
    insertButton.current?.focus();
    if (how) void insert(how);
  };
  return (
    <section className={styles.detail} aria-label={form.name[language()]}>
      <div className={styles.title}>
        <Button
          ref={back as FluentRef}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t("pane.forms.all")}
          onClick={onBack}
        />
        <Text as="h2" weight="semibold" size={400} className={styles.heading}>
          {form.name[language()]}
        </Text>
      </div>
      <Text as="p" className={styles.summary}>
        {form.summary[language()]}
      </Text>
      <FormPreviewTable preview={form.preview} name={form.name} language={options.language} />
      <InsertOptions options={options} onChange={change} />
      <div className={styles.insert}>
        {occupied ? (
          <OccupiedQuestion
            address={occupied}
            onNewSheet={() => {
              answer({ where: "newSheet" });
            }}
            onOverwrite={() => {
              answer({ overwrite: true });
            }}
            onCancel={() => {
              answer(undefined);
            }}
          />
        ) : (
          <Text as="p" className={styles.summary}>
            {t(options.where === "newSheet" ? "pane.forms.willAddSheet" : "pane.forms.willWrite")}
          </Text>
        )}
        <Button
          ref={insertButton as FluentRef}
          appearance={occupied ? "secondary" : "primary"}
          disabledFocusable={inserting}
          aria-busy={inserting}
          onClick={() => void insert({})}
        >
          {t("pane.forms.insert")}
        </Button>
      </div>
    </section>
  );
}
