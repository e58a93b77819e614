// Binds what the pane asks for to the commands. The only file of the pane that knows them.
import * as commands from "../commands";
import type { PaneActions } from "./pane-actions";

const { run } = commands;

/** The pane's actions over the real commands; `version` is the add-in's own, for diagnostics. */
export function commandActions(version: string): PaneActions {
  return {
    listForms: commands.listForms,
    drawForm: commands.drawForm,
    insertForm: (options) => run(commands.insertForm, options),
    addRows: (options) => run(commands.addRows, options),
    protectForm: () => run(commands.protectForm, {}),
    unprotectForm: () => run(commands.unprotectForm, {}),
    convertFormulas: (options) => run(commands.convertFormulas, options),
    healFunctions: () => run(commands.healFunctions, {}),
    clearStore: () => run(commands.clearStore, {}),
    readRoster: (options) => run(commands.readRoster, options),
    nameSheets: commands.nameSheets,
    insertForPeople: (options) => run(commands.insertForPeople, options),
    inspectSheet: () => run(commands.inspectSheet, {}, { quiet: true }),
    checkSheet: ({ watch, quiet }) => run(commands.checkSheet, watch ? { watch } : {}, { quiet }),
    markLooks: commands.markLooks,
    markFindings: (findings, contents) => run(commands.markFindings, { findings, contents }),
    writeReport: (options) => run(commands.writeReport, options),
    clearMarks: () => run(commands.clearMarks, {}),
    readChoices: () => run(commands.readChoices, {}, { quiet: true }),
    changeChoice: (change) => run(commands.changeChoice, change),
    takeChoices: (text) => run(commands.takeChoices, { text }),
    choicesText: commands.choicesText,
    columnRoles: commands.columnRoles,
    proposeColumns: () => run(commands.proposeColumns, {}),
    confirmColumns: (layouts) => run(commands.confirmColumns, { layouts }),
    confirmColumnsText: (text) => run(commands.confirmColumnsText, { text }),
    forgetColumns: (options) => run(commands.forgetColumns, options),
    columnsText: commands.columnsText,
    previewScores: (options) => run(commands.previewScores, options, { quiet: true }),
    explainScore: (cell) => run(commands.explainScore, { cell }, { quiet: true }),
    applyScores: (options) => run(commands.applyScores, options),
    describeCell: (cell) => run(commands.describeCell, { cell }, { quiet: true }),
    judgeCell: (cell) => run(commands.judgeCell, { cell }, { quiet: true }),
    judgeText: commands.judgeText,
    fillCell: (options) => run(commands.fillCell, options),
    applyFix: (options) => run(commands.applyFix, options),
    jumpTo: (place) => run(commands.jumpTo, { place }),
    undoLast: () => run(commands.undoLast, {}),
    collectDiagnostics: () => run(commands.collectDiagnostics, { version }),
    diagnosticsText: commands.diagnosticsText,
    watchWorkbook: commands.watchWorkbook,
    onActivity: commands.onActivity,
    onPaneRequest: commands.onPaneRequest,
  };
}
