// The box in which a text for a cell is written, and the button that writes it there.
import { Button, Textarea } from "@fluentui/react-components";
import type { Problem } from "../../commands/outcome";
import type { JudgedCell } from "../../commands/results";
import { t } from "../../i18n";
import { cellAddress } from "../check/cell-address";
import type { FluentRef } from "../fluent-ref";
import { useActions } from "../pane-actions";
import { useWriteBoxStyles } from "./WriteBox.styles";
import type { WriteBoxText } from "./use-write-box";

interface WriteBoxProps {
  readonly writing: WriteBoxText;
  readonly label: string;
  readonly judged: Pick<JudgedCell, "cell" | "value">;
  onProblem(problem: Problem | undefined): void;
}

export function WriteBox({ writing: { text, box, type }, label, judged: { cell, value }, onProblem }: WriteBoxProps) {
  const styles = useWriteBoxStyles();
  const actions = useActions();
  const write = async () => {
    const outcome = await actions.fillCell({ cell, shown: value, entry: { text } });
    onProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <>
      <Textarea
        ref={box as FluentRef}
        className={styles.text}
        resize="vertical"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(_event, { value: typed }) => {
          type(typed);
        }}
      />
      <Button size="small" disabledFocusable={text === String(value)} onClick={() => void write()}>
        {t("pane.smart.write", { address: addressOf(cell) })}
      </Button>
    </>
  );
}

export function addressOf({ sheet, row, column }: JudgedCell["cell"]): string {
  return cellAddress({ sheet, area: { row, column, rows: 1, columns: 1 } });
}
