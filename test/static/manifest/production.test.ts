// The manifest to deploy: what changes against the development manifest, and what is refused.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { developmentId, developmentUrl, productionId, productionManifest } from "../../../src/tooling/manifest";

const xml = readFileSync("manifest.xml", "utf8");
const deployment = { baseUrl: "https://kpi.example.com/sheets/", id: productionId, version: "1.2" };

test("the development manifest has its own Id and is recognisable in Excel", () => {
  expect(xml).toContain(`<Id>${developmentId}</Id>`);
  expect(xml).toContain('<DisplayName DefaultValue="KPI Sheets [dev]">');
  expect(developmentId).not.toBe(productionId);
});

test("Id, version, addresses and names are those of the deployment", () => {
  const made = productionManifest(xml, deployment);
  expect(made).toContain(`<Id>${productionId}</Id>`);
  expect(made).toContain("<Version>1.2.0.0</Version>");
  expect(made).toContain('"https://kpi.example.com/sheets/taskpane.html"');
  expect(made).toContain('<DisplayName DefaultValue="KPI Sheets">');
  expect(made).not.toMatch(/localhost|\[dev\]|<!--/);
});

test("the Id is the add-in's own unless another is given", () => {
  const { id, ...rest } = deployment;
  expect(productionManifest(xml, rest)).toContain(`<Id>${id}</Id>`);
});

test("nothing else changes", () => {
  const made = productionManifest(xml, deployment);
  const back = made
    .replace(productionId, developmentId)
    .replace("1.2.0.0", "0.1.0.0")
    .replaceAll("https://kpi.example.com/sheets", developmentUrl);
  const plain = xml.replace(/\s*<!--[\s\S]*?-->/g, "").replaceAll(" [dev]", "");
  expect(back).toBe(plain);
});

test("an address with an ampersand stays well-formed XML", () => {
  const made = productionManifest(xml, { ...deployment, baseUrl: "https://kpi.example.com/r&d" });
  expect(made).toContain('"https://kpi.example.com/r&amp;d/taskpane.html"');
});

test.each([
  [{ baseUrl: "http://kpi.example.com" }, "https://"],
  [{ baseUrl: "kpi.example.com" }, "https://"],
  [{ baseUrl: "https://kpi.example.com/?v=1" }, "no query"],
  [{ id: "kpi-sheets" }, "not a GUID"],
  [{ id: developmentId.toUpperCase() }, "Id of its own"],
  [{ version: "1.2.3.4.5" }, "one to four numbers"],
  [{ version: "1.2.0-beta" }, "one to four numbers"],
])("%j is refused", (wrong, message) => {
  expect(() => productionManifest(xml, { ...deployment, ...wrong })).toThrow(message);
});

test("a manifest that is no longer the development one is refused", () => {
  expect(() => productionManifest(productionManifest(xml, deployment), deployment)).toThrow(
    "Not the development manifest",
  );
});

test("Microsoft's own reader understands both manifests", () => {
  const path = join(tmpdir(), `kpi-sheets-manifest-${String(process.pid)}.xml`);
  writeFileSync(path, productionManifest(xml, deployment));
  expect(asOfficeReads(path)).toMatchObject({ id: productionId, displayName: "KPI Sheets", version: "1.2.0.0" });
  expect(asOfficeReads("manifest.xml")).toMatchObject({ id: developmentId, displayName: "KPI Sheets [dev]" });
});

/** What office-addin-manifest reads; in a process of its own because jest cannot load its ES modules. */
function asOfficeReads(path: string): unknown {
  const script =
    "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])" +
    ".then((info) => process.stdout.write(JSON.stringify(info)))";
  return JSON.parse(execFileSync(process.execPath, ["-e", script, path], { encoding: "utf8", stdio: "pipe" }));
}
