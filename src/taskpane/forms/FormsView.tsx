// Forms: a gallery to choose from, then one form to look at and insert.
import { Button, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import { late } from "../late";
import { problemText } from "../shell/ProblemBar";
import { AddRows } from "./AddRows";
import { FormDetail } from "./FormDetail";
import { FormGallery } from "./FormGallery";
import { useFormGalleryStyles } from "./FormGallery.styles";
import { everyForm } from "./gallery-filter";
import type { GalleryFilter } from "./gallery-filter";
import { HandOut } from "./HandOut";
import type { RecentForms } from "./recent-forms";
import type { FormList } from "./use-form-list";

// Loaded behind the gallery, to keep the pane's start light.
const WithoutAddIn = late(() => import("../convert/WithoutAddIn").then((module) => module.default));

interface FormsViewProps {
  readonly list: FormList;
  readonly recent: RecentForms;
  onProblem(problem: Problem | undefined): void;
}

export function FormsView({ list, recent, onProblem }: FormsViewProps) {
  const [chosen, setChosen] = useState<string>();
  /** The card to give the focus back to after the detail was closed. */
  const [left, setLeft] = useState<string>();
  const [filter, setFilter] = useState<GalleryFilter>(everyForm);
  const { forms } = list;
  if (!forms) return <NotThere list={list} />;
  const form = forms.find(({ id }) => id === chosen);
  if (!form) {
    const shared = { forms, filter, focused: left, onChoose: setChosen };
    return (
      <>
        <FormGallery {...shared} recent={recent.read()} onFilter={setFilter} />
        <AddRows onProblem={onProblem} />
        <HandOut onProblem={onProblem} />
        <WithoutAddIn onProblem={onProblem} />
      </>
    );
  }
  return (
    <FormDetail
      key={form.id}
      form={form}
      onProblem={onProblem}
      onInserted={() => {
        recent.add(form.id);
      }}
      onBack={() => {
        setLeft(form.id);
        setChosen(undefined);
      }}
    />
  );
}

/** While the forms are loading, and when they could not be loaded. */
function NotThere({ list: { problem, retry } }: { readonly list: FormList }) {
  const styles = useFormGalleryStyles();
  if (!problem) return <Spinner size="small" label={t("pane.forms.loading")} />;
  return (
    <div className={styles.gallery} role="alert">
      <Text as="p">{problemText(problem)}</Text>
      <Button onClick={retry}>{t("pane.forms.retry")}</Button>
    </div>
  );
}
