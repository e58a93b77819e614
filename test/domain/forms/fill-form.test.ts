// A form planned once and filled in for many people.
import { fillableFields, pageLabels, planForMany } from "../../../src/domain/forms/fill-form";
import type { KnownEntries } from "../../../src/domain/forms/fill-form";
import type { Field, Form } from "../../../src/domain/forms/form";
import { planForm } from "../../../src/domain/forms/plan-form";

const same = (text: string) => ({ "zh-CN": text, en: text });
const fields: readonly Field[] = [
  { id: "who", label: same("Name") },
  { id: "age", label: same("Age"), entry: { kind: "number" } },
  { id: "site", label: same("Site"), entry: { kind: "list", choices: ["north"], strict: true } },
  { id: "sum", label: same("Sum"), formula: { native: "1+1" } },
];

const form: Form = {
  id: "greeting",
  version: 1,
  table: "other",
  audience: ["employee"],
  stage: "plan",
  source: "E1",
  name: same("Greeting"),
  summary: same("Says hello."),
  sheetName: same("Greeting"),
  orientation: "portrait",
  choices: { north: same("North") },
  page: { header: { left: same("Name: ______ Team: ______") } },
  main: {
    widthsPoints: [50, 50],
    blocks: [
      { kind: "fields", look: "boxed", slots: [{ label: 1, cell: 1 }], fields },
      {
        kind: "fields",
        look: "signature",
        slots: [{ label: 1, cell: 1 }],
        fields: [{ id: "sign", label: same("Signed") }],
      },
    ],
  },
};
const options = { language: "en", formulas: "native", origin: { row: 2, column: 1 }, ownSheet: true } as const;
const planFor = planForMany(form, options);
const known = (entries: Record<string, string>, labelled: KnownEntries["labelled"] = () => undefined) =>
  planFor({ fields: new Map(Object.entries(entries)), labelled });
const cellOf = (plan: ReturnType<typeof planFor>, down: number) => plan.blocks[0]?.cells[down]?.[1];

test("fields that take a text are offered; numbers, results and signatures are not", () => {
  expect(fillableFields(form).map(({ id }) => id)).toEqual(["who", "site"]);
});

test("entries stand as text in their fields and nothing else changes", () => {
  const plan = known({ who: "=1+1", site: "North", age: "7", sum: "x", sign: "x" });
  expect(cellOf(plan, 0)).toEqual({ text: "=1+1" });
  expect(cellOf(plan, 2)).toEqual({ text: "North" });
  const empty = planForm(form, options);
  expect({ ...plan, blocks: [] }).toEqual({ ...empty, blocks: [] });
  expect(cellOf(plan, 1)).toEqual({ clear: true });
  expect(cellOf(plan, 4)).toEqual({ clear: true });
});

test("a word a strict list does not offer is left out", () => {
  expect(cellOf(known({ site: "South" }), 2)).toEqual({ clear: true });
});

test("one person's entries are not in the next one's plan", () => {
  known({ who: "Ann" });
  expect(cellOf(known({}), 0)).toEqual({ clear: true });
});

test("the blanks of the page header are filled in by their labels", () => {
  expect(pageLabels(form, "en")).toEqual(["Name", "Team"]);
  const plan = known({}, (label) => (label === "Name" ? "R&P" : undefined));
  expect(plan.print?.header?.left).toBe("Name: R＆P Team: ______");
});

test("a page header that would be too long for Excel keeps its blanks", () => {
  expect(known({}, () => "x".repeat(250)).print?.header?.left).toBe("Name: ______ Team: ______");
});
