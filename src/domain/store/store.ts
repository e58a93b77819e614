// What the add-in keeps in a workbook, by sections. What a section holds is its own file's to say; how the whole is
// written as text is store-text.ts's.
import type { StoreSection } from "./section";

export interface Store {
  /** By section id, as the file holds them. Those this add-in does not know stay as they are. */
  readonly sections: Readonly<Record<string, unknown>>;
  /** Contents nobody could read, or that two copies of the store disagree on: kept, so that nothing is lost. */
  readonly aside: readonly SetAside[];
}

export interface SetAside {
  readonly section: string;
  readonly content: unknown;
}

export const emptyStore: Store = { sections: {}, aside: [] };

/** What a section holds; its `empty` when the file has none, or one that cannot be read (see `isUnreadable`). */
export function sectionOf<Content>({ sections }: Store, section: StoreSection<Content>): Content {
  const value = sections[section.id];
  return value === undefined ? section.empty : (section.parse(value) ?? section.empty);
}

/** True when the file has such a section and nobody can read it: say so before its place is taken by another. */
export function isUnreadable({ sections }: Store, section: StoreSection<unknown>): boolean {
  const value = sections[section.id];
  return value !== undefined && section.parse(value) === undefined;
}

/**
 * The store with another content of a section; without the section when the content is its empty one. A content that
 * could not be read is set aside, not thrown away.
 */
export function withSection<Content>(store: Store, section: StoreSection<Content>, content: Content): Store {
  const others = Object.entries(store.sections).filter(([id]) => id !== section.id);
  const lost = isUnreadable(store, section) ? [{ section: section.id, content: store.sections[section.id] }] : [];
  return {
    sections: Object.fromEntries(isSame(content, section.empty) ? others : [...others, [section.id, content]]),
    aside: [...store.aside, ...lost],
  };
}

/** One store of several copies: the first one's sections hold, what others have besides is added, or set aside. */
export function mergedStore(copies: readonly Store[]): Store {
  return copies.reduce((whole, copy) => {
    const sections = Object.entries(copy.sections);
    const more = sections.filter(([id]) => !Object.hasOwn(whole.sections, id));
    const conflicts = sections
      .filter(([id, content]) => Object.hasOwn(whole.sections, id) && !isSame(content, whole.sections[id]))
      .map(([section, content]) => ({ section, content }));
    return {
      sections: { ...whole.sections, ...Object.fromEntries(more) },
      aside: [...whole.aside, ...conflicts, ...copy.aside].filter((one, at, all) => at === all.findIndex((other) => isSame(one, other))), // prettier-ignore
    };
  }, emptyStore);
}

export function isEmptyStore({ sections, aside }: Store): boolean {
  return Object.keys(sections).length + aside.length === 0;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
