// One argument of `kpi call`: JSON, or a bare word that is taken as text.
import { t } from "../i18n/terminal";

export type GivenValue = string | number | boolean | null;

/** A single value, a list (a column of cells), or rows of cells. */
export interface GivenArgument {
  readonly shape: "single" | "list" | "rows";
  readonly rows: readonly (readonly GivenValue[])[];
}

/** What cells a word on the command line stands for, or why it stands for none. null and "" are blank cells. */
export function parseArgument(word: string): GivenArgument | string {
  const value = jsonOrText(word);
  if (value === undefined) return t("terminal.call.argument.json", { argument: word });
  if (isValue(value)) return single(value);
  if (!Array.isArray(value)) return t("terminal.call.argument.object", { argument: word });
  const items: readonly unknown[] = value;
  if (items.length > 0 && items.every(isValue)) return { shape: "list", rows: items.map((item) => [item]) };
  const rows = items.flatMap((line) => (Array.isArray(line) && line.length > 0 && line.every(isValue) ? [line] : []));
  const even = rows.every((line) => line.length === rows[0]?.length);
  if (rows.length === 0 || rows.length < items.length || !even)
    return t("terminal.call.argument.rows", { argument: word });
  return { shape: "rows", rows };
}

function single(value: GivenValue): GivenArgument {
  return { shape: "single", rows: [[value]] };
}

/** Only what begins like a list, an object or a quoted text has to be JSON; undefined when it is not. */
function jsonOrText(word: string): unknown {
  try {
    return JSON.parse(word) as unknown;
  } catch {
    return /^\s*[[{"]/.test(word) ? undefined : word;
  }
}

function isValue(value: unknown): value is GivenValue {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
