// Inserting a form: the options chosen, and the question that comes up when cells are in the way.
import { useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { InsertFormOptions } from "../../commands/results";
import { language } from "../../i18n";
import type { FormCard } from "../pane-actions";
import { useActions } from "../pane-actions";
import { rowsFrom } from "./rows-from";

export type InsertChoices = Pick<InsertFormOptions, "language" | "formulas" | "where" | "chosen" | "protect"> & {
  /** As it was typed; absent: as many as the form usually has. */
  readonly rowsText?: string;
};

/** Only a sheet made for the form is protected: elsewhere the user's own cells would be locked. */
export function isProtecting({ protect, where }: InsertChoices): boolean {
  return protect === true && where === "newSheet";
}

interface Wishes {
  readonly form: FormCard;
  onProblem(problem: Problem | undefined): void;
  onInserted(): void;
}

/** Starts with native formulas on a new sheet in the pane's language: what harms nothing and opens everywhere. */
export function useInsertForm({ form, onProblem, onInserted }: Wishes) {
  const actions = useActions();
  const [changed, setChanged] = useState<Partial<InsertChoices>>({});
  const choices: InsertChoices = { language: language(), formulas: "native", where: "newSheet", ...changed };
  const [inserting, setInserting] = useState(false);
  const [occupied, setOccupied] = useState<string>();
  const { rowsText, protect, ...rest } = choices;
  const itemRows = rowsText === undefined ? undefined : rowsFrom(rowsText, form);
  const rowsWrong = rowsText !== undefined && itemRows === undefined;
  const options: InsertFormOptions = {
    formId: form.id,
    ...rest,
    ...(itemRows === undefined ? {} : { itemRows }),
    ...(isProtecting(choices) ? { protect, formulas: "native" } : {}),
  };

  const change = (part: Partial<InsertChoices>) => {
    setOccupied(undefined);
    setChanged({ ...changed, ...part });
  };
  const insert = async (answer: Partial<InsertFormOptions>) => {
    setInserting(true);
    const outcome = await actions.insertForm({ ...options, ...answer });
    setInserting(false);
    const inTheWay = !outcome.ok && outcome.problem.reason === "occupied" ? outcome.problem : undefined;
    setOccupied(inTheWay && String(inTheWay.arguments.address ?? ""));
    onProblem(outcome.ok || inTheWay ? undefined : outcome.problem);
    if (outcome.ok) onInserted();
  };
  const dropQuestion = () => {
    setOccupied(undefined);
  };
  return { choices, options, rowsWrong, change, insert, inserting, occupied, dropQuestion };
}
