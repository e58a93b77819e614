// Runs one command of the engine on a sheet of the open workbook.
import type { Env } from "../core/env";
import { OfficeError } from "../core/errors";

/** Runs the command and waits for it; GeneralException naming it when the engine refuses. */
export async function runCommand(env: Env, id: string, params: object): Promise<void> {
  const unitId = env.engine.workbook().getUnitId();
  const done = await env.engine.commands.executeCommand(id, { unitId, ...params });
  if (done === false) throw new OfficeError("GeneralException", `The engine refused ${id}.`);
}
