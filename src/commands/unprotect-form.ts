// Takes the protection of the active sheet off, where it has no password: what protecting a form can be undone by later.
import { problem } from "../excel/problem";
import { unprotectSheet } from "../excel/protect";
import { activeSheet } from "../excel/sheets";
import { remember } from "../excel/undo-stack";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { UnprotectedForm } from "./results";

const name = "unprotectForm";

/**
 * Makes every cell of the active sheet free to change again. Two syncs. A sheet that is not protected, and one that is
 * protected with a password, are left as they are, saying so.
 */
export const unprotectForm: Command<Readonly<Record<never, never>>, UnprotectedForm> = {
  name,
  done: ({ sheet }) => ({ key: "done.unprotectForm", arguments: { sheet } }),
  act: async (context) => {
    const sheet = activeSheet(context);
    sheet.load(["id", "name"]);
    sheet.protection.load(["protected", "options"]);
    await context.sync();
    if (!sheet.protection.protected) return fail(problem("not-protected", { sheet: sheet.name }));
    const { options } = sheet.protection;
    if (!(await unprotectSheet(context, sheet))) return fail(problem("password", { sheet: sheet.name }));
    remember({ kind: "unprotection", command: name, sheetId: sheet.id, sheetName: sheet.name, options });
    return succeed({ sheet: sheet.name });
  },
};
