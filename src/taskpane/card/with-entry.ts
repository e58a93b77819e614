// A described cell as it will be once a choice is written, and the choices of a list as parts. Pure.
import type { CellControl, CellDescription, CellEntry } from "../../commands/results";

export type ListControl = Extract<CellControl, { kind: "list" }>;
type ListPart = ListControl["parts"][number];

/** The description with the entry in it, so that the pane need not wait until the cell is read again. */
export function withEntry(description: CellDescription, entry: CellEntry): CellDescription {
  if ("number" in entry) return { ...withStars(description, entry.number), value: entry.number };
  if ("text" in entry) return { ...withStars(withParts(description, []), undefined), value: entry.text };
  return { ...withParts(description, entry.parts), value: entry.parts.join("/") };
}

function withStars(description: CellDescription, given: number | undefined): CellDescription {
  const { control } = description;
  if (control.kind !== "stars") return description;
  return { ...description, control: { kind: "stars", most: control.most, ...(given === undefined ? {} : { given }) } };
}

function withParts(description: CellDescription, texts: readonly string[]): CellDescription {
  const { control } = description;
  if (control.kind !== "list") return description;
  return { ...description, control: { ...control, parts: texts.map((text) => partOf(control, text)) } };
}

function partOf({ choices, parts }: ListControl, text: string): ListPart {
  const known = parts.find((part) => part.text === text);
  return known ?? (choices.includes(text) ? { text, choice: text } : { text });
}

/** What there is to choose: the list, with the notes people wrote to a choice, then what the list does not have. */
export function offered({ choices, parts }: ListControl): ListPart[] {
  const own = parts.filter(({ choice }) => choice === undefined);
  const listed = choices.map((choice) => parts.find((part) => part.choice === choice) ?? { text: choice, choice });
  return [...listed, ...own.filter((part, index) => own.findIndex(({ text }) => text === part.text) === index)];
}

/** The texts of the cell with one part more or less: the list's in its order, then what the list does not have. */
export function toggled(control: ListControl, toggledPart: ListPart): string[] {
  const isIt = ({ text, choice }: ListPart) =>
    toggledPart.choice === undefined ? text === toggledPart.text : choice === toggledPart.choice;
  const had = control.parts.some(isIt);
  const chosen = had ? control.parts.filter((part) => !isIt(part)) : [...control.parts, toggledPart];
  return offered({ ...control, parts: chosen })
    .filter(({ text }) => chosen.some((part) => part.text === text))
    .map(({ text }) => text);
}
