// Findings in words: the sentence, the place, the rule's name, and all of them as a text to copy.
import type { CheckReport } from "../../commands/results";
import type { Finding } from "../../domain/findings/finding";
import { t, textFor } from "../../i18n";
import { cellAddress } from "./cell-address";

/** Why this is to be looked at; the message's key when the text is missing, so that nothing is hidden. */
export function findingSentence({ message, arguments: holes }: Finding): string {
  return textFor(message, holes) ?? message;
}

/** The rule's name in the language in use. */
export function ruleName(rule: string): string {
  return textFor(`rule.${rule}`) ?? rule;
}

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
