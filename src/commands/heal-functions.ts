// Enters KPI formulas again that Excel does not know: kept under the name of an unknown function, or stuck at #NAME?.
import type { HealReport } from "./conversion-results";
import type { Command } from "./outcome";

/**
 * Finds stuck KPI formulas on all sheets and enters each again as it was meant; formats stay. What still shows no
 * result, and what stands on a protected sheet, is listed. Three syncs, and one for each look at the results.
 */
export const healFunctions: Command<Readonly<Record<never, never>>, HealReport> = {
  name: "healFunctions",
  done: ({ healed, left }) =>
    healed + left.length === 0
      ? { key: "done.healFunctions.none", arguments: {} }
      : { key: "done.healFunctions", arguments: { healed, left: left.length } },
  // Loaded with what conversions need, when it is first used.
  act: async (context) => (await import("./heal-sheets")).healSheets(context),
};
