// How grave what a rule or word finds shall be: as it comes, another severity, or not looked for.
import type { Level, Severity } from "../../commands/results";
import { t } from "../../i18n";
import { useSelectStyles } from "../select.styles";

interface LevelSelectProps {
  readonly label: string;
  /** Absent: as it comes. */
  readonly level: Level | undefined;
  /** The severity it has by itself. */
  readonly usual: Severity;
  onChange(level: Level | undefined): void;
}

const levels = ["error", "warning", "info", "off"] as const satisfies readonly Level[];

export function LevelSelect({ label, level, usual, onChange }: LevelSelectProps) {
  const styles = useSelectStyles();
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={level ?? ""}
      onChange={({ target: { value } }) => {
        onChange(levels.find((one) => one === value));
      }}
    >
      <option value="">{t("pane.rules.usual", { severity: t(`pane.severity.${usual}`) })}</option>
      {levels.map((one) => (
        <option key={one} value={one}>
          {one === "off" ? t("pane.rules.off") : t(`pane.severity.${one}`)}
        </option>
      ))}
    </select>
  );
}
