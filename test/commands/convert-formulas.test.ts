// KPI formulas to Excel's own, to values, and back: nothing may change, and what cannot come along is listed.
import { clearStore } from "../../src/commands/clear-store";
import { convertFormulas } from "../../src/commands/convert-formulas";
import type { ConversionTarget } from "../../src/commands/conversion-results";
import { insertForm } from "../../src/commands/insert-form";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import { emptyStore } from "../../src/domain/store";
import { storeNamespace, writeStore } from "../../src/domain/store/store-text";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import * as conversion from "./conversion";
import * as workbook from "./workbook";

jest.setTimeout(60_000);

const { choose, formulas, kpiFormulas, storeParts, values } = conversion;

let host: Host;
const insertFilled = () => conversion.insertFilled(host);

/** Three KPI formulas on a sheet of its own. */
const putSmall = () =>
  workbook.put("A1:D3", [
    ["Item", 97, 100, "=KPI.BUDGETBAND(B1,C1)"],
    ["Other", 80, 100, "=KPI.BUDGETBAND(B2,C2)"],
    ["All", "", "", '=KPI.WEIGHTEDSCORE(IF(D1:D2="","",D1:D2),C1:C2)'],
  ]);

describe.each(["desktop", "web"] as const)("blanks as on the %s", (blanks) => {
  beforeEach(async () => {
    host = await openKpiHost({ blanks });
    forgetAll();
  });
  afterEach(() => {
    host.dispose();
  });

  test("a form goes to Excel's formulas, to values and back; no cell shows anything else on the way", async () => {
    await insertFilled();
    const [before, kpi] = [await values(), await kpiFormulas()];
    expect(kpi.length).toBeGreaterThan(3);
    const native = await workbook.succeeds(host, convertFormulas, choose("native"));
    expect(native.value).toMatchObject({ converted: kpi.length, kept: [], frozen: 0 });
    expect(await kpiFormulas()).toEqual([]);
    expect(await values()).toEqual(before);
    const frozen = await workbook.succeeds(host, convertFormulas, choose("values"));
    expect(frozen.value).toMatchObject({ converted: kpi.length, kept: [] });
    expect(await values()).toEqual(before);
    const back = await workbook.succeeds(host, convertFormulas, choose("kpi"));
    expect(back.value).toMatchObject({ converted: kpi.length, kept: [] });
    expect(await kpiFormulas()).toEqual(kpi);
    expect(await values()).toEqual(before);
    expect(await storeParts()).toEqual([]);
  });

  test("a blank form too, whose totals wait", async () => {
    await workbook.succeeds(host, insertForm, conversion.appraisal);
    const [before, kpi] = [await values(), await kpiFormulas()];
    const { value } = await workbook.succeeds(host, convertFormulas, choose("native"));
    expect(value.kept).toEqual([]);
    expect(await values()).toEqual(before);
    await workbook.succeeds(host, convertFormulas, choose("kpi"));
    expect(await kpiFormulas()).toEqual(kpi);
  });
});

