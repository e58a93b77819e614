// Lets a screen, where there is one, draw between the operations of a batch.
//
// React in the engine's user interface gives up ("Maximum update depth exceeded") when it is told of some fifty
// changes without a turn of the browser's own between them; a form is hundreds.

const operationsPerTurn = 25;
const hasScreen = typeof document === "object" && typeof MessageChannel === "function";

/** Counts operations; every few of them gives a promise to wait for, but only where there is a screen. */
export class ScreenTurns {
  #operations = 0;

  next(): Promise<void> | undefined {
    if (!hasScreen) return undefined;
    this.#operations = (this.#operations + 1) % operationsPerTurn;
    return this.#operations === 0 ? turn() : undefined;
  }
}

// A message waits less than a timer, which browsers hold for 4 ms. One channel serves all: making them takes longer.
const channel = hasScreen ? new MessageChannel() : undefined;

function turn(): Promise<void> {
  return new Promise((resolve) => {
    channel?.port1.addEventListener("message", () => resolve(), { once: true });
    channel?.port1.start();
    channel?.port2.postMessage(null);
  });
}
