// Runs the probes on a scratch sheet, which is taken away again whatever happens.
import { newSheetName } from "./names";
import { prepareSheet } from "./new-sheet";
import { errorCode } from "./problem";
import type { Probe, Seen } from "./probe";
import { cellProbes } from "./probes-cells";
import { functionProbes } from "./probes-functions";
import { sheetProbes } from "./probes-sheet";

export interface ProbeResult extends Seen {
  readonly id: string;
}

const probes: Readonly<Record<string, Probe>> = { ...sheetProbes, ...cellProbes, ...functionProbes };

/** Every assumption with what was seen. When no sheet can be added nothing can be told. */
export async function probeWorkbook(context: Excel.RequestContext): Promise<ProbeResult[]> {
  const prepared = await prepareSheet(context, newSheetName("KPI self-test", []));
  if ("reason" in prepared) return unknownResults(prepared.reason);
  const sheet = prepared.add();
  await context.sync();
  try {
    return await runProbes(context, sheet);
  } finally {
    sheet.delete();
    await context.sync();
  }
}

async function runProbes(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<ProbeResult[]> {
  const results: ProbeResult[] = [];
  for (const [id, probe] of Object.entries(probes)) results.push({ id, ...(await attempt(probe, context, sheet)) });
  return results;
}

/** A probe that fails says nothing about the others. */
async function attempt(probe: Probe, context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Seen> {
  try {
    return await probe(context, sheet);
  } catch (error) {
    return { holds: undefined, seen: `stopped with ${errorCode(error)}` };
  }
}

function unknownResults(reason: string): ProbeResult[] {
  return Object.keys(probes).map((id) => ({ id, holds: undefined, seen: `no scratch sheet: ${reason}` }));
}
