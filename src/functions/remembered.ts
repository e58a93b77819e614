// Rules read once and used on many cells: a column of formulas with the same rule does not read it again for each.

/** At most this many are kept; a workbook has few rules. */
const most = 200;

/** Makes a function of one text that remembers its last answers. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