describe("a conversion", () => {
  beforeEach(async () => {
    host = await openKpiHost();
    forgetAll();
  });
  afterEach(() => {
    host.dispose();
  });

  test("costs three syncs and one look", async () => {
    await putSmall();
    expect((await workbook.succeeds(host, convertFormulas, choose("native"))).syncs).toBeLessThanOrEqual(4);
    expect((await workbook.succeeds(host, convertFormulas, choose("kpi"))).syncs).toBeLessThanOrEqual(4);
    expect((await workbook.succeeds(host, convertFormulas, choose("native", "workbook"))).syncs).toBeLessThanOrEqual(4);
  });

  test.each<ConversionTarget>(["native", "values"])(
    "to %s survives saving, and comes back after rows moved",
    async (to) => {
      await putSmall();
      const kpi = await kpiFormulas();
      await workbook.succeeds(host, convertFormulas, choose(to));
      host = await conversion.reopened(host);
      await conversion.onSheet((sheet) => {
        sheet.getRange("1:3").insert("Down");
        sheet.name = "Ann";
      });
      const moved = await values();
      const { value } = await workbook.succeeds(host, convertFormulas, choose("kpi"));
      expect(value).toMatchObject({ converted: kpi.length, kept: [] });
      expect(await kpiFormulas()).toHaveLength(kpi.length);
      expect((await kpiFormulas()).join()).not.toBe(kpi.join());
      expect(await values()).toEqual(moved);
    },
  );

  test("a row in the middle of the weighted items widens what comes back", async () => {
    await workbook.put("A1:C4", [["Item", "Weight", "Score"], ["a", 0.5, 4], ["b", 0.3, 3], ["c", 0.2, 5]]); // prettier-ignore
    await workbook.put("C5", [['=KPI.WEIGHTEDSCORE(IF(C2:C4="","",C2:C4),B2:B4)']]);
    await workbook.succeeds(host, convertFormulas, choose("native"));
    await conversion.onSheet((sheet) => {
      sheet.getRange("3:3").insert("Down");
    });
    await workbook.succeeds(host, convertFormulas, choose("kpi"));
    expect(await formulas()).toEqual(['=KPI.WEIGHTEDSCORE(IF(C2:C5="","",C2:C5),B2:B5)']);
  });

  test("a cell typed over meanwhile is left alone and named", async () => {
    await workbook.put("A1:B1", [[97, 100]]);
    await workbook.put("C1:D1", [["=KPI.BUDGETBAND(A1,B1)", "=KPI.BUDGETBAND(A1*2,B1)"]]);
    await workbook.succeeds(host, convertFormulas, choose("native"));
    await workbook.put("C1", [[4]]);
    const { value } = await workbook.succeeds(host, convertFormulas, choose("kpi"));
    expect(value).toMatchObject({ converted: 1, kept: [{ row: 0, column: 2, reason: "changed-since" }] });
    expect(await workbook.look("C1:D1")).toEqual([[4, 1]]);
    expect(await storeParts()).toEqual([]);
  });

  test("what has no form of Excel's stays and is named; the others go", async () => {
    await workbook.put("A1:B1", [[97, 100]]);
    await workbook.put("C1:F1", [
      ["=KPI.BUDGETBAND(A1,B1)", '=KPI.VAGUE("尽快完成")', "=KPI.NOSUCH(A1)", '=KPI.WEIGHTEDSCORE(A1:B1*1,A1:B1)'], // prettier-ignore
    ]);
    const { value } = await workbook.succeeds(host, convertFormulas, choose("native"));
    expect(value.converted).toBe(1);
    expect(value.kept.map(({ column, reason }) => [column, reason])).toEqual([
      [3, "wording"],
      [4, "no-value"],
      [5, "not-a-range"],
    ]);
    expect(await kpiFormulas()).toHaveLength(3);
  });

  test("what would show something else is put back and named", async () => {
    // A number kept as text: KPI functions read it, Excel's arithmetic of ranges does not.
    await workbook.put("A1:B1", [["'97", 100]]);
    await workbook.put("A2:B2", [[97, 100]]);
    await workbook.put("C1:C2", [["=KPI.BUDGETBAND(A1,B1)"], ["=KPI.BUDGETBAND(A2,B2)"]]);
    const { value } = await workbook.succeeds(host, convertFormulas, choose("native"));
    expect(value).toMatchObject({ converted: 1, kept: [{ sheet: "Sheet1", row: 0, column: 2, reason: "differs" }] });
    expect((await formulas())[0]).toBe("=KPI.BUDGETBAND(A1,B1)");
    await workbook.succeeds(host, convertFormulas, choose("kpi"));
    expect(await formulas()).toEqual(["=KPI.BUDGETBAND(A1,B1)", "=KPI.BUDGETBAND(A2,B2)"]);
  });

  test("no error of a function that is not there becomes a value", async () => {
    await workbook.put("A1:B1", [["=KPI.NOSUCH(1)", '=KPI.BUDGETBAND(97,0)']]); // prettier-ignore
    const shown = await values();
    const { value } = await workbook.succeeds(host, convertFormulas, choose("values"));
    expect(value).toMatchObject({ converted: 1, kept: [{ row: 0, column: 0, reason: "no-value" }] });
    expect(await values()).toEqual(shown);
    expect(await formulas()).toEqual(["=KPI.NOSUCH(1)"]);
  });

  test("all sheets go together, and one undo brings all of them back", async () => {
    await insertFilled();
    await workbook.succeeds(host, insertForm, { ...conversion.appraisal, formId: "growth-score" });
    const before = await host.toWorkbookData();
    const { value } = await workbook.succeeds(host, convertFormulas, choose("native", "workbook"));
    expect(value.converted).toBeGreaterThan(4);
    expect(await storeParts()).toHaveLength(1);
    await workbook.succeeds(host, undoLast, {});
    expect(await storeParts()).toEqual([]);
    expect(await host.toWorkbookData()).toEqual(before);
  });

  test("a protected sheet is refused, and nothing is changed", async () => {
    await putSmall();
    const kpi = await kpiFormulas();
    await workbook.protect(true);
    const problem = workbook.problemOf(await run(convertFormulas, choose("native")));
    expect(problem).toMatchObject({ reason: "protected", nothingChanged: true });
    expect(await kpiFormulas()).toEqual(kpi);
  });

  test("a workbook kept by a newer add-in, or damaged, is not touched; clearing makes it free", async () => {
    await putSmall();
    const newer = String(writeStore(emptyStore)).replace('"version":1', '"version":2');
    const damaged = `<store xmlns="${storeNamespace}">nonsense</store>`;
    for (const [xml, reason] of [
      [newer, "store-newer"],
      [damaged, "store-damaged"],
    ] as const) {
      // prettier-ignore
      await Excel.run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      });
      const problem = workbook.problemOf(await run(convertFormulas, choose("native")));
      expect(problem).toMatchObject({ reason, nothingChanged: true });
      expect(await storeParts()).toEqual([xml]);
      expect((await workbook.succeeds(host, clearStore, {})).value).toEqual({ found: true });
      expect(await storeParts()).toEqual([]);
    }
    expect((await workbook.succeeds(host, clearStore, {})).value).toEqual({ found: false });
    expect((await workbook.succeeds(host, convertFormulas, choose("native"))).value.converted).toBe(3);
  });
});
