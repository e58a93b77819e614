// Rules about the six pairs of stars and text in a self-review (A7 to A20): neither says much without the other.
import type { RawFinding, Rule } from "../findings/rule";
import type { KpiColumn } from "../tables/kpi-table";
import { pairExamples } from "./review-stars.data";
import type { ReviewField } from "./review-view";
import { reviewColumn, says } from "./review-view";
import { fivePoints } from "./score-scale";
import { starCount } from "./star-count";
import type { TableView } from "./table-view";
import { isOpen, rowReference } from "./table-view";

export const starPairRules: readonly Rule<TableView>[] = [
  { id: "stars-unexplained", severity: "warning", examples: pairExamples.unexplained, find: findUnexplained },
  { id: "stars-missing", severity: "warning", examples: pairExamples.missing, find: findUnrated },
];

const pairFields: readonly { readonly text: ReviewField; readonly stars: ReviewField }[] = [
  { text: "technicalDifficulty", stars: "technicalStars" },
  { text: "teamworkDifficulty", stars: "teamworkStars" },
  { text: "otherDifficulty", stars: "otherStars" },
  { text: "businessResult", stars: "businessStars" },
  { text: "technicalResult", stars: "technicalResultStars" },
  { text: "teamResult", stars: "teamStars" },
];

interface Pair {
  readonly text: KpiColumn;
  readonly stars: KpiColumn;
}

function pairsOf(view: TableView): readonly Pair[] {
  return pairFields.flatMap(({ text, stars }) => {
    const pair = { text: reviewColumn(view, text), stars: reviewColumn(view, stars) };
    return pair.text && pair.stars ? { text: pair.text, stars: pair.stars } : [];
  });
}

// Stars that are no stars are pointed out by themselves.
function findUnexplained(view: TableView): readonly RawFinding[] {
  return pairsOf(view).flatMap(({ text, stars }) => {
    const areas = view.areasOf(text.column);
    const at = areas[0]?.row ?? 0;
    const condition = `AND(LEN(TRIM(${rowReference(at, text.column)}))=0,LEN(TRIM(${rowReference(at, stars.column)}))>0)`;
    return view.rows.flatMap((row) => {
      const count = isOpen(view, row, text) && says(view, row, stars) ? starsOf(view, row, stars) : undefined;
      if (count === undefined) return [];
      return {
        place: view.place(row, text.column),
        subject: view.nameOf(row),
        message: "finding.starsUnexplained",
        arguments: { column: text.header, stars: stars.header, count },
        mark: { kind: "missing" as const, areas, condition },
      };
    });
  });
}

function starsOf(view: TableView, row: number, { column }: KpiColumn): number | undefined {
  const read = starCount(view.value(row, column));
  if (read.kind !== "stars" || !Number.isInteger(read.count)) return undefined;
  return read.count >= fivePoints.least && read.count <= fivePoints.most ? read.count : undefined;
}

function findUnrated(view: TableView): readonly RawFinding[] {
  return pairsOf(view).flatMap(({ text, stars }) => {
    const areas = view.areasOf(stars.column);
    const condition = unratedCondition(areas[0]?.row ?? 0, text, stars);
    return view.rows
      .filter((row) => says(view, row, text) && isOpen(view, row, stars))
      .map((row) => ({
        place: view.place(row, stars.column),
        subject: view.nameOf(row),
        message: "finding.starsMissing",
        arguments: { column: stars.header, text: text.header },
        mark: { kind: "missing" as const, areas, condition },
      }));
  });
}

/** What people write where there is nothing to say asks for no stars; a formula does not mind the case. */
const nothing = ["-", "/", "无", "暂无", "没有", "不适用", "不涉及", "N/A", "none"];

function unratedCondition(row: number, text: KpiColumn, stars: KpiColumn): string {
  const words = `TRIM(${rowReference(row, text.column)})`;
  const spoken = nothing.map((word) => `${words}<>"${word}"`);
  return `AND(LEN(TRIM(${rowReference(row, stars.column)}))=0,LEN(${words})>0,${spoken.join(",")})`;
}
