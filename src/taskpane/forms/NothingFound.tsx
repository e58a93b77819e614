// What to do when no form was found: how one can search, examples to press, and the forms for others.
import { Button, Text } from "@fluentui/react-components";
import { t } from "../../i18n";
import type { FormCard } from "../pane-actions";
import { useFormGalleryStyles } from "./FormGallery.styles";
import { findForms } from "./find-forms";
import { everyForm } from "./gallery-filter";
import type { GalleryFilter } from "./gallery-filter";

interface NothingFoundProps {
  readonly forms: readonly FormCard[];
  readonly filter: GalleryFilter;
  onFilter(filter: GalleryFilter): void;
}

/** Ways to search that find something. */
const examples = ["项目考评", "xmkp", "appraisal"];

export function NothingFound({ forms, filter, onFilter }: NothingFoundProps) {
  const styles = useFormGalleryStyles();
  const elsewhere = filter.audience ? findForms(forms, filter.wanted).length : 0;
  return (
    <div className={styles.nothing}>
      {elsewhere > 0 && (
        <Button
          appearance="primary"
          onClick={() => {
            onFilter({ wanted: filter.wanted });
          }}
        >
          {t("pane.forms.elsewhere", { count: elsewhere })}
        </Button>
      )}
      <Text as="p" className={styles.tip}>
        {t("pane.forms.searchTip")}
      </Text>
      <div className={styles.audiences}>
        {examples.map((example) => (
          <Button
            key={example}
            size="small"
            onClick={() => {
              onFilter({ wanted: example });
            }}
          >
            {example}
          </Button>
        ))}
      </div>
      <Button
        onClick={() => {
          onFilter(everyForm);
        }}
      >
        {t("pane.forms.showAll")}
      </Button>
    </div>
  );
}
