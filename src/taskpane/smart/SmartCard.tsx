// The statement in the selected cell, letter by letter, and room to try other words: judged while they are typed.
import { useRef, useState } from "react";
import type { JudgedCell, JudgedText } from "../../commands/results";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import { useActions } from "../pane-actions";
import { RewriteList } from "../rewrites/RewriteList";
import { useWriteBox } from "../rewrites/use-write-box";
import { addressOf, WriteBox } from "../rewrites/WriteBox";
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
  const [{ lines, rewrites }, setRead] = useState<JudgedText>(judged);
  const latest = useRef("");
  const writing = useWriteBox(String(value), (typed) => {
    latest.current = typed;
    void actions.judgeText(typed, kind, row).then((read) => {
      // While this was read more may have been typed.
      if (latest.current === typed) setRead(read);
    });
  });
  return (
    <details
      open={open}
      className={styles.card}
      onToggle={({ currentTarget }) => {
        onToggle(currentTarget.open);
      }}
    >
      <summary className={styles.title}>
        {t(kind === "result" ? "pane.smart.result" : "pane.smart.title", { address: addressOf(cell) })}
      </summary>
      <SmartLines lines={lines} />
      {rewrites.length > 0 && <RewriteList texts={rewrites} onChoose={writing.take} />}
      <WriteBox writing={writing} label={t("pane.smart.try")} judged={judged} onProblem={onProblem} />
    </details>
  );
}
