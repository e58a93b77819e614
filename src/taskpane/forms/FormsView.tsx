// Forms: a gallery to choose from, then one form to look at and insert.
import { useState } from "react";
import { useActions } from "../pane-actions";
import { FormDetail } from "./FormDetail";
import { FormGallery } from "./FormGallery";
import type { Problem } from "../../commands/outcome";

interface FormsViewProps {
  onProblem(problem: Problem | undefined): void;
}

export function FormsView({ onProblem }: FormsViewProps) {
  const { forms } = useActions();
  const [chosen, setChosen] = useState<string>();
  /** The card to give the focus back to after the detail was closed. */
  const [left, setLeft] = useState<string>();
  const form = forms.find(({ id }) => id === chosen);
  if (!form) return <FormGallery forms={forms} focused={left} onChoose={setChosen} />;
  return (
    <FormDetail
      key={form.id}
      form={form}
      onProblem={onProblem}
      onBack={() => {
        setLeft(form.id);
        setChosen(undefined);
      }}
    />
  );
}
