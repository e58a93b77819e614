// The one menu: Settings, Diagnostics, Help. Small enough to be our own; Fluent's brings positioning for all of the page.
import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useId, useState } from "react";
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
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== "Escape" || !open) return;
    setOpen(false);
    buttonRef.current?.focus();
  };
  const closeOutside = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the events come from its buttons
    <div className={styles.menu} onKeyDown={closeOnEscape} onBlur={closeOutside}>
      <Button
        ref={buttonRef as FluentRef}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={t("pane.menu")}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => {
          setOpen(!open);
        }}
      />
      <ul id={list} className={styles.list} hidden={!open}>
        {pageNames.map((page) => (
          <li key={page}>
            <Button
              appearance="subtle"
              className={styles.item}
              onClick={() => {
                setOpen(false);
                onOpen(page);
              }}
            >
              {t(`pane.${page}`)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
