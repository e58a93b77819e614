// KPI functions and their native forms give the same in the same cells: random rows, every tenth exactly on an edge.
import { readFileSync } from "node:fs";
import { nativeFormula } from "../../src/domain/scoring/native/kpi-formula";
import { nativeForms } from "../../src/domain/scoring/native/native-form";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Host } from "../../src/host/host";
import { notNative } from "../static/native/formulas";
import { openKpiHost } from "../support/kpi-host";

jest.setTimeout(300_000);

/** One row of input: what stands in the cells from A on, row after row. */
type Block = readonly (readonly CellValue[])[];

interface Trial {
  readonly name: string;
  /** The guarded formula of a case whose first row is `row`, counted from 1. */
  formula(row: number): string;
  inputs(chance: Chance, at: number): Block;
}

/** A chance that is the same in every run. */
type Chance = () => number;

function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(chance: Chance, of: readonly T[]): T => {
  const chosen = of[Math.floor(chance() * of.length)];
  if (chosen === undefined) throw new Error("Nothing to pick from.");
  return chosen;
};
const between = (chance: Chance, from: number, to: number) => from + Math.floor(chance() * (to - from + 1));
const isEdge = (at: number) => at % 10 === 0;
/** A blank now and then. */
const orBlank = (chance: Chance, value: CellValue): CellValue => (chance() < 0.05 ? "" : value);
const flag = (chance: Chance) => pick<CellValue>(chance, ["", "否", "No", false, 0, "是", "yes", "Yes", true, 1]);
const score = (chance: Chance) => between(chance, 2, 10) / 2;

/** Weights that make 100 % or nearly so, in percent or as fractions. */
function weights(chance: Chance, count: number): number[] {
  const cuts = Array.from({ length: count - 1 }, () => between(chance, 0, 100)).toSorted((a, b) => a - b);
  const percents = [...cuts, 100].map((cut, at) => cut - (cuts[at - 1] ?? 0));
  return chance() < 0.5 ? percents : percents.map((percent) => percent / 100);
}

const trials: readonly Trial[] = [
  {
    name: "BUDGETBAND",
    formula: (row) => `=IF(COUNT(A${String(row)}:B${String(row)})<2,"",KPI.BUDGETBAND(A${String(row)},B${String(row)},C${String(row)}))`, // prettier-ignore
    inputs: (chance, at) => {
      const planned = between(chance, 1, 500) * 20;
      const over = isEdge(at) ? pick(chance, [0.05, 0, -0.1]) : between(chance, -4000, 2000) / 10000;
      const actual = Math.round(planned * (1 + over) * 100) / 100;
      return [
        [orBlank(chance, actual), orBlank(chance, pick(chance, [planned, planned, planned, 0, -1])), flag(chance)],
      ];
    },
  },
  {
    name: "SCHEDULEBAND",
    formula: (row) => `=IF(COUNT(A${String(row)}:B${String(row)})<2,"",KPI.SCHEDULEBAND(A${String(row)},B${String(row)},C${String(row)},D${String(row)}))`, // prettier-ignore
    inputs: (chance, at) => {
      const planned = between(chance, 1, 50) * 20;
      const early = isEdge(at) ? pick(chance, [0.1, 0.05, 0, -0.05, -0.15]) : between(chance, -300, 200) / 1000;
      const reading = pick(chance, ["", "settled", "通行", "literal", "字面", "Literal"]);
      return [[orBlank(chance, Math.round(planned * early * 2) / 2), orBlank(chance, planned), flag(chance), reading]];
    },
  },
  {
    name: "WORKLOADBAND",
    formula: (row) => `=IF(COUNT(A${String(row)})=0,"",KPI.WORKLOADBAND(A${String(row)},B${String(row)}))`,
    inputs: (chance, at) => {
      const scale = pick(chance, [1, 100]);
      const done = isEdge(at) ? pick(chance, [0.8, 1]) : between(chance, 3, 140) / 100;
      const share = isEdge(at) ? pick(chance, [0, 0.4, 0.7, 1]) : between(chance, 2, 100) / 100;
      return [[orBlank(chance, done * scale), orBlank(chance, share * scale)]];
    },
  },
  {
    name: "WEIGHTEDSCORE",
    formula: (row) => {
      const [s, w] = [`A${String(row)}:D${String(row)}`, `E${String(row)}:H${String(row)}`];
      return `=KPI.WEIGHTEDSCORE(IF(${s}="","",${s}),IF(${w}="","",${w}),I${String(row)})`;
    },
    inputs: (chance, at) => {
      const scores = Array.from({ length: 4 }, () =>
        orBlank(chance, isEdge(at) ? pick(chance, [1, 5, 0]) : score(chance)),
      );
      const parts = weights(chance, 4).map((part) => (part === 0 ? pick<CellValue>(chance, [0, ""]) : part));
      return [[...scores, ...parts, pick(chance, ["", "wait", "等待", "partial", "已有", "spread", "分摊"])]];
    },
  },
  {
    name: "WEIGHTCHECK",
    formula: (row) => `=KPI.WEIGHTCHECK(IF(A${String(row)}:D${String(row)}="","",A${String(row)}:D${String(row)}))`,
    inputs: (chance, at) => {
      const parts = weights(chance, 4);
      const inPercent = parts.some((part) => part > 1);
      const off =
        (isEdge(at) ? pick(chance, [0.01, -0.01, 0.02, 0]) : pick(chance, [0, 0, 5, -5])) / (inPercent ? 1 : 100);
      const last = Math.max(0, (parts[3] ?? 0) + off);
      return [[...parts.slice(0, 3), last].map((part) => (chance() < 0.02 ? "" : part))];
    },
  },
  {
    name: "PROJECTMEAN",
    formula: (row) => `=KPI.PROJECTMEAN(IF(A${String(row)}:D${String(row)}="","",A${String(row)}:D${String(row)}))`,
    inputs: (chance, at) => [
      Array.from({ length: 4 }, () => (chance() < 0.4 ? "" : isEdge(at) ? pick(chance, [0, 1, 5]) : score(chance))),
    ],
  },
  {
    name: "GROWTHSCORE",
    formula: (row) =>
      `=KPI.GROWTHSCORE(IF(A${String(row)}:D${String(row + 2)}="","",A${String(row)}:D${String(row + 2)}))`,
    inputs: (chance, at) =>
      Array.from({ length: 3 }, () => {
        const blank = chance() < 0.2;
        const one = () => (isEdge(at) ? pick(chance, [1, 5, 5.5, 0.5]) : score(chance));
        return Array.from({ length: 4 }, () => (blank || chance() < 0.02 ? "" : one()));
      }),
  },
  {
    name: "EPSCORE",
    formula: (row) => `=IF(COUNT(D${String(row)}:F${String(row)})=0,"",KPI.EPSCORE(A${String(row)},B${String(row)},C${String(row)},D${String(row)},E${String(row)},F${String(row)}))`, // prettier-ignore
    inputs: (chance, at) => {
      const parts = isEdge(at) ? pick(chance, [[100, 0, 0], [1, 0, 0], [0, 100, 0], [50, 50, 1]]) : weights(chance, 3); // prettier-ignore
      return [[...Array.from({ length: 3 }, () => orBlank(chance, score(chance))), ...parts]];
    },
  },
];

