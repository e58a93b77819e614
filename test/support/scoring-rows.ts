// For each function rows of input, its formula, and the answer worked out exactly and by another way than ours.
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Exact } from "./exact";
import { asNumber, compared, exact, larger, minus, over, plus, rounded, smaller, times } from "./exact";
import type { Chance } from "./random-rows";

/** One row: what stands in its cells from column A on, its KPI formula there, and what comes out. */
export interface ScoringRow {
  readonly cells: readonly CellValue[];
  /** With "#" for the number of the row. */
  readonly formula: string;
  readonly answer: CellValue;
}

const zero = exact(0);
const one = exact(1);
const hundred = exact(100);
const error = "error";

/** A step of the number line: from where on, whether the number itself belongs to it, and its grade. */
type Line = readonly (readonly [from: string, closed: boolean, grade: CellValue])[];

const bandTexts: readonly { readonly text: string; readonly least: CellValue; readonly line: Line }[] = [
  {
    text: "优90分以上；良75-90分；中60-75分；差60以下",
    least: "差",
    line: [
      ["60", true, "中"],
      ["75", true, "良"],
      ["90", true, "优"],
    ],
  },
  {
    text: "甲≥100% 乙95%~99%",
    least: error,
    line: [
      ["0.95", true, "乙"],
      ["0.99", false, error],
      ["1", true, "甲"],
    ],
  },
  {
    text: "1分:(5%,+∞)；2分:(0,5%]；3分:[-10%,0]；4分:(-∞,-10%)",
    least: 4,
    line: [
      ["-0.1", true, 3],
      ["0", false, 2],
      ["0.05", false, 1],
    ],
  },
  {
    text: "A:5-4.5（含）；B:4.5-4（含）；C:4-3（含）",
    least: error,
    line: [
      ["3", true, "C"],
      ["4", true, "B"],
      ["4.5", true, "A"],
      ["5", false, error],
    ],
  },
  {
    text: "high>0.3, mid 0.1-0.3, low<0.1",
    least: "low",
    line: [
      ["0.1", true, "mid"],
      ["0.3", false, "high"],
    ],
  },
];

