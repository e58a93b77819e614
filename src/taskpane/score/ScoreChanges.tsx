// What scoring would write, each to take or leave: formulas for empty cells, and repairs, which nobody has to take.
import { Button, Checkbox, Text } from "@fluentui/react-components";
import type { Problem } from "../../commands/outcome";
import type { ChangeGroup, ScoredTable } from "../../commands/score-results";
import { t } from "../../i18n";
import { cellAddress } from "../check/cell-address";
import { useActions } from "../pane-actions";
import { numberText } from "../weight-text";
import { useScoreChangesStyles } from "./ScoreChanges.styles";
import type { Scores } from "./use-scores";

interface ScoreChangesProps {
  readonly table: ScoredTable;
  readonly scores: Scores;
  onProblem(problem: Problem | undefined): void;
}

export function ScoreChanges({ table: { groups, proposal }, scores, onProblem }: ScoreChangesProps) {
  const styles = useScoreChangesStyles();
  const missing = groups.filter(({ repair }) => repair === undefined);
  const repairs = groups.filter(({ repair }) => repair !== undefined);
  if (groups.length === 0) {
    return proposal.notes.length === 0 ? <Text as="p">{t("pane.score.nothingToDo")}</Text> : null;
  }
  const count = scores.chosen.size;
  return (
    <div className={styles.box}>
      {missing.length > 0 && (
        <Changes title={t("pane.score.changes")} groups={missing} scores={scores} onProblem={onProblem} />
      )}
      {repairs.length > 0 && (
        <Changes
          title={t("pane.score.repairs")}
          hint={t("pane.score.repairsHint")}
          groups={repairs}
          scores={scores}
          onProblem={onProblem}
        />
      )}
      <Button
        appearance="primary"
        disabledFocusable={count === 0 || scores.writing}
        aria-busy={scores.writing}
        onClick={() => void scores.apply()}
      >
        {writeText(count)}
      </Button>
    </div>
  );
}

function writeText(count: number): string {
  if (count === 0) return t("pane.score.nothingChosen");
  return count === 1 ? t("pane.score.applyOne") : t("pane.score.apply", { count });
}

interface ChangesProps {
  readonly title: string;
  readonly hint?: string;
  readonly groups: readonly ChangeGroup[];
  readonly scores: Scores;
  onProblem(problem: Problem | undefined): void;
}

function Changes({ title, hint, groups, scores, onProblem }: ChangesProps) {
  const styles = useScoreChangesStyles();
  const actions = useActions();
  /** What is taken or left is shown on the sheet. */
  const show = async ({ place }: ChangeGroup) => {
    const outcome = await actions.jumpTo(place);
    if (!outcome.ok) onProblem(outcome.problem);
  };
  return (
    <fieldset className={styles.group} disabled={scores.writing}>
      <legend className={styles.legend}>{title}</legend>
      {hint !== undefined && <span className={styles.detail}>{hint}</span>}
      <ul className={styles.list}>
        {groups.map((group) => {
          const id = group.ids[0] ?? "";
          return (
            <li key={id}>
              <Checkbox
                className={styles.change}
                label={<ChangeLabel group={group} />}
                checked={scores.chosen.has(id)}
                onChange={() => {
                  scores.toggle(id);
                  void show(group);
                }}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function ChangeLabel({ group }: { readonly group: ChangeGroup }) {
  const styles = useScoreChangesStyles();
  const { formula, repair, values } = group;
  return (
    <>
      {titleOf(group)}
      {repair && <span className={styles.detail}>{t(`scoring.repair.${repair}`)}</span>}
      {values && (
        <span className={styles.detail}>
          {t("pane.score.values", { now: values.now, then: numberText(values.then) })}
        </span>
      )}
      {formula !== "" && <span className={styles.formula}>{formula}</span>}
    </>
  );
}

function titleOf({ place, part, cells, header }: ChangeGroup): string {
  const address = cellAddress(place);
  if (header !== undefined) return t("pane.score.changeNew", { address, header });
  const holes = { address, part: t(`scoring.part.${part}`) };
  return cells === 1 ? t("pane.score.change", holes) : t("pane.score.changeMany", { ...holes, count: cells });
}
