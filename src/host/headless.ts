// A host without a screen, for tests and the command line.
import { createHost } from "./create-host";
import { createHeadlessEngine } from "./engine/engine";
import type { Host, HostOptions } from "./host";

/** Starts a host with one empty sheet "Sheet1". */
export function createHeadlessHost(options: HostOptions = {}): Promise<Host> {
  return Promise.resolve(createHost(createHeadlessEngine(), options));
}
