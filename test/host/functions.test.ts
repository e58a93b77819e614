// Custom functions: registering, arguments, results, errors, and #BUSY! until the sync has ended.
import type { FunctionMetadata, Host } from "../../src/host/host";
import { openTestHost } from "../support/host";

type Parameter = FunctionMetadata["parameters"][number];

let host: Host;
afterEach(() => host.dispose());

const scalar = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  type: "any",
  dimensionality: "scalar",
  ...more,
});
const matrix = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  type: "any",
  dimensionality: "matrix",
  ...more,
});

/** What the probe was last called with. */
let given: unknown[] = [];

async function start(
  parameters: readonly Parameter[],
  code: (...args: unknown[]) => unknown,
  blanks: "desktop" | "web" = "desktop",
) {
  host = await openTestHost({ blanks });
  host.registerFunctions([{ id: "PROBE", name: "PROBE", parameters, result: { type: "any" } }], "KPI");
  CustomFunctions.associate("PROBE", (...args: unknown[]) => {
    // Excel adds the invocation at the end.
    expect(args.at(-1)).toMatchObject({ functionName: "KPI.PROBE" });
    given = args.slice(0, -1);
    return code(...given);
  });
}

/** Writes formulas or values at an address and gives its values after the next sync. */
async function enter(address: string, formulas: unknown[][]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.formulas = formulas as string[][];
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const probe = (formula: string) => enter("J1", [[formula]]).then(([line]) => line?.[0]);

test.each([
  ["desktop", 0],
  ["web", null],
] as const)("on the %s a blank cell arrives as %j, alone and in a range", async (blanks, blank) => {
  await start([scalar("a"), matrix("b")], () => "ok", blanks);
  await enter("A1:A2", [[1], ["x"]]);
  expect(await probe("=KPI.PROBE(B1,A1:B2)")).toBe("ok");
  expect(given).toEqual([
    blank,
    [
      [1, blank],
      ["x", blank],
    ],
  ]);
});

test("arguments: values only, left out is null, a cell for a matrix is a matrix", async () => {
  await start([scalar("a"), scalar("b", { optional: true }), matrix("c", { optional: true })], () => 1);
  await enter("A1:C1", [[true, 45658, "=1/4"]]);
  await probe("=KPI.PROBE(A1)");
  expect(given).toEqual([true, null, null]);
  await probe("=KPI.PROBE(B1,,C1)");
  expect(given).toEqual([45658, null, [[0.25]]]);
  await probe('=KPI.PROBE("text",0,A1:C1)');
  expect(given).toEqual(["text", 0, [[true, 45658, 0.25]]]);
});

test("types are converted, and what cannot be is #VALUE! without a call", async () => {
  await start([scalar("n", { type: "number" }), scalar("s", { type: "string", optional: true })], (n) => n);
  expect(await probe('=KPI.PROBE("12",5)')).toBe(12);
  expect(given).toEqual([12, "5"]);
  given = [];
  expect(await probe('=KPI.PROBE("twelve")')).toBe("#VALUE!");
  expect(await probe("=KPI.PROBE(A1:A3)")).toBe("#VALUE!");
  expect(given).toEqual([]);
});

test("an error among the arguments is the result, and the function is not called", async () => {
  await start([matrix("a")], () => 1);
  await enter("A1:A2", [["=1/0"], [1]]);
  given = [];
  expect(await probe("=KPI.PROBE(A1:A2)")).toBe("#DIV/0!");
  expect(given).toEqual([]);
});

test("repeating arguments arrive as one list", async () => {
  await start([scalar("first"), scalar("more", { repeating: true })], () => 1);
  await probe("=KPI.PROBE(1,2,3,4)");
  expect(given).toEqual([1, [2, 3, 4]]);
});

test.each<[string, unknown, unknown]>([
  ["a number", 1.5, 1.5],
  ["text that looks like a number", "1%", "1%"],
  ["an empty text", "", ""],
  ["true", true, true],
  ["nothing", undefined, 0],
  ["NaN", Number.NaN, "#NUM!"],
])("%s comes into the cell", async (_what, result, shown) => {
  await start([], () => result);
  expect(await probe("=KPI.PROBE()")).toBe(shown);
});

test("a rectangle spills; one that is not a rectangle is #VALUE!; a blocked one is #SPILL!", async () => {
  let result: unknown = [
    [1, 2],
    ["a", ""],
  ];
  await start([], () => result);
  await probe("=KPI.PROBE()");
  expect(await enter("J1:K2", [[null, null], [null, null]])).toEqual(result); // prettier-ignore
  expect(await enter("K2", [["in the way"]])).toEqual([["in the way"]]);
  expect(await probe("=KPI.PROBE()")).toBe("#SPILL!");
  await enter("K2", [[""]]);
  result = [[1, 2], [3]];
  expect(await probe("=KPI.PROBE()")).toBe("#VALUE!");
});

test("errors: their code in the cell, their message kept for #VALUE! and #N/A until the cell is well", async () => {
  const codes = ["invalidValue", "notAvailable", "divisionByZero", "invalidNumber"] as const;
  await start([scalar("which")], (which) => {
    const code = codes[Number(which)];
    if (code) throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], `says ${code}`);
    if (which === 9) throw new Error("a bug");
    return "well";
  });
  const shown = await enter("J1:J6", [0, 1, 2, 3, 9, 5].map((which) => [`=KPI.PROBE(${String(which)})`])); // prettier-ignore
  expect(shown.flat()).toEqual(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "well"]);
  const messages = [0, 1, 2, 3, 4, 5].map((row) => host.errorMessage("Sheet1", row, 9));
  expect(messages).toEqual(["says invalidValue", "says notAvailable", undefined, undefined, undefined, undefined]);
  await enter("J1", [["=KPI.PROBE(5)"]]);
  expect(host.errorMessage("Sheet1", 0, 9)).toBeUndefined();
});

