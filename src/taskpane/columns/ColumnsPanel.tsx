// What the columns of a recognised table are taken for, folded away; opened, each can be corrected and all confirmed.
import type { TableSummary } from "../../commands/results";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import { areaText } from "../check/cell-address";
import { ColumnsEditor } from "./ColumnsEditor";
import { useColumnsPanelStyles } from "./ColumnsPanel.styles";

interface ColumnsPanelProps {
  readonly table: TableSummary;
  onProblem(problem: Problem | undefined): void;
  /** After something was kept or forgotten. */
  onKept(): void;
}

export function ColumnsPanel({ table, onProblem, onKept }: ColumnsPanelProps) {
  const styles = useColumnsPanelStyles();
  const { confirmed, columns, area } = table;
  const meanings = { headers: columns.map(({ header }) => header), roles: columns.map(({ role }) => role) };
  return (
    <details className={styles.panel}>
      <summary className={styles.title}>
        {t(confirmed ? "pane.columns.confirmed" : "pane.columns.title", { range: areaText(area) })}
      </summary>
      <p className={styles.rows}>{rowsText(table)}</p>
      <ColumnsEditor
        key={JSON.stringify(meanings)}
        meanings={meanings}
        firstColumn={columns[0]?.column ?? 0}
        confirmed={confirmed}
        onProblem={onProblem}
        onKept={onKept}
      />
    </details>
  );
}

function rowsText({ headerRows, itemRows, totalRows }: TableSummary): string {
  const header = headerRows.map((row) => row + 1).join("–");
  const items = itemRows && t("pane.columns.rows", { header, first: itemRows.first + 1, last: itemRows.last + 1 });
  const totals =
    totalRows.length > 0 ? t("pane.columns.totals", { rows: totalRows.map((row) => row + 1).join(", ") }) : "";
  return [items, totals].filter(Boolean).join(" ");
}
