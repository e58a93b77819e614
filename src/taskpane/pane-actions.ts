// What the pane can ask of the add-in, as data and callbacks. Components know this and nothing of Office;
// actions.ts binds it to the commands, tests bind it to fakes.
import { createContext, useContext } from "react";
import type { DrawFormOptions, FormCard, FormDrawing } from "../commands/form-gallery";
import type { CheckWatch } from "../commands/in-turns";
import type { ClearedStore, ConversionReport, ConvertOptions, HealReport } from "../commands/conversion-results";
import type { InsertedRule, InsertRuleOptions } from "../commands/insert-rule";
import type { Outcome } from "../commands/outcome";
import type {
  FormForPeople,
  InsertedForPeople,
  InsertForPeopleOptions,
  NameSheets,
  RosterReport,
} from "../commands/people-results";
import type {
  Activity,
  AppliedFix,
  ApplyFixOptions,
  AddedRowsReport,
  AddRowsOptions,
  CellDescription,
  CellPlace,
  CheckReport,
  ChoiceChange,
  ChoicesReport,
  ClearReport,
  ColumnMeanings,
  ColumnRole,
  ConfirmedColumns,
  Diagnostics,
  FillCellOptions,
  InsertedForm,
  InsertFormOptions,
  JudgedCell,
  JudgedText,
  NotedCell,
  MarkReport,
  PaneRequest,
  ProposedColumns,
  ProtectedForm,
  SheetSummary,
  StatementKind,
  StatementRow,
  UndoReport,
  UnprotectedForm,
  WorkbookEvent,
  WriteReportOptions,
  WrittenReport,
} from "../commands/results";
import type {
  AppliedScores,
  ApplyScoresOptions,
  Explanation,
  PreviewScoresOptions,
  ScorePreview,
} from "../commands/score-results";
import type * as ruleReader from "../commands/rule-reader";
import type { CompanyBands } from "../domain/store";
import type { Finding, Mark } from "../domain/findings/finding";
import type { Place } from "../domain/sheet/area";

export type { DrawFormOptions, DrawnCell, DrawnRow, FormCard, FormDrawing } from "../commands/form-gallery";

/** What reads rules in words. */
export type RuleReader = typeof ruleReader;

