// Examples of the rules that audit formulas and what they work with.
import type { RuleExample } from "../findings/rule";

const scoredHeader = ["KPI", "Weight", "Score", "Weighted score"];
const rateHeader = ["KPI", "Target", "Actual", "Attainment"];

export const auditTotalExamples = {
  leftOut: [
    {
      rows: [
        scoredHeader,
        ["Sales", 40, 3, "=B2*C2/100"],
        ["Margin", 30, 4, "=B3*C3/100"],
        ["Audits", 30, 5, "=B4*C4/100"],
        ["Total", "=SUM(B2:B4)", "", "=SUM(D2:D3)"],
      ],
      flags: ["D5"],
      why: "the sum ends a row too early",
    },
    {
      rows: [
        scoredHeader,
        ["Sales", 40, 3, ""],
        ["Margin", 30, 4, ""],
        ["Audits", 30, 5, ""],
        ["Total", "=SUM(B2:B4)", "", "=SUMPRODUCT(B3:B4,C3:C4)/100"],
      ],
      flags: ["D5"],
      why: "the products begin a row too late",
    },
    {
      rows: [
        scoredHeader,
        ["Sales", 60, 3, "=B2*C2/100"],
        ["Margin", 40, 4, "=B3*C3/100"],
        ["Bonus item", "", 5, 5],
        ["Total", "=SUM(B2:B3)", "", "=SUM(D2:D3)"],
      ],
      flags: [],
      why: "a bonus counts apart",
    },
    {
      rows: [
        scoredHeader,
        ["Sales", 40, 3, 1.2],
        ["Margin", 20, 4, 0.8],
        ["Subtotal", "=SUM(B2:B3)", "", "=SUM(D2:D3)"],
        ["Returns", 30, 2, 0.6],
        ["Audits", 10, 3, 0.3],
        ["Subtotal", "=SUM(B5:B6)", "", "=SUM(D5:D6)"],
        ["Total", "=B4+B7", "", "=D4+D7"],
      ],
      flags: [],
      why: "each subtotal has its rows, the total has the subtotals",
    },
  ],
  twice: [
    {
      rows: [
        scoredHeader,
        ["Sales", 40, 3, 1.2],
        ["Margin", 30, 4, 1.2],
        ["Audits", 30, 5, 1.5],
        ["Total", "=SUM(B2:B4)", "", "=SUM(D2:D4,D3)"],
      ],
      flags: ["D5"],
      why: "one row stands in the sum twice",
    },
    {
      rows: [
        scoredHeader,
        ["Sales", 40, 3, 1.2],
        ["Margin", 30, 4, 1.2],
        ["Audits", 30, 5, 1.5],
        ["Total", "=SUM(B2:B4)", "", "=D2+SUM(D3:D4)"],
      ],
      flags: [],
      why: "every row once",
    },
  ],
  totals: [
    {
      rows: [
        scoredHeader,
        ["Sales", 40, 3, 1.2],
        ["Margin", 20, 4, 0.8],
        ["Subtotal", "=SUM(B2:B3)", "", "=SUM(D2:D3)"],
        ["Returns", 30, 2, 0.6],
        ["Audits", 10, 3, 0.3],
        ["Subtotal", "=SUM(B5:B6)", "", "=SUM(D5:D6)"],
        ["Total", "=B4+B7", "", "=SUM(D2:D7)"],
      ],
      flags: ["D8"],
      why: "the subtotals are added to the rows they sum",
    },
    {
      rows: [
        scoredHeader,
        ["Sales", 40, 3, 1.2],
        ["Margin", 20, 4, 0.8],
        ["Subtotal", "=SUM(B2:B3)", "", "=SUBTOTAL(9,D2:D3)"],
        ["Returns", 30, 2, 0.6],
        ["Audits", 10, 3, 0.3],
        ["Subtotal", "=SUM(B5:B6)", "", "=SUBTOTAL(9,D5:D6)"],
        ["Total", "=B4+B7", "", "=SUBTOTAL(9,D2:D7)"],
      ],
      flags: [],
      why: "SUBTOTAL passes over other subtotals",
    },
  ],
  hidden: [
    {
      rows: [
        scoredHeader,
        ["Sales", 40, 3, 1.2],
        ["Margin", 30, 4, 1.2],
        ["Audits", 30, 5, 1.5],
        ["Total", "", "", "=SUM(D2:D4)"],
      ],
      hiddenRows: [3],
      flags: ["D5"],
      why: "row 3 is hidden and counts all the same",
    },
    {
      rows: [
        scoredHeader,
        ["Sales", 40, 3, 1.2],
        ["Margin", 30, 4, 1.2],
        ["Audits", 30, 5, 1.5],
        ["Total", "", "", "=SUBTOTAL(109,D2:D4)"],
      ],
      hiddenRows: [3],
      flags: [],
      why: "this total passes over hidden rows",
    },
    {
      rows: [
        scoredHeader,
        ["Sales", 40, 3, 1.2],
        ["Margin", 30, 4, 1.2],
        ["Audits", 30, 5, 1.5],
        ["Total", "", "", "=SUM(D2:D4)"],
      ],
      flags: [],
      why: "nothing is hidden",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;

export const auditRowExamples = {
  overwritten: [
    {
      rows: [scoredHeader, ["Sales", 40, 3, "=B2*C2/100"], ["Margin", 30, 4, 1.5], ["Audits", 30, 5, "=B4*C4/100"]],
      flags: ["D3"],
      why: "a number where the rows around it compute",
    },
    {
      rows: [
        scoredHeader,
        ["Sales", 40, 3, "=B2*C2/100"],
        ["Margin", 30, 4, "=B3*C3/100"],
        ["Bonus item", "", "", 0.5],
      ],
      flags: [],
      why: "there is nothing to compute the bonus from",
    },
    {
      rows: [scoredHeader, ["Sales", 40, 3, "=B2*C2/100"], ["Margin", 30, 4, 1.2], ["Audits", 30, 5, 1.5]],
      flags: [],
      why: "most are typed: the formula is the odd one",
    },
  ],
  weights: [
    {
      rows: [
        scoredHeader,
        ["Sales", 0.4, 3, "=C2*0.4"],
        ["Margin", 0.35, 4, "=C3*0.3"],
        ["Audits", 0.25, 5, "=C4*0.25"],
      ],
      flags: ["D3"],
      why: "the formula still has the old weight",
    },
    {
      rows: [
        ["KPI", "Weight", "Score"],
        ["Sales", 40, 3],
        ["Margin", 35, 4],
        ["Audits", 25, 5],
        ["Total", "", "=C2*40%+C3*30%+C4*25%"],
      ],
      flags: ["C5"],
      why: "one weight in the total is not that of its row",
    },
    {
      rows: [scoredHeader, ["Sales", 0.4, 3, "=C2*20"], ["Margin", 0.35, 4, "=C3*20"], ["Audits", 0.25, 5, "=C4*20"]],
      flags: [],
      why: "20 points for each score: that is no weight",
    },
  ],
  wrongWay: [
    {
      rows: [rateHeader, ["Sales", 100, 90, "=C2/B2"], ["Complaints", 10, 20, "=C3/B3"], ["Returns", 5, 4, "=B4/C4"]],
      flags: ["D3"],
      why: "twice the complaints would count as 200 %",
    },
    {
      rows: [
        rateHeader,
        ["Sales", 100, 90, "=C2/B2"],
        ["Complaints resolved", 10, 20, "=C3/B3"],
        ["Cost savings", 5, 4, "=C4/B4"],
      ],
      flags: [],
      why: "of these more is better",
    },
    {
      rows: [
        ["KPI", "Target", "Actual", "Budget used"],
        ["Sales", 100, 90, "=C2/B2"],
        ["Cost", 10, 20, "=C3/B3"],
      ],
      flags: [],
      why: "what was used of a budget is no score",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;

export const auditEntryExamples = {
  text: [
    {
      rows: [scoredHeader, ["Sales", 40, 3, 1.2], ["Margin", 30, "4", 1.2], ["Audits", 30, 5, 1.5]],
      flags: ["C3"],
      why: "text that looks like the numbers around it",
    },
    {
      rows: [
        scoredHeader,
        ["Sales", "60%", 3, 1.8],
        ["Margin", "40%", 4, 1.6],
        ["Total", "=SUM(B2:B3)", "", "=SUM(D2:D3)"],
      ],
      flags: ["B2", "B3"],
      why: "the sum passes over text",
    },
    {
      rows: [scoredHeader, ["Sales", "60%", 3, 1.8], ["Margin", "40%", 4, 1.6]],
      flags: [],
      why: "all are text, and no formula works with them",
    },
  ],
  product: [
    {
      rows: [
        scoredHeader,
        ["Sales", 0.4, 3, 1.2],
        ["Margin", 0.3, 4, 1.5],
        ["Audits", 0.2, 5, 1],
        ["Returns", 0.1, 4, 0.4],
      ],
      flags: ["D3"],
      why: "0.3 × 4 is 1.2",
    },
    {
      rows: [scoredHeader, ["Sales", 40, 3, 1.2], ["Margin", 33, 4, 1.3], ["Audits", 27, 5, 1.4]],
      flags: [],
      why: "right when rounded, with weights in percent",
    },
    {
      rows: [scoredHeader, ["Sales", 0.4, 3, 24], ["Margin", 0.3, 4, 30], ["Audits", 0.3, 5, 28]],
      flags: [],
      why: "some other rule than weight by score",
    },
  ],
  same: [
    {
      rows: [
        ["KPI", "Weight", "Target", "Score"],
        ["Sales", 40, 10, 3],
        ["Margin", 30, 5, 4],
        ["Sales", 30, 10, 3],
      ],
      flags: ["A4"],
      why: "the same indicator with the same target",
    },
    {
      rows: [
        ["KPI", "Weight", "Target", "Score"],
        ["Sales", 40, 10, 3],
        ["Margin", 30, 5, 4],
        ["Sales", 30, 20, 3],
      ],
      flags: [],
      why: "another target: these are two steps",
    },
    {
      rows: [
        ["Objective", "Key result", "Weight", "Score"],
        ["Grow", "Leads", 50, 3],
        ["Keep", "Leads", 50, 4],
      ],
      flags: [],
      why: "under another objective it may mean something else",
    },
  ],
  mixed: [
    {
      rows: [
        ["KPI", "Weight", "Target", "Score"],
        ["Sales", 40, 10, 85],
        ["Margin", 30, 5, 0.9],
        ["Audits", 20, 2, 78],
        ["Returns", 10, 2, 92],
      ],
      flags: ["D3"],
      why: "90 % among points out of 100",
    },
    {
      rows: [
        ["KPI", "Target", "Actual"],
        ["Collection rate", 0.95, 96],
        ["Margin rate", 0.3, 0.32],
      ],
      flags: ["C2"],
      why: "a rate as a fraction and as percent in one row",
    },
    {
      rows: [
        ["KPI", "Weight", "Target", "Score"],
        ["Sales", 40, 10, 0.85],
        ["Margin", 30, 5, 1.2],
        ["Audits", 20, 2, 0.78],
        ["Returns", 10, 2, 0.92],
      ],
      flags: [],
      why: "all of them shares",
    },
    {
      rows: [
        ["KPI", "Weight", "Target", "Score"],
        ["Sales", 40, 10, 85],
        ["Margin", 30, 5, 0],
        ["Audits", 20, 2, 78],
        ["Returns", 10, 2, 1],
      ],
      flags: [],
      why: "nought and one may be points too",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
