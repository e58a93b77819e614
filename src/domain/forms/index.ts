// The door of the forms room: the forms there are, checked when they are loaded.
import { checkForm } from "./check-form";
import type { Form } from "./form";
import { formTerms } from "./form-terms";
import { projectAppraisal } from "./project-appraisal.data";
import { selfReview } from "./self-review.data";

/** Every form, in the order of the gallery. */
export const forms: readonly Form[] = [projectAppraisal, selfReview].map(checkForm);

/** The words of every form, for recognising them again. */
export const knownForms = forms.map(formTerms);

/** The form with this id. */
export function formById(id: string): Form | undefined {
  return forms.find((form) => form.id === id);
}

export { defaultItemRows, defaultOptions, mostItemRows } from "./chosen-form";
export type { ColumnEntry } from "./column-entry";
export { columnEntry } from "./column-entry";
export type { DrawnCell, DrawnRow, FormDrawing } from "./draw-plan";
export { drawPlan } from "./draw-plan";
export { audiences, stages } from "./form";
export type { Audience, Form, FormOption, FormulaKind, Stage } from "./form";
export { formTerms } from "./form-terms";
export type { ColumnTerms, FieldTerms, FormTerms, TableTerms } from "./form-terms";
export { firstInputAt, planForm } from "./plan-form";
export type { PlanFormOptions } from "./plan-form";
