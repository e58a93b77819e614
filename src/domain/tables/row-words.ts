// What the first words of a row say about the row: total, subtotal, or something after the table.
import { rowWords } from "./total-words.data";

export type RowWordKind = "subtotal" | "total" | "closing";

/** Words that open rows of one kind; a test runs the examples. */
export interface RowWords {
  readonly kind: RowWordKind;
  readonly words: readonly string[];
  readonly examples: { readonly is: readonly string[]; readonly not: readonly string[] };
}

/** Compiles row words. Throws, naming the entry, on an empty list, a word listed twice, or one that cannot match. */
export function compileRowWords(entries: readonly RowWords[]): ReadonlyMap<string, RowWordKind> {
  const kinds = new Map<string, RowWordKind>();
  for (const { kind, words } of entries) {
    if (words.length === 0) throw new Error(`row words of ${kind}: empty list`);
    for (const word of words) {
      const key = openingOf(word);
      if (key === "") throw new Error(`row words of ${kind}: "${word}" can never match`);
      if (kinds.has(key))
        throw new Error(`row words of ${kind}: "${word}" is already listed for ${String(kinds.get(key))}`);
      kinds.set(key, kind);
    }
  }
  return kinds;
}

const kinds = compileRowWords(rowWords);

/** Who signs or stamps may be anybody: 总经理签字, signature of the reporting officer. */
const signed = /^(?:signature|signed) |(?:签字|签名|签章|盖章|评语| signature)$/;

/** The kind of row a first text opens, or undefined: an ordinary row. The word must stand alone or before a mark. */
export function readRowOpening(text: string): RowWordKind | undefined {
  if (text.length > 400) return undefined;
  const opening = openingOf(text);
  const kind = kinds.get(opening);
  if (kind || opening.length > 30) return kind;
  if (signed.test(opening)) return "closing";
  return /(?:小计|合计|\ssub-?total|\stotal)$/.test(opening) ? "subtotal" : undefined;
}

// "合 计：", "总分 (E=ΣD)" and "Total - Q1" open with 合计, 总分 and total.
function openingOf(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase().trim();
  const head = (/^[^:([{=＝\d]*/.exec(plain)?.[0] ?? "")
    .replace(/\s+[a-z]$/, "")
    .replace(/\s+-\s.*$/, "")
    .trim();
  return /[\u3400-\u9fff]/.test(head)
    ? head.replace(/[\s、.。,*]/g, "")
    : head.replace(/[.*\s]+$/, "").replace(/\s+/g, " ");
}
