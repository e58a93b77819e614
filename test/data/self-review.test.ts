// The self-review on a real sheet: inserted, filled in, checked; what its cells show, take and keep.
import { checkSheet } from "../../src/commands/check-sheet";
import { insertForm } from "../../src/commands/insert-form";
import { formById } from "../../src/domain/forms";
import { layoutForm } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import { areaAddress, cellArea } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { look, put, succeeds, wholeSheet } from "../commands/workbook";
import { openKpiHost } from "../support/kpi-host";

jest.setTimeout(60_000);

const found = formById("self-review");
if (!found) throw new Error("the self-review is missing");
const form = found;
const { ranges } = layoutForm(form);

type Entries = Readonly<Record<string, CellValue>>;

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

/** The address of a column's cell in an item row, counted from 0. */
function at(column: string, row: number): string {
  const items = ranges.get(column);
  if (!items) throw new Error(`the form has no column ${column}`);
  return areaAddress(cellArea(items.row + row, items.column));
}

async function insert(language: Language): Promise<void> {
  const options = { formId: form.id, language, formulas: "native", where: "newSheet" } as const;
  const { syncs } = await succeeds(host, insertForm, options);
  expect(syncs).toBeLessThanOrEqual(3);
}

async function fill(rows: readonly Entries[]): Promise<void> {
  const columns = form.main.blocks.flatMap((block) => (block.kind === "table" ? block.columns : []));
  const cells = rows.map((entries) => columns.map(({ id }) => entries[id] ?? ""));
  await put(`${at("id", 0)}:${at("otherResult", rows.length - 1)}`, cells);
}

/** Rule and place of every finding; wording has tests of its own. */
async function problems(): Promise<string[]> {
  const { value } = await succeeds(host, checkSheet, {});
  return value.findings
    .filter(({ rule }) => rule !== "vague-wording")
    .map(({ rule, place }) => `${rule} ${areaAddress(place.area)}`);
}

const word = (id: string, language: Language): string => form.choices[id]?.[language] ?? "";

const soundRows = (language: Language): Entries[] => [
  {
    id: 1,
    goal: "订单系统全年可用性达到 99.95%",
    progress: "已达到 99.96%",
    category: `${word("technical", language)}/${word("groundwork", language)}（性能优化/缺陷修复）`,
    item: "订单服务拆分",
    cyclePhase: "1-10",
    technicalDifficulty: `${word("legacy", language)} ／ ${word("platform", language)}`,
    technicalStars: 4,
    teamworkDifficulty: word("manyTeams", language),
    teamworkStars: 2,
    otherDifficulty: "两个月内要求变更 5 次",
    otherStars: 3,
    role: `${word("projectManager", language)}/${word("mostCode", language)}`,
    roleWork: "拆出 3 个服务，推动 4 个团队迁移",
    businessStars: 4,
    businessResult: "下单失败率由 2% 降到 0.4%",
    technicalResultStars: 5,
    technicalResult: "接口耗时由 320 毫秒降到 90 毫秒",
    teamStars: 1,
    teamResult: "大团队分享 2 次",
  },
  {
    category: word("teamWork", language),
    item: "带教新人",
    cyclePhase: "0-1",
    role: word("alone", language),
    roleWork: "每周一次代码评审",
    teamStars: 3,
    teamResult: "2 名新人独立值班",
  },
];

/** Fills in rows with one problem of each kind, and one row with nothing but its number. */
async function plant(language: Language): Promise<void> {
  const [first = {}, second = {}] = soundRows(language);
  await fill([
    { ...first, progress: "出现异常", technicalStars: 6, teamworkStars: "" },
    { ...second, category: `${word("teamWork", language)}/Hobby`, role: "", teamResult: "每周一次代码评审" },
    { goal: "云成本下降 10%", progress: "下降 4%" },
    {},
    { goal: "招聘 3 人", technicalDifficulty: word("noPrecedent", language), technicalStars: 3 },
    { item: "校招", category: word("teamWork", language), role: "PM", roleWork: "面试 40 人", businessStars: 2.5 },
    { id: 7 },
  ]);
  await putNumber(at("cyclePhase", 5), 46_032);
}

describe.each(languages)("in %s", (language) => {
  test("freshly inserted, it says once that nothing is filled in, where to begin", async () => {
    await insert(language);
    const { value } = await succeeds(host, checkSheet, {});
    expect(value.tables.map(({ formId }) => formId)).toEqual(["self-review"]);
    expect(value.findings).toMatchObject([{ rule: "review-empty", severity: "info" }]);
    const [start] = value.findings;
    expect(start && { row: start.place.area.row, column: start.place.area.column }).toEqual({ row: 2, column: 1 });
  });

  test("filled in soundly, it is clean: two items of one goal, several words in a cell", async () => {
    await insert(language);
    await fill(soundRows(language));
    expect(await problems()).toEqual([]);
  });

  test("planted problems are found, each once, and nothing else", async () => {
    await insert(language);
    await plant(language);
    expect(await problems()).toEqual([
      `review-progress ${at("progress", 0)}`,
      `stars-entry ${at("technicalStars", 0)}`,
      `stars-missing ${at("teamworkStars", 0)}`,
      `list-value ${at("category", 1)}`,
      `missing-cell ${at("role", 1)}`,
      `review-result ${at("teamResult", 1)}`,
      `review-item ${at("item", 2)}`,
      `review-item-name ${at("item", 4)}`,
      `list-date ${at("cyclePhase", 5)}`,
      `stars-entry ${at("businessStars", 5)}`,
    ]);
  });
});

