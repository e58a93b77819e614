// Range.getCellProperties and setCellProperties: formats cell by cell, in one call.
import { cellCountMatches } from "./range-values";
import type { Area } from "../../engine/area";
import type { IStyleData } from "../../engine/univer";
import { asRecord, type Args } from "../core/args";
import { action, value, type MethodDefinition } from "../core/definition";
import type { Env } from "../core/env";
import { invalidArgument, OfficeError } from "../core/errors";
import { fullAddress, sheetOf, type RangeTarget } from "../sheet/range-target";
import { mapCells, writeCells, type CellPatch } from "../sheet/cells";
import { assertAllowed, flagOver } from "../sheet/protection";
import { borderPatch, changedLine, fillMembers, fontMembers, formatMembers, lineOf, noLine, type Side, type StyleMember, type StylePatch } from "../sheet/style"; // prettier-ignore

type Properties = Record<string, unknown>;

const sides: readonly (readonly [name: string, side: Side])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

function getCellProperties(target: RangeTarget, args: Args, env: Env): Properties[][] {
  const wanted = args.record(0);
  const format = wantedParts(wanted["format"]);
  const sheet = sheetOf(target, env);
  return mapCells(target.area, (row, column) => {
    const properties: Properties = {};
    const here = { sheetId: target.sheetId, area: cell(row, column) };
    if (wanted["address"]) properties["address"] = fullAddress(here, env);
    if (format) properties["format"] = readFormats(format, sheet.getComposedCellStyle(row, column), here, env);
    return properties;
  });
}

/** What a load option asks for below a name: an object of names, or everything when it is true. */
function wantedParts(option: unknown): Properties | undefined {
  if (option === undefined || option === false || option === null) return undefined;
  return option === true ? {} : asRecord(option);
}

function readMembers(
  members: Readonly<Record<string, StyleMember>>,
  wanted: Properties,
  style: IStyleData,
): Properties {
  const all = Object.keys(wanted).length === 0;
  const names = Object.keys(members).filter((name) => all || wanted[name] === true);
  return Object.fromEntries(names.map((name) => [name, members[name]?.read(style)]));
}

function readFormats(wanted: Properties, style: IStyleData, here: RangeTarget, env: Env): Properties {
  const read: Properties = readMembers(formatMembers, { ...wanted, none: true }, style);
  const font = wantedParts(wanted["font"]);
  const fill = wantedParts(wanted["fill"]);
  const borders = wantedParts(wanted["borders"]);
  if (font) read["font"] = readMembers(fontMembers, font, style);
  if (fill) {
    read["fill"] = readMembers(fillMembers, fill, style);
    if (fill["pattern"] !== false)
      Object.assign(read["fill"] as Properties, { pattern: style.bg?.rgb ? "Solid" : "None" });
  }
  if (borders) read["borders"] = Object.fromEntries(sides.map(([name, side]) => [name, lineOf(style, side)]));
  if (wanted["protection"]) {
    const { unlocked, formulaHidden } = env.engine.extras.sheet(here.sheetId);
    const locked = !flagOver(here.area, unlocked);
    read["protection"] = { locked, formulaHidden: flagOver(here.area, formulaHidden) };
  }
  return read;
}

function setCellProperties(target: RangeTarget, args: Args, env: Env): void {
  assertAllowed(target.sheetId, "allowFormatCells", env);
  const { row: top, column: left } = target.area;
  const rows = args.raw(0);
  if (!cellCountMatches(target.area, rows)) throw new OfficeError("InvalidArgument");
  const patches = mapCells<CellPatch | undefined>(target.area, (row, column) => {
    const given: unknown = (rows as unknown[][])[row - top]?.[column - left];
    if (given === null || given === undefined) return undefined;
    const { format, ...others } = asRecord(given);
    if (Object.keys(others).length > 0) throw new OfficeError("NotImplemented");
    if (format === undefined) return undefined;
    const here = { sheetId: target.sheetId, area: cell(row, column) };
    const patch = stylePatch(asRecord(format), here, env);
    return Object.keys(patch).length > 0 ? ({ s: patch } as CellPatch) : undefined;
  });
  writeCells(target, patches, env);
}

function stylePatch({ font, fill, borders, protection, ...own }: Properties, here: RangeTarget, env: Env): StylePatch {
  const patch = membersPatch(formatMembers, own);
  if (font !== undefined) Object.assign(patch, membersPatch(fontMembers, asRecord(font)));
  if (fill !== undefined) Object.assign(patch, membersPatch(fillMembers, asRecord(fill)));
  if (borders !== undefined) Object.assign(patch, bordersPatch(asRecord(borders)));
  if (protection !== undefined) setProtection(asRecord(protection), here, env);
  return patch;
}

function membersPatch(members: Readonly<Record<string, StyleMember>>, given: Properties): StylePatch {
  const patch: StylePatch = {};
  for (const [name, wanted] of Object.entries(given)) {
    if (wanted === null || wanted === undefined) continue;
    const member = members[name];
    if (!member) throw new OfficeError("NotImplemented", `Cell property ${name} is not available in this host.`);
    Object.assign(patch, member.write(wanted));
  }
  return patch;
}

function bordersPatch(given: Properties): StylePatch {
  const lines: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(given)) {
    const side = sides.find(([one]) => one === name)?.[1] ?? invalidArgument();
    if (wanted === null || wanted === undefined) continue;
    let line = noLine;
    const { color, weight, style } = asRecord(wanted);
    if (color !== undefined && style !== "None") line = changedLine(line, "color", color);
    if (weight !== undefined && style !== "None") line = changedLine(line, "weight", weight);
    if (style !== undefined) line = changedLine(line, "style", style);
    Object.assign(lines, borderPatch(side, line).bd);
  }
  return { bd: lines };
}

function setProtection(given: Properties, { sheetId, area }: RangeTarget, env: Env): void {
  const { extras } = env.engine;
  const { locked, formulaHidden } = given;
  const { unlocked, formulaHidden: hidden } = extras.sheet(sheetId);
  if (typeof locked === "boolean" && flagOver(area, unlocked) === locked) extras.setLocked(sheetId, area, locked);
  if (typeof formulaHidden === "boolean" && flagOver(area, hidden) !== formulaHidden) {
    extras.setFormulaHidden(sheetId, area, formulaHidden);
  }
}

export const rangeCellProperties: Readonly<Record<string, MethodDefinition<RangeTarget>>> = {
  getCellProperties: value(getCellProperties),
  setCellProperties: action(setCellProperties),
};
