// Writes what a check found to a new sheet, to print, to work off or to hand on. The checked sheet stays as it is.
import type { Finding } from "../domain/findings/finding";
import { cellArea } from "../domain/sheet/area";
import { applyPlan } from "../excel/apply";
import { dropSheet, prepareSheet } from "../excel/new-sheet";
import { remember } from "../excel/undo-stack";
import { findingSentence, language, ruleName, t } from "../i18n";
import { loadRules } from "./check-sheet";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { CheckReport, WriteReportOptions, WrittenReport } from "./results";

const name = "writeReport";

/**
 * Adds a sheet with the findings in words, each with a link to its cell, in the language of the pane. A report written
 * before stays: it may hold notes. Two syncs.
 */
export const writeReport: Command<WriteReportOptions, WrittenReport> = {
  name,
  done: ({ sheet, lines }) => ({ key: "done.writeReport", arguments: { sheet, lines } }),
  act: async (context, { report, findings = report.findings }) => {
    const { planReport } = await loadRules();
    const plan = planReport(language(), textsOf(report, findings.length), findings.map(lineOf));
    const prepared = await prepareSheet(context, plan.sheetName);
    if ("reason" in prepared) return fail(prepared);
    const sheet = prepared.add();
    const takeBack = () => dropSheet(context, prepared.name);
    const select = cellArea(0, 0);
    const { after } = await applyPlan(context, sheet, plan, { ownSheet: true, select, takeBack });
    remember({ kind: "sheet", command: name, sheetId: sheet.id, sheetName: sheet.name, area: plan.area, after });
    return succeed({ sheet: sheet.name, lines: findings.length });
  },
};

function textsOf({ sheet, checkedCells, progress }: CheckReport, count: number) {
  const rows = progress.rows > 0 ? [t("pane.check.progress", { ...progress })] : [];
  return {
    sheetName: t("report.sheetName"),
    title: t("pane.report.title", { sheet }),
    facts: [t("pane.report.count", { cells: checkedCells, count }), ...rows, t("report.links")],
    headers: [
      t("report.number"),
      t("report.severity"),
      t("report.place"),
      t("report.row"),
      t("report.finding"),
      t("report.rule"),
    ] as const,
    footer: t("report.footer"),
  };
}

function lineOf(finding: Finding) {
  const { severity, place, subject, rule } = finding;
  return {
    severity,
    severityName: t(`pane.severity.${severity}`),
    place,
    subject,
    sentence: findingSentence(finding),
    rule: ruleName(rule),
  };
}
