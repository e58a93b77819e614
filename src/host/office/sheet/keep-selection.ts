// The engine selects what it has just inserted or added; Excel's API leaves the user's selection alone.
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "../../engine/univer";
import type { Env } from "../core/env";
import { runCommand } from "./run-command";

/** Runs the work; afterwards sheet and cells are selected as before, and nobody is told of anything else. */
export async function keepingSelection(env: Env, work: () => Promise<void>): Promise<void> {
  const { engine, events } = env;
  const service = engine.injector.get(SheetsSelectionsService);
  const activeId = engine.workbook().getActiveSheet().getSheetId();
  const selections = structuredClone([...service.getCurrentSelections()]);
  events.selectionQuiet = true;
  try {
    await work();
    if (engine.workbook().getActiveSheet().getSheetId() !== activeId) {
      await runCommand(env, SetWorksheetActiveOperation.id, { subUnitId: activeId });
    }
    if (JSON.stringify(service.getCurrentSelections()) !== JSON.stringify(selections)) {
      await runCommand(env, SetSelectionsOperation.id, { subUnitId: activeId, selections });
    }
  } finally {
    events.selectionQuiet = false;
  }
}
