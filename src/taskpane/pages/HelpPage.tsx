// Help: the shortest way through the main job, the keys, what happens to the data, and the way to the full help pages,
// which open in a browser.
import { Link, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { language, t } from "../../i18n";
import type { HelpPageName } from "../../i18n/help-address";
import { formHelpPage, functionHelpPage, helpAddress } from "../../i18n/help-address";
import { useFormList } from "../forms/use-form-list";
import { useHelpStyles } from "./HelpPage.styles";
import { useFunctionList } from "./use-function-list";

const topics = ["start", "check", "marks", "keys", "privacy"] as const;
const morePages = ["rules", "words", "saving", "privacy"] as const;

export default function HelpPage() {
  const styles = useHelpStyles();
  const { forms = [] } = useFormList();
  const functions = useFunctionList();
  return (
    <>
      <Text as="p" className={styles.paragraph}>
        <PageLink page="index">{t("pane.help.all")}</PageLink>
      </Text>
      {topics.map((topic) => (
        <div key={topic}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {t(`pane.help.${topic}.title`)}
          </Text>
          <Text as="p" className={styles.paragraph}>
            {t(`pane.help.${topic}`)}
          </Text>
        </div>
      ))}
      <Links title={t("pane.forms")}>
        {forms.map(({ id, name }) => (
          <li key={id}>
            <PageLink page={formHelpPage(id)}>{name[language()]}</PageLink>
          </li>
        ))}
      </Links>
      {functions.length > 0 && (
        <Links title={t("pane.help.functions.title")}>
          {functions.map(({ id, description }) => (
            <li key={id}>
              <PageLink page={functionHelpPage(id)}>KPI.{id}</PageLink>
              <Text as="p" className={styles.meaning}>
                {description}
              </Text>
            </li>
          ))}
        </Links>
      )}
      <Links title={t("pane.help.more.title")}>
        {morePages.map((page) => (
          <li key={page}>
            <PageLink page={page}>{t(`pane.help.more.${page}`)}</PageLink>
          </li>
        ))}
      </Links>
    </>
  );
}

function Links({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useHelpStyles();
  const heading = useId();
  return (
    <div>
      <Text as="h3" id={heading} weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <ul aria-labelledby={heading} className={styles.list}>
        {children}
      </ul>
    </div>
  );
}

function PageLink({ page, children }: { readonly page: HelpPageName; readonly children: ReactNode }) {
  return (
    <Link href={helpAddress(page, language())} target="_blank" rel="noreferrer">
      {children}
    </Link>
  );
}
