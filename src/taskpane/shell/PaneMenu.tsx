// The one menu: Settings, Diagnostics, Help.
import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Ref } from "react";
import { t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import { pageNames } from "../pages/page-name";
import type { PageName } from "../pages/page-name";

interface PaneMenuProps {
  readonly buttonRef: Ref<HTMLButtonElement>;
  onOpen(page: PageName): void;
}

export function PaneMenu({ buttonRef, onOpen }: PaneMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          ref={buttonRef as FluentRef}
          appearance="subtle"
          menuIcon={null}
          icon={<MoreHorizontalRegular />}
          aria-label={t("pane.menu")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {pageNames.map((page) => (
            <MenuItem
              key={page}
              onClick={() => {
                onOpen(page);
              }}
            >
              {t(`pane.${page}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
