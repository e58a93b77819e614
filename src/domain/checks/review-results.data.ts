// Examples of the rules about results and progress in a self-review.
import type { RuleExample } from "../findings/rule";
import { review } from "./review-examples";

const begun = { goal: "Availability of 99.95%", item: "Order service" } as const;

export const resultExamples = {
  result: [
    {
      rows: review({
        ...begun,
        roleWork: "Split the order service and moved three callers",
        businessResult: "Split the order service and moved three callers",
      }),
      flags: ["L2"],
      why: "what was done is not what came of it",
    },
    {
      rows: review({
        ...begun,
        roleWork: "拆分了订单服务，并推动三个调用方迁移",
        technicalResult: "拆分订单服务，推动三个调用方迁移",
      }),
      flags: ["N2"],
      why: "the same with a word less",
    },
    {
      rows: review({
        ...begun,
        roleWork: "Split the order service and moved three callers",
        businessResult: "Failed orders fell from 2% to 0.4%",
      }),
      flags: [],
      why: "a change that can be seen",
    },
    {
      rows: review({
        ...begun,
        roleWork: "拆分订单服务，推动三个调用方迁移",
        technicalResult: "拆分订单服务后，耗时由320毫秒降到90毫秒",
      }),
      flags: [],
      why: "some words recur, but there are figures that say what changed",
    },
  ],
  progress: [
    { rows: review({ ...begun, progress: "完成80%，出现异常" }), flags: ["C2"], why: "abnormal in what way, and why?" },
    {
      rows: review({ ...begun, progress: "完成80%，出现异常：上游接口延期两周，已改用备用接口" }),
      flags: [],
      why: "it says what happened and what was done",
    },
    {
      rows: review({ ...begun, progress: "进展顺利，无异常" }),
      flags: [],
      why: "nothing abnormal, so nothing to explain",
    },
    {
      rows: review({ ...begun, progress: "异常监控平台已上线" }),
      flags: [],
      why: "here the abnormal is what the work is about",
    },
    {
      rows: review({ ...begun, progress: "Done so far 60%, project on hold" }),
      flags: ["C2"],
      why: "on hold, but why?",
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
