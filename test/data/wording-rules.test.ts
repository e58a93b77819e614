// Open wording found in tables and marked on the sheet, as a user sees it: which cells, which words, what goes when.
import { markFindings } from "../../src/commands";
import { checkTables, tableRules } from "../../src/domain/checks";
import type { Finding } from "../../src/domain/findings/finding";
import { knownForms, forms } from "../../src/domain/forms";
import type { CellValue } from "../../src/domain/sheet/cell";
import { recogniseTables } from "../../src/domain/tables";
import { stampIn } from "../../src/excel/mark";
import type { Host } from "../../src/host/host";
import { setLanguage, textFor } from "../../src/i18n";
import { put, look, ruleFormulas, succeeds } from "../commands/workbook";
import { gridOf } from "../support/grid";
import { openKpiHost } from "../support/kpi-host";

const others = tableRules.map(({ id }) => id).filter((id) => id !== "vague-wording");
const ruleLevels = Object.fromEntries(others.map((id) => [id, "off"] as const));

function findIn(rows: readonly (readonly CellValue[])[]): readonly Finding[] {
  const grid = gridOf(rows);
  return checkTables(grid, recogniseTables(grid, knownForms), { ruleLevels });
}

const said = (findings: readonly Finding[]) =>
  findings.map(({ place, arguments: { word = "" } }) => [place.area.row, place.area.column, word]);

const header = ["考核指标", "权重", "目标值", "得分"];

test("targets must say the level; names, grades and rows whose target gives it are left alone", () => {
  const found = findIn([
    header,
    ["流程优化", 0.2, "", ""],
    ["提升客户满意度", 0.2, "≥92%", ""],
    ["员工培训", 0.2, "加强培训，尽快上岗", ""],
    ["交货及时率", 0.2, "大幅提升", ""],
    ["安全管理", 0.2, "良好", ""],
  ]);
  expect(said(found)).toEqual([
    [3, 2, "加强"],
    [3, 2, "尽快"],
    [4, 2, "大幅提升"],
  ]);
  expect(found[1]).toMatchObject({ subject: "员工培训", span: { start: 5, end: 7 }, severity: "warning" });
});

test("every finding is said in both languages with the user's own word in it", () => {
  const found = findIn([
    header,
    ["甲", 0.5, "效果显著，尽快上岗，优质服务，尽量配合，多参加培训，参照有关规定，成为标杆", ""],
    ["乙", 0.5, "加强宣传", ""],
  ]);
  expect(new Set(found.map(({ message }) => message)).size).toBe(8);
  for (const language of ["zh-CN", "en"]) {
    setLanguage(language);
    for (const { message, arguments: holes } of found)
      expect(textFor(message, holes)).toContain(`“${String(holes.word)}”`);
  }
  setLanguage("zh-CN");
});

test("a text that a formula gives, a number and a stranger's remarks are not judged", () => {
  const found = findIn([
    ["考核指标", "权重", "目标值", "备注"],
    ["销售额", 0.5, '="尽快"', "尽快优化"],
    ["回款率", 0.5, 95, "大幅提升"],
  ]);
  expect(found).toEqual([]);
});

test("the self-review's goals and results are judged, its other columns are not", () => {
  const form = forms.find(({ id }) => id === "self-review");
  const columns = form?.main.blocks.flatMap((block) => (block.kind === "table" ? block.columns : [])) ?? [];
  const cell: Readonly<Record<string, string>> = {
    goal: "优化团队效率",
    item: "搜索优化项目",
    roleWork: "积极推进各方配合",
    businessResult: "订单量提升20%，显著改善体验",
    teamResult: "大团队分享2次",
  };
  const found = findIn([columns.map(({ header: words }) => words["zh-CN"]), columns.map(({ id }) => cell[id] ?? "")]);
  expect(found.map(({ message, arguments: { word } }) => [message, word])).toEqual([
    ["finding.open.direction", "优化"],
    ["finding.openResult", "显著改善"],
  ]);
});

test("one mark for each phrase of a column, over just the cells that hold it", () => {
  const found = findIn([
    header,
    ["甲", 0.3, "尽快上线", ""],
    ["乙", 0.3, "尽快验收", ""],
    ["丙", 0.2, "3月底前上线", ""],
    ["丁", 0.2, "Improve it", ""],
    ["戊", 0.2, "improve it, 尽快", ""],
  ]);
  const marks = [...new Set(found.map(({ mark }) => mark))];
  expect(marks).toEqual([
    {
      kind: "vague",
      condition: 'ISNUMBER(SEARCH("尽快",$C2))',
      areas: [
        { row: 1, column: 2, rows: 2, columns: 1 },
        { row: 5, column: 2, rows: 1, columns: 1 },
      ],
    },
    {
      kind: "vague",
      condition: 'ISNUMBER(SEARCH("Improve",$C5))',
      areas: [{ row: 4, column: 2, rows: 2, columns: 1 }],
    },
  ]);
});

describe("on a sheet", () => {
  let host: Host;
  beforeAll(async () => {
    host = await openKpiHost();
  });
  afterAll(() => {
    host.dispose();
  });

  test("the mark's condition holds while the words stand and no longer", async () => {
    await put("A1:D3", [header, ["上线", 0.5, "尽快上线", ""], ["Growth", 0.5, "IMPROVE  sales", ""]]);
    await succeeds(host, markFindings, {});
    const conditions = (await ruleFormulas()).filter((formula) => stampIn(formula) === "vague");
    expect(conditions).toHaveLength(2);
    await put(
      "F1:F2",
      conditions.map((condition) => [condition]),
    );
    expect(await look("F1:F2")).toEqual([[true], [true]]);
    await put("C2:C3", [["3月底前上线"], ["sales of 500"]]);
    expect(await look("F1:F2")).toEqual([[false], [false]]);
  });
});
