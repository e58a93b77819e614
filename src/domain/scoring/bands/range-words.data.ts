// The words and signs that make a range of a number, and whether the number itself belongs to it.
import type { EndWording } from "./band";

export interface RangeWord {
  readonly words: readonly string[];
  readonly side: "lower" | "upper";
  readonly closed: boolean;
  readonly wording: EndWording;
}

/** Before the number. */
export const wordsBefore: readonly RangeWord[] = [
  {
    words: [
      "≥",
      "大于等于",
      "大于或等于",
      "不低于",
      "不少于",
      "不小于",
      "至少",
      "达到",
      "at least",
      "no less than",
      "not less than",
      "no lower than",
    ],
    side: "lower",
    closed: true,
    wording: "sign",
  },
  {
    words: [
      "≤",
      "小于等于",
      "小于或等于",
      "不高于",
      "不超过",
      "不大于",
      "不多于",
      "至多",
      "最多",
      "at most",
      "no more than",
      "not more than",
      "up to",
      "within",
    ],
    side: "upper",
    closed: true,
    wording: "sign",
  },
  {
    words: [">", "大于", "高于", "多于", "超过", "超出", "more than", "greater than", "above", "over"],
    side: "lower",
    closed: false,
    wording: "sign",
  },
  {
    words: [
      "<",
      "小于",
      "低于",
      "少于",
      "不足",
      "不到",
      "不满",
      "未满",
      "未达到",
      "未达",
      "less than",
      "lower than",
      "below",
      "under",
    ],
    side: "upper",
    closed: false,
    wording: "sign",
  },
];

/** After the number. */
export const wordsAfter: readonly RangeWord[] = [
  {
    words: ["及以上", "或以上", "and above", "or above", "and up", "or more", "and over", "or higher"],
    side: "lower",
    closed: true,
    wording: "named",
  },
  {
    words: ["及以下", "或以下", "and below", "or below", "or less", "and under", "or lower"],
    side: "upper",
    closed: true,
    wording: "named",
  },
  { words: ["以上"], side: "lower", closed: true, wording: "above" },
  { words: ["以下", "以内", "之内"], side: "upper", closed: true, wording: "below" },
];

/** Before a range, they make it one to both sides of nothing: 相差5%以内. */
export const differenceWords: readonly string[] = ["相差", "偏差", "变化", "差异", "误差", "difference", "deviation"];
