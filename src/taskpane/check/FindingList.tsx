// The findings by row. One stop for Tab; arrows move inside, Enter or a click selects the cell on the sheet.
import { Button, Text } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { ChoiceChange } from "../../commands/results";
import type { Finding } from "../../domain/findings/finding";
import { t } from "../../i18n";
import { useFindingListStyles } from "./FindingList.styles";
import { FindingRow } from "./FindingRow";
import type { FindingFixer } from "./FindingRow";
import { findingKey, firstPage, groupByRow, pageSize, widened, windowAround } from "./list-findings";
import type { FindingGroup } from "./list-findings";
import type { CurrentFinding } from "./use-findings";

interface FindingListProps {
  readonly listed: readonly Finding[];
  readonly findings: CurrentFinding;
  onChange(change: ChoiceChange): void;
  readonly fixes: FindingFixer;
}

export function FindingList({ listed, findings: { current, at, choose, step }, onChange, fixes }: FindingListProps) {
  const styles = useFindingListStyles();
  const position = current ? at + 1 : 0;
  const [asked, setAsked] = useState(firstPage);
  const { first, count } = windowAround(asked, at, listed.length);
  const shown = listed.slice(first, first + count);
  const stop = current ?? shown[0];
  const widen = (side: "before" | "after") => {
    setAsked(widened({ first, count }, side));
  };
  const after = listed.length - first - shown.length;
  return (
    <div>
      <div className={styles.bar}>
        <Text role="status" className={styles.count}>
          {positionText(position, listed.length)}
        </Text>
        <StepButton by={-1} disabled={listed.length === 0} onStep={step} />
        <StepButton by={1} disabled={listed.length === 0} onStep={step} />
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from its buttons */}
      <div role="group" aria-label={t("pane.check.found")} onKeyDown={moveFocus}>
        {first > 0 && (
          <MoreButton
            label={t("pane.check.earlier", { count: Math.min(first, pageSize) })}
            onPress={() => {
              widen("before");
            }}
          />
        )}
        {groupByRow(shown).map(({ findings, ...group }) => (
          <section key={group.row} aria-label={rowTitle(group)}>
            <Text as="h2" className={styles.row}>
              {rowTitle(group)}
            </Text>
            <ul className={styles.list}>
              {findings.map((finding) => (
                <FindingRow
                  key={findingKey(finding)}
                  finding={finding}
                  current={finding === current}
                  tabStop={finding === stop}
                  onChoose={choose}
                  onChange={onChange}
                  fixes={fixes}
                />
              ))}
            </ul>
          </section>
        ))}
        {after > 0 && (
          <MoreButton
            label={t("pane.check.more", { count: Math.min(after, pageSize) })}
            onPress={() => {
              widen("after");
            }}
          />
        )}
      </div>
    </div>
  );
}

/** "2 of 5" where one is current, else how many there are. */
function positionText(position: number, count: number): string {
  if (count === 0) return t("pane.check.allFiltered");
  return position === 0 ? t("pane.check.listed", { count }) : t("pane.check.position", { position, count });
}

function rowTitle({ row, lastRow, subject }: Pick<FindingGroup, "row" | "lastRow" | "subject">): string {
  const of = subject === "" ? "" : "Of";
  if (lastRow === row) return t(`pane.check.row${of}`, { row: row + 1, subject });
  return t(`pane.check.rows${of}`, { first: row + 1, last: lastRow + 1, subject });
}

function MoreButton({ label, onPress }: { readonly label: string; onPress(): void }) {
  const styles = useFindingListStyles();
  return (
    <Button size="small" className={styles.more} onClick={onPress}>
      {label}
    </Button>
  );
}

interface StepButtonProps {
  readonly by: -1 | 1;
  readonly disabled: boolean;
  onStep(by: -1 | 1): void;
}

function StepButton({ by, disabled, onStep }: StepButtonProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={by < 0 ? <ChevronUpRegular /> : <ChevronDownRegular />}
      aria-label={t(by < 0 ? "pane.check.previous" : "pane.check.next")}
      aria-keyshortcuts={by < 0 ? "Shift+F8" : "F8"}
      title={by < 0 ? "Shift+F8" : "F8"}
      disabledFocusable={disabled}
      onClick={() => {
        onStep(by);
      }}
    />
  );
}

/** Arrow keys, Home and End move the focus between the findings, whatever row they stand in. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("button[data-finding]")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 };
  const target = targets[event.key];
  if (target === undefined || at < 0) return;
  event.preventDefault();
  buttons[target]?.focus();
}
