// Rules about what a self-review tells: results that only say again what was done (A14, A16 to A21), and progress that
// speaks of something abnormal without saying what (A3).
import type { Mark } from "../findings/finding";
import type { RawFinding, Rule } from "../findings/rule";
import type { KpiColumn } from "../tables/kpi-table";
import { isUnexplained, specialEventIn } from "./special-events";
import { resultExamples } from "./review-results.data";
import type { ReviewField } from "./review-view";
import { reviewColumn, says } from "./review-view";
import { plain, repeats } from "./same-words";
import type { TableView } from "./table-view";
import { areasOfRows, rowReference } from "./table-view";

export const reviewResultRules: readonly Rule<TableView>[] = [
  { id: "review-result", severity: "warning", examples: resultExamples.result, find: findRepeats },
  { id: "review-progress", severity: "warning", examples: resultExamples.progress, find: findUnexplained },
];

const resultFields: readonly ReviewField[] = ["businessResult", "technicalResult", "teamResult", "otherResult"];

function findRepeats(view: TableView): readonly RawFinding[] {
  const work = reviewColumn(view, "roleWork");
  if (!work) return [];
  const results = resultFields.flatMap((field) => reviewColumn(view, field) ?? []);
  return view.rows.flatMap((row) => {
    if (!says(view, row, work)) return [];
    const done = String(view.value(row, work.column));
    const before = plain(done);
    return results.flatMap((result) => {
      const text = String(view.value(row, result.column));
      if (!says(view, row, result) || !repeats(text, before)) return [];
      return {
        place: view.place(row, result.column),
        subject: view.nameOf(row),
        message: "finding.resultRepeats",
        arguments: { column: result.header, work: work.header },
        ...(text.trim() === done.trim() ? { mark: sameMark(view, result, work) } : {}),
      };
    });
  });
}

// A formula can tell equal texts; what is only alike has no mark.
function sameMark(view: TableView, result: KpiColumn, work: KpiColumn): Mark {
  const areas = view.areasOf(result.column);
  const [one, other] = [result, work].map(({ column }) => `TRIM(${rowReference(areas[0]?.row ?? 0, column)})`);
  return { kind: "wrong", areas, condition: `AND(LEN(${String(one)})>0,${String(one)}=${String(other)})` };
}

function findUnexplained(view: TableView): readonly RawFinding[] {
  const progress = reviewColumn(view, "progress");
  if (!progress) return [];
  return view.rows.flatMap((row) => {
    if (!says(view, row, progress)) return [];
    const text = String(view.value(row, progress.column));
    const event = specialEventIn(text);
    if (!event || !isUnexplained(text, event)) return [];
    return {
      place: view.place(row, progress.column),
      subject: view.nameOf(row),
      span: { start: event.start, end: event.end },
      message: "finding.eventUnexplained",
      arguments: { column: progress.header, word: event.word },
      mark: eventMark(row, progress, text, event.word),
    };
  });
}

// The mark goes when the word goes or the text grows.
function eventMark(row: number, { column }: KpiColumn, text: string, word: string): Mark {
  const cell = rowReference(row, column);
  const grown = String(text.trim().length + 1);
  const condition = `AND(ISNUMBER(SEARCH("${word}",${cell})),LEN(TRIM(${cell}))<${grown})`;
  return { kind: "wrong", areas: areasOfRows([row], column), condition };
}
