// Filling the holes of a frame from the row: what it does not say stays a blank to fill.
import type { Language } from "../../language";
import type { CellValue } from "../../sheet/cell";
import { plainWord } from "../plain-text";

/** What else the row says; blank where it says nothing. */
export interface RewriteRow {
  /** The row in the user's words. */
  readonly subject: string;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly unit: CellValue;
  readonly period: CellValue;
  readonly owner: CellValue;
}

export type FrameParts = Readonly<Record<"before" | "object" | "doer" | "verb", string>>;

/** What a frame is filled with. `due`: the time the statement gives itself, which goes before the row's. */
export interface FrameFilling {
  readonly language: Language;
  readonly row: RewriteRow;
  readonly parts?: FrameParts;
  readonly due?: string | undefined;
}

/** The frame with its holes filled, or their blanks in place. */
export function fillFrame(frame: string, filling: FrameFilling): string {
  const { parts } = filling;
  return frame.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_hole, name: string, blank: string = "") =>
    blank === "" && parts && name in parts ? parts[name as keyof FrameParts] : (known(name, blank, filling) ?? blank),
  );
}

/** The frame as it stands where the row says nothing. */
export function blankFrame(frame: string, language: Language): string {
  return fillFrame(frame, { language, row: silentRow });
}

const silentRow: RewriteRow = { subject: "", target: "", actual: "", unit: "", period: "", owner: "" };

function known(name: string, blank: string, { language, row, due }: FrameFilling): string | undefined {
  switch (name) {
    case "level":
      return levelIn(row, blank);
    case "target":
      return shortText(row.target) === undefined ? undefined : (figure(row.target, row.unit) ?? shortText(row.target));
    case "subject":
      return row.subject;
    case "now":
      return figure(row.actual, row.unit);
    case "due":
      return due ?? endOf(String(row.period), language);
    case "cycle":
      return cycleOf(String(row.period), language);
    case "owner":
      return shortText(row.owner);
    case "unit":
      return shortText(row.unit);
    default:
      return undefined;
  }
}

/** The target, where it is one figure in the unit of the blank; a blank without a unit takes any figure. */
function levelIn({ target, unit }: RewriteRow, blank: string): string | undefined {
  const said = figure(target, unit);
  if (said === undefined) return undefined;
  const figures = said.match(/\d[\d,.]*/g) ?? [];
  const wanted = blank.replace(/_+/, "").trim();
  const [first, ...others] = figures;
  if (first === undefined || (others.length > 0 && wanted !== "/5")) return undefined;
  const rest = said.slice(said.indexOf(first) + first.length).trim();
  if (wanted === "") return said.replace(/^[^\d]*/, "");
  return rest.startsWith(wanted) ? blank.replace(/_+/, first) : undefined;
}

const longest = 20;

/** A figure as people write it: a share as a percentage, a number with the row's unit, a short text with a digit. */
function figure(value: CellValue, unit: CellValue): string | undefined {
  if (typeof value === "string") return /\d/.test(value) && !/__/.test(value) ? shortText(value) : undefined;
  if (typeof value !== "number") return undefined;
  const said = shortText(unit) ?? "";
  const isShare = Math.abs(value) <= 1 && value !== 0 && (said === "" || said === "%") && !Number.isInteger(value);
  return isShare ? `${String(Number((value * 100).toPrecision(12)))}%` : `${String(value)}${said}`;
}

function shortText(value: CellValue): string | undefined {
  const text = String(value).trim();
  return text === "" || text.length > longest || /[\n{}]/.test(text) ? undefined : text;
}

const cycles: readonly { readonly form: RegExp; readonly "zh-CN": string; readonly en: string }[] = [
  { form: /^(?:每|按)?(?:天|日)(?:度)?$|^(?:daily|every day)$/, "zh-CN": "天", en: "day" },
  { form: /^(?:每|按)?周(?:度)?$|^(?:weekly|every week|week)$/, "zh-CN": "周", en: "week" },
  { form: /^(?:每|按)?个?月(?:度)?$|^(?:monthly|every month|month)$/, "zh-CN": "月", en: "month" },
  { form: /^(?:每|按)?个?季度?$|^(?:quarterly|every quarter|quarter)$/, "zh-CN": "季度", en: "quarter" },
  { form: /^(?:每|按|全)?年(?:度)?$|^(?:yearly|annual|annually|every year|year)$/, "zh-CN": "年", en: "year" },
];

function cycleOf(period: string, language: Language): string | undefined {
  const plain = plainWord(period);
  return cycles.find(({ form }) => form.test(plain))?.[language];
}

/** The end of a period that is named: Q3, 2026年, 12月31日. Not of one that only says how often. */
function endOf(period: string, language: Language): string | undefined {
  const said = shortText(period)?.replace(/\s*(?:之前|以前|前)$/, "");
  if (said === undefined || !/[\d一二三四上下本明]/.test(said) || cycleOf(said, language) !== undefined)
    return undefined;
  if (/^\d+$/.test(said) && !/^20\d\d$/.test(said)) return undefined;
  const isDay = /[日号末底]$|\d[-/.]\d{1,2}[-/.]\d|(?:end|\d(?:st|nd|rd|th)|[a-z]{3,} \d{1,2})$/i.test(said);
  if (language === "en") {
    if (/[\u3400-\u9fff]/.test(said)) return undefined;
    return isDay ? said.replace(/^by /i, "") : `the end of ${said}`;
  }
  if (!/[\u3400-\u9fff]/.test(said) && !/^[\dqhfy.\-/ ]+$/i.test(said)) return undefined;
  return isDay ? said : `${said}${/^\d+$/.test(said) ? "年" : ""}末`;
}
