// All classes the host implements, and which members of Excel's API that makes.
import * as conditional from "./classes/conditional-formats";
import * as customXml from "./classes/custom-xml";
import { dataValidationClass } from "./classes/data-validation";
import * as names from "./classes/names";
import * as page from "./classes/page-layout";
import * as areas from "./classes/range-areas";
import * as borders from "./classes/range-borders";
import * as format from "./classes/range-format";
import * as settings from "./classes/settings";
import * as parts from "./classes/sheet-parts";
import { applicationClass, runtimeClass } from "./classes/runtime";
import { rangeClass } from "./classes/range";
import { workbookClass } from "./classes/workbook";
import { workbookProtectionClass } from "./classes/workbook-protection";
import { worksheetClass } from "./classes/worksheet";
import { worksheetCollectionClass } from "./classes/worksheet-collection";
import type { ClassDefinition } from "./core/definition";

const classes: readonly ClassDefinition[] = [
  runtimeClass,
  applicationClass,
  workbookClass,
  workbookProtectionClass,
  worksheetCollectionClass,
  worksheetClass,
  rangeClass,
  areas.rangeAreasClass,
  areas.rangeCollectionClass,
  format.rangeFormatClass,
  format.rangeFillClass,
  format.rangeFontClass,
  format.formatProtectionClass,
  borders.rangeBorderCollectionClass,
  borders.rangeBorderClass,
  conditional.conditionalFormatCollectionClass,
  conditional.conditionalFormatClass,
  conditional.customConditionalFormatClass,
  conditional.conditionalFormatRuleClass,
  conditional.cellValueConditionalFormatClass,
  conditional.conditionalRangeFormatClass,
  conditional.conditionalRangeFillClass,
  conditional.conditionalRangeFontClass,
  conditional.conditionalRangeBorderCollectionClass,
  conditional.conditionalRangeBorderClass,
  dataValidationClass,
  names.namedItemCollectionClass,
  names.namedItemClass,
  customXml.customXmlPartCollectionClass,
  customXml.customXmlPartScopedCollectionClass,
  customXml.customXmlPartClass,
  settings.settingCollectionClass,
  settings.settingClass,
  parts.freezePanesClass,
  parts.pageBreakCollectionClass,
  parts.pageBreakClass,
  parts.worksheetProtectionClass,
  page.pageLayoutClass,
  page.headerFooterGroupClass,
  page.headerFooterClass,
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
