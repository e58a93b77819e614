// Refuses a form that does not hold together, when it is loaded: our own mistakes, so it throws, naming the entry.
import type { Bilingual } from "../language";
import { languages } from "../language";
import type { Block, Cell, Form, FormOption, FormPage, TableBlock } from "./form";
import { blocksOf, cellsOf } from "./form-cells";
import { mostWidthPoints } from "./form-page";
import { formulaProblems } from "./formula-check";
import { keyProblems } from "./form-keys";
import { itemRowCount } from "./layout-form";
import { formsToChoose, optionProblems } from "./option-check";
import { longestMessage, longestTitle, promptText } from "./plan-entry";

/** Gives the form back when it holds together; else throws an error that lists what does not. */
export function checkForm(form: Form): Form {
  const problems = formProblems(form);
  if (problems.length > 0) throw new Error(`form ${form.id}: ${problems.join("; ")}`);
  return form;
}

/** Everything that is wrong with a form, each in a sentence that names the entry. */
export function formProblems(form: Form): string[] {
  const unknownKeys = keyProblems(form);
  if (unknownKeys.length > 0) return unknownKeys;
  const problems = [
    ...textProblems(form),
    ...optionProblems(form),
    ...idProblems(form),
    ...blocksOf(form).flatMap((block) =>
      block.kind === "table" ? [...rowProblems(block), ...unseenProblems(form, block)] : [],
    ),
    ...cellsOf(form).flatMap(({ name, title, cell }) => cellProblems(form, name, title, cell)),
    ...[form, ...formsToChoose(form)].flatMap(shapeProblems),
  ];
  return [...new Set(problems)];
}

/** What must hold whatever options are chosen. */
function shapeProblems(form: Form): string[] {
  const tables = blocksOf(form).filter((block) => block.kind === "table");
  return [...sizeProblems(form), ...tables.flatMap(tableProblems), ...formulaProblems(form)];
}

function textProblems(form: Form): string[] {
  const texts: [string, Bilingual][] = [
    ["name", form.name],
    ["summary", form.summary],
    ["sheetName", form.sheetName],
    ...Object.entries(form.choices).map(([id, text]): [string, Bilingual] => [`choice ${id}`, text]),
    ...(form.options ?? []).flatMap(optionTexts),
    ...pageTexts(form.page),
    ...blocksOf(form).flatMap(hintsOf),
    ...blocksOf(form).flatMap((block): [string, Bilingual][] => ("text" in block ? [[block.kind, block.text]] : [])),
    ...cellsOf(form).map(({ name, title }): [string, Bilingual] => [name, title]),
  ];
  const missing = texts.flatMap(([name, text]) =>
    languages
      .filter((language) => text[language].trim() === "")
      .map((language) => `${name} has no text in ${language}`),
  );
  const badNames = languages.filter((language) => !/^[^[\]:*?/\\']{1,31}$/.test(form.sheetName[language]));
  return [...missing, ...badNames.map((language) => `sheetName is no sheet name in ${language}`)];
}

function optionTexts({ id, label, help }: FormOption): [string, Bilingual][] {
  return [[`option ${id}`, label], ...(help ? [[`help of option ${id}`, help] satisfies [string, Bilingual]] : [])];
}

function pageTexts({ header, footer }: FormPage = {}): [string, Bilingual][] {
  return [...Object.entries(header ?? {}), ...Object.entries(footer ?? {})].map(
    ([place, text]: [string, Bilingual]) => [`page ${place}`, text],
  );
}

function hintsOf(block: Block): [string, Bilingual][] {
  if (block.kind !== "table") return [];
  return block.columns.flatMap(({ id, hint }): [string, Bilingual][] => (hint ? [[`hint of ${id}`, hint]] : []));
}

function idProblems(form: Form): string[] {
  const ids = [
    ...blocksOf(form).flatMap((block) => (block.kind === "table" ? [block.id] : [])),
    ...cellsOf(form).map(({ name }) => name),
  ];
  return [
    ...(/^[a-z]+(-[a-z]+)*$/.test(form.id) ? [] : [`id ${form.id} is not in kebab-case`]),
    ...ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id)).map((id) => `id ${id} is not in camelCase`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} is used twice`),
  ];
}

function sizeProblems(form: Form): string[] {
  const { main, aside } = form;
  const width = main.widthsPoints.reduce((sum, column) => sum + column, 0);
  const tooWide = width > mostWidthPoints(form) ? [`${String(width)} points do not fit on the page`] : [];
  const regions = aside ? [main, aside] : [main];
  return [
    ...tooWide,
    ...regions.flatMap(({ widthsPoints, blocks }) =>
      blocks
        .filter((block) => columnsTaken(block) > widthsPoints.length)
        .map((block) => `${nameOf(block)} is too wide`),
    ),
  ];
}

function columnsTaken(block: Block): number {
  if (block.kind === "fields") return block.slots.reduce((sum, { label, cell }) => sum + label + cell, 0);
  return block.kind === "table" ? block.columns.reduce((sum, { span = 1 }) => sum + span, 0) : 0;
}

function nameOf(block: Block): string {
  return block.kind === "table" ? `table ${block.id}` : block.kind;
}

function rowProblems(table: TableBlock): string[] {
  const columns = new Set(table.columns.map(({ id }) => id));
  const named = [
    ...table.rows.flatMap(Object.keys),
    ...(table.totals ?? []).flatMap(({ cells }) => Object.keys(cells)),
  ];
  return named.filter((id) => !columns.has(id)).map((id) => `table ${table.id} has no column ${id}`);
}

// What a form asks for is checked in the tables that are recognised: beside indicators no other table is.
function unseenProblems({ table }: Form, { id, columns }: TableBlock): string[] {
  if (table === "other" || columns.some(({ role }) => role === "indicator")) return [];
  const asked = columns.filter(({ required = false, statement }) => required || statement);
  return asked.map((column) => `${column.id} asks for something in table ${id}, which no check looks at`);
}

function tableProblems(table: TableBlock): string[] {
  const labelless = (table.totals ?? []).filter(({ cells }) => Object.keys(cells).includes(table.columns[0]?.id ?? ""));
  return [
    ...(itemRowCount(table) === 0 ? [`table ${table.id} has no rows`] : []),
    ...(table.columns.length === 0 ? [`table ${table.id} has no columns`] : []),
    ...labelless.map(({ label }) => `total ${label.en} has no room for its label`),
  ];
}

function cellProblems(form: Form, name: string, title: Bilingual, cell: Cell): string[] {
  const { entry, formula } = cell;
  const choices = entry?.kind === "list" ? entry.choices : [];
  const problems = choices
    .filter((id) => !(id in form.choices))
    .map((id) => `${name} offers ${id}, which is no choice`);
  if (entry && formula) problems.push(`${name} is both entered and computed`);
  if (entry?.kind === "list" && entry.choices.length === 0) problems.push(`${name} offers nothing`);
  for (const language of languages) {
    const prompted = !formula && promptText(form, cell, language) !== "";
    if (prompted && title[language].length > longestTitle)
      problems.push(`${name}: its title is too long in ${language}`);
    if (promptText(form, cell, language).length > longestMessage)
      problems.push(`${name}: its help is too long in ${language}`);
  }
  return problems;
}
