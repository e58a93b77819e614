// Help: the shortest way through the main job, the functions, the keys, and what happens to the data.
import { Text } from "@fluentui/react-components";
import { t } from "../../i18n";
import { useHelpStyles } from "./HelpPage.styles";

const functionNames = ["WEIGHTEDSCORE", "WEIGHTCHECK", "BUDGETBAND", "SCHEDULEBAND"] as const;
const topics = ["start", "check", "marks", "keys", "privacy"] as const;

export default function HelpPage() {
  const styles = useHelpStyles();
  return (
    <>
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
      <div>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {t("pane.help.functions.title")}
        </Text>
        <dl className={styles.list}>
          {functionNames.map((name) => (
            <div key={name}>
              <dt className={styles.term}>KPI.{name}</dt>
              <dd className={styles.meaning}>{t(`pane.help.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
