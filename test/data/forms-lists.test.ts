// Lists too long for a validation, on the real host: offered from cells beside the form, and kept in the file.
import { planForm } from "../../src/domain/forms";
import { formProblems } from "../../src/domain/forms/check-form";
import type { Form } from "../../src/domain/forms/form";
import { areasOverlap } from "../../src/domain/sheet/area";
import { applyPlan } from "../../src/excel/apply";
import { openTestHost } from "../support/host";

const text = (words: string) => ({ "zh-CN": words, en: words });
const ids = Array.from({ length: 30 }, (_, index) => `c${String(index)}`);
const choices = Object.fromEntries(ids.map((id) => [id, text(`one of many choices, ${id}`)]));

const form: Form = {
  id: "long-lists",
  version: 1,
  table: "other",
  source: "C12",
  audience: ["hr"],
  stage: "plan",
  name: text("Lists"),
  summary: text("Long lists."),
  sheetName: text("Lists"),
  orientation: "portrait",
  choices: { ...choices, yes: text("Yes"), comma: text("Yes, of course") },
  main: {
    widthsPoints: [100, 100, 100],
    blocks: [
      {
        kind: "table",
        id: "items",
        grows: true,
        columns: [
          { id: "many", header: text("Many"), entry: { kind: "list", choices: ids, strict: true } },
          { id: "few", header: text("Few"), entry: { kind: "list", choices: ["yes"], strict: true } },
          { id: "comma", header: text("Comma"), entry: { kind: "list", choices: ["yes", "comma"], strict: false } },
        ],
        rows: [],
        blankRows: 1,
      },
    ],
  },
};

const options = { language: "en", formulas: "native", origin: { row: 2, column: 1 } } as const;

test("a long list comes from a row right of the form, outside what is printed; a short one is written out", () => {
  expect(formProblems(form)).toEqual([]);
  const plan = planForm(form, { ...options, ownSheet: true });
  expect(plan.validations.map(({ rule }) => rule)).toEqual([
    { kind: "listRange", formula: "=$F$3:$AI$3" },
    { kind: "list", values: ["Yes"] },
    { kind: "listRange", formula: "=$F$4:$G$4" },
  ]);
  expect(plan.area).toEqual({ row: 2, column: 1, rows: 2, columns: 34 });
  const row = { row: 2, column: 5, rows: 1, columns: 30 };
  expect(plan.print && areasOverlap(plan.print.area, row)).toBe(false);
  const messages = plan.validations.flatMap(({ prompt, error }) => [prompt?.message ?? "", error?.message ?? ""]);
  expect(messages.filter((message) => message.length > 255)).toEqual([]);
  expect(messages[0]).toBe("Choose from the list.");
});

test("every value can be chosen after insertion, also when rows were put in", async () => {
  const host = await openTestHost();
  try {
    const offered = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const plan = planForm(form, { ...options, ownSheet: false });
      await applyPlan(context, sheet, plan, { ownSheet: false, takeBack: () => Promise.resolve(false) });
      sheet.getRange("4:6").insert("Down");
      const { dataValidation } = sheet.getRange("B7");
      dataValidation.load("rule");
      await context.sync();
      const source = dataValidation.rule.list?.source;
      if (typeof source !== "string") throw new Error("the list does not come from a range");
      const list = sheet.getRange(source.replace("=", ""));
      list.load("values");
      const cell = sheet.getRange("B7");
      cell.values = [["one of many choices, c29"]];
      cell.dataValidation.load("valid");
      await context.sync();
      return { values: list.values.flat() as string[], valid: cell.dataValidation.valid };
    });
    expect(offered.values).toEqual(ids.map((id) => `one of many choices, ${id}`));
    expect(offered.valid).toBe(true);
  } finally {
    host.dispose();
  }
});
