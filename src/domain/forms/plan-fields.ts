// Labels with their cells: information about the form, helper inputs and results, lines to sign on.
import type { Area } from "../sheet/area";
import type { FieldsBlock } from "./form";
import { looks } from "../sheet/sheet-look";
import { placeFields } from "./layout-form";
import type { PlanContext, PlannedPart } from "./planned-part";
import { addEntry, addWarning, newPart, ownStyle, put } from "./planned-part";

/** Plans labels and cells of a fields block. */
export function planFields(context: PlanContext, block: FieldsBlock, area: Area): PlannedPart {
  const { language, formulas } = context;
  const part = newPart();
  for (const { field, label, cell } of placeFields(block, area)) {
    const formula = formulas.computed(field);
    const look = formula === undefined ? (block.look === "signature" ? "signature" : "input") : "computed";
    put(part, label, { text: field.label[language] });
    put(part, cell, formula === undefined ? { clear: true } : { formula });
    part.styles.push(
      { area: label, style: block.look === "signature" ? looks.signatureLabel : looks.label },
      { area: cell, style: { ...looks[look], ...ownStyle(field, language) } },
    );
    if (formula === undefined) addEntry(part, context, { title: field.label, cell: field, area: cell });
    addWarning(part, context, field, cell);
  }
  return part;
}
