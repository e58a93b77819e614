// Rows of numbers that look random and are the same in every run; a tenth of them lie exactly on an edge.

export interface Chance {
  /** A decimal between two, with so many decimals, as it is written. */
  decimal(from: number, to: number, decimals: number): string;
  oneOf<T>(list: readonly T[]): T;
  /** True for one row in ten. */
  readonly onEdge: boolean;
}

/** Makes rows with chance from a seed. */
export function randomRows<Row>(count: number, make: (chance: Chance) => Row): Row[] {
  let state = 20250331;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, at) =>
    make({
      decimal: (from, to, decimals) => {
        const scale = 10 ** decimals;
        return (Math.round((from + (to - from) * next()) * scale) / scale).toFixed(decimals);
      },
      oneOf: (list) => {
        const one = list[Math.floor(next() * list.length)];
        if (one === undefined) throw new Error("nothing to choose from");
        return one;
      },
      onEdge: at % 10 === 0,
    }),
  );
}
