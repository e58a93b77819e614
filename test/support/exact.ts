// Exact arithmetic with fractions of whole numbers: what our sums in binary are held against.

/** A fraction; the denominator is above 0. */
export interface Exact {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The exact value of a decimal as written: "0.1" is a tenth. */
export function exact(decimal: string | number): Exact {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d*)(?:\.(\d+))?$/.exec(String(decimal)) ?? [];
  if (whole + fraction === "") throw new Error(`${String(decimal)} is no plain decimal`);
  return { top: BigInt(`${sign}${whole}${fraction}`), bottom: 10n ** BigInt(fraction.length) };
}

export function plus(one: Exact, other: Exact): Exact {
  return { top: one.top * other.bottom + other.top * one.bottom, bottom: one.bottom * other.bottom };
}

export function minus(one: Exact, other: Exact): Exact {
  return plus(one, { top: -other.top, bottom: other.bottom });
}

export function times(one: Exact, other: Exact): Exact {
  return { top: one.top * other.top, bottom: one.bottom * other.bottom };
}

export function over(one: Exact, other: Exact): Exact {
  const sign = other.top < 0n ? -1n : 1n;
  return { top: one.top * other.bottom * sign, bottom: one.bottom * other.top * sign };
}

/** Below 0, 0 or above 0, as the first is smaller, equal or larger. */
export function compared(one: Exact, other: Exact): number {
  const difference = one.top * other.bottom - other.top * one.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function smaller(one: Exact, other: Exact): Exact {
  return compared(one, other) < 0 ? one : other;
}

export function larger(one: Exact, other: Exact): Exact {
  return compared(one, other) < 0 ? other : one;
}

/** Rounded to 9 decimals, halves away from zero. */
export function rounded(value: Exact): Exact {
  const scaled = value.top * 10n ** 9n;
  const size = scaled < 0n ? -scaled : scaled;
  const whole = (2n * size + value.bottom) / (2n * value.bottom);
  return { top: scaled < 0n ? -whole : whole, bottom: 10n ** 9n };
}

/** The number in binary nearest to a value rounded to 9 decimals. */
export function asNumber(value: Exact): number {
  const { top } = rounded(value);
  const digits = (top < 0n ? -top : top).toString().padStart(10, "0");
  return Number(`${top < 0n ? "-" : ""}${digits.slice(0, -9)}.${digits.slice(-9)}`) + 0;
}
