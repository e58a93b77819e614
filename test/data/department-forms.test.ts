// The forms of a department and of a month on a real sheet: what is summed, what waits, what is reported.
import { checkSheet } from "../../src/commands/check-sheet";
import { insertForm } from "../../src/commands/insert-form";
import { formById, knownForms } from "../../src/domain/forms";
import type { FormulaKind } from "../../src/domain/forms";
import { formAsChosen } from "../../src/domain/forms/chosen-form";
import { layoutForm } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import { areaAddress, cellArea } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import { recogniseTables } from "../../src/domain/tables";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { look, put, succeeds, wholeSheet } from "../commands/workbook";
import { openKpiHost } from "../support/kpi-host";

jest.setTimeout(60_000);

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

interface Inserted {
  readonly formId: string;
  readonly language: Language;
  readonly formulas?: FormulaKind;
  readonly chosen?: readonly string[];
}

/** Inserts a form on a new sheet; gives back where its cells are, and rows of its columns counted from 0. */
async function insert({ formId, language, formulas = "native", chosen = [] }: Inserted) {
  const form = formById(formId);
  if (!form) throw new Error(`there is no form ${formId}`);
  const { syncs } = await succeeds(host, insertForm, { formId, language, formulas, chosen, where: "newSheet" });
  expect(syncs).toBeLessThanOrEqual(3);
  const { cells, ranges } = layoutForm(formAsChosen(form, { chosen }));
  return (name: string, row = 0): string => {
    const place = cells.get(name) ?? ranges.get(name);
    if (!place) throw new Error(`the form has no ${name}`);
    return areaAddress(cellArea(place.row + row, place.column));
  };
}

type At = Awaited<ReturnType<typeof insert>>;

async function fill(at: At, column: string, values: readonly CellValue[]): Promise<void> {
  for (const [row, value] of values.entries()) await put(at(column, row), [[value]]);
}

const one = async (address: string): Promise<CellValue | undefined> => (await look(address))[0]?.[0];

const rules = async (): Promise<string[]> => {
  const { value } = await succeeds(host, checkSheet, {});
  return value.findings.map(({ rule, place }) => `${rule} ${areaAddress(cellArea(place.area.row, place.area.column))}`);
};

const itemCount = async (): Promise<number> => recogniseTables(await wholeSheet(), knownForms)[0]?.itemRows.length ?? 0;

describe.each<FormulaKind>(["native", "kpi"])("the department's agreement with %s formulas", (formulas) => {
  test("presets have no weight yet; the total waits for every weighted score", async () => {
    const at = await insert({ formId: "department-agreement", language: "zh-CN", formulas });
    expect(await one(at("weightGap"))).toBe("");
    await fill(at, "weight", [0.25, 0.25, 0.38, 0.12]);
    await fill(at, "score", [3, "", 3, 5]);
    expect([await one(at("weightGap")), await one(at("total"))]).toEqual([0, ""]);
    await put(at("score", 1), [[4]]);
    expect(await one(at("total"))).toBe(3.49);
    await put(at("weight", 3), [[0.1]]);
    expect(await one(at("weightGap"))).toBe(-2);
  });

  test("an indicator without a standard is counted; bonuses are summed apart from the total", async () => {
    const at = await insert({ formId: "department-agreement", language: "en", formulas });
    expect(await one(at("unlistedCount"))).toBe(0);
    await put(at("indicator", 4), [["Staff turnover"]]);
    expect(await one(at("unlistedCount"))).toBe(1);
    await put(at("standardOf", 4), [["Staff turnover"]]);
    await fill(at, "bonus", [2, 0.5]);
    expect([await one(at("unlistedCount")), await one(at("bonusSum")), await one(at("total"))]).toEqual([0, 2.5, ""]);
  });
});

describe.each(languages)("in %s", (language) => {
  test("a quarter asks for plan and result of each indicator named, and for nothing in spare rows", async () => {
    const at = await insert({ formId: "department-quarter", language });
    const fields = ["rateeName", "rateeDepartment", "raterName", "reviewFrom", "reviewUntil"];
    expect(await rules()).toEqual(fields.map((field) => `missing-field ${at(field)}`));
    for (const field of fields) await put(at(field), [[field.startsWith("review") ? 46_000 : "甲"]]);
    await put(at("indicator"), [["销售额"]]);
    expect(await rules()).toEqual([`missing-target ${at("plan")}`, `missing-cell ${at("actual")}`]);
    for (const column of ["indicator", "plan", "actual"])
      await fill(at, column, Array<string>(7).fill("完成 3 家签约"));
    expect(await itemCount()).toBe(7);
  });

  test("a month plan asks for due date and target of each task, and for nothing in rows with only their kind", async () => {
    const at = await insert({ formId: "month-plan", language });
    for (const field of ["rateeName", "raterName"]) await put(at(field), [["甲"]]);
    await put(at("month"), [[46_000]]);
    expect(await rules()).toEqual([]);
    await put(at("plan", 4), [["整理客户档案 20 份"]]);
    expect(await rules()).toEqual([`missing-cell ${at("deadline", 4)}`, `missing-target ${at("goal", 4)}`]);
  });

  test("the month's score is there when asked for, and waits for every planned row", async () => {
    const at = await insert({ formId: "month-plan", language, chosen: ["scores"] });
    await fill(at, "plan", ["甲", "乙", "丙"]);
    await fill(at, "rating", [4, 3.5]);
    expect(await one(at("monthScore"))).toBe("");
    await put(at("rating", 2), [[5]]);
    expect(Number(await one(at("monthScore")))).toBeCloseTo(12.5 / 3, 8);
  });
});
