// A package while it is written: what all writers of its parts share.
import type { Parts } from "../package/archive";
import type { ContentTypes, Relations } from "../package/relations";
import type { OpenedPackage } from "../read/package";
import type { WorkbookData } from "../workbook-data";

/** The bytes of the file that was opened, and what the host made of it before anybody changed anything. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly baseline: WorkbookData;
}

export interface PackageWriting {
  readonly workbook: WorkbookData;
  readonly baseline?: WorkbookData;
  readonly parts: Parts;
  readonly types: ContentTypes;
  readonly root: Relations;
  readonly relations: Relations;
  readonly workbookPart: string;
  readonly opened?: OpenedPackage;
}

/** A name no part has yet: the given one, or with the next free number. */
export function freePart(parts: Parts, name: string): string {
  if (!parts.has(name)) return name;
  const dot = name.lastIndexOf(".");
  const stem = name.slice(0, dot).replace(/\d+$/, "");
  let number = 1;
  while (parts.has(`${stem}${number}${name.slice(dot)}`)) number++;
  return `${stem}${number}${name.slice(dot)}`;
}
