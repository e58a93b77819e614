// Which file is open and whether it has unsaved changes.
import type { OpenedFile } from "../../host/browser";

export class OpenDocument {
  /** The file as it was opened; undefined when the workbook began here. */
  opened: OpenedFile | undefined;
  #unsaved = false;
  #replacing = false;

  /** `show` is told now and after each change of name or state. */
  constructor(
    public name: string,
    private readonly show: (name: string, unsaved: boolean) => void,
  ) {
    show(name, false);
  }

  get unsaved(): boolean {
    return this.#unsaved;
  }

  set unsaved(now: boolean) {
    if (now === this.#unsaved || this.#replacing) return;
    this.#unsaved = now;
    this.show(this.name, now);
  }

  /** Puts another workbook in place of the open one; what `open` does to the cells does not count as a change. */
  async replace(name: string, open: () => Promise<OpenedFile | undefined>): Promise<void> {
    this.#replacing = true;
    try {
      this.opened = await open();
      this.name = name;
      this.#unsaved = false;
      this.show(name, false);
    } finally {
      this.#replacing = false;
    }
  }
}
