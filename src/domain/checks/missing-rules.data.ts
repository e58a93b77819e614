// Examples of the rules about what is not filled in.
import type { RuleExample } from "../findings/rule";

const planned = ["KPI", "Weight", "Target", "Score"];

export const missingExamples = {
  field: [
    {
      form: true,
      rows: [
        ["Project code", ""],
        ["Subject under review", "Share", "Grade given"],
        ["Cost", 1, 3],
      ],
      flags: ["B1"],
      why: "the form asks for the code",
    },
    {
      form: true,
      rows: [
        ["Project code", "X-7"],
        ["Subject under review", "Share", "Grade given"],
        ["Cost", 1, 3],
      ],
      flags: [],
      why: "the code is there",
    },
    {
      rows: [["Project code", ""], [], planned, ["Sales", 1, 10, 3]],
      flags: [],
      why: "not a form of ours: nothing says the field is asked for",
    },
  ],
  indicator: [
    {
      rows: [
        planned,
        ["Sales", 0.4, 10, 3],
        ["Margin", 0.2, 5, 4],
        ["", 0.1, "", ""],
        ["Returns", 0.1, 2, 3],
        ["Training", 0.1, 3, 3],
        ["Audits", 0.1, 1, 2],
      ],
      flags: ["A4"],
      why: "a weight without an indicator",
    },
    {
      rows: [planned, ["Sales", 0.6, 10, 3], ["Margin", 0.4, 5, 4], ["", "", "", ""]],
      flags: [],
      why: "an empty row asks for nothing",
    },
  ],
  weight: [
    {
      rows: [planned, ["Sales", 0.6, 10, 3], ["Margin", "", 5, 4], ["Returns", 0.3, 2, 3]],
      flags: ["B3"],
      why: "the other rows have weights",
    },
    { rows: [planned, ["Sales", "", 10, 3], ["Margin", "", 5, 4]], flags: [], why: "nobody has given weights yet" },
    {
      rows: [planned, ["Sales", 1, 10, 3], ["Bonus item", "-", 5, 4]],
      flags: [],
      why: "the dash says: no weight here",
    },
  ],
  score: [
    {
      rows: [planned, ["Sales", 0.6, 10, 3], ["Margin", 0.4, 5, ""]],
      flags: ["D3"],
      why: "scoring has begun and one row waits",
    },
    {
      rows: [planned, ["Sales", 0.6, 10, ""], ["Margin", 0.4, 5, ""]],
      flags: [],
      why: "a plan that is not scored yet",
    },
    {
      rows: [planned, ["Sales", 0.6, 10, 3], ["Margin", 0.4, 5, '=IF(C3>4,4,"")']],
      flags: [],
      why: "a formula will fill it",
    },
  ],
  cell: [
    {
      form: true,
      rows: [
        ["Subject under review", "Share", "Grade given", "How it was proven"],
        ["Cost", 0.5, 3, "ledger"],
        ["Time", 0.5, 4, ""],
      ],
      flags: ["D3"],
      why: "the form asks for it in every row",
    },
    {
      rows: [
        ["KPI", "Weight", "Score", "Evidence"],
        ["Cost", 0.5, 3, "ledger"],
        ["Time", 0.5, 4, ""],
      ],
      flags: [],
      why: "not a form of ours: nothing says it is asked for",
    },
  ],
  target: [
    {
      rows: [planned, ["Sales", 0.4, 10, 3], ["Margin", 0.3, "", 4], ["Returns", 0.2, 2, 3], ["Audits", 0.1, 4, 3]],
      flags: ["C3"],
      why: "the other rows have targets",
    },
    {
      rows: [planned, ["Sales", 0.4, "", 3], ["Margin", 0.3, "", 4], ["Returns", 0.3, 2, 3]],
      flags: [],
      why: "targets are not given row by row here",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
