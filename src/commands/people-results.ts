// What making a sheet for each person takes and gives: plain data, but for the watching while it runs.
import type { SheetNaming } from "../excel/names";
import type { InsertFormOptions } from "./results";

export type { NamingNote, SheetNaming } from "../excel/names";

/** A roster as it was read; nothing has been written. */
export interface RosterReport {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly address: string;
  readonly columns: readonly RosterColumnReport[];
  readonly people: readonly RosterPerson[];
  /** Rows of the sheet, from 1, that hold something but no name. */
  readonly unnamedRows: readonly number[];
  /** Names of the sheets there are. */
  readonly sheetNames: readonly string[];
}

export interface RosterColumnReport {
  readonly header: string;
  /** Whether the form has a place for it, on the sheet or in the page header. */
  readonly used: boolean;
}

export interface RosterPerson {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly name: string;
  /** What the roster says, by column. */
  readonly values: readonly string[];
}

export type FormForPeople = Omit<InsertFormOptions, "where" | "overwrite">;

export interface InsertForPeopleOptions extends FormForPeople {
  readonly headers: readonly string[];
  /** Whoever gets a sheet, in order, with the name their sheet was promised. */
  readonly people: readonly (RosterPerson & { readonly sheetName: string })[];
  readonly watch: PeopleWatch;
}

/** What the run tells while it goes on, and how it is stopped. */
export interface PeopleWatch {
  made(count: number): void;
  isStopped(): boolean;
}

export interface InsertedForPeople {
  readonly made: number;
  readonly wanted: number;
}

/** Names for the sheets of these people: the promise insertForPeople keeps. */
export type NameSheets = (names: readonly string[], existing: readonly string[]) => readonly SheetNaming[];
