// The ways to replace the open workbook and to save it.
import { t } from "../../i18n";
import { emptyWorkbook, type BrowserHost, type FileCodec, type OpenedFile } from "../../host/browser";
import { ask } from "../chrome/dialog";
import { failureText } from "../chrome/failure-text";
import type { MessageBar } from "../chrome/message-bar";
import { OpenDocument } from "./open-document";
import { openingProblem } from "./opening-problem";
import { saveAs } from "./save-as";
import { Cancelled, withProgress } from "./with-progress";

export interface DocumentsParts {
  readonly host: BrowserHost;
  readonly codec: FileCodec;
  readonly messages: MessageBar;
  /** Told after each change of name or state. */
  readonly show: (name: string, unsaved: boolean) => void;
  /** Starts the add-in anew, as Excel does for each workbook; resolves when it runs. */
  readonly restartAddin: () => Promise<void>;
  readonly fillSample: () => Promise<void>;
}

/** Manages the files of a host that has an empty workbook open. */
export class Documents {
  readonly #document: OpenDocument;

  constructor(private readonly parts: DocumentsParts) {
    this.#document = new OpenDocument(t("workbench.untitled"), parts.show);
    parts.host.onChanged(() => (this.#document.unsaved = true));
    window.addEventListener("beforeunload", (event) => {
      if (this.#document.unsaved) event.preventDefault();
    });
  }

  /** False when the user gave up or it failed. */
  async save(): Promise<boolean> {
    const { host, codec } = this.parts;
    const { name, opened } = this.#document;
    const saved = await this.#guarded(() => saveAs({ host, codec, name, opened }));
    if (saved === true) this.#document.unsaved = false;
    return saved === true;
  }

  async newFile(): Promise<void> {
    if (await this.#mayReplace()) await this.#replace(t("workbench.untitled"), () => this.#openEmpty());
  }

  /** False when the user wanted to keep the open workbook, or it failed. */
  async openSample(): Promise<boolean> {
    if (!(await this.#mayReplace())) return false;
    const { host, fillSample, restartAddin } = this.parts;
    return this.#replace(t("workbench.sample.file"), async () => {
      await this.#openEmpty();
      await fillSample();
      // Opened like a file: what was done to make it is nothing the user should be able to undo.
      await host.open(await host.toWorkbookData());
      await restartAddin();
      return undefined;
    });
  }

  /** Opens a file the user chose or dropped; one that cannot be opened is told and changes nothing. */
  async openFile(file: File): Promise<void> {
    const { host, codec, messages, restartAddin } = this.parts;
    const text = t("workbench.progress.open", { file: file.name });
    const read = await this.#guarded(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { bytes, outcome: await withProgress(text, (signal) => codec.run({ kind: "read", bytes }, signal)) };
    });
    if (!read) return;
    const { bytes, outcome } = read;
    if (!outcome.ok) return messages.show("error", openingProblem(file.name, outcome.reason));
    if (!(await this.#mayReplace())) return;
    await this.#replace(file.name, async () => {
      await host.open(outcome.workbook);
      const baseline = await host.toWorkbookData();
      await restartAddin();
      return { bytes, baseline };
    });
  }

  async #openEmpty(): Promise<undefined> {
    await this.parts.host.open(emptyWorkbook());
    await this.parts.restartAddin();
  }

  /** True when it was done. */
  async #replace(name: string, open: () => Promise<OpenedFile | undefined>): Promise<boolean> {
    const done = await this.#guarded(async () => {
      await this.#document.replace(name, open);
      this.parts.messages.clear();
      return true;
    });
    return done === true;
  }

  async #mayReplace(): Promise<boolean> {
    if (!this.#document.unsaved) return true;
    const answer = await ask({
      title: t("workbench.discard.title", { file: this.#document.name }),
      text: t("workbench.discard.text"),
      choices: [
        { answer: "save", label: t("workbench.discard.save"), primary: true },
        { answer: "drop", label: t("workbench.discard.drop") },
        { answer: "cancel", label: t("workbench.cancel") },
      ],
    });
    return answer === "drop" || (answer === "save" && (await this.save()));
  }

  /** Runs the work; what goes wrong becomes a message. Undefined then, and when the user cancelled. */
  async #guarded<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Cancelled)) this.parts.messages.show("error", failureText(error));
      return undefined;
    }
  }
}
