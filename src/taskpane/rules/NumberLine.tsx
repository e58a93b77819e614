// The number line of a set of bands, standing upright so that it fits a narrow pane: from the highest value down.
import { mergeClasses } from "@fluentui/react-components";
import type { BandSet } from "../../commands/rule-reader";
import { t } from "../../i18n/rules";
import type { RuleReader } from "../pane-actions";
import { useNumberLineStyles } from "./NumberLine.styles";

interface NumberLineProps {
  readonly set: BandSet;
  readonly reader: RuleReader;
}

/** A stretch without a grade has a dashed edge and says so; colour is not the only sign. */
export function NumberLine({ set, reader }: NumberLineProps) {
  const styles = useNumberLineStyles();
  return (
    <ol className={styles.line} aria-label={t("rules.line")}>
      {reader.bandLine(set).map(({ range, grade }) => (
        <li key={range} className={mergeClasses(styles.step, grade === null && styles.empty)}>
          <span className={styles.range}>{range}</span>
          <span className={styles.grade}>{grade === null ? t("rules.noBand") : String(grade)}</span>
        </li>
      ))}
    </ol>
  );
}
