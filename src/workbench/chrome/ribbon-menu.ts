// A menu of the ribbon: its list hangs below its button, outside the row of buttons, which scrolls and would cut it off.
import { element } from "../element";
import { bindMenu } from "./menu";
import type { Press } from "./ribbon";
import type { RibbonFace, RibbonMenu } from "./ribbon-model";

interface RibbonMenuParts {
  readonly menu: RibbonMenu;
  readonly opener: HTMLButtonElement;
  readonly ribbon: HTMLElement;
  readonly press: Press;
  readonly iconOf: (face: RibbonFace, px: number) => HTMLElement;
}

/** Makes a button of the ribbon open its menu; Down arrow opens it too. */
export function drawRibbonMenu({ menu, opener, ribbon, press, iconOf }: RibbonMenuParts): void {
  const list = element("div", { class: "menu ribbon-menu", role: "menu", "aria-label": menu.label, hidden: true });
  ribbon.append(list);
  opener.classList.add("has-menu");
  const entries = menu.items.map((item) => ({
    label: item.label,
    tip: item.description,
    icon: () => iconOf(item, 16),
    run: ({ detail }: MouseEvent) => press(item, { byPointer: detail > 0, shown: opener }),
  }));
  const { open } = bindMenu({ opener, list, content: () => Promise.resolve([{ entries }]) });
  const place = () => {
    const { left } = opener.getBoundingClientRect();
    list.style.setProperty("--menu-start", `${String(Math.max(0, left - ribbon.getBoundingClientRect().left))}px`);
  };
  // Before the menu's own listener, so that it opens where the button stands now.
  opener.addEventListener("click", place, { capture: true });
  opener.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    place();
    void open();
  });
}
