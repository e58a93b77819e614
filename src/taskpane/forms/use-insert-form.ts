// Inserting a form: the options chosen, and the question that comes up when cells are in the way.
import { useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { InsertFormOptions } from "../../commands/results";
import { language } from "../../i18n";
import { useActions } from "../pane-actions";

export type InsertChoices = Pick<InsertFormOptions, "language" | "formulas" | "where">;

/** Starts with native formulas on a new sheet in the pane's language: what harms nothing and opens everywhere. */
export function useInsertForm(formId: string, onProblem: (problem: Problem | undefined) => void) {
  const actions = useActions();
  const [chosen, setChosen] = useState<Partial<InsertChoices>>({});
  const options: InsertChoices = { language: language(), formulas: "native", where: "newSheet", ...chosen };
  const [inserting, setInserting] = useState(false);
  const [occupied, setOccupied] = useState<string>();

  const change = (part: Partial<InsertChoices>) => {
    setOccupied(undefined);
    setChosen({ ...chosen, ...part });
  };
  const insert = async (answer: Partial<InsertFormOptions>) => {
    setInserting(true);
    const outcome = await actions.insertForm({ formId, ...options, ...answer });
    setInserting(false);
    const inTheWay = !outcome.ok && outcome.problem.reason === "occupied" ? outcome.problem : undefined;
    setOccupied(inTheWay && String(inTheWay.arguments.address ?? ""));
    onProblem(outcome.ok || inTheWay ? undefined : outcome.problem);
  };
  const dropQuestion = () => {
    setOccupied(undefined);
  };
  return { options, change, insert, inserting, occupied, dropQuestion };
}
