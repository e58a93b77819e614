// The words a rule of points per step is made of.
import type { LinearTowards } from "./linear-rule";

/** Which way a step counts. The first list with a word in the clause decides. */
export const towardsWords: readonly { readonly towards: LinearTowards; readonly words: readonly string[] }[] = [
  { towards: "early", words: ["提前", "提早", "early", "earlier", "ahead"] },
  {
    towards: "count",
    words: [
      "延迟",
      "延误",
      "延期",
      "延后",
      "推迟",
      "拖延",
      "逾期",
      "迟到",
      "迟",
      "晚",
      "late",
      "later",
      "delay",
      "delayed",
    ],
  },
  {
    towards: "below",
    words: [
      "低于",
      "降低",
      "低",
      "少",
      "欠",
      "不足",
      "缺",
      "差",
      "下降",
      "减少",
      "below",
      "under",
      "short",
      "less",
      "lower",
      "fewer",
    ],
  },
  {
    towards: "above",
    words: [
      "高于",
      "超过",
      "超出",
      "超额",
      "超",
      "高",
      "多",
      "提高",
      "提升",
      "增加",
      "增长",
      "上升",
      "增",
      "above",
      "over",
      "more",
      "higher",
    ],
  },
  { towards: "count", words: ["发生", "出现", "发现"] },
];

/** Units of time: "每超1天" counts days late, there is no target to be above. */
export const timeUnits = /^(?:个?工作日|天|日|小时|分钟|周|个?月|年|(?:working )?days?|hours?|weeks?|months?)/i;

export const minusWords = "扣|减|倒扣|minus|deduct|subtract|off|lose|loses|less";
export const plusWords = "加|奖励|奖|得|plus|add|bonus|gain|gains|earn|earns";
