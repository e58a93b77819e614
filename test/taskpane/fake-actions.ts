// Actions without a workbook: what they answer is set by the test, what was asked of them is recorded.
import { projectAppraisal } from "../../src/domain/forms/project-appraisal.data";
import { markLooks } from "../../src/excel/mark";
import { choicesText } from "../../src/commands/check-choices";
import { openRuleReader } from "../../src/commands/load-rule-reader";
import { columnsText } from "../../src/commands/columns-text";
import { columnRoles } from "../../src/domain/tables";
import { nameSheets } from "../../src/excel/names";
import type { RosterReport } from "../../src/commands/people-results";
import type {
  Activity,
  CheckReport,
  ChoicesReport,
  Diagnostics,
  PaneRequest,
  ProposedColumns,
  SheetSummary,
  TableSummary,
  WorkbookEvent,
} from "../../src/commands/results";
import type { ScorePreview } from "../../src/commands/score-results";
import type { Finding } from "../../src/domain/findings/finding";
import { cellArea } from "../../src/domain/sheet/area";
import { formCard } from "../../src/commands/form-card";
import { drawPlan } from "../../src/domain/forms/draw-plan";
import type { Form } from "../../src/domain/forms/form";
import { planForm } from "../../src/domain/forms/plan-form";
import type { PaneActions } from "../../src/taskpane/pane-actions";

export const appraisal = formCard(projectAppraisal);

export const summary: SheetSummary = {
  sheet: "项目考评",
  tables: [
    {
      area: { row: 12, column: 0, rows: 7, columns: 5 },
      formId: "project-appraisal",
      indicators: 4,
      weightSumPercent: 90,
      weightGapPoints: -10,
      confidence: 1,
      confirmed: false,
      headerRows: [12],
      itemRows: { first: 13, last: 16 },
      totalRows: [17],
      columns: [],
    },
  ],
  forms: [],
};

/** A stranger's table, as it may be recognised. */
export const otherTable: TableSummary = {
  area: { row: 3, column: 1, rows: 6, columns: 3 },
  indicators: 5,
  confidence: 0.8,
  confirmed: false,
  headerRows: [3],
  itemRows: { first: 4, last: 7 },
  totalRows: [8],
  columns: [
    { column: 1, role: "indicator", header: "Item" },
    { column: 2, role: "other", header: "Parts" },
    { column: 3, role: "score", header: "" },
  ],
};

export const choices: ChoicesReport = {
  rules: { "missing-target": "off" },
  words: { 尽快: "off" },
  added: [{ phrase: "相关部门", category: "reference" }],
  known: [
    { id: "missing-score", severity: "warning" },
    { id: "missing-target", severity: "info" },
  ],
  categories: ["time", "reference"],
};

export const proposedColumns: ProposedColumns = {
  sheet: summary.sheet,
  area: { row: 5, column: 2, rows: 1, columns: 2 },
  headers: ["甲", "乙"],
  roles: ["indicator", "other"],
};

/** How the sample's scores stand, with nothing to write. */
export const scorePreview: ScorePreview = {
  sheet: summary.sheet,
  tables: summary.tables,
  ...(summary.tables[0]
    ? {
        table: {
          summary: summary.tables[0],
          overview: {
            method: "weighted",
            rating: "评分等级(C)",
            awaited: 4,
            scored: 3,
            partial: 2.49,
            complete: false,
          },
          proposal: { sheet: summary.sheet, area: summary.tables[0].area, method: "weighted", changes: [], notes: [] },
          groups: [],
        },
      }
    : {}),
};

export function finding(part: Partial<Finding> & { readonly row: number; readonly column: number }): Finding {
  const { row, column, ...rest } = part;
  return {
    rule: "missing-score",
    severity: "error",
    place: { sheet: summary.sheet, area: cellArea(row, column) },
    subject: "项目实施进度",
    message: "finding.missingScore",
    arguments: { column: "评分等级(C)" },
    fixes: [],
    ...rest,
  };
}

