// From what a cell may hold to the validation that goes on the sheet: rule, prompt and refusal.
import type { Bilingual, Language } from "../language";
import type { Area } from "../sheet/area";
import type { PlannedValidation, ValidationRule } from "../sheet/sheet-plan";
import { entryTexts } from "./entry-texts.data";
import type { Cell, Entry, Form } from "./form";

/** Longest prompt or refusal Excel takes, and the longest title. */
export const longestMessage = 255;
export const longestTitle = 32;

export interface EntryPlace {
  readonly title: Bilingual;
  readonly cell: Cell;
  readonly area: Area;
}

/** Validation of a cell to fill in; undefined where free text needs neither rule nor prompt. */
export function planEntry(
  form: Form,
  { title, cell, area }: EntryPlace,
  language: Language,
): PlannedValidation | undefined {
  const { entry } = cell;
  const message = promptText(form, cell, language);
  const prompt = message === "" ? {} : { prompt: { title: title[language], message } };
  if (!entry) return message === "" ? undefined : { area, rule: { kind: "custom", formula: "=TRUE" }, ...prompt };
  const strict = entry.kind !== "list" || entry.strict;
  return {
    area,
    rule: ruleOf(form, entry, language),
    ...prompt,
    error: {
      style: strict ? "stop" : "information",
      title: entryTexts.refusedTitle[language],
      message: expectation(form, entry, language),
    },
  };
}

/** What is said while the cell is selected: the help and its source, else what is expected. */
export function promptText(form: Form, { entry, help, source }: Cell, language: Language): string {
  if (help) return help[language] + (source ? filled(entryTexts.source, { source }, language) : "");
  return entry ? expectation(form, entry, language) : "";
}

function ruleOf(form: Form, entry: Entry, language: Language): ValidationRule {
  switch (entry.kind) {
    case "list":
      return { kind: "list", values: choiceTexts(form, entry.choices, language) };
    case "percent":
      return { kind: "decimal", min: 0, max: 1 };
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
      const choices = choiceTexts(form, entry.choices, language).join(language === "en" ? ", " : "、");
      return filled(entry.strict ? entryTexts.list : entryTexts.openList, { choices }, language);
    }
    case "percent":
    case "date":
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

function filled(text: Bilingual, holes: Readonly<Record<string, string | number>>, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (_hole, name: string) => String(holes[name]));
}
