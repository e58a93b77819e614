// The door of the forms room: the forms there are.
import type { Form } from "./form";
import { projectAppraisal } from "./project-appraisal.data";

/** Every form, in the order of the gallery. */
export const forms: readonly Form[] = [projectAppraisal];

/** The form with this id. */
export function formById(id: string): Form | undefined {
  return forms.find((form) => form.id === id);
}

export type { Form, FormulaKind } from "./form";
export { formTerms } from "./form-terms";
export type { ColumnTerms, FieldTerms, FormTerms, TableTerms } from "./form-terms";
