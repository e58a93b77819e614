// What becomes of raw findings on their way to the user: small filters in a row, each on its own.
import type { Place } from "../sheet/area";
import type { Finding, Severity } from "./finding";

export type FindingStep = (findings: readonly Finding[]) => readonly Finding[];

/** Not looked for, or how grave what is found shall be. */
export type Level = "off" | Severity;

/** What the user chose to see, and as how grave. */
export interface FindingChoices {
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly ruleLevels?: Readonly<Record<string, Level>>;
  /** The least severity shown; "info" (everything) when absent. */
  readonly leastSeverity?: Severity;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Leaves out the findings of rules that are switched off, and makes the others as grave as was chosen. */
export function withLevels(ruleLevels: Readonly<Record<string, Level>>): FindingStep {
  const levels = new Map(Object.entries(ruleLevels));
  if (levels.size === 0) return (findings) => findings;
  return (findings) =>
    findings.flatMap((finding) => {
      const level = levels.get(finding.rule) ?? finding.severity;
      return level === "off" ? [] : [{ ...finding, severity: level }];
    });
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

/** All the steps: levels → duplicates → severity → order. */
export function orderFindings(
  findings: readonly Finding[],
  { ruleLevels = {}, leastSeverity = "info" }: FindingChoices = {},
): readonly Finding[] {
  const steps = [withLevels(ruleLevels), withoutDuplicates, atLeast(leastSeverity), inPlaceOrder];
  return steps.reduce<readonly Finding[]>((rest, step) => step(rest), findings);
}

function identityOf({ rule, place, message, span }: Finding): string {
  return [rule, message, placeKey(place), span ? `${String(span.start)}-${String(span.end)}` : ""].join("|");
}

function placeKey({ sheet, area }: Place): string {
  return [sheet, area.row, area.column, area.rows, area.columns].join("|");
}
