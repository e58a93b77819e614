// The formulas of scoring as texts, native and KPI: D = B × C for a row, sums with what a blank does to them, checks.
// Native ones use functions of Excel 2010 only.
import type { BlankRule, WeightScale } from "../scoring";
import type { Area } from "../sheet/area";
import { areaAddress, cellArea } from "../sheet/area";

/** What a sum is made of; the lists belong together run by run. */
export interface SumInput {
  /** Absent where nothing says which rows count, but names do. */
  readonly weights?: readonly Area[];
  readonly scores: readonly Area[];
  /** The column of weight × score, when the sheet has one. */
  readonly products?: readonly Area[];
  readonly names: readonly Area[];
  readonly scale: WeightScale;
  readonly isWeighted: boolean;
}

/** Weight × rating of one row; "" until both are numbers (G1). */
export function productFormula(weight: string, rating: string, scale: WeightScale): string {
  return `=IF(COUNT(${weight},${rating})<2,"",ROUND(${weight}*${rating}${scale === "percent" ? "/100" : ""},9))`;
}

/** The score of several raters by their shares; "" until all have scored. */
export function sharedFormula(parts: readonly { readonly cell: string; readonly percent: number }[]): string {
  const cells = parts.map(({ cell }) => cell).join(",");
  const sum = parts.map(({ cell, percent }) => `${cell}*${String(percent)}%`).join("+");
  return `=IF(COUNT(${cells})<${String(parts.length)},"",ROUND(${sum},9))`;
}

/** The total of a whole table or a group, waiting, partial or spread over what is there (G1). */
export function sumFormula(input: SumInput, blank: BlankRule): string {
  const { scores, products, isWeighted, weights } = input;
  if (blank === "spread" && weights) return spreadFormula(input, weights);
  const cells = isWeighted ? (products ?? []) : scores;
  const sum = isWeighted && !products ? weightedSum(input) : `SUM(${list(cells)})`;
  const nothing = `COUNT(${list(isWeighted && products ? products : scores)})=0`;
  return `=IF(${blank === "wait" ? waiting(input) : nothing},"",ROUND(${sum},9))`;
}

// Whatever unit the weights have, it goes out when the sum is divided by them.
function spreadFormula(input: SumInput, weights: readonly Area[]): string {
  const { scores, products, isWeighted, scale } = input;
  const present = added(weights, scores, (weight, score) => `SUMPRODUCT(${weight},ISNUMBER(${score})*1)`);
  const unit = products && scale === "percent" ? "*100" : "";
  const whole = products ? `SUM(${list(products)})${unit}` : added(weights, scores, product);
  const sum = isWeighted
    ? `${whole.includes("+") ? `(${whole})` : whole}/(${present})`
    : pointsSpread(input, weights, present);
  return `=IF(${present}=0,"",ROUND(${sum},9))`;
}

function pointsSpread({ scores }: SumInput, weights: readonly Area[], present: string): string {
  return `SUM(${list(scores)})*SUM(${list(weights)})/(${present})`;
}

function waiting({ weights, scores, names }: SumInput): string {
  if (!weights) {
    const open = added(names, scores, (name, score) => `SUMPRODUCT((LEN(${name})>0)*(1-ISNUMBER(${score})))`);
    return `OR(COUNT(${list(scores)})=0,${open}>0)`;
  }
  const counted = weights.map((area) => `COUNTIF(${areaAddress(area)},">0")`).join("+");
  const open = added(
    weights,
    scores,
    (weight, score) => `SUMPRODUCT((${weight}>0)*ISNUMBER(${weight})*(1-ISNUMBER(${score})))`,
  );
  return `OR(${counted}=0,${open}>0)`;
}

function weightedSum({ weights = [], scores, scale }: SumInput): string {
  const sum = added(weights, scores, product);
  if (scale === "fraction") return sum;
  return `${weights.length > 1 ? `(${sum})` : sum}/100`;
}

function product(weight: string, score: string): string {
  return `SUMPRODUCT(${weight},${score})`;
}

/** The total by KPI.WEIGHTEDSCORE, guarded so that blank cells stay blank; it takes one range of each. */
export function kpiTotalFormula(weights: Area, scores: Area, blank: BlankRule): string {
  const rule = blank === "wait" ? "" : `,"${blank}"`;
  return `=KPI.WEIGHTEDSCORE(${guarded(scores)},${guarded(weights)}${rule})`;
}

/** The sum of weights as they are entered. */
export function weightSumFormula(weights: readonly Area[]): string {
  return `=IF(COUNT(${list(weights)})=0,"",ROUND(SUM(${list(weights)}),9))`;
}

/** How many points the weights are off 100 %, 0 within 0.01 (G2). */
export function weightGapFormula(weights: readonly Area[], scale: WeightScale): string {
  const gap = `ROUND(SUM(${list(weights)})${scale === "fraction" ? "*100" : ""}-100,9)`;
  return `=IF(COUNT(${list(weights)})=0,"",IF(ABS(${gap})<=0.01,0,${gap}))`;
}

/** The same by KPI.WEIGHTCHECK. */
export function kpiGapFormula(weights: Area): string {
  return `=KPI.WEIGHTCHECK(${guarded(weights)})`;
}

/** A cell as formulas name it. */
export function cellName(row: number, column: number): string {
  return areaAddress(cellArea(row, column));
}

function guarded(area: Area): string {
  const range = areaAddress(area);
  return `IF(${range}="","",${range})`;
}

function list(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(",");
}

function added(first: readonly Area[], second: readonly Area[], term: (a: string, b: string) => string): string {
  return first.map((area, index) => term(areaAddress(area), areaAddress(second[index] ?? area))).join("+");
}
