// Examples of the rule about evidence in a self-review.
import type { RuleExample } from "../findings/rule";
import { review } from "./review-examples";

const begun = { goal: "Availability of 99.95%", item: "Order service" } as const;

export const reviewSummaryExamples = {
  evidence: [
    {
      rows: review({ ...begun, businessStars: 5, businessResult: "Users are much happier" }),
      flags: ["L2"],
      why: "five stars, and nothing that could be checked",
    },
    {
      rows: review({ ...begun, businessStars: 5, businessResult: "Failed orders fell from 2% to 0.4%" }),
      flags: [],
      why: "a figure bears the rating out",
    },
    {
      rows: review({ ...begun, businessStars: 3, businessResult: "Users are much happier" }),
      flags: [],
      why: "nothing out of the ordinary is claimed",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
