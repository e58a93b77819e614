// Where wording is judged, and as what; and the examples of the rule.
import type { RuleExample } from "../findings/rule";
import type { ColumnRole, StatementKind } from "../tables/kpi-table";

/** By role, in tables of anybody; a column of a form of ours is judged as its form says. */
export const judgedRoles: ReadonlyMap<ColumnRole, StatementKind> = new Map([
  ["objective", "name"],
  ["indicator", "name"],
  ["definition", "name"],
  ["target", "standard"],
]);

const header = ["KPI", "Weight", "Target", "Score"];

export const wordingExamples = {
  vague: [
    {
      rows: [header, ["Sales", 0.6, "Significantly increase sales", ""], ["Margin", 0.4, "30%", ""]],
      flags: ["C2"],
      why: "how much is significantly?",
    },
    {
      rows: [
        header,
        ["Improve customer service", 0.6, "", ""],
        ["Reply to customers as soon as possible", 0.4, "", ""],
      ],
      flags: ["A2", "A3"],
      why: "neither says a level or a time, and the row gives none",
    },
    {
      rows: [header, ["Improve customer satisfaction", 0.6, "92%", ""], ["Margin", 0.4, "30%", ""]],
      flags: [],
      why: "the target of the row gives the level",
    },
    {
      rows: [header, ["Sales", 0.6, "Increase sales by 20%", ""], ["Margin", 0.4, "30%", ""]],
      flags: [],
      why: "the level follows the verb",
    },
    {
      rows: [
        ["Objective", "Key result", "Weight"],
        ["Be the best in town", "Sales of 500 a month", 0.5],
        ["", "Reply within 24 hours", 0.5],
      ],
      flags: [],
      why: "an objective may be open: its key results give the level",
    },
  ],
  blank: [
    {
      rows: [header, ["Complaints down __% by Q3", 0.6, "", ""], ["Margin", 0.4, "at least xx%", ""]],
      flags: ["A2", "C3"],
      why: "the figures were never filled in",
    },
    {
      rows: [header, ["Complaints down 30% by Q3", 0.6, "", ""], ["Margin", 0.4, "at least 30%", ""]],
      flags: [],
      why: "all is filled in",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
