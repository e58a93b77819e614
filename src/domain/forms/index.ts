// The door of the forms room: the forms there are, checked when they are loaded.
import { appeal } from "./appeal.data";
import { breakdown } from "./breakdown.data";
import { calendar } from "./calendar.data";
import { checkForm } from "./check-form";
import { conductAppraisal } from "./conduct-appraisal.data";
import { customers } from "./customers.data";
import { departmentAgreement } from "./department-agreement.data";
import { departmentQuarter } from "./department-quarter.data";
import { employeeAppraisal } from "./employee-appraisal.data";
import type { Form } from "./form";
import { formTerms } from "./form-terms";
import { growthScore } from "./growth-score.data";
import { indicatorDesign } from "./indicator-design.data";
import { ledger } from "./ledger.data";
import { monthPlan } from "./month-plan.data";
import { projectAppraisal } from "./project-appraisal.data";
import { retrospective } from "./retrospective.data";
import { selfReview } from "./self-review.data";
import { smartCheck } from "./smart-check.data";
import { summary } from "./summary.data";

/** Every form, in the order of the gallery. */
export const forms: readonly Form[] = [
  projectAppraisal,
  departmentAgreement,
  departmentQuarter,
  monthPlan,
  conductAppraisal,
  employeeAppraisal,
  growthScore,
  selfReview,
  indicatorDesign,
  customers,
  appeal,
  calendar,
  breakdown,
  smartCheck,
  ledger,
  retrospective,
  summary,
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
export { findFormRows } from "./find-form-rows";
export { itemHeight } from "./form-look";
export { planRows } from "./plan-rows";
export { rulesForRows } from "./row-rules";
export { firstInputAt, planForm } from "./plan-form";
export type { PlanFormOptions } from "./plan-form";
