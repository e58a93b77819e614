// The manifest that is checked in, and the one a deployment gets, keep every rule; each rule is seen to bite.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentUrl, productionId, productionManifest } from "../../../src/tooling/manifest";
import { parseXml } from "./document";
import * as rules from "./rules";

const xml = readFileSync("manifest.xml", "utf8");
const deployedUrl = "https://kpi.example.com/sheets";
const deployed = productionManifest(xml, { baseUrl: deployedUrl, id: productionId, version: "0.1.0" });
const commandsAreBound: rules.ManifestRule = (root) => rules.commandsAreBound(boundNames())(root);

const ruleTable: readonly { name: string; rule: rules.ManifestRule; break: (xml: string) => string; says: string }[] = [
  {
    name: "ids are unique",
    rule: rules.idsAreUnique,
    break: (text) => text.replace('id="KpiMark"', 'id="KpiCheck"'),
    says: "id KpiCheck is used more than once",
  },
  {
    name: "resids are defined",
    rule: rules.residsMatchResources,
    break: (text) => text.replace('<Label resid="Tab.Label"/>', '<Label resid="Tab.Name"/>'),
    says: "resid Tab.Name is not defined",
  },
  {
    name: "resources are used",
    rule: rules.residsMatchResources,
    break: (text) => text.replace('<Label resid="Tab.Label"/>', '<Label resid="Tab.Name"/>'),
    says: "resource Tab.Label is not used",
  },
  {
    name: "resids are of the right kind",
    rule: rules.residsMatchResources,
    break: (text) => text.replace('<Label resid="Tab.Label"/>', '<Label resid="Check.Tip"/>'),
    says: "resid Check.Tip of Label is in bt:LongStrings",
  },
  {
    name: "texts are short enough",
    rule: rules.lengthsAreWithinLimits,
    break: (text) => text.replace('DefaultValue="Mark cells"', `DefaultValue="${"x".repeat(126)}"`),
    says: `over 125 characters: ${"x".repeat(126)}`,
  },
  {
    name: "resource ids are short enough",
    rule: rules.lengthsAreWithinLimits,
    break: (text) => text.replaceAll("Icon.InsertAppraisal.16", "Icon.InsertTheProjectAppraisal.16"),
    says: "over 32 characters: Icon.InsertTheProjectAppraisal.16",
  },
  {
    name: "addresses are https",
    rule: rules.addressesAreHttps,
    break: (text) => text.replace(/https:\/\/[^"]*\/functions\.js"/, 'http://localhost:3000/functions.js"'),
    says: "not https: http://localhost:3000/functions.js",
  },
  {
    name: "every icon has three sizes",
    rule: rules.iconsFit(pixelsOf),
    break: (text) => text.replace(/<bt:Image size="80" resid="Icon.Undo.80"\/>/, ""),
    says: "an icon has the sizes 16 32, not 16 32 80",
  },
  {
    name: "icons have the pixels they promise",
    rule: rules.iconsFit(pixelsOf),
    break: (text) => text.replace("/assets/undo-80.png", "/assets/undo-32.png"),
    says: "/assets/undo-32.png is 32x32, not 80x80",
  },
  {
    name: "icon files exist",
    rule: rules.iconsFit(pixelsOf),
    break: (text) => text.replace("/assets/icon-64.png", "/assets/icon-65.png"),
    says: "/assets/icon-65.png is not a file, not 64x64",
  },
  {
    name: "every text is there for every Chinese Office",
    rule: rules.chineseIsComplete,
    break: (text) => text.replace('<bt:Override Locale="zh-HK" Value="窗格"/>', ""),
    says: "PaneGroup.Label has no zh-HK",
  },
  {
    name: "Traditional where Traditional is read",
    rule: rules.chineseIsComplete,
    break: (text) => text.replace('Locale="zh-TW" Value="表單"', 'Locale="zh-TW" Value="表单"'),
    says: '"表单" is in the wrong script for zh-TW',
  },
  {
    name: "Chinese texts are Chinese",
    rule: rules.chineseIsComplete,
    break: (text) => text.replace('Locale="zh-CN" Value="窗格"', 'Locale="zh-CN" Value="Pane"'),
    says: '"Pane" (zh-CN) is not Chinese',
  },
  {
    name: "functions are described in Chinese",
    rule: rules.chineseIsComplete,
    break: (text) => text.replace("functions-zh-CN.json", "functions.json"),
    says: "the functions' description in zh-CN is not Chinese",
  },
  {
    name: "one page for runtime, functions, commands and pane",
    rule: rules.runtimeIsShared,
    break: (text) =>
      text.replace('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Functions.Script.Url"/>'),
    says: "Functions.Script.Url is not the runtime's page Taskpane.Url",
  },
  {
    name: "no pane id beside a shared runtime",
    rule: rules.runtimeIsShared,
    break: (text) =>
      text.replace('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>P</TaskpaneId>'),
    says: "a shared runtime must have no TaskpaneId",
  },
  {
    name: "elements stand in Office's order",
    rule: rules.orderIsKept,
    break: (text) =>
      text.replace(/(<FunctionFile [^>]*>)([\s\S]*?)(<ExtensionPoint xsi:type="ContextMenu">)/, "$2$1$3"),
    says: "in DesktopFormFactor: GetStarted, ExtensionPoint, FunctionFile, ExtensionPoint",
  },
  {
    name: "the scope is what was decided",
    rule: rules.scopeIsRight,
    break: (text) => text.replace('Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.17"'),
    says: "requires ExcelApi 1.17, SharedRuntime 1.1",
  },
  {
    name: "every command is bound",
    rule: commandsAreBound,
    break: (text) => text.replace("kpi.clearMarks", "kpi.clearAll"),
    says: "nothing is bound to kpi.clearAll",
  },
  {
    name: "everything bound has a command",
    rule: commandsAreBound,
    break: (text) => text.replace("kpi.clearMarks", "kpi.mark"),
    says: "kpi.clearMarks is bound but not in the manifest",
  },
];

test.each(ruleTable)("$name", ({ rule, break: plant, says }) => {
  expect(rule(parseXml(xml))).toEqual([]);
  expect(rule(parseXml(deployed))).toEqual([]);
  const broken = plant(xml);
  expect(broken).not.toBe(xml);
  expect(rule(parseXml(broken)).map((problem) => problem.replace(developmentUrl, ""))).toContain(
    says.replace(developmentUrl, ""),
  );
});

/** Names that ribbon.ts binds: its string literals that look like one. */
function boundNames(): string[] {
  const source = readFileSync("src/commands/ribbon.ts", "utf8");
  return [...new Set([...source.matchAll(/["'](kpi\.[A-Za-z]+)["']/g)].flatMap(([, name]) => name ?? []))];
}

/** Width and height from a PNG's header, by the address the manifest gives it. */
function pixelsOf(url: string): string {
  const path = join(".", url.replace(developmentUrl, "").replace(deployedUrl, ""));
  if (!existsSync(path)) return "not a file";
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return "not a PNG";
  return `${String(bytes.readUInt32BE(16))}x${String(bytes.readUInt32BE(20))}`;
}
