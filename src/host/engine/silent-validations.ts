// Validations that only offer values. Where no alert is asked for, Excel lets any entry stand without a word; Univer
// 0.25.1 puts a red corner on it all the same, which is taken off here.
import type { Engine } from "./engine";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  InterceptorEffectEnum,
  SheetDataValidationModel,
  SheetInterceptorService,
} from "./univer";

/** The corner Univer draws on entries that a validation does not allow. */
const corner = "#fe4b4b";

/** Takes the corner off entries whose validation shows no alert. */
export function silenceValidationsWithoutAlert({ injector }: Engine): void {
  const validations = injector.get(SheetDataValidationModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // Behind the one that puts it on.
    priority: InterceptCellContentPriority.DATA_VALIDATION - 0.5,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      if (cell?.markers?.tr?.color !== corner) return next(cell);
      const id = validations.getRuleIdByLocation(unitId, subUnitId, row, col);
      const rule = id && validations.getRuleById(unitId, subUnitId, id);
      if (!rule || rule.showErrorMessage !== false) return next(cell);
      const markers = Object.fromEntries(Object.entries(cell.markers).filter(([place]) => place !== "tr"));
      return next({ ...cell, markers });
    },
  });
}
