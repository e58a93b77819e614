// The repairs of the calculation: each test fails with its repair taken out.
import { createHeadlessEngine, type Engine } from "../../src/host/engine/engine";
import {
  type ArrayValueObject,
  AsyncObject,
  BaseFunction,
  IFunctionService,
  NumberValueObject,
  SetRangeValuesCommand,
  type BaseValueObject,
  type FunctionVariantType,
} from "../../src/host/engine/univer";

let engine: Engine;
beforeEach(() => {
  engine = createHeadlessEngine();
});
afterEach(() => engine.dispose());

class TestFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly run: (value: number) => FunctionVariantType,
    private readonly asynchronous = false,
  ) {
    super(name);
  }
  override isAsync(): boolean {
    return this.asynchronous;
  }
  override calculate(first: BaseValueObject): FunctionVariantType {
    return this.run(Number(first.isArray() ? (first as ArrayValueObject).getFirstCell().getValue() : first.getValue()));
  }
}

function write(address: string, values: unknown[][]): void {
  const { startRow, startColumn } = engine.api.getActiveWorkbook()?.getActiveSheet().getRange(address).getRange() ?? {
    startRow: 0,
    startColumn: 0,
  };
  const cells = values.map((line) =>
    line.map((value) => (typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value })),
  );
  const cellValue: Record<number, Record<number, object>> = {};
  cells.forEach((line, row) => {
    cellValue[startRow + row] = Object.fromEntries(line.map((cell, column) => [startColumn + column, cell]));
  });
  const sheet = engine.workbook().getActiveSheet();
  engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: engine.workbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: {
      startRow,
      startColumn,
      endRow: startRow + values.length - 1,
      endColumn: startColumn + (values[0]?.length ?? 1) - 1,
    },
    value: cellValue,
  });
}

function read(row: number, column: number): unknown {
  return engine.workbook().getActiveSheet().getCellRaw(row, column)?.v;
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("an edit while an asynchronous function is awaited spoils no result", async () => {
  const slow = (value: number) =>
    new AsyncObject(sleep(60).then(() => NumberValueObject.create(value * 2))) as unknown as FunctionVariantType;
  engine.injector.get(IFunctionService).registerExecutors(new TestFunction("SLOWLY", slow, true));
  write("A1", [[5], ["=SLOWLY(A1)"], ["=A2+1"]]);
  void engine.calculation.settle();
  for (const pause of [0, 20, 40]) {
    await sleep(pause);
    write("C1", [[pause], ["=C1*10"]]);
    void engine.calculation.settle();
  }
  await engine.calculation.settle();
  expect([read(1, 0), read(2, 0), read(1, 2)]).toEqual([10, 11, 400]);
});

test("an exception inside a function is #VALUE! in its cell and calculation goes on", async () => {
  const fail = (): FunctionVariantType => {
    throw new Error("no");
  };
  engine.injector.get(IFunctionService).registerExecutors(new TestFunction("FAILING", fail));
  write("A1", [["=FAILING(1)"], [2], ["=A2*3"]]);
  await engine.calculation.settle();
  expect([read(0, 0), read(2, 0)]).toEqual(["#VALUE!", 6]);
  write("A2", [[3]]);
  await engine.calculation.settle();
  expect(read(2, 0)).toBe(9);
});

test("SORT leaves the array of other formulas on the same range alone", async () => {
  write("A1", [
    ["c", 30],
    ["a", 10],
    ["b", 20],
    ["a", 40],
  ]);
  write("D1", [["=SUM(SORT(B1:B4))"], ['=SUMIFS(B1:B4,A1:A4,"a")'], ["=INDEX(B1:B4,1)"]]);
  await engine.calculation.settle();
  expect([read(0, 3), read(1, 3), read(2, 3)]).toEqual([100, 50, 30]);
});

test("a changed name takes its formulas along", async () => {
  write("A1", [[1], [2]]);
  const workbook = engine.api.getActiveWorkbook();
  workbook?.insertDefinedName("Basis", "Sheet1!$A$1");
  write("B1", [["=Basis*10"]]);
  await engine.calculation.settle();
  expect(read(0, 1)).toBe(10);
  workbook?.getDefinedName("Basis")?.setRef("Sheet1!$A$2");
  await engine.calculation.settle();
  expect(read(0, 1)).toBe(20);
});
