// Adds a sheet for a plan, and takes it away again when writing fails.
import { newSheetName } from "./names";
import type { Problem } from "./problem";
import { problem } from "./problem";

/** Queues a new sheet at the end under the proposed name, made legal and unique; one sync. Nothing is added yet. */
export async function prepareSheet(
  context: Excel.RequestContext,
  proposed: string,
): Promise<{ readonly name: string; add(): Excel.Worksheet } | Problem> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) return problem("protected", { sheet: proposed });
  const name = newSheetName(
    proposed,
    worksheets.items.map((sheet) => sheet.name),
  );
  return {
    name,
    add: () => {
      const sheet = worksheets.add(name);
      sheet.load(["id", "name"]);
      return sheet;
    },
  };
}

/** Deletes a sheet that was just added; false when that failed too. */
export async function dropSheet(context: Excel.RequestContext, name: string): Promise<boolean> {
  try {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
