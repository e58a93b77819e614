// Saving: asks first when something would be lost, makes the bytes, and puts them where they belong: back into the file
// of the disk, into a new one, or to the user as a download.
import { t } from "../../i18n/workbench";
import type { BrowserHost, FileCodec, Loss } from "../../host/browser";
import { ask } from "../chrome/dialog";
import { isAllowed, isVanished, pickTarget, workbookType, writeFile, type FileOnDisk } from "./file-access";
import { acceptsLosses } from "./losses-question";
import type { OpenDocument } from "./open-document";
import { withProgress } from "./with-progress";

export interface Saving {
  readonly host: BrowserHost;
  readonly codec: FileCodec;
  readonly document: OpenDocument;
}

/** The file Save writes back to, a file the user chooses, or the downloads. */
export type SaveTarget = FileOnDisk | "choose" | "download";

/** `changes` counts what is saved; `file` is where it lies, if on the disk. */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly changes: number; readonly file?: FileOnDisk }
  | { readonly kind: "given-up" }
  | { readonly kind: "save-as" }
  | { readonly kind: "not-allowed" };

const givenUp = { kind: "given-up" } as const;

/** Saves the open workbook. Nothing is written before the user has agreed to what would be lost. */
export async function save(saving: Saving, target: SaveTarget): Promise<SaveOutcome> {
  const { host, document } = saving;
  const onDisk = typeof target === "object" ? target : undefined;
  // Asked first: the browser lets us ask only right after a key or button was pressed.
  if (onDisk && !(await isAllowed(onDisk.handle, "readwrite"))) return { kind: "not-allowed" };
  await host.commitCellEdit();
  const { changes } = document;
  const bytes = await makeBytes(saving, onDisk);
  if (!bytes) return givenUp;
  if (target === "download") {
    download(bytes, document.content.name);
    return { kind: "saved", changes };
  }
  if (onDisk) {
    const answer = await mayOverwrite(onDisk);
    if (answer !== "overwrite") return answer === "save-as" ? { kind: "save-as" } : givenUp;
  }
  const handle = onDisk?.handle ?? (await chooseTarget(document.content.name));
  return handle ? { kind: "saved", changes, file: await writeFile(handle, bytes) } : givenUp;
}

/** The bytes of the file; undefined when the user decided against it. */
async function makeBytes({ host, codec, document }: Saving, overwritten?: FileOnDisk): Promise<Uint8Array | undefined> {
  const { name, original } = document.content;
  const workbook = await host.toWorkbookData();
  const job = { workbook, ...(original && { opened: original.opened }) };
  const text = t("workbench.progress.save", { file: name });
  const losses = await withProgress(text, (signal) => codec.run({ kind: "losses", ...job }, signal));
  const { acceptedLosses } = document;
  const news = overwritten ? losses.filter((loss) => !acceptedLosses.has(keyOf(loss))) : losses;
  if (news.length > 0 && !(await acceptsLosses(news, overwritten?.handle.name))) return undefined;
  if (overwritten) for (const loss of news) acceptedLosses.add(keyOf(loss));
  return withProgress(text, (signal) => codec.run({ kind: "write", ...job }, signal));
}

function keyOf({ kind, sheet, detail }: Loss): string {
  return JSON.stringify([kind, sheet, detail]);
}

/** Asks when the file was written by somebody else since we read it, or is gone. */
async function mayOverwrite({ handle, lastModified }: FileOnDisk): Promise<"overwrite" | "save-as" | undefined> {
  const now = await modifiedAt(handle);
  if (now === lastModified) return "overwrite";
  const file = handle.name;
  return ask({
    title: now === undefined ? t("workbench.vanished.title", { file }) : t("workbench.overwrite.title", { file }),
    text: now === undefined ? t("workbench.vanished.text") : t("workbench.overwrite.text"),
    choices: [
      { answer: "save-as", label: t("workbench.save-as"), primary: true },
      ...(now === undefined ? [] : [{ answer: "overwrite", label: t("workbench.overwrite.overwrite") } as const]),
      { answer: "cancel", label: t("workbench.cancel") },
    ] as const,
  }).then((answer) => (answer === "cancel" ? undefined : answer));
}

async function modifiedAt(handle: FileSystemFileHandle): Promise<number | undefined> {
  try {
    return (await handle.getFile()).lastModified;
  } catch (error) {
    if (isVanished(error)) return undefined;
    throw error;
  }
}

/** The browser's picker opens only soon after a press; when making the bytes took longer, a button brings it up. */
async function chooseTarget(name: string): Promise<FileSystemFileHandle | undefined> {
  if (!navigator.userActivation.isActive) {
    const answer = await ask({
      title: t("workbench.choose.title", { file: name }),
      text: t("workbench.choose.text"),
      choices: [
        { answer: "choose", label: t("workbench.choose.choose"), primary: true },
        { answer: "cancel", label: t("workbench.cancel") },
      ],
    });
    if (answer !== "choose") return undefined;
  }
  return pickTarget(name);
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
