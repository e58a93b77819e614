// Rule declarations are refused when they are loaded, naming the rule; running them puts rule and severity on findings.
import type { Rule, RuleExample } from "../../../src/domain/findings/rule";
import { declareRules, runRules } from "../../../src/domain/findings/rule";

const examples: readonly RuleExample[] = [
  { rows: [["x"]], flags: ["A1"], why: "it is there" },
  { rows: [["y"]], flags: [], why: "it is not" },
];
const place = { sheet: "Sheet1", area: { row: 0, column: 0, rows: 1, columns: 1 } };
const rule: Rule<string> = {
  id: "no-x",
  severity: "info",
  examples,
  find: (text) => (text.includes("x") ? [{ place, subject: text, message: "m", arguments: {} }] : []),
};

test("rules that are sound load and run", () => {
  const rules = declareRules([rule]);
  expect(runRules(rules, "axb")).toEqual([
    { rule: "no-x", severity: "info", place, subject: "axb", message: "m", arguments: {}, fixes: [] },
  ]);
  expect(runRules(rules, "ab")).toEqual([]);
});

test.each([
  ["an id that is no words", [{ ...rule, id: "No X" }], "rule No X: the id must be words with hyphens"],
  ["an id twice", [rule, rule], "rule no-x: declared twice"],
  ["nothing flagged", [{ ...rule, examples: examples.slice(1) }], "rule no-x: no example of what it flags"],
  [
    "nothing left alone",
    [{ ...rule, examples: examples.slice(0, 1) }],
    "rule no-x: no example of what it leaves alone",
  ],
  [
    "no reason",
    [{ ...rule, examples: [...examples, { rows: [], flags: [], why: " " }] }],
    "rule no-x: an example does not say why",
  ],
])("refused: %s", (_, rules, message) => {
  expect(() => declareRules(rules)).toThrow(message);
});