export interface PaneActions {
  listForms(): Promise<Outcome<readonly FormCard[]>>;
  /** What insertForm would make of a form on a sheet of its own. */
  drawForm(options: DrawFormOptions): Promise<Outcome<FormDrawing>>;
  insertForm(options: InsertFormOptions): Promise<Outcome<InsertedForm>>;
  /** Locks formulas and labels of the active sheet. */
  /** More item rows for the form on the active sheet; 0 only completes rows put in by hand. */
  addRows(options: AddRowsOptions): Promise<Outcome<AddedRowsReport>>;
  protectForm(): Promise<Outcome<ProtectedForm>>;
  unprotectForm(): Promise<Outcome<UnprotectedForm>>;
  /** KPI formulas to Excel's own, to values, or back; it tells how far it is and can be stopped. */
  convertFormulas(options: ConvertOptions): Promise<Outcome<ConversionReport>>;
  /** Enters KPI formulas that Excel no longer knows again, on all sheets. */
  healFunctions(): Promise<Outcome<HealReport>>;
  /** Removes everything the add-in keeps in the workbook. */
  clearStore(): Promise<Outcome<ClearedStore>>;
  /** Reads the selected roster; nothing is written. */
  readRoster(options: FormForPeople): Promise<Outcome<RosterReport>>;
  /** What the sheets of these people would be called. */
  readonly nameSheets: NameSheets;
  insertForPeople(options: InsertForPeopleOptions): Promise<Outcome<InsertedForPeople>>;
  inspectSheet(): Promise<Outcome<SheetSummary>>;
  /** `quiet`: the user did not ask for it, so it is not told in the status line. */
  checkSheet(options: { quiet: boolean; watch?: CheckWatch }): Promise<Outcome<CheckReport>>;
  /** The colours of marks on the sheet, by kind. */
  readonly markLooks: Readonly<Record<Mark["kind"], { readonly fill: string; readonly font: string }>>;
  /** `contents` is that of the report the findings are from. */
  markFindings(findings: readonly Finding[], contents: number): Promise<Outcome<MarkReport>>;
  /** Adds a sheet with the findings in words. */
  writeReport(options: WriteReportOptions): Promise<Outcome<WrittenReport>>;
  clearMarks(): Promise<Outcome<ClearReport>>;
  /** Which rules and words the workbook is checked by. */
  readChoices(): Promise<Outcome<ChoicesReport>>;
  changeChoice(change: ChoiceChange): Promise<Outcome<ChoicesReport>>;
  /** Takes over what choicesText() gave in another workbook. */
  takeChoices(text: string): Promise<Outcome<ChoicesReport>>;
  choicesText(choices: ChoicesReport): string;
  /** What a column can mean. */
  readonly columnRoles: readonly ColumnRole[];
  /** What the selected headers may mean. */
  proposeColumns(): Promise<Outcome<ProposedColumns>>;
  confirmColumns(layouts: readonly ColumnMeanings[]): Promise<Outcome<ConfirmedColumns>>;
  /** Confirms what columnsText() gave, here or elsewhere. */
  confirmColumnsText(text: string): Promise<Outcome<ConfirmedColumns>>;
  forgetColumns(options: Pick<ColumnMeanings, "headers">): Promise<Outcome<ConfirmedColumns>>;
  columnsText(meanings: ColumnMeanings): string;
  /** How the scores of a table stand and what scoring it would change; nothing is written. */
  previewScores(options: PreviewScoresOptions): Promise<Outcome<ScorePreview>>;
  /** Why a cell of the active sheet holds the score it does; undefined where there is none. */
  explainScore(cell: CellPlace): Promise<Outcome<Explanation | undefined>>;
  applyScores(options: ApplyScoresOptions): Promise<Outcome<AppliedScores>>;
  /** What a form says of a cell of the active sheet; undefined when no form does. */
  describeCell(cell: CellPlace): Promise<Outcome<CellDescription | undefined>>;
  /** What words and row show of the statement in a cell, or texts for blank remarks; undefined elsewhere. */
  judgeCell(cell: CellPlace): Promise<Outcome<JudgedCell | NotedCell | undefined>>;
  /** The same of a text that is being written. */
  judgeText(text: string, kind: StatementKind, row: StatementRow): Promise<JudgedText>;
  fillCell(options: FillCellOptions): Promise<Outcome<unknown>>;
  /** Writes the cells of a finding's fix. */
  applyFix(options: ApplyFixOptions): Promise<Outcome<AppliedFix>>;
  /** Reads rules in words; loaded when it is first asked for. */
  openRuleReader(): Promise<Outcome<RuleReader>>;
  /** The selected cells as the text of a rule. */
  readRuleCells(): Promise<Outcome<{ readonly text: string }>>;
  /** Writes a rule's formula into the selected cell. */
  insertRule(options: InsertRuleOptions): Promise<Outcome<InsertedRule>>;
  listBands(): Promise<Outcome<readonly CompanyBands[]>>;
  keepBands(bands: CompanyBands): Promise<Outcome<readonly CompanyBands[]>>;
  forgetBands(options: Pick<CompanyBands, "name">): Promise<Outcome<readonly CompanyBands[]>>;
  jumpTo(place: Place): Promise<Outcome<unknown>>;
  undoLast(): Promise<Outcome<UndoReport>>;
  /** Runs the self-test on a scratch sheet, which it removes again. */
  collectDiagnostics(): Promise<Outcome<Diagnostics>>;
  diagnosticsText(diagnostics: Diagnostics): string;
  /** Reports until the returned function is called. */
  watchWorkbook(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
  onActivity(listener: (activity: Activity) => void): () => void;
  onPaneRequest(listener: (request: PaneRequest) => void): () => void;
}

const ActionsContext = createContext<PaneActions | undefined>(undefined);

export const ActionsProvider = ActionsContext.Provider;

/** The actions the pane was started with. */
export function useActions(): PaneActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error("The pane was rendered without actions.");
  return actions;
}
