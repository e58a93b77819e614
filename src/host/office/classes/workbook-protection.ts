// Protection of a workbook's structure: while it lasts no sheet can be added, deleted, renamed or hidden.
import type { Args } from "../core/args";
import { action, defineClass } from "../core/definition";
import type { Env } from "../core/env";
import { OfficeError } from "../core/errors";

/** Throws AccessDenied while the workbook's structure is protected. */
export function refuseWhenProtected({ engine }: Env): void {
  if (engine.extras.workbook.protection) throw new OfficeError("AccessDenied");
}

function protect(args: Args, env: Env): void {
  refuseWhenProtected(env);
  const password = args.optionalText(0);
  env.engine.extras.workbook.protection = password === undefined ? {} : { password };
  env.touched();
}

// A password that came with a file is known by its hash only; this host cannot lift such a protection.
function unprotect(args: Args, env: Env): void {
  const { workbook } = env.engine.extras;
  if (!workbook.protection) return;
  const { password, hash } = workbook.protection;
  if (hash !== undefined || (password ?? "") !== (args.optionalText(0) ?? "")) throw new OfficeError("AccessDenied");
  delete workbook.protection;
  env.touched();
}

export const workbookProtectionClass = defineClass({
  name: "WorkbookProtection",
  properties: {
    protected: { get: (_target, { engine }) => engine.extras.workbook.protection !== undefined },
  },
  methods: {
    protect: action((_target, args, env) => protect(args, env)),
    unprotect: action((_target, args, env) => unprotect(args, env)),
  },
});
