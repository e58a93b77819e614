// Choosing from a list: boxes to tick where a cell takes several values, else one of them. What stands in the cell
// besides stays, and is shown as not in the list.
import { Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import { t } from "../../i18n";
import { useListPickerStyles } from "./ListPicker.styles";
import { offered, toggled } from "./with-entry";
import type { ListControl } from "./with-entry";

interface ListPickerProps {
  readonly control: ListControl;
  readonly label: string;
  onChoose(parts: readonly string[]): void;
}

export function ListPicker({ control, label, onChoose }: ListPickerProps) {
  const styles = useListPickerStyles();
  if (!control.multiple) return <OneOf control={control} label={label} onChoose={onChoose} />;
  return (
    <div role="group" aria-label={label} className={styles.boxes}>
      {offered(control).map((part) => (
        <Checkbox
          key={part.choice ?? part.text}
          className={styles.box}
          label={labelOf(part)}
          checked={control.parts.includes(part)}
          onChange={() => {
            onChoose(toggled(control, part));
          }}
        />
      ))}
    </div>
  );
}

function OneOf({ control, label, onChoose }: ListPickerProps) {
  const styles = useListPickerStyles();
  return (
    <RadioGroup
      aria-label={label}
      value={control.parts[0]?.text ?? ""}
      onChange={(_, { value }) => {
        onChoose([value]);
      }}
    >
      {offered(control).map((part) => (
        <Radio key={part.choice ?? part.text} value={part.text} label={labelOf(part)} className={styles.radio} />
      ))}
    </RadioGroup>
  );
}

function labelOf({ text, choice }: ListControl["parts"][number]): string {
  return choice === undefined ? t("pane.card.unlisted", { part: text }) : text;
}
