// Words that do not count or count otherwise, and the company's own words.
import { Button, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent } from "react";
import type { ChoiceChange, ChoicesReport } from "../../commands/results";
import { t, textFor } from "../../i18n";
import { useSelectStyles } from "../select.styles";
import { LevelSelect } from "./LevelSelect";
import { useRulesPageStyles } from "./RulesPage.styles";

interface WordListsProps {
  readonly report: ChoicesReport;
  onChange(change: ChoiceChange): Promise<void>;
}

export function WordLists({ report, onChange }: WordListsProps) {
  const styles = useRulesPageStyles();
  const { words, added, categories } = report;
  return (
    <>
      {Object.keys(words).length + added.length === 0 && <p className={styles.hint}>{t("pane.rules.noWords")}</p>}
      <ul className={styles.list}>
        {Object.entries(words).map(([phrase, level]) => (
          <li key={phrase} className={styles.entry}>
            <span>{phrase}</span>
            <LevelSelect
              label={phrase}
              level={level}
              usual="warning"
              onChange={(chosen) => void onChange({ kind: "word", phrase, ...(chosen && { level: chosen }) })}
            />
          </li>
        ))}
        {added.map(({ phrase, category }) => (
          <li key={phrase} className={styles.entry}>
            <span>{t("pane.rules.own", { phrase, category: categoryName(category) })}</span>
            <Button
              size="small"
              aria-label={t("pane.rules.removeWord", { phrase })}
              onClick={() => void onChange({ kind: "added", phrase })}
            >
              {t("pane.rules.remove")}
            </Button>
          </li>
        ))}
      </ul>
      <AddWord categories={categories} onChange={onChange} />
    </>
  );
}

function categoryName(category: string): string {
  return textFor(`category.${category}`) ?? category;
}

interface AddWordProps {
  readonly categories: readonly string[];
  onChange(change: ChoiceChange): Promise<void>;
}

/** What is typed is left alone from now on, or counts as leaving something open. */
function AddWord({ categories, onChange }: AddWordProps) {
  const styles = useRulesPageStyles();
  const { select } = useSelectStyles();
  const [phrase, setPhrase] = useState("");
  const [category, setCategory] = useState("off");
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (phrase.trim() === "") return;
    void onChange(category === "off" ? { kind: "word", phrase, level: "off" } : { kind: "added", phrase, category });
    setPhrase("");
  };
  return (
    <form className={styles.actions} onSubmit={add}>
      <Input
        aria-label={t("pane.rules.word")}
        placeholder={t("pane.rules.word")}
        maxLength={60}
        value={phrase}
        onChange={(_event, { value }) => {
          setPhrase(value);
        }}
      />
      <select
        className={select}
        aria-label={t("pane.rules.wordCounts")}
        value={category}
        onChange={({ target: { value } }) => {
          setCategory(value);
        }}
      >
        <option value="off">{t("pane.rules.leaveAlone")}</option>
        {categories.map((one) => (
          <option key={one} value={one}>
            {t("pane.rules.leavesOpen", { category: categoryName(one) })}
          </option>
        ))}
      </select>
      <Button type="submit" disabledFocusable={phrase.trim() === ""}>
        {t("pane.rules.addWord")}
      </Button>
    </form>
  );
}
