/** @jest-environment jsdom */
import { drawRibbon } from "../../src/workbench/chrome/ribbon";
import type { RibbonButton } from "../../src/workbench/chrome/ribbon-model";

const entry = (id: string): RibbonButton => ({
  id,
  label: `Label ${id}`,
  title: `Label ${id}`,
  description: `What ${id} does`,
  icons: [16, 32, 80].map((size) => ({ size, url: `/assets/${id}-${String(size)}.png` })),
  action: { kind: "run", id },
});

const tab = {
  label: "Tab",
  groups: [
    { id: "one", label: "One", buttons: [entry("a"), entry("b")] },
    { id: "two", label: "Two", buttons: [entry("c")] },
  ],
};

const pressed: string[] = [];
let ribbon: HTMLElement;

beforeEach(() => {
  pressed.length = 0;
  ribbon = drawRibbon(tab, ({ id }, byPointer) => pressed.push(`${id} ${String(byPointer)}`));
  document.body.replaceChildren(ribbon);
});

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
  expect(pressed).toEqual(["b false", "b true"]);
  expect(button?.textContent).toBe("Label b");
  expect(button?.title).toBe("What b does");
  expect(button?.querySelector("img")?.getAttribute("src")).toBe("/assets/b-32.png");
});
