// Which table of the sheet is in view, where there are several.
import { Field } from "@fluentui/react-components";
import type { TableSummary } from "../../commands/results";
import type { Area } from "../../domain/sheet/area";
import { t } from "../../i18n";
import { cellAddress } from "../check/cell-address";
import { useScoreViewStyles } from "./ScoreView.styles";

interface TableChooserProps {
  readonly tables: readonly TableSummary[];
  readonly chosen: Area;
  onChoose(area: Area): void;
}

export function TableChooser({ tables, chosen, onChoose }: TableChooserProps) {
  const styles = useScoreViewStyles();
  return (
    <Field label={t("pane.score.table")}>
      <select
        aria-label={t("pane.score.table")}
        className={styles.select}
        value={addressOf(chosen)}
        onChange={({ target: { value } }) => {
          const wanted = tables.find(({ area }) => addressOf(area) === value);
          if (wanted) onChoose(wanted.area);
        }}
      >
        {tables.map(({ area, indicators }) => (
          <option key={addressOf(area)} value={addressOf(area)}>
            {t("pane.score.tableAt", { address: addressOf(area), count: indicators })}
          </option>
        ))}
      </select>
    </Field>
  );
}

function addressOf(area: Area): string {
  return cellAddress({ sheet: "", area });
}
