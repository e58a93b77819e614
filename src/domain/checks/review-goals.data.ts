// Examples of the rules about goals and items of a self-review.
import type { RuleExample } from "../findings/rule";
import { review } from "./review-examples";

export const goalExamples = {
  goal: [
    {
      rows: review({ item: "Order service" }, { item: "Payment service" }),
      flags: ["B2"],
      why: "nothing says which goal the items serve; one goal above them is enough",
    },
    {
      rows: review({ goal: "Availability of 99.95%", item: "Order service" }, { item: "Payment service" }),
      flags: [],
      why: "a blank goal under a goal means the same goal",
    },
  ],
  item: [
    {
      rows: review(
        { goal: "Availability of 99.95%", progress: "On track" },
        { goal: "Cost down 10%", item: "Cloud bill" },
      ),
      flags: ["E2"],
      why: "a goal for which nothing was done",
    },
    {
      rows: review({ goal: "Availability of 99.95%", progress: "On track" }, { item: "Order service" }),
      flags: [],
      why: "the item stands in the row below its goal",
    },
    { rows: review({ id: 1 }, { id: 2 }), flags: [], why: "numbered rows that nobody has filled in" },
  ],
  empty: [
    { rows: review(), flags: ["B2"], why: "a form that came back blank" },
    { rows: review({ id: 1 }, { id: 2 }), flags: ["B2"], why: "numbered rows, and not a word about the work" },
    { rows: review({ id: 1, item: "Order service" }, { id: 2 }), flags: [], why: "it has been begun" },
  ],
  name: [
    {
      rows: review(
        { goal: "Availability of 99.95%", item: "Order service" },
        { technicalDifficulty: "No precedent", technicalStars: 4 },
      ),
      flags: ["E3"],
      why: "hard work, but on what?",
    },
    {
      rows: review({ goal: "Availability of 99.95%", item: "Order service" }, { id: 2 }),
      flags: [],
      why: "a row that nobody has begun",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
