// One form: what it looks like, how it is to be inserted, and Insert.
import { Button, Text } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../commands/outcome";
import { language, t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import type { FormCard } from "../pane-actions";
import { PeopleButton } from "../people/PeopleButton";
import { PeopleView } from "../people/PeopleView";
import { useFormDetailStyles } from "./FormDetail.styles";
import { FormParts } from "./FormParts";
import { FormPreview } from "./FormPreview";
import { InsertBar } from "./InsertBar";
import { InsertOptions } from "./InsertOptions";
import { useDrawing } from "./use-drawing";
import { useInsertForm } from "./use-insert-form";

interface FormDetailProps {
  readonly form: FormCard;
  onProblem(problem: Problem | undefined): void;
  onInserted(): void;
  onBack(): void;
}

export function FormDetail({ form, onProblem, onInserted, onBack }: FormDetailProps) {
  const styles = useFormDetailStyles();
  const rows = useRef<HTMLInputElement>(null);
  const { choices, options, rowsWrong, change, ...insertion } = useInsertForm({ form, onProblem, onInserted });
  const drawing = useDrawing(rowsWrong ? undefined : options, onProblem);
  const [people, setPeople] = useState<"never" | "open" | "left">("never");
  if (people === "open") {
    const leave = () => {
      setPeople("left");
    };
    return <PeopleView form={form} options={options} onProblem={onProblem} onMade={onInserted} onBack={leave} />;
  }
  return (
    <section className={styles.detail} aria-label={form.name[language()]}>
      <Title form={form} takesFocus={people === "never"} onBack={onBack} />
      <Text as="p" className={styles.summary}>
        {form.summary[language()]}
      </Text>
      {drawing && <FormPreview drawing={drawing} name={form.name[choices.language]} language={choices.language} />}
      <FormParts form={form} choices={choices} rowsWrong={rowsWrong} rowsRef={rows} onChange={change} />
      <InsertOptions choices={choices} kpi={form.kpi} onChange={change} />
      <PeopleButton
        takesFocus={people === "left"}
        onOpen={() => {
          if (rowsWrong) rows.current?.focus();
          else setPeople("open");
        }}
      />
      <InsertBar
        {...insertion}
        drawing={drawing}
        where={choices.where}
        refused={rowsWrong}
        onRefused={() => {
          rows.current?.focus();
        }}
      />
    </section>
  );
}

interface TitleProps extends Pick<FormDetailProps, "form" | "onBack"> {
  readonly takesFocus: boolean;
}

function Title({ form, takesFocus, onBack }: TitleProps) {
  const styles = useFormDetailStyles();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) back.current?.focus();
  }, [takesFocus]);
  return (
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
  );
}
