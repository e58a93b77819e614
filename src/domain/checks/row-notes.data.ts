// What to write beside an indicator that is not where it should be: asking for help (B12), a target that cannot be
// reached (B17), urgent work that came between (B18). Holes as in the frames of rewrites, {subject} and {target} besides.
import type { Bilingual } from "../language";

export const rowNoteIds = ["help", "target", "urgent"] as const;

export const rowNotes: Readonly<Record<(typeof rowNoteIds)[number], Bilingual>> = {
  help: {
    "zh-CN":
      "原因：__；影响：{subject}预计延期__天（目标{target|__}，目前{now|__}）；请求：请__协调__；预计效果：可提前__天。",
    en: "Cause: __. Effect: {subject} will be __ days late (target {target|__}, now {now|__}). Request: __ (who) to provide __. Expected effect: __ days won back.",
  },
  target: {
    "zh-CN":
      "依据：{subject}的目标为{target|__}，过去__个月实际为{now|__}，行业平均为__，可用资源为__；建议：调整为__并增加__（资源），可达到__；请__确认优先级，以完成团队目标__。",
    en: "Evidence: the target of {subject} is {target|__}; the past __ months gave {now|__}, the industry average is __, the resources at hand are __. Proposal: with a target of __ and __ (resources) the result will be __. __ (who) to confirm the priority, for the team goal __.",
  },
  urgent: {
    "zh-CN":
      "情况：__月__日起用__天处理紧急任务__（要求__）；排序依据：__的指示；该任务结果：__；补救：{subject}目前{now|__}，__月__日前完成__%。",
    en: "Urgent task: __, from __ for __ days (asked for: __). Ranked first by: __. What came of it: __. Catching up: {subject} is at {now|__} and reaches __% by __.",
  },
};
