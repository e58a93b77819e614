// Header texts made comparable: width, case, plural, numbering, line breaks, notes in brackets.

const longestHeader = 60;

/**
 * The comparable parts of a header: the whole, and in a bilingual header its Chinese and its English part.
 * Notes in brackets and after a comma are left out, unless there is nothing else. A text too long for a header has no parts.
 *
 * @example headerParts("权重（%）\nWeights")  // ["权重 weight", "权重", "weight"]
 */
export function headerParts(text: string): readonly string[] {
  if (text.length === 0 || text.length > longestHeader * 2) return [];
  const plain = text.normalize("NFKC").toLowerCase();
  const outside = plain.replace(/[([【{<][^)\]】}>]*[)\]】}>]?/g, " ");
  const clause = /^[^，,；;。]{2,}/.exec(outside.trim())?.[0] ?? outside;
  const whole = tidy(clause) || tidy(plain.replace(/[()[\]【】{}<>]/g, " "));
  if (whole === "" || whole.length > longestHeader) return [];
  if (!/[\u3400-\u9fff]/.test(whole)) return [whole];
  const chinese = whole.replace(/[^\u3400-\u9fff/]/g, "").replace(/^\/+|\/+$/g, "");
  const latin = tidy(whole.replace(/[\u3400-\u9fff]/g, " "));
  const joined = whole.replaceAll(" ", "");
  return [...new Set([joined, chinese, latin])].filter((part) => part !== "" && !/^[a-z]$/.test(part));
}

/** A header text with nothing but its letters and digits, to compare two headers with each other. */
export function headerKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%]/gu, "");
}

function tidy(text: string): string {
  const spaced = text
    .replace(/['’]s\b/g, "")
    .replace(/[\s_:;,*※~"'“”‘’|-]+/g, " ")
    .replace(/^\s*(?:\d+|[一二三四五六七八九十]+)\s*[、.)](?=\D)/, "")
    .replace(/[.。、,;?!-]+(?=\s|$)/g, " ")
    .trim()
    .replace(/(\D) ?(?:(?:for|in) )?(?:fy ?)?20\d\d(?:[/ ]\d\d(?:\d\d)?)?(?: ?年度?)?$/, "$1");
  return spaced
    .replace(/[a-z]+/g, singular)
    .replace(/\s+/g, " ")
    .trim();
}

function singular(word: string): string {
  if (/^(?:kpi|okr|kr|kra)s$/.test(word)) return word.slice(0, -1);
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
