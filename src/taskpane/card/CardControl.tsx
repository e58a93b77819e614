// Choosing what the form offers for a cell, and clearing it. Loaded with the first cell that has something to choose.
import { Button } from "@fluentui/react-components";
import type { CellControl, CellDescription, CellEntry } from "../../commands/results";
import { t } from "../../i18n";
import { useCardControlStyles } from "./CardControl.styles";
import { ListPicker } from "./ListPicker";
import { StarPicker } from "./StarPicker";

interface CardControlProps {
  readonly description: CellDescription;
  readonly control: Exclude<CellControl, { kind: "text" }>;
  onFill(entry: CellEntry): void;
}

export default function CardControl({ description: { header, value }, control, onFill }: CardControlProps) {
  const styles = useCardControlStyles();
  return (
    <div className={styles.control}>
      {control.kind === "stars" ? (
        <StarPicker
          control={control}
          value={value}
          label={header}
          onChoose={(number) => {
            onFill({ number });
          }}
        />
      ) : (
        <ListPicker
          control={control}
          label={header}
          onChoose={(parts) => {
            onFill({ parts });
          }}
        />
      )}
      <Button
        size="small"
        disabledFocusable={value === ""}
        onClick={() => {
          onFill({ text: "" });
        }}
      >
        {t("pane.card.clear")}
      </Button>
    </div>
  );
}
