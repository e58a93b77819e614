// What the sample workbook is filled with: a half-filled project appraisal with three planted problems.
// A place is named by the form's own words: the label or row it stands at, and how many cells to the right of it.

type Texts = Readonly<Record<"zh-CN" | "en", string>>;

export interface SampleEntry {
  readonly at: Texts;
  /** Cells to the right of the label, merged ones counted. */
  readonly right: number;
  readonly value: number | Texts;
}

const entry = (zh: string, en: string, right: number, value: SampleEntry["value"]): SampleEntry => ({
  at: { "zh-CN": zh, en },
  right,
  value,
});

export const sampleEntries: readonly SampleEntry[] = [
  entry("项目编号", "Project no.", 1, { "zh-CN": "XM-2026-014", en: "PR-2026-014" }),
  entry("项目名称", "Project name", 1, { "zh-CN": "客户服务系统升级", en: "Customer service upgrade" }),
  entry("项目等级", "Project level", 1, { "zh-CN": "企业级", en: "Company" }),
  entry("项目起始日期", "Start date", 1, 46096),
  entry("考评人", "Rater", 1, { "zh-CN": "考评委员会", en: "Appraisal committee" }),
  entry("被考评人", "Person rated", 1, { "zh-CN": "李明", en: "Li Ming" }),
  entry("预算实施", "Budget", 2, 3),
  entry("预算实施", "Budget", 4, { "zh-CN": "节约 3%", en: "3% under plan" }),
  // Planted: the users' rating is missing, the weights make 92 %, the growth score is above 5.
  entry("项目实施进度", "Schedule", 1, 0.3),
  entry("项目实施进度", "Schedule", 2, 3),
  entry("职员成长", "Staff growth", 2, 6),
  entry("计划费用", "Planned cost", 2, 480000),
  entry("实际费用", "Actual cost", 2, 465600),
  entry("计划天数", "Planned days", 2, 120),
  entry("提前天数（延误填负数）", "Days early (late: negative)", 2, -4),
];
