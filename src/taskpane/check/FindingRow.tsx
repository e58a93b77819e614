// One finding: how grave, where, why; the current one is open and says which rule it is.
import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ChoiceChange } from "../../commands/results";
import type { Finding, Fix } from "../../domain/findings/finding";
import { findingSentence, ruleName, t } from "../../i18n";
import { late } from "../late";
import { cellAddress } from "./cell-address";
import { FindingChoices } from "./FindingChoices";
import { FindingFixes } from "./FindingFixes";
import { useFindingRowStyles } from "./FindingRow.styles";
import { SeverityIcon } from "./SeverityIcon";

/** Loaded when the first finding about wording is looked at. */
const FindingRewrites = late(() => import("../rewrites/FindingRewrites").then((module) => module.FindingRewrites));

interface FindingRowProps {
  readonly finding: Finding;
  readonly current: boolean;
  /** Tab enters the list here. */
  readonly tabStop: boolean;
  onChoose(finding: Finding): void;
  /** Of rules and words, about the current finding. */
  onChange(change: ChoiceChange): void;
  readonly fixes: FindingFixer;
}

export interface FindingFixer {
  /** While one is being written. */
  readonly busy: boolean;
  fix(finding: Finding, fix: Fix): Promise<void>;
}

export function FindingRow({ finding, current, tabStop, onChoose, onChange, fixes }: FindingRowProps) {
  const styles = useFindingRowStyles();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const Fixes = finding.fixes.some(({ label }) => label === "fix.rewrite") ? FindingRewrites : FindingFixes;
  return (
    <li ref={item} className={styles.item}>
      <button
        type="button"
        data-finding
        tabIndex={tabStop ? 0 : -1}
        aria-current={current}
        className={mergeClasses(styles.finding, current && styles.current)}
        onClick={() => {
          onChoose(finding);
        }}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.hidden}>{t(`pane.severity.${finding.severity}`)}</span>
        <span className={styles.words}>
          {findingSentence(finding)}
          {current && <span className={styles.details}>{t("pane.check.rule", { rule: ruleName(finding.rule) })}</span>}
        </span>
        <span className={styles.address}>{cellAddress(finding.place)}</span>
      </button>
      {current && <Fixes finding={finding} busy={fixes.busy} onFix={(of, fix) => void fixes.fix(of, fix)} />}
      {current && <FindingChoices finding={finding} onChange={onChange} />}
    </li>
  );
}
