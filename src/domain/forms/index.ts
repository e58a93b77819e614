// The door of the forms room: the forms there are, checked when they are loaded.
import { checkForm } from "./check-form";
import { conductAppraisal } from "./conduct-appraisal.data";
import { employeeAppraisal } from "./employee-appraisal.data";
import type { Form } from "./form";
import { formTerms } from "./form-terms";
import { growthScore } from "./growth-score.data";
import { projectAppraisal } from "./project-appraisal.data";
import { selfReview } from "./self-review.data";

/** Every form, in the order of the gallery. */
export const forms: readonly Form[] = [
  projectAppraisal,
  conductAppraisal,
  employeeAppraisal,
  growthScore,
  selfReview,
].map(checkForm);

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
