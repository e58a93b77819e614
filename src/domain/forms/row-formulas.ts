// Which formulas on a sheet are a form's own, whatever language and kind they were inserted in.
import type { Language } from "../language";
import { languages } from "../language";
import { formulaShape } from "../sheet/formula-move";
import type { Form } from "./form";
import { cellsOf } from "./form-cells";
import { fillTemplate } from "./formula-template";

/** The shapes of everything a form computes: formulas that are the same but for their places. */
export function formulaShapes(form: Form): ReadonlySet<string> {
  const templates = cellsOf(form).flatMap(({ cell: { formula } }) =>
    formula ? [formula.native, ...(formula.kpi === undefined ? [] : [formula.kpi])] : [],
  );
  return new Set(templates.flatMap((template) => languages.map((language) => templateShape(form, template, language))));
}

/** The shape of a template filled in. */
export function templateShape(form: Form, template: string, language: Language): string {
  const filled = fillTemplate(template, ({ kind, name }) =>
    kind === "choice" ? `"${form.choices[name]?.[language] ?? ""}"` : "A1",
  );
  return formulaShape(`=${filled}`);
}
