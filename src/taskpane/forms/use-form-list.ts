// The forms there are, loaded once after the pane has started; and again when asked, where that failed.
import { useCallback, useEffect, useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { FormCard } from "../pane-actions";
import { useActions } from "../pane-actions";

export interface FormList {
  /** Absent until they are loaded. */
  readonly forms?: readonly FormCard[];
  /** Why they could not be loaded. */
  readonly problem?: Problem;
  retry(): void;
}

export function useFormList(): FormList {
  const { listForms } = useActions();
  const [state, setState] = useState<Pick<FormList, "forms" | "problem">>({});
  const load = useCallback(async () => {
    const outcome = await listForms();
    setState(outcome.ok ? { forms: outcome.value } : { problem: outcome.problem });
  }, [listForms]);
  useEffect(() => {
    void load();
  }, [load]);
  const retry = () => {
    setState({});
    void load();
  };
  return { ...state, retry };
}
