// Bands as source documents print them, with the defects they are known for, and what they are settled to mean.
import type { Bilingual } from "../../language";
import type { BandDefectKind } from "./band-check";

export interface DocumentBands {
  readonly id: string;
  readonly source: string;
  readonly name: Bilingual;
  /** One text for each band, as printed. */
  readonly printed: readonly string[];
  /** What the check has to name in them, and nothing else; bands are counted from 0. */
  readonly known: readonly { readonly kind: BandDefectKind; readonly bands: readonly number[]; readonly at?: number }[];
  /** The settled reading, without anything left to decide but what no reading can add. */
  readonly settled: readonly string[];
}

export const documentBands: readonly DocumentBands[] = [
  {
    id: "budget",
    source: "E5",
    name: { "zh-CN": "预算实施（实际费用/计划费用-1）", en: "Budget (actual/planned-1)" },
    printed: ["1分:(5%,+) 或 委外严重失误", "2分:(0,5%", "3分:-10%,0", "4分:(-,0)"],
    known: [
      { kind: "grade-missing", bands: [] },
      { kind: "overlap", bands: [2, 3] },
      { kind: "bracket-missing", bands: [1] },
      { kind: "bracket-missing", bands: [2] },
      { kind: "limit-incomplete", bands: [3] },
    ],
    settled: ["1分:(5%,+∞)", "2分:(0,5%]", "3分:[-10%,0]", "4分:(-∞,-10%)"],
  },
  {
    id: "schedule",
    source: "E6",
    name: { "zh-CN": "项目实施进度（提前天数/计划天数）", en: "Schedule (days early/planned days)" },
    printed: [
      "1分:因项目组原因造成比计划拖延15%以上",
      "2分:因项目组原因造成比计划拖延5%以上",
      "3分:0,5%",
      "4分:提前(5%,10%]",
      "5分:提前10%以上",
    ],
    known: [
      { kind: "gap", bands: [1, 2] },
      { kind: "edge-twice", bands: [3, 4], at: 0.1 },
      { kind: "edge-twice", bands: [0, 1], at: -0.15 },
      { kind: "condition-only", bands: [0, 1] },
    ],
    settled: ["1分:(-∞,-15%]", "2分:(-15%,-5%]", "3分:(-5%,5%]", "4分:(5%,10%]", "5分:(10%,+∞)"],
  },
];
