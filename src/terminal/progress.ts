// How far a command over many files has come: one line written over on a screen, some lines in a log.
import { t } from "../i18n/terminal";
import { tellLine, type Terminal } from "./terminal";

/** In a log a line is told after so many files. */
const filesPerLine = 10;

export class Progress {
  #line = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly count: number,
  ) {}

  /** The file with this number, from 1, is begun. */
  begin(number: number, file: string): void {
    if (!this.terminal.onScreen || this.count < 2) return;
    this.terminal.tell(t("terminal.check.progress.file", { number, count: this.count, file }));
    this.#line = true;
  }

  /** So many files are done. */
  done(number: number): void {
    if (this.terminal.onScreen || this.count <= filesPerLine) return;
    if (number % filesPerLine === 0 || number === this.count) {
      tellLine(this.terminal, t("terminal.check.progress", { number, count: this.count }));
    }
  }

  /** Takes the line off the screen, so that something else can be written. */
  clear(): void {
    if (this.#line) this.terminal.tell("\r\u001b[K");
    this.#line = false;
  }
}
