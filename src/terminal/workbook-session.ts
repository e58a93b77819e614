// A host with the KPI functions in it, opened when a command first needs one: the engine takes a moment to load.
import type { Host } from "../host/host";
import { language } from "../i18n/terminal";
import type { Terminal } from "./terminal";

/** Runs the work with a host whose globals are in place, and takes the host down afterwards. */
export async function withHost<Result>(terminal: Terminal, work: (host: Host) => Promise<Result>): Promise<Result> {
  const host = await startHost(terminal);
  try {
    return await work(host);
  } finally {
    host.dispose();
  }
}

async function startHost({ functions }: Terminal): Promise<Host> {
  const [{ createHeadlessHost }, metadata] = await Promise.all([import("../host/headless"), functions()]);
  const host = await createHeadlessHost({ locale: language() });
  const { Office, Excel, CustomFunctions } = host;
  Object.assign(globalThis, { Office, Excel, CustomFunctions });
  host.registerFunctions(metadata, "KPI");
  // The functions' own file looks for the global CustomFunctions, so it comes after the host.
  const { kpiFunctions } = await import("../functions");
  for (const [id, code] of Object.entries(kpiFunctions)) CustomFunctions.associate(id, code);
  return host;
}
