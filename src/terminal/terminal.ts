// What the command line stands on: where results and messages go, where the user is. A test puts its own in place.
import type { FunctionMetadata } from "../host/host";

export interface Terminal {
  /** Writes results (stdout); resolves when more can be taken. Nothing else is ever written there. */
  readonly write: (text: string) => Promise<void>;
  /** Tells people something (stderr), with the line break already in it. */
  readonly tell: (text: string) => void;
  /** True when stderr is a screen, where a line can be written over. */
  readonly onScreen: boolean;
  /** Bytes from stdin. */
  readonly input: AsyncIterable<Uint8Array>;
  /** The folder the user is in; relative paths mean files there. */
  readonly folder: string;
  /** What the build says about the worksheet functions. */
  readonly functions: () => Promise<readonly FunctionMetadata[]>;
}

/** How a command ended: done, done with findings, or wrong usage or a file that could not be used. */
export const exitCodes = { good: 0, found: 1, bad: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Tells a line. */
export function tellLine({ tell }: Terminal, line: string): void {
  tell(`${line}\n`);
}

/** Tells why it cannot be done, and ends as wrong usage does. */
export function refuse(terminal: Terminal, why: string): ExitCode {
  tellLine(terminal, why);
  return exitCodes.bad;
}

/** Writes data as JSON that people can read too. */
export function writeJson({ write }: Terminal, data: unknown): Promise<void> {
  return write(`${JSON.stringify(data, null, 2)}\n`);
}
