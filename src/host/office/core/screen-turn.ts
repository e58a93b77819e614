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

// A message waits less than a timer, which browsers hold for 4 ms.
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
