// Which kept work a window brings back at its start, and which it only offers.
import type { KeptEntry, UnreadableEntry } from "./kept-entry";

export interface KeptAtStart {
  readonly entries: readonly (KeptEntry | UnreadableEntry)[];
  /** What this window kept before it was loaded anew. */
  readonly own: string;
  /** Ids that windows hold which are open now. */
  readonly held: ReadonlySet<string>;
  /** The entry that was being brought back when this window's last start ended before its time. */
  readonly failed?: string | undefined;
}

export interface KeptChoice {
  /** The window's own work: brought back unasked. */
  readonly restore?: KeptEntry;
  /** Work of windows that are gone, newest first. */
  readonly offered: readonly KeptEntry[];
  readonly unreadable: readonly UnreadableEntry[];
}

/** A window brings back what it kept itself; work of closed windows is offered; what an open window holds is left alone. */
export function chooseKept({ entries, own, held, failed }: KeptAtStart): KeptChoice {
  const free = entries.filter(({ id }) => id === own || !held.has(id));
  const readable = free.flatMap((entry) => ("problem" in entry ? [] : [entry]));
  const restore = readable.find(({ id }) => id === own && id !== failed);
  return {
    ...(restore && { restore }),
    offered: readable.filter((entry) => entry !== restore).sort((one, other) => other.keptAt - one.keptAt),
    unreadable: free.flatMap((entry) => ("problem" in entry ? [entry] : [])),
  };
}
