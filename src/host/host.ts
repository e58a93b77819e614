// What the embedded host offers to those who run the add-in in it: workbench, terminal, tests.
// The add-in itself never sees this; it sees Office, Excel and CustomFunctions only.
import type { WorkbookData } from "../xlsx/workbook-data";
import type { Refusal } from "./office/guard/refusal";

export type { Refusal };

export interface HostOptions {
  /** How an empty cell reaches a custom function: 0 as on the desktop, null as on the web. Default "desktop". */
  readonly blanks?: "desktop" | "web";
  /** Locale of Office.context.displayLanguage and of the engine's own texts. Default "zh-CN". */
  readonly locale?: string;
  /** Element the grid is drawn into; without one the host is headless. Only in the browser build. */
  readonly container?: HTMLElement;
  readonly darkTheme?: boolean;
  /** API sets to deny, as ["ExcelApi 1.18"], for testing fallbacks. The host offers ExcelApi 1.14 unless told otherwise. */
  readonly excelApi?: string;
}

/** What sync() has cost since the last reset; for tests of the budget. */
export interface HostCounters {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
}

/** One function of functions.json, as Excel reads it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
}

export interface Host {
  /** The three globals of an Office add-in page. */
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly counters: HostCounters;
  resetCounters(): void;

  /** Replaces the open workbook. Event handlers and proxies of the old one are dead afterwards, as after reopening a file. */
  open(workbook: WorkbookData): Promise<void>;
  /** The open workbook with all calculation finished. */
  toWorkbookData(): Promise<WorkbookData>;
  /** Calls the listener after each change of the user's or the add-in's (not of recalculation); gives back what stops it. */
  onChanged(listener: () => void): () => void;

  /** Calls the listener when the user tries to change what is protected, which does not happen; gives back what stops it. */
  onRefused(listener: (reason: Refusal) => void): () => void;

  /** The add-in's page is about to be loaded anew: its event handlers and ribbon actions go with it. */
  unloadPage(): void;

  /** Makes <namespace>.<name> known for each function; their code arrives by CustomFunctions.associate, before or after. */
  registerFunctions(functions: readonly FunctionMetadata[], namespace: string): void;
  /** The message a custom function gave with the error shown in a cell, or undefined. */
  errorMessage(sheet: string, row: number, column: number): string | undefined;

  /** Presses a ribbon button or menu entry: runs what Office.actions.associate bound to the id, until event.completed(). */
  runAction(id: string): Promise<void>;
  /** Called when the add-in asks for its pane (Office.addin.showAsTaskpane / hide). */
  onPaneVisibility(listener: (visible: boolean) => void): () => void;
  /** Shows or hides the pane as the user does, telling Office.addin.onVisibilityModeChanged. */
  setPaneVisible(visible: boolean): void;

  /** Changes Office.context.displayLanguage for pages loaded afterwards, and the engine's own texts. */
  setLocale(locale: string): void;

  /** Puts the host in cell edit mode, as when the user is typing: writes fail with InvalidOperationInCellEditMode. */
  beginCellEdit(): void;
  endCellEdit(): void;
  dispose(): void;
}
