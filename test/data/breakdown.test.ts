// The goal breakdown on a real sheet: every level tied to the one above (G11), sums that wait.
import { breakdown } from "../../src/domain/forms/breakdown.data";
import { languages } from "../../src/domain/language";
import { computeCopies } from "../support/form-copies";

jest.setTimeout(60_000);

describe.each(languages)("in %s", (language) => {
  test("1000 + 1000 = 2000; goals in other units stay out; the sum waits for a value (G11)", async () => {
    const yes = ["@yes", "@yes", "@no"];
    const values = await computeCopies(
      breakdown,
      { language },
      {
        fills: [
          { departmentValue: 2000, counted: yes, personValue: [1000, 1000, 10] },
          { departmentValue: 2000, counted: yes, personValue: [1000, 980] },
          { departmentValue: 2000, counted: yes, personValue: [1000, ""] },
          { counted: yes, personValue: [0.1, 0.2] },
          { departmentValue: 0.3, counted: yes, personValue: [0.1, 0.2] },
          { departmentValue: 2000 },
        ],
        names: ["peopleTotal", "peopleGap"],
      },
    );
    expect(values).toEqual([
      { peopleTotal: 2000, peopleGap: 0 },
      { peopleTotal: 1980, peopleGap: -20 },
      { peopleTotal: "", peopleGap: "" },
      { peopleTotal: 0.3, peopleGap: "" },
      { peopleTotal: 0.3, peopleGap: 0 },
      { peopleTotal: "", peopleGap: "" },
    ]);
  });

  test("25 + 30 + 25 + 20 = 100, and the months make the quarters", async () => {
    const quarters = [25, 30, 25, 20];
    const months = { month1: [8, 10, 8, 7], month2: [8, 10, 8, 7], month3: [9, 10, 9, 7] };
    const values = await computeCopies(
      breakdown,
      { language },
      {
        fills: [
          { yearValue: 100, quarterValue: quarters, ...months },
          { yearValue: 110, quarterValue: [25, 30, 25, ""], month1: [8], month2: [8] },
        ],
        names: ["quarterTotal", "quarterGap", "share", "monthSum", "monthGap", "monthTotal", "yearMonthGap"],
      },
    );
    expect(values).toEqual([
      {
        quarterTotal: 100,
        quarterGap: 0,
        share: [0.25, 0.3, 0.25, 0.2],
        monthSum: [25, 30, 25, 21],
        monthGap: [0, 0, 0, 1],
        monthTotal: 101,
        yearMonthGap: 1,
      },
      {
        quarterTotal: "",
        quarterGap: "",
        share: [0.227272727, 0.272727273, 0.227272727, ""],
        monthSum: ["", "", "", ""],
        monthGap: ["", "", "", ""],
        monthTotal: "",
        yearMonthGap: "",
      },
    ]);
  });

  test("results and processes are counted", async () => {
    const fills = [{ driver: ["a", "b", "c"], kind: ["@result", "@process", "@process"] }, {}];
    const values = await computeCopies(breakdown, { language }, { fills, names: ["resultCount", "processCount"] });
    expect(values).toEqual([
      { resultCount: 1, processCount: 2 },
      { resultCount: "", processCount: "" },
    ]);
  });
});
