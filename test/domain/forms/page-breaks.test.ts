// Where pages begin: every form prints on the pages meant for it, and nothing that fits on a page is torn.
import fc from "fast-check";
import { forms, planForm } from "../../../src/domain/forms";
import type { Form, PlanFormOptions } from "../../../src/domain/forms";
import { formAsChosen, growingTable } from "../../../src/domain/forms/chosen-form";
import { layoutForm } from "../../../src/domain/forms/layout-form";
import { languages } from "../../../src/domain/language";
import type { SheetPlan } from "../../../src/domain/sheet/sheet-plan";
import { printedPages } from "../../support/printed-pages";

const usual: PlanFormOptions = {
  language: "zh-CN",
  formulas: "native",
  origin: { row: 0, column: 0 },
  ownSheet: true,
};

const paper = { portrait: { width: 595, height: 842 }, landscape: { width: 842, height: 595 } } as const;

/** Rows that fit their text are taken to be as high as one line. */
const oneLine = 15;

interface Page {
  readonly first: number;
  readonly points: number;
}

/** The pages a plan says it has, with the height of their rows and of the headers repeated above them. */
function pagesOf(plan: SheetPlan): Page[] {
  const { area, breaksBefore = [], titleRows } = printOf(plan);
  const heights = new Map(plan.rowHeightsPoints.map(({ row, height }) => [row, height]));
  const sum = (from: number, until: number) =>
    Array.from({ length: until - from }, (_, index) => heights.get(from + index) ?? oneLine).reduce((a, b) => a + b, 0);
  const starts = [area.row, ...breaksBefore, area.row + area.rows];
  return starts.slice(0, -1).map((first, index) => {
    const end = titleRows ? titleRows.row + titleRows.rows : Infinity;
    const repeated = titleRows && first >= end ? sum(titleRows.row, end) : 0;
    return { first, points: repeated + sum(first, starts[index + 1] ?? first) };
  });
}

/** Points of the sheet that one page holds; columns wider than the paper make everything smaller. */
function roomOf(plan: SheetPlan): number {
  const { orientation, marginsPoints, area } = printOf(plan);
  const { width, height } = paper[orientation];
  const columns = plan.columnWidthsPoints.filter(({ column }) => column < area.column + area.columns);
  const across = columns.reduce((total, { width: one }) => total + one, 0);
  const scale = Math.min(1, (width - marginsPoints.left - marginsPoints.right) / across);
  return (height - marginsPoints.top - marginsPoints.bottom) / scale;
}

function printOf({ print }: SheetPlan) {
  if (!print) throw new Error("a sheet of its own is printed");
  return print;
}

const asComes = forms.flatMap((form) =>
  languages.flatMap((language) =>
    [undefined, [], (form.options ?? []).map(({ id }) => id)].map((chosen) => ({
      form,
      language,
      options: { ...usual, language, ...(chosen ? { chosen } : {}) },
    })),
  ),
);

test.each(asComes)("$form.id prints on its pages, with a little to spare ($language)", ({ form, options }) => {
  const plan = planForm(form, options);
  const pages = pagesOf(plan);
  for (const { points } of pages) expect(points).toBeLessThanOrEqual(roomOf(plan) - 5);
  if (options.chosen?.length === 0) expect(pages.length).toBeLessThanOrEqual(printedPages(form));
  else expect(pages).toHaveLength(printedPages(form));
});

const growing = forms.filter((form) => growingTable(form));

test.each(growing.map((form) => [form.id, form] as const))(
  "%s: however many rows, signatures and their heading stay together",
  (_id, form) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom(...languages), (itemRows, language) => {
        const plan = planForm(form, { ...usual, language, itemRows });
        expect(tornSignatures(form, plan, itemRows)).toEqual([]);
      }),
      { numRuns: 40, seed: 20261201 },
    );
  },
);

test.each([
  [300, [1]],
  [100, []],
])("a part goes whole on a new page below %d points, unless that leaves most of a page empty", (points, breaks) => {
  const text = (words: string) => ({ "zh-CN": words, en: words });
  const form: Form = {
    id: "long",
    version: 1,
    table: "other",
    source: "B1",
    audience: ["hr"],
    stage: "plan",
    name: text("Long"),
    summary: text("A long form."),
    sheetName: text("Long"),
    orientation: "portrait",
    choices: {},
    main: {
      widthsPoints: [200, 200],
      blocks: [
        { kind: "title", text: text("Long"), heightPoints: points },
        { kind: "heading", text: text("One") },
        {
          kind: "table",
          id: "tasks",
          columns: [{ id: "task", header: text("Task") }],
          rows: [],
          blankRows: 30,
        },
      ],
    },
  };
  expect(planForm(form, usual).print?.breaksBefore ?? []).toEqual(breaks);
});

/** Last parts with lines to sign on whose rows do not all stand on one page. */
function tornSignatures(form: Form, plan: SheetPlan, itemRows: number): number[] {
  const pageOfRow = pageNumbers(plan);
  const blocks = layoutForm(formAsChosen(form, { itemRows })).blocks.filter(({ area }) => area.column === 0);
  return blocks.flatMap(({ block, area }, index) => {
    const isSigned = block.kind === "fields" ? block.look === "signature" : "id" in block && block.id === "signatures";
    if (!isSigned) return [];
    const before = blocks[index - 1];
    const first = before?.block.kind === "heading" ? before.area.row : area.row;
    return pageOfRow[first] === pageOfRow[area.row + area.rows - 1] ? [] : [first];
  });
}

/** On which page each row of a plan is printed, by its breaks and by the height of the paper. */
function pageNumbers(plan: SheetPlan): number[] {
  const { area, breaksBefore = [], titleRows } = printOf(plan);
  const heights = new Map(plan.rowHeightsPoints.map(({ row, height }) => [row, height]));
  const headers = titleRows ? titleRows.row + titleRows.rows : Infinity;
  const repeated = titleRows ? (heights.get(titleRows.row) ?? 0) : 0;
  const room = roomOf(plan);
  let [page, used] = [0, 0];
  return Array.from({ length: area.rows }, (_, row) => {
    const height = heights.get(row) ?? oneLine;
    if (breaksBefore.includes(row) || used + height > room) {
      page += 1;
      used = row >= headers ? repeated : 0;
    }
    used += height;
    return page;
  });
}
