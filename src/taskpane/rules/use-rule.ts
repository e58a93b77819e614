// The rule being written: its words, what they are read as, the answers given, and the formulas that come of it.
import { useMemo, useState } from "react";
import type { Rule, RuleAnswers, RuleFormulas } from "../../commands/rule-reader";
import type { RuleReader } from "../pane-actions";

export interface OpenRule {
  readonly text: string;
  /** Undefined while nothing is entered or it cannot be read. */
  readonly rule: Rule | undefined;
  /** Why it cannot be read, in the reasons of the functions. */
  readonly unreadable: string | undefined;
  readonly answers: RuleAnswers;
  readonly formulas: RuleFormulas | undefined;
  /** Why there are no formulas yet. */
  readonly missing: string | undefined;
  write(text: string): void;
  answer(id: string, answer: string): void;
}

/** The cell the formulas are shown for until they are inserted. */
export const shownCell = "A2";

export function useRule(reader: RuleReader, cell: string): OpenRule {
  const [text, setText] = useState("");
  const [answers, setAnswers] = useState<RuleAnswers>({});
  const read = useMemo(() => (text.trim() === "" ? undefined : reader.readRule(text)), [reader, text]);
  const rule = read?.ok ? read.value : undefined;
  const made = useMemo(
    () => (rule ? reader.ruleFormulas(rule, answers, cell) : undefined),
    [reader, rule, answers, cell],
  );
  return {
    text,
    rule,
    unreadable: read && !read.ok ? read.reason : undefined,
    answers,
    formulas: made?.ok ? made.value : undefined,
    missing: made && !made.ok ? made.reason : undefined,
    write: (next) => {
      setText(next);
      setAnswers({});
    },
    answer: (id, answer) => {
      setAnswers((before) => ({ ...before, [id]: answer }));
    },
  };
}
