// How a table is scored: which formulas, how scores count, what a blank does to totals, whether columns may be added.
import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ScoreMethod, ScoreWishes } from "../../commands/score-results";
import { t } from "../../i18n";
import { useScoreViewStyles } from "./ScoreView.styles";

const blankRules = ["wait", "partial", "spread"] as const satisfies readonly ScoreWishes["blank"][];
const methods = ["weighted", "sum"] as const satisfies readonly ScoreMethod[];

interface ScoreOptionsProps {
  readonly wishes: ScoreWishes;
  /** Whether the table has weights: without them scores can only be added up. */
  readonly weighed: boolean;
  onChange(part: Partial<ScoreWishes>): void;
  onMethod(method: ScoreMethod | undefined): void;
}

export function ScoreOptions({ wishes, weighed, onChange, onMethod }: ScoreOptionsProps) {
  const styles = useScoreViewStyles();
  return (
    <div className={styles.options}>
      <Checkbox
        label={t("pane.score.newColumns")}
        checked={wishes.newColumns}
        onChange={(_, { checked }) => {
          onChange({ newColumns: checked === true });
        }}
      />
      <Field label={t("pane.score.formulas")} {...(wishes.formulas === "kpi" ? { hint: t("pane.score.kpiHint") } : {})}>
        <RadioGroup
          layout="horizontal"
          value={wishes.formulas}
          onChange={(_, { value }) => {
            onChange({ formulas: value as ScoreWishes["formulas"] });
          }}
        >
          <Radio value="native" label={t("pane.score.native")} />
          <Radio value="kpi" label={t("pane.score.kpi")} />
        </RadioGroup>
      </Field>
      {weighed && (
        <Field label={t("pane.score.method")}>
          <select
            aria-label={t("pane.score.method")}
            className={styles.select}
            value={wishes.method ?? ""}
            onChange={({ target: { value } }) => {
              onMethod(methods.find((method) => method === value));
            }}
          >
            <option value="">{t("pane.score.method.asFound")}</option>
            {methods.map((method) => (
              <option key={method} value={method}>
                {t(`pane.score.method.${method}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={t("pane.score.blank")}>
        <select
          aria-label={t("pane.score.blank")}
          className={styles.select}
          value={wishes.blank}
          onChange={({ target: { value } }) => {
            onChange({ blank: blankRules.find((rule) => rule === value) ?? "wait" });
          }}
        >
          {blankRules.map((rule) => (
            <option key={rule} value={rule}>
              {t(`pane.score.blank.${rule}`)}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}
