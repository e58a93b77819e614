// Giving stars: a press or the arrow keys.
import { Rating } from "@fluentui/react-components";
import type { CellControl } from "../../commands/results";
import type { CellValue } from "../../domain/sheet/cell";
import { t } from "../../i18n";
import { useStarPickerStyles } from "./StarPicker.styles";

interface StarPickerProps {
  readonly control: Extract<CellControl, { kind: "stars" }>;
  readonly value: CellValue;
  readonly label: string;
  onChoose(stars: number): void;
}

export function StarPicker({ control: { most, given }, value, label, onChoose }: StarPickerProps) {
  const styles = useStarPickerStyles();
  return (
    <div className={styles.line}>
      <Rating
        aria-label={label}
        size="extra-large"
        color="brand"
        max={most}
        value={given ?? 0}
        itemLabel={starsText}
        onChange={(_, { value: stars }) => {
          if (stars > 0) onChoose(stars);
        }}
      />
      <span>{given === undefined ? noStarsText(value) : starsText(given)}</span>
    </div>
  );
}

/** "4 stars" */
function starsText(count: number): string {
  return t(count === 1 ? "pane.card.starsOne" : "pane.card.starsMany", { count });
}

function noStarsText(value: CellValue): string {
  return value === "" ? t("pane.card.noStars") : t("pane.card.noStarValue", { value: String(value) });
}
