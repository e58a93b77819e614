// The findings list as data: filtered, grouped by row, and which of them the selected cell means. Pure.
import type { Finding, Severity } from "../../domain/findings/finding";
import type { SelectedCell } from "../sheet-state";

export interface FindingFilter {
  /** Severities shown. */
  readonly severities: ReadonlySet<Severity>;
  /** The only rule shown; all of them when absent. */
  readonly rule?: string;
}

export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

export const everything: FindingFilter = { severities: new Set(severities) };

/** The findings the filter lets through, in sheet order: down the rows, then along them, the graver first. */
export function listFindings(findings: readonly Finding[], filter: FindingFilter): Finding[] {
  return findings
    .filter(({ severity, rule }) => filter.severities.has(severity) && (filter.rule ?? rule) === rule)
    .sort(inSheetOrder);
}

function inSheetOrder({ place: { area: a }, ...one }: Finding, { place: { area: b }, ...other }: Finding): number {
  return a.row - b.row || a.column - b.column || severities.indexOf(one.severity) - severities.indexOf(other.severity);
}

/** Where in the list a finding would stand that is not in it any more. */
export function formerPlace(listed: readonly Finding[], gone: Finding): number {
  const next = listed.findIndex((finding) => inSheetOrder(finding, gone) >= 0);
  return next < 0 ? listed.length : next;
}

export interface FindingGroup {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** Its last row, when all that is listed here is about the same rows. */
  readonly lastRow: number;
  /** The row in the user's own words. */
  readonly subject: string;
  readonly findings: readonly Finding[];
}

/** Listed findings by row; a row's first subject names it. */
export function groupByRow(listed: readonly Finding[]): FindingGroup[] {
  const rows = new Map<number, Finding[]>();
  for (const finding of listed) {
    const { row } = finding.place.area;
    const group = rows.get(row);
    if (group) group.push(finding);
    else rows.set(row, [finding]);
  }
  return [...rows].map(([row, findings]) => ({
    row,
    lastRow: Math.min(...findings.map(({ place: { area } }) => area.row + area.rows - 1)),
    subject: findings.find(({ subject }) => subject !== "")?.subject ?? "",
    findings,
  }));
}

/** What identifies a finding from one check to the next. */
export function findingKey({ rule, place: { sheet, area }, message, span }: Finding): string {
  return [sheet, area.row, area.column, area.rows, area.columns, rule, message, span?.start ?? ""].join("|");
}

/** The finding the selected cell means: one that covers it (`current` if it does), else the first of its row. */
export function findingAt(
  listed: readonly Finding[],
  cell: SelectedCell,
  current: Finding | undefined,
): Finding | undefined {
  const here = listed.filter(({ place }) => place.sheet === cell.sheet);
  const covering = here.filter(({ place }) => covers(place.area, cell));
  if (current && covering.some((finding) => findingKey(finding) === findingKey(current))) return current;
  return covering[0] ?? here.find(({ place: { area } }) => area.row === cell.row);
}

/** The findings that cover a cell, the graver first. */
export function findingsAt(findings: readonly Finding[], cell: SelectedCell): Finding[] {
  return findings
    .filter(({ place }) => place.sheet === cell.sheet && covers(place.area, cell))
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

function covers(area: Finding["place"]["area"], { row, column }: SelectedCell): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The part of a long list that is drawn: from `first` on, `count` of them. */
export interface ListWindow {
  readonly first: number;
  readonly count: number;
}

/** So many findings are drawn at first, and added by each press on more. */
export const pageSize = 100;

export const firstPage: ListWindow = { first: 0, count: pageSize };

/** The window, moved to the page of the current finding when that is outside (-1: there is none), and to the list. */
export function windowAround(window: ListWindow, current: number, length: number): ListWindow {
  if (current < 0) return window.first < length ? window : firstPage;
  const inside = current >= window.first && current < window.first + window.count;
  return inside ? window : { first: current - (current % pageSize), count: pageSize };
}

/** The window with a page more before or after it. */
export function widened({ first, count }: ListWindow, side: "before" | "after"): ListWindow {
  if (side === "after") return { first, count: count + pageSize };
  const from = Math.max(0, first - pageSize);
  return { first: from, count: count + first - from };
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
