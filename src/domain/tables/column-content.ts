// What stands in a column under its header, counted: for headers that are silent or could mean several things.
import type { SheetMap } from "./sheet-map";
import { isNumeric } from "./sheet-map";

/** Counts over the looked-at item rows. Merged cells count once. */
export interface ColumnContent {
  readonly rows: number;
  readonly filled: number;
  readonly numbers: number;
  /** Whole numbers from 1 to 5. */
  readonly stars: number;
  readonly texts: number;
  readonly averageLength: number;
  /** Different texts among the texts. */
  readonly distinct: number;
  /** Texts that only say yes or no, reached or not, or a colour. */
  readonly states: number;
  /** Texts that only say which figures stand in the row: the target, the actual ones, the difference. */
  readonly figures: number;
  /** Sum of the numbers, percent texts as fractions. */
  readonly sum: number;
  /** True when the numbers are 1, 2, 3 … in order. */
  readonly counting: boolean;
  /** Cells that are merged downwards: values that stand for a group of rows. */
  readonly groups: number;
}

const rowsLookedAt = 200;
const state =
  /^(?:是|否|√|✓|✔|×|✗|达成|未达成|达标|未达标|正常|滞后|红|黄|绿|yes|no|y|n|met|not met|on track|off track|at risk|red|amber|yellow|green)$/i;

const figures =
  /^(?:(?:年度|月度|季度|本期|累计)?(?:目标|计划|预算|实际|完成|达成|差异|差额|差距|偏差|同比|环比|上年|去年|得分)(?:值|数|量|率|完成|比例|进度)?|(?:planned|plan|target|goal|budget|actual|result|achieved|variance|deviation|difference|gap|forecast|prior year|last year|attainment|achievement|score)(?: ?(?:value|%|rate))?)$/i;

/** Counts what stands in one column of some rows (relative to the grid). */
export function countContent(map: SheetMap, column: number, rows: readonly number[]): ColumnContent {
  const looked = rows.slice(0, rowsLookedAt);
  let [filled, numbers, stars, texts, length, states, named, sum, groups] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let counting = true;
  const different = new Set<string>();
  for (const row of looked) {
    if (!map.own(row, column)) continue;
    filled += 1;
    const value = map.value(row, column);
    const merge = map.mergeAt(row, column);
    if (merge && merge.rows > 1) groups += 1;
    if (!isNumeric(value)) {
      const text = map.text(row, column);
      texts += 1;
      length += text.length;
      different.add(text);
      if (state.test(text)) states += 1;
      if (figures.test(text)) named += 1;
      continue;
    }
    const number =
      typeof value === "number" ? value : Number.parseFloat(String(value)) / (/[%％]/.test(String(value)) ? 100 : 1);
    numbers += 1;
    sum += number;
    if (Number.isInteger(number) && number >= 1 && number <= 5) stars += 1;
    if (number !== numbers) counting = false;
  }
  counting &&= numbers >= 2 && texts === 0;
  return {
    rows: looked.length,
    filled,
    numbers,
    stars,
    texts,
    averageLength: texts === 0 ? 0 : length / texts,
    distinct: different.size,
    states,
    figures: named,
    sum,
    counting,
    groups,
  };
}

/** True when the numbers add up to a whole: 1, or 100. */
export function addsUp({ sum, numbers }: ColumnContent): boolean {
  return numbers >= 2 && (Math.abs(sum - 1) < 0.005 || Math.abs(sum - 100) < 0.5);
}
