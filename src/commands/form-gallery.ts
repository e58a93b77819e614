// The forms there are, and what each would look like: for choosing one in the pane. Asks nothing of the workbook.
import type { DrawnCell, DrawnRow, FormDrawing } from "../domain/forms";
import { problemFrom } from "../excel/problem";
import type { FormCard } from "./form-card";
import { loadForms } from "./load-forms";
import type { Outcome } from "./outcome";
import { fail, succeed } from "./outcome";
import type { InsertFormOptions } from "./results";

export type { DrawnCell, DrawnRow, FormCard, FormDrawing };

export type DrawFormOptions = Omit<InsertFormOptions, "where" | "overwrite">;

/** Every form, in the order of the gallery; a problem when they could not be loaded. */
export function listForms(): Promise<Outcome<readonly FormCard[]>> {
  return attempt(async () => {
    const [{ forms }, { formCard }] = await Promise.all([loadForms(), import("./form-card")]);
    return forms.map(formCard);
  });
}

/** Draws the form that insertForm would put on a sheet of its own with the same options. */
export function drawForm({ formId, ...options }: DrawFormOptions): Promise<Outcome<FormDrawing>> {
  return attempt(async () => {
    const { drawPlan, formById, planForm } = await loadForms();
    const form = formById(formId);
    if (form === undefined) throw new Error(`There is no form "${formId}".`);
    return drawPlan(planForm(form, { ...options, origin: { row: 0, column: 0 }, ownSheet: true }));
  });
}

async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail(problemFrom(error));
  }
}
