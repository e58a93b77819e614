// The ways to say what the current finding is about; choosing one writes it to the cell, its blanks still to fill.
import { useId } from "react";
import type { Finding, Fix } from "../../domain/findings/finding";
import { t } from "../../i18n";
import { cellAddress } from "../check/cell-address";
import { RewriteList } from "./RewriteList";
import { useFindingRewritesStyles } from "./FindingRewrites.styles";

interface FindingRewritesProps {
  readonly finding: Finding;
  readonly busy: boolean;
  onFix(finding: Finding, fix: Fix): void;
}

export function FindingRewrites({ finding, busy, onFix }: FindingRewritesProps) {
  const styles = useFindingRewritesStyles();
  const told = useId();
  const texts = finding.fixes.map(({ cells }) =>
    cells.map(({ becomes }) => ("text" in becomes ? becomes.text : "")).join(),
  );
  return (
    <div className={styles.rewrites}>
      <RewriteList
        texts={texts}
        disabled={busy}
        describedBy={told}
        onChoose={(_text, index) => {
          const fix = finding.fixes[index];
          if (fix) onFix(finding, fix);
        }}
      />
      <span id={told} hidden>
        {t("pane.smart.write", { address: cellAddress(finding.place) })}
      </span>
    </div>
  );
}
