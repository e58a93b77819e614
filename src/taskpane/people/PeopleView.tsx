// One form for many: point to the roster, look at what would be made, make it, stop it.
import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { Problem } from "../../commands/outcome";
import type { FormForPeople } from "../../commands/people-results";
import { language, t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import type { FormCard } from "../pane-actions";
import { MakeSheets } from "./MakeSheets";
import { usePeopleViewStyles } from "./PeopleView.styles";
import { RosterPeople } from "./RosterPeople";
import { RosterSummary } from "./RosterSummary";
import { StoppedQuestion } from "./StoppedQuestion";
import { usePeople } from "./use-people";

interface PeopleViewProps {
  readonly form: FormCard;
  /** As chosen for the form. */
  readonly options: FormForPeople;
  onProblem(problem: Problem | undefined): void;
  onMade(): void;
  onBack(): void;
}

export function PeopleView({ form, options, onProblem, onMade, onBack }: PeopleViewProps) {
  const styles = usePeopleViewStyles();
  const readButton = useRef<HTMLButtonElement>(null);
  const people = usePeople({ options, onProblem, onMade });
  const { roster, reading, running, stopped } = people;
  const focusRead = () => {
    readButton.current?.focus();
  };
  const title = t("pane.people.title", { form: form.name[language()] });
  return (
    <section className={styles.view} aria-label={title}>
      <Title text={title} disabled={running !== undefined} onBack={onBack} />
      <Text as="p" className={styles.text}>
        {t("pane.people.select")}
      </Text>
      <Button
        ref={readButton as FluentRef}
        appearance={roster || stopped ? "secondary" : "primary"}
        disabledFocusable={reading || running !== undefined}
        onClick={() => void people.read()}
      >
        {t(roster ? "pane.people.readAgain" : "pane.people.read")}
      </Button>
      {reading && <ProgressBar aria-label={t("pane.people.reading")} />}
      {stopped && (
        <StoppedQuestion
          {...stopped}
          onKeep={() => {
            people.keep();
            focusRead();
          }}
          onTakeBack={() => {
            void people.takeBack();
            focusRead();
          }}
        />
      )}
      {roster && (
        <>
          <RosterSummary roster={roster} namings={people.namings} />
          <RosterPeople {...people} roster={roster} disabled={running !== undefined} />
          <MakeSheets
            count={people.namings.length}
            running={running}
            onMake={() => {
              void people.make().then((asks) => {
                if (!asks) focusRead();
              });
            }}
            onStop={people.stop}
          />
        </>
      )}
    </section>
  );
}

interface TitleProps {
  readonly text: string;
  readonly disabled: boolean;
  onBack(): void;
}

function Title({ text, disabled, onBack }: TitleProps) {
  const styles = usePeopleViewStyles();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
  }, []);
  return (
    <div className={styles.title}>
      <Button
        ref={back as FluentRef}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={t("pane.people.back")}
        disabledFocusable={disabled}
        onClick={onBack}
      />
      <Text as="h2" weight="semibold" size={400} className={styles.heading}>
        {text}
      </Text>
    </div>
  );
}
