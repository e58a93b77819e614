// Arithmetic in words: what a text says of its own figures, and what they make (F7, G8, G10).
import { plainTextOf, spanOf } from "./plain-text";

/** A claim that its figures do not bear out. `start` and `end` count UTF-16 units of the text as it was given. */
export interface FigureClaim {
  readonly start: number;
  readonly end: number;
  /** wrong: another percentage follows; points: two percentages differ by points, not by percent. */
  readonly kind: "wrong" | "points";
  readonly said: number;
  readonly computed: number;
}

const number = String.raw`(\d+(?:\.\d+)?)`;
const unit = String.raw`\s?(%|[百千万亿]*元?|个|名|家|件|篇|次|分钟|小时|天|秒|分|人|起|单|台|吨|份|户|ms)?`;
const share = String.raw`${number}\s?(%|个?百分点| percentage points?| points?)(?![以之]上|以内|左右|多| or (?:more|less))`;
const about = String.raw`(?:了|约|近|达|为|by|of|about|around| )*`;
// What may stand between the figures and the claim: anything more could be about other figures.
const link = String.raw`(?: ?[a-z]+){0,2} ?[,(]? ?(?:即|共|累计|整体|总体|合计|相当于|an? |which is |that is )?`;
// Days, hours, floors, versions: numbers of which nothing is a percentage.
const noDate = String.raw`(?![\d.]|\s?(?:[年月日号周季期楼点时版级岁:/-]|am|pm))`;
const figure = `${number}${unit}${noDate}`;

/** In each, four groups: the figure before and its unit, the figure after and its unit; then the claim and its unit. */
const claims: readonly RegExp[] = [
  new RegExp(
    String.raw`[从由][^\d,;.]{0,8}${figure}[^\d,;.%]{0,10}?[到至为成]${figure}${link}(?:增长|增加|提高|提升|上升|增幅|下降|降低|减少|缩短|降幅|压缩)${about}${share}`,
    "g",
  ),
  new RegExp(
    String.raw`目标[^\d,;.]{0,4}${figure}[^\d;.%]{0,14}${figure}${link}(?:超额|超出|超过)(?:完成|目标)?${about}${share}`,
    "g",
  ),
  new RegExp(
    String.raw`(?<![a-z])from [$¥€]?${figure} to [$¥€]?${figure}${link}(?:up|down|increase|rise|growth|drop|decrease|reduction|fall|improvement)(?:d|s|se)? ?${about}${share}`,
    "g",
  ),
  new RegExp(
    String.raw`(?<![a-z])target (?:of |was )?[$¥€]?${figure}[^\d;.%]{0,24}[$¥€]?${figure}${link}(?:over|above|exceed(?:ed|ing)?(?: it| target)?) ?${about}${share}`,
    "g",
  ),
];

/** Claims in a text that its own figures contradict, from left to right. Rounding of the last digit said is allowed. */
export function findWrongClaims(text: string): readonly FigureClaim[] {
  if (!/[%％﹪]|百分点|points?/i.test(text)) return [];
  const plain = plainTextOf(text);
  return claims
    .flatMap((form) => [...plain.text.matchAll(form)].flatMap((match) => wrongIn(match) ?? []))
    .map((claim) => ({ ...claim, ...spanOf(plain, claim.start, claim.end) }))
    .sort((one, other) => one.start - other.start);
}

function wrongIn(match: RegExpExecArray): FigureClaim | undefined {
  const [whole, before = "", unitBefore = "", after = "", unitAfter = "", claim = "", claimUnit = ""] = match;
  const sameUnit = unitBefore === unitAfter || unitBefore === "";
  if (!sameUnit || Number(before) === 0) return undefined;
  if (isYear(before) && isYear(after)) return undefined;
  const place = { start: match.index, end: match.index + whole.length };
  const difference = Math.abs(Number(after) - Number(before));
  const percent = (difference / Number(before)) * 100;
  const said = Number(claim);
  const near = (value: number, allowed = 1.01) => Math.abs(value - said) <= allowed * 10 ** -decimalsOf(claim);
  const inPoints = claimUnit !== "%";
  if (inPoints && unitAfter !== "%") return undefined;
  if (inPoints ? near(difference, 0.51) : near(percent)) return undefined;
  const points = !inPoints && unitAfter === "%" && near(difference);
  const computed = Math.round((points || inPoints ? difference : percent) * 10) / 10;
  return { ...place, kind: points ? "points" : "wrong", said, computed };
}

const isYear = (figure: string) => /^(?:19|20)\d\d$/.test(figure);

const decimalsOf = (figure: string) => figure.split(".")[1]?.length ?? 0;

/** How many of how many are done, as a text counts them. */
export interface DoneCount {
  readonly done: number;
  readonly planned: number;
}

const things = "[篇项个份家次件场节条台人单套批页门组期部张名户处]";

const counts: readonly { readonly form: RegExp; readonly plannedFirst: boolean }[] = [
  {
    form: new RegExp(
      String.raw`(?:计划|目标|原定|应|共)[^\d.;%]{0,8}(\d+)\s?${things}[^\d.;%]{0,12}?(?:已|完成|实际)[^\d.;,%]{0,6}(\d+)\s?${things}`,
    ),
    plannedFirst: true,
  },
  { form: /完成(?:了)?[^\d.;%]{0,4}(\d+)\s?\/\s?(\d+)(?!\d|[/-]\d)/, plannedFirst: false },
  {
    form: /(?<![\d.])(\d+) (?:out )?of (?:the )?(\d+)(?: [a-z]+){0,4} (?:done|completed?|finished|published|shipped|delivered|live)(?![a-z])/,
    plannedFirst: false,
  },
];

/** The count of what is done in a text; undefined where it counts nothing so. */
export function findDoneCount(text: string): DoneCount | undefined {
  if (!/\d[^]*\d/.test(text)) return undefined;
  const plain = plainTextOf(text).text;
  for (const { form, plannedFirst } of counts) {
    const match = form.exec(plain);
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    return plannedFirst ? { planned: first, done: second } : { planned: second, done: first };
  }
  return undefined;
}
