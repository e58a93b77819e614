// Header rows of known forms, found by their very words: whatever stands beside or around them.
import type { Bilingual } from "../language";
import { languages } from "../language";
import { formKey } from "./form-words";
import type { HeaderBand } from "./header-band";
import { segmentsOf } from "./header-band";
import type { KnownForm, KnownTable } from "./known-forms";
import { keysOf, leastHeaders } from "./known-forms";
import type { SheetMap } from "./sheet-map";

/** Which tables have a header, by its key. */
export type FormHeaders = ReadonlyMap<string, readonly { readonly table: KnownTable; readonly headers: Bilingual }[]>;

/** Prepares the headers of the forms' tables for formBandsAt(). */
export function formHeaders(forms: readonly KnownForm[]): FormHeaders {
  const byKey = new Map<string, { table: KnownTable; headers: Bilingual }[]>();
  for (const table of forms.flatMap(({ tables }) => tables)) {
    for (const { headers } of table.columns) {
      for (const key of new Set(languages.map((language) => keysOf(headers)[language]))) {
        byKey.set(key, [...(byKey.get(key) ?? []), { table, headers }]);
      }
    }
  }
  return byKey;
}

/** A header longer than this is none of ours. */
const longestHeader = 60;

interface Hit {
  readonly column: number;
  readonly key: string;
}

/** The header bands of known tables that begin at a row, left to right; where two would overlap, the fuller one. */
export function formBandsAt(map: SheetMap, row: number, known: FormHeaders): readonly HeaderBand[] {
  const hits = hitsIn(map, row, known);
  if (hits.length < 2) return [];
  const runs = segmentsOf(map, row).flatMap(([first, last]) =>
    runsOf(
      hits.filter(({ column }) => column >= first && column <= last),
      known,
    ),
  );
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => b.columns.size - a.columns.size)) {
    if (!kept.some((other) => run.first <= other.last && run.last >= other.first)) kept.push(run);
  }
  return kept.sort((a, b) => a.first - b.first).map((run) => bandOf(map, row, run));
}

function hitsIn(map: SheetMap, row: number, known: FormHeaders): Hit[] {
  const hits: Hit[] = [];
  for (let column = 0; column < map.columns; column += 1) {
    if (!map.own(row, column)) continue;
    const value = map.value(row, column);
    if (typeof value !== "string" || value.length > longestHeader) continue;
    const key = formKey(value);
    if (known.has(key)) hits.push({ column, key });
  }
  return hits;
}

interface Run {
  readonly first: number;
  last: number;
  readonly columns: Set<Bilingual>;
}

// A header that comes a second time begins the same table again, beside the first.
function runsOf(hits: readonly Hit[], known: FormHeaders): Run[] {
  const open = new Map<KnownTable, Run>();
  const done: Run[] = [];
  const close = (table: KnownTable, run: Run) => {
    if (run.columns.size >= leastHeaders(table)) done.push(run);
  };
  for (const { column, key } of hits) {
    for (const { table, headers } of known.get(key) ?? []) {
      const run = open.get(table);
      if (run && !run.columns.has(headers)) {
        run.columns.add(headers);
        run.last = column;
      } else {
        if (run) close(table, run);
        open.set(table, { first: column, last: column, columns: new Set([headers]) });
      }
    }
  }
  for (const [table, run] of open) close(table, run);
  return done;
}

function bandOf(map: SheetMap, row: number, { first, last }: Run): HeaderBand {
  const lastColumn = last + (map.mergeAt(row, last)?.columns ?? 1) - 1;
  const columns = Array.from({ length: lastColumn - first + 1 }, (_, index) => first + index);
  const cells = columns
    .filter((column) => map.own(row, column))
    .map((column) => ({ column, text: map.text(row, column) }));
  return { firstRow: row, rows: 1, firstColumn: first, lastColumn, cells, knownShare: 1 };
}
