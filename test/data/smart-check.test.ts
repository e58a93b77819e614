// The SMART check on a real sheet: verdicts, open letters, and the words of either reading (C15, B6).
import { smartCheck } from "../../src/domain/forms/smart-check.data";
import { languages } from "../../src/domain/language";
import { computeCopies } from "../support/form-copies";

jest.setTimeout(60_000);

describe.each(languages)("in %s", (language) => {
  const word = (id: string): string => smartCheck.choices[id]?.[language] ?? "";

  test("a verdict waits for five letters; one No means rewriting, a Partly refining", async () => {
    const [values] = await computeCopies(
      smartCheck,
      { language },
      {
        fills: [
          {
            goal: ["a", "b", "c", "d"],
            specific: ["@yes", "@no", "@yes", "@yes"],
            measurable: ["@yes", "@partly", "@partly", "@yes"],
            achievable: ["@yes", "@yes", "@yes", "@yes"],
            relevant: ["@yes", "@yes", "@yes", "@no"],
            timely: ["@yes", "@no", "@yes", ""],
          },
        ],
        names: ["verdict", "missing", "specificOpen", "measurableOpen", "timelyOpen", "passing"],
      },
    );
    expect([values?.["verdict"] ?? []].flat().slice(0, 5)).toEqual([
      word("passes"),
      word("rewrite"),
      word("refine"),
      "",
      "",
    ]);
    expect([values?.["missing"] ?? []].flat().slice(0, 5)).toEqual(["", "S M T", "M ", "", ""]);
    expect(values).toMatchObject({ specificOpen: 1, measurableOpen: 2, timelyOpen: 1, passing: 1 });
  });

  test("A and R are explained in the reading that is chosen; blank means the first", async () => {
    const fills = [{}, { reading: "@relevant" }, { reading: "@realistic" }];
    const values = await computeCopies(smartCheck, { language }, { fills, names: ["principle", "right", "wrong"] });
    const first = ["specific", "measurable", "achievable", "relevantWord", "timeBound"].map(word);
    const second = ["specific", "measurable", "attainable", "realisticWord", "timeBound"].map(word);
    expect(values.map(({ principle }) => principle)).toEqual([first, first, second]);
    expect(values[2]).toMatchObject({
      right: ["specificRight", "measurableRight", "attainableRight", "realisticRight", "timeBoundRight"].map(word),
      wrong: ["specificWrong", "measurableWrong", "attainableWrong", "realisticWrong", "timeBoundWrong"].map(word),
    });
  });
});
