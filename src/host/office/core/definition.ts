// How a class of the object model is declared: tables of members over a target, the plain thing the proxy stands
// for. Nothing here runs; client-object.ts turns a declaration into the class an add-in sees.
import type { Args } from "./args";
import type { Env } from "./env";

/** A scalar property. Without `get` it cannot be loaded, without `set` it cannot be written. */
export interface PropertyDefinition<T> {
  get?(target: T, env: Env): unknown;
  set?(target: T, value: unknown, env: Env): void | Promise<void>;
  /** True when the value depends on calculation, which is then finished before it is read. */
  readonly calculated?: boolean;
}

/** A navigation property: another object, reached without a call. */
export interface ChildDefinition<T> {
  readonly className: string;
  get(target: T, env: Env): unknown;
}

export type MethodDefinition<T> =
  /** Gives a proxy; null is ItemNotFound, or the null object when the method's name ends in OrNullObject. */
  | {
      readonly gives: "object";
      readonly className: string;
      readonly calculated?: boolean;
      call(target: T, args: Args, env: Env): unknown;
    }
  /** Gives nothing. */
  | { readonly gives: "nothing"; call(target: T, args: Args, env: Env): void | Promise<void> }
  /** Gives a ClientResult. */
  | { readonly gives: "value"; readonly calculated?: boolean; call(target: T, args: Args, env: Env): unknown };

export interface ClassDefinition<T = unknown> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, PropertyDefinition<T>>>;
  readonly children?: Readonly<Record<string, ChildDefinition<T>>>;
  readonly methods?: Readonly<Record<string, MethodDefinition<T>>>;
  /** Event properties: member name → event type; where the handler is attached comes from `eventScope`. */
  readonly events?: Readonly<Record<string, string>>;
  /** The sheet id whose events are meant, or undefined for the whole workbook. */
  eventScope?(target: T, env: Env): string | undefined;
  readonly collection?: { readonly itemClass: string; items(target: T, env: Env): readonly unknown[] };
}

/** Says that a declaration is one, keeping its target's type. */
export function defineClass<T>(definition: ClassDefinition<T>): ClassDefinition {
  return definition;
}

export function object<T>(
  className: string,
  call: (target: T, args: Args, env: Env) => unknown,
  calculated = false,
): MethodDefinition<T> {
  return { gives: "object", className, call, calculated };
}

export function action<T>(call: (target: T, args: Args, env: Env) => void | Promise<void>): MethodDefinition<T> {
  return { gives: "nothing", call };
}

export function value<T>(call: (target: T, args: Args, env: Env) => unknown, calculated = false): MethodDefinition<T> {
  return { gives: "value", call, calculated };
}
