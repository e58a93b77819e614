// The rule about what a self-review is worth to its reader: high ratings with nothing to check (B14, D16).
import type { RawFinding, Rule } from "../findings/rule";
import { isEvidenced } from "../wording";
import { reviewSummaryExamples } from "./review-summary.data";
import type { ReviewField } from "./review-view";
import { reviewColumn, says } from "./review-view";
import { starCount } from "./star-count";
import type { TableView } from "./table-view";

export const reviewSummaryRules: readonly Rule<TableView>[] = [
  { id: "review-evidence", severity: "info", examples: reviewSummaryExamples.evidence, find: findUnproven },
];

const highStars = 4;

const ratedResults: readonly { readonly text: ReviewField; readonly stars: ReviewField }[] = [
  { text: "businessResult", stars: "businessStars" },
  { text: "technicalResult", stars: "technicalResultStars" },
  { text: "teamResult", stars: "teamStars" },
];

function findUnproven(view: TableView): readonly RawFinding[] {
  return ratedResults.flatMap(({ text, stars }) => {
    const result = reviewColumn(view, text);
    const rating = reviewColumn(view, stars);
    if (!result || !rating) return [];
    return view.rows.flatMap((row) => {
      const count = starCount(view.value(row, rating.column));
      if (count.kind !== "stars" || count.count < highStars || !says(view, row, result)) return [];
      if (isEvidenced(String(view.value(row, result.column)))) return [];
      return {
        place: view.place(row, result.column),
        subject: view.nameOf(row),
        message: "finding.resultUnproven",
        arguments: { column: result.header, count: count.count },
      };
    });
  });
}
