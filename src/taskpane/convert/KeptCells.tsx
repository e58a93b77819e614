// The cells that stayed as they were, by reason; each leads to its place.
import { Button, Text } from "@fluentui/react-components";
import type { Problem } from "../../commands/outcome";
import type { CellPlace } from "../../commands/results";
import { t, textFor } from "../../i18n";
import { areaText } from "../check/cell-address";
import { useActions } from "../pane-actions";
import type { ConversionEnd } from "./use-conversion";
import { useWithoutAddInStyles } from "./WithoutAddIn.styles";

interface KeptCellsProps extends ConversionEnd {
  onProblem(problem: Problem | undefined): void;
}

/** More places of one reason are only counted. */
const mostPlaces = 30;

export function KeptCells({ kept, frozen, onProblem }: KeptCellsProps) {
  const styles = useWithoutAddInStyles();
  const reasons = [...new Set(kept.map(({ reason }) => reason))];
  return (
    <div className={styles.kept}>
      {frozen > 0 && (
        <Text as="p" className={styles.text}>
          {t("pane.convert.frozen", { count: frozen })}
        </Text>
      )}
      {reasons.length > 0 && (
        <>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {t("pane.convert.kept", { count: kept.length })}
          </Text>
          <ul className={styles.list}>
            {reasons.map((reason) => (
              <li key={reason}>
                <Text as="p" className={styles.text}>
                  {textFor(`convert.kept.${reason}`) ?? reason}
                </Text>
                <Places places={kept.filter((one) => one.reason === reason)} onProblem={onProblem} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface PlacesProps {
  readonly places: readonly CellPlace[];
  onProblem(problem: Problem | undefined): void;
}

function Places({ places, onProblem }: PlacesProps) {
  const styles = useWithoutAddInStyles();
  const actions = useActions();
  const jump = async ({ sheet, row, column }: CellPlace) => {
    const outcome = await actions.jumpTo({ sheet, area: { row, column, rows: 1, columns: 1 } });
    onProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <ul className={styles.cells}>
      {places.slice(0, mostPlaces).map((place) => {
        const cell = areaText({ ...place, rows: 1, columns: 1 });
        const named = t("pane.convert.place", { sheet: place.sheet, cell });
        return (
          <li key={named}>
            <Button size="small" appearance="subtle" onClick={() => void jump(place)}>
              {named}
            </Button>
          </li>
        );
      })}
      {places.length > mostPlaces && (
        <li>
          <Text className={styles.text}>{t("pane.convert.more", { count: places.length - mostPlaces })}</Text>
        </li>
      )}
    </ul>
  );
}
