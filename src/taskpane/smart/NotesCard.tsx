// Texts for blank remarks beside an indicator that fell behind: chosen, filled in, written.
import { Button } from "@fluentui/react-components";
import type { Problem } from "../../commands/outcome";
import type { NotedCell } from "../../commands/results";
import { t } from "../../i18n";
import { useWriteBox } from "../rewrites/use-write-box";
import { addressOf, WriteBox } from "../rewrites/WriteBox";
import { useNotesCardStyles } from "./NotesCard.styles";
import { useSmartCardStyles } from "./SmartCard.styles";

interface NotesCardProps {
  readonly noted: NotedCell;
  readonly open: boolean;
  onToggle(open: boolean): void;
  onProblem(problem: Problem | undefined): void;
}

export function NotesCard({ noted, open, onToggle, onProblem }: NotesCardProps) {
  const { card, title } = useSmartCardStyles();
  const styles = useNotesCardStyles();
  const writing = useWriteBox("");
  return (
    <details
      open={open}
      className={card}
      onToggle={({ currentTarget }) => {
        onToggle(currentTarget.open);
      }}
    >
      <summary className={title}>{t("pane.notes", { address: addressOf(noted.cell) })}</summary>
      <div role="group" aria-label={t("pane.notes", { address: addressOf(noted.cell) })} className={styles.notes}>
        {noted.notes.map(({ id, text }) => (
          <Button
            key={id}
            size="small"
            onClick={() => {
              writing.take(text);
            }}
          >
            {t(`pane.notes.${id}`)}
          </Button>
        ))}
      </div>
      <WriteBox writing={writing} label={t("pane.notes.box")} judged={noted} onProblem={onProblem} />
    </details>
  );
}
