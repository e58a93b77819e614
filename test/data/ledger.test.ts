// The ledger on a real sheet: what it points out, and what it counts.
import { ledger } from "../../src/domain/forms/ledger.data";
import { languages } from "../../src/domain/language";
import { computeCopies } from "../support/form-copies";

jest.setTimeout(60_000);

const longAgo = 40_000;
const farAhead = 90_000;

describe.each(languages)("in %s", (language) => {
  const word = (id: string): string => ledger.choices[id]?.[language] ?? "";

  test("overdue, and progress against status and counts, are pointed out row by row (G10)", async () => {
    const rows = [
      ["overdue by day", "", "", longAgo, "@running", 0.8, "overdue"],
      ["in time", "", "", farAhead, "@running", 0.8, ""],
      ["done late is done", "", "", longAgo, "@done", 1, ""],
      ["2 of 3 is not 100 %", 3, 2, "", "@done", 1, "unlikeCount"],
      ["4 of 5 is 80 %", 5, 4, "", "@running", 0.8, ""],
      ["2 of 3 is 67 %", 3, 2, "", "@running", 0.67, ""],
      ["2 of 3 is not 65 %", 3, 2, "", "@running", 0.65, "unlikeCount"],
      ["nothing planned", 0, 2, "", "@running", 0.5, ""],
      ["done at 90 %", "", "", "", "@done", 0.9, "unlikeStatus"],
      ["not started at 10 %", "", "", "", "@open", 0.1, "unlikeStatus"],
      ["running at 100 %", "", "", "", "@running", 1, "unlikeStatus"],
      ["nothing said yet", "", "", "", "", "", ""],
      ["", "", "", longAgo, "", "", ""],
    ] as const;
    const [values] = await computeCopies(
      ledger,
      { language },
      {
        fills: [
          {
            task: rows.map(([task]) => task),
            planned: rows.map(([, planned]) => planned),
            achieved: rows.map(([, , achieved]) => achieved),
            due: rows.map(([, , , due]) => due),
            status: rows.map(([, , , , status]) => status),
            progress: rows.map(([, , , , , progress]) => progress),
          },
        ],
        names: ["alert", "doneCount", "runningCount", "openCount", "overdueCount"],
      },
    );
    const alerts = [values?.["alert"] ?? []].flat();
    expect(alerts.slice(0, rows.length)).toEqual(rows.map(([, , , , , , alert]) => (alert === "" ? "" : word(alert))));
    expect(values).toMatchObject({ doneCount: 3, runningCount: 7, openCount: 1, overdueCount: 1 });
  });

  test("nothing is counted before there is a task", async () => {
    const names = ["doneCount", "runningCount", "openCount", "overdueCount"];
    const values = await computeCopies(ledger, { language }, { fills: [{}], names });
    expect(values).toEqual([{ doneCount: "", runningCount: "", openCount: "", overdueCount: "" }]);
  });
});
