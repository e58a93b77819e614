import { firstInputAt, formById, forms, formTerms, planForm } from "../../../src/domain/forms";
import type { PlanFormOptions } from "../../../src/domain/forms";
import type { Form } from "../../../src/domain/forms";
import { weightGapPoints } from "../../../src/domain/scoring";
import { areaAddress, areasOverlap } from "../../../src/domain/sheet/area";
import type { Area } from "../../../src/domain/sheet/area";
import type { SheetPlan } from "../../../src/domain/sheet/sheet-plan";
import { allFormulas, cells, texts } from "../../support/planned-cells";
import { languages } from "../../../src/domain/language";

const appraisal = formById("project-appraisal");
if (!appraisal) throw new Error("the project appraisal is missing");

const options: PlanFormOptions = {
  language: "zh-CN",
  formulas: "native",
  origin: { row: 0, column: 0 },
  ownSheet: true,
};

describe("the project appraisal (E17)", () => {
  const plan = planForm(appraisal, options);

  test("prints its labels in the order of the document", () => {
    const printed = texts(plan).filter(([area]) => area.column < 5 && area.row < 21);
    expect(printed.map(([, text]) => text)).toEqual([
      "项目考评申请及考评表",
      ...["项目编号", "项目名称", "项目等级", "项目起始日期"],
      "一、项目考评申请",
      ...["申请条件", "确认部门", "签字"],
      ...["1. 项目书面资料全部交企业信息部", "信息部", "2. 项目电子文档资料全部上传信息库", "信息部"],
      ...["3. 项目尾款全部收回", "行政综合部", "4. ", "5. "],
      "二、考评内容",
      ...["KPI(A)", "权重(B)", "评分等级(C)", "得分(D=B×C)", "结果说明"],
      ...["预算实施", "用户评价项目质量", "项目实施进度", "职员成长", "权重合计", "总绩效分数(E=ΣD)"],
      "三、签字",
      ...["考评人", "被考评人", "日期"],
    ]);
  });

  test("comes with the weights 25, 25, 38 and 12 %", () => {
    const numbers = cells(plan).flatMap(([area, cell]) =>
      cell && "number" in cell && area.column === 1 ? [cell.number] : [],
    );
    expect(numbers).toEqual([0.25, 0.25, 0.38, 0.12]);
  });

  test("computes from its own cells, wherever it stands", () => {
    expect(formulaAt(plan, "D13")).toBe('=IF(COUNT(B13,C13)<2,"",ROUND(B13*C13,9))');
    const moved = planForm(appraisal, { ...options, origin: { row: 10, column: 2 }, ownSheet: false });
    expect(formulaAt(moved, "F23")).toBe('=IF(COUNT(D23,E23)<2,"",ROUND(D23*E23,9))');
    expect(moved.area).toMatchObject({ row: 10, column: 2 });
  });

  test("uses KPI functions when asked, guarded against blanks, and none otherwise", () => {
    const kpi = planForm(appraisal, { ...options, formulas: "kpi" });
    expect(formulaAt(kpi, "D18")).toBe('=KPI.WEIGHTEDSCORE(IF(C13:C16="","",C13:C16),IF(B13:B16="","",B13:B16))');
    const used = new Set(allFormulas(kpi).flatMap((formula) => formula.match(/KPI\.[A-Z]+/g) ?? []));
    expect([...used].sort()).toEqual(["KPI.BUDGETBAND", "KPI.SCHEDULEBAND", "KPI.WEIGHTCHECK", "KPI.WEIGHTEDSCORE"]);
    expect(allFormulas(plan).filter((formula) => formula.includes("KPI."))).toEqual([]);
  });

  test("compares with the words of its lists in the language it is printed in", () => {
    const english = planForm(appraisal, { ...options, language: "en" });
    expect(allFormulas(english).some((formula) => formula.includes('="Yes"'))).toBe(true);
    expect(allFormulas(english).join("")).not.toMatch(/[\u4e00-\u9fff]/);
    const lists = english.validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.values] : []));
    expect(lists).toContainEqual(["Yes", "No"]);
  });

  test("takes scores from 1 to 5 with decimals and weights as percentages", () => {
    const rules = new Map(plan.validations.map(({ area, rule }) => [areaAddress(area), rule]));
    expect(rules.get("C13:C16")).toEqual({ kind: "decimal", min: 1, max: 5 });
    expect(rules.get("B13:B16")).toEqual({ kind: "decimal", min: 0, max: 1 });
  });

  test("begins with the project number", () => {
    expect(areaAddress(firstInputAt(appraisal, { origin: { row: 0, column: 0 } }))).toBe("B2");
    expect(areaAddress(firstInputAt(appraisal, { origin: { row: 4, column: 1 } }))).toBe("C6");
  });

  test("brings widths, heights and page only to a sheet of its own", () => {
    expect(plan.print).toMatchObject({ orientation: "portrait", area: { row: 0, column: 0, columns: 5 } });
    expect(plan.columnWidthsPoints).toHaveLength(plan.area.columns);
    expect(plan.rowHeightsPoints).toHaveLength(plan.area.rows);
    const guest = planForm(appraisal, { ...options, ownSheet: false });
    expect([guest.print, guest.columnWidthsPoints, guest.rowHeightsPoints]).toEqual([undefined, [], []]);
  });
});

