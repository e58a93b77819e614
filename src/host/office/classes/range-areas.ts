// RangeAreas and RangeCollection: several areas of one sheet.
import { intersection, type Area } from "../../engine/area";
import { action, defineClass, object, value } from "../core/definition";
import type { Env } from "../core/env";
import { sheetPrefix } from "../sheet/address";
import { areaAddress } from "../sheet/address";
import { assertWritable } from "../sheet/protection";
import { sheetOf, type AreasTarget, type RangeTarget } from "../sheet/range-target";
import { usedArea } from "../sheet/used";
import { clearRange } from "./range-editing";

/** Excel cuts long address texts at this length. */
const addressLimit = 8192;

function addressOf({ sheetId, areas }: AreasTarget, env: Env): string {
  const prefix = sheetPrefix(sheetOf({ sheetId }, env).getName());
  return areas
    .map((area) => `${prefix}!${areaAddress(area)}`)
    .join(",")
    .slice(0, addressLimit);
}

function rangesOf({ sheetId, areas }: AreasTarget): RangeTarget[] {
  return areas.map((area) => ({ sheetId, area }));
}

function usedParts({ sheetId, areas }: AreasTarget, valuesOnly: boolean, env: Env): AreasTarget | null {
  const used = areas.flatMap((area): Area[] => {
    const part = usedArea(sheetId, area, valuesOnly, env);
    return part ? [part] : [];
  });
  return used.length > 0 ? { sheetId, areas: used } : null;
}

export const rangeAreasClass = defineClass<AreasTarget>({
  name: "RangeAreas",
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  children: {
    areas: { className: "RangeCollection", get: (target) => target },
    conditionalFormats: { className: "ConditionalFormatCollection", get: (target) => target },
    worksheet: { className: "Worksheet", get: ({ sheetId }) => ({ sheetId }) },
  },
  methods: {
    clear: action(async (target, args, env) => {
      for (const range of rangesOf(target)) assertWritable(range, env);
      for (const range of rangesOf(target)) await clearRange(range, args, env);
    }),
    getIntersectionOrNullObject: object("RangeAreas", ({ sheetId, areas }, args) => {
      const other = args.raw(0) as Partial<RangeTarget & AreasTarget>;
      const others = other.areas ?? (other.area ? [other.area] : []);
      const common = areas.flatMap((area) => others.flatMap((one) => intersection(area, one) ?? []));
      return common.length > 0 && other.sheetId === sheetId ? { sheetId, areas: common } : null;
    }),
    getUsedRangeAreasOrNullObject: object(
      "RangeAreas",
      (target, args, env) => usedParts(target, args.flag(0), env),
      true,
    ),
  },
});

export const rangeCollectionClass = defineClass<AreasTarget>({
  name: "RangeCollection",
  collection: { itemClass: "Range", items: rangesOf },
  methods: {
    getCount: value(({ areas }) => areas.length),
    getItemAt: object("Range", (target, args) => rangesOf(target)[args.index(0)]),
  },
});
