// What the engine put off for later must not fail when its workbook is no longer open.
import { createHeadlessEngine, emptyWorkbook } from "../../src/host/engine/engine";
import { SheetsDataValidationValidatorService } from "../../src/host/engine/univer";

test("validation put off until after the workbook was replaced is let be", async () => {
  const engine = createHeadlessEngine();
  const closed = engine.workbook().getUnitId();
  engine.open(emptyWorkbook());
  const service = engine.injector.get(SheetsDataValidationValidatorService);
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  await expect(service.validatorRanges(closed, "sheet-1", [range])).resolves.toEqual([]);
  engine.dispose();
});
