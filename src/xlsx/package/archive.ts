// Bytes to the parts of a package: tells apart what people try to open, and refuses what is too large before unpacking it.
import { unzipSync, zipSync, type Zippable } from "fflate";

export type FileProblemReason =
  | "empty"
  | "not-xlsx"
  | "text"
  | "encrypted"
  | "old-xls"
  | "binary-workbook"
  | "macro-workbook"
  | "corrupt"
  | "too-large";

/** Why a file cannot be opened; detail is for those who look into it, not for users. */
export class FileProblem extends Error {
  constructor(
    readonly reason: FileProblemReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** Parts by their path in the package, without a leading slash. */
export type Parts = Map<string, Uint8Array>;

export interface ReadLimits {
  /** Bytes of all parts unpacked. */
  readonly unpackedBytes: number;
  /** Cells of all sheets together. */
  readonly cells: number;
}

export const DEFAULT_LIMITS: ReadLimits = { unpackedBytes: 400 * 1024 * 1024, cells: 3_000_000 };

/** Unpacks a zip. Throws FileProblem for anything else, naming what it seems to be. */
export function openArchive(bytes: Uint8Array, limits: ReadLimits): Parts {
  if (bytes.length === 0) throw new FileProblem("empty", "0 bytes");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundProblem(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw unknownProblem(bytes);
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        unpacked += file.originalSize;
        if (unpacked > limits.unpackedBytes) throw new FileProblem("too-large", `${unpacked} bytes unpacked`);
        return !file.name.endsWith("/");
      },
    });
    return new Map(Object.entries(files).map(([name, data]) => [name.replace(/\\/g, "/").replace(/^\//, ""), data]));
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem("corrupt", `zip: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Packs the parts in their order. Equal parts give equal bytes, whenever they are packed. */
export function packArchive(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, data] of parts) files[name] = [data, { level: 6, mtime: new Date(1980, 0, 2) }];
  return zipSync(files);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

// A compound file is the container of the .xls of before 2007 and of every encrypted .xlsx; stream names are UTF-16.
function compoundProblem(bytes: Uint8Array): FileProblem {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, Math.min(bytes.length, 1 << 20) & ~1));
  const tail = new TextDecoder("utf-16le").decode(bytes.subarray(Math.max(0, bytes.length - (1 << 20)) & ~1));
  const has = (name: string): boolean => names.includes(name) || tail.includes(name);
  if (has("EncryptedPackage") || has("EncryptionInfo")) return new FileProblem("encrypted", "compound file");
  if (has("Workbook") || has("Book")) return new FileProblem("old-xls", "compound file");
  return new FileProblem("not-xlsx", "compound file without a workbook");
}

function unknownProblem(bytes: Uint8Array): FileProblem {
  const sample = bytes.subarray(0, 4096);
  const isText = sample.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  return isText ? new FileProblem("text", "no zip, plain text") : new FileProblem("not-xlsx", "no zip");
}

const UTF16_LE = [0xff, 0xfe];
const UTF16_BE = [0xfe, 0xff];

/** The text of a part, by its byte order mark, else UTF-8. */
export function decodePart(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF16_LE)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, UTF16_BE)) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
