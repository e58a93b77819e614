// What the members of the object model work on: the engine and the host's own state.
import type { Engine } from "../../engine/engine";
import type { EventHub } from "./event-hub";
import type { FunctionRegistry } from "../../custom-functions/registry";

export interface Env {
  readonly engine: Engine;
  readonly events: EventHub;
  readonly functions: FunctionRegistry;
  /** Says that something the engine does not know of has changed: settings, page set-up … */
  touched(): void;
}
