// Work that may take long: after a second a dialog says what is going on and offers to give it up.
import { showProgress } from "../chrome/dialog";

/** The user gave the work up; nothing has changed. */
export class Cancelled extends Error {}

/** Runs the work, which must end when the signal is aborted. Rejects with Cancelled then. */
export async function withProgress<Result>(
  text: string,
  work: (signal: AbortSignal) => Promise<Result>,
  patienceMs = 1000,
): Promise<Result> {
  const giveUp = new AbortController();
  let hide = () => {};
  const timer = setTimeout(() => {
    hide = showProgress(text, () => giveUp.abort(new Cancelled()));
  }, patienceMs);
  try {
    return await work(giveUp.signal);
  } finally {
    clearTimeout(timer);
    hide();
  }
}