export const scoringRows: Readonly<Record<string, (chance: Chance) => ScoringRow>> = {
  BAND: (chance) => {
    const { text, least, line } = chance.oneOf(bandTexts);
    const size = text.includes("分；良") ? 100 : text.startsWith("A") ? 6 : 1.2;
    const value = chance.onEdge ? chance.oneOf(line)[0] : chance.decimal(text.startsWith("1分") ? -0.2 : 0, size, 4);
    return { cells: [Number(value)], formula: `KPI.BAND(A#,"${text}")`, answer: onLine(exact(value), least, line) };
  },

  GRADE: (chance) => {
    const five = chance.oneOf([true, false]);
    const line: Line = five
      ? [
          ["1", true, "D"],
          ["1.5", true, "C"],
          ["2.5", true, "B"],
          ["3.5", true, "A"],
          ["4.5", true, "S"],
          ["5", false, error],
        ]
      : [
          ["0", true, "丁"],
          ["60", true, "丙"],
          ["75", true, "乙"],
          ["90", true, "甲"],
          ["100", false, error],
        ];
    const value = chance.onEdge ? chance.oneOf(line)[0] : chance.decimal(0, five ? 5.5 : 105, 3);
    return {
      cells: [Number(value)],
      formula: `KPI.GRADE(A#${five ? "" : ',"甲乙丙丁"'})`,
      answer: onLine(exact(value), error, line),
    };
  },

  STANDARD: (chance) => {
    const [text, from, to] = chance.oneOf<[string, string | null, string | null]>([
      ["18%—22%", "0.18", "0.22"],
      ["≥95%", "0.95", null],
      ["20–25万", "200000", "250000"],
      ["相差5%以内", "-0.05", "0.05"],
      ["不超过3天", null, "3"],
    ]);
    const edge = chance.oneOf([from, to].flatMap((end) => (end === null ? [] : [end])));
    const around = chance.decimal(0.5, 1.5, 3);
    const value = chance.onEdge ? exact(edge) : times(exact(edge), exact(around));
    const below = from !== null && compared(value, exact(from)) < 0;
    const above = to !== null && compared(value, exact(to)) > 0;
    return { cells: [asNumber(value)], formula: `KPI.STANDARD(A#,"${text}")`, answer: below ? -1 : above ? 1 : 0 };
  },

  LINEARSCORE: (chance) => chance.oneOf(linearRules)(chance),

  ATTAINMENT: (chance) => {
    const way = chance.oneOf(["higher", "lower", "from"] as const);
    const target = chance.decimal(chance.onEdge && way !== "from" ? 0 : 1, 300, 1);
    const actual = chance.onEdge ? chance.oneOf([target, "0"]) : chance.decimal(0, 400, 2);
    const baseline = chance.onEdge ? target : chance.decimal(301, 500, 1);
    const [a, t, b] = [actual, target, baseline].map(exact) as [Exact, Exact, Exact];
    const formulas = {
      higher: "KPI.ATTAINMENT(A#,B#)",
      lower: 'KPI.ATTAINMENT(A#,B#,"lower",,1.5)',
      from: 'KPI.ATTAINMENT(A#,B#,"lower",C#)',
    };
    return {
      cells: [Number(actual), Number(target), Number(baseline)],
      formula: formulas[way],
      answer: attained(way, { a, t, b }),
    };
  },

  OKRSCORE: (chance) => {
    const weights = chance.oneOf([
      ["50", "30", "20"],
      ["33.3", "33.3", "33.4"],
      ["0.6", "0.2", "0.2"],
      ["60", "20", "30"],
    ]);
    const scores = weights.map(() => (chance.onEdge ? chance.oneOf(["0", "1", "1.01"]) : chance.decimal(0, 1, 2)));
    const whole = weights.map(exact).reduce(plus);
    const good = ["1", "100"].some((sum) => compared(whole, exact(sum)) === 0) && !scores.includes("1.01");
    const sum = over(scores.map((score, at) => times(exact(score), exact(weights[at] ?? ""))).reduce(plus), whole);
    return {
      cells: [...scores, ...weights].map(Number),
      formula: "KPI.OKRSCORE(A#:C#,D#:F#)",
      answer: good ? asNumber(sum) : error,
    };
  },

  DAYSAHEAD: (chance) => {
    const planned = Number(chance.decimal(45000, 45400, 0));
    const actual = chance.onEdge ? planned : Number(chance.decimal(45000, 45400, 0));
    const all = chance.oneOf([true, false]);
    const holidays = [45201, 45202, 45203];
    const counts = (day: number) => all || (![0, 1].includes(day % 7) && !holidays.includes(day));
    const [from, to] = [Math.min(planned, actual), Math.max(planned, actual)];
    let days = 0;
    for (let day = from + 1; day <= to; day += 1) days += counts(day) ? 1 : 0;
    return {
      cells: [planned, actual, ...holidays],
      formula: `KPI.DAYSAHEAD(A#,B#,${all ? "TRUE" : "FALSE"},C#:E#)`,
      answer: planned < actual ? -days + 0 : days,
    };
  },

  WEIGHTEDSCORE: (chance) => {
    const kinds = ["", "", chance.oneOf(["", "加分", "减分"]), chance.oneOf(["", "", "一票否决"])];
    const vetoed = kinds[3] === "一票否决" && chance.onEdge;
    const scores = kinds.map(() => chance.decimal(0, 5, 2));
    const rule = chance.oneOf(["wait", "partial", "spread"]);
    const blank = chance.oneOf([true, false]);
    const weights = chance.oneOf([
      ["40", "30", "20", "10"],
      ["0.4", "0.3", "0.2", "0.1"],
      ["33.3", "33.3", "33.4", "0"],
    ]);
    const answer = weightedBy({ kinds, scores, weights, rule, blank, vetoed });
    const written = scores.map((score, at): CellValue => {
      if (kinds[at] === "一票否决") return vetoed ? "是" : "否";
      return at === 0 && blank ? "" : Number(score);
    });
    return {
      cells: [...written, ...weights.map(Number), ...kinds],
      formula: `KPI.WEIGHTEDSCORE(IF(A#:D#="","",A#:D#),E#:H#,"${rule}",IF(I#:L#="","",I#:L#))`,
      answer,
    };
  },

  WEIGHTCHECK: (chance) => {
    const percent = chance.oneOf([true, false]);
    const scale = percent ? 100 : 1;
    const decimals = percent ? 2 : 4;
    const first = chance.decimal(0.2 * scale, 0.4 * scale, decimals);
    const second = chance.decimal(0.2 * scale, 0.3 * scale, decimals);
    const rest = minus(minus(exact(scale), exact(first)), exact(second));
    const third = chance.onEdge
      ? plus(rest, times(exact(scale), exact(chance.oneOf(["0.0001", "-0.0001", "0", "0.0002"]))))
      : plus(rest, times(exact(scale), exact(chance.decimal(-0.05, 0.05, 3))));
    const sum = plus(plus(exact(first), exact(second)), third);
    const gap = minus(times(over(sum, exact(scale)), hundred), hundred);
    const size = larger(gap, minus(zero, gap));
    return {
      cells: [Number(first), Number(second), asNumber(third)],
      formula: "KPI.WEIGHTCHECK(A#:C#)",
      answer: compared(rounded(size), exact("0.01")) <= 0 ? 0 : asNumber(gap),
    };
  },

  BUDGETBAND: (chance) => {
    const planned = chance.decimal(1, 500, 1);
    const factor = chance.onEdge ? chance.oneOf(["1.05", "1", "0.9"]) : chance.decimal(0.7, 1.3, 3);
    const actual = times(exact(planned), exact(factor));
    const line: Line = [
      ["-0.1", true, 3],
      ["0", false, 2],
      ["0.05", false, 1],
    ];
    const x = minus(over(actual, exact(planned)), one);
    return { cells: [asNumber(actual), Number(planned)], formula: "KPI.BUDGETBAND(A#,B#)", answer: onLine(x, 4, line) };
  },

  SCHEDULEBAND: (chance) => {
    const planned = chance.decimal(1, 400, 1);
    const factor = chance.onEdge ? chance.oneOf(["-0.15", "-0.05", "0.05", "0.1", "0"]) : chance.decimal(-0.3, 0.3, 3);
    const ahead = times(exact(planned), exact(factor));
    const literal = chance.oneOf([true, false]);
    const late: Line = [
      ["-0.15", false, 2],
      ["-0.05", false, literal ? error : 3],
    ];
    const line: Line = [...late, ["0", true, 3], ["0.05", false, 4], ["0.1", false, 5]];
    return {
      cells: [asNumber(ahead), Number(planned)],
      formula: `KPI.SCHEDULEBAND(A#,B#,FALSE,"${literal ? "literal" : "settled"}")`,
      answer: onLine(over(ahead, exact(planned)), 1, line),
    };
  },

  WORKLOADBAND: (chance) => {
    const done = chance.onEdge ? chance.oneOf(["0.8", "1"]) : chance.decimal(0.5, 1.5, 3);
    const share = chance.onEdge ? chance.oneOf(["0.4", "0.7", "0"]) : chance.decimal(0, 1, 3);
    const full = compared(exact(done), one) >= 0;
    const level = onLine(exact(share), 3, [
      ["0.4", true, 4],
      ["0.7", true, 5],
    ]);
    const answer = full ? level : compared(exact(done), exact("0.8")) < 0 ? 1 : 2;
    return { cells: [Number(done), Number(share)], formula: "KPI.WORKLOADBAND(A#,B#)", answer };
  },

  EPSCORE: (chance) => {
    const weights = chance.oneOf([
      ["50", "30", "20"],
      ["0.7", "0.2", "0.1"],
      ["100", "0", "0"],
    ]);
    const scores = weights.map(() => (chance.onEdge ? chance.oneOf(["1", "5"]) : chance.decimal(1, 5, 3)));
    const whole = weights.map(exact).reduce(plus);
    const sum = scores.map((score, at) => times(exact(score), exact(weights[at] ?? ""))).reduce(plus);
    return {
      cells: [...scores, ...weights].map(Number),
      formula: "KPI.EPSCORE(A#:C#,D#:F#)",
      answer: asNumber(over(sum, whole)),
    };
  },

  PROJECTMEAN: (chance) => {
    const scores = [1, 2, 3].map(() => (chance.onEdge ? chance.oneOf(["1", "5"]) : chance.decimal(1, 5, 2)));
    const blank = chance.oneOf([true, false]);
    const sum = scores.map(exact).reduce(plus);
    return {
      cells: [...scores.map(Number), blank ? "" : 4],
      formula: 'KPI.PROJECTMEAN(IF(A#:D#="","",A#:D#))',
      answer: asNumber(over(blank ? sum : plus(sum, exact(4)), exact(blank ? 3 : 4))),
    };
  },

  GROWTHSCORE: (chance) => {
    const scores = [1, 2, 3, 4].map(() => (chance.onEdge ? chance.oneOf(["1", "5"]) : chance.decimal(1, 5, 1)));
    return {
      cells: scores.map(Number),
      formula: "KPI.GROWTHSCORE(A#:D#)",
      answer: asNumber(over(scores.map(exact).reduce(plus), exact(4))),
    };
  },
};

