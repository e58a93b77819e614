// Comparing plain data.

/** Whether two values are the same data; fields that are undefined count as missing, their order does not count. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const first = Object.entries(one).filter(([, value]) => value !== undefined);
  const second = new Map(Object.entries(other).filter(([, value]) => value !== undefined));
  return (
    first.length === second.size && first.every(([key, value]) => second.has(key) && sameData(value, second.get(key)))
  );
}

/** A text equal for equal data: a key for maps. */
export function dataKey(data: unknown): string {
  if (typeof data !== "object" || data === null) return data === undefined ? "" : JSON.stringify(data);
  if (Array.isArray(data)) return `[${data.map(dataKey).join()}]`;
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${dataKey(value)}`).join()}}`;
}

/** The record without some of its fields. */
export function without<Data extends object, Name extends keyof Data>(
  data: Data,
  ...names: readonly Name[]
): Omit<Data, Name> {
  const left = Object.entries(data).filter(([name]) => !(names as readonly PropertyKey[]).includes(name));
  return Object.fromEntries(left) as Omit<Data, Name>;
}
