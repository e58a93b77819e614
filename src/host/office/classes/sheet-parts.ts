// Parts of a worksheet besides its cells: frozen panes, page breaks, protection.
import type { Area } from "../../engine/area";
import { SetFrozenCommand } from "../../engine/univer";
import { action, defineClass, object, value } from "../core/definition";
import type { Args } from "../core/args";
import type { Env } from "../core/env";
import { invalidArgument, OfficeError } from "../core/errors";
import { excelColumns, excelRows } from "../sheet/address";
import { growSheet } from "../sheet/cells";
import { rangeNamed } from "../sheet/named-range";
import { parseRange, sheetOf, type RangeTarget, type SheetTarget } from "../sheet/range-target";
import { runCommand } from "../sheet/run-command";

/** A Range or an address on the sheet. */
export function rangeArgument(target: SheetTarget, args: Args, env: Env): Area {
  const given = args.raw(0);
  if (typeof given === "string")
    return parseRange(given, target, env, (name) => rangeNamed(name, target.sheetId, env)).area;
  const isRange = typeof given === "object" && given !== null && "area" in given;
  return isRange ? (given as RangeTarget).area : invalidArgument();
}

async function freeze({ sheetId }: SheetTarget, rows: number, columns: number, env: Env): Promise<void> {
  growSheet(sheetId, rows + 1, columns + 1, env);
  await runCommand(env, SetFrozenCommand.id, {
    subUnitId: sheetId,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}

function frozen(target: SheetTarget, env: Env): RangeTarget | null {
  const { startRow, startColumn } = sheetOf(target, env).getFreeze();
  const [rows, columns] = [Math.max(0, startRow), Math.max(0, startColumn)];
  if (rows === 0 && columns === 0) return null;
  const area = {
    row: 0,
    column: 0,
    rows: rows === 0 ? excelRows : rows,
    columns: columns === 0 ? excelColumns : columns,
  };
  return { sheetId: target.sheetId, area };
}

export const freezePanesClass = defineClass<SheetTarget>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: action((target, args, env) => freeze(target, args.given(0) ? args.index(0, 1) : 1, 0, env)),
    freezeColumns: action((target, args, env) => freeze(target, 0, args.given(0) ? args.index(0, 1) : 1, env)),
    freezeAt: action((target, args, env) => {
      const { row, rows, column, columns } = rangeArgument(target, args, env);
      const lines = rows >= excelRows ? 0 : row + rows;
      return freeze(target, lines, columns >= excelColumns ? 0 : column + columns, env);
    }),
    unfreeze: action((target, _args, env) => freeze(target, 0, 0, env)),
    getLocation: object("Range", (target, _args, env) => frozen(target, env)),
    getLocationOrNullObject: object("Range", (target, _args, env) => frozen(target, env)),
  },
});

interface BreaksTarget extends SheetTarget {
  readonly axis: "rows" | "columns";
}

interface BreakTarget extends BreaksTarget {
  readonly at: number;
}

function breaksOf({ sheetId, axis }: BreaksTarget, env: Env): number[] {
  const extras = env.engine.extras.sheet(sheetId);
  return axis === "rows" ? extras.rowBreaks : extras.columnBreaks;
}

function setBreaks({ sheetId, axis }: BreaksTarget, breaks: readonly number[], env: Env): void {
  const extras = env.engine.extras.sheet(sheetId);
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  if (axis === "rows") extras.rowBreaks = sorted;
  else extras.columnBreaks = sorted;
  env.touched();
}

export const pageBreakCollectionClass = defineClass<BreaksTarget>({
  name: "PageBreakCollection",
  collection: {
    itemClass: "PageBreak",
    items: (target, env) => breaksOf(target, env).map((at) => ({ ...target, at })),
  },
  methods: {
    // The break stands before the first row or column of the range.
    add: object("PageBreak", (target, args, env) => {
      const { row, column } = rangeArgument(target, args, env);
      const at = target.axis === "rows" ? row : column;
      if (at === 0) invalidArgument();
      setBreaks(target, [...breaksOf(target, env), at], env);
      return { ...target, at };
    }),
    getItem: object("PageBreak", (target, args, env) => {
      const at = breaksOf(target, env)[args.index(0)];
      return at === undefined ? null : { ...target, at };
    }),
    getCount: value((target, _args, env) => breaksOf(target, env).length),
    removePageBreaks: action((target, _args, env) => setBreaks(target, [], env)),
  },
});

export const pageBreakClass = defineClass<BreakTarget>({
  name: "PageBreak",
  properties: {
    rowIndex: { get: ({ axis, at }) => (axis === "rows" ? at : 0) },
    columnIndex: { get: ({ axis, at }) => (axis === "columns" ? at : 0) },
  },
  methods: {
    delete: action((target, _args, env) =>
      setBreaks(
        target,
        breaksOf(target, env).filter((at) => at !== target.at),
        env,
      ),
    ),
    getCellAfterBreak: object("Range", ({ sheetId, axis, at }) => ({
      sheetId,
      area: { row: axis === "rows" ? at : 0, column: axis === "columns" ? at : 0, rows: 1, columns: 1 },
    })),
  },
});

const protectionDefaults: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function protect({ sheetId }: SheetTarget, args: Args, env: Env): void {
  const extras = env.engine.extras.sheet(sheetId);
  if (extras.protection) throw new OfficeError("AccessDenied");
  const options = { ...protectionDefaults };
  for (const [name, wanted] of Object.entries(args.record(0))) {
    if (name in options && (typeof wanted === "boolean" || typeof wanted === "string")) options[name] = wanted;
  }
  const password = args.optionalText(1);
  extras.protection = password === undefined ? { options } : { options, password };
  env.touched();
}

// A password that came with a file is known by its hash only; this host cannot lift such a protection.
function unprotect({ sheetId }: SheetTarget, args: Args, env: Env): void {
  const extras = env.engine.extras.sheet(sheetId);
  if (!extras.protection) return;
  const { password, hash } = extras.protection;
  if (hash !== undefined || (password ?? "") !== (args.optionalText(0) ?? "")) throw new OfficeError("AccessDenied");
  delete extras.protection;
  env.touched();
}

export const worksheetProtectionClass = defineClass<SheetTarget>({
  name: "WorksheetProtection",
  properties: {
    protected: { get: ({ sheetId }, env) => env.engine.extras.sheet(sheetId).protection !== undefined },
    options: {
      get: ({ sheetId }, env) => {
        const { protection } = env.engine.extras.sheet(sheetId);
        return protection ? { ...protectionDefaults, ...protection.options } : null;
      },
    },
  },
  methods: {
    protect: action(protect),
    unprotect: action(unprotect),
  },
});
