// Puts a form into the workbook: on a new sheet, or where the user is. Asks before anything is written over.
import type { Area } from "../domain/sheet/area";
import type { SheetPlan } from "../domain/sheet/sheet-plan";
import { applyPlan } from "../excel/apply";
import { dropSheet, prepareSheet } from "../excel/new-sheet";
import { takeBackPlan } from "../excel/restore";
import { readSelection } from "../excel/sheets";
import { edgeProblem, occupiedProblem, queueTarget, targetOf } from "../excel/target";
import { remember } from "../excel/undo-stack";
import { problem } from "../excel/problem";
import { loadForms } from "./load-forms";
import type { Command, Outcome } from "./outcome";
import { fail, succeed } from "./outcome";
import type { InsertedForm, InsertFormOptions } from "./results";

const name = "insertForm";

/** A form that is locked afterwards computes without the add-in: nobody could replace its formulas. */
export function withOwnFormulas<Options extends Pick<InsertFormOptions, "formulas" | "protect">>(options: Options) {
  return options.protect === true ? { ...options, formulas: "native" as const } : options;
}

/**
 * Inserts a form and selects its first cell to fill in. Three syncs at most.
 *
 * On a new sheet its name is made unique. At the selection the form begins at the first selected cell; when something
 * stands there the problem "occupied" names it, unless `overwrite` is set. A protected sheet is left alone.
 */
export const insertForm: Command<InsertFormOptions, InsertedForm> = {
  name,
  done: ({ place }) => ({ key: "done.insertForm", arguments: { sheet: place.sheet } }),
  act: async (context, options) => {
    const onNewSheet = options.where === "newSheet";
    const wanted = await wantedForm(onNewSheet ? withOwnFormulas(options) : options);
    return onNewSheet
      ? insertOnNewSheet(context, wanted, options.protect === true)
      : insertAtSelection(context, wanted, options.overwrite === true);
  },
};

/** A form as it was asked for, wherever it goes. */
interface WantedForm {
  readonly id: string;
  planAt(origin: Origin, ownSheet: boolean): SheetPlan;
  firstInputAt(origin: Origin): Area;
}

type Origin = Pick<Area, "row" | "column">;

async function wantedForm(options: InsertFormOptions): Promise<WantedForm> {
  const { firstInputAt, formById, planForm } = await loadForms();
  const form = formById(options.formId);
  if (form === undefined) throw new Error(`There is no form "${options.formId}".`);
  return {
    id: form.id,
    planAt: ({ row, column }, ownSheet) => planForm(form, { ...options, origin: { row, column }, ownSheet }),
    firstInputAt: ({ row, column }) => firstInputAt(form, { ...options, origin: { row, column } }),
  };
}

async function insertOnNewSheet(
  context: Excel.RequestContext,
  wanted: WantedForm,
  protect: boolean,
): Promise<Outcome<InsertedForm>> {
  const origin = { row: 0, column: 0 };
  const plan = wanted.planAt(origin, true);
  const prepared = await prepareSheet(context, plan.sheetName);
  if ("reason" in prepared) return fail(prepared);
  const select = wanted.firstInputAt(origin);
  const sheet = prepared.add();
  const takeBack = () => dropSheet(context, prepared.name);
  const { after } = await applyPlan(context, sheet, plan, { ownSheet: true, protect, select, takeBack });
  const step = { command: name, sheetId: sheet.id, sheetName: sheet.name };
  remember({ kind: "sheet", ...step, area: plan.area, after });
  return succeed(inserted(wanted.id, sheet.name, plan.area, select));
}

async function insertAtSelection(
  context: Excel.RequestContext,
  wanted: WantedForm,
  overwrite: boolean,
): Promise<Outcome<InsertedForm>> {
  const { sheet, area: selected, isProtected } = await readSelection(context);
  if (isProtected) return fail(problem("protected", { sheet: sheet.name }));
  const plan = wanted.planAt(selected, false);
  const beyond = edgeProblem(plan.area);
  if (beyond) return fail(beyond);
  const queued = queueTarget(sheet, plan.area);
  await context.sync();
  const target = targetOf(queued);
  const occupied = overwrite ? undefined : occupiedProblem(sheet.name, target);
  if (occupied) return fail(occupied);
  const select = wanted.firstInputAt(selected);
  const { after, ruleIds, names } = await applyPlan(context, sheet, plan, {
    ownSheet: false,
    unmerge: target.merges,
    takenNames: target.takenNames,
    select,
    takeBack: () => takeBackPlan(context, sheet, plan, target),
  });
  const step = { command: name, sheetId: sheet.id, sheetName: sheet.name };
  remember({ kind: "plan", ...step, before: target, after, merged: plan.merges, ruleIds, names });
  return succeed(inserted(wanted.id, sheet.name, plan.area, select));
}

function inserted(formId: string, sheet: string, area: Area, firstInput: Area): InsertedForm {
  return { formId, place: { sheet, area }, firstInput: { sheet, area: firstInput } };
}
