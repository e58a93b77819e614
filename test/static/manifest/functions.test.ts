// The functions are the same in both languages, have code, and are named alike in manifest, forms and README.
import { readFileSync } from "node:fs";
import { forms } from "../../../src/domain/forms";
import { planForm } from "../../../src/domain/forms/plan-form";
import { languages } from "../../../src/domain/language";
import { buildFunctionsMetadata, type FunctionsFile } from "../../../src/tooling/functions-metadata";
import { formulasOf, functionsIn } from "../native/formulas";
import { parseXml, resourceValue } from "./document";

const { en, zh } = buildFunctionsMetadata();
const ids = en.functions.map(({ id }) => id);

/** A file of functions with every text replaced, so that only what a language must not change is left. */
function shapeOf({ functions, ...rest }: FunctionsFile): object {
  const untold = <T extends object>(found: T) => ({ ...found, description: "" });
  return {
    ...rest,
    functions: functions.map((found) => ({ ...untold(found), helpUrl: "", parameters: found.parameters.map(untold) })),
  };
}

/** Ids that the code ties to a function. */
function associatedIn(source: string): string[] {
  const table = /kpiFunctions = \{([^}]*)\}/.exec(source)?.[1] ?? "";
  return [...table.matchAll(/([A-Z][A-Z0-9]*):/g)].map(([, id]) => id ?? "");
}

test("both languages describe the same functions", () => {
  expect(ids.length).toBeGreaterThan(0);
  expect(shapeOf(zh)).toEqual(shapeOf(en));
});

test("a function, a parameter or an id that differs between the languages is seen", () => {
  const [first, ...others] = zh.functions;
  if (first === undefined) throw new Error("no function");
  const [, ...parameters] = first.parameters;
  expect(shapeOf({ ...zh, functions: others })).not.toEqual(shapeOf(en));
  expect(shapeOf({ ...zh, functions: [{ ...first, parameters }, ...others] })).not.toEqual(shapeOf(en));
  expect(shapeOf({ ...zh, functions: [{ ...first, id: "TOTAL" }, ...others] })).not.toEqual(shapeOf(en));
  expect(shapeOf({ ...zh, functions: [{ ...first, description: "总分" }, ...others] })).toEqual(shapeOf(en));
});

test("Chinese descriptions are Chinese, English ones are not", () => {
  const textsOf = ({ functions }: FunctionsFile) =>
    functions.flatMap(({ description, parameters }) => [description, ...parameters.map((each) => each.description)]);
  expect(textsOf(zh).filter((text) => !/\p{Script=Han}/u.test(text ?? ""))).toEqual([]);
  expect(textsOf(en).filter((text) => /^\p{Script=Han}/u.test(text ?? ""))).toEqual([]);
});

test("every function has code, and no code is without a description", () => {
  expect(associatedIn(readFileSync("src/functions/index.ts", "utf8")).sort()).toEqual([...ids].sort());
});

test("forms with KPI formulas call only functions that exist, by the manifest's namespace", () => {
  const namespace = resourceValue(parseXml(readFileSync("manifest.xml", "utf8")), "Functions.Namespace") ?? "";
  const known = ids.map((id) => `${namespace}.${id}`);
  const options = { formulas: "kpi", origin: { row: 0, column: 0 }, ownSheet: true } as const;
  const called = forms
    .flatMap((form) => languages.flatMap((language) => formulasOf(planForm(form, { ...options, language }))))
    .flatMap(functionsIn)
    .filter((name) => name.includes("."));
  expect(called.length).toBeGreaterThan(0);
  expect(called.filter((name) => !known.includes(name))).toEqual([]);
});

test("the README lists every function with its arguments", () => {
  const readme = readFileSync("README.md", "utf8");
  const signatures = en.functions.map(({ id, parameters }) => {
    const names = parameters.map(({ name, optional = false }) => (optional ? `[${name}]` : name));
    return `KPI.${id}(${names.join(", ")})`;
  });
  expect(signatures.filter((signature) => !readme.includes(signature))).toEqual([]);
});
