// A button that opens a menu below it: arrow keys inside, Escape and Tab leave it, a click elsewhere closes it.
import { button, element } from "../element";

export interface MenuEntry {
  readonly label: string;
  /** In small beside the label, as when. */
  readonly detail?: string;
  /** Shown on hover. */
  readonly tip?: string;
  readonly icon?: () => HTMLElement;
  readonly run: (event: MouseEvent) => void;
}

export interface MenuGroup {
  /** Heading of the group; left out for one without. */
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
}

export interface MenuButton {
  readonly root: HTMLElement;
  open(): void;
  relabel(label: string): void;
}

interface MenuParts {
  readonly opener: HTMLButtonElement;
  /** Where the entries are drawn; hidden while the menu is closed. */
  readonly list: HTMLElement;
  readonly content: () => Promise<readonly MenuGroup[]>;
}

/** A menu whose content is asked for each time it opens. */
export function makeMenu(content: () => Promise<readonly MenuGroup[]>): MenuButton {
  const list = element("div", { class: "menu", role: "menu", hidden: true });
  const opener = button("▾", () => undefined, { class: "quiet menu-opener" });
  const { open } = bindMenu({ opener, list, content });
  return {
    root: element("span", { class: "menu-place" }, opener, list),
    open: () => void open(),
    relabel(label) {
      opener.setAttribute("aria-label", label);
      opener.title = label;
      list.setAttribute("aria-label", label);
    },
  };
}

/** Makes a button open and close a list, which takes the focus while it is open. */
export function bindMenu({ opener, list, content }: MenuParts): { open(): Promise<void> } {
  opener.setAttribute("aria-haspopup", "menu");
  opener.setAttribute("aria-expanded", "false");
  const close = (takeFocus: boolean) => {
    list.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    if (takeFocus) opener.focus();
  };
  const open = async () => {
    const groups = await content();
    list.replaceChildren(...groups.map((group) => drawGroup(group, () => close(true))));
    list.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    entriesOf(list)[0]?.focus();
  };
  opener.addEventListener("click", () => (list.hidden ? void open() : close(true)));
  moveByKeys(list, close);
  // Pressing an entry does not move the focus, or the menu would be closed before the click.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  for (const part of [opener, list]) {
    part.addEventListener("focusout", ({ relatedTarget }) => {
      const inside = relatedTarget instanceof Node && (list.contains(relatedTarget) || opener.contains(relatedTarget));
      if (!inside) close(false);
    });
  }
  return { open };
}

function drawGroup({ label, entries }: MenuGroup, close: () => void): HTMLElement {
  const group = element("div", { class: "menu-group", role: "group", "aria-label": label });
  if (label !== undefined) group.append(element("div", { class: "menu-heading", "aria-hidden": "true" }, label));
  for (const entry of entries) {
    const press = (event: MouseEvent) => {
      close();
      entry.run(event);
    };
    const made = button("", press, { class: "menu-entry", role: "menuitem", tabindex: -1, title: entry.tip });
    if (entry.icon) made.append(entry.icon());
    made.append(element("span", { class: "menu-label" }, entry.label));
    if (entry.detail !== undefined) made.append(element("span", { class: "menu-detail" }, entry.detail));
    group.append(made);
  }
  return group;
}

function entriesOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function moveByKeys(list: HTMLElement, close: (takeFocus: boolean) => void): void {
  list.addEventListener("keydown", (event) => {
    // Keys pressed here are the menu's: the grid listens on the whole window.
    event.stopPropagation();
    const entries = entriesOf(list);
    const at = entries.findIndex((each) => each === document.activeElement);
    if (event.key === "Escape" || event.key === "Tab") close(true);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (event.key === "Escape" || next !== undefined) event.preventDefault();
    if (next !== undefined) entries.at(next % entries.length)?.focus();
  });
}
