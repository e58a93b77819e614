// The way from one form to a sheet for each person.
import { Button } from "@fluentui/react-components";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { useEffect, useRef } from "react";
import { t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";

interface PeopleButtonProps {
  /** After the people were left. */
  readonly takesFocus: boolean;
  onOpen(): void;
}

export function PeopleButton({ takesFocus, onOpen }: PeopleButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <Button ref={button as FluentRef} icon={<PeopleRegular />} onClick={onOpen}>
      {t("pane.people")}
    </Button>
  );
}
