// The wish of a ribbon button for a place in the pane. Kept until the pane is there to hear it.
import type { PaneRequest } from "./results";

let waiting: PaneRequest | undefined;
let listener: ((request: PaneRequest) => void) | undefined;

/** Asks the pane for a tab; the latest wish waits when no pane listens yet. */
export function requestPane(request: PaneRequest): void {
  if (listener === undefined) waiting = request;
  else listener(request);
}

/** Makes the listener the one that hears the wishes, beginning with one that waits; gives back what stops it. */
export function onPaneRequest(heard: (request: PaneRequest) => void): () => void {
  listener = heard;
  if (waiting !== undefined) heard(waiting);
  waiting = undefined;
  return () => {
    if (listener === heard) listener = undefined;
  };
}
