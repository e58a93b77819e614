// The full judgement of statements against a checker of English style, on the same lines.
import writeGood from "write-good";
import { judgeIndicator } from "../../src/domain/wording";
import type { Figure } from "../../src/tooling/bench";
import { indicatorFiles, readStatements } from "../wording-eval/statements";
import { compare } from "./compare";

const times = 40;

export function measure(): Promise<Figure> {
  const lines = indicatorFiles.flatMap(readStatements).map(({ text }) => text);
  const contestant = (label: string, judge: (line: string) => unknown) => ({
    label,
    prepare: () => Promise.resolve(lines),
    run: (prepared: readonly string[]) => {
      for (let round = 0; round < times; round += 1) for (const line of prepared) judge(line);
      return Promise.resolve();
    },
  });
  return compare({
    name: `${String(lines.length * times)} statements judged, by write-good on the same lines`,
    limit: 1 / 3,
    measured: contestant("judged", judgeIndicator),
    base: contestant("write-good", writeGood),
  });
}
