// A rule in words becomes questions, two formulas and a truth table; the formulas give what the table says.
import { readRule, ruleFormulas } from "../../../src/domain/scoring";
import type { RuleAnswers, RuleFormulas } from "../../../src/domain/scoring";
import { call } from "../../support/custom-functions";
import "../../../src/functions";
import { compiledFormula } from "../../support/excel-formula";
import type { Value } from "../../support/excel-formula";

function rule(text: string) {
  const read = readRule(text);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

function formulas(text: string, answers: RuleAnswers = {}): RuleFormulas {
  const made = ruleFormulas(rule(text), answers, "B3");
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

/** What a formula gives for a value in B3; #N/A is null. */
function computed(formula: string, value: number): Value {
  const result = compiledFormula(formula)({
    cell: (row, column) => (row === 2 && column === 1 ? value : null),
    custom: (id, inputs) => {
      const answer = call(id, ...inputs);
      const one = Array.isArray(answer) ? (answer as Value[][])[0]?.[0] : (answer as Value);
      return typeof one === "object" ? null : (one ?? null);
    },
  });
  return typeof result === "object" ? null : result;
}

const questions = (text: string) =>
  rule(text).questions.map(({ id, options, usual }) => [id, options.join("|"), usual]);

test("bands that leave nothing open ask nothing", () => {
  const made = formulas("优≥90；良[75,90)；差<75");
  expect(questions("优≥90；良[75,90)；差<75")).toEqual([]);
  expect(made.kpi).toBe('=IF(LEN(B3)=0,"",KPI.BAND(B3,"优≥90；良[75,90)；差<75"))');
  expect(made.table).toEqual([
    { value: 74.9, result: "差" },
    { value: 75, result: "良" },
    { value: 75.1, result: "良" },
    { value: 89.9, result: "良" },
    { value: 90, result: "优" },
    { value: 90.1, result: "优" },
  ]);
});

test("以上 is asked about, and the answer goes into the words and both formulas", () => {
  const text = "优秀：90分以上；良好：75分以上；其余：75分以下";
  expect(questions(text)).toEqual([
    ["edge 75 75", "1|2", "1"],
    ["edge 90 90", "0|1", "0"],
  ]);
  expect(formulas(text).words).toBe("优秀≥90；良好[75,90)；其余<75");
  const without = formulas(text, { "edge 90 90": "1" });
  expect(without.words).toBe("优秀>90；良好[75,90]；其余<75");
  expect(computed(without.native, 90)).toBe("良好");
});

test("gaps and overlaps are asked about", () => {
  const gap = "甲≥100% 乙[95%,99%] 丙<95%";
  expect(questions(gap)).toEqual([["gap 0.99 1", "1|0|none", "none"]]);
  expect(computed(formulas(gap).native, 0.995)).toBeNull();
  expect(formulas(gap, { "gap 0.99 1": "1" }).words).toBe("甲≥100%；乙[95%,100%)；丙<95%");
  const overlap = "高>80；中[60,85)；低<60";
  expect(questions(overlap)).toEqual([["overlap 80 85", "0|1", "0"]]);
  expect(formulas(overlap, { "overlap 80 85": "0" }).words).toBe("高>80；中[60,80]；低<60");
  expect(formulas(overlap, { "overlap 80 85": "1" }).words).toBe("高≥85；中[60,85)；低<60");
});

test("the schedule bands of the sources: what is open, and what no answer can add", () => {
  const text =
    "1分:因项目组原因造成比计划拖延15%以上；2分:因项目组原因造成比计划拖延5%以上；3分:0,5%；4分:提前(5%,10%]；5分:提前10%以上";
  const read = rule(text);
  expect(questions(text).map(([id]) => id)).toEqual(["edge -0.15 -0.15", "gap -0.05 0", "edge 0.1 0.1"]);
  expect(read.kind === "bands" && read.notes.map(({ kind }) => kind)).toEqual(["condition-only"]);
  const settled = formulas(text, { "gap -0.05 0": "2", "edge 0.1 0.1": "3" });
  expect([-0.15, -0.149, -0.05, -0.049, 0.05, 0.1, 0.101].map((value) => computed(settled.native, value))).toEqual([1, 2, 2, 3, 3, 4, 5]); // prettier-ignore
});

test("points per step: the target, the points there, parts of a step and the least are asked about", () => {
  expect(questions("每低1%扣2分")).toEqual([
    ["target", "", "100%"],
    ["base", "", "100"],
    ["partial", "share|full|begun", "share"],
    ["least", "zero|below", "below"],
  ]);
  expect(questions("满分10分，达到95%得满分，每低1%扣2分，不足1%不计，最低0")).toEqual([]);
  const made = formulas("每低1%扣2分", { target: "95%", base: "20", partial: "full", least: "zero" });
  expect(made.kpi).toBe('=IF(LEN(B3)=0,"",KPI.LINEARSCORE(B3,"每低1%扣2分，不足部分不计，最低0分",95%,20))');
  expect([0.96, 0.95, 0.945, 0.94, 0.5].map((value) => computed(made.native, value))).toEqual([20, 20, 20, 18, 0]);
  expect(made.table).toContainEqual({ value: 0.935, result: 18 });
  const begun = formulas("2 points off for every 1% below", { partial: "begun" });
  expect(computed(begun.native, 0.995)).toBe(98);
});

test("a rule that needs a target and has none asks for one", () => {
  const read = rule("每少1家扣2分，最低0，满分10分");
  expect(ruleFormulas(read, {}, "A1")).toMatchObject({ ok: false, reason: "rule-target-missing" });
  expect(ruleFormulas(read, { target: "many" }, "A1")).toMatchObject({ ok: false, reason: "not-a-number" });
  expect(computed(formulas("每少1家扣2分，最低0，满分10分", { target: "20" }).native, 17)).toBe(4);
});

test("one range without a grade is a standard", () => {
  const made = formulas("18%—22%");
  expect(made.kpi).toBe('=IF(LEN(B3)=0,"",KPI.STANDARD(B3,"18%—22%"))');
  expect(made.table.map(({ result }) => result)).toEqual([-1, 0, 0, 0, 0, 1]);
});

test("grades that words would spoil go into the formula as cells", () => {
  const made = formulas("2级[5,10)；1级[0,5)");
  expect(made.table.map(({ result }) => result)).toEqual([null, "1级", "1级", "1级", "2级", "2级", "2级", null, null]);
});

test("what is no rule is refused", () => {
  expect(readRule("看表现酌情打分")).toMatchObject({ ok: false, reason: "bands-unreadable" });
});

test.each([
  "优≥90；良[75,90)；差<75",
  "优秀：90分以上；良好：75分至90分；合格：60分至75分；不合格：60分以下",
  "甲≥100% 乙95%~99% 丙<95%",
  "1分:(5%,+) 或 委外严重失误；2分:(0,5%；3分:-10%,0；4分:(-,0)",
  "A级20万以上；B级10万以上；C级10万以下",
  "每低1%扣2分，最低0",
  "每延迟1天扣1分，扣完为止",
  "每超1%加0.5分，最高5",
  "每提前1天加1分，每延迟1天扣2分",
  "1 point off per day late, at least 0",
  "≥95%",
  "相差5%以内",
])("both formulas give what the truth table says: %s", (text) => {
  const { kpi, native, table } = formulas(text);
  expect(table.length).toBeGreaterThan(2);
  for (const { value, result } of table) {
    expect([value, computed(native, value), computed(kpi, value)]).toEqual([value, result, result]);
  }
});