export const missingScore = finding({
  row: 15,
  column: 2,
  mark: { kind: "missing", areas: [cellArea(15, 2)], condition: "TRUE" },
});
export const missingField = finding({
  row: 2,
  column: 1,
  rule: "missing-field",
  severity: "warning",
  subject: "项目编号",
  message: "finding.missingField",
  arguments: { label: "项目编号" },
  mark: { kind: "missing", areas: [cellArea(2, 1)], condition: "TRUE" },
});
export const weightSum = finding({
  row: 13,
  column: 1,
  rule: "weight-sum",
  subject: "",
  message: "finding.weightsUnder",
  arguments: { column: "权重(B)", sum: 90, gap: 10 },
  place: { sheet: summary.sheet, area: { row: 13, column: 1, rows: 4, columns: 1 } },
});

/** A check with three findings, given out of order. */
export const report: CheckReport = {
  ...summary,
  findings: [missingScore, weightSum, missingField],
  checkedCells: 17,
  contents: 7,
  progress: { rows: 4, complete: 3 },
};

/** A roster with namesakes, a name no sheet can have, and a row without a name. */
export const roster: RosterReport = {
  sheet: "Staff",
  address: "A1:B6",
  columns: [
    { header: "Name", used: true },
    { header: "Team", used: false },
  ],
  people: [
    { row: 2, name: "Ann", values: ["Ann", "A"] },
    { row: 3, name: "Ann", values: ["Ann", "B"] },
    { row: 5, name: "R/D", values: ["R/D", ""] },
  ],
  unnamedRows: [4],
  sheetNames: ["Staff"],
};

export const diagnostics: Diagnostics = {
  facts: [{ name: "Excel", value: "16.0 (web)" }],
  tests: [
    { id: "undo", status: "holds", seen: "3 cells" },
    { id: "merge-limit", status: "fails", seen: "512 given" },
    { id: "blank-sheet", status: "unknown", seen: "not run" },
  ],
};

/** A gallery of these forms, drawn as they are. */
export function listing(...forms: readonly Form[]): Pick<PaneActions, "listForms" | "drawForm"> {
  return {
    listForms: () => Promise.resolve({ ok: true, value: forms.map(formCard) }),
    drawForm: ({ formId, ...options }) => {
      const form = forms.find(({ id }) => id === formId);
      if (!form) throw new Error(`No form ${formId}.`);
      const plan = planForm(form, { ...options, origin: { row: 0, column: 0 }, ownSheet: true });
      return Promise.resolve({ ok: true, value: drawPlan(plan) });
    },
  };
}

/** What the workbook, the ribbon and other commands would tell the pane. */
export interface Outside {
  event(event: WorkbookEvent): void;
  activity(activity: Partial<Activity>): void;
  request(request: PaneRequest): void;
}

export interface FakeActions {
  readonly actions: { readonly [Name in keyof PaneActions]: PaneActions[Name] };
  readonly outside: Outside;
  /** Names and arguments of what was asked, in order. */
  readonly asked: [name: string, options?: unknown][];
}

