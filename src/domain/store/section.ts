// A section of the workbook store: one kind of thing the add-in keeps in a file, declared with how it is checked.

/**
 * What a section declares. Its shape is part of the file format: what is added to it later is read by nobody older, so
 * a change of shape needs a new `storeVersion`, unless older add-ins may drop it.
 */
export interface StoreSection<Content> {
  /** Its name in the file; never renamed. */
  readonly id: string;
  /** What holds while the file has none. */
  readonly empty: Content;
  /**
   * The content in whatever the file holds, or undefined when it is none of this section's. Files are edited and
   * damaged by others, so nothing about the value may be taken for granted. Never throws.
   */
  parse(value: unknown): Content | undefined;
}

/** The properties of what was parsed from JSON when it is an object, else none. */
export function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Every item of a list parsed, or undefined when it is no list or one of them is none. */
export function parseList<Item>(
  value: unknown,
  parse: (item: unknown) => Item | undefined,
): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: Item[] = [];
  for (const entry of value as unknown[]) {
    const item = parse(entry);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** Every property of an object parsed, or undefined when it is no object or one of them is none. */
export function parseRecord<Item>(
  value: unknown,
  parse: (item: unknown) => Item | undefined,
): Readonly<Record<string, Item>> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const items = new Map<string, Item>();
  for (const [key, entry] of Object.entries(value)) {
    const item = parse(entry);
    if (item === undefined) return undefined;
    items.set(key, item);
  }
  return Object.fromEntries(items);
}

/** A text with something in it; undefined for everything else. */
export function parseText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
