// Keeps the grid from taking the keyboard away: Univer focuses its editor at every change of selection, also when
// an add-in makes it, while in Excel the keyboard stays in the pane until the user goes to the cells.

/** Elements of the grid; its menus and dialogs hang in the body. */
const ofGrid = '[data-u-comp], [class*="univer-"], [id^="univer"]';

export interface GridFocus {
  /** Lets the grid have the keyboard: somebody asked for it. */
  allow(): void;
}

/** Watches where the user works; scripts can focus the grid only while that is the grid. */
export function guardFocus(container: HTMLElement): GridFocus {
  const belongs = (target: EventTarget | null) =>
    target instanceof Element && (container.contains(target) || target.closest(ofGrid) !== null);
  let inGrid = true;
  const follow = ({ target }: Event) => {
    if (target instanceof Element && target !== document.body) inGrid = belongs(target);
  };
  document.addEventListener("pointerdown", follow, { capture: true });
  document.addEventListener("focusin", follow, { capture: true });
  // A frame takes the focus without a focusin here.
  window.addEventListener("blur", () => {
    if (document.activeElement instanceof HTMLIFrameElement) inGrid = false;
  });
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "focus")?.value as HTMLElement["focus"];
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions) {
    if (inGrid || !belongs(this)) focus.call(this, options);
  };
  return { allow: () => void (inGrid = true) };
}
