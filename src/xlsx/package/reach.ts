// Which parts a package still leads to.
import type { Parts } from "./archive";
import { CONTENT_TYPES_PART, Relations, relationsPartOf, type ContentTypes } from "./relations";

/** Every part that relations lead to from the root, with the parts that hold the relations. */
export function reachableParts(parts: Parts): Set<string> {
  const found = new Set<string>([CONTENT_TYPES_PART]);
  const follow = (part: string): void => {
    if (found.has(part)) return;
    found.add(part);
    const relations = relationsPartOf(part);
    if (!parts.has(relations)) return;
    found.add(relations);
    for (const { target, external } of new Relations(parts, part).all()) {
      if (!external && parts.has(target)) follow(target);
    }
  };
  follow("");
  return found;
}

/** Removes parts that were reachable before and are not now; parts nothing ever led to stay. */
export function removeUnreachable(parts: Parts, before: ReadonlySet<string>, types: ContentTypes): void {
  const now = reachableParts(parts);
  for (const part of before) {
    if (now.has(part) || !parts.has(part)) continue;
    parts.delete(part);
    types.remove(part);
  }
}
