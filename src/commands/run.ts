// Runs commands one after the other, turns what goes wrong into problems, and tells what was done.
import { problemFrom } from "../excel/problem";
import { inWorkbook } from "../excel/session";
import { publish } from "./activity";
import type { Command, Outcome } from "./outcome";
import { fail } from "./outcome";

export interface RunOptions {
  /** The user did not ask for it: nothing is told in the status line. */
  readonly quiet?: boolean;
}

let previous: Promise<unknown> = Promise.resolve();

/** Runs a command after those already running. Never rejects: what Office throws becomes a problem. */
export function run<Options, T>(
  command: Command<Options, T>,
  options: Options,
  { quiet = false }: RunOptions = {},
): Promise<Outcome<T>> {
  const running = previous.then(async () => {
    const outcome = await attempt(command, options);
    if (!quiet) publish(command, outcome);
    return outcome;
  });
  previous = running;
  return running;
}

async function attempt<Options, T>(command: Command<Options, T>, options: Options): Promise<Outcome<T>> {
  try {
    return await inWorkbook((context) => command.act(context, options));
  } catch (error) {
    return fail(problemFrom(error));
  }
}
