// Excel.run in its forms: run(batch), run(options, batch), run(object | objects | context, batch).
import { OfficeError } from "./errors";
import { RequestContext, type Session } from "./request-context";
import { slotOf } from "./slot";

type Work = (context: RequestContext) => Promise<unknown>;

/** Runs the work with a context, then sends what it left in the queue. */
export async function runBatch(session: Session, first: unknown, second?: unknown): Promise<unknown> {
  const work = (second ?? first) as Work;
  const given = second === undefined ? undefined : first;
  const context = contextFor(session, given);
  const delayedBefore = context.delayForCellEdit;
  if (asksForDelay(given)) context.delayForCellEdit = true;
  try {
    const promise: unknown = work(context);
    if (!isThenable(promise)) {
      throw new OfficeError(
        "RunMustReturnPromise",
        'The batch function passed to "Excel.run" didn\'t return a promise.',
      );
    }
    const result = await promise;
    await context.sync();
    return result;
  } finally {
    context.delayForCellEdit = delayedBefore;
  }
}

function asksForDelay(given: unknown): boolean {
  return typeof given === "object" && given !== null && "delayForCellEdit" in given && given.delayForCellEdit === true;
}

function contextFor(session: Session, given: unknown): RequestContext {
  if (given instanceof RequestContext) return given;
  const previous = previousObjects(given);
  const first: unknown = Array.isArray(previous) ? previous[0] : previous;
  const context: unknown = slotOf(first) ? (first as { context: unknown }).context : undefined;
  return context instanceof RequestContext ? context : new RequestContext(session);
}

function previousObjects(given: unknown): unknown {
  if (slotOf(given) || Array.isArray(given)) return given;
  return typeof given === "object" && given !== null && "previousObjects" in given ? given.previousObjects : undefined;
}

function isThenable(value: unknown): value is Promise<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
