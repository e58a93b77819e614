// Making a sheet or the workbook fit for people without the add-in, and back: what is to be converted, and what came of it.
import { Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ConversionTarget, SheetScope } from "../../commands/conversion-results";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";

import { useSlow } from "../use-slow";
import { ConversionProgress } from "./ConversionProgress";
import { KeptCells } from "./KeptCells";
import { useConversion } from "./use-conversion";
import { useWithoutAddInStyles } from "./WithoutAddIn.styles";

interface WithoutAddInProps {
  onProblem(problem: Problem | undefined): void;
}

const targets: readonly ConversionTarget[] = ["native", "values", "kpi"];

export default function WithoutAddIn({ onProblem }: WithoutAddInProps) {
  const styles = useWithoutAddInStyles();
  const [scope, setScope] = useState<SheetScope>("sheet");
  const { running, result, convert, heal, stop } = useConversion(onProblem);
  const slow = useSlow(running !== undefined);
  const pressed = useRef<HTMLElement>(null);
  const press = (button: HTMLElement, act: () => Promise<void>) => {
    pressed.current = button;
    void act();
  };
  return (
    <section className={styles.section} aria-label={t("pane.convert")}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {t("pane.convert")}
      </Text>
      <Text as="p" className={styles.text}>
        {t("pane.convert.text")}
      </Text>
      <Field label={t("pane.convert.scope")}>
        <RadioGroup
          layout="horizontal"
          value={scope}
          onChange={(_, { value }) => {
            setScope(value as SheetScope);
          }}
        >
          <Radio value="sheet" label={t("pane.convert.sheet")} />
          <Radio value="workbook" label={t("pane.convert.workbook")} />
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        {targets.map((to) => (
          <Button
            key={to}
            disabledFocusable={running !== undefined}
            onClick={({ currentTarget }) => {
              press(currentTarget, () => convert(to, scope));
            }}
          >
            {t(`pane.convert.${to}`)}
          </Button>
        ))}
      </div>
      <Text as="p" className={styles.text}>
        {t("pane.convert.heal.text")}
      </Text>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={running !== undefined}
          onClick={({ currentTarget }) => {
            press(currentTarget, heal);
          }}
        >
          {t("pane.convert.heal")}
        </Button>
      </div>
      {slow && running && (
        <ConversionProgress
          {...running}
          onStop={() => {
            stop();
            pressed.current?.focus();
          }}
        />
      )}
      {result && <KeptCells {...result} onProblem={onProblem} />}
    </section>
  );
}
