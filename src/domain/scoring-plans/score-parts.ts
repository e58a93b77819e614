// Which columns of a recognised table hold what scoring needs, in which unit the weights stand, and how the scores
// count: as weight × rating, or as points that are added up.
import { isPoints } from "../checks/weight-sums";
import type { TableView } from "../checks/table-view";
import { readWeights } from "../scoring";
import type { WeightScale } from "../scoring";
import type { CellValue } from "../sheet/cell";
import type { KpiColumn } from "../tables/kpi-table";
import { raterShares } from "./rater-shares";
import type { RaterShare } from "./rater-shares";

export const scoreMethods = ["weighted", "sum"] as const;

/** How scores become a total: each times its weight, or added up because they are points already. */
export type ScoreMethod = (typeof scoreMethods)[number];

export interface ScoreParts {
  readonly weight?: KpiColumn;
  /** Absent while no weight is entered, or when they cannot be read. */
  readonly scale?: WeightScale;
  /** The column with the rating that counts. */
  readonly rating?: KpiColumn;
  /** Every column somebody scores in, the one that counts too. */
  readonly ratings: readonly KpiColumn[];
  readonly weighted?: KpiColumn;
  /** Raters whose headers say what their scores weigh, and the empty column their sum belongs into. */
  readonly raters?: readonly RaterShare[];
  readonly method: ScoreMethod;
  /** Why the weights cannot be used, with the row of the entry that is wrong. */
  readonly unreadable?: { readonly row: number };
  /** Rows whose weight is kept as text ("25%"), which native formulas do not multiply. */
  readonly textRows: readonly number[];
}

/** Above this a score is none of a 5- or 10-point scale. */
const highestRating = 10;

/** Finds the parts; `wanted` overrides how the scores count. */
export function scoreParts(view: TableView, wanted?: ScoreMethod): ScoreParts {
  const [weight] = view.columnsOf("weight");
  const { rating, ratings, weighted } = ratingColumns(view);
  const rows = weight ? view.rows.filter((row) => !view.continued(row, weight.column)) : [];
  const entries = rows.map((row): CellValue | null => {
    const column = weight?.column ?? 0;
    return view.blank(row, column) ? null : view.value(row, column);
  });
  const read = readWeights(entries);
  const known = read.ok && read.value.sumPercent !== null;
  const scale = known ? read.value.scale : undefined;
  const parts = { ratings, ...(rating ? { rating } : {}), ...(weighted ? { weighted } : {}) };
  const raters = raterShares(view, ratings);
  return {
    ...parts,
    ...(weight ? { weight } : {}),
    ...(scale ? { scale } : {}),
    ...(raters ? { raters } : {}),
    ...(read.ok ? {} : { unreadable: { row: rows[read.at ?? 0] ?? view.table.area.row } }),
    textRows: rows.filter((_, index) => typeof entries[index] === "string"),
    method:
      (weight ? wanted : undefined) ??
      methodOf(view, { ...parts, ...(weight ? { weight } : {}), ...(scale ? { scale } : {}) }),
  };
}

function ratingColumns(view: TableView): Pick<ScoreParts, "rating" | "ratings" | "weighted"> {
  const [given] = view.columnsOf("weighted_score");
  const scores = view.columnsOf("score");
  const [first, second] = scores;
  const paired = given === undefined && first && second && /评|打分|等级|rating/i.test(first.header);
  const weighted = given ?? (paired && /得分|score/i.test(second.header) ? second : undefined);
  const ratings = view.columnsOf("score", "manager_score", "self_score").filter((column) => column !== weighted);
  const byRank = [...view.columnsOf("manager_score"), ...scores, ...view.columnsOf("self_score")];
  const ranked = byRank.filter((column) => column !== weighted);
  const filled = ranked.find(({ column }) => view.rows.some((row) => typeof view.value(row, column) === "number"));
  const rating = ratings.find(({ role }) => role === "score" && filled === undefined) ?? filled ?? ranked[0];
  return { ratings, ...(rating ? { rating } : {}), ...(weighted ? { weighted } : {}) };
}

type Known = Pick<ScoreParts, "weight" | "scale" | "rating" | "weighted">;

// Fractions are shares of the whole; 分值 and 满分 are points. A column called 权重 with 20, 30, 50 may still hold
// points: then the scores beside it fill them.
function methodOf(view: TableView, { weight, scale, rating, weighted }: Known): ScoreMethod {
  if (!weight) return "sum";
  if (scale === "fraction" || weighted) return "weighted";
  if (isPoints(weight)) return "sum";
  return rating && fillsPoints(view, weight, rating) ? "sum" : "weighted";
}

function fillsPoints(view: TableView, weight: KpiColumn, rating: KpiColumn): boolean {
  const pairs = view.rows.flatMap((row) => {
    const most = view.value(row, weight.column);
    const score = view.value(row, rating.column);
    return typeof most === "number" && typeof score === "number" ? [{ most, score }] : [];
  });
  return (
    pairs.length >= 2 && pairs.every(({ most, score }) => score <= most) && pairs.some((it) => it.score > highestRating)
  );
}