test("a promise is waited for, and may fail", async () => {
  await start([scalar("a")], async (a) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (a === 1) return "late";
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "never");
  });
  expect(await enter("J1:J2", [["=KPI.PROBE(1)"], ["=KPI.PROBE(2)"]])).toEqual([["late"], ["#N/A"]]);
  expect(host.errorMessage("Sheet1", 1, 9)).toBe("never");
});

test("in the sync that writes it a function is #BUSY!, with all that depends on it; in the next it has its value", async () => {
  await start([scalar("a")], (a) => Number(a) * 10);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A4");
    range.formulas = [[2], ["=KPI.PROBE(A1)"], ["=A2+1"], ["=A1+1"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2], ["#BUSY!"], ["#BUSY!"], [3]]);
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([[2], [20], [21], [3]]);
    range.getCell(0, 0).values = [[5]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5], ["#BUSY!"], ["#BUSY!"], [6]]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5], [50], [51], [6]]);
  });
});

test("a function may be written in any case and stand inside others", async () => {
  await start([matrix("a")], (a) => (a as number[][]).flat().length);
  expect(await probe('=IF(kpi.probe(A1:B3)=6,"six","no")')).toBe("six");
});

test("code may come before the metadata, or after the formula", async () => {
  host = await openTestHost();
  CustomFunctions.associate({ EARLY: () => "early" });
  const functionOf = (id: string): FunctionMetadata => ({ id, name: id, parameters: [], result: {} });
  expect(await enter("A1", [["=KPI.LATER()"]])).toEqual([["#NAME?"]]);
  host.registerFunctions([functionOf("EARLY"), functionOf("LATER")], "KPI");
  expect(await enter("A1:A2", [["=KPI.EARLY()"], ["=KPI.LATER()"]])).toEqual([["early"], ["#BUSY!"]]);
  CustomFunctions.associate("LATER", () => "later");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await enter("A3", [["=A2"]])).toEqual([["later"]]);
});

test("10 000 functions are calculated in reasonable time", async () => {
  await start([scalar("a")], (a) => Number(a) + 1);
  const rows = 10_000;
  await enter(`A1:B${String(rows)}`, Array.from({ length: rows }, (_, row) => [row, `=KPI.PROBE(A${String(row + 1)})`])); // prettier-ignore
  expect(await enter("C1", [[`=SUM(B1:B${String(rows)})`]])).toEqual([[(rows * (rows + 1)) / 2]]);
}, 60_000);
