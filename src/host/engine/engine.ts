// The spreadsheet under the host: one Univer with one workbook open, its calculation repaired.
// Owns starting, opening a snapshot and stopping; what Office.js means by any of it is left to src/host/office.
import { createCalculation, type Calculation } from "./calculation";
import { ExtrasStore } from "./extras";
import { harden } from "./harden";
import { createRuleNumberFormats, type RuleNumberFormats } from "./rule-number-formats";
import {
  FUniver,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverDataValidationPlugin,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverInstanceType,
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
  type Injector,
  type IWorkbookData,
  type Workbook,
} from "./univer";

/** A running engine. Everything of the host hangs on this; the browser makes the same with a user interface. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly calculation: Calculation;
  readonly ruleNumberFormats: RuleNumberFormats;
  /** What the workbook has and Univer cannot hold: print set-up, locked cells, custom XML … */
  readonly extras: ExtrasStore;
  /** The open workbook. Another object after each open(). */
  workbook(): Workbook;
  /** Replaces the open workbook; the old one is disposed first (the other order loses conditional formats). */
  open(snapshot: Partial<IWorkbookData>): Workbook;
  dispose(): void;
}

/** Sheets are made this large; the object model grows them when more is asked for. */
export const initialSheetSize = { rows: 1000, columns: 60 };

let opened = 0;

/** A new unit id: the engine caches formulas by it, so none may come twice. */
export function nextUnitId(): string {
  opened += 1;
  return `workbook-${String(opened)}`;
}

/** The snapshot of a workbook with one empty sheet "Sheet1". */
export function emptyWorkbook(): Partial<IWorkbookData> {
  const { rows, columns } = initialSheetSize;
  return {
    name: "Book1",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: rows, columnCount: columns } },
  };
}

/**
 * Makes an Engine of a Univer whose plugins are registered: opens an empty workbook
 * (most services exist only after the first) and repairs what is wrong in 0.25.1.
 */
export function startEngine(univer: Univer, hasScreen: boolean): Engine {
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  const instances = injector.get(IUniverInstanceService);
  const open = (snapshot: Partial<IWorkbookData>): Workbook => {
    const id = nextUnitId();
    return univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, { ...snapshot, id });
  };
  let workbook = open(emptyWorkbook());
  const commands = injector.get(ICommandService);
  const calculation = createCalculation(injector);
  const extras = new ExtrasStore(commands);
  const surroundings = { injector, calculation, hasScreen, workbook: () => workbook };
  const ruleNumberFormats = createRuleNumberFormats(surroundings);
  const engine: Engine = {
    univer,
    api,
    injector,
    commands,
    calculation,
    ruleNumberFormats,
    extras,
    workbook: () => workbook,
    open: (snapshot) => {
      instances.disposeUnit(workbook.getUnitId());
      extras.reset();
      workbook = open(snapshot);
      return workbook;
    },
    dispose: () => {
      extras.dispose();
      univer.dispose();
    },
  };
  harden(engine);
  return engine;
}

/** An engine without a screen, for Node and for tests. */
export function createHeadlessEngine(locale: LocaleType = LocaleType.ZH_CN): Engine {
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.WARN });
  univer.registerPlugins([
    [UniverDocsPlugin],
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsTablePlugin],
    [UniverSheetsNotePlugin],
    [UniverSheetsHyperLinkPlugin],
    [UniverSheetsFilterPlugin],
    [UniverSheetsSortPlugin],
  ]);
  return startEngine(univer, false);
}
