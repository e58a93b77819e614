// What comes of a rule: both formulas, writing one into the selected cell, and what they give at the edges.
import { Button, Field, Input } from "@fluentui/react-components";
import type { RuleFormulas } from "../../commands/rule-reader";
import { t } from "../../i18n/rules";
import { CopyButton } from "../CopyButton";
import { resultText, valueText } from "./rule-words";
import { useRulesViewStyles } from "./RulesView.styles";

interface RuleResultProps {
  readonly formulas: RuleFormulas;
  readonly valueCell: string;
  onValueCell(text: string): void;
  onInsert(formulas: "native" | "kpi"): void;
}

export function RuleResult({ formulas, valueCell, onValueCell, onInsert }: RuleResultProps) {
  const styles = useRulesViewStyles();
  return (
    <section aria-label={t("rules.formulas")} className={styles.group}>
      <h2 className={styles.heading}>{t("rules.formulas")}</h2>
      <p className={styles.words}>{t("rules.words", { words: formulas.words })}</p>
      <Field label={t("rules.valueCell")} hint={t("rules.valueCellHint")}>
        <Input
          value={valueCell}
          onChange={(_, { value }) => {
            onValueCell(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            onInsert("native");
          }}
        >
          {t("rules.insertNative")}
        </Button>
        <Button
          onClick={() => {
            onInsert("kpi");
          }}
        >
          {t("rules.insertKpi")}
        </Button>
      </div>
      <Formula
        name={t("rules.native")}
        hint={t("rules.nativeHint")}
        copy={t("rules.copyNative")}
        text={formulas.native}
      />
      <Formula name={t("rules.kpi")} copy={t("rules.copyKpi")} text={formulas.kpi} />
      <TruthTable formulas={formulas} />
    </section>
  );
}

interface FormulaProps {
  readonly name: string;
  readonly hint?: string;
  readonly copy: string;
  readonly text: string;
}

function Formula({ name, hint, copy, text }: FormulaProps) {
  const styles = useRulesViewStyles();
  return (
    <details>
      <summary>{name}</summary>
      {hint && <p className={styles.words}>{hint}</p>}
      <code className={styles.code}>{text}</code>
      <CopyButton label={copy} text={() => text} />
    </details>
  );
}

function TruthTable({ formulas: { table, percent } }: Pick<RuleResultProps, "formulas">) {
  const styles = useRulesViewStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t("rules.table")}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {t("rules.value")}
          </th>
          <th scope="col" className={styles.cell}>
            {t("rules.result")}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.map(({ value, result }) => (
          <tr key={value}>
            <td className={styles.cell}>{valueText(value, percent)}</td>
            <td className={styles.cell}>{resultText(result)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
