// What becomes of raw findings on their way to the user: small filters in a row, each on its own.
import type { Place } from "../sheet/area";
import type { Finding, Severity } from "./finding";

export type FindingStep = (findings: readonly Finding[]) => readonly Finding[];

/** What the user chose not to see. */
export interface FindingChoices {
  /** Rules switched off, by id. */
  readonly ignoredRules?: readonly string[];
  /** The least severity shown; "info" (everything) when absent. */
  readonly leastSeverity?: Severity;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Leaves out the findings of rules that are switched off. */
export function withoutIgnored(ignoredRules: readonly string[]): FindingStep {
  const ignored = new Set(ignoredRules);
  return (findings) => findings.filter(({ rule }) => !ignored.has(rule));
}

/** Keeps the first of several findings that say the same of the same place. */
export const withoutDuplicates: FindingStep = (findings) => {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = identityOf(finding);
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
};

/** Leaves out what is less grave than asked for. */
export function atLeast(severity: Severity): FindingStep {
  return (findings) => findings.filter((finding) => gravity[finding.severity] <= gravity[severity]);
}

/** Orders by sheet, then down the rows and along them, the graver first within a cell. */
export const inPlaceOrder: FindingStep = (findings) => {
  const sheets = [...new Set(findings.map(({ place }) => place.sheet))];
  const sheetOrder = new Map(sheets.map((sheet, index) => [sheet, index]));
  return [...findings].sort(
    (a, b) =>
      (sheetOrder.get(a.place.sheet) ?? 0) - (sheetOrder.get(b.place.sheet) ?? 0) ||
      a.place.area.row - b.place.area.row ||
      a.place.area.column - b.place.area.column ||
      gravity[a.severity] - gravity[b.severity],
  );
};

/** All the steps: ignored → duplicates → severity → order. */
export function orderFindings(
  findings: readonly Finding[],
  { ignoredRules = [], leastSeverity = "info" }: FindingChoices = {},
): readonly Finding[] {
  const steps = [withoutIgnored(ignoredRules), withoutDuplicates, atLeast(leastSeverity), inPlaceOrder];
  return steps.reduce<readonly Finding[]>((rest, step) => step(rest), findings);
}

function identityOf({ rule, place, message, span }: Finding): string {
  return [rule, message, placeKey(place), span ? `${String(span.start)}-${String(span.end)}` : ""].join("|");
}

function placeKey({ sheet, area }: Place): string {
  return [sheet, area.row, area.column, area.rows, area.columns].join("|");
}
