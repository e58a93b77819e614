// Keeping unsaved work in this browser, as the rest of the workbench meets it: what was found, brought back, forgotten.
import type { WorkbookData } from "../../host/browser";
import type { OpenDocument } from "../file/open-document";
import { chooseKept, type KeptChoice } from "./choose-kept";
import { Database } from "./database";
import type { KeptEntry } from "./kept-entry";
import { KeptStore, type KeptWork } from "./kept-store";
import { RecentFiles } from "./recent-files";
import { WindowClaim } from "./window-claim";
import { WorkKeeper } from "./work-keeper";

export interface KeepingParts {
  readonly document: OpenDocument;
  readonly read: () => Promise<WorkbookData>;
  /** Told once, when this browser does not keep work. */
  readonly refused: () => void;
}

const nothing: KeptChoice = { offered: [], unreadable: [] };

export class Keeping {
  readonly recent: RecentFiles;
  readonly #document: OpenDocument;
  readonly #database = new Database();
  readonly #store = new KeptStore(this.#database);
  readonly #claim = WindowClaim.make();
  readonly #keeper: WorkKeeper;
  readonly #others = new BroadcastChannel("kpi-sheets.workbench");

  constructor({ document, read, refused }: KeepingParts) {
    this.recent = new RecentFiles(this.#database);
    this.#document = document;
    // Who waits for the claim hears of its failure; until then it is no uncaught error.
    this.#claim.catch(() => undefined);
    this.#keeper = new WorkKeeper({ document, store: this.#store, claim: this.#claim, read, refused });
    this.#others.onmessage = () => document.kept(undefined);
  }

  /** What this window brings back and what it offers. Nothing where the browser keeps nothing. */
  async findAtStart(): Promise<KeptChoice> {
    try {
      const claim = await this.#claim;
      const entries = await this.#store.entries();
      const held = await claim.held();
      const choice = chooseKept({ entries, own: claim.id, held, failed: WindowClaim.unfinished() });
      // What is not brought back must not be written over by what comes now.
      if (!choice.restore && entries.some(({ id }) => id === claim.id)) await claim.renew();
      return choice;
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "VersionError")) return nothing;
      return { ...nothing, unreadable: [{ id: "", problem: "other-version" }] };
    }
  }

  /** Work of windows that are gone, newest first. */
  async offered(): Promise<readonly KeptEntry[]> {
    try {
      const claim = await this.#claim;
      const entries = await this.#store.entries();
      const held = await claim.held();
      return chooseKept({ entries: entries.filter(({ id }) => id !== claim.id), own: claim.id, held }).offered;
    } catch {
      return []; // Refused: then nothing is kept, and that is said when there is something to keep.
    }
  }

  read(entry: KeptEntry): Promise<KeptWork | undefined> {
    return this.#store.read(entry);
  }

  /**
   * Makes an entry this window's own while its work is being opened; false when another window has it.
   * Takes the window's former work back when opening fails, drops it when it worked.
   */
  async bringBack({ id }: KeptEntry, open: () => Promise<void>): Promise<boolean> {
    const claim = await this.#claim;
    const former = claim.id;
    if (!(await claim.take(id))) return false;
    WindowClaim.restoring(id);
    try {
      await open();
      if (former !== id) await this.#keeper.instead(() => this.#store.drop(former));
    } catch (error) {
      if (former === id) await claim.renew();
      else await claim.take(former);
      throw error;
    } finally {
      WindowClaim.restoring(undefined);
    }
    return true;
  }

  changed(): void {
    this.#keeper.changed();
  }

  /** Keeps at once what is not kept yet. */
  now(): Promise<void> {
    return this.#keeper.now();
  }

  /** The work is saved or given up: nothing of it stays. */
  async drop(): Promise<void> {
    try {
      const { id } = await this.#claim;
      await this.#keeper.instead(() => this.#store.drop(id));
    } catch {
      return; // Refused: then there is nothing to drop.
    }
  }

  /** Removes all that is kept, of all windows, and the recent files. Rejects when the browser refuses. */
  async forget(): Promise<void> {
    await this.#keeper.instead(() => this.#database.erase());
    this.#document.kept(undefined);
    this.#others.postMessage("forgotten");
  }
}