/** Actions that succeed on the sample sheet, except for those given. */
export function fakeActions(given: Partial<PaneActions> = {}): FakeActions {
  const asked: [string, unknown?][] = [];
  const told = new Set<(activity: Activity) => void>();
  const requested = new Set<(request: PaneRequest) => void>();
  const watching = new Set<(event: WorkbookEvent) => void>();
  const answer = <T>(name: string, value: T, options?: unknown) => {
    asked.push([name, options]);
    return Promise.resolve({ ok: true, value } as const);
  };
  const place = { sheet: summary.sheet, area: cellArea(0, 0) };
  const actions: PaneActions = {
    ...listing(projectAppraisal),
    insertForm: (options) => answer("insertForm", { formId: options.formId, place, firstInput: place }, options),
    addRows: ({ rows }) => answer("addRows", { sheet: summary.sheet, rows, completed: 0, area: "A19:E20" }, { rows }),
    protectForm: () => answer("protectForm", { sheet: summary.sheet }),
    unprotectForm: () => answer("unprotectForm", { sheet: summary.sheet }),
    convertFormulas: ({ to, scope }) =>
      answer("convertFormulas", { to, converted: 3, kept: [], frozen: 0, stopped: false }, { to, scope }),
    healFunctions: () => answer("healFunctions", { healed: 2, left: [] }),
    clearStore: () => answer("clearStore", { found: true }),
    readRoster: (options) => answer("readRoster", roster, options),
    nameSheets,
    insertForPeople: (options) =>
      answer("insertForPeople", { made: options.people.length, wanted: options.people.length }, options),
    inspectSheet: () => answer("inspectSheet", summary),
    checkSheet: ({ quiet }) => answer("checkSheet", report, { quiet }),
    markFindings: (findings, contents) =>
      answer("markFindings", { marked: findings.length, unmarked: 0 }, [findings, contents]),
    markLooks,
    judgeCell: () => Promise.resolve({ ok: true, value: undefined }),
    judgeText: () => Promise.resolve({ lines: [], rewrites: [] }),
    readChoices: () => answer("readChoices", choices),
    changeChoice: (change) => answer("changeChoice", choices, change),
    takeChoices: (text) => answer("takeChoices", choices, text),
    choicesText,
    columnRoles,
    proposeColumns: () => answer("proposeColumns", proposedColumns),
    confirmColumns: (layouts) => answer("confirmColumns", { layouts: layouts.length }, layouts),
    confirmColumnsText: (text) => answer("confirmColumnsText", { layouts: 1 }, text),
    openRuleReader,
    readRuleCells: () => answer("readRuleCells", { text: "18%-22%" }),
    insertRule: (options) => answer("insertRule", { address: "B2", valueCell: "A2" }, options),
    listBands: () => answer("listBands", []),
    keepBands: (bands) => answer("keepBands", [bands], bands),
    forgetBands: (options) => answer("forgetBands", [], options),
    forgetColumns: (options) => answer("forgetColumns", { layouts: 1 }, options),
    columnsText,
    writeReport: (options) => answer("writeReport", { sheet: "Check report", lines: 3 }, options),
    clearMarks: () => answer("clearMarks", { cleared: 2, unreadable: 0 }),
    previewScores: (options) => answer("previewScores", scorePreview, options),
    explainScore: () => Promise.resolve({ ok: true, value: undefined }),
    applyScores: (options) => answer("applyScores", { sheet: summary.sheet, cells: options.chosen.length }, options),
    describeCell: () => Promise.resolve({ ok: true, value: undefined }),
    fillCell: (options) => answer("fillCell", { address: "", cleared: false, value: "" }, options),
    applyFix: (options) => answer("applyFix", { address: "D7" }, options),
    jumpTo: (target) => answer("jumpTo", target, target),
    undoLast: () => answer("undoLast", { command: "insertForm", restored: 1, left: [] }),
    collectDiagnostics: () => answer("collectDiagnostics", diagnostics),
    diagnosticsText: ({ tests }) => tests.map(({ id, status }) => `${id}: ${status}`).join("\n"),
    watchWorkbook: (listener) => {
      watching.add(listener);
      return Promise.resolve(() => Promise.resolve(void watching.delete(listener)));
    },
    onActivity: (listener) => listen(told, listener),
    onPaneRequest: (listener) => listen(requested, listener),
    ...given,
  };
  const outside: Outside = {
    event: (event) => {
      watching.forEach((listener) => {
        listener(event);
      });
    },
    activity: (part) => {
      const activity = { command: "x", message: { key: "", arguments: {} }, failed: false, canUndo: false, ...part };
      told.forEach((listener) => {
        listener(activity);
      });
    },
    request: (request) => {
      requested.forEach((listener) => {
        listener(request);
      });
    },
  };
  return { actions, outside, asked };
}

function listen<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
