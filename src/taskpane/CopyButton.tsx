// A button that copies a text and says so; where copying is forbidden it shows the text, selected, to copy by hand.
import { Button, Text } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useRef, useState } from "react";
import { t } from "../i18n";
import { copyText } from "./copy-text";
import { useCopyButtonStyles } from "./CopyButton.styles";

interface CopyButtonProps {
  readonly label: string;
  /** Made at the press, so that it is never out of date. */
  text(): string;
}

export function CopyButton({ label, text }: CopyButtonProps) {
  const styles = useCopyButtonStyles();
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const press = async () => {
    const wanted = text();
    const done = await copyText(wanted);
    setCopied(done);
    setByHand(done ? undefined : wanted);
  };
  return (
    <div className={styles.copy}>
      <Button icon={<CopyRegular />} onClick={() => void press()}>
        {label}
      </Button>
      <Text role="status">{copied && t("pane.copied")}</Text>
      {byHand !== undefined && <TextToCopy text={byHand} />}
    </div>
  );
}

function TextToCopy({ text }: { readonly text: string }) {
  const styles = useCopyButtonStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <label className={styles.byHand}>
      {t("pane.copyByHand")}
      <textarea ref={area} readOnly rows={6} className={styles.text} value={text} />
    </label>
  );
}
