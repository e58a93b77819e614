/** @jest-environment jsdom */
import { drawRibbon, type Pressed } from "../../src/workbench/chrome/ribbon";
import type { RibbonButton, RibbonMenu } from "../../src/workbench/chrome/ribbon-model";

const entry = (id: string): RibbonButton => ({
  id,
  label: `Label ${id}`,
  title: `Label ${id}`,
  description: `What ${id} does`,
  icons: [16, 32, 80].map((size) => ({ size, url: `/assets/${id}-${String(size)}.png` })),
  action: { kind: "run", id },
});

const { id, label, title, description, icons } = entry("menu");
const menu: RibbonMenu = { id, label, title, description, icons, items: [entry("x"), entry("y"), entry("z")] };

const tab = {
  label: "Tab",
  groups: [
    { id: "one", label: "One", controls: [entry("a"), entry("b")] },
    { id: "two", label: "Two", controls: [entry("c")] },
  ],
};

const tabWithMenu = { label: "Tab", groups: [{ id: "one", label: "One", controls: [menu, entry("a")] }] };

const pressed: string[] = [];
let ribbon: HTMLElement;

beforeEach(() => {
  pressed.length = 0;
  draw(tab);
});

function draw(shown: typeof tab | typeof tabWithMenu): void {
  const press = ({ id }: RibbonButton, how: Pressed) => pressed.push(`${id} ${String(how.byPointer)} ${how.shown.id}`);
  ribbon = drawRibbon(shown, press);
  document.body.replaceChildren(ribbon);
}

const key = (name: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
const focused = () => document.activeElement?.id;

test("one tab stop; arrows, Home and End move inside and come round", () => {
  const stops = () =>
    [...ribbon.querySelectorAll("button")].filter(({ tabIndex }) => tabIndex === 0).map(({ id }) => id);
  expect(stops()).toEqual(["a"]);
  ribbon.querySelector<HTMLElement>("#a")?.focus();
  key("ArrowRight");
  expect(focused()).toBe("b");
  expect(stops()).toEqual(["b"]);
  key("End");
  expect(focused()).toBe("c");
  key("ArrowRight");
  expect(focused()).toBe("a");
  key("ArrowLeft");
  expect(focused()).toBe("c");
  key("Home");
  expect(focused()).toBe("a");
});

test("a press tells which button; label and supertip are there", () => {
  const button = ribbon.querySelector<HTMLButtonElement>("#b");
  button?.click();
  button?.dispatchEvent(new MouseEvent("click", { detail: 1 }));
  expect(pressed).toEqual(["b false b", "b true b"]);
  expect(button?.textContent).toBe("Label b");
  expect(button?.title).toBe("What b does");
  expect(button?.querySelector("img")?.getAttribute("src")).toBe("/assets/b-32.png");
});

describe("a menu", () => {
  const opener = () => ribbon.querySelector<HTMLButtonElement>("#menu");
  const list = () => ribbon.querySelector<HTMLElement>('[role="menu"]');
  const focusedLabel = () => document.activeElement?.textContent;
  const opened = () => Promise.resolve();

  beforeEach(() => {
    draw(tabWithMenu);
    opener()?.focus();
  });

  test("says that it is one, and takes one place among the buttons", () => {
    expect(opener()?.getAttribute("aria-haspopup")).toBe("menu");
    expect(opener()?.getAttribute("aria-expanded")).toBe("false");
    expect(list()?.hidden).toBe(true);
    expect(list()?.getAttribute("aria-label")).toBe("Label menu");
    key("ArrowRight");
    expect(focused()).toBe("a");
  });

  test("arrow keys open it and go round in it; Escape gives the focus back", async () => {
    key("ArrowDown");
    await opened();
    expect(opener()?.getAttribute("aria-expanded")).toBe("true");
    expect(focusedLabel()).toBe("Label x");
    key("ArrowUp");
    expect(focusedLabel()).toBe("Label z");
    key("ArrowDown");
    expect(focusedLabel()).toBe("Label x");
    key("End");
    expect(focusedLabel()).toBe("Label z");
    key("Escape");
    expect(list()?.hidden).toBe(true);
    expect(focused()).toBe("menu");
    expect(pressed).toEqual([]);
  });

  test("an entry tells which it is and closes the menu; its command shows at the menu's button", async () => {
    opener()?.click();
    await opened();
    const entries = [...(list()?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    expect(entries.map(({ title }) => title)).toEqual(["What x does", "What y does", "What z does"]);
    expect(entries[0]?.querySelector("img")?.getAttribute("src")).toBe("/assets/x-16.png");
    entries[1]?.click();
    expect(pressed).toEqual(["y false menu"]);
    expect(list()?.hidden).toBe(true);
    opener()?.click();
    await opened();
    list()
      ?.querySelectorAll('[role="menuitem"]')[2]
      ?.dispatchEvent(new MouseEvent("click", { detail: 1 }));
    expect(pressed).toEqual(["y false menu", "z true menu"]);
  });

  test("a second press closes it, so does going elsewhere", async () => {
    opener()?.click();
    await opened();
    opener()?.click();
    expect(list()?.hidden).toBe(true);
    opener()?.click();
    await opened();
    ribbon.querySelector<HTMLElement>("#a")?.focus();
    expect(list()?.hidden).toBe(true);
  });
});
