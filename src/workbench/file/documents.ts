// The ways to replace the open workbook and to save it.
import { t } from "../../i18n/workbench";
import { emptyWorkbook, type BrowserHost, type FileCodec, type OpenedFile } from "../../host/browser";
import { ask } from "../chrome/dialog";
import { causeOf, failureText } from "../chrome/failure-text";
import type { MessageBar } from "../chrome/message-bar";
import type { ShownState } from "../chrome/title-bar";
import { Keeping } from "../kept/keeping";
import type { KeptEntry } from "../kept/kept-entry";
import type { RecentFile } from "../kept/recent-files";
import { hasPickers, isAllowed, isVanished, pickFile } from "./file-access";
import { OpenDocument, type Content } from "./open-document";
import { openingProblem } from "./opening-problem";
import { save, type SaveTarget } from "./save";
import { Cancelled, withProgress } from "./with-progress";

export interface DocumentsParts {
  readonly host: BrowserHost;
  readonly codec: FileCodec;
  readonly messages: MessageBar;
  /** Told after each change of name or state. */
  readonly show: (name: string, state: ShownState) => void;
  /** Starts the add-in anew, as Excel does for each workbook; resolves when it runs. */
  readonly restartAddin: () => Promise<void>;
  readonly fillSample: () => Promise<void>;
}

/** Manages the files of a host that has an empty workbook open. */
export class Documents {
  readonly keeping: Keeping;
  readonly #document: OpenDocument;

  constructor(private readonly parts: DocumentsParts) {
    const { host, messages, show } = parts;
    this.#document = new OpenDocument({ name: t("workbench.untitled") }, show);
    this.keeping = new Keeping({
      document: this.#document,
      read: () => host.toWorkbookData(),
      refused: () => messages.show("error", t("workbench.kept.refused")),
    });
    host.onChanged(() => {
      this.#document.change();
      this.keeping.changed();
    });
    window.addEventListener("beforeunload", (event) => {
      // What is kept comes back; only a change of the last moment would be lost.
      if (this.#document.state !== "unsaved") return;
      event.preventDefault();
      void this.keeping.now();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) void this.keeping.now();
    });
  }

  /** Saves back to the file of the disk, else where this browser can save. False when the user gave up or it failed. */
  save(): Promise<boolean> {
    return this.#save(this.#document.content.file ?? (hasPickers() ? "choose" : "download"));
  }

  /** Saves as another file, which is the open one from then on. */
  saveAs(): Promise<boolean> {
    return this.#save(hasPickers() ? "choose" : "download");
  }

  async newFile(): Promise<void> {
    if (!(await this.#mayReplace())) return;
    await this.#replace(async () => {
      await this.#openEmpty();
      return { name: t("workbench.untitled") };
    });
  }

  /** False when the user wanted to keep the open workbook, or it failed. */
  async openSample(): Promise<boolean> {
    if (!(await this.#mayReplace())) return false;
    const { host, fillSample, restartAddin } = this.parts;
    return this.#replace(async () => {
      await this.#openEmpty();
      await fillSample();
      // Opened like a file: what was done to make it is nothing the user should be able to undo.
      await host.open(await host.toWorkbookData());
      await restartAddin();
      return { name: t("workbench.sample.file") };
    });
  }

  /** Lets the user choose a file of the disk by the browser's picker. */
  async chooseFile(): Promise<void> {
    const handle = await this.#guarded(pickFile);
    if (handle) await this.#openHandle(handle);
  }

  /** Opens a file of the list; one that is not there any more is taken out of it. */
  async openRecent(recent: RecentFile): Promise<void> {
    const { messages } = this.parts;
    const file = recent.name;
    const allowed = await this.#guarded(() => isAllowed(recent.handle, "read"));
    if (allowed === false) messages.show("error", t("workbench.recent.not-allowed", { file }));
    if (allowed !== true) return;
    try {
      await recent.handle.getFile();
    } catch (error) {
      if (!isVanished(error)) return messages.show("error", failureText(error));
      await this.#guarded(() => this.keeping.recent.remove(recent));
      return messages.show("error", t("workbench.recent.vanished", { file }));
    }
    await this.#openHandle(recent.handle);
  }

