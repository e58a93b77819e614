// What can be chosen when a form is inserted: options, rows, where a page begins; and lists too long for a validation.
import fc from "fast-check";
import { planForm } from "../../../src/domain/forms";
import { formProblems } from "../../../src/domain/forms/check-form";
import type { Block, Form, TableBlock } from "../../../src/domain/forms/form";
import { areasOverlap } from "../../../src/domain/sheet/area";
import { allFormulas, texts } from "../../support/planned-cells";

const text = (words: string) => ({ "zh-CN": `${words}。`, en: words });

const items: TableBlock = {
  kind: "table",
  id: "items",
  grows: true,
  columns: [
    { id: "task", header: text("Task"), role: "indicator" },
    { id: "note", header: text("Note") },
    { id: "score", header: text("Score"), option: "scores", entry: { kind: "number", min: 1, max: 5 } },
  ],
  rows: [{ task: text("First"), score: 3 }],
  blankRows: 4,
  totals: [
    { label: text("Scores"), cells: { score: { id: "mean", formula: { native: "AVERAGE({score[]})" } } } },
    { label: text("Tasks"), cells: { note: { id: "count", formula: { native: "COUNTA({task[]})" } } } },
  ],
};

const [task, note, score] = items.columns;
if (!task || !note || !score) throw new Error("the table has three columns");

const guide: Block = {
  kind: "note",
  option: "guide",
  text: { "zh-CN": "先填任务。\n再填说明。", en: "Name the task.\nThen say more." },
  source: "E18",
};

const form: Form = {
  id: "weekly",
  version: 1,
  table: "other",
  source: "E18",
  audience: ["employee"],
  stage: "track",
  name: text("Weekly"),
  summary: text("A weekly form."),
  sheetName: text("Weekly"),
  orientation: "portrait",
  choices: {},
  options: [
    { id: "scores", label: text("With scores"), default: false },
    { id: "guide", label: text("With a guide"), default: true },
  ],
  main: {
    widthsPoints: [100, 100, 100],
    blocks: [
      { kind: "title", text: text("Weekly") },
      guide,
      items,
      {
        kind: "fields",
        look: "signature",
        slots: [{ label: 1, cell: 2 }],
        fields: [{ id: "signed", label: text("Signed") }],
        pageBreakBefore: true,
      },
    ],
  },
};

const usual = { language: "en", formulas: "native", origin: { row: 0, column: 0 }, ownSheet: true } as const;
const words = (plan: ReturnType<typeof planForm>) => texts(plan).map(([, said]) => said);

test("the form holds together whatever is chosen", () => {
  expect(formProblems(form)).toEqual([]);
});

test("unasked a form has what is its default; a choice has exactly what is chosen", () => {
  const plain = planForm(form, usual);
  expect(words(plain)).toContain("Name the task.\nThen say more. (Source: E18)");
  expect(words(plain)).not.toContain("Score");
  const scored = planForm(form, { ...usual, chosen: ["scores"] });
  expect(words(scored)).toEqual(["Weekly", "Task", "Note", "Score", "First", "Scores", "Tasks", "Signed"]);
  expect(allFormulas(scored)).toEqual(["=AVERAGE(C3:C7)", "=COUNTA(A3:A7)"]);
});

test("the column before takes the place of one that is not there, and a total without cells goes with it", () => {
  const plain = planForm(form, usual);
  expect(plain.area.columns).toBe(3);
  expect(plain.merges).toContainEqual({ row: 2, column: 1, rows: 1, columns: 2 });
  expect(allFormulas(plain)).toEqual(["=COUNTA(A4:A8)"]);
  expect(words(plain)).not.toContain("Scores");
});

test("the first column's place goes to the next one", () => {
  const { option, ...always } = score;
  const columns: TableBlock["columns"] = [{ ...task, option: option ?? "" }, note, always];
  const first: Form = {
    ...form,
    main: { ...form.main, blocks: [{ ...items, columns, totals: [] }, guide] },
  };
  expect(formProblems(first)).toEqual([]);
  expect(planForm(first, usual).merges).toContainEqual({ row: 0, column: 0, rows: 1, columns: 2 });
});

test("item rows are as many as asked for, within what comes filled and 200; formulas reach over all of them", () => {
  const last = (itemRows: number) => allFormulas(planForm(form, { ...usual, chosen: [], itemRows }))[0];
  expect([7, 200, 1, 0, -3, 999, 2.4, Number.NaN].map(last)).toEqual(
    ["9", "202", "3", "3", "3", "202", "4", "3"].map((end) => (end === "3" ? "=COUNTA(A3)" : `=COUNTA(A3:A${end})`)),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.subarray(["scores", "guide"]), (itemRows, chosen) => {
      const plan = planForm(form, { ...usual, itemRows, chosen });
      const guides = chosen.includes("guide") ? 1 : 0;
      expect(plan.area.rows).toBe(1 + guides + 1 + itemRows + (chosen.includes("scores") ? 2 : 1) + 1);
      expect(
        plan.merges.flatMap((one, index) => plan.merges.slice(index + 1).filter((b) => areasOverlap(one, b))),
      ).toEqual([]);
    }),
  );
});

test("a page begins where the form says so", () => {
  expect(planForm(form, { ...usual, itemRows: 10 }).print?.breaksBefore).toEqual([14]);
});

test("a guide of several lines is as high as they need", () => {
  const height = (said: string) => {
    const note: Block = { kind: "note", text: { "zh-CN": said, en: said } };
    return planForm({ ...form, options: [], main: { ...form.main, blocks: [note] } }, usual).rowHeightsPoints[0]
      ?.height;
  };
  expect(height("短")).toBe(20);
  expect(height("一\n二\n三")).toBeGreaterThanOrEqual(39);
  expect(height("字".repeat(100))).toBeGreaterThanOrEqual(39);
  expect(height("字".repeat(9000))).toBe(409);
});

const withBlocks = (...blocks: Block[]): Form => ({ ...form, main: { ...form.main, blocks } });

test.each<[string, Form, string]>([
  ["nobody to use it", { ...form, audience: [] }, "audience is empty"],
  ["a user there twice", { ...form, audience: ["hr", "hr"] }, "audience hr is unknown or there twice"],
  ["an unknown stage", { ...form, stage: "dream" } as unknown as Form, "stage dream is unknown"],
  ["an option nobody declared", { ...form, options: [] }, "option scores is not declared"],
  [
    "an option that changes nothing",
    { ...form, options: [...(form.options ?? []), { id: "idle", label: text("Idle"), default: true }] },
    "option idle changes nothing",
  ],
  [
    "an option in one language",
    { ...form, options: (form.options ?? []).map((option) => ({ ...option, label: { "zh-CN": "有", en: "" } })) },
    "option scores has no text in en",
  ],
  [
    "a formula that needs what may not be there",
    withBlocks(guide, { ...items, columns: [task, { ...note, formula: { native: "{score}*2" } }, score] }),
    "the formula of note names score, which is not there",
  ],
  ["two tables that grow", withBlocks(items, { ...items, id: "more" }), "more than one table grows"],
  ["more rows than there may be", withBlocks({ ...items, blankRows: 200 }), "table items has more than 200 rows"],
  [
    "a page break before the first row",
    withBlocks({ ...guide, pageBreakBefore: true }, items),
    "the page break before note breaks nothing",
  ],
])("refuses %s, naming it", (_name, broken, problem) => {
  expect(formProblems(broken)).toContain(problem);
});
