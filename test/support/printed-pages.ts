// How many pages each form is meant to take when it is printed as it comes, whatever options are chosen.
import type { Form } from "../../src/domain/forms";

const pages: Readonly<Record<string, number>> = {
  appeal: 2,
  breakdown: 2,
  calendar: 3,
  "department-agreement": 3,
  "employee-appraisal": 2,
  summary: 2,
};

/** The intended number of pages: one, unless the form's parts need more. */
export function printedPages({ id }: Pick<Form, "id">): number {
  return pages[id] ?? 1;
}
