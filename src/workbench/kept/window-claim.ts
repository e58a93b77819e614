// Which kept work belongs to this window. The id is remembered for the window and held by a lock, which the browser
// lets go when the window closes or crashes; a duplicated window remembers the same id, but the lock is not its.
const prefix = "kpi-sheets.work.";
const remembered = "kpi-sheets.workbench.work";
const beingRestored = "kpi-sheets.workbench.restoring";
/** A page that is loaded anew may meet the lock of the page it replaces. */
const patienceMs = 3000;

type LetGo = () => void;

export class WindowClaim {
  private constructor(
    public id: string,
    private letGo: LetGo,
  ) {}

  /** Claims the id this window had before, or a new one. Rejects where the browser has no locks. */
  static async make(): Promise<WindowClaim> {
    const before = readSession(remembered);
    const held = before === undefined ? undefined : await hold(before, { signal: AbortSignal.timeout(patienceMs) });
    if (before !== undefined && held) return new WindowClaim(before, held);
    const id = crypto.randomUUID();
    const claim = new WindowClaim(id, (await hold(id, {})) ?? (() => undefined));
    writeSession(remembered, id);
    return claim;
  }

  /** Leaves what was claimed to others and takes a new id. */
  async renew(): Promise<void> {
    await this.take(crypto.randomUUID());
  }

  /** Claims other kept work in place of this window's own; false when another window holds it. */
  async take(id: string): Promise<boolean> {
    if (id === this.id) return true;
    const held = await hold(id, { ifAvailable: true });
    if (!held) return false;
    this.letGo();
    this.id = id;
    this.letGo = held;
    writeSession(remembered, id);
    return true;
  }

  /** Ids that windows hold, this one among them. */
  async held(): Promise<Set<string>> {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
  }

  /** What was being brought back when the last start of this window ended before its time. */
  static unfinished(): string | undefined {
    return readSession(beingRestored);
  }

  /** Notes what is being brought back; undefined when that is over. */
  static restoring(id: string | undefined): void {
    writeSession(beingRestored, id);
  }
}

/** Holds the lock until the returned function is called; undefined when somebody else has it. */
function hold(id: string, options: LockOptions): Promise<LetGo | undefined> {
  return new Promise((resolve, reject) => {
    const holding = navigator.locks.request(prefix + id, options, (lock) => {
      if (lock) return new Promise<void>((letGo) => resolve(letGo));
      resolve(undefined);
      return undefined;
    });
    holding.catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "TimeoutError") resolve(undefined);
      else reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
}

function readSession(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined; // Storage is denied: the window then begins anew at each load.
  }
}

function writeSession(name: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
  } catch {
    return;
  }
}
