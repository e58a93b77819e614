// The gallery: a card for each form, by the stage of the cycle; narrowed by who works with it and by a search.
import { Input, Text, ToggleButton } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { Stage } from "../../domain/forms/form";
import { t } from "../../i18n";
import type { FormCard } from "../pane-actions";
import { FormCardList } from "./FormCardList";
import { useFormGalleryStyles } from "./FormGallery.styles";
import { NothingFound } from "./NothingFound";
import { findForms, formsFor } from "./find-forms";
import { audiences } from "./gallery-filter";
import type { GalleryFilter } from "./gallery-filter";

const stages: readonly Stage[] = ["plan", "track", "score", "review", "rules"];

interface FormGalleryProps {
  readonly forms: readonly FormCard[];
  readonly filter: GalleryFilter;
  /** Ids of the forms inserted last. */
  readonly recent: readonly string[];
  /** The form whose card takes the focus. */
  readonly focused: string | undefined;
  onFilter(filter: GalleryFilter): void;
  onChoose(formId: string): void;
}

export function FormGallery({ forms, filter, recent, focused, onFilter, onChoose }: FormGalleryProps) {
  const styles = useFormGalleryStyles();
  const searching = filter.wanted.trim() !== "";
  const found = findForms(formsFor(forms, filter.audience), filter.wanted);
  const groups = searching ? [{ title: undefined, forms: found }] : grouped(found, filter, recent);
  const focusedIn = groups.findIndex((group) => group.forms.some(({ id }) => id === focused));
  return (
    <section className={styles.gallery} aria-label={t("pane.forms")}>
      <Filter filter={filter} onFilter={onFilter} />
      <Text role="status" size={200} className={styles.count}>
        {searching && found.length > 0 && t("pane.forms.found", { found: found.length, all: forms.length })}
        {found.length === 0 && t("pane.forms.noneFound", { wanted: filter.wanted.trim() })}
      </Text>
      {found.length === 0 && <NothingFound forms={forms} filter={filter} onFilter={onFilter} />}
      {groups.map((group, at) => (
        <FormCardList
          key={group.title ?? "found"}
          {...group}
          focused={at === focusedIn ? focused : undefined}
          onChoose={onChoose}
        />
      ))}
    </section>
  );
}

type FilterProps = Pick<FormGalleryProps, "filter" | "onFilter">;

function Filter({ filter, onFilter }: FilterProps) {
  const styles = useFormGalleryStyles();
  const { wanted } = filter;
  return (
    <>
      <Input
        type="search"
        contentBefore={<SearchRegular />}
        placeholder={t("pane.forms.searchExample")}
        aria-label={t("pane.forms.search")}
        value={wanted}
        onChange={(_, { value }) => {
          onFilter({ ...filter, wanted: value });
        }}
      />
      <div role="group" aria-label={t("pane.forms.audience")} className={styles.audiences}>
        {[undefined, ...audiences].map((audience) => (
          <ToggleButton
            key={audience ?? "all"}
            size="small"
            className={styles.narrow}
            checked={filter.audience === audience}
            onClick={() => {
              onFilter(audience === undefined ? { wanted } : { wanted, audience });
            }}
          >
            {t(`pane.audience.${audience ?? "all"}`)}
          </ToggleButton>
        ))}
      </div>
    </>
  );
}

/** Those inserted last, unless only some are shown anyway; then every stage that has a form. */
function grouped(found: readonly FormCard[], { audience }: GalleryFilter, recent: readonly string[]) {
  const latest = audience ? [] : recent.flatMap((id) => found.find((form) => form.id === id) ?? []);
  return [
    { title: t("pane.forms.recent"), forms: latest, brief: true },
    ...stages.map((stage) => ({
      title: t(`pane.stage.${stage}`),
      forms: found.filter((form) => form.stage === stage),
    })),
  ].filter((group) => group.forms.length > 0);
}
