// How far the judgement of wording agrees with statements labelled by hand, written for the purpose in many trades.
// The figures and the confusions are printed by `npx jest test/wording-eval --verbose=false`.
import { judgeIndicator, judgeResult } from "../../src/domain/wording";
import type { Measurement } from "./measure";
import { f1, falseF1, measureIndicators, measureResults, report } from "./measure";
import { indicatorFiles, readStatements, resultFiles } from "./statements";

const indicators = indicatorFiles.flatMap(readStatements);
const results = resultFiles.flatMap(readStatements);
const indicatorFigures = measureIndicators(indicators);
const resultFigures = measureResults(results);

afterAll(() => {
  process.stdout.write(`${report("Indicators and goals", indicatorFigures)}\n\n${report("Results", resultFigures)}\n`);
});

test("there are enough statements, none twice, in both languages", () => {
  const texts = [...indicators, ...results].map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(300);
  expect(new Set(texts).size).toBe(texts.length);
  const english = texts.filter((text) => !/[一-龥]/.test(text));
  expect(english.length / texts.length).toBeGreaterThan(0.2);
});

test.each([
  ["specific", 0.96],
  ["measurable", 0.97],
  ["timebound", 0.97],
  ["vague", 0.95],
  ["extreme", 0.95],
])("indicators: %s agrees with the labels at F1 %d or better", (label, floor) => {
  expect(tallyOf(indicatorFigures, label)).toBeGreaterThanOrEqual(floor);
});

test.each([
  ["specific", 0.9],
  ["measurable", 0.94],
])("indicators: what is not %s agrees at F1 %d or better", (label, floor) => {
  expect(tallyOf(indicatorFigures, label, falseF1)).toBeGreaterThanOrEqual(floor);
});

test.each([
  ["evidenced", 0.96],
  ["praise", 0.94],
])("results: %s agrees with the labels at F1 %d or better", (label, floor) => {
  expect(tallyOf(resultFigures, label)).toBeGreaterThanOrEqual(floor);
});

test("the open words found are the labelled ones in nine of ten statements", () => {
  for (const { open } of [indicatorFigures, resultFigures]) {
    expect(open.overlapping / open.found).toBeGreaterThanOrEqual(0.9);
  }
});

test("every span found stands in its statement", () => {
  for (const { text } of [...indicators, ...results]) {
    for (const word of [...judgeIndicator(text).open, ...judgeResult(text).praise]) {
      expect(text.slice(word.start, word.end)).toBe(word.text);
    }
  }
});

function tallyOf({ tallies }: Measurement, label: string, figure = f1): number {
  const tally = tallies.get(label);
  if (!tally) throw new Error(`no label ${label}`);
  return figure(tally);
}