const linearRules: readonly ((chance: Chance) => ScoringRow)[] = [
  (chance) => {
    const value = chance.onEdge ? chance.oneOf(["1", "0.5", "0.97"]) : chance.decimal(0.3, 1.2, 4);
    const steps = over(larger(zero, minus(one, exact(value))), exact("0.01"));
    const points = larger(zero, minus(hundred, times(rounded(steps), exact(2))));
    return { cells: [Number(value)], formula: 'KPI.LINEARSCORE(A#,"每低1%扣2分，最低0")', answer: asNumber(points) };
  },
  (chance) => {
    const value = chance.onEdge ? chance.oneOf(["0", "-2"]) : chance.decimal(-5, 20, 1);
    const points = minus(hundred, larger(zero, exact(value)));
    return { cells: [Number(value)], formula: 'KPI.LINEARSCORE(A#,"每延迟1天扣1分")', answer: asNumber(points) };
  },
  (chance) => {
    const value = chance.onEdge ? chance.oneOf(["1", "1.1"]) : chance.decimal(0.8, 1.3, 4);
    const steps = rounded(over(larger(zero, minus(exact(value), one)), exact("0.01")));
    const points = smaller(exact(5), times(steps, exact("0.5")));
    return { cells: [Number(value)], formula: 'KPI.LINEARSCORE(A#,"每超1%加0.5分，最高5")', answer: asNumber(points) };
  },
  (chance) => {
    const value = chance.onEdge ? chance.oneOf(["0.95", "0.94", "0.9"]) : chance.decimal(0.8, 1, 4);
    const { top, bottom } = over(larger(zero, minus(exact("0.95"), exact(value))), exact("0.01"));
    const begun = { top: (top + bottom - 1n) / bottom, bottom: 1n };
    const points = larger(zero, minus(exact(10), times(begun, exact("0.5"))));
    const text = "达到95%得10分，每低1个百分点扣0.5分，不足1个百分点按1个百分点计，扣完为止";
    return { cells: [Number(value)], formula: `KPI.LINEARSCORE(A#,"${text}")`, answer: asNumber(points) };
  },
];

