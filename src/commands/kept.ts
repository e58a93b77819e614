// What the workbook keeps for looking at its sheets, in the words of the rooms that look.
import type { OpenedStore } from "../excel/store";
import { contentOf } from "../excel/store";
import type { CheckOptions } from "../domain/checks";
import type { CheckChoices, TableMapping } from "../domain/store";
import { checksSection, mappingsSection } from "../domain/store";
import type { ConfirmedLayout } from "../domain/tables";
import { columnRoles } from "../domain/tables";
import { wordingCategories } from "../domain/wording/wording";

export interface Kept {
  /** What users said the columns of their tables mean. */
  readonly layouts: readonly ConfirmedLayout[];
  /** By which rules and words to check. */
  readonly checks: CheckOptions;
}

/** Nothing is kept where the store is not ours to read. */
export function keptIn(store: OpenedStore): Kept {
  return {
    layouts: contentOf(store, mappingsSection).map(layoutOf),
    checks: checkOptions(contentOf(store, checksSection)),
  };
}

/** Roles nobody knows any more mean nothing. */
function layoutOf({ headers, roles }: TableMapping): ConfirmedLayout {
  return { headers, roles: roles.map((role) => columnRoles.find((known) => known === role) ?? "other") };
}

/** A word of a category nobody knows (any more) is one of quality: it says too little, whatever else it says. */
function checkOptions({ rules, words, added }: CheckChoices): CheckOptions {
  const ignore = Object.keys(words).filter((phrase) => words[phrase] === "off");
  const levels = Object.entries(words).flatMap(([phrase, level]) =>
    level === "off" ? [] : [[phrase, level] as const],
  );
  const own = added.map(({ phrase, category }) => ({
    phrase,
    category: wordingCategories.find((known) => known === category) ?? "quality",
  }));
  return { ruleLevels: rules, words: { ignore, added: own }, wordLevels: Object.fromEntries(levels) };
}