  /** Opens a file the user chose or dropped; one that cannot be opened is told and changes nothing. True when it is open. */
  async openFile(file: File, handle?: FileSystemFileHandle): Promise<boolean> {
    const { host, codec, messages, restartAddin } = this.parts;
    const text = t("workbench.progress.open", { file: file.name });
    const read = await this.#guarded(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { bytes, outcome: await withProgress(text, (signal) => codec.run({ kind: "read", bytes }, signal)) };
    });
    if (!read) return false;
    const { bytes, outcome } = read;
    if (!outcome.ok) {
      messages.show("error", openingProblem(file.name, outcome.reason));
      return false;
    }
    if (!(await this.#mayReplace())) return false;
    return this.#replace(async () => {
      await host.open(outcome.workbook);
      const baseline = await host.toWorkbookData();
      await restartAddin();
      const { name, lastModified } = file;
      return { name, original: originalOf({ bytes, baseline }), file: handle && { handle, lastModified } };
    });
  }

  /** Brings kept work back in place of the open workbook; asks first when that has changes. True when it is back. */
  async bringBack(entry: KeptEntry): Promise<boolean> {
    if (!(await this.#mayReplace())) return false;
    try {
      await this.#document.replace(() => this.#openKept(entry), "kept");
      this.parts.messages.clear();
      return true;
    } catch (error) {
      const cause = causeOf(error);
      this.parts.messages.show("error", t("workbench.kept.failed", { file: entry.name, cause }));
      return false;
    }
  }

  /** Asks, then removes all that is kept in this browser; the open workbook stays. */
  async forget(): Promise<void> {
    const answer = await ask({
      title: t("workbench.forget.title"),
      text: t("workbench.forget.text"),
      choices: [
        { answer: "forget", label: t("workbench.forget.forget") },
        { answer: "cancel", label: t("workbench.cancel"), primary: true },
      ],
    });
    if (answer !== "forget") return;
    const done = await this.#guarded(async () => {
      await this.keeping.forget();
      return true;
    });
    if (done === true) this.parts.messages.show("hint", t("workbench.forget.done"));
  }

  async #openKept(entry: KeptEntry): Promise<Content> {
    const { host, restartAddin } = this.parts;
    const work = await this.keeping.read(entry);
    if (!work) throw new Error(t("workbench.kept.broken"));
    const taken = await this.keeping.bringBack(entry, async () => {
      await host.open(work.workbook);
      await restartAddin();
    });
    if (!taken) throw new Error(t("workbench.kept.elsewhere"));
    const { name, original: key, file } = entry;
    const { opened } = work;
    return { name, file, original: opened && key !== undefined ? { key, opened } : undefined };
  }

  async #openHandle(handle: FileSystemFileHandle): Promise<void> {
    const opened = await this.#guarded(async () => this.openFile(await handle.getFile(), handle));
    if (opened === true) await this.keeping.recent.remember(handle);
  }

  async #save(target: SaveTarget): Promise<boolean> {
    const { host, codec, messages } = this.parts;
    const outcome = await this.#guarded(() => save({ host, codec, document: this.#document }, target));
    if (outcome?.kind === "save-as") return this.saveAs();
    if (outcome?.kind === "not-allowed")
      messages.show("error", t("workbench.save.not-allowed", { file: this.#document.content.name }));
    if (outcome?.kind !== "saved") return false;
    this.#document.saved(outcome.changes, outcome.file);
    // Changed while it was being written: the rest is kept in its turn.
    if (this.#document.state === "saved") await this.keeping.drop();
    if (outcome.file) await this.keeping.recent.remember(outcome.file.handle);
    return true;
  }

  async #openEmpty(): Promise<void> {
    await this.parts.host.open(emptyWorkbook());
    await this.parts.restartAddin();
  }

  /** True when it was done. */
  async #replace(open: () => Promise<Content>): Promise<boolean> {
    const done = await this.#guarded(async () => {
      await this.#document.replace(open);
      await this.keeping.drop();
      this.parts.messages.clear();
      return true;
    });
    return done === true;
  }

  async #mayReplace(): Promise<boolean> {
    if (this.#document.state === "saved") return true;
    const answer = await ask({
      title: t("workbench.discard.title", { file: this.#document.content.name }),
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

function originalOf(opened: OpenedFile): Content["original"] {
  return { key: crypto.randomUUID(), opened };
}
