// Number formats that show nothing, as "0;-0;;@" does for zeros. Univer 0.25.1 shows the bare number where the text comes
// out empty; here nothing is shown.
import type { Engine } from "./engine";
import {
  CellValueType,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  InterceptorEffectEnum,
  SheetInterceptorService,
} from "./univer";

/** Hides on the screen what its number format hides. */
export function hideByNumberFormat({ injector }: Engine): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    // Behind the one that makes text of numbers: what is a number still came out empty there.
    priority: InterceptCellContentPriority.NUMFMT - 0.5,
    handler: (cell, { workbook }, next) => {
      if (typeof cell?.v !== "number" || cell.t === CellValueType.STRING || cell.t === CellValueType.BOOLEAN) {
        return next(cell);
      }
      const pattern = workbook.getStyles().get(cell.s)?.n?.pattern;
      if (!pattern || /^(?:general|@)$/i.test(pattern)) return next(cell);
      return next({ ...cell, v: "", t: CellValueType.STRING });
    },
  });
}
