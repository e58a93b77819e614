/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { readManifest } from "../../src/workbench/chrome/ribbon-model";

const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");

const controlsIn = (locale: string) => readManifest(manifest, locale).tab.groups.flatMap(({ controls }) => controls);
const buttonsIn = (locale: string) =>
  controlsIn(locale).flatMap((control) => ("items" in control ? control.items : [control]));

test.each([
  ["en-US", "Project appraisal", "Check sheet"],
  ["zh-CN", "项目考评表", "检查工作表"],
  ["zh-TW", "專案考評表", "檢查工作表"],
  ["fr-FR", "Project appraisal", "Check sheet"],
])("labels in %s", (locale, insert, check) => {
  const labels = buttonsIn(locale).map(({ label }) => label);
  expect(labels).toContain(insert);
  expect(labels).toContain(check);
});

test("a Chinese locale without an override of its own gets another Chinese, not English", () => {
  const labels = buttonsIn("zh-MO").map(({ label }) => label);
  expect(labels).not.toContain("Check sheet");
});

test("the tab is called what a deployed add-in is called", () => {
  expect(readManifest(manifest, "zh-CN").tab.label).toBe("KPI 绩效表");
  expect(readManifest(manifest, "en-US").tab.label).toBe("KPI Sheets");
});

test("every button of the manifest is there with label, tip, icons of three sizes and an action", () => {
  const declared = manifest.getElementsByTagName("CustomTab")[0]?.getElementsByTagName("Action").length ?? 0;
  const buttons = buttonsIn("en-US");
  expect(declared).toBeGreaterThan(5);
  expect(buttons).toHaveLength(declared);
  for (const { label, title, description, icons, action } of buttons) {
    expect([label, title, description].every((text) => text.length > 1)).toBe(true);
    expect(icons.map(({ size }) => size)).toEqual([16, 32, 80]);
    expect(action.kind === "pane" || action.id.startsWith("kpi.")).toBe(true);
  }
});

test("a menu has a label, a tip and icons of its own beside those of its entries", () => {
  const menus = controlsIn("zh-CN").flatMap((control) => ("items" in control ? [control] : []));
  expect(menus.map(({ label }) => label)).toEqual(["插入表单"]);
  expect(menus[0]?.icons.map(({ size }) => size)).toEqual([16, 32, 80]);
  expect(menus[0]?.description).toContain("最常用的表单");
  expect(menus[0]?.items.map(({ label }) => label)).toEqual([
    ...["项目考评表", "个人自评表", "月度计划及小结", "考核总结", "职员绩效考评", "行为规范考评"],
    ...["部门绩效协议", "指标设计", "全部表单…"],
  ]);
  expect(menus[0]?.items.at(-1)?.action).toEqual({ kind: "run", id: "kpi.showForms" });
});

test("addresses are paths of this server, whatever server the manifest names", () => {
  const deployed = readFileSync("manifest.xml", "utf8").replaceAll("https://localhost:3000/", "https://x.example/kpi/");
  const parsed = new DOMParser().parseFromString(deployed, "application/xml");
  const { paneUrl, functions, tab } = readManifest(parsed, "zh-CN");
  expect(paneUrl).toBe("/taskpane.html");
  expect(functions).toEqual({ namespace: "KPI", metadataUrl: "/functions-zh-CN.json" });
  expect(tab.groups[0]?.controls[0]?.icons[1]?.url).toBe("/assets/insert-form-32.png");
});

test("the cell menu holds the entry the manifest gives it", () => {
  const { cellMenu } = readManifest(manifest, "en-US");
  expect(cellMenu.map(({ label, action }) => [label, action])).toEqual([
    ["Check sheet", { kind: "run", id: "kpi.check" }],
  ]);
});
