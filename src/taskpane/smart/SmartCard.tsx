// The statement in the selected cell, letter by letter, and room to try other words: judged while they are typed.
import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { JudgedCell, JudgedText } from "../../commands/results";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import { cellAddress } from "../check/cell-address";
import type { FluentRef } from "../fluent-ref";
import { useActions } from "../pane-actions";
import { RewriteList } from "../rewrites/RewriteList";
import { SmartLines } from "./SmartLines";
import { useSmartCardStyles } from "./SmartCard.styles";

interface SmartCardProps {
  readonly judged: JudgedCell;
  /** Folded away it leaves the findings their room. */
  readonly open: boolean;
  onToggle(open: boolean): void;
  onProblem(problem: Problem | undefined): void;
}

/** To be given another key for another cell or content: what was typed belongs to the old one. */
export function SmartCard({ judged, open, onToggle, onProblem }: SmartCardProps) {
  const styles = useSmartCardStyles();
  const actions = useActions();
  const { cell, value, kind, row } = judged;
  const [text, setText] = useState(String(value));
  const [{ lines, rewrites }, setRead] = useState<JudgedText>(judged);
  const box = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  const blankToFill = useRef<RegExpExecArray>(undefined);
  useEffect(() => {
    latest.current = text;
  });
  const type = (typed: string) => {
    setText(typed);
    void actions.judgeText(typed, kind, row).then((read) => {
      // While this was read more may have been typed.
      if (latest.current === typed) setRead(read);
    });
  };
  /** Into the box, where its first blank waits to be typed over. */
  const take = (rewrite: string) => {
    type(rewrite);
    blankToFill.current = /_{2,}/.exec(rewrite) ?? undefined;
  };
  useEffect(() => {
    const blank = blankToFill.current;
    if (!blank || !box.current) return;
    blankToFill.current = undefined;
    box.current.focus();
    box.current.setSelectionRange(blank.index, blank.index + blank[0].length);
  }, [text]);
  const write = async () => {
    const outcome = await actions.fillCell({ cell, shown: value, entry: { text } });
    onProblem(outcome.ok ? undefined : outcome.problem);
  };
  const address = cellAddress({ sheet: cell.sheet, area: { row: cell.row, column: cell.column, rows: 1, columns: 1 } });
  return (
    <details
      open={open}
      className={styles.card}
      onToggle={({ currentTarget }) => {
        onToggle(currentTarget.open);
      }}
    >
      <summary className={styles.title}>
        {t(kind === "result" ? "pane.smart.result" : "pane.smart.title", { address })}
      </summary>
      <SmartLines lines={lines} />
      {rewrites.length > 0 && <RewriteList texts={rewrites} onChoose={take} />}
      <Textarea
        ref={box as FluentRef}
        className={styles.text}
        resize="vertical"
        aria-label={t("pane.smart.try")}
        placeholder={t("pane.smart.try")}
        value={text}
        onChange={(_event, { value: typed }) => {
          type(typed);
        }}
      />
      <Button size="small" disabledFocusable={text === String(value)} onClick={() => void write()}>
        {t("pane.smart.write", { address })}
      </Button>
    </details>
  );
}
