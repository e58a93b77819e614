// Stars as people enter them: 3, "3", "3 星", "三颗星", "★★★☆☆", "⭐⭐⭐", "4.5 stars".
import type { CellValue } from "../sheet/cell";
import { isErrorValue } from "../sheet/cell";

export type StarCount =
  | { readonly kind: "stars"; readonly count: number }
  | { readonly kind: "unreadable" }
  | { readonly kind: "error-value" };

const chinese = "零一二三四五六七八九十";

/** How many stars a cell that is not blank gives; any number is read, also one that is no sensible count. */
export function starCount(value: CellValue): StarCount {
  if (typeof value === "number") return stars(value);
  if (typeof value === "boolean") return { kind: "unreadable" };
  if (isErrorValue(value)) return { kind: "error-value" };
  const text = value
    .normalize("NFKC")
    .replace(/⭐\uFE0F?/gu, "★")
    .trim()
    .toLowerCase();
  const signs = /^(★*)☆*$/.exec(text);
  if (signs) return stars(signs[1]?.length ?? 0);
  const [, count = ""] = /^([+-]?\d+(?:\.\d+)?|[零一二三四五六七八九十])\s*(?:颗?星|stars?|★)?$/.exec(text) ?? [];
  if (count === "") return { kind: "unreadable" };
  return stars(chinese.includes(count) ? chinese.indexOf(count) : Number(count));
}

function stars(count: number): StarCount {
  return { kind: "stars", count };
}
