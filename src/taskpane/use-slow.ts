// Progress is shown for what takes long enough to wonder about, and does not flash for the rest.
import { useEffect, useState } from "react";

/** How long something may take before progress is shown. */
export const patienceMilliseconds = 1000;

/** True once `running` has been true for a second. */
export function useSlow(running: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(() => {
      setSlow(true);
    }, patienceMilliseconds);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [running]);
  return running && slow;
}
