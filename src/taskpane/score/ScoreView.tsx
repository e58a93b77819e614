// Score: how the scores of the table in view stand, which formulas it lacks, and writing those that are wanted.
import { Text } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { Problem } from "../../commands/outcome";
import type { ScoredTable, ScoreNote } from "../../commands/score-results";
import { t, textFor } from "../../i18n";
import { NoTable } from "../check/NoTable";
import { WeightBar } from "../check/WeightBar";
import type { Sheet } from "../use-sheet";
import { numberText } from "../weight-text";
import { ExplainCard } from "./ExplainCard";
import { ScoreChanges } from "./ScoreChanges";
import { ScoreOptions } from "./ScoreOptions";
import { useScoreViewStyles } from "./ScoreView.styles";
import { TableChooser } from "./TableChooser";
import { useExplanation } from "./use-explanation";
import { useScores } from "./use-scores";

interface ScoreViewProps {
  readonly sheet: Sheet;
  /** False while another tab is open: then nothing is read. */
  readonly shown: boolean;
  onProblem(problem: Problem | undefined): void;
  onShowForms(): void;
}

export default function ScoreView({ sheet, shown, onProblem, onShowForms }: ScoreViewProps) {
  const styles = useScoreViewStyles();
  const scores = useScores({ state: sheet.state, shown, onProblem });
  const { preview } = scores;
  const explanation = useExplanation(sheet.state, shown);
  const table = preview?.table;
  return (
    <section className={styles.view} aria-label={t("pane.score")} aria-busy={!preview}>
      {preview && table && (
        <>
          {preview.tables.length > 1 && (
            <TableChooser tables={preview.tables} chosen={table.summary.area} onChoose={scores.chooseTable} />
          )}
          <Standing table={table} />
          <ExplainCard explanation={explanation} />
          <ScoreChanges table={table} scores={scores} onProblem={onProblem} />
          <Notes notes={table.proposal.notes} />
          <ScoreOptions
            wishes={scores.wishes}
            weighed={table.summary.weightSumPercent !== undefined}
            onChange={scores.change}
            onMethod={scores.setMethod}
          />
        </>
      )}
      {preview && !table && (
        <NoTable onShowForms={onShowForms} onProblem={onProblem} onKept={() => void sheet.check()} />
      )}
    </section>
  );
}

function Standing({ table: { summary, overview } }: { readonly table: ScoredTable }) {
  const styles = useScoreViewStyles();
  const { rating, scored, awaited, partial, complete } = overview;
  const total = partial === undefined ? undefined : { total: numberText(partial) };
  return (
    <div>
      <WeightBar table={summary} />
      <div className={styles.stands}>
        <Text>{rating === undefined ? t("pane.score.noScores") : t("pane.score.scored", { scored, awaited })}</Text>
        {total && <Text>{t(complete ? "pane.score.total" : "pane.score.partial", total)}</Text>}
      </div>
    </div>
  );
}

function Notes({ notes }: { readonly notes: readonly ScoreNote[] }) {
  const styles = useScoreViewStyles();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note.key} className={styles.note}>
          <InfoRegular aria-hidden className={styles.noteIcon} />
          <span>{textFor(`scoring.note.${note.key}`, note.arguments)}</span>
        </li>
      ))}
    </ul>
  );
}
