// Rules about goals and items of a self-review (A2, A5): no goal without an item, no item without goal or name.
// A blank goal under a goal means the same goal.
import type { Mark } from "../findings/finding";
import type { RawFinding, Rule } from "../findings/rule";
import { cellArea } from "../sheet/area";
import type { KpiColumn } from "../tables/kpi-table";
import { goalExamples } from "./review-goals.data";
import { reviewColumn, says } from "./review-view";
import type { TableView } from "./table-view";
import { isOpen, rowReference } from "./table-view";

export const goalRules: readonly Rule<TableView>[] = [
  { id: "review-goal", severity: "warning", examples: goalExamples.goal, find: findItemWithoutGoal },
  { id: "review-item", severity: "warning", examples: goalExamples.item, find: findGoalsWithoutItem },
  { id: "review-empty", severity: "info", examples: goalExamples.empty, find: findNothingEntered },
  { id: "review-item-name", severity: "warning", examples: goalExamples.name, find: findNamelessItems },
];

interface Review {
  readonly view: TableView;
  readonly goal: KpiColumn;
  readonly item: KpiColumn;
  /** What a goal's own row may say about the goal, besides its number. */
  readonly aboutGoal: ReadonlySet<KpiColumn>;
}

/** The rows of one goal; the first group has none when the table begins without. */
interface Group {
  readonly goalRow?: number;
  readonly rows: readonly number[];
}

function reviewOf(view: TableView): Review | undefined {
  const goal = reviewColumn(view, "goal");
  const item = reviewColumn(view, "item");
  if (!goal || !item) return undefined;
  const others = [reviewColumn(view, "id"), reviewColumn(view, "progress")].flatMap((column) => column ?? []);
  return { view, goal, item, aboutGoal: new Set([goal, ...others]) };
}

function groupsOf({ view, goal }: Review): readonly Group[] {
  const groups: { goalRow?: number; rows: number[] }[] = [];
  for (const row of view.rows) {
    const last = groups.at(-1);
    if (says(view, row, goal)) groups.push({ goalRow: row, rows: [row] });
    else if (last) last.rows.push(row);
    else groups.push({ rows: [row] });
  }
  return groups;
}

// The goal is asked for once, where the first of its items stands: below it a blank means the same goal.
function findItemWithoutGoal(view: TableView): readonly RawFinding[] {
  const review = reviewOf(view);
  const [first] = review ? groupsOf(review) : [];
  if (!review || !first || first.goalRow !== undefined) return [];
  const row = first.rows.find((it) => says(view, it, review.item));
  if (row === undefined || !isOpen(view, row, review.goal)) return [];
  return [
    {
      place: view.place(row, review.goal.column),
      subject: view.nameOf(row),
      message: "finding.itemWithoutGoal",
      arguments: { column: review.goal.header },
      mark: missing(row, review.goal),
    },
  ];
}

function findGoalsWithoutItem(view: TableView): readonly RawFinding[] {
  const review = reviewOf(view);
  if (!review) return [];
  return groupsOf(review).flatMap(({ goalRow, rows }) => {
    if (goalRow === undefined || !isOpen(view, goalRow, review.item)) return [];
    if (rows.some((row) => says(view, row, review.item) || isWorkedOn(review, row))) return [];
    return {
      place: view.place(goalRow, review.item.column),
      subject: view.nameOf(goalRow),
      message: "finding.goalWithoutItem",
      arguments: { column: review.item.header },
      mark: missing(goalRow, review.item, review.goal),
    };
  });
}

// A review handed in as it was given out has no row that any other rule could look at.
function findNothingEntered(view: TableView): readonly RawFinding[] {
  const review = reviewOf(view);
  if (!review) return [];
  const { goal, item } = review;
  const telling = view.table.columns.filter(({ field }) => field !== "self-review.id");
  if (view.rows.some((row) => telling.some((column) => says(view, row, column)))) return [];
  const first = view.table.itemRows[0] ?? Math.max(...view.table.headerRows) + 1;
  return [
    {
      place: view.place(first, goal.column),
      subject: "",
      message: "finding.reviewEmpty",
      arguments: { goal: goal.header, item: item.header },
      mark: missing(first, goal),
    },
  ];
}

function findNamelessItems(view: TableView): readonly RawFinding[] {
  const review = reviewOf(view);
  if (!review) return [];
  return view.rows
    .filter((row) => isOpen(view, row, review.item) && isWorkedOn(review, row))
    .map((row) => ({
      place: view.place(row, review.item.column),
      subject: view.nameOf(row),
      message: "finding.itemWithoutName",
      arguments: { column: review.item.header },
      mark: missing(row, review.item),
    }));
}

// True for a row that says something of an item, whether it is named or not.
function isWorkedOn({ view, item, aboutGoal }: Review, row: number): boolean {
  return view.table.columns.some(
    (column) => column.field !== item.field && !aboutGoal.has(column) && says(view, row, column),
  );
}

function missing(row: number, column: KpiColumn, given?: KpiColumn): Mark {
  const blank = `LEN(TRIM(${rowReference(row, column.column)}))=0`;
  const filled = given && `LEN(TRIM(${rowReference(row, given.column)}))>0`;
  return {
    kind: "missing",
    areas: [cellArea(row, column.column)],
    condition: filled ? `AND(${blank},${filled})` : blank,
  };
}
