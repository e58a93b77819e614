// Long computing that leaves others their turn: the page can draw and take clicks, and the user can stop it.
import type { Steps } from "../domain/findings/rule";
import { turnOfOthers } from "../excel/turn-of-others";

/** What long computing tells while it goes on, and how it is stopped. */
export interface CheckWatch {
  /** How much is done, from 0 to 1; told a few times a second. */
  done(share: number): void;
  isStopped(): boolean;
}

/** Longer than this nothing else has to wait. */
const turnMilliseconds = 50;

/** Does the steps in turns of 50 ms; undefined when it was stopped before the end. */
export async function inTurns<T>(steps: Steps<T>, watch: CheckWatch): Promise<T | undefined> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < turnMilliseconds) continue;
    watch.done(step.value);
    await turnOfOthers();
    if (watch.isStopped()) return undefined;
    began = performance.now();
  }
}