test("marks show where the problems are, and nowhere else", async () => {
  await insert("zh-CN");
  await plant("zh-CN");
  const { found: places, shown } = await marksShown();
  expect(places).toHaveLength(10);
  expect(shown).toEqual(places);
});

/** Where the marks of the findings would show, by computing their conditions in cells beside the form; and where not. */
async function marksShown(): Promise<{ found: string[]; shown: string[] }> {
  const { value } = await succeeds(host, checkSheet, {});
  const marked = value.findings.flatMap(({ rule, place, mark }) =>
    mark && rule !== "vague-wording" ? [{ place, mark }] : [],
  );
  const distinct = new Map(marked.map(({ mark }) => [JSON.stringify(mark), mark]));
  const cells = [...distinct.values()].flatMap(({ areas, condition }, index) =>
    areas.flatMap((area) =>
      Array.from({ length: area.rows }, (_, down) => {
        const row = area.row + down;
        const formula = `=${condition.replace(/(\$[A-Z]+)\d+/g, `$1${String(row + 1)}`)}`;
        return {
          name: `${String(index)} ${areaAddress(cellArea(row, area.column))}`,
          row,
          column: 30 + index,
          formula,
        };
      }),
    ),
  );
  const results = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const ranges = cells.map(({ row, column, formula }) => {
      const range = sheet.getRangeByIndexes(row, column, 1, 1);
      range.formulas = [[formula]];
      range.load("values");
      return range;
    });
    await context.sync();
    const values = ranges.map((range) => range.values[0]?.[0] as CellValue);
    sheet.getRangeByIndexes(0, 30, 30, distinct.size).clear("Contents");
    await context.sync();
    return values;
  });
  const keys = [...distinct.keys()];
  const found = marked.map(
    ({ place, mark }) => `${String(keys.indexOf(JSON.stringify(mark)))} ${areaAddress(place.area)}`,
  );
  return {
    found: found.sort(),
    shown: cells.flatMap(({ name }, index) => (results[index] === true ? [name] : [])).sort(),
  };
}

/** A number in a cell that holds text, as it comes with a row pasted from elsewhere. */
async function putNumber(address: string, value: number): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.numberFormat = [["General"]];
    range.values = [[value]];
    await context.sync();
  });
}

test("1-10 stays as it is typed and does not become a date", async () => {
  await insert("zh-CN");
  await put(at("cyclePhase", 0), [["1-10"]]);
  expect(await look(at("cyclePhase", 0))).toEqual([["1-10"]]);
});

test("numbers from 1 to 5 are shown as stars, and others are refused", async () => {
  await insert("zh-CN");
  const cells = [1, 2, 3, 4, 5].map((count, row) => ({ count, address: at("technicalStars", row) }));
  for (const { count, address } of cells) await put(address, [[count]]);
  const shown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const first = sheet.getRange(`${cells[0]?.address ?? ""}:${cells.at(-1)?.address ?? ""}`);
    first.load("text");
    first.dataValidation.load(["rule", "errorAlert"]);
    await context.sync();
    return { text: first.text.flat(), ...first.dataValidation.toJSON() };
  });
  expect(shown.text).toEqual(["★☆☆☆☆", "★★☆☆☆", "★★★☆☆", "★★★★☆", "★★★★★"]);
  expect(shown.rule).toMatchObject({ wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } });
  expect(shown.errorAlert).toMatchObject({ showAlert: true, style: "Stop" });
});

test("a list that takes several words offers them and raises no alert", async () => {
  await insert("zh-CN");
  const validation = await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange(at("role", 0));
    dataValidation.load(["rule", "errorAlert", "prompt"]);
    await context.sync();
    return dataValidation.toJSON();
  });
  const roles = "PM,唯一参与者,业务架构设计,系统架构设计,大部分模块Code,小部分模块Code";
  expect(validation.rule).toMatchObject({ list: { inCellDropDown: true, source: roles } });
  expect(validation.errorAlert).toMatchObject({ showAlert: false });
  expect(validation.prompt?.message).toContain("用 / 隔开");
});

test("it stands as the document has it: hints, then the 21 titles in order", async () => {
  await insert("zh-CN");
  const { values, origin } = await wholeSheet();
  expect(origin).toEqual({ row: 0, column: 0 });
  expect(values[1]).toEqual([
    "编号",
    "目标描述和标准，可以同一项对应后面多个项目",
    "进展情况（如出现异常业务方向调整等特殊情况，也可以说明）",
    "项目或者事项的归类",
    "事项名称",
    "事项周期特点",
    "在技术上的难点",
    "技术难点打分",
    "协同上的难度",
    "协同难度打分",
    "其他自定义部分，自行补充",
    "自定义部分打星级（1-5星，最高5）",
    "角色",
    "角色工作表述",
    "业务结果与直接贡献自评",
    "业务结果与直接贡献",
    "技术结果自评",
    "技术结果",
    "团队贡献自评",
    "团队结果",
    "其他无法归类的结果与自评",
  ]);
});
