// Checks beyond the rules' own examples: scales, sums within groups, marks over several runs of rows, switches.
import { checkTables, summariseTable } from "../../../src/domain/checks";
import { scaleIn } from "../../../src/domain/checks/score-scale";
import { areaAddress } from "../../../src/domain/sheet/area";
import { recogniseTables } from "../../../src/domain/tables";
import { drawnGrid } from "../../support/grid";

function check(drawing: string) {
  const grid = drawnGrid(drawing);
  const tables = recogniseTables(grid);
  return { grid, tables, findings: checkTables(grid, tables) };
}

test.each([
  ["得分（1-5分）", { least: 1, most: 5 }],
  ["Rating 1 to 5", { least: 1, most: 5 }],
  ["评分(0～100)", { least: 0, most: 100 }],
  ["采用五分制", { least: 1, most: 5 }],
  ["Score", undefined],
  ["Score 1-5 or 1-10", undefined],
  ["1-5月得分", undefined],
  ["得分 11-5", undefined],
])("the scale in %j is %j", (text, scale) => {
  expect(scaleIn(text)).toEqual(scale);
});

test("weights with subtotals between: the mark sums the items only, and stands on the total", () => {
  const { findings } = check(`
KPI|Weight|Target|Score
Sales|40|10|3
Margin|20|5|4
Subtotal|60||
Returns|30|2|3
Audits|8|1|3
Subtotal|38||
Total|98||`);
  expect(
    findings.map(({ message, arguments: values, place, mark }) => ({
      message,
      values,
      at: areaAddress(place.area),
      mark,
    })),
  ).toEqual([
    {
      message: "finding.weightsUnder",
      values: { column: "Weight", sum: 98, gap: 2 },
      at: "B8",
      mark: {
        kind: "wrong",
        areas: [{ row: 7, column: 1, rows: 1, columns: 1 }],
        condition: "AND(COUNT($B$2:$B$3,$B$5:$B$6)>0,ABS(ROUND(SUM($B$2:$B$3,$B$5:$B$6)-100,9))>0.01)",
      },
    },
  ]);
});

test("weights merged over the rows of one indicator count once", () => {
  const { grid, tables, findings } = check(`
考核指标|权重|评分标准
按期交付|60%|提前得满分
^|^|延期扣分
缺陷率|40%|达标得满分
^|^|超标扣分`);
  expect(findings).toEqual([]);
  expect(tables.map((table) => summariseTable(grid, table))).toMatchObject([
    { indicators: 2, weightSumPercent: 100, weightGapPoints: 0 },
  ]);
});

test("points that are not meant to make 100 are left alone", () => {
  const { findings } = check(`
Indicator|Max Points|Points Earned
Delivery|20|18
Quality|20|17
Bonus|5|0`);
  expect(findings).toEqual([]);
});

test("a total where every group makes 100 has no sum of its own in the head line", () => {
  const { grid, tables, findings } = check(`
Objective|Key Result|Weight|Score
Grow|Leads|50%|3
^|Wins|50%|3
Keep|Renewals|60%|4
^|Referrals|40%|4`);
  expect(findings).toEqual([]);
  const [summary] = tables.map((table) => summariseTable(grid, table));
  expect(summary?.weightSumPercent).toBeUndefined();
});

test("numbers kept as text are summed too; Excel's SUM would miss them, so that sum is not marked", () => {
  const { findings } = check(`
KPI|Weight|Score
Sales|60%|3
Margin|30%|4`);
  expect(findings.map(({ message, mark }) => [message, mark])).toEqual([["finding.weightsUnder", undefined]]);
});

test("rules can be switched off, and lesser severities left out", () => {
  const grid = drawnGrid(`
KPI|Weight|Score
Sales|60|3
Margin|30|
Audits||4`);
  const tables = recogniseTables(grid);
  const rules = (choices: Parameters<typeof checkTables>[2]) =>
    checkTables(grid, tables, choices).map(({ rule }) => rule);
  expect(rules({})).toEqual(["missing-score", "missing-weight"]);
  expect(rules({ ruleLevels: { "missing-score": "off" } })).toEqual(["missing-weight"]);
  expect(rules({ leastSeverity: "error" })).toEqual([]);
});

test("a sheet without tables has no findings", () => {
  expect(check("just|some|words").findings).toEqual([]);
});
