// Draws the ribbon: one tab stop, arrow keys inside, as a toolbar. What a button does is the caller's.
import { button, element } from "../element";
import type { AddinDeclaration, RibbonButton } from "./ribbon-model";

type Press = (entry: RibbonButton, byPointer: boolean) => void;

/** The ribbon of an add-in's tab; `press` is told which button, and whether by mouse, pen or finger. */
export function drawRibbon(tab: AddinDeclaration["tab"], press: Press): HTMLElement {
  const ribbon = element("section", { class: "ribbon", "aria-label": tab.label });
  ribbon.append(element("div", { class: "ribbon-tab", "aria-hidden": "true" }, tab.label));
  const groups = element("div", { class: "ribbon-groups", role: "toolbar", "aria-label": tab.label });
  for (const group of tab.groups) {
    const buttons = element("div", { class: "ribbon-buttons" });
    buttons.append(...group.buttons.map((entry) => drawButton(entry, press)));
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

function drawButton(entry: RibbonButton, press: Press): HTMLButtonElement {
  const tip = entry.title === entry.label ? entry.description : `${entry.title}\n${entry.description}`;
  const made = button("", ({ detail }) => press(entry, detail > 0), {
    class: "ribbon-button",
    id: entry.id,
    title: tip,
  });
  const sharp = entry.icons.filter(({ size }) => size >= 32).map(({ size, url }) => `${url} ${String(size / 32)}x`);
  const smallest = entry.icons.find(({ size }) => size === 32) ?? entry.icons[0];
  made.append(
    element("img", { src: smallest?.url, srcset: sharp.join(", "), alt: "", width: 32, height: 32 }),
    element("span", {}, entry.label),
  );
  return made;
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
