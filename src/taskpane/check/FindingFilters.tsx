// Filters of the findings: by severity, each with its count, and by rule.
import { ToggleButton } from "@fluentui/react-components";
import type { Finding, Severity } from "../../domain/findings/finding";
import { ruleName, t } from "../../i18n";
import { useFindingFiltersStyles } from "./FindingFilters.styles";
import { SeverityIcon } from "./SeverityIcon";
import { countBySeverity, severities } from "./list-findings";
import type { FindingFilter } from "./list-findings";

interface FindingFiltersProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  onChange(filter: FindingFilter): void;
}

export function FindingFilters({ findings, filter, onChange }: FindingFiltersProps) {
  const styles = useFindingFiltersStyles();
  const counts = countBySeverity(findings);
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const toggle = (severity: Severity) => {
    const shown = new Set(filter.severities);
    if (!shown.delete(severity)) shown.add(severity);
    onChange({ ...filter, severities: shown });
  };
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={t("pane.filter.severity")} className={styles.severities}>
        {severities
          .filter((severity) => counts[severity] > 0)
          .map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              icon={<SeverityIcon severity={severity} />}
              checked={filter.severities.has(severity)}
              onClick={() => {
                toggle(severity);
              }}
            >
              {t(`pane.severity.${severity}`)} {counts[severity]}
            </ToggleButton>
          ))}
      </div>
      {rules.length > 1 && <RuleSelect rules={rules} filter={filter} onChange={onChange} />}
    </div>
  );
}

type RuleSelectProps = Omit<FindingFiltersProps, "findings"> & { readonly rules: readonly string[] };

function RuleSelect({ rules, filter, onChange }: RuleSelectProps) {
  const styles = useFindingFiltersStyles();
  const { severities: shown } = filter;
  return (
    <select
      className={styles.rule}
      aria-label={t("pane.filter.rule")}
      value={filter.rule ?? ""}
      onChange={({ target: { value } }) => {
        onChange(value === "" ? { severities: shown } : { severities: shown, rule: value });
      }}
    >
      <option value="">{t("pane.filter.allRules")}</option>
      {rules.map((rule) => (
        <option key={rule} value={rule}>
          {ruleName(rule)}
        </option>
      ))}
    </select>
  );
}
