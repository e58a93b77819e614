// The one menu: Settings, Diagnostics, Help. Small enough to be our own; Fluent's brings positioning for all of the page.
import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useEffect, useId, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, RefObject } from "react";
import { t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import { pageNames } from "../pages/page-name";
import type { PageName } from "../pages/page-name";
import { usePaneMenuStyles } from "./PaneMenu.styles";

interface PaneMenuProps {
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  onOpen(page: PageName): void;
}

export function PaneMenu({ buttonRef, onOpen }: PaneMenuProps) {
  const styles = usePaneMenuStyles();
  const list = useId();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  const closeOutside = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  const leave = () => {
    close();
    buttonRef.current?.focus();
  };
  return (
    <div className={styles.menu} onBlur={closeOutside}>
      <Button
        ref={buttonRef as FluentRef}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={t("pane.menu")}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <MenuList
          id={list}
          onLeave={leave}
          onChoose={(page) => {
            close();
            onOpen(page);
          }}
        />
      )}
    </div>
  );
}

interface MenuListProps {
  readonly id: string;
  onChoose(page: PageName): void;
  /** Escape or Tab was pressed. */
  onLeave(): void;
}

/** Takes the focus when it appears; arrow keys, Home and End go round in it. */
function MenuList({ id, onChoose, onLeave }: MenuListProps) {
  const styles = usePaneMenuStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    focusItem(list.current, 0);
  }, []);
  const move = (event: KeyboardEvent, from: number) => {
    const ways: Record<string, number> = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: -1 };
    const target = ways[event.key];
    if (event.key === "Escape" || event.key === "Tab") onLeave();
    else if (target !== undefined) focusItem(list.current, target);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} id={id} role="menu" aria-label={t("pane.menu")} className={styles.list}>
      {pageNames.map((page, index) => (
        <Button
          key={page}
          role="menuitem"
          tabIndex={-1}
          appearance="subtle"
          className={styles.item}
          onKeyDown={(event) => {
            move(event, index);
          }}
          onClick={() => {
            onChoose(page);
          }}
        >
          {t(`pane.${page}`)}
        </Button>
      ))}
    </div>
  );
}

function focusItem(list: HTMLElement | null, index: number): void {
  const items = [...(list?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  items.at(index % items.length)?.focus();
}
