// What the last command did, told to whoever shows it.
import { latestRecord } from "../excel/undo-stack";
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
    ? done && { command: name, message: done(outcome.value), failed: false, ...undoable() }
    : {
        command: name,
        message: { key: `problem.${outcome.problem.reason}`, arguments: outcome.problem.arguments },
        failed: true,
        problem: outcome.problem,
        ...undoable(),
      };
  if (activity === undefined) return;
  last = activity;
  for (const listener of listeners) listener(activity);
}

function undoable(): Pick<Activity, "canUndo" | "undoes"> {
  const latest = latestRecord();
  return latest === undefined ? { canUndo: false } : { canUndo: true, undoes: latest.command };
}
