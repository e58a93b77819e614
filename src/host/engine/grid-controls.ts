// What the page around the grid can ask of it: focus, language, colours, menu entries, and whether the user is typing.
import {
  CommandType,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  FOCUSING_FX_BAR_EDITOR,
  IContextService,
  LocaleService,
  ThemeService,
} from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { ContextMenuGroup, ContextMenuPosition, ILayoutService, IMenuManagerService, MenuItemType } from "@univerjs/ui";
import { gridLocale } from "./browser-locales";
import type { Engine } from "./engine";

/** An entry of the menu of a cell. */
export interface CellMenuEntry {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** Tells each time the user begins (true) or ends (false) typing into a cell; gives back what stops it. */
export function onCellEditing(engine: Engine, listener: (editing: boolean) => void): () => void {
  let editing = false;
  const subscription = engine.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (visible === editing) return;
    editing = visible;
    listener(visible);
  });
  return () => subscription.unsubscribe();
}

/** Takes what the user is typing into the cell, as Enter does without moving; nothing happens when nobody types. */
export async function commitCellEdit(engine: Engine): Promise<void> {
  if (!engine.injector.get(IEditorBridgeService).isVisible().visible) return;
  await engine.commands.executeCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId: engine.workbook().getUnitId(),
  });
}

/** Changes the language of the grid's own texts. */
export function setGridLocale(engine: Engine, locale: string): void {
  engine.injector.get(LocaleService).setLocale(gridLocale(locale));
}

/** Switches the grid between light and dark. */
export function setGridDark(engine: Engine, dark: boolean): void {
  engine.injector.get(ThemeService).setDarkMode(dark);
}

/** Moves the keyboard into the cells. */
export function focusGrid(engine: Engine): void {
  engine.injector.get(ILayoutService).focus();
}

/** Gives the keyboard back to the cells when the formula bar has it and no cell is being edited. */
export function leaveFormulaBar(engine: Engine): void {
  const editors = engine.injector.get(IEditorService);
  const context = engine.injector.get(IContextService);
  const inBar =
    editors.getFocusId() === DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY || context.getContextValue(FOCUSING_FX_BAR_EDITOR);
  if (!inBar || engine.injector.get(IEditorBridgeService).isVisible().visible) return;
  editors.focus(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  context.setContextValue(FOCUSING_FX_BAR_EDITOR, false);
  focusGrid(engine);
}

/** Adds entries to the menu of a cell; the same ids again replace label and action (a change of language). */
export function cellMenu(engine: Engine): (entries: readonly CellMenuEntry[]) => void {
  const known = new Map<string, CellMenuEntry>();
  const add = (id: string) => {
    engine.commands.registerCommand({ id, type: CommandType.COMMAND, handler: () => (known.get(id)?.run(), true) });
    const item = { order: 0, menuItemFactory: () => ({ id, type: MenuItemType.BUTTON, title: known.get(id)?.label }) };
    engine.injector.get(IMenuManagerService).mergeMenu({
      [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: { [id]: item } },
    });
  };
  return (entries) => {
    for (const entry of entries) {
      const isNew = !known.has(entry.id);
      known.set(entry.id, entry);
      if (isNew) add(entry.id);
    }
  };
}
