// Examples of the rules about stars and the texts they rate in a self-review.
import type { RuleExample } from "../findings/rule";
import { review } from "./review-examples";

const begun = { goal: "Availability of 99.95%", item: "Order service" } as const;

export const pairExamples = {
  unexplained: [
    {
      rows: review({ ...begun, technicalStars: 4, businessStars: 5 }),
      flags: ["G2", "L2"],
      why: "stars for a difficulty and a result that nobody has named",
    },
    {
      rows: review({ ...begun, technicalDifficulty: "No precedent", technicalStars: 4 }),
      flags: [],
      why: "the difficulty stands beside its stars",
    },
    { rows: review({ ...begun, technicalStars: 9 }), flags: [], why: "nine stars are pointed out by themselves" },
  ],
  missing: [
    {
      rows: review({ ...begun, technicalDifficulty: "No precedent", technicalResult: "Response time down to 90 ms" }),
      flags: ["H2", "M2"],
      why: "how hard, and how good?",
    },
    {
      rows: review({ ...begun, technicalDifficulty: "-", technicalResult: "暂无" }),
      flags: [],
      why: "a dash says that there is nothing to rate",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
