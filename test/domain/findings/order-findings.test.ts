// The filters between raw findings and the list: each on its own, then in a row.
import type { Finding, Severity } from "../../../src/domain/findings/finding";
import {
  atLeast,
  inPlaceOrder,
  orderFindings,
  withLevels,
  withoutDuplicates,
} from "../../../src/domain/findings/order-findings";

function finding(rule: string, row: number, column: number, severity: Severity = "warning", sheet = "Sheet1"): Finding {
  const place = { sheet, area: { row, column, rows: 1, columns: 1 } };
  return { rule, severity, place, subject: "", message: `m.${rule}`, arguments: {}, fixes: [] };
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule).join(" ");

test("rules that are switched off are left out, others are as grave as was chosen", () => {
  const chosen = withLevels({ b: "off", c: "info" })([finding("a", 0, 0), finding("b", 0, 0), finding("c", 0, 0)]);
  expect(chosen.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["a", "warning"],
    ["c", "info"],
  ]);
});

test("the same said twice of the same place is said once; of another place, or span, it stays", () => {
  const twice = [finding("a", 0, 0), finding("a", 0, 0), finding("a", 1, 0)];
  const spans = [0, 4].map((start) => ({ ...finding("v", 0, 0), span: { start, end: start + 2 } }));
  expect(withoutDuplicates([...twice, ...spans])).toEqual([twice[0], twice[2], ...spans]);
});

test("what is less grave than asked for is left out", () => {
  const all = [finding("e", 0, 0, "error"), finding("w", 0, 0), finding("i", 0, 0, "info")];
  expect(rulesOf(atLeast("error")(all))).toBe("e");
  expect(rulesOf(atLeast("warning")(all))).toBe("e w");
  expect(rulesOf(atLeast("info")(all))).toBe("e w i");
});

test("the order is sheet, row, column, gravity; sheets stay in the order they came", () => {
  const mixed = [
    finding("d", 5, 0),
    finding("c", 1, 2),
    finding("b", 1, 1, "warning"),
    finding("a", 1, 1, "error"),
    finding("e", 0, 0, "warning", "Another"),
  ];
  expect(rulesOf(inPlaceOrder(mixed))).toBe("a b c d e");
});

test("all in a row", () => {
  const all = [
    finding("b", 3, 0),
    finding("a", 1, 0),
    finding("a", 1, 0),
    finding("c", 0, 0, "info"),
    finding("d", 0, 0),
  ];
  expect(rulesOf(orderFindings(all, { ruleLevels: { d: "off" }, leastSeverity: "warning" }))).toBe("a b");
  expect(rulesOf(orderFindings(all))).toBe("d c a b");
});