describe.each(forms.flatMap((form) => languages.map((language) => ({ form, language }))))(
  "$form.id in $language",
  ({ form, language }) => {
    const plan = planForm(form, { ...options, language });

    test("writes or clears every cell it takes", () => {
      expect(cells(plan)).toHaveLength(plan.area.rows * plan.area.columns);
      expect(cells(plan).filter(([, cell]) => cell === null)).toEqual([]);
    });

    test("comes with weights that add up", () => {
      const tables = [form.main, ...(form.aside ? [form.aside] : [])].flatMap(({ blocks }) =>
        blocks.filter((block) => block.kind === "table"),
      );
      for (const { rows, columns } of tables) {
        const weight = columns.find(({ role }) => role === "weight");
        const weights = rows.map((row) => row[weight?.id ?? ""]).filter((value) => typeof value === "number");
        if (weights.length > 0) expect(weightGapPoints(weights)).toEqual({ ok: true, value: 0 });
      }
    });

    test("merges nothing twice and validates no cell twice", () => {
      expect(overlaps(plan.merges)).toEqual([]);
      expect(overlaps(plan.validations.map(({ area }) => area))).toEqual([]);
    });

    test("keeps everything within its area", () => {
      const areas = [...plan.merges, ...plan.validations, ...plan.styles].map((it) => ("area" in it ? it.area : it));
      for (const area of areas) expect(holds(plan.area, area)).toBe(true);
    });

    test("locks what is computed and leaves what is entered open", () => {
      for (const [area, cell] of cells(plan)) {
        if (cell && "formula" in cell) expect(lockedAt(plan, area)).toBe(true);
      }
      for (const { area } of plan.validations) expect(lockedAt(plan, area)).toBe(false);
    });

    test("says what is expected wherever something is, within what Excel can show", () => {
      for (const { prompt, error, rule } of plan.validations) {
        expect(prompt?.title.length).toBeLessThanOrEqual(32);
        expect(prompt?.message.length).toBeLessThanOrEqual(255);
        const silent = rule.kind === "custom" || (rule.kind === "list" && error === undefined);
        if (!silent) expect(error?.message.length).toBeLessThanOrEqual(255);
        expect(silent && prompt === undefined).toBe(false);
      }
    });
  },
);

test("a form that no code knows is planned from its data alone", () => {
  const text = (words: string) => ({ "zh-CN": words, en: words });
  const { aside, ...printed } = appraisal;
  expect(aside).toBeDefined();
  const ledger: Form = {
    ...printed,
    id: "two-columns",
    choices: { done: text("Done") },
    main: {
      widthsPoints: [100, 100, 100],
      blocks: [
        { kind: "note", text: text("Since Monday") },
        {
          kind: "table",
          id: "tasks",
          columns: [
            { id: "task", header: text("Task"), span: 2 },
            {
              id: "state",
              header: text("State"),
              entry: { kind: "list", choices: ["done"], strict: false },
            },
          ],
          rows: [],
          blankRows: 3,
          totals: [
            {
              label: text("Done"),
              cells: { state: { id: "count", formula: { native: 'COUNTIF({state[]},{"done"})' } } },
            },
          ],
        },
      ],
    },
  };
  const planned = planForm(ledger, { ...options, sheetName: "Tasks" });
  expect(planned.sheetName).toBe("Tasks");
  expect(formulaAt(planned, "C6")).toBe('=COUNTIF(C3:C5,"Done")');
  expect(planned.merges.map(areaAddress)).toEqual(["A1:C1", "A2:B2", "A3:B3", "A4:B4", "A5:B5", "A6:B6"]);
  expect(planned.validations).toMatchObject([
    { rule: { kind: "list", values: ["Done"] }, error: { style: "information" } },
  ]);
});

test("a form's words are given with their fields, roles and whether they are required", () => {
  const terms = formTerms(appraisal);
  expect(terms.titles).toEqual(["项目考评申请及考评表", "Project Appraisal: Application and Rating"]);
  expect(terms.fields.filter(({ required }) => required).map(({ field }) => field)).toEqual([
    "project-appraisal.projectNumber",
    "project-appraisal.projectName",
    "project-appraisal.projectLevel",
    "project-appraisal.projectStart",
  ]);
  const items = terms.tables.find(({ id }) => id === "items");
  expect(items?.columns.map(({ role, required }) => [role, required])).toEqual([
    ["indicator", true],
    ["weight", true],
    ["score", true],
    ["weighted_score", false],
    ["remark", false],
  ]);
});

function formulaAt(plan: SheetPlan, address: string): string | undefined {
  const found = cells(plan).find(([area]) => areaAddress(area) === address)?.[1];
  return found && "formula" in found ? found.formula : undefined;
}

function overlaps(areas: readonly Area[]): [string, string][] {
  return areas.flatMap((one, index) =>
    areas
      .slice(index + 1)
      .filter((other) => areasOverlap(one, other))
      .map((other): [string, string] => [areaAddress(one), areaAddress(other)]),
  );
}

function holds(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function lockedAt(plan: SheetPlan, area: Area): boolean | undefined {
  return plan.styles.filter((styled) => areasOverlap(styled.area, area) && styled.style.locked !== undefined).at(-1)
    ?.style.locked;
}
