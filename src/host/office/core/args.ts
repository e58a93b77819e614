// Arguments of a call, parsed when the call runs; a wrong one is InvalidArgument. Proxies come as their targets.
import { invalidArgument } from "./errors";

export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  get count(): number {
    return this.values.length;
  }

  /** The argument as it came; undefined when missing. */
  raw(index: number): unknown {
    return this.values[index];
  }

  given(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    return typeof value === "string" ? value : invalidArgument();
  }

  optionalText(index: number): string | undefined {
    return this.given(index) ? this.text(index) : undefined;
  }

  number(index: number): number {
    const value = this.values[index];
    return typeof value === "number" && Number.isFinite(value) ? value : invalidArgument();
  }

  /** A whole number, at least `least`. */
  index(index: number, least = 0): number {
    const value = this.number(index);
    return Number.isInteger(value) && value >= least ? value : invalidArgument();
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.values[index];
    if (value === undefined || value === null) return otherwise;
    return typeof value === "boolean" ? value : invalidArgument();
  }

  /** A plain object's own entries; empty when the argument is missing. */
  record(index: number): Record<string, unknown> {
    return this.given(index) ? asRecord(this.values[index]) : {};
  }

  oneOf<const Choice extends string>(index: number, choices: readonly Choice[], otherwise?: Choice): Choice {
    const value = this.values[index];
    if ((value === undefined || value === null) && otherwise !== undefined) return otherwise;
    return oneOf(value, choices);
  }
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : invalidArgument();
}

export function asText(value: unknown): string {
  return typeof value === "string" ? value : invalidArgument();
}

export function asNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : invalidArgument();
}

export function asFlag(value: unknown): boolean {
  return typeof value === "boolean" ? value : invalidArgument();
}

/** One of the values of an enumeration; Excel takes them in any case of the first letter. */
export function oneOf<const Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const wanted = typeof value === "string" ? value.toLowerCase() : undefined;
  return choices.find((choice) => choice.toLowerCase() === wanted) ?? invalidArgument();
}
