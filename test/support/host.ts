// A headless host for tests, its globals where the add-in looks for them.
import type { Host, HostOptions } from "../../src/host/host";
import { createHeadlessHost } from "../../src/host/headless";

/** Starts a host with one empty sheet and makes Office, Excel and CustomFunctions global. Dispose it after the test. */
export async function openTestHost(options: HostOptions = {}): Promise<Host> {
  const host = await createHeadlessHost(options);
  const { Office, Excel, CustomFunctions } = host;
  Object.assign(globalThis, {
    Office,
    Excel,
    CustomFunctions,
  });
  return host;
}
