import { readFileSync } from "node:fs";
import { onPaneRequest } from "../../src/commands/pane-request";
import { bindRibbon, ribbonActions } from "../../src/commands/ribbon";
import type { PaneRequest } from "../../src/commands/results";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { setLanguage } from "../../src/i18n";
import { openKpiHost } from "../support/kpi-host";
import * as workbook from "./workbook";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

let host: Host;
let shown: boolean[];
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
  shown = [];
  host.onPaneVisibility((visible) => shown.push(visible));
  bindRibbon();
});
afterEach(() => {
  setLanguage("zh-CN");
  host.dispose();
});

test("the manifest names these actions and no others", () => {
  const named = readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(.*?)<\/FunctionName>/g);
  expect(new Set([...named].map(([, id]) => id))).toEqual(new Set(Object.keys(ribbonActions)));
});

test.each([
  ["zh-CN", "项目"],
  ["en-US", "Project"],
])("the form comes in the language in use: %s", async (locale, word) => {
  setLanguage(locale);
  await host.runAction("kpi.insertProjectAppraisal");
  expect(await workbook.sheetNames()).toHaveLength(2);
  expect(String((await workbook.wholeSheet()).values.flat().join(" "))).toContain(word);
  expect(shown).toEqual([]);
});

test("the self-review comes from its own button", async () => {
  setLanguage("en-US");
  await host.runAction("kpi.insertSelfReview");
  expect(await workbook.sheetNames()).toEqual(["Sheet1", "Self-review"]);
});

test.each([
  ["kpi.insertProjectAppraisal", "项目考评"],
  ["kpi.insertSelfReview", "个人自评"],
  ["kpi.insertMonthPlan", "月度计划及小结"],
  ["kpi.insertSummary", "考核总结"],
  ["kpi.insertEmployeeAppraisal", "职员绩效考评"],
  ["kpi.insertConductAppraisal", "行为规范考评"],
  ["kpi.insertDepartmentAgreement", "部门绩效协议"],
  ["kpi.insertIndicatorDesign", "指标设计"],
])("%s adds a sheet with its form", async (id, name) => {
  await host.runAction(id);
  expect(shown).toEqual([]);
  expect(await workbook.sheetNames()).toEqual(["Sheet1", name]);
});

test("a row is added to a form from the ribbon, below the selected one", async () => {
  await host.runAction("kpi.insertSummary");
  await workbook.select("A5");
  await host.runAction("kpi.addRow");
  expect(shown).toEqual([]);
  expect((await workbook.look("A5:A10")).flat()).toEqual([1, 6, 2, 3, 4, 5]);
  await host.runAction("kpi.undo");
  expect((await workbook.look("A5:A9")).flat()).toEqual([1, 2, 3, 4, 5]);
});

test("a form is protected from the ribbon", async () => {
  await host.runAction("kpi.insertMonthPlan");
  await host.runAction("kpi.protect");
  expect(shown).toEqual([]);
  await expect(workbook.put("A1", [["mine"]])).rejects.toMatchObject({ code: "AccessDenied" });
});

test("insert, mark, clear and undo from the ribbon", async () => {
  await host.runAction("kpi.insertProjectAppraisal");
  const own = (await workbook.ruleFormulas()).length;
  await host.runAction("kpi.mark");
  expect((await workbook.ruleFormulas()).length).toBeGreaterThan(own);
  await host.runAction("kpi.clearMarks");
  expect(await workbook.ruleFormulas()).toHaveLength(own);
  await host.runAction("kpi.undo");
  await host.runAction("kpi.undo");
  await host.runAction("kpi.undo");
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
});

test("a problem shows the pane, where it can be read", async () => {
  await host.runAction("kpi.mark");
  expect(shown).toEqual([true]);
});

test("Forms and Check show the pane at their tab", async () => {
  const requests: PaneRequest[] = [];
  const stop = onPaneRequest((request) => requests.push(request));
  await host.runAction("kpi.showForms");
  await host.runAction("kpi.check");
  stop();
  expect(requests).toEqual([{ tab: "forms" }, { tab: "check", runCheck: true }]);
  expect(shown.at(-1)).toBe(true);
});
