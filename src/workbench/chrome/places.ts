// F6 and Shift+F6 move between the three places of the window: ribbon, grid, pane. Other keys of the window live here
// too, because the pane is a window of its own and has to hear them as well.

export interface Place {
  /** False while the place cannot be reached (the pane is hidden). */
  available(): boolean;
  contains(focused: Element | null): boolean;
  focus(): void;
}

export interface WindowKeys {
  readonly places: readonly Place[];
  readonly save: () => void;
  readonly saveAs: () => void;
  readonly open: () => void;
}

/** The place to go to from where the focus is; nowhere known counts as before the first. */
export function nextPlace(places: readonly Place[], focused: Element | null, step: 1 | -1): Place | undefined {
  const reachable = places.filter((place) => place.available());
  const at = reachable.findIndex((place) => place.contains(focused));
  const from = at < 0 && step < 0 ? 0 : at;
  return reachable.at((from + step) % reachable.length);
}

/** Listens in a window; call it for the page and again for each document the pane loads. */
export function listenForKeys(target: Window, { places, save, saveAs, open }: WindowKeys): void {
  target.addEventListener(
    "keydown",
    (event) => {
      if (document.querySelector("dialog[open]")) return;
      const command = (event.ctrlKey || event.metaKey) && !event.altKey;
      // With Shift the key is the capital letter.
      const act =
        event.key === "F6"
          ? () => nextPlace(places, document.activeElement, event.shiftKey ? -1 : 1)?.focus()
          : command && event.key === "s"
            ? save
            : command && event.key === "S"
              ? saveAs
              : command && event.key === "o"
                ? open
                : undefined;
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    },
    { capture: true },
  );
}
