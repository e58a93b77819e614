// NamedItemCollection and NamedItem: defined names of the workbook or of one sheet.
import { RemoveDefinedNameMutation, SetDefinedNameCommand, type IDefinedNamesServiceParam } from "../../engine/univer";
import { asFlag, asText, type Args } from "../core/args";
import { action, defineClass, object, value } from "../core/definition";
import type { Env } from "../core/env";
import { invalidArgument, OfficeError } from "../core/errors";
import { areaAddress, parseArea, sheetPrefix } from "../sheet/address";
import { findName, namesOf, rangeOfName, workbookScope } from "../sheet/named-range";
import { sheetOf, type RangeTarget } from "../sheet/range-target";
import { runCommand } from "../sheet/run-command";

interface ScopeTarget {
  /** A sheet's id, or the workbook's scope. */
  readonly scope: string;
}

interface NameTarget extends ScopeTarget {
  readonly id: string;
}

function nameOf({ scope, id }: NameTarget, env: Env): IDefinedNamesServiceParam {
  const found = namesOf(scope, env).find((name) => name.id === id);
  if (!found) throw new OfficeError("ItemNotFound");
  return found;
}

function legalName(name: string): string {
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isReference = parseArea(name) !== undefined || /^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return legal && !isReference ? name : invalidArgument();
}

function absolute({ sheetId, area }: RangeTarget, env: Env): string {
  const address = areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${sheetPrefix(sheetOf({ sheetId }, env).getName())}!${address}`;
}

async function add({ scope }: ScopeTarget, args: Args, env: Env): Promise<NameTarget> {
  const name = legalName(args.text(0));
  if (findName(name, scope, env)) throw new OfficeError("ItemAlreadyExists");
  const given = args.raw(1);
  const isRange = typeof given === "object" && given !== null && "area" in given;
  const text = isRange ? absolute(given as RangeTarget, env) : asText(given);
  const isReference = /^=?('[^']*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/u.test(text);
  const formulaOrRefString = isReference ? text.replace(/^=/, "") : text.startsWith("=") ? text : `=${text}`;
  const id = crypto.randomUUID();
  const comment = args.optionalText(2) ?? "";
  await runCommand(env, SetDefinedNameCommand.id, { id, name, formulaOrRefString, localSheetId: scope, comment });
  return { scope, id };
}

function byName({ scope }: ScopeTarget, args: Args, env: Env): NameTarget | null {
  const found = findName(args.text(0), scope, env);
  return found ? { scope, id: found.id } : null;
}

export const namedItemCollectionClass = defineClass<ScopeTarget>({
  name: "NamedItemCollection",
  collection: {
    itemClass: "NamedItem",
    items: ({ scope }, env) => namesOf(scope, env).map(({ id }) => ({ scope, id })),
  },
  methods: {
    add: object("NamedItem", add),
    getItem: object("NamedItem", byName),
    getItemOrNullObject: object("NamedItem", byName),
    getCount: value(({ scope }, _args, env) => namesOf(scope, env).length),
  },
});

function formulaText({ formulaOrRefString }: IDefinedNamesServiceParam): string {
  return formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
}

function constantOf(name: IDefinedNamesServiceParam): string | number | boolean | undefined {
  const text = formulaText(name).slice(1);
  if (/^".*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function typeOf(name: IDefinedNamesServiceParam, env: Env): string {
  if (rangeOfName(name, env)) return "Range";
  const constant = constantOf(name);
  if (typeof constant === "number") return "Double";
  if (typeof constant === "boolean") return "Boolean";
  return formulaText(name).includes("#REF!") ? "Error" : "String";
}

async function change(target: NameTarget, values: Partial<IDefinedNamesServiceParam>, env: Env): Promise<void> {
  await runCommand(env, SetDefinedNameCommand.id, { ...nameOf(target, env), ...values });
}

export const namedItemClass = defineClass<NameTarget>({
  name: "NamedItem",
  properties: {
    name: { get: (target, env) => nameOf(target, env).name },
    formula: {
      get: (target, env) => formulaText(nameOf(target, env)),
      set: (target, wanted, env) => change(target, { formulaOrRefString: asText(wanted) }, env),
    },
    value: {
      get: (target, env) => {
        const name = nameOf(target, env);
        return constantOf(name) ?? formulaText(name).slice(1);
      },
    },
    type: { get: (target, env) => typeOf(nameOf(target, env), env) },
    scope: { get: ({ scope }) => (scope === workbookScope ? "Workbook" : "Worksheet") },
    visible: {
      get: (target, env) => nameOf(target, env).hidden !== true,
      set: (target, wanted, env) => change(target, { hidden: !asFlag(wanted) }, env),
    },
    comment: {
      get: (target, env) => nameOf(target, env).comment ?? "",
      set: (target, wanted, env) => change(target, { comment: asText(wanted) }, env),
    },
  },
  children: {
    worksheetOrNullObject: {
      className: "Worksheet",
      get: ({ scope }) => (scope === workbookScope ? null : { sheetId: scope }),
    },
  },
  methods: {
    getRange: object("Range", (target, _args, env) => rangeOfName(nameOf(target, env), env)),
    getRangeOrNullObject: object("Range", (target, _args, env) => rangeOfName(nameOf(target, env), env)),
    // Not the engine's command: that writes #REF! into the formulas where Excel leaves the name and shows #NAME?.
    delete: action((target, _args, env) => runCommand(env, RemoveDefinedNameMutation.id, nameOf(target, env))),
  },
});
