// Ways to say a statement: each is a button that shows the whole new text, its blanks set off; a few at first.
import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { t } from "../../i18n";
import { useRewriteListStyles } from "./RewriteList.styles";

interface RewriteListProps {
  readonly texts: readonly string[];
  readonly disabled?: boolean;
  /** What choosing does, for who hears the button's text. */
  readonly describedBy?: string;
  onChoose(text: string, index: number): void;
}

const shownAtFirst = 3;

export function RewriteList({ texts, disabled = false, describedBy, onChoose }: RewriteListProps) {
  const styles = useRewriteListStyles();
  const title = useId();
  const [all, setAll] = useState(false);
  const rest = texts.length - shownAtFirst;
  // One more line instead of a button that would show one more line.
  const short = !all && rest > 1;
  return (
    <div role="group" aria-labelledby={title} className={styles.list}>
      <span id={title} className={styles.title}>
        {t("pane.rewrite")}
      </span>
      {(short ? texts.slice(0, shownAtFirst) : texts).map((text, index) => (
        <Button
          key={text}
          size="small"
          className={styles.text}
          disabledFocusable={disabled}
          aria-label={text}
          aria-describedby={describedBy}
          onClick={() => {
            onChoose(text, index);
          }}
        >
          <span>
            {text.split(/(_{2,})/).map((part, at) =>
              part.startsWith("__") ? (
                <span key={at} className={styles.blank}>
                  {part}
                </span>
              ) : (
                part
              ),
            )}
          </span>
        </Button>
      ))}
      {short && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {t("pane.rewrite.more", { count: rest })}
        </Button>
      )}
    </div>
  );
}
