// The repairs of Univer 0.25.1 that every engine of ours gets, headless or in the browser.
// The first, one calculation at a time, is calculation.ts; each has a test in test/host that fails without it.
import type { Engine } from "./engine";
import { updateWrittenFormulas } from "./formula-data";
import { findStylesByText, nameTypesFast } from "./known-styles";
import { moveRuleFormulas } from "./rule-formulas";
import {
  ErrorType,
  ErrorValueObject,
  ICalculateFormulaService,
  IDefinedNamesService,
  IFunctionService,
  ObjectMatrix,
  SheetsDataValidationValidatorService,
} from "./univer";
import type { BaseValueObject, FunctionVariantType } from "./univer";

/** Applies all repairs. Call once, after the first workbook is open: before, the services do not exist. */
export function harden(engine: Engine): void {
  catchInFunctions(engine);
  sortOnCopy(engine);
  forgetRenamedTargets(engine);
  moveRuleFormulas(engine);
  updateWrittenFormulas(engine);
  validateOpenSheets(engine);
  dropRowsAboveTheSheet();
  findStylesByText();
  nameTypesFast();
}

interface InterpreterInternals {
  execute(node: unknown): FunctionVariantType;
  executeAsync(node: unknown): Promise<FunctionVariantType>;
}

/** An exception inside any function stops Univer's calculation for good; here it is #VALUE! in that cell. */
export function catchInFunctions({ injector }: Engine): void {
  const service = injector.get(ICalculateFormulaService) as unknown as { _interpreter: InterpreterInternals };
  const interpreter = service._interpreter;
  const execute = interpreter.execute.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  const failed = (): FunctionVariantType => ErrorValueObject.create(ErrorType.VALUE);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      return failed();
    }
  };
  interpreter.executeAsync = (node) => executeAsync(node).catch(failed);
}

/** SORT sorts the array all formulas on the same range share; here it gets a copy. */
export function sortOnCopy({ injector }: Engine): void {
  const sort = injector.get(IFunctionService).getExecutor("SORT");
  if (!sort) return;
  const calculate = sort.calculate.bind(sort) as (...variants: BaseValueObject[]) => FunctionVariantType;
  sort.calculate = (first: BaseValueObject, ...rest: BaseValueObject[]) =>
    calculate(first.isArray() ? first.mapValue((value) => value) : first, ...rest);
}

/** Parsed formulas keep the old target of a changed name; here the parse is forgotten with the change. */
export function forgetRenamedTargets({ injector }: Engine): void {
  const functions = injector.get(IFunctionService);
  injector.get(IDefinedNamesService).update$.subscribe(() => {
    // The empty key is part of every key.
    functions.deleteFormulaAstCacheKey("");
  });
}

/** Univer validates cells when it is idle and throws when their workbook was closed meanwhile; here it lets them be. */
export function validateOpenSheets(engine: Engine): void {
  const service = engine.injector.get(SheetsDataValidationValidatorService);
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = async (unitId, sheetId, ranges) => {
    const workbook = engine.workbook();
    const isOpen = workbook.getUnitId() === unitId && workbook.getSheetBySheetId(sheetId);
    return isOpen ? validate(unitId, sheetId, ranges) : [];
  };
}

/**
 * When more cells are deleted upwards than rows stand above them, Univer notes those of a validation or a rule in rows
 * before the first and fails on them; here such rows are left out of what it makes of its notes.
 */
export function dropRowsAboveTheSheet(): void {
  ObjectMatrix.prototype.toFullArray = function <T>(this: ObjectMatrix<T>): T[][] {
    const { endRow, endColumn } = this.getRange();
    const full = Array.from({ length: endRow + 1 }, () => new Array<T>(endColumn + 1));
    this.forValue((row, column, value) => {
      const cells = full[row];
      if (cells) cells[column] = value;
    });
    return full;
  };
}
