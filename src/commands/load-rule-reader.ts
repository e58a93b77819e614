// Loads what reads rules in words, which the pane needs only when its rules are opened.
import { problemFrom } from "../excel/problem";
import type { Outcome } from "./outcome";
import { fail, succeed } from "./outcome";

/** Rejects where the server cannot be reached; a later call tries again. */
export const loadRuleReader = () => import("./rule-reader");

/** The same for the pane, which is told why it failed. */
export async function openRuleReader(): Promise<Outcome<Awaited<ReturnType<typeof loadRuleReader>>>> {
  try {
    return succeed(await loadRuleReader());
  } catch (error) {
    return fail(problemFrom(error));
  }
}
