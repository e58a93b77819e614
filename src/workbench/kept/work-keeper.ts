// When the open workbook is kept: a moment after the last change, in a pause of the user's, one write after the other.
import type { WorkbookData } from "../../host/browser";
import type { OpenDocument } from "../file/open-document";
import type { KeptStore } from "./kept-store";
import type { WindowClaim } from "./window-claim";

export interface KeeperParts {
  readonly document: OpenDocument;
  readonly store: KeptStore;
  readonly claim: Promise<WindowClaim>;
  readonly read: () => Promise<WorkbookData>;
  /** Told once, when work cannot be kept. */
  readonly refused: () => void;
}

const shortestPauseMs = 1000;
const longestPauseMs = 10_000;
const pauseAfterFailureMs = 30_000;

/**
 * How long to wait after the last change when keeping takes this long: at most a tenth of the time goes into it, so that
 * typing in a large workbook stays smooth.
 */
export function pauseMs(costMs: number): number {
  return Math.min(Math.max(shortestPauseMs, costMs * 10), longestPauseMs);
}

/** What is left of the pause: each change begins it anew, but nobody waits longer than five pauses. */
export function waitMs(pause: number, waitedMs: number): number {
  return Math.max(0, Math.min(pause, pause * 5 - waitedMs));
}

export class WorkKeeper {
  #pause = shortestPauseMs;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | undefined;
  #told = false;
  #work: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: KeeperParts) {}

  /** Something of the open workbook changed. */
  changed(): void {
    this.#waitingSince ??= performance.now();
    clearTimeout(this.#timer);
    const wait = waitMs(this.#pause, performance.now() - this.#waitingSince);
    this.#timer = setTimeout(() => whenIdle(() => void this.now()), wait);
  }

  /** Keeps at once what is not kept yet. */
  now(): Promise<void> {
    this.#stopWaiting();
    return this.#next(() => this.#keep());
  }

  /** Runs the work after what is being written, and forgets what was still to be. */
  instead<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#stopWaiting();
    return this.#next(work);
  }

  async #keep(): Promise<void> {
    const { document, store, claim, read } = this.parts;
    if (document.replacing) return this.changed();
    if (document.state !== "unsaved") return;
    const { content, changes } = document;
    const start = performance.now();
    try {
      const workbook = await read();
      const { id } = await claim;
      // Saved or replaced meanwhile: then this is nothing to keep, or not under this name.
      const isCurrent = () => document.content === content && !document.replacing && document.state !== "saved";
      if (!isCurrent()) return;
      await store.keep(id, content, workbook);
      if (isCurrent()) document.kept(changes);
      this.#pause = pauseMs(performance.now() - start);
    } catch {
      this.#refuse();
    }
  }

  /** Not kept, for whatever reason: the user learns it once, and later changes try again now and then. */
  #refuse(): void {
    this.#pause = pauseAfterFailureMs;
    if (this.#told) return;
    this.#told = true;
    this.parts.refused();
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#waitingSince = undefined;
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 1000 });
  else work();
}
