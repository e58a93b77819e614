// F8 goes to the next finding and Shift+F8 to the one before, wherever in the pane the focus is.
import { useEffect, useRef } from "react";

/** Listens while `enabled`. */
export function useStepKeys(step: (by: -1 | 1) => void, enabled: boolean): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [enabled]);
}
