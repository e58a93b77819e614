// The functions as formulas in cells, with blanks as Excel passes them on the desktop and on the web.
import type { Host } from "../../src/host/host";
import { setLanguage } from "../../src/i18n";
import { openKpiHost } from "../support/kpi-host";

const data = [
  [3, 25, 97, 100, "", 3, 60],
  ["", 25, 106, 100, "否", -3, 60],
  [3, 38, "", 100, "是", "", 60],
  [5, 12, 100, 0, "", -30, 1000],
];

describe.each(["desktop", "web"] as const)("in cells, blanks as on %s", (blanks) => {
  let host: Host;

  beforeAll(async () => {
    host = await openKpiHost({ blanks });
    setLanguage("zh-CN");
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:G4").values = data;
      await context.sync();
    });
  });

  afterAll(() => {
    host.dispose();
  });

  /** The values of a range whose first cell holds the formula. */
  async function calculate(formula: string, address = "J1"): Promise<unknown[][]> {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("J1:M9").clear();
      sheet.getRange("J1").formulas = [[formula]];
      await context.sync();
    });
    return host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  }

  const message = () => host.errorMessage("Sheet1", 0, 9);

  test.each([
    ["", [[""]]],
    [',"wait"', [[""]]],
    [',"partial"', [[2.49]]],
    [',"spread"', [[3.32]]],
    [",H1", [[""]]],
  ])("guarded scores with blank option %j", async (option, value) => {
    expect(await calculate(`=KPI.WEIGHTEDSCORE(IF(A1:A4="","",A1:A4),B1:B4${option})`)).toEqual(value);
  });

  test("an unguarded blank score is what Excel makes of it", async () => {
    expect(await calculate("=KPI.WEIGHTEDSCORE(A1:A4,B1:B4)")).toEqual([[blanks === "desktop" ? 2.49 : ""]]);
  });

  test("weights, with blank cells among them", async () => {
    expect(await calculate("=KPI.WEIGHTCHECK(B1:B6)")).toEqual([[0]]);
    expect(await calculate("=KPI.WEIGHTCHECK(B1:B3)")).toEqual([[-12]]);
    expect(await calculate('=KPI.WEIGHTCHECK(IF(H1:H3="","",H1:H3))')).toEqual([[""]]);
  });

  test("a range of projects spills their levels, blank flags meaning no", async () => {
    const levels = await calculate('=KPI.BUDGETBAND(IF(C1:C4="","",C1:C4),100,E1:E4)', "J1:J4");
    expect(levels).toEqual([[3], [1], [""], [3]]);
  });

  test("one project's error stays in its cell", async () => {
    expect(await calculate("=KPI.BUDGETBAND(C1:C4,D1:D4)", "J4")).toEqual([["#VALUE!"]]);
    expect(await calculate("=KPI.BUDGETBAND(C1:C4,D1:D4)", "J1:J2")).toEqual([[3], [1]]);
  });

  test("single cells, guarded as our forms do it, with options left blank", async () => {
    const guarded = (row: number) =>
      `=IF(COUNT(F${String(row)},G${String(row)})<2,"",KPI.SCHEDULEBAND(F${String(row)},G${String(row)},H1,H2))`;
    expect(await calculate(guarded(1))).toEqual([[3]]);
    expect(await calculate(guarded(2))).toEqual([[2]]);
    expect(await calculate(guarded(3))).toEqual([[""]]);
    expect(await calculate(guarded(4))).toEqual([[3]]);
  });

  test("bad input and no answer each say what to correct", async () => {
    expect(await calculate("=KPI.BUDGETBAND(C4,D4)")).toEqual([["#VALUE!"]]);
    expect(message()).toBe("计划费用或计划天数必须大于 0。");
    expect(await calculate('=KPI.SCHEDULEBAND(F4,G4,FALSE,"literal")')).toEqual([["#N/A"]]);
    expect(message()).toBe("按字面口径，不到 5% 的延误没有对应等级。");
    setLanguage("en");
    expect(await calculate("=KPI.BUDGETBAND(C1:C4,D1:D3)")).toEqual([["#VALUE!"]]);
    expect(message()).toBe("The ranges must be of the same size.");
    setLanguage("zh-CN");
  });
});
