// Title, headings and notes of a form: text over the whole width.
import type { Area } from "../sheet/area";
import type { TextBlock } from "./form";
import { looks } from "../sheet/sheet-look";
import { noteText } from "./form-look";
import type { PlanContext, PlannedPart } from "./planned-part";
import { newPart, put } from "./planned-part";

/** Plans a title, heading or note. */
export function planText({ language }: PlanContext, block: TextBlock, area: Area): PlannedPart {
  const part = newPart();
  put(part, area, { text: block.kind === "note" ? noteText(block, language) : block.text[language] });
  part.styles.push({ area, style: looks[block.kind] });
  return part;
}
