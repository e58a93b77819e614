// What was read of the roster and what would become of it, before anything is written.
import { Text } from "@fluentui/react-components";
import type { RosterReport, SheetNaming } from "../../commands/people-results";
import { t } from "../../i18n";
import { usePeopleViewStyles } from "./PeopleView.styles";

interface RosterSummaryProps {
  readonly roster: RosterReport;
  readonly namings: readonly SheetNaming[];
}

/** So many rows without a name are listed by number. */
const mostRows = 10;

export function RosterSummary({ roster, namings }: RosterSummaryProps) {
  const styles = usePeopleViewStyles();
  const { sheet, address, people, columns, unnamedRows } = roster;
  const headers = columns.flatMap(({ header, used }) => (used ? [header] : []));
  const count = namings.filter(({ notes }) => notes.length > 0).length;
  return (
    <div role="status">
      <Text as="p" className={styles.text}>
        {t("pane.people.found", { sheet, address, people: people.length })}
      </Text>
      <Text as="p" className={styles.text}>
        {headers.length > 0 ? t("pane.people.fills", { headers: listed(headers) }) : t("pane.people.fillsNothing")}
      </Text>
      {unnamedRows.length > 0 && (
        <Text as="p" className={styles.text}>
          {t("pane.people.unnamed", { rows: rowsText(unnamedRows) })}
        </Text>
      )}
      {count > 0 && (
        <Text as="p" className={styles.text}>
          {t("pane.people.renamed", { count })}
        </Text>
      )}
    </div>
  );
}

function rowsText(rows: readonly number[]): string {
  const more = rows.length > mostRows ? "…" : "";
  return listed(rows.slice(0, mostRows).map(String)) + more;
}

function listed(words: readonly string[]): string {
  return words.reduce((first, second) => t("pane.people.comma", { first, second }));
}
