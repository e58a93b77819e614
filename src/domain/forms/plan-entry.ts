// From what a cell may hold to the validation that goes on the sheet: rule, prompt and refusal.
import type { Bilingual, Language } from "../language";
import type { Area } from "../sheet/area";
import type { PlannedValidation, ValidationRule } from "../sheet/sheet-plan";
import { entryTexts } from "./entry-texts.data";
import type { Cell, Entry, Form } from "./form";
import { mostStars } from "./star-cells";

/** Longest prompt or refusal Excel takes, and the longest title. */
export const longestMessage = 255;
export const longestTitle = 32;

export interface EntryPlace {
  readonly title: Bilingual;
  readonly cell: Cell;
  readonly area: Area;
  /** Where the values of a list stand that does not fit into a validation. */
  readonly listRange?: string | undefined;
}

/** Validation of a cell to fill in; undefined where free text needs neither rule nor prompt. */
export function planEntry(
  form: Form,
  { title, cell, area, listRange }: EntryPlace,
  language: Language,
): PlannedValidation | undefined {
  const { entry } = cell;
  const message = promptText(form, cell, language);
  const prompt = message === "" ? {} : { prompt: { title: title[language], message } };
  if (!entry) return message === "" ? undefined : { area, rule: { kind: "custom", formula: "=TRUE" }, ...prompt };
  const rule: ValidationRule =
    listRange === undefined ? ruleOf(form, entry, language) : { kind: "listRange", formula: listRange };
  if (takesSeveral(entry)) return { area, rule, ...prompt };
  const strict = entry.kind !== "list" || entry.strict;
  return {
    area,
    rule,
    ...prompt,
    error: {
      style: strict ? "stop" : "information",
      title: entryTexts.refusedTitle[language],
      message: expectation(form, entry, language),
    },
  };
}

/** What is said while the cell is selected: the help and its source, else what is expected; how to join several. */
export function promptText(form: Form, { entry, help, source }: Cell, language: Language): string {
  const joined = takesSeveral(entry) ? entryTexts.several[language] : "";
  if (help) return help[language] + joined + (source ? filled(entryTexts.source, { source }, language) : "");
  return entry ? expectation(form, entry, language) + joined : "";
}

/** A list only offers one value at a time: where several may stand, Excel could but refuse what is right. */
function takesSeveral(entry: Entry | undefined): boolean {
  return entry?.kind === "list" && entry.multiple === true;
}

function ruleOf(form: Form, entry: Entry, language: Language): ValidationRule {
  switch (entry.kind) {
    case "list":
      return { kind: "list", values: choiceTexts(form, entry.choices, language) };
    case "percent":
      return { kind: "decimal", min: 0, max: 1 };
    case "stars":
      return { kind: "wholeNumber", min: 1, max: mostStars };
    case "date":
      return { kind: "date", min: "1900-01-01" };
    case "number": {
      const { min, max, whole = false } = entry;
      return {
        kind: whole ? "wholeNumber" : "decimal",
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      };
    }
  }
}

function expectation(form: Form, entry: Entry, language: Language): string {
  switch (entry.kind) {
    case "list": {
      const comma = language === "en" ? ", " : "、";
      const choices = choiceTexts(form, entry.choices, language).join(takesSeveral(entry) ? " / " : comma);
      const said = filled(entry.strict ? entryTexts.list : entryTexts.openList, { choices }, language);
      return said.length > longestMessage ? entryTexts[entry.strict ? "longList" : "longOpenList"][language] : said;
    }
    case "percent":
    case "date":
    case "stars":
      return entryTexts[entry.kind][language];
    case "number":
      return numberExpectation(entry, language);
  }
}

function numberExpectation({ min, max, whole = false }: Entry & { kind: "number" }, language: Language): string {
  if (min !== undefined && max !== undefined) {
    return filled(whole ? entryTexts.wholeBetween : entryTexts.between, { min, max }, language);
  }
  if (whole) return entryTexts.whole[language];
  if (min !== undefined) return filled(entryTexts.atLeast, { min }, language);
  return max === undefined ? entryTexts.number[language] : filled(entryTexts.atMost, { max }, language);
}

/** Words of choices, in the order of the list. */
export function choiceTexts(form: Form, choices: readonly string[], language: Language): string[] {
  return choices.flatMap((id) => form.choices[id]?.[language] ?? []);
}

/** True when the values cannot stand in a validation, which takes 255 characters and parts them at commas. */
export function isLongList(values: readonly string[]): boolean {
  return values.join(",").length > longestMessage || values.some((value) => value.includes(","));
}

function filled(text: Bilingual, holes: Readonly<Record<string, string | number>>, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (_hole, name: string) => String(holes[name]));
}
