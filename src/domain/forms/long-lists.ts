// Lists that do not fit into a validation: their values stand in cells right of the form, from where it takes them.
// Each list is one row, so that rows put into the form never tear it; the row is outside what is printed.
import type { Language } from "../language";
import type { Area } from "../sheet/area";
import { areaAddress } from "../sheet/area";
import type { Entry, Form } from "./form";
import type { FormLayout } from "./layout-form";
import { cellsOf } from "./form-cells";
import { looks } from "../sheet/sheet-look";
import { choiceTexts, isLongList } from "./plan-entry";
import type { PlannedPart } from "./planned-part";
import { newPart, put } from "./planned-part";

export interface LongLists {
  /** Cells of the form's sheet; undefined when every list fits. */
  readonly area: Area | undefined;
  readonly part: PlannedPart;
  /** The formula that names the list's cells; undefined for a list that needs none. */
  rangeOf(entry: Entry | undefined): string | undefined;
}

interface Setting {
  readonly language: Language;
  readonly origin: { readonly row: number; readonly column: number };
}

/** Places a form's long lists one column right of everything else: the first beside its first row, the next below. */
export function placeLongLists(form: Form, layout: FormLayout, { language, origin }: Setting): LongLists {
  const part = newPart();
  const formulas = new Map<string, string>();
  const column = origin.column + layout.columns + 1;
  let columns = 0;
  for (const [row, choices] of longLists(form, language).entries()) {
    const values = choiceTexts(form, choices, language);
    const area = { row: origin.row + row, column, rows: 1, columns: values.length };
    values.forEach((text, index) => {
      put(part, { ...area, column: column + index, columns: 1 }, { text });
    });
    part.styles.push({ area, style: looks.list });
    formulas.set(choices.join(), `=${absolute(area)}`);
    columns = Math.max(columns, values.length);
  }
  return {
    area: columns === 0 ? undefined : { ...origin, column, rows: formulas.size, columns },
    part,
    rangeOf: (entry) => (entry?.kind === "list" ? formulas.get(entry.choices.join()) : undefined),
  };
}

/** The different lists of a form that are too long, in the order in which they are first asked for. */
function longLists(form: Form, language: Language): (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const { cell } of cellsOf(form)) {
    const { entry } = cell;
    if (entry?.kind === "list" && isLongList(choiceTexts(form, entry.choices, language))) {
      found.set(entry.choices.join(), entry.choices);
    }
  }
  return [...found.values()];
}

function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
