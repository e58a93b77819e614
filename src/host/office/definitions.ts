// All classes the host implements, and which members of Excel's API that makes.
import { applicationClass, runtimeClass } from "./classes/runtime";
import { rangeClass } from "./classes/range";
import { workbookClass } from "./classes/workbook";
import { worksheetClass } from "./classes/worksheet";
import { worksheetCollectionClass } from "./classes/worksheet-collection";
import type { ClassDefinition } from "./core/definition";

const classes: readonly ClassDefinition[] = [
  runtimeClass,
  applicationClass,
  workbookClass,
  worksheetCollectionClass,
  worksheetClass,
  rangeClass,
];

export const definitions: ReadonlyMap<string, ClassDefinition> = new Map(classes.map((one) => [one.name, one]));

const everywhere = ["context", "load", "set", "toJSON", "isNullObject", "track", "untrack"];

/** Class name → the members of it this host implements; every other member throws ApiNotFound. */
export function implementedMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, ReadonlySet<string>>();
  for (const { name, properties, children, methods, events, collection } of classes) {
    const own = [properties, children, methods, events].flatMap((table) => Object.keys(table ?? {}));
    members.set(name, new Set([...everywhere, ...own, ...(collection ? ["items"] : [])]));
  }
  members.set(
    "RequestContext",
    new Set(["workbook", "application", "runtime", "sync", "load", "trace", "trackedObjects", "debugInfo"]),
  );
  return members;
}
