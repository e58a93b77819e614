// The top of the pane: the active sheet and, in one line, what was recognised there.
import { Text } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CheckReport, SheetSummary, TableSummary } from "../../commands/results";
import type { Bilingual } from "../../domain/language";
import { language, t, textFor } from "../../i18n";
import { isWeightSumRight, percentText } from "../weight-text";
import { useSheetLineStyles } from "./SheetLine.styles";

interface SheetLineProps {
  readonly summary: SheetSummary | undefined;
  /** The sheet's last check, when it still holds. */
  readonly report: CheckReport | undefined;
  readonly formNames: ReadonlyMap<string, Bilingual>;
}

export function SheetLine({ summary, report, formNames }: SheetLineProps) {
  const styles = useSheetLineStyles();
  return (
    <div className={styles.header}>
      <Text as="h1" className={styles.sheet} title={summary?.sheet}>
        {summary?.sheet ?? t("pane.title")}
      </Text>
      <Text as="p" className={styles.line}>
        {summary
          ? recognised(summary, report, formNames).map((part, index) => (
              <Fragment key={index}>
                {index > 0 && " · "}
                <span className={index > 0 ? styles.part : undefined}>{part}</span>
              </Fragment>
            ))
          : t("pane.header.reading")}
      </Text>
    </div>
  );
}

/** "Project appraisal · 4 indicators · weights 100% ✓ · 2 to look at", as far as it is known. */
function recognised(
  summary: SheetSummary,
  report: CheckReport | undefined,
  formNames: ReadonlyMap<string, Bilingual>,
): string[] {
  const parts = [...tablesParts(summary.tables, formNames), ...otherForms(summary, formNames)];
  if (parts.length === 0) return [t("pane.header.noTable")];
  const count = report?.findings.length;
  if (count !== undefined) parts.push(t(`pane.header.findings${count === 0 ? "None" : plural(count)}`, { count }));
  return parts;
}

function tablesParts(tables: readonly TableSummary[], formNames: ReadonlyMap<string, Bilingual>): string[] {
  const [table, ...others] = tables;
  if (!table) return [];
  return others.length === 0 ? tableParts(table, formNames) : [severalTables(tables)];
}

/** Each form once, by its name: "Goal ledger". */
function otherForms({ forms }: SheetSummary, formNames: ReadonlyMap<string, Bilingual>): string[] {
  return [...new Set(forms.flatMap(({ formId }) => formNames.get(formId)?.[language()] ?? []))];
}

function tableParts(table: TableSummary, formNames: ReadonlyMap<string, Bilingual>): string[] {
  const name = table.formId === undefined ? undefined : formNames.get(table.formId);
  const count = { count: table.indicators };
  const own = table.formId && textFor(`pane.header.${table.formId}${plural(table.indicators)}`, count);
  const indicators = own || t(`pane.header.indicators${plural(table.indicators)}`, count);
  const parts = [name?.[language()] ?? t("pane.header.otherTable"), indicators];
  if (table.weightSumPercent !== undefined) {
    const right = isWeightSumRight(table);
    const sum = percentText(table.weightSumPercent);
    parts.push(t(right ? "pane.header.weightsRight" : "pane.header.weightsWrong", { sum }));
  }
  return parts;
}

function severalTables(tables: readonly TableSummary[]): string {
  const indicators = tables.reduce((sum, table) => sum + table.indicators, 0);
  return t("pane.header.severalTables", { tables: tables.length, indicators });
}

function plural(count: number): "One" | "Many" {
  return count === 1 ? "One" : "Many";
}
