// The only door to Univer for the host: what the engine and the object model use, by name.
// Tests map this module to one pre-bundled file, so nothing else in src/host may import @univerjs directly
// (browser-engine.ts excepted, which adds the user interface).
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-hyper-link/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-sort/facade";

export {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  BorderType,
  CellValueType,
  CommandType,
  CustomCommandExecutionError,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  Disposable,
  HorizontalAlign,
  ICommandService,
  IPermissionService,
  IResourceManagerService,
  IUndoRedoService,
  IUniverInstanceService,
  InterceptorEffectEnum,
  LocaleService,
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Rectangle,
  RedoCommand,
  Styles,
  TextDecoration,
  Tools,
  UndoCommand,
  Univer,
  UniverInstanceType,
  VerticalAlign,
  WrapStrategy,
  isFormulaId,
  isFormulaString,
  numfmt,
} from "@univerjs/core";
export type {
  ICellData,
  IColumnData,
  ICommandInfo,
  IDataValidationRule,
  IDisposable,
  IExecutionOptions,
  IMutationInfo,
  IRange,
  IRowData,
  IStyleData,
  IUnitRange,
  IWorkbookData,
  IWorksheetData,
  Injector,
  Workbook,
  Worksheet,
} from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export { UniverDocsPlugin } from "@univerjs/docs";
export {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FunctionType,
  ICalculateFormulaService,
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  NumberValueObject,
  SetFormulaCalculationResultMutation,
  StringValueObject,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
  ValueObjectFactory,
  deserializeRangeWithSheetWithCache,
  generateStringWithSequence,
  sequenceNodeType,
  serializeRange,
  serializeRangeWithSheet,
} from "@univerjs/engine-formula";
export type { BaseValueObject, FunctionVariantType, IDefinedNamesServiceParam } from "@univerjs/engine-formula";
export {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  CancelFrozenCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeCommand,
  RemoveWorksheetMergeMutation,
  SetColWidthCommand,
  SetFrozenCommand,
  SetRowHeightCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
  SetStyleCommand,
  SetColHiddenCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetDefinedNameCommand,
  RemoveDefinedNameCommand,
  RangeProtectionPermissionEditPoint,
  RefRangeService,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightCommand,
  SheetInterceptorService,
  SheetsSelectionsService,
  UniverSheetsPlugin,
  handleCommonDefaultRangeChangeWithEffectRefCommands,
  handleDefaultRangeChangeWithEffectRefCommands,
} from "@univerjs/sheets";
export type { EffectRefRangeParams, ISetRangeValuesMutationParams } from "@univerjs/sheets";
export {
  CalculationMode,
  FormulaRefRangeService,
  IDescriptionService,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
export { UniverSheetsNumfmtPlugin, getPatternPreview } from "@univerjs/sheets-numfmt";
export {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UniverDataValidationPlugin,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
export {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPlugin,
} from "@univerjs/sheets-data-validation";
export {
  AddCfCommand,
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  DeleteCfCommand,
  DeleteConditionalRuleMutation,
  SetCfCommand,
  SetConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
export type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
export { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
export { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
export { UniverSheetsHyperLinkPlugin } from "@univerjs/sheets-hyper-link";
export { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
export { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
