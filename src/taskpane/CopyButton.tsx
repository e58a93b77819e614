// A button that copies a text and says so; where copying is forbidden it shows the text, selected, to copy by hand.
import { Button, Text, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useRef, useState } from "react";
import { t } from "../i18n";
import { copyText } from "./copy-text";
import type { FluentRef } from "./fluent-ref";

interface CopyButtonProps {
  readonly label: string;
  /** Made at the press, so that it is never out of date. */
  text(): string;
}

export function CopyButton({ label, text }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const press = async () => {
    const wanted = text();
    const done = await copyText(wanted);
    setCopied(done);
    setByHand(done ? undefined : wanted);
  };
  return (
    <div>
      <Button icon={<CopyRegular />} onClick={() => void press()}>
        {label}
      </Button>{" "}
      <Text role="status">{copied && t("pane.copied")}</Text>
      {byHand !== undefined && <TextToCopy text={byHand} />}
    </div>
  );
}

function TextToCopy({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.select();
  }, [text]);
  return (
    <>
      <Text as="p">{t("pane.copyByHand")}</Text>
      <Textarea
        ref={area as FluentRef}
        readOnly
        rows={6}
        style={{ width: "100%" }}
        aria-label={t("pane.copyByHand")}
        defaultValue={text}
      />
    </>
  );
}
