// A form that no source file knows: declared here, put on a sheet, recognised, checked and made ready to print.
import { checkedTables, checkTables } from "../../src/domain/checks";
import { formTerms, knownForms, planForm } from "../../src/domain/forms";
import { checkForm } from "../../src/domain/forms/check-form";
import type { Form } from "../../src/domain/forms/form";
import { areaAddress } from "../../src/domain/sheet/area";
import { recogniseSheet, recogniseTables } from "../../src/domain/tables";
import { applyPlan } from "../../src/excel/apply";
import type { Host } from "../../src/host/host";
import { put, wholeSheet } from "../commands/workbook";
import { openKpiHost } from "../support/kpi-host";
import { sheetOf } from "../support/planned-sheet";

jest.setTimeout(60_000);

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });

const form: Form = checkForm({
  id: "shop-visits",
  version: 1,
  table: "indicators",
  source: "B1",
  audience: ["manager"],
  stage: "track",
  name: text("巡店评价", "Shop visits"),
  summary: text("巡店时评价。", "Rating a shop on a visit."),
  sheetName: text("巡店", "Shop visits"),
  orientation: "portrait",
  choices: {},
  main: {
    widthsPoints: [150, 90, 90, 90],
    blocks: [
      { kind: "title", text: text("巡店评价表", "Rating of a shop") },
      {
        kind: "fields",
        look: "boxed",
        slots: [{ label: 1, cell: 3 }],
        fields: [{ id: "shop", label: text("门店编码", "Shop code"), required: true }],
      },
      {
        kind: "table",
        id: "points",
        grows: true,
        columns: [
          { id: "point", header: text("巡查要点", "Point to look at"), role: "indicator", required: true },
          { id: "share", header: text("占比", "Share"), role: "weight", required: true, entry: { kind: "percent" } },
          {
            id: "mark",
            header: text("给分", "Mark"),
            role: "score",
            required: true,
            entry: { kind: "number", min: 1, max: 5 },
          },
          {
            id: "counts",
            header: text("折算", "Counts for"),
            role: "weighted_score",
            formula: { native: 'IF(COUNT({share},{mark})<2,"",{share}*{mark})' },
          },
        ],
        rows: [
          { point: text("陈列整齐度", "Tidy shelves"), share: 0.6 },
          { point: text("服务响应", "Service"), share: 0.4 },
        ],
        totals: [
          { label: text("合计", "Total"), cells: { counts: { id: "all", formula: { native: "SUM({counts[]})" } } } },
        ],
      },
      {
        kind: "fields",
        look: "signature",
        slots: [{ label: 1, cell: 3 }],
        fields: [{ id: "signed", label: text("签字", "Signature") }],
        pageBreakBefore: true,
      },
    ],
  },
});

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
});
afterEach(() => {
  host.dispose();
});

test.each(["zh-CN", "en"] as const)("is inserted, recognised, checked, computed and printed (%s)", async (language) => {
  const plan = planForm(form, { language, formulas: "native", origin: { row: 0, column: 0 }, ownSheet: true });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await applyPlan(context, sheet, plan, { ownSheet: true, takeBack: () => Promise.resolve(false) });
  });
  await put("C4", [[5]]);
  const known = [...knownForms, formTerms(form)];
  const grid = await wholeSheet();
  const tables = recogniseTables(grid, known);
  expect(tables.map((table) => [table.form?.id, table.columns.map(({ role }) => role), table.itemRows])).toEqual([
    ["shop-visits", ["indicator", "weight", "score", "weighted_score"], [3, 4]],
  ]);
  const missing = checkTables(grid, tables).filter(({ rule }) => rule.startsWith("missing"));
  expect(missing.map(({ place }) => areaAddress(place.area)).sort()).toEqual(["B2:D2", "C5"]);
  await put("C5", [[4]]);
  expect((await wholeSheet()).values[5]?.[3]).toBeCloseTo(4.6, 9);
  const page = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    sheet.pageLayout.load("zoom,orientation");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    const breaks = sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    return { area: area.address.split("!").at(-1), wide: sheet.pageLayout.zoom.horizontalFitToPages, breaks };
  });
  expect(page).toEqual({ area: "A1:D7", wide: 1, breaks: [6] });
});

test.each(["zh-CN", "en"] as const)(
  "one that is not of indicators is found by name and asks for its cells (%s)",
  (language) => {
    const { main, ...rest } = form;
    const visits = checkForm({
      ...rest,
      table: "other",
      main: {
        ...main,
        blocks: main.blocks.map((block) =>
          block.kind === "table"
            ? { ...block, columns: block.columns.map((column) => ({ ...column, role: "other" as const })) }
            : block,
        ),
      },
    });
    const plan = planForm(visits, { language, formulas: "native", origin: { row: 0, column: 0 }, ownSheet: true });
    const grid = sheetOf([plan], [{ row: 3, column: 2, value: 5 }]);
    const found = recogniseSheet(grid, [...knownForms, formTerms(visits)]);
    expect([found.tables, found.forms.map(({ formId }) => formId)]).toEqual([[], ["shop-visits"]]);
    const missing = checkTables(grid, checkedTables(found)).map(({ rule, place }) => [rule, areaAddress(place.area)]);
    expect(missing).toEqual([
      ["missing-field", "B2:D2"],
      ["missing-cell", "C5"],
    ]);
  },
);
