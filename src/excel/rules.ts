// The custom conditional formats of a sheet: type first, then formula and areas, because asking a rule of another
// type for a formula fails the whole request.
import type { Area } from "../domain/sheet/area";
import { areasOf, loadAreas } from "./areas";
import type { Alongside } from "./read";

/** A rule of type custom as it stands on the sheet. */
export interface CustomRule {
  readonly format: Excel.ConditionalFormat;
  readonly formula: string;
  readonly areas: readonly Area[];
}

/** What could be read; `unreadable` counts the rules that could not and are left alone. */
export interface RulesRead {
  readonly rules: readonly CustomRule[];
  readonly unreadable: number;
}

/** A reading of rules that has begun; readRules ends it after the next sync. */
export interface RulesReading extends Alongside {
  readonly formats: Excel.ConditionalFormatCollection;
  queued: readonly QueuedRule[];
}

interface QueuedRule {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly ranges: Excel.RangeAreas;
}

/** Queues the types of all rules of the sheet. Sync before readRules. */
export function startRules(sheet: Excel.Worksheet): RulesReading {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  const reading: RulesReading = {
    formats,
    queued: [],
    loaded: false,
    queue: () => (reading.queued = customFormats(formats).map(queueRule)),
  };
  return reading;
}

/** Reads the formulas of a started reading, unless they have come along with something else. */
export async function readRules(context: Excel.RequestContext, reading: RulesReading): Promise<RulesRead> {
  if (reading.loaded) return { rules: reading.queued.map(ruleOf), unreadable: 0 };
  return readFormulas(context, customFormats(reading.formats));
}

async function readFormulas(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<RulesRead> {
  if (formats.length === 0) return { rules: [], unreadable: 0 };
  const queued = formats.map(queueRule);
  try {
    await context.sync();
  } catch {
    // One bad rule fails its whole request: halve until it stands alone.
    if (formats.length === 1) return { rules: [], unreadable: 1 };
    const middle = Math.ceil(formats.length / 2);
    const left = await readFormulas(context, formats.slice(0, middle));
    const right = await readFormulas(context, formats.slice(middle));
    return { rules: [...left.rules, ...right.rules], unreadable: left.unreadable + right.unreadable };
  }
  return { rules: queued.map(ruleOf), unreadable: 0 };
}

function customFormats(formats: Excel.ConditionalFormatCollection): Excel.ConditionalFormat[] {
  return formats.items.filter((format) => format.type === "Custom");
}

function queueRule(format: Excel.ConditionalFormat): QueuedRule {
  const rule = format.custom.rule;
  rule.load("formula");
  const ranges = format.getRanges();
  loadAreas(ranges);
  return { format, rule, ranges };
}

function ruleOf({ format, rule, ranges }: QueuedRule): CustomRule {
  return { format, formula: rule.formula, areas: areasOf(ranges) };
}