let host: Host;
afterEach(() => {
  host.dispose();
});

test("every function of the add-in has its say on a native form", () => {
  host = { dispose: () => undefined } as Host;
  const table = /kpiFunctions = \{([^}]*)\}/.exec(readFileSync("src/functions/index.ts", "utf8"))?.[1] ?? "";
  const ids = [...table.matchAll(/([A-Z][A-Z0-9]*):/g)].map(([, id]) => id ?? "");
  expect(ids.length).toBeGreaterThan(5);
  expect(Object.keys(nativeForms).toSorted()).toEqual(ids.toSorted());
});

describe.each([
  ["desktop", 300],
  ["web", 120],
] as const)("blanks as on the %s", (blanks, cases) => {
  test.each(trials)("$name", async ({ name, formula, inputs }) => {
    host = await openKpiHost({ blanks });
    const chance = chanceFrom(7);
    const blocks = Array.from({ length: cases }, (_, at) => inputs(chance, at));
    const rows = blocks[0]?.length ?? 1;
    const cells = blocks.flat();
    const columns = cells[0]?.length ?? 0;
    const kpi = blocks.map((_, at) => formula(at * rows + 1));
    const plain = kpi.map(nativeText);
    expect(notNative(plain[0] ?? "")).toEqual([]);
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRangeByIndexes(0, 0, cells.length, columns).values = cells.map((row) => [...row]);
      const spread = (formulas: readonly string[]) =>
        cells.map((_, at) => [at % rows === 0 ? (formulas[at / rows] ?? "") : ""]);
      const [left, right] = [11, 12].map((column) => sheet.getRangeByIndexes(0, column, cells.length, 1));
      if (!left || !right) throw new Error("no columns");
      left.formulas = spread(kpi);
      right.formulas = spread(plain);
      await context.sync();
      for (const range of [left, right]) range.load("values");
      await context.sync();
      return { kpi: firstOf(left), native: firstOf(right) };
    });
    const differing = blocks.flatMap(
      (block, at) =>
      agree(values.kpi[at * rows], values.native[at * rows]) ? [] : [{ block, kpi: values.kpi[at * rows], native: values.native[at * rows] }], // prettier-ignore
    );
    expect({ name, differing: differing.slice(0, 5), count: differing.length }).toEqual({
      name,
      differing: [],
      count: 0,
    });
    expect(new Set(values.kpi).size).toBeGreaterThan(2);
    expect(values.kpi).not.toContain("#NAME?");
  });
});

function nativeText(formula: string): string {
  const result = nativeFormula(formula);
  if (!result.ok) throw new Error(`${formula}: ${result.reason}`);
  return result.formula;
}

function firstOf(range: Excel.Range): CellValue[] {
  return (range.values as CellValue[][]).map(([value = ""]) => value);
}

function agree(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= 1e-9;
  return one === other;
}
