// The tabs. Our own: Fluent's bring a focus manager for the whole page, which hides focusable elements in it.
import { mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import type { KeyboardEvent } from "react";
import type { PaneTab } from "../../commands/results";
import { t } from "../../i18n";
import { usePaneTabsStyles } from "./PaneTabs.styles";

const paneTabs = ["forms", "score", "check"] as const satisfies readonly PaneTab[];

interface PaneTabsProps {
  /** None while a page is open. */
  readonly tab: PaneTab | undefined;
  onSelect(tab: PaneTab): void;
}

/** Arrow keys, Home and End open the tab they go to; Tab leaves the tabs. */
export function PaneTabs({ tab, onSelect }: PaneTabsProps) {
  const styles = usePaneTabsStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, from: number) => {
    const last = paneTabs.length - 1;
    const ways: Record<string, number> = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: last };
    const index = ways[event.key];
    const target = index === undefined ? undefined : paneTabs[(index + paneTabs.length) % paneTabs.length];
    if (!target) return;
    event.preventDefault();
    onSelect(target);
    list.current?.querySelector<HTMLElement>(`#tab-${target}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" className={styles.list}>
      {paneTabs.map((name, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          aria-selected={name === tab}
          tabIndex={name === (tab ?? paneTabs[0]) ? 0 : -1}
          className={mergeClasses(styles.tab, name === tab && styles.selected)}
          onClick={() => {
            onSelect(name);
          }}
          onKeyDown={(event) => {
            move(event, index);
          }}
        >
          {t(`pane.${name}`)}
        </button>
      ))}
    </div>
  );
}
