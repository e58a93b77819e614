// Bands at hand: those of the source documents, and the company's own in the workbook, to be taken up, kept, forgotten.
import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { BandSet } from "../../commands/rule-reader";
import type { CompanyBands } from "../../domain/store";
import { language } from "../../i18n";
import { t } from "../../i18n/rules";
import { useActions } from "../pane-actions";
import type { RuleReader } from "../pane-actions";
import { useSelectStyles } from "../select.styles";
import { useRulesViewStyles } from "./RulesView.styles";

interface KeptBandsProps {
  readonly reader: RuleReader;
  /** The bands being edited; undefined while there are none. */
  readonly set: BandSet | undefined;
  onText(text: string): void;
  onProblem(problem: Problem | undefined): void;
}

export function KeptBands({ reader, set, onText, onProblem }: KeptBandsProps) {
  const styles = useRulesViewStyles();
  const select = useSelectStyles();
  const actions = useActions();
  const [kept, setKept] = useState<readonly CompanyBands[]>([]);
  const [name, setName] = useState("");
  useEffect(() => {
    let gone = false;
    void actions.listBands().then((outcome) => {
      if (!gone && outcome.ok) setKept(outcome.value);
    });
    return () => {
      gone = true;
    };
  }, [actions]);
  const texts = new Map([...documentTexts(reader), ...kept.map((one) => [one.name, keptText(one)] as const)]);
  const isKept = kept.some((one) => one.name === name.trim());
  const change = async (changed: ReturnType<typeof actions.keepBands>) => {
    const outcome = await changed;
    onProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) setKept(outcome.value);
  };
  return (
    <>
      <label className={styles.choice}>
        {t("rules.kept")}
        <select
          className={select.select}
          value=""
          onChange={({ target: { value } }) => {
            onText(texts.get(value) ?? "");
            if (kept.some((one) => one.name === value)) setName(value);
          }}
        >
          <option value="">{t("rules.choose")}</option>
          {[...texts.keys()].map((key) => (
            <option key={key} value={key}>
              {key}
            </option>
          ))}
        </select>
      </label>
      {set && (
        <div className={styles.actions}>
          <Field label={t("rules.keepName")}>
            <Input
              value={name}
              onChange={(_, { value }) => {
                setName(value);
              }}
            />
          </Field>
          <Button
            disabledFocusable={name.trim() === ""}
            onClick={() => void change(actions.keepBands(bandsToKeep(name.trim(), set)))}
          >
            {t("rules.keep")}
          </Button>
          {isKept && (
            <Button onClick={() => void change(actions.forgetBands({ name: name.trim() }))}>{t("rules.forget")}</Button>
          )}
        </div>
      )}
    </>
  );
}

function documentTexts({ documentBands }: RuleReader): (readonly [string, string])[] {
  return documentBands.flatMap(({ name, printed, settled }) => {
    const own = { name: name[language()] };
    return [
      [t("rules.settled", own), settled.join("\n")],
      [t("rules.printed", own), printed.join("\n")],
    ] as const;
  });
}

function bandsToKeep(name: string, { bands }: BandSet): CompanyBands {
  return { name, bands: bands.map(({ text, grade }) => ({ text: text.trim(), grade })) };
}

/** The texts as they were entered hold their grades already. */
function keptText({ bands }: CompanyBands): string {
  return bands.map(({ text }) => text.trim()).join("\n");
}
