// Figures as they are entered and rounded: how near two have to be for one to be the other.
import { enteredNumber } from "../scoring";
import type { TableView } from "./table-view";

const mostDecimals = 6;

/** How many decimals a number is written with, at most six. */
export function decimalsOf(number: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    if (Math.abs(number - Number(number.toFixed(decimals))) < 1e-9) return decimals;
  }
  return mostDecimals;
}

/** True when the second is the first, rounded to so many decimals or not rounded. */
export function isRounded(exact: number, shown: number, decimals: number): boolean {
  return Math.abs(exact - shown) <= 0.5 * 10 ** -decimals + 1e-9 * Math.max(1, Math.abs(exact));
}

/** The number in a cell; undefined where there is none. */
export function numberAt(view: TableView, row: number, column: number): number | undefined {
  const value = view.value(row, column);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The weight in a cell, text such as "30%" too; undefined where there is none. */
export function weightAt(view: TableView, row: number, column: number): number | undefined {
  const entered = enteredNumber(view.value(row, column));
  if (entered.kind !== "number") return undefined;
  return entered.percent ? Number((entered.number / 100).toPrecision(12)) : entered.number;
}

/** True when the numbers of these rows make the number in another row of the column. */
export function sumsToValue(view: TableView, rows: readonly number[], row: number, column: number): boolean {
  const shown = numberAt(view, row, column);
  const numbers = rows.flatMap((item) => numberAt(view, item, column) ?? []);
  const sum = numbers.reduce((total, number) => total + number, 0);
  return shown !== undefined && numbers.length > 1 && isRounded(sum, shown, decimalsOf(shown));
}
