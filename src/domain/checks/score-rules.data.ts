// Examples of the rules about scores.
import type { RuleExample } from "../findings/rule";

const header = ["KPI", "Weight", "Target", "Score (1-5)"];
const open = ["KPI", "Weight", "Target", "Score"];

export const scoreExamples = {
  entry: [
    {
      rows: [open, ["Sales", 0.5, 10, 3], ["Margin", 0.3, 5, "good"], ["Returns", 0.2, 2, 4]],
      flags: ["D3"],
      why: "a word among numbers",
    },
    {
      rows: [open, ["Sales", 0.5, 10, 3], ["Margin", 0.3, 5, "#DIV/0!"], ["Returns", 0.2, 2, 4]],
      flags: ["D3"],
      why: "an error cannot be scored",
    },
    {
      rows: [open, ["Sales", 0.5, 10, "A"], ["Margin", 0.3, 5, "B"], ["Returns", 0.2, 2, "A"]],
      flags: [],
      why: "letters are the scale here",
    },
    {
      rows: [open, ["Sales", 0.5, 10, 3], ["Margin", 0.3, 5, "4"], ["Returns", 0.2, 2, 4]],
      flags: [],
      why: "a number kept as text is a number",
    },
  ],
  range: [
    {
      rows: [header, ["Sales", 0.5, 10, 3], ["Margin", 0.3, 5, 6], ["Returns", 0.2, 2, 0]],
      flags: ["D3", "D4"],
      why: "the header says 1 to 5",
    },
    {
      rows: [
        ["评分采用5分制"],
        ["考核指标", "权重", "目标值", "得分"],
        ["销售额", 0.6, 10, 5.5],
        ["回款率", 0.4, 5, 4],
      ],
      flags: ["D3"],
      why: "the line above says five points",
    },
    {
      rows: [open, ["Sales", 0.5, 10, 85], ["Margin", 0.5, 5, 92]],
      flags: [],
      why: "nothing says 1 to 5: it may be out of 100",
    },
    { rows: [header, ["Sales", 0.5, 10, 1], ["Margin", 0.5, 5, 4.5]], flags: [], why: "both ends count, and decimals" },
  ],
  unusual: [
    {
      rows: [open, ["Sales", 0.4, 10, 3], ["Margin", 0.3, 5, 4], ["Returns", 0.2, 2, 44], ["Audits", 0.1, 1, 5]],
      flags: ["D4"],
      why: "three of four lie between 1 and 5: 44 looks like a slip",
    },
    {
      rows: [open, ["Sales", 0.4, 10, 3], ["Margin", 0.3, 5, 8], ["Returns", 0.2, 2, 9], ["Audits", 0.1, 1, 5]],
      flags: [],
      why: "half of them are above 5: the scale is another one",
    },
    {
      rows: [open, ["Sales", 0.5, 10, 3], ["Margin", 0.5, 5, 9]],
      flags: [],
      why: "two scores tell nothing of the scale",
    },
    {
      rows: [
        ["KPI", "Max Points", "Target", "Score"],
        ["Sales", 5, 10, 3],
        ["Margin", 5, 5, 4],
        ["Returns", 5, 2, 5],
        ["Audits", 85, 1, 70],
      ],
      flags: [],
      why: "each row has its own full mark",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
