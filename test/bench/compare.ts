// Times two things against each other, turn by turn, so that both meet the same machine in the same mood.
//
// To add a figure: write test/bench/<name>.bench.ts that exports `measure(): Promise<Figure>` (Figure is in
// src/tooling/bench.ts), usually by compare(). `npm run bench -- <name>` runs it alone.
import type { Figure } from "../../src/tooling/bench";

/** One thing to time. `prepare` runs before each round and is not timed; what it gives is handed to `run`. */
export interface Contestant<Prepared> {
  /** As it is called in the details: "check". */
  readonly label: string;
  prepare(): Promise<Prepared>;
  run(prepared: Prepared): Promise<unknown>;
}

export interface Comparison<Measured, Base> extends Pick<Figure, "name" | "limit"> {
  readonly measured: Contestant<Measured>;
  /** What it is compared with. */
  readonly base: Contestant<Base>;
  /** How often each is timed; the median counts. Default 5. */
  readonly rounds?: number;
}

/** Times both by turns, collecting garbage before each; the ratio is that of the medians. */
export async function compare<Measured, Base>(comparison: Comparison<Measured, Base>): Promise<Figure> {
  const { name, limit, measured, base, rounds = 5 } = comparison;
  const times: { measured: number[]; base: number[] } = { measured: [], base: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.base.push(await timed(base));
    times.measured.push(await timed(measured));
  }
  const ratio = median(times.measured) / median(times.base);
  return {
    name,
    limit,
    ratio,
    details: `${said(measured.label, times.measured)}; ${said(base.label, times.base)}`,
  };
}

async function timed<Prepared>({ prepare, run }: Contestant<Prepared>): Promise<number> {
  const prepared = await prepare();
  globalThis.gc?.();
  const started = performance.now();
  await run(prepared);
  return performance.now() - started;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function said(label: string, times: readonly number[]): string {
  return `${label} ${milliseconds(median(times))} ms (first ${milliseconds(times[0] ?? Number.NaN)})`;
}

function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(1) : String(Math.round(time));
}
