// Which columns of a roster a form has a place for, and what they enter there for one person.
import type { RosterColumn } from "../domain/people/roster";
import { answerOf, columnFor, matchFields } from "../domain/people/roster-fields";
import { loadForms } from "./load-forms";
import type { FormForPeople, RosterPerson } from "./people-results";

/** Planning a form for many; it comes with the forms. */
export const loadFilling = () => import("../domain/forms/fill-form");

/** The form asked for, the columns it has a place for, and what to enter for a person. */
export async function answersFor(columns: readonly RosterColumn[], { formId, language, chosen }: FormForPeople) {
  const [{ formById }, { fillableFields, pageLabels }] = await Promise.all([loadForms(), loadFilling()]);
  const form = formById(formId);
  if (form === undefined) throw new Error(`There is no form "${formId}".`);
  const fields = matchFields(columns, fillableFields(form, chosen === undefined ? {} : { chosen }));
  const labels = new Map(
    pageLabels(form, language).flatMap((label) => {
      const column = columnFor(columns, [label]);
      return column === undefined ? [] : [[label, column] as const];
    }),
  );
  return {
    form,
    /** Columns the form has a place for. */
    used: new Set([...fields.values(), ...labels.values()]),
    entriesOf: (person: RosterPerson) => ({
      fields: new Map(
        [...fields].flatMap(([id, column]) => {
          const answer = answerOf(person, columns, column);
          return answer === undefined ? [] : [[id, answer] as const];
        }),
      ),
      labelled: (label: string) => {
        const column = labels.get(label);
        return column === undefined ? undefined : answerOf(person, columns, column);
      },
    }),
  };
}
