// What can be put right at a press: a button for each fix of the current finding, and what it will write where.
import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Finding, Fix } from "../../domain/findings/finding";
import { t, textFor } from "../../i18n";
import { cellAddress } from "./cell-address";
import { useFindingFixesStyles } from "./FindingFixes.styles";

interface FindingFixesProps {
  readonly finding: Finding;
  readonly busy: boolean;
  onFix(finding: Finding, fix: Fix): void;
}

export function FindingFixes({ finding, busy, onFix }: FindingFixesProps) {
  const styles = useFindingFixesStyles();
  const id = useId();
  return finding.fixes.map((fix, index) => {
    const told = `${id}${String(index)}`;
    return (
      <div key={told} className={styles.fix}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          aria-describedby={told}
          onClick={() => {
            onFix(finding, fix);
          }}
        >
          {textFor(fix.label, fix.arguments)}
        </Button>
        <span id={told} className={styles.written}>
          {fix.cells.map((cell) => (
            <span key={`${String(cell.row)}:${String(cell.column)}`} className={styles.cell}>
              {t("pane.check.fix.writes", { address: addressOf(finding, cell), content: contentOf(cell) })}
            </span>
          ))}
        </span>
      </div>
    );
  });
}

type Cell = Fix["cells"][number];

function addressOf({ place }: Finding, { row, column }: Cell): string {
  return cellAddress({ sheet: place.sheet, area: { row, column, rows: 1, columns: 1 } });
}

function contentOf({ becomes, numberFormat }: Cell): string {
  if ("formula" in becomes) return becomes.formula;
  if ("text" in becomes) return becomes.text;
  if (!("number" in becomes)) return t("pane.check.fix.nothing");
  const { number } = becomes;
  return numberFormat?.endsWith("%") ? `${String(Number((number * 100).toPrecision(12)))}%` : String(number);
}
