// Many phrases looked up in one walk over a text. Built once; the cost of a walk does not depend on how many phrases
// there are. The longest phrase at the leftmost place wins, as a reader cuts words.
import { isLatin } from "./plain-text";

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

/** A phrase found, with what was filed under it. */
export interface PhraseHit<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

export class PhraseTree<Value> {
  readonly #roots = new Map<number, Node<Value>>();
  /** One for each code a phrase begins with: most places of a text are passed over by this look-up. */
  readonly #begins = new Uint8Array(65536);

  /** Files a value under a phrase. False, and nothing is changed, when the phrase is there already. */
  add(phrase: string, value: Value): boolean {
    let next = this.#roots;
    let node: Node<Value> | undefined;
    for (let at = 0; at < phrase.length; at += 1) {
      const code = phrase.charCodeAt(at);
      node = next.get(code);
      if (!node) next.set(code, (node = { next: new Map() }));
      next = node.next;
    }
    if (!node || node.value !== undefined) return false;
    node.value = value;
    this.#begins[phrase.charCodeAt(0)] = 1;
    return true;
  }

  /** The phrases in a text, from left to right, without overlaps. Latin phrases count only as whole words. */
  find(text: string): PhraseHit<Value>[] {
    const hits: PhraseHit<Value>[] = [];
    for (let at = 0; at < text.length;) {
      const hit = this.#begins[text.charCodeAt(at)] === 1 ? this.#longestAt(text, at) : undefined;
      if (hit) hits.push(hit);
      at = hit ? hit.end : at + 1;
    }
    return hits;
  }

  #longestAt(text: string, start: number): PhraseHit<Value> | undefined {
    if (!isEdge(text, start)) return undefined;
    let hit: PhraseHit<Value> | undefined;
    let node = this.#roots.get(text.charCodeAt(start));
    for (let end = start + 1; node; end += 1) {
      if (node.value !== undefined && isEdge(text, end)) hit = { start, end, value: node.value };
      node = node.next.get(text.charCodeAt(end));
    }
    return hit;
  }
}

/** True where no Latin word is cut in two. */
export function isEdge(text: string, at: number): boolean {
  return !(isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at)));
}
