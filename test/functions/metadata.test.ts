import { buildFunctionsMetadata, describeFunctions } from "../../src/tooling/functions-metadata";
import { functionNameProblem } from "../../src/tooling/function-names";
import { associated } from "../support/custom-functions";
import "../../src/functions";

const { en, zh } = buildFunctionsMetadata();

test("every function is described in both languages under the same ids, and has its code", () => {
  const ids = en.functions.map(({ id }) => id);
  expect(ids.toSorted()).toEqual([
    "ATTAINMENT",
    "BAND",
    "BUDGETBAND",
    "DAYSAHEAD",
    "EPSCORE",
    "EVIDENCE",
    "GRADE",
    "GROWTHSCORE",
    "LINEARSCORE",
    "OKRSCORE",
    "PROJECTMEAN",
    "SCHEDULEBAND",
    "SMART",
    "STANDARD",
    "VAGUE",
    "WEIGHTCHECK",
    "WEIGHTEDSCORE",
    "WORKLOADBAND",
  ]);
  expect(zh.functions.map(({ id }) => id)).toEqual(ids);
  expect([...associated.keys()].toSorted()).toEqual(ids.toSorted());
});

test("the languages differ in descriptions and help pages only", () => {
  expect(withoutTexts(zh)).toEqual(withoutTexts(en));
  for (const { description, parameters } of zh.functions) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(text).toMatch(/[\u4e00-\u9fff]/);
    }
  }
  expect(JSON.stringify(en)).not.toMatch(/[\u4e00-\u9fff]/);
});

test("Excel finds each function's help where the add-in is served, in the language of the descriptions", () => {
  expect(helpOf(en)).toBe("https://localhost:3000/help/en/functions/weightcheck.html");
  expect(helpOf(zh)).toBe("https://localhost:3000/help/zh-CN/functions/weightcheck.html");
  const deployed = buildFunctionsMetadata({ baseUrl: "https://tools.example.com/kpi/" });
  expect(helpOf(deployed.zh)).toBe("https://tools.example.com/kpi/help/zh-CN/functions/weightcheck.html");
  expect(() => buildFunctionsMetadata({ baseUrl: "http://tools.example.com" })).toThrow("must begin with https://");
});

test("ranges and options are told to Excel as they are", () => {
  const shape = Object.fromEntries(
    en.functions.map(({ id, parameters, result }) => [
      id,
      [
        ...parameters.map((it) => `${it.dimensionality ?? "scalar"}${it.optional ? "?" : ""}`),
        result.dimensionality ?? "scalar",
      ],
    ]),
  );
  expect(shape).toEqual({
    WEIGHTEDSCORE: ["matrix", "matrix", "scalar?", "matrix?", "matrix?", "scalar?", "scalar"],
    WEIGHTCHECK: ["matrix", "matrix?", "matrix?", "scalar?", "scalar?", "scalar"],
    BUDGETBAND: ["matrix", "matrix", "matrix?", "matrix"],
    SCHEDULEBAND: ["matrix", "matrix", "matrix?", "scalar?", "matrix"],
    WORKLOADBAND: ["matrix", "matrix?", "matrix"],
    GROWTHSCORE: ["matrix", "scalar"],
    PROJECTMEAN: ["matrix", "scalar"],
    EPSCORE: ["matrix", "matrix", "scalar?", "scalar?", "scalar?", "scalar?", "scalar"],
    BAND: ["matrix", "matrix", "matrix"],
    LINEARSCORE: ["matrix", "matrix", "matrix?", "matrix?", "matrix"],
    ATTAINMENT: ["matrix", "matrix", "matrix?", "matrix?", "matrix?", "matrix"],
    STANDARD: ["matrix", "matrix", "matrix"],
    GRADE: ["matrix", "matrix?", "matrix"],
    OKRSCORE: ["matrix", "matrix", "scalar"],
    DAYSAHEAD: ["matrix", "matrix", "scalar?", "matrix?", "matrix"],
    SMART: ["matrix", "matrix?", "matrix"],
    VAGUE: ["matrix", "matrix?", "matrix"],
    EVIDENCE: ["matrix", "matrix"],
  });
  expect(en.allowErrorForDataTypeAny).toBe(true);
});

const good = `
/**
 * Doubles a number.
 * @zh 加倍。
 * @customfunction DOUBLED
 * @param value The number.
 * @zhparam value 数字。
 */
export function doubled(value: number): number { return 2 * value; }`;

test.each<[string, string, string]>([
  ["a missing Chinese description", good.replace("@zh ", "@cn "), "DOUBLED has no text in zh-CN"],
  ["a missing Chinese parameter", good.replace(" * @zhparam value 数字。\n", ""), "DOUBLED value has no text in zh-CN"],
  ["a missing English description", good.replace("Doubles a number.", ""), "DOUBLED has no text in en"],
  ["a missing English parameter", good.replace(" * @param value The number.\n", ""), "DOUBLED value has no text in en"],
  ["a Chinese text for no parameter", good.replace("@zhparam value", "@zhparam valeu"), "DOUBLED has no valeu"],
  ["a text that is too long", good.replace("加倍。", "加".repeat(256)), "DOUBLED is too long in zh-CN"],
  ["a name that is not the id", good.replace("DOUBLED", "DOUBLED TWICE"), "DOUBLED has another name, TWICE"],
  ["a bad name", good.replace("DOUBLED", "AB12"), "AB12 looks like a cell"],
  ["an id used twice", good + good.replace("function doubled", "function again"), "duplicate"],
  ["a type the generator does not know", good.replace("value: number", "value: Amount"), "Amount"],
])("refuses %s", (_name, text, problem) => {
  expect(() => describeFunctions([{ name: "sample.ts", text }])).toThrow(problem);
});

test("a good sample passes", () => {
  expect(describeFunctions([{ name: "sample.ts", text: good }]).zh.functions[0]).toMatchObject({
    description: "加倍。",
  });
});

test("an id used in two files is refused", () => {
  const again = good.replace("function doubled", "function again");
  expect(() =>
    describeFunctions([
      { name: "a.ts", text: good },
      { name: "b.ts", text: again },
    ]),
  ).toThrow("DOUBLED is there twice");
});

test.each([
  ["WEIGHTCHECK", undefined],
  ["EPSCORE", undefined],
  ["AB", "AB is shorter than three characters"],
  ["ABC1", "ABC1 looks like a cell"],
  ["R1C1", "R1C1 looks like a cell"],
  ["RUN", "RUN is an Excel 4 macro function"],
  ["RANK", "RANK is a function of Excel"],
  ["WEIGHT_CHECK", "WEIGHT_CHECK is not made of capital letters and digits"],
])("%s → %s", (id, problem) => {
  expect(functionNameProblem(id)).toBe(problem);
});

function helpOf({ functions }: typeof en): string | undefined {
  return functions.find(({ id }) => id === "WEIGHTCHECK")?.helpUrl;
}

function withoutTexts(file: typeof en) {
  return file.functions.map((one) => ({
    ...one,
    description: undefined,
    helpUrl: undefined,
    parameters: one.parameters.map((parameter) => ({ ...parameter, description: undefined })),
  }));
}
