// What the host needs to know of a custom XML part: that it is well-formed, and its namespace.
import { invalidArgument } from "../core/errors";

/** The namespace of the root element, "" when it has none; InvalidArgument when the text is not well-formed. */
export function rootNamespace(xml: string): string {
  const text = xml
    .replace(/^\uFEFF/, "")
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<!\[CDATA\[[\s\S]*?\]\]>/g, "");
  const tags = [
    ...text.matchAll(/<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[^<>\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gu),
  ];
  if (text.replace(/<[^<>]*>/g, "").includes("<") || (text.match(/</g) ?? []).length !== tags.length) invalidArgument();
  checkNesting(tags);
  const [root] = tags;
  if (!root) return invalidArgument();
  const [, , name = "", attributes = ""] = root;
  const prefix = name.includes(":") ? `xmlns:${name.split(":")[0] ?? ""}` : "xmlns";
  const declared = new RegExp(`\\s${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return declared?.[1] ?? declared?.[2] ?? "";
}

function checkNesting(tags: readonly RegExpMatchArray[]): void {
  const open: string[] = [];
  let roots = 0;
  for (const [, closing, name = "", , empty] of tags) {
    if (closing) {
      if (open.pop() !== name) invalidArgument();
      continue;
    }
    if (open.length === 0) roots += 1;
    if (!empty) open.push(name);
  }
  if (open.length > 0 || roots !== 1) invalidArgument();
}
