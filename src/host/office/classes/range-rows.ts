// Range: whether its rows are shown, as one answer and row by row.
import { edgesOf } from "../../engine/area";
import { SetRowHiddenCommand, SetSpecificRowsVisibleCommand } from "../../engine/univer";
import type { Args } from "../core/args";
import { value, type MethodDefinition, type PropertyDefinition } from "../core/definition";
import type { Env } from "../core/env";
import { OfficeError } from "../core/errors";
import { assertAllowed } from "../sheet/protection";
import { sheetOf, type RangeTarget } from "../sheet/range-target";
import { runCommand } from "../sheet/run-command";
import { formattedArea } from "../sheet/styled-cells";

/** Hidden by hand or by a filter, for each row of the area. */
function hiddenRows(target: RangeTarget, env: Env): boolean[] {
  const sheet = sheetOf(target, env);
  const { row, rows } = formattedArea(target, env);
  return Array.from({ length: rows }, (_, down) => !sheet.getRowVisible(row + down));
}

/** True or false for all of them; null when some are hidden. */
function allHidden(target: RangeTarget, env: Env): boolean | null {
  const hidden = hiddenRows(target, env);
  const first = hidden[0] ?? false;
  return hidden.every((one) => one === first) ? first : null;
}

function getRowProperties(target: RangeTarget, args: Args, env: Env): Record<string, unknown>[] {
  const { rowHidden, rowIndex, ...others } = args.record(0);
  if (Object.keys(others).length > 0) throw new OfficeError("NotImplemented");
  return hiddenRows(target, env).map((hidden, down) => ({
    ...(rowHidden === true ? { rowHidden: hidden } : {}),
    ...(rowIndex === true ? { rowIndex: target.area.row + down } : {}),
  }));
}

export const rangeRowProperties: Readonly<Record<string, PropertyDefinition<RangeTarget>>> = {
  rowHidden: {
    get: allHidden,
    set: async (target, wanted, env) => {
      assertAllowed(target.sheetId, "allowFormatRows", env);
      const { id } = wanted === true ? SetRowHiddenCommand : SetSpecificRowsVisibleCommand;
      await runCommand(env, id, { subUnitId: target.sheetId, ranges: [edgesOf(formattedArea(target, env))] });
    },
  },
};

export const rangeRowMethods: Readonly<Record<string, MethodDefinition<RangeTarget>>> = {
  getRowProperties: value(getRowProperties),
};
