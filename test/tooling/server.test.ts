import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { startServer, withWorkbenchOffice, type RunningServer } from "../../src/tooling/server";

const page = `<!doctype html>
<html><head>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer="defer" src="functions.js"></script><script defer="defer" src="taskpane.1234.js"></script>
</head><body></body></html>`;

let dist: string;
let server: RunningServer;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "kpi-server-"));
  mkdirSync(join(dist, "workbench"));
  writeFileSync(join(dist, "taskpane.html"), page);
  writeFileSync(join(dist, "functions.js"), "void 0;");
  writeFileSync(join(dist, "icon.png"), "");
  writeFileSync(join(dist, "workbench", "index.html"), "<title>workbench</title>");
  server = await startServer({ port: 0, dist });
});

afterAll(() => server.close());

const get = (path: string) => fetch(new URL(path, server.url));

test("the add-in's page differs from the built one in the address of office.js only", async () => {
  const served = await (await get("/taskpane.html")).text();
  expect(served.replace("/workbench/office.js", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js")).toBe(
    page,
  );
  expect(served).not.toBe(page);
});

test.each([
  [
    "the China address",
    '<script src="https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js">',
  ],
  ["a copy beside the page", '<script src="office-js/office.js">'],
  ["other attributes first", '<script type="text/javascript" src="https://x.example/office.js">'],
])("office.js is found at %s", (_where, tag) => {
  expect(withWorkbenchOffice(tag)).toContain('src="/workbench/office.js"');
});

test("office.js of the workbench hands over the host's globals", async () => {
  const script = await (await get("/workbench/office.js")).text();
  const globals = { Office: {}, Excel: {}, CustomFunctions: {}, OfficeExtension: {} };
  const frame: Record<string, unknown> = {};
  runInNewContext(script, { parent: { kpiHost: globals }, window: frame });
  expect(frame).toEqual(globals);
});

test("icons may be kept, all else is asked for anew", async () => {
  expect((await get("/icon.png")).headers.get("cache-control")).toBe("max-age=3600");
  expect((await get("/functions.js")).headers.get("cache-control")).toBe("no-cache");
});

test("the root leads to the workbench, files come as they are, others are 404", async () => {
  expect(await (await get("/")).text()).toContain("workbench");
  expect(await (await get("/functions.js")).text()).toBe("void 0;");
  expect((await get("/secret.txt")).status).toBe(404);
  expect((await get("/../package.json")).status).toBe(404);
});

test("listens on this machine only", async () => {
  expect(new URL(server.url).hostname).toBe("localhost");
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((network) => network?.family === "IPv4" && !network.internal);
  for (const network of outside) {
    await expect(fetch(`http://${network?.address ?? ""}:${new URL(server.url).port}/`)).rejects.toThrow();
  }
});

test("a taken port is refused with EADDRINUSE", async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer({ port, dist })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
