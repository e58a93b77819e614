// Findings as a text to copy.
import type { CheckReport } from "../../commands/results";
import type { Finding } from "../../domain/findings/finding";
import { findingSentence, t } from "../../i18n";
import { cellAddress } from "./cell-address";

/** The report as lines of tab-separated columns, which paste into a sheet or a mail. */
export function reportText(report: CheckReport, findings: readonly Finding[]): string {
  const head = t("pane.report.title", { sheet: report.sheet });
  const count = t("pane.report.count", { count: findings.length, cells: report.checkedCells });
  const lines = findings.map((finding) =>
    [
      cellAddress(finding.place),
      t(`pane.severity.${finding.severity}`),
      finding.subject,
      findingSentence(finding),
    ].join("\t"),
  );
  return [head, count, ...lines].join("\n");
}
