// Words the audit of formulas goes by: what counts apart from a total, what is better the less there is of it.

/** In an indicator's name: it is added or taken off outside the weighted total. Lower case. */
export const extraWords: readonly string[] = [
  "加分",
  "扣分",
  "减分",
  "奖励",
  "奖惩",
  "附加",
  "否决",
  "调整项",
  "bonus",
  "deduction",
  "penalty",
  "veto",
  "extra",
  "adjustment",
];

/**
 * What is better the less there is of it, and what makes more of it good when it stands in the name too. Names carry
 * their meaning at the end, so such a word counts only there, with no more than one of `measures` after it. Lower case.
 */
export interface LessWords {
  readonly words: readonly string[];
  readonly unless: readonly string[];
  /** How the end of a name may go on after the word: parts of regular expressions. */
  readonly measures: readonly string[];
}

export const lessWords: readonly LessWords[] = [
  {
    words: [
      "成本",
      "费用",
      "投诉",
      "缺陷",
      "差错",
      "事故",
      "故障",
      "退货",
      "流失",
      "报废",
      "不良",
      "延期",
      "延误",
      "逾期",
      "返工",
      "损耗",
      "失误",
      "能耗",
      "缺勤",
      "坏账",
    ],
    unless: ["降", "减", "节约", "节省", "改善", "压缩", "控制", "杜绝", "处理", "解决", "发现", "检出"],
    measures: [
      "品",
      "件",
      "率",
      "数",
      "量",
      "额",
      "[次起个件天人笔]数",
      "数量",
      "金额",
      "总额",
      "[占]?比[例率]?",
      "时[间长]",
    ],
  },
  {
    words: [
      "cost",
      "complaint",
      "defect",
      "error",
      "accident",
      "incident",
      "return",
      "attrition",
      "churn",
      "scrap",
      "delay",
      "rework",
      "downtime",
      "absence",
      "bad debt",
      "expense",
    ],
    unless: [
      "saving",
      "saved",
      "reduc",
      "cut",
      "decreas",
      "avoid",
      "control",
      "resol",
      "handl",
      "clos",
      "answer",
      "improve",
      "prevent",
      "found",
      "detect",
      "fixed",
      "on equity",
      "on invest",
      "on sales",
      "on assets",
      "rate of return",
    ],
    measures: [
      "s",
      "s?(?: rate| ratio| count| number| hours| days| level| amount)s?",
      "s?(?: per .*| in .*| rate per .*)",
    ],
  },
];

/** In the header of a column of rates: how far the target was reached. Lower case. */
export const attainmentWords: readonly string[] = [
  "完成率",
  "达成率",
  "达标率",
  "完成度",
  "达成度",
  "attainment",
  "achievement",
  "completion",
  "% achieved",
  "% of target",
];
