// Checks what a form says of its users, its options and its growing table; and lists every form it can become.
import { audiences, stages } from "./form";
import type { Form } from "./form";
import { formAsChosen, growingTable, mostItemRows } from "./chosen-form";
import { blocksOf } from "./form-cells";
import { itemRowCount } from "./layout-form";

/** Every choice is checked, so there must not be too many. */
const mostOptions = 4;

/** What is wrong with audience, stage, options, page breaks and the growing table. */
export function optionProblems(form: Form): string[] {
  return [...userProblems(form), ...declarationProblems(form), ...breakProblems(form), ...growthProblems(form)];
}

/** The form with each set of options that can be chosen. */
export function formsToChoose(form: Form): Form[] {
  const sets = (form.options ?? [])
    .slice(0, mostOptions)
    .reduce<string[][]>((found, { id }) => found.flatMap((set) => [set, [...set, id]]), [[]]);
  return sets.map((chosen) => formAsChosen(form, { chosen }));
}

function userProblems({ audience, stage }: Form): string[] {
  const strangers = audience.filter((one, index) => !audiences.includes(one) || audience.indexOf(one) !== index);
  return [
    ...(audience.length === 0 ? ["audience is empty"] : []),
    ...strangers.map((one) => `audience ${one} is unknown or there twice`),
    ...(stages.includes(stage) ? [] : [`stage ${String(stage)} is unknown`]),
  ];
}

function declarationProblems(form: Form): string[] {
  const ids = (form.options ?? []).map(({ id }) => id);
  const used = blocksOf(form).flatMap((block) => [
    block.option,
    ...(block.kind === "table" ? block.columns.map(({ option }) => option) : []),
  ]);
  const named = new Set(used.flatMap((option) => option ?? []));
  return [
    ...(ids.length > mostOptions ? [`there are more than ${String(mostOptions)} options`] : []),
    ...ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id)).map((id) => `option ${id} is not in camelCase`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `option ${id} is there twice`),
    ...ids.filter((id) => !named.has(id)).map((id) => `option ${id} changes nothing`),
    ...[...named].filter((id) => !ids.includes(id)).map((id) => `option ${id} is not declared`),
  ];
}

/** Only the form itself is printed, and its first row begins a page anyway. */
function breakProblems({ main, aside }: Form): string[] {
  const idle = [...main.blocks.slice(0, 1), ...(aside?.blocks ?? [])].filter(({ pageBreakBefore }) => pageBreakBefore);
  return idle.map(({ kind }) => `the page break before ${kind} breaks nothing`);
}

function growthProblems(form: Form): string[] {
  const growing = blocksOf(form).filter((block) => block.kind === "table" && block.grows);
  const table = growingTable(form);
  const rows = table ? itemRowCount(table) : 0;
  return [
    ...(growing.length > 1 ? ["more than one table grows"] : []),
    ...(rows > mostItemRows ? [`table ${String(table?.id)} has more than ${String(mostItemRows)} rows`] : []),
  ];
}
