// Examples of the rules about columns with a list.
import type { RuleExample } from "../findings/rule";
import { review } from "./review-examples";

const begun = { goal: "Availability of 99.95%", item: "Order service" } as const;

export const listExamples = {
  value: [
    {
      rows: review({ ...begun, category: "Technical project / Hobby" }, { item: "Payment service", role: "Hero" }),
      flags: ["D2", "I3"],
      why: "a kind of work and a role that the form does not have",
    },
    {
      rows: review({ ...begun, category: "技术项目／基础事务（性能优化/缺陷修复）", role: "PM、大部分模块code" }),
      flags: [],
      why: "several words of the list, with what they mean in brackets",
    },
    {
      rows: review({ ...begun, technicalDifficulty: "老系统改造/平台化、通用性要求高" }),
      flags: [],
      why: "a word of the list may have a mark in it",
    },
    { rows: review({ ...begun, category: "-" }), flags: [], why: "a dash stands for nothing" },
  ],
  date: [
    {
      rows: review({ ...begun, cyclePhase: 46_032 }),
      flags: ["F2"],
      why: "10 January 2026: 1-10 was taken for a date",
    },
    { rows: review({ ...begun, cyclePhase: "1月10日" }), flags: ["F2"], why: "the same, written out" },
    { rows: review({ ...begun, cyclePhase: "1-10" }), flags: [], why: "text as it was meant" },
    { rows: review({ ...begun, cyclePhase: 3 }), flags: [], why: "a number that is no date" },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
