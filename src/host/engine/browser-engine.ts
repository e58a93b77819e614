// The engine with its user interface: grid, formula bar, toolbar, sheet tabs, drawn into an element of the page.
// Only the browser build reaches this file; what it adds to the headless engine is the -ui half of each plugin.
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-find-replace/lib/index.css";
import "@univerjs/preset-sheets-hyper-link/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/sheets-ui/facade";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverFindReplacePlugin } from "@univerjs/find-replace";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsFindReplacePlugin } from "@univerjs/sheets-find-replace";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsHyperLinkUIPlugin } from "@univerjs/sheets-hyper-link-ui";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import { gridLocale, gridLocales } from "./browser-locales";
import { startEngine, type Engine } from "./engine";
import { hideByNumberFormat } from "./hidden-numbers";
import { fitRowsWhenShown } from "./row-heights";
import { silenceValidationsWithoutAlert } from "./silent-validations";
import {
  LogLevel,
  Univer,
  UniverDataValidationPlugin,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsHyperLinkPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsSortPlugin,
  UniverSheetsTablePlugin,
} from "./univer";

export interface BrowserEngineOptions {
  readonly container: HTMLElement;
  readonly locale: string;
  readonly darkTheme: boolean;
}

/** Draws a grid with an empty workbook into the container. It needs a size when this is called. */
export function createBrowserEngine({ container, locale, darkTheme }: BrowserEngineOptions): Engine {
  const univer = new Univer({
    locale: gridLocale(locale),
    locales: gridLocales,
    theme: defaultTheme,
    darkMode: darkTheme,
    logLevel: LogLevel.WARN,
  });
  registerCore(univer, container);
  registerFeatures(univer);
  const engine = startEngine(univer, true);
  fitRowsWhenShown(engine);
  hideByNumberFormat(engine);
  silenceValidationsWithoutAlert(engine);
  return engine;
}

function registerCore(univer: Univer, container: HTMLElement): void {
  univer.registerPlugins([
    [UniverDocsPlugin],
    [UniverRenderEnginePlugin],
    // The pane and our own ribbon have the focus when the page starts, not the grid.
    [UniverUIPlugin, { container, ribbonType: "simple", header: true, disableAutoFocus: true }],
    [UniverDocsUIPlugin],
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsUIPlugin, { formulaBar: true }],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsNumfmtUIPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsFormulaUIPlugin],
  ]);
}

function registerFeatures(univer: Univer): void {
  univer.registerPlugins([
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsDataValidationUIPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverSheetsTablePlugin],
    [UniverSheetsTableUIPlugin],
    [UniverSheetsNotePlugin],
    [UniverSheetsNoteUIPlugin],
    [UniverSheetsHyperLinkPlugin],
    [UniverSheetsHyperLinkUIPlugin],
    [UniverSheetsFilterPlugin],
    [UniverSheetsFilterUIPlugin],
    [UniverSheetsSortPlugin],
    [UniverSheetsSortUIPlugin],
    [UniverFindReplacePlugin],
    [UniverSheetsFindReplacePlugin],
  ]);
}
