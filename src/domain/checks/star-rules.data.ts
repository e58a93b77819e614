// Examples of the rules about stars.
import type { RuleExample } from "../findings/rule";

const header = ["KPI", "Weight", "Target", "Stars"];

export const starExamples = {
  entry: [
    {
      rows: [header, ["Sales", 0.5, 10, 6], ["Margin", 0.3, 5, 0], ["Returns", 0.2, 2, 4]],
      flags: ["D2", "D3"],
      why: "stars go from 1 to 5",
    },
    {
      rows: [header, ["Sales", 0.5, 10, 3], ["Margin", 0.3, 5, "good"], ["Returns", 0.2, 2, 4]],
      flags: ["D3"],
      why: "a word among stars",
    },
    {
      rows: [header, ["Sales", 0.5, 10, "★★★☆☆"], ["Margin", 0.3, 5, "4 stars"], ["Returns", 0.2, 2, "三星"]],
      flags: [],
      why: "stars may be drawn or written out",
    },
    {
      rows: [header, ["Sales", 0.5, 10, "-"], ["Margin", 0.3, 5, ""], ["Returns", 0.2, 2, 4.5]],
      flags: [],
      why: "no stars yet, and half stars in somebody else's table",
    },
    {
      rows: [
        ["KPI", "Weight", "Target", "Stars (1-10)"],
        ["Sales", 0.5, 10, 8],
        ["Margin", 0.5, 5, 3],
      ],
      flags: [],
      why: "the header says up to ten",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
