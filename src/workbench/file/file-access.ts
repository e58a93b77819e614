// Files of the user's disk through the browser's own pickers (File System Access), where a browser has them: Chromium.
// Elsewhere files come by upload and leave by download.

/** A file of the disk, and when it was last written as far as we know. */
export interface FileOnDisk {
  readonly handle: FileSystemFileHandle;
  readonly lastModified: number;
}

interface PickerOptions {
  readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
  readonly suggestedName?: string;
}

interface Permission {
  readonly mode: "read" | "readwrite";
}

declare global {
  interface Window {
    showOpenFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>;
  }
  interface FileSystemHandle {
    queryPermission?: (permission: Permission) => Promise<PermissionState>;
    requestPermission?: (permission: Permission) => Promise<PermissionState>;
  }
}

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const types = [{ description: "Excel (.xlsx)", accept: { [workbookType]: [".xlsx"] } }];

/** Whether this browser hands out files that can be written back to and found again. */
export function hasPickers(): boolean {
  return window.showOpenFilePicker !== undefined && window.showSaveFilePicker !== undefined;
}

/** The user chooses a file to open; undefined when he left the picker. */
export function pickFile(): Promise<FileSystemFileHandle | undefined> {
  return unlessAborted(async () => (await window.showOpenFilePicker?.({ types }))?.[0]);
}

/**
 * The user chooses where to save; undefined when he left the picker. A file chosen is emptied by the browser at once,
 * so ask only when there is something to write.
 */
export function pickTarget(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  return unlessAborted(async () => window.showSaveFilePicker?.({ types, suggestedName }));
}

/** Whether the user lets us read or write the file; asks him when the browser does. Needs a recent press of a key or button. */
export async function isAllowed(handle: FileSystemHandle, mode: Permission["mode"]): Promise<boolean> {
  if ((await handle.queryPermission?.({ mode })) === "granted") return true;
  return (await handle.requestPermission?.({ mode })) === "granted";
}

/** Writes the file whole or not at all. */
export async function writeFile(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<FileOnDisk> {
  const stream = await handle.createWritable();
  try {
    await stream.write(new Uint8Array(bytes));
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  return { handle, lastModified: (await handle.getFile()).lastModified };
}

/** Whether the error says that the file is not there any more. */
export function isVanished(error: unknown): boolean {
  return error instanceof DOMException && error.name === "NotFoundError";
}

async function unlessAborted<Result>(pick: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await pick();
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}
