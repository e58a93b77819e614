// Examples of the rules about figures in words.
import type { RuleExample } from "../findings/rule";
import { review } from "./review-examples";

const begun = { goal: "Availability of 99.95%", item: "Order service" } as const;

export const figureExamples = {
  wrong: [
    {
      rows: review({ ...begun, businessResult: "Orders rose from 30 to 32, up 9%" }),
      flags: ["L2"],
      why: "32 is 6.7% more than 30",
    },
    {
      rows: review({ ...begun, businessResult: "新客户占比从50%提高到55%，提高了5%" }),
      flags: ["L2"],
      why: "from 50% to 55% are 5 points, which is 10%",
    },
    {
      rows: review({ ...begun, businessResult: "目标30万元，实际完成32万元，超额6.7%" }),
      flags: [],
      why: "the figures make what is said",
    },
  ],
  progress: [
    {
      rows: review({ ...begun, progress: "完成100%，计划3篇，已发布2篇" }),
      flags: ["C2"],
      why: "two of three are not all",
    },
    {
      rows: review({ ...begun, progress: "完成80%，计划5篇，已发布4篇" }),
      flags: [],
      why: "four of five are 80%",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
