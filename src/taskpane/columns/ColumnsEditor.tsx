// A meaning for each column, to be chosen, confirmed, forgotten, handed on and taken over.
import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ColumnMeanings, ColumnRole } from "../../commands/results";
import type { Outcome, Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import { columnLetters } from "../check/cell-address";
import { CopyButton } from "../CopyButton";
import { useActions } from "../pane-actions";
import { PasteText } from "../PasteText";
import { useSelectStyles } from "../select.styles";
import { useColumnsEditorStyles } from "./ColumnsEditor.styles";

interface ColumnsEditorProps {
  readonly meanings: ColumnMeanings;
  readonly firstColumn: number;
  /** True when these meanings are kept already. */
  readonly confirmed: boolean;
  onProblem(problem: Problem | undefined): void;
  onKept(): void;
}

export function ColumnsEditor({ meanings, firstColumn, confirmed, onProblem, onKept }: ColumnsEditorProps) {
  const styles = useColumnsEditorStyles();
  const actions = useActions();
  const [roles, setRoles] = useState(meanings.roles);
  const { headers } = meanings;
  const changed = roles.some((role, at) => role !== meanings.roles[at]);
  const attempt = async (action: Promise<Outcome<unknown>>) => {
    const outcome = await action;
    onProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) onKept();
  };
  return (
    <div className={styles.editor}>
      <p className={styles.hint}>{t("pane.columns.hint")}</p>
      {headers.map((header, at) => (
        <RoleChoice
          key={at}
          label={t("pane.columns.column", {
            letter: columnLetters(firstColumn + at),
            header: header || t("pane.columns.noHeader"),
          })}
          role={roles[at] ?? "other"}
          onChange={(role) => {
            setRoles(roles.map((one, index) => (index === at ? role : one)));
          }}
        />
      ))}
      <div className={styles.actions}>
        <Button
          disabledFocusable={confirmed && !changed}
          onClick={() => void attempt(actions.confirmColumns([{ headers, roles }]))}
        >
          {t("pane.columns.confirm")}
        </Button>
        {confirmed && (
          <Button onClick={() => void attempt(actions.forgetColumns({ headers }))}>{t("pane.columns.forget")}</Button>
        )}
        <CopyButton label={t("pane.columns.copy")} text={() => actions.columnsText({ headers, roles })} />
        <PasteText open={t("pane.columns.paste")} onText={(text) => attempt(actions.confirmColumnsText(text))} />
      </div>
    </div>
  );
}

interface RoleChoiceProps {
  readonly label: string;
  readonly role: ColumnRole;
  onChange(role: ColumnRole): void;
}

function RoleChoice({ label, role, onChange }: RoleChoiceProps) {
  const styles = useColumnsEditorStyles();
  const { select } = useSelectStyles();
  const { columnRoles } = useActions();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.label} title={label}>
        {label}
      </label>
      <select
        id={id}
        className={select}
        value={role}
        onChange={({ target: { value } }) => {
          onChange(columnRoles.find((known) => known === value) ?? "other");
        }}
      >
        {columnRoles.map((one) => (
          <option key={one} value={one}>
            {t(`role.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
