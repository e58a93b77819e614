// Binds the commands to the buttons of manifest.xml.
import { language } from "../i18n";
import { addRows } from "./add-rows";
import { clearMarks } from "./clear-marks";
import { insertForm } from "./insert-form";
import { markFindings } from "./mark-findings";
import type { Command } from "./outcome";
import { requestPane } from "./pane-request";
import { protectForm } from "./protect-form";
import type { PaneRequest } from "./results";
import { run } from "./run";
import { undoLast } from "./undo-last";

/** What each button does, by the name the manifest knows it by. */
export const ribbonActions: Readonly<Record<string, () => Promise<void>>> = {
  "kpi.insertProjectAppraisal": () => insertNative("project-appraisal"),
  "kpi.insertSelfReview": () => insertNative("self-review"),
  "kpi.insertMonthPlan": () => insertNative("month-plan"),
  "kpi.insertSummary": () => insertNative("summary"),
  "kpi.insertEmployeeAppraisal": () => insertNative("employee-appraisal"),
  "kpi.insertConductAppraisal": () => insertNative("conduct-appraisal"),
  "kpi.insertDepartmentAgreement": () => insertNative("department-agreement"),
  "kpi.insertIndicatorDesign": () => insertNative("indicator-design"),
  "kpi.showForms": () => showPane({ tab: "forms" }),
  "kpi.addRow": () => runVisibly(addRows, { rows: 1 }),
  "kpi.protect": () => runVisibly(protectForm, {}),
  "kpi.check": () => showPane({ tab: "check", runCheck: true }),
  "kpi.mark": () => runVisibly(markFindings, {}),
  "kpi.clearMarks": () => runVisibly(clearMarks, {}),
  "kpi.undo": () => runVisibly(undoLast, {}),
};

/** Inserts a form the way that harms nothing and opens everywhere. */
function insertNative(formId: string): Promise<void> {
  return runVisibly(insertForm, { formId, language: language(), formulas: "native", where: "newSheet" });
}

/** Registers every action with Office. Call it once, after Office.onReady, whether or not the pane is shown. */
export function bindRibbon(): void {
  for (const [id, action] of Object.entries(ribbonActions)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void finish(action, event));
  }
}

/** Excel keeps a button busy until its event is completed, so that happens whatever the action does. */
async function finish(action: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await action();
  } finally {
    event.completed();
  }
}

/** A problem can be read only in the pane, so the pane is shown for it. */
async function runVisibly<Options, T>(command: Command<Options, T>, options: Options): Promise<void> {
  const outcome = await run(command, options);
  if (!outcome.ok) await Office.addin.showAsTaskpane();
}

async function showPane(request: PaneRequest): Promise<void> {
  requestPane(request);
  await Office.addin.showAsTaskpane();
}
