// Rules about figures in words: percentages that do not follow from the figures beside them (F7, G8), and work said to
// be done while the count says otherwise (G10).
import type { RawFinding, Rule } from "../findings/rule";
import type { KpiColumn } from "../tables/kpi-table";
import { findDoneCount, findWrongClaims } from "../wording";
import { figureExamples } from "./figure-rules.data";
import type { TableView } from "./table-view";

export const figureRules: readonly Rule<TableView>[] = [
  { id: "figures-wrong", severity: "warning", examples: figureExamples.wrong, find: findWrong },
  { id: "progress-contradicted", severity: "warning", examples: figureExamples.progress, find: findContradicted },
];

const messages = { wrong: "finding.figureWrong", points: "finding.figurePoints" } as const;

function findWrong(view: TableView): readonly RawFinding[] {
  return view.rows.flatMap((row) =>
    view.table.columns.flatMap((column) => {
      const text = textIn(view, row, column);
      if (text === undefined) return [];
      return findWrongClaims(text).map(({ start, end, kind, said, computed }) => ({
        place: view.place(row, column.column),
        subject: view.nameOf(row),
        span: { start, end },
        message: messages[kind],
        arguments: { column: column.header, said, computed },
      }));
    }),
  );
}

const allDone =
  /(?<![\d.未]|未达)100\s?[%％]|(?<![未没]能?|没有)全部完成|(?<!\w|not )(?:all done|fully completed?)(?!\w)/i;

function findContradicted(view: TableView): readonly RawFinding[] {
  const progress = view.table.columns.find(({ field }) => field?.endsWith(".progress"));
  if (!progress) return [];
  return view.rows.flatMap((row) => {
    const value = view.value(row, progress.column);
    if (value !== 1 && !(typeof value === "string" && allDone.test(value))) return [];
    for (const column of view.table.columns) {
      const count = findDoneCount(textIn(view, row, column) ?? "");
      if (!count || count.done >= count.planned) continue;
      return {
        place: view.place(row, progress.column),
        subject: view.nameOf(row),
        message: "finding.progressContradicted",
        arguments: { column: progress.header, where: column.header, done: count.done, planned: count.planned },
      };
    }
    return [];
  });
}

function textIn(view: TableView, row: number, { column }: KpiColumn): string | undefined {
  const value = view.value(row, column);
  return typeof value === "string" && !view.continued(row, column) ? value : undefined;
}
