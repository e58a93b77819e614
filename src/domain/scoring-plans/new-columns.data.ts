// Headers of the columns that scoring adds, in both languages; the sheet's own language decides.
import type { Bilingual } from "../language";

export const newColumnHeaders = {
  weighted: { "zh-CN": "加权得分", en: "Weighted score" },
  total: { "zh-CN": "总分", en: "Total score" },
  check: { "zh-CN": "权重与 100% 相差（百分点）", en: "Weights off 100% (points)" },
} as const satisfies Readonly<Record<string, Bilingual>>;
