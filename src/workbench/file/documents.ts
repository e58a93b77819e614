// The open file: its name, whether it has unsaved changes, and the ways to replace and to save it.
import { t } from "../../i18n";
import { ask } from "../chrome/dialog";
import { failureText } from "../chrome/failure-text";
import type { MessageBar } from "../chrome/message-bar";
import type { BrowserHost, FileCodec, OpenedFile } from "../../host/browser";
import { emptyWorkbook } from "../../host/browser";
import { openingProblem } from "./opening-problem";
import { saveAs } from "./save-as";
import { Cancelled, withProgress } from "./with-progress";

export interface Documents {
  newFile(): Promise<void>;
  openFile(file: File): Promise<void>;
  /** False when the user gave up or it failed. */
  save(): Promise<boolean>;
  /** False when the user wanted to keep the open workbook, or it failed. */
  openSample(): Promise<boolean>;
}

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

/** Manages the file of a host that has an empty workbook open. */
export function manageDocuments(parts: DocumentsParts): Documents {
  const { host, codec, messages } = parts;
  let name = t("workbench.untitled");
  let opened: OpenedFile | undefined;
  let unsaved = false;
  let replacing = false;

  const show = () => parts.show(name, unsaved);
  const changed = (now: boolean) => {
    if (now === unsaved || replacing) return;
    unsaved = now;
    show();
  };
  host.onChanged(() => changed(true));
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });

  const save = async (): Promise<boolean> => {
    const bytes = await guarded(messages, () => saveAs({ host, codec, name, opened }));
    if (bytes) changed(false);
    return bytes === true;
  };

  const mayReplace = async (): Promise<boolean> => {
    if (!unsaved) return true;
    const answer = await ask({
      title: t("workbench.discard.title", { file: name }),
      text: t("workbench.discard.text"),
      choices: [
        { answer: "save", label: t("workbench.discard.save"), primary: true },
        { answer: "drop", label: t("workbench.discard.drop") },
        { answer: "cancel", label: t("workbench.cancel") },
      ],
    });
    return answer === "drop" || (answer === "save" && (await save()));
  };

  /** Puts another workbook in place of the open one; what `open` does to the cells does not count as a change. */
  const replace = async (next: string, open: () => Promise<OpenedFile | undefined>): Promise<void> => {
    replacing = true;
    try {
      opened = await open();
      name = next;
      unsaved = false;
      messages.clear();
      show();
    } finally {
      replacing = false;
    }
  };

  const openEmpty = async (): Promise<undefined> => {
    await host.open(emptyWorkbook());
    await parts.restartAddin();
  };

  show();
  return {
    save,
    async newFile() {
      if (!(await mayReplace())) return;
      await guarded(messages, () => replace(t("workbench.untitled"), openEmpty));
    },
    async openSample() {
      if (!(await mayReplace())) return false;
      const done = await guarded(messages, async () => {
        await replace(t("workbench.sample.file"), async () => {
          await openEmpty();
          await parts.fillSample();
          // Opened like a file: what was done to make it is nothing the user should be able to undo.
          await host.open(await host.toWorkbookData());
          await parts.restartAddin();
          return undefined;
        });
        return true;
      });
      return done === true;
    },
    async openFile(file) {
      await guarded(messages, async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const read = await withProgress(t("workbench.progress.open", { file: file.name }), (signal) =>
          codec.run({ kind: "read", bytes }, signal),
        );
        if (!read.ok) {
          messages.show("error", openingProblem(file.name, read.reason));
          return;
        }
        if (!(await mayReplace())) return;
        await replace(file.name, async () => {
          await host.open(read.workbook);
          const baseline = await host.toWorkbookData();
          await parts.restartAddin();
          return { bytes, baseline };
        });
      });
    },
  };
}

/** Runs the work; what goes wrong becomes a message. Undefined then, and when the user cancelled. */
async function guarded<Result>(messages: MessageBar, work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled) return undefined;
    messages.show("error", failureText(error));
    return undefined;
  }
}
