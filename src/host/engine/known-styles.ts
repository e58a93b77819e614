// Univer compares a style it was given with every style of the workbook, value by value, so that what formats cost grows
// with the looks a workbook has. Here equal styles are one text, looked up.
import { Styles, Tools } from "./univer";
import type { IStyleData } from "./univer";

interface StylesInternals {
  readonly _styles: Record<string, IStyleData>;
  readonly _cacheMap: Map<string, string>;
  add(style: IStyleData, text: string): string;
  setValue(style: IStyleData | null | undefined): string | undefined;
  _generateCacheMap(): void;
}

/** Makes every workbook opened from now on find its styles by their text. */
export function findStylesByText(): void {
  const prototype = Styles.prototype as unknown as StylesInternals;
  prototype.setValue = function (this: StylesInternals, style) {
    if (!style) return undefined;
    const known = sorted(style) as IStyleData;
    const text = JSON.stringify(known);
    return this._cacheMap.get(text) ?? this.add(known, text);
  };
  prototype._generateCacheMap = function (this: StylesInternals) {
    for (const [id, style] of Object.entries(this._styles)) this._cacheMap.set(JSON.stringify(sorted(style)), id);
  };
}

// Kept here because a name of the global object is looked up slowly where tests run, and this is asked millions of times.
const { getPrototypeOf, entries, fromEntries } = Object;
const { toString } = Object.prototype;
const { isArray } = Array;
const plainPrototype: unknown = Object.prototype;
const typeNames: Readonly<Record<string, string>> = {
  string: "[object String]",
  number: "[object Number]",
  boolean: "[object Boolean]",
  undefined: "[object Undefined]",
};

/** Names the types of plain values without asking their toString, on which half the time for formats was spent. */
export function nameTypesFast(): void {
  Tools.getValueType = (value: unknown) => {
    if (typeof value !== "object") return typeNames[typeof value] ?? toString.call(value);
    if (isArray(value)) return "[object Array]";
    return value && getPrototypeOf(value) === plainPrototype ? "[object Object]" : toString.call(value);
  };
}

/** The same value with the keys of its objects in order. */
function sorted(value: unknown): unknown {
  if (isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return fromEntries(
    entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
