// The plan of a form as the help pages show it, and its drawing.
import type { Language } from "../../domain/language";
import type { Form, FormDrawing } from "../../domain/forms";
import { drawPlan, planForm } from "../../domain/forms";
import type { SheetPlan } from "../../domain/sheet/sheet-plan";

/** The plan of a form on a sheet of its own, at A1. */
export function planOf(form: Form, language: Language, formulas: "native" | "kpi" = "native"): SheetPlan {
  return planForm(form, { language, formulas, origin: { row: 0, column: 0 }, ownSheet: true });
}

/** Draws what the form looks like before anything is filled in. */
export function drawForm(form: Form, language: Language): FormDrawing {
  return drawPlan(planOf(form, language));
}
