// What the last command did, told to whoever shows it.
import { undoDepth } from "../excel/undo-stack";
import type { Command, Outcome } from "./outcome";
import type { Activity } from "./results";

const listeners = new Set<(activity: Activity) => void>();
let last: Activity | undefined;

/** Calls the listener after each command, and at once with the last one, so that a pane opened late shows it. */
export function onActivity(listener: (activity: Activity) => void): () => void {
  listeners.add(listener);
  if (last !== undefined) listener(last);
  return () => listeners.delete(listener);
}

/** Tells how a command went; commands without anything to tell are told only when they failed. */
export function publish<Options, T>({ name, done }: Command<Options, T>, outcome: Outcome<T>): void {
  const activity = outcome.ok
    ? done && { command: name, message: done(outcome.value), failed: false, canUndo: undoDepth() > 0 }
    : {
        command: name,
        message: { key: `problem.${outcome.problem.reason}`, arguments: outcome.problem.arguments },
        failed: true,
        problem: outcome.problem,
        canUndo: undoDepth() > 0,
      };
  if (activity === undefined) return;
  last = activity;
  for (const listener of listeners) listener(activity);
}
