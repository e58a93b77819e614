// A rule in words on its way to a formula: the text, how it is read, what is open in it, what comes of it.
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n/rules";
import { useActions } from "../pane-actions";
import type { RuleReader } from "../pane-actions";
import { BandCheck } from "./BandCheck";
import { KeptBands } from "./KeptBands";
import { NumberLine } from "./NumberLine";
import { RuleQuestions } from "./RuleQuestions";
import { RuleResult } from "./RuleResult";
import { useRulesViewStyles } from "./RulesView.styles";
import { shownCell, useRule } from "./use-rule";

interface RuleDeskProps {
  readonly reader: RuleReader;
  onProblem(problem: Problem | undefined): void;
}

export default function RuleDesk({ reader, onProblem }: RuleDeskProps) {
  const styles = useRulesViewStyles();
  const actions = useActions();
  const [valueCell, setValueCell] = useState("");
  const open = useRule(reader, cellIn(valueCell));
  const { rule } = open;
  const bands = rule?.kind === "bands" ? rule : undefined;
  const takeCells = async () => {
    const outcome = await actions.readRuleCells();
    onProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) open.write(outcome.value.text);
  };
  const insert = async (formulas: "native" | "kpi") => {
    const outcome = await actions.insertRule({ text: open.text, answers: open.answers, formulas, valueCell });
    onProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <div className={styles.group}>
      <Field
        label={t("rules.text")}
        {...(open.unreadable === undefined
          ? {}
          : { validationState: "warning", validationMessage: whyUnread(open.unreadable) })}
      >
        <Textarea
          resize="vertical"
          rows={4}
          placeholder={t("rules.example")}
          value={open.text}
          onChange={(_, { value }) => {
            open.write(value);
          }}
        />
      </Field>
      <Button onClick={() => void takeCells()}>{t("rules.fromCells")}</Button>
      <KeptBands reader={reader} set={bands?.set} onText={open.write} onProblem={onProblem} />
      {bands && (
        <>
          <NumberLine set={reader.decidedBands(bands.set, bands.questions, open.answers)} reader={reader} />
          <BandCheck defects={bands.check.defects} set={bands.set} reader={reader} />
        </>
      )}
      {rule && <RuleQuestions rule={rule} answers={open.answers} reader={reader} onAnswer={open.answer} />}
      {open.missing !== undefined && (
        <p role="status">{t(open.missing === "rule-target-missing" ? "rules.needsTarget" : "rules.notNumber")}</p>
      )}
      {open.formulas && (
        <RuleResult
          formulas={open.formulas}
          valueCell={valueCell}
          onValueCell={setValueCell}
          onInsert={(formulas) => void insert(formulas)}
        />
      )}
    </div>
  );
}

/** The cell typed, as far as it is one. */
function cellIn(text: string): string {
  const typed = text.trim().toUpperCase().replaceAll("$", "");
  return /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(typed) ? typed : shownCell;
}

function whyUnread(reason: string): string {
  return t(reason === "band-units-mixed" ? "rules.unitsMixed" : "rules.unreadable");
}
