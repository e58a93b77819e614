// The workbook store as the text of its XML part: one versioned JSON in one element.
import { propertiesOf } from "./section";
import type { SetAside, Store } from "./store";

/** The part is found by this namespace. */
export const storeNamespace = "urn:kpi-sheets:store";

/** Files with a higher one were written by a newer add-in: they are not read, and never written over. */
export const storeVersion = 1;

/** Most bytes of a store; the limit of a request on the web is five times as much. */
export const mostStoreBytes = 1_000_000;

export type ReadStore =
  | { readonly kind: "read"; readonly store: Store }
  | { readonly kind: "newer"; readonly version: number }
  /** No store of ours: damaged, or edited by hand. */
  | { readonly kind: "damaged" };

/** Reads the XML of the part. Never throws. */
export function readStore(xml: string): ReadStore {
  const [, text] = /^(?:\s|<\?[^>]*\?>)*<store\b[^>]*>([\s\S]*)<\/store>\s*$/.exec(xml) ?? [];
  const { version, sections, aside } = propertiesOf(text === undefined ? undefined : parsed(unescaped(text)));
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return { kind: "damaged" };
  if (version > storeVersion) return { kind: "newer", version };
  return { kind: "read", store: { sections: propertiesOf(sections), aside: asideIn(aside) } };
}

/** The XML of the part for a store; undefined when it would be more than `mostStoreBytes`. */
export function writeStore({ sections, aside }: Store): string | undefined {
  const kept = aside.length > 0 ? { sections, aside } : { sections };
  const text = JSON.stringify({ version: storeVersion, ...kept });
  const xml = `<store xmlns="${storeNamespace}">${escaped(text)}</store>`;
  return bytesOf(xml) > mostStoreBytes ? undefined : xml;
}

function asideIn(value: unknown): readonly SetAside[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return entries.flatMap((entry) => {
    const { section, content } = propertiesOf(entry);
    return typeof section === "string" ? [{ section, content }] : [];
  });
}

/** Bytes of a text as UTF-8, which is how files and requests hold it. */
function bytesOf(text: string): number {
  const wide = text.match(/[\u0080-\uffff]/g) ?? [];
  // A character beyond the first plane is two signs here and four bytes there.
  return text.length + wide.reduce((sum, sign) => sum + (/[\u0080-\u07ff\ud800-\udfff]/.test(sign) ? 1 : 2), 0);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Signs that XML cannot hold never stand in JSON as they are: it writes them as \u…; unpaired surrogates too. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Excel may write the same text with other entities, or as one piece of raw text. */
function unescaped(text: string): string {
  const [, raw] = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(text) ?? [];
  if (raw !== undefined) return raw;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = name[1]?.toLowerCase() === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
