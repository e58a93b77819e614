// Every form as the insert command leaves it on a sheet: few requests, and ready to read, to print and to fill in.
import { insertForm } from "../../src/commands/insert-form";
import { forms, planForm } from "../../src/domain/forms";
import type { Form } from "../../src/domain/forms";
import { formAsChosen } from "../../src/domain/forms/chosen-form";
import { headRowCount, layoutForm } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import { areaAddress } from "../../src/domain/sheet/area";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import { select, succeeds } from "./workbook";

jest.setTimeout(60_000);

/** By turns, as the language changes words only. */
const each = forms.map((form, index) => ({ form, language: languages[index % 2] ?? "en" }));
const usual = { formulas: "native" } as const;

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

test.each(each)("$form.id in $language: on a new sheet, ready to print", async ({ form, language }) => {
  const options = { ...usual, formId: form.id, language, where: "newSheet" } as const;
  const { value, syncs } = await succeeds(host, insertForm, options);
  expect(syncs).toBeLessThanOrEqual(3);
  const page = await lookAt(value.place.sheet, form);
  expect(page).toEqual(intended(form, language));
});

test.each(each)(
  "$form.id in $language: at the selection, where the sheet keeps its widths",
  async ({ form, language }) => {
    await select("C4");
    const options = { ...usual, formId: form.id, language, where: "selection" } as const;
    const { value, syncs } = await succeeds(host, insertForm, options);
    expect(syncs).toBeLessThanOrEqual(3);
    expect(value.place).toMatchObject({ sheet: "Sheet1", area: { row: 3, column: 2 } });
    const { widths, frozen, area } = await lookAt("Sheet1", form);
    expect([new Set(widths).size, frozen, area]).toEqual([1, "", ""]);
  },
);

/** What a sheet made for the form is to look like on screen and on paper, from the form's own data. */
function intended(form: Form, language: Language) {
  const { main, blocks } = layoutForm(formAsChosen(form, {}));
  const repeated = blocks.find(({ block }) => block.kind === "table" && Boolean(block.repeatHeaders));
  const table = repeated?.block.kind === "table" ? repeated.block : undefined;
  const first = repeated?.area.row ?? 0;
  const last = first + (table ? headRowCount(table) : 0);
  const plan = planForm(form, { ...usual, language, origin: { row: 0, column: 0 }, ownSheet: true });
  return {
    widths: form.main.widthsPoints.map(toPixels),
    wrap: true,
    frozen: table ? `1:${String(last)}` : "",
    area: areaAddress(main),
    paper: "a4",
    orientation: form.orientation,
    wide: 1,
    tall: 0,
    titles: table?.repeatHeaders === true ? `${String(first + 1)}:${String(last)}` : "",
    breaks: plan.print?.breaksBefore ?? [],
  };
}

async function lookAt(name: string, form: Form) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const columns = form.main.widthsPoints.map((_width, column) => {
      const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
      format.load("columnWidth");
      return format;
    });
    const { rows, columns: across } = layoutForm(formAsChosen(form, {})).main;
    const { format } = sheet.getRangeByIndexes(0, 0, rows, across);
    format.load("wrapText");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    const { pageLayout, horizontalPageBreaks } = sheet;
    const area = pageLayout.getPrintAreaOrNullObject();
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    for (const range of [frozen, area, titles]) range.load("address");
    pageLayout.load("paperSize,orientation,zoom");
    horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return {
      widths: columns.map(({ columnWidth }) => toPixels(columnWidth)),
      wrap: format.wrapText,
      frozen: addressOf(frozen),
      area: addressOf(area),
      paper: lowerCase(pageLayout.paperSize),
      orientation: lowerCase(pageLayout.orientation),
      wide: pageLayout.zoom.horizontalFitToPages,
      tall: pageLayout.zoom.verticalFitToPages ?? 0,
      titles: addressOf(titles),
      breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    };
  });
}

function lowerCase(word: string | null): string {
  return word?.toLowerCase() ?? "";
}

/** Columns are whole pixels wide. */
function toPixels(points: number): number {
  return Math.round(points / 0.75);
}

/** Without the sheet and dollar signs; nothing for a null object. */
function addressOf(range: Excel.Range | Excel.RangeAreas): string {
  return range.isNullObject ? "" : (range.address.split("!").at(-1) ?? "").replaceAll("$", "");
}
