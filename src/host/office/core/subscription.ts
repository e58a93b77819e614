// Event properties of proxies: sheet.onChanged.add(handler) and what it gives back.
import type { EventHandler } from "./event-hub";
import type { Slot } from "./slot";

interface Subscription {
  add(handler: EventHandler): object;
  remove(handler: EventHandler): void;
}

const perSlot = new WeakMap<Slot, Map<string, Subscription>>();

/** The object behind an event property; the same on each read. */
export function subscription(slot: Slot, type: string, proxy: object): Subscription {
  let known = perSlot.get(slot);
  if (!known) perSlot.set(slot, (known = new Map<string, Subscription>()));
  let found = known.get(type);
  if (!found) known.set(type, (found = subscribe(slot, type, proxy)));
  return found;
}

function subscribe(slot: Slot, type: string, proxy: object): Subscription {
  const { context } = slot;
  const stops = new Map<EventHandler, () => void>();
  const remove = (handler: EventHandler) =>
    context.enqueue(() => {
      stops.get(handler)?.();
      stops.delete(handler);
    }, 80);
  return {
    add(handler) {
      context.enqueue(({ env }) => {
        const scope = slot.definition.eventScope?.(slot.target(env), env);
        stops.set(handler, env.events.add({ type, scope, handler }));
      }, 80);
      const { context: owner } = proxy as { context: object };
      return { context: owner, handler, remove: () => remove(handler) };
    },
    remove,
  };
}
