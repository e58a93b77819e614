// Probes of how Excel calls custom functions. They need the functions of this add-in to be registered.
import type { Probe } from "./probe";

const busy: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);
const pauseMilliseconds = 250;
const tries = 20;

export const functionProbes: Readonly<Record<string, Probe>> = {
  "blank-arguments": async (context, sheet) => {
    // An actual cost of 0 rates 4; a blank one gives a blank.
    const { last } = await valueOf(context, sheet.getRange("S1"), "=KPI.BUDGETBAND(R1,100)");
    if (last === 4) return { holds: true, seen: "as 0" };
    if (last === "") return { holds: true, seen: "as null" };
    return { holds: false, seen: JSON.stringify(last) };
  },

  "busy-then-value": async (context, sheet) => {
    sheet.getRange("U1:U2").formulas = [[0.6], [0.4]];
    const { first, last } = await valueOf(context, sheet.getRange("V1"), "=KPI.WEIGHTCHECK(U1:U2)");
    const seen = `${JSON.stringify(first)} then ${JSON.stringify(last)}`;
    return { holds: last === 0 && busy.has(first), seen };
  },
};

/** Writes a formula; gives what the cell held in the same sync, and once it was no longer busy. */
async function valueOf(
  context: Excel.RequestContext,
  range: Excel.Range,
  formula: string,
): Promise<{ readonly first: unknown; readonly last: unknown }> {
  range.formulas = [[formula]];
  range.load("values");
  await context.sync();
  const first: unknown = range.values[0]?.[0];
  return { first, last: await settled(context, range, first, tries) };
}

async function settled(
  context: Excel.RequestContext,
  range: Excel.Range,
  value: unknown,
  left: number,
): Promise<unknown> {
  if (!busy.has(value) || left === 0) return value;
  await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  range.load("values");
  await context.sync();
  return settled(context, range, range.values[0]?.[0], left - 1);
}
