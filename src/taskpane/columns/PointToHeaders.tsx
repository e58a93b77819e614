// For a table nobody recognised: the selected cells are its headers, and their meanings are proposed for confirmation.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ProposedColumns } from "../../commands/results";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import { areaText } from "../check/cell-address";
import { useActions } from "../pane-actions";
import { ColumnsEditor } from "./ColumnsEditor";

interface PointToHeadersProps {
  onProblem(problem: Problem | undefined): void;
  onKept(): void;
}

export function PointToHeaders({ onProblem, onKept }: PointToHeadersProps) {
  const actions = useActions();
  const [proposed, setProposed] = useState<ProposedColumns>();
  const point = async () => {
    const outcome = await actions.proposeColumns();
    setProposed(outcome.ok ? outcome.value : undefined);
    onProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <>
      <Button onClick={() => void point()}>{t("pane.columns.point")}</Button>
      {proposed && (
        <section aria-label={t("pane.columns.pointed", { range: areaText(proposed.area) })}>
          <h3>{t("pane.columns.pointed", { range: areaText(proposed.area) })}</h3>
          <ColumnsEditor
            key={JSON.stringify(proposed)}
            meanings={proposed}
            firstColumn={proposed.area.column}
            confirmed={false}
            onProblem={onProblem}
            onKept={() => {
              setProposed(undefined);
              onKept();
            }}
          />
        </section>
      )}
    </>
  );
}
