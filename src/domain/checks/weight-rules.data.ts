// Examples of the rules about weights.
import type { RuleExample } from "../findings/rule";

const header = ["KPI", "Weight", "Target", "Score"];

export const weightExamples = {
  entry: [
    {
      rows: [header, ["Sales", 60, 10, 3], ["Margin", 0.3, 5, 4], ["Returns", 15, 2, 3]],
      flags: ["B3"],
      why: "0.3 among percents: 30 % or 0.3 %?",
    },
    {
      rows: [header, ["Sales", 0.6, 10, 3], ["Margin", "much", 5, 4], ["Returns", 0.1, 2, 3]],
      flags: ["B3"],
      why: "a word is no weight",
    },
    {
      rows: [header, ["Sales", 0.9, 10, 3], ["Margin", -0.1, 5, 4], ["Returns", 0.2, 2, 3]],
      flags: ["B3"],
      why: "below zero",
    },
    {
      rows: [header, ["Sales", 0.6, 10, 3], ["Margin", "#N/A", 5, 4], ["Returns", 0.1, 2, 3]],
      flags: ["B3"],
      why: "an error cannot be summed",
    },
    {
      rows: [header, ["Sales", "60%", 10, 3], ["Margin", "40%", 5, 4]],
      flags: [],
      why: "percent written as text is a weight",
    },
    {
      rows: [header, ["Sales", 0.6, 10, 3], ["Margin", 0.4, 5, 4], ["Extra", "/", 5, 4]],
      flags: [],
      why: "a stroke says: no weight here",
    },
  ],
  sum: [
    { rows: [header, ["Sales", 0.6, 10, 3], ["Margin", 0.3, 5, 4]], flags: ["B2:B3"], why: "90 %: ten points short" },
    {
      rows: [header, ["Sales", 60, 10, 3], ["Margin", 45, 5, 4], ["Total", 105, "", ""]],
      flags: ["B4"],
      why: "105 %, shown where the total stands",
    },
    {
      rows: [header, ["Sales", 33.3, 10, 3], ["Margin", 33.3, 5, 4], ["Returns", 33.4, 2, 3]],
      flags: [],
      why: "100 %",
    },
    {
      rows: [header, ["Sales", 33.33, 10, 3], ["Margin", 33.33, 5, 4], ["Returns", 33.33, 2, 3]],
      flags: [],
      why: "three thirds, as near as two decimals can be",
    },
    {
      rows: [header, ["Sales", 0.6, 10, 3], ["Margin", "", 5, 4]],
      flags: [],
      why: "one weight is still to come: that is what is said",
    },
    {
      rows: [
        ["Objective", "Key result", "Weight", "Score"],
        ["Grow", "Leads", 0.5, 3],
        ["", "Wins", 0.5, 3],
        ["Keep", "Renewals", 0.6, 4],
        ["", "Referrals", 0.4, 4],
      ],
      flags: [],
      why: "each objective's key results make 100 %",
    },
    {
      rows: [
        ["Objective", "Key result", "Weight", "Score"],
        ["Grow", "Leads", 0.5, 3],
        ["", "Wins", 0.5, 3],
        ["Keep", "Renewals", 0.6, 4],
        ["", "Referrals", 0.3, 4],
      ],
      flags: ["C4:C5"],
      why: "the second objective's make 90 %",
    },
    {
      rows: [
        header,
        ["Sales", 40, 10, 3],
        ["Margin", 20, 5, 4],
        ["Subtotal", 60, "", ""],
        ["Returns", 30, 2, 3],
        ["Audits", 10, 2, 3],
        ["Subtotal", 40, "", ""],
        ["Total", 100, "", ""],
      ],
      flags: [],
      why: "subtotals are not weights",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
