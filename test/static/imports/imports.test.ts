// The rooms of src import each other only as src/README.md says, and no file imports itself by a detour.
import { importProblem, restrictedPatterns, roomOf, rooms } from "../../../src/tooling/rooms.mjs";
import { sourceFiles } from "../sources";
import { circles, importGraph, importsOf } from "./graph";

/** Imports that break the table and why they may: "path → specifier". Each must still be there. */
const exceptions: Readonly<Record<string, string>> = {};

test("every import of src stays within its room's rights", () => {
  const found = sourceFiles().flatMap(({ path, text }) =>
    importsOf(path, text).flatMap(({ specifier, typeOnly }) => {
      const problem = importProblem({ from: path, specifier, typeOnly });
      return problem === undefined ? [] : [{ at: `${path} → ${specifier}`, problem }];
    }),
  );
  expect(found.filter(({ at }) => exceptions[at] === undefined)).toEqual([]);
  expect(found.map(({ at }) => at)).toEqual(expect.arrayContaining(Object.keys(exceptions)));
});

test("there are no circles", () => {
  expect(circles(importGraph(sourceFiles()))).toEqual([]);
});

test("every file of src is in a room, and every room named in another's rights exists", () => {
  expect(sourceFiles().filter(({ path }) => roomOf(path) === undefined)).toEqual([]);
  const named = Object.values(rooms).flatMap(({ may, typesOnly = [] }) => [...may, ...typesOnly]);
  const known = Object.keys(rooms).flatMap((room) => [room, room.split("/")[0]]);
  expect(named.filter((room) => !known.includes(room))).toEqual([]);
});

test.each([
  [
    "domain/sheet/grid.ts",
    "../findings/finding",
    "domain/sheet must not import domain/findings (../findings/finding).",
  ],
  ["domain/scoring/bands.ts", "../wording/times", "domain/scoring must not import domain/wording (../wording/times)."],
  ["domain/checks/missing.ts", "../../i18n", "domain/checks must not import i18n (../../i18n)."],
  ["domain/tables/kpi-table.ts", "rxjs", "domain/tables must not import rxjs."],
  ["excel/read.ts", "../host/host", "excel must not import host (../host/host)."],
  ["host/office/range.ts", "../../domain/sheet/area", "host must not import domain/sheet (../../domain/sheet/area)."],
  ["host/engine/x.ts", "@univerjs-pro/sheets-chart", "host must not import @univerjs-pro/sheets-chart."],
  ["taskpane/check/List.tsx", "../../excel/read", "taskpane must not import excel (../../excel/read)."],
  ["commands/check.ts", "../tooling/manifest", "commands must not import tooling (../tooling/manifest)."],
  ["helpers.ts", "./domain/language", "helpers.ts is in no room of rooms.mjs."],
])("%s must not import %s", (from, specifier, problem) => {
  expect(importProblem({ from, specifier })).toBe(problem);
});

test.each([
  ["domain/checks/missing.ts", "../tables/kpi-table"],
  ["domain/sheet/grid.ts", "./cell"],
  ["host/functions/registry.ts", "../office/functions/calls"],
  ["host/engine/x.ts", "@univerjs/core/facade"],
  ["taskpane/App.tsx", "react-dom/client"],
  ["i18n/index.ts", "../domain/language"],
  ["tooling/start.ts", "node:fs"],
])("%s may import %s", (from, specifier) => {
  expect(importProblem({ from, specifier })).toBeUndefined();
});

test("the pane takes types from the domain and nothing else of it", () => {
  const wanted = { from: "taskpane/App.tsx", specifier: "../domain/findings/finding" };
  expect(importProblem({ ...wanted, typeOnly: true })).toBeUndefined();
  expect(importProblem(wanted)).toBe("taskpane may import only types of domain/findings (../domain/findings/finding).");
});

test("an import is found in whatever way it is written", () => {
  const text = `
    import a, { type A } from "./a";
    import type { B } from "./b";
    import { type C, type D } from "./c";
    export * from "./d";
    import "./e.css";
    const f = await import("./f");
    type G = import("./g").G;
    new Worker(new URL("./h.ts", import.meta.url));
    const i = require("./i");
    // import j from "./j";
  `;
  const found = importsOf("x.ts", text).map(({ specifier, typeOnly }) => `${specifier}${typeOnly ? " type" : ""}`);
  expect(found).toEqual(["./a", "./b type", "./c type", "./d", "./e.css", "./f", "./g type", "./h.ts", "./i"]);
});

test("a circle is found through an index; types make none", () => {
  const files = [
    { path: "one/index.ts", text: 'import { two } from "../two/two";' },
    { path: "two/two.ts", text: 'import { three } from "./three";' },
    { path: "two/three.ts", text: 'import { one } from "../one";' },
    { path: "two/four.ts", text: 'import { five } from "./five";' },
    { path: "two/five.ts", text: 'import type { Four } from "./four";' },
  ];
  expect(circles(importGraph(files))).toEqual(["one/index.ts → two/two.ts → two/three.ts → one/index.ts"]);
});

test("the editor's patterns block what the table blocks", () => {
  const blocked = (room: string, specifier: string) =>
    restrictedPatterns(room).some(({ regex }) => new RegExp(regex, "u").test(specifier));
  expect(blocked("domain/sheet", "../checks/missing")).toBe(true);
  expect(blocked("domain/checks", "../tables/kpi-table")).toBe(false);
  expect(blocked("taskpane", "../../host/host")).toBe(true);
  expect(blocked("taskpane", "../commands")).toBe(false);
  expect(blocked("i18n", "../domain/language")).toBe(false);
});