function onLine(value: Exact, least: CellValue, line: Line): CellValue {
  const x = rounded(value);
  const reached = line.filter(([from, closed]) => compared(x, exact(from)) > (closed ? -1 : 0));
  return reached.at(-1)?.[2] ?? least;
}

function attained(way: "higher" | "lower" | "from", { a, t, b }: { a: Exact; t: Exact; b: Exact }): CellValue {
  if (way === "from") return compared(t, b) >= 0 ? error : asNumber(over(minus(a, b), minus(t, b)));
  if (way === "higher") return compared(t, zero) === 0 ? error : asNumber(over(a, t));
  if (compared(t, zero) === 0) return compared(a, zero) === 0 ? 1 : error;
  return asNumber(compared(a, zero) === 0 ? exact("1.5") : smaller(exact("1.5"), over(t, a)));
}

interface Weighed {
  readonly kinds: readonly string[];
  readonly scores: readonly string[];
  readonly weights: readonly string[];
  readonly rule: string;
  readonly blank: boolean;
  readonly vetoed: boolean;
}

/** The weights' scale is that of the rows that have one: near 100, near 1, else above 1 or not. */
function weighedScale(weights: readonly string[], kinds: readonly string[]): Exact {
  const own = weights.filter((_, at) => kinds[at] === "");
  return own.some((weight) => Number(weight) > 1) ? hundred : one;
}

function weightedBy({ kinds, scores, weights, rule, blank, vetoed }: Weighed): CellValue {
  if (vetoed) return 0;
  const rows = scores.map((score, at) => ({
    score: exact(score),
    weight: exact(weights[at] ?? ""),
    kind: kinds[at] ?? "",
    missing: blank && at === 0,
  }));
  if (blank && rule === "wait") return "";
  const present = rows.filter(({ kind, missing }) => kind === "" && !missing);
  const sum = present.map(({ score, weight }) => times(score, weight)).reduce(plus, zero);
  const share = present.map(({ weight }) => weight).reduce(plus, zero);
  const points = rows
    .filter(({ kind }) => kind === "加分" || kind === "减分")
    .map(({ kind, score }) => (kind === "加分" ? score : minus(zero, score)))
    .reduce(plus, zero);
  return asNumber(plus(over(sum, rule === "spread" ? share : weighedScale(weights, kinds)), points));
}
