// Which workbook is open, where it came from, and whether its changes are saved or at least kept in the browser.
import type { OpenedFile } from "../../host/browser";
import type { ShownState } from "../chrome/title-bar";
import type { FileOnDisk } from "./file-access";

export interface Content {
  readonly name: string;
  /** The file as it was opened, under a key of its own; left out when the workbook began here. */
  readonly original?: { readonly key: string; readonly opened: OpenedFile } | undefined;
  /** Where Save writes to; left out while that is nowhere. */
  readonly file?: FileOnDisk | undefined;
}

export class OpenDocument {
  /** What the user agreed to lose from the file of the disk, so that it is not asked at each save. */
  readonly acceptedLosses = new Set<string>();
  #changes = 0;
  #saved = 0;
  #kept: number | undefined;
  #replacing = false;
  #shown = "";

  /** `show` is told now and after each change of name or state. */
  constructor(
    private current: Content,
    private readonly show: (name: string, state: ShownState) => void,
  ) {
    this.#tell();
  }

  get content(): Content {
    return this.current;
  }

  /** Counts up with each change: what was read at a count holds all changes up to it. */
  get changes(): number {
    return this.#changes;
  }

  get state(): ShownState {
    if (this.#changes === this.#saved) return "saved";
    return this.#kept === this.#changes ? "kept" : "unsaved";
  }

  /** True while another workbook takes the place of the open one. */
  get replacing(): boolean {
    return this.#replacing;
  }

  change(): void {
    if (this.#replacing) return;
    this.#changes += 1;
    this.#tell();
  }

  /** The changes up to a count are in a file; `file` is where Save writes from now on. */
  saved(changes: number, file?: FileOnDisk): void {
    this.#saved = changes;
    if (file) this.current = { ...this.current, name: file.handle.name, file };
    this.#tell();
  }

  /** The changes up to a count are kept in the browser; undefined when nothing of it is any more. */
  kept(changes: number | undefined): void {
    this.#kept = changes;
    this.#tell();
  }

  /**
   * Puts another workbook in place of the open one; what `open` does to the cells does not count as a change.
   * When it fails everything is as before.
   */
  async replace(open: () => Promise<Content>, state: "saved" | "kept" = "saved"): Promise<void> {
    this.#replacing = true;
    try {
      this.current = await open();
      this.#changes += 1;
      this.#saved = state === "saved" ? this.#changes : -1;
      this.#kept = state === "kept" ? this.#changes : undefined;
      this.acceptedLosses.clear();
    } finally {
      this.#replacing = false;
      this.#tell();
    }
  }

  #tell(): void {
    const shown = `${this.state} ${this.current.name}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.show(this.current.name, this.state);
  }
}
