// Percent among points, and points among percent.
import type { RawFinding } from "../findings/rule";
import type { KpiColumn } from "../tables/kpi-table";
import { scored } from "./audit-cells";
import { numberAt } from "./audit-values";
import { scaleOf } from "./score-scale";
import type { TableView } from "./table-view";

/** A score is in percent up to this; points out of 100 are hardly ever below ten. */
const mostAsShare = 1.5;
const leastPoints = 10;

// 0.85 among 80 and 92, or 85 among 0.8 and 0.92. Where a scale is written down, another rule says so.
export function findMixedScales(view: TableView): readonly RawFinding[] {
  const scores = view.columnsOf(...scored).filter((column) => !scaleOf(view, column));
  return [...scores.flatMap((column) => mixedIn(view, column)), ...mixedRates(view)];
}

function mixedIn(view: TableView, column: KpiColumn): readonly RawFinding[] {
  const isBetween = (row: number) => {
    const number = numberAt(view, row, column.column) ?? 0;
    return number > mostAsShare && number < leastPoints;
  };
  if (view.rows.some(isBetween)) return [];
  const entries = view.rows.flatMap((row) => {
    const number = numberAt(view, row, column.column);
    return number === undefined || number <= 0 ? [] : [{ row, number }];
  });
  const shares = entries.filter(({ number }) => number <= mostAsShare);
  const points = entries.filter(({ number }) => number >= leastPoints);
  const [odd, others] = shares.length < points.length ? [shares, points] : [points, shares];
  const fractions = shares.some(({ number }) => !Number.isInteger(number));
  if (odd.length === 0 || others.length < Math.max(2, odd.length * 3) || !fractions) return [];
  return odd.map(({ row, number }) => ({
    place: view.place(row, column.column),
    subject: view.nameOf(row),
    message: odd === shares ? "finding.shareAmongPoints" : "finding.pointsAmongShares",
    arguments: { column: column.header, value: number },
  }));
}

const rateWords = /率|度$|占比|%|rate|ratio|share|percent/i;

// A rate whose target is 0.95 and whose actual is 96: a hundred times as much, or the other way round.
function mixedRates(view: TableView): readonly RawFinding[] {
  const [target] = view.columnsOf("target");
  const [actual] = view.columnsOf("actual");
  if (!target || !actual) return [];
  return view.rows.flatMap((row) => {
    const aim = numberAt(view, row, target.column) ?? 0;
    const reached = numberAt(view, row, actual.column) ?? 0;
    const [small, large] = aim < reached ? [aim, reached] : [reached, aim];
    const isShare = small > 0 && small <= mostAsShare && !Number.isInteger(small);
    if (!isShare || large / small < 50 || large / small > 200 || !rateWords.test(view.nameOf(row))) return [];
    return [
      {
        place: view.place(row, actual.column),
        subject: view.nameOf(row),
        message: "finding.rateScalesDiffer",
        arguments: { actual: actual.header, target: target.header, reached, aim },
      },
    ];
  });
}
