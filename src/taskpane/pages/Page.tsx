// The frame of a page behind the menu: its name, and the way back. Takes the focus when it opens.
import { Button, Text } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import { usePageStyles } from "./Page.styles";

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
  onBack(): void;
}

export function Page({ title, children, onBack }: PageProps) {
  const styles = usePageStyles();
  const heading = useId();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
  }, []);
  return (
    <section className={styles.page} aria-labelledby={heading}>
      <div className={styles.title}>
        <Button
          ref={back as FluentRef}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t("pane.back")}
          onClick={onBack}
        />
        <Text as="h2" id={heading} weight="semibold" size={400} className={styles.heading}>
          {title}
        </Text>
      </div>
      {children}
    </section>
  );
}
