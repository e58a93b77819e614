// Draws the ribbon: one tab stop, arrow keys inside, as a toolbar. What a button does is the caller's.
import { button, element } from "../element";
import { drawRibbonMenu } from "./ribbon-menu";
import type { AddinDeclaration, RibbonButton, RibbonControl, RibbonFace } from "./ribbon-model";

/** How a button was pressed: by mouse, pen or finger or not, and what shows that its command is running. */
export interface Pressed {
  readonly byPointer: boolean;
  readonly shown: HTMLElement;
}

export type Press = (entry: RibbonButton, how: Pressed) => void;

/** The ribbon of an add-in's tab; `press` is told which button, also of those in a menu. */
export function drawRibbon(tab: AddinDeclaration["tab"], press: Press): HTMLElement {
  const ribbon = element("section", { class: "ribbon", "aria-label": tab.label });
  ribbon.append(element("div", { class: "ribbon-tab", "aria-hidden": "true" }, tab.label));
  const groups = element("div", { class: "ribbon-groups", role: "toolbar", "aria-label": tab.label });
  for (const group of tab.groups) {
    const buttons = element("div", { class: "ribbon-buttons" });
    buttons.append(...group.controls.map((entry) => drawControl(entry, ribbon, press)));
    groups.append(
      element(
        "div",
        { class: "ribbon-group", role: "group", "aria-label": group.label },
        buttons,
        element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label),
      ),
    );
  }
  ribbon.append(groups);
  rove(groups);
  return ribbon;
}

function drawControl(entry: RibbonControl, ribbon: HTMLElement, press: Press): HTMLButtonElement {
  const made = button("", ({ detail }) => {
    if (!("items" in entry)) press(entry, { byPointer: detail > 0, shown: made });
  });
  for (const [name, value] of Object.entries(faceOf(entry))) made.setAttribute(name, value);
  made.append(iconOf(entry, 32), element("span", {}, entry.label));
  if ("items" in entry) drawRibbonMenu({ menu: entry, opener: made, ribbon, press, iconOf });
  return made;
}

function faceOf({ id, title, label, description }: RibbonFace) {
  return { class: "ribbon-button", id, title: title === label ? description : `${title}\n${description}` };
}

/** The icon of a control, sharp on every screen; `px` is how large it is drawn. */
function iconOf({ icons }: RibbonFace, px: number): HTMLElement {
  const sharp = icons.filter(({ size }) => size >= px).map(({ size, url }) => `${url} ${String(size / px)}x`);
  const smallest = icons.find(({ size }) => size === px) ?? icons[0];
  return element("img", { src: smallest?.url, srcset: sharp.join(", "), alt: "", width: px, height: px });
}

/** One tab stop for the whole toolbar; left, right, Home and End move inside it. */
function rove(toolbar: HTMLElement): void {
  const buttons = [...toolbar.querySelectorAll<HTMLButtonElement>("button")];
  const settle = (current: HTMLButtonElement | undefined) => {
    for (const each of buttons) each.tabIndex = each === current ? 0 : -1;
  };
  settle(buttons[0]);
  toolbar.addEventListener("focusin", (event) => {
    const current = buttons.find((each) => each === event.target);
    if (current) settle(current);
  });
  toolbar.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((each) => each === document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  });
}
