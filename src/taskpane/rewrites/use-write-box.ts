// A text being written for a cell: typed, or taken from what is offered, its first blank then waiting to be typed over.
import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

export interface WriteBoxText {
  readonly text: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  type(text: string): void;
  take(text: string): void;
}

export function useWriteBox(initial: string, onText?: (text: string) => void): WriteBoxText {
  const [text, setText] = useState(initial);
  const box = useRef<HTMLTextAreaElement>(null);
  const blankToFill = useRef<RegExpExecArray>(undefined);
  const type = (typed: string) => {
    setText(typed);
    onText?.(typed);
  };
  const take = (offered: string) => {
    type(offered);
    blankToFill.current = /_{2,}/.exec(offered) ?? undefined;
  };
  useEffect(() => {
    const blank = blankToFill.current;
    if (!blank || !box.current) return;
    blankToFill.current = undefined;
    box.current.focus();
    box.current.setSelectionRange(blank.index, blank.index + blank[0].length);
  }, [text]);
  return { text, box, type, take };
}
