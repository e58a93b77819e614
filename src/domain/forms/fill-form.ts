// Enters what is known beforehand into a planned form: its information fields and the blanks in its page header.
import type { Bilingual, Language } from "../language";
import type { Area } from "../sheet/area";
import type { PageLine, PlannedCell, SheetPlan } from "../sheet/sheet-plan";
import type { FormChoice } from "./chosen-form";
import { formAsChosen } from "./chosen-form";
import type { Field, Form } from "./form";
import { layoutForm } from "./layout-form";
import type { PlanFormOptions } from "./plan-form";
import { planForm } from "./plan-form";

export interface FillableField {
  readonly id: string;
  readonly label: Bilingual;
}

/** What is known. Everything is text and stays text. */
export interface KnownEntries {
  /** By field id. */
  readonly fields: ReadonlyMap<string, string>;
  /** What belongs after a label of the page header ("Name: ____"); undefined leaves the blank. */
  labelled(label: string): string | undefined;
}

/** Excel takes no longer line. */
const longestPageLine = 255;
const headerBlank = /([^\s:：_]+(?: [^\s:：_]+)*)([:：] ?)_{3,}/gu;

/** The information fields that take a text: neither computed nor signed by hand, no numbers, no dates. */
export function fillableFields(declared: Form, choice: FormChoice = {}): FillableField[] {
  return fillable(formAsChosen(declared, choice)).map(({ id, label }) => ({ id, label }));
}

/**
 * Plans a form once, to be filled in for many people: gives the plan with somebody's entries in it. Nothing but those
 * changes from one to the next. A word that a strict list does not offer is left out.
 */
export function planForMany(declared: Form, options: PlanFormOptions): (known: KnownEntries) => SheetPlan {
  const plan = planForm(declared, options);
  const places = placesOf(formAsChosen(declared, options), options);
  const { print } = plan;
  return (known) => {
    const texts = places.flatMap(({ id, place, accepts }) => {
      const text = known.fields.get(id);
      return text === undefined || !accepts(text) ? [] : [{ text, place }];
    });
    return {
      ...plan,
      blocks: plan.blocks.map(({ row, column, cells }) => ({
        row,
        column,
        cells: cells.map((line, down) => filledLine(line, texts, { row: row + down, column })),
      })),
      ...(print?.header ? { print: { ...print, header: filledHeader(print.header, known) } } : {}),
    };
  };
}

/** What stands in the page header for somebody to be named there: the words before its blanks. */
export function pageLabels(form: Form, language: Language): string[] {
  const lines = Object.values<Bilingual>({ ...form.page?.header });
  return lines.flatMap((line) => [...line[language].matchAll(headerBlank)].flatMap(([, label]) => label ?? []));
}

function placesOf(form: Form, { origin, language }: PlanFormOptions) {
  const { cells } = layoutForm(form);
  return fillable(form).flatMap((field) => {
    const place = cells.get(field.id);
    if (place === undefined) return [];
    const moved = { ...place, row: place.row + origin.row, column: place.column + origin.column };
    return [{ id: field.id, place: moved, accepts: (text: string) => accepts(form, field, { text, language }) }];
  });
}

function fillable(form: Form): Field[] {
  return form.main.blocks.flatMap((block) =>
    block.kind === "fields" && block.look === "boxed" ? block.fields.filter(takesText) : [],
  );
}

function takesText({ formula, entry }: Field): boolean {
  return formula === undefined && (entry === undefined || entry.kind === "list");
}

function accepts(form: Form, { entry }: Field, { text, language }: { text: string; language: Language }): boolean {
  if (entry?.kind !== "list" || !entry.strict) return true;
  return entry.choices.some((choice) => form.choices[choice]?.[language] === text);
}

function filledLine(
  line: readonly PlannedCell[],
  texts: readonly { readonly text: string; readonly place: Area }[],
  at: { readonly row: number; readonly column: number },
): readonly PlannedCell[] {
  const here = texts.filter(({ place }) => place.row === at.row);
  if (here.length === 0) return line;
  return line.map((cell, index) => {
    const found = here.find(({ place }) => place.column === at.column + index);
    return found ? { text: found.text } : cell;
  });
}

function filledHeader(header: PageLine, { labelled }: KnownEntries): PageLine {
  return Object.fromEntries(Object.entries(header).map(([side, text]) => [side, filledText(String(text), labelled)]));
}

/** A sign that would be read as a page number gets its full-width twin. */
function filledText(text: string, labelled: KnownEntries["labelled"]): string {
  const filled = text.replace(headerBlank, (blank, label: string, colon: string) => {
    const value = labelled(label);
    return value === undefined ? blank : `${label}${colon}${value.replace(/&(?=[PN])/g, "＆")}`;
  });
  return filled.length > longestPageLine ? text : filled;
}
