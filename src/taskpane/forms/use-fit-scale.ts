// How much smaller something has to be drawn to fit into the width there is.
import { useEffect, useRef, useState } from "react";

/** The scale at which `widthPx` fits into the element the ref is given to, never above 1; 1 until it is measured. */
export function useFitScale(widthPx: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element || !("ResizeObserver" in globalThis)) return undefined;
    const observer = new ResizeObserver(() => {
      // Nothing is measured while another tab is shown.
      if (element.clientWidth > 0) setRoom(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { frame, scale: room === 0 ? 1 : Math.min(1, room / widthPx) };
}
