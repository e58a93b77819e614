// The door of the host for pages: the host over a grid on the screen, and reading and writing files beside it.
import { createHost } from "./create-host";
import { createBrowserEngine } from "./engine/browser-engine";
import {
  cellMenu,
  commitCellEdit,
  focusGrid,
  leaveFormulaBar,
  onCellEditing,
  setGridDark,
  setGridLocale,
  type CellMenuEntry,
} from "./engine/grid-controls";
import { guardFocus } from "./engine/grid-focus";
import type { Host, HostOptions } from "./host";

export { emptyWorkbook } from "./empty-workbook";
export { fileCodec, type FileCodec } from "./codec/file-codec";
export type { Loss, OpenedFile, WorkbookData } from "../xlsx";

export interface BrowserHost extends Host {
  /** Entries of the add-in in the menu of a cell; the same ids again replace the old labels. */
  setCellMenu(entries: readonly CellMenuEntry[]): void;
  setDark(dark: boolean): void;
  focusGrid(): void;
  /** Takes what the user is typing into its cell. */
  commitCellEdit(): Promise<void>;
}

export interface BrowserHostOptions extends HostOptions {
  readonly container: HTMLElement;
  readonly locale: string;
}

/** A host with a grid to see and type into; while the user types, it is in cell edit mode as Excel is. */
export function createBrowserHost(options: BrowserHostOptions): BrowserHost {
  const { container, locale, darkTheme = false } = options;
  const engine = createBrowserEngine({ container, locale, darkTheme });
  const focus = guardFocus(container);
  const host = createHost(engine, options);
  // The formula bar has taken the keyboard by the time it learns that the cell is locked.
  host.onRefused(() => void setTimeout(() => leaveFormulaBar(engine), 50));
  onCellEditing(engine, (editing) => (editing ? host.beginCellEdit() : host.endCellEdit()));
  return Object.assign(Object.create(host) as Host, {
    setLocale(now: string) {
      host.setLocale(now);
      setGridLocale(engine, now);
    },
    setCellMenu: cellMenu(engine),
    setDark: (dark: boolean) => setGridDark(engine, dark),
    focusGrid: () => {
      focus.allow();
      focusGrid(engine);
    },
    commitCellEdit: () => commitCellEdit(engine),
  });
}
