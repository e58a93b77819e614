// Types of rooms.mjs for the TypeScript that reads it.

export interface Room {
  /** Rooms it may import; a folder of rooms means all of them. */
  readonly may: readonly string[];
  /** Of those, the ones it may import only types from. */
  readonly typesOnly?: readonly string[];
  /** Packages it may import, with everything below them; "*" means any. */
  readonly packages: readonly string[];
}

export interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly?: boolean;
}

export const rooms: Readonly<Record<string, Room>>;
export function roomOf(path: string): string | undefined;
export function importProblem(found: Import): string | undefined;
export function restrictedPatterns(room: string): { regex: string; message: string }[];
