// The paper a form is printed on: margins, and how much goes on a page.
import type { Form } from "./form";

const paperPoints = { portrait: { width: 595, height: 842 }, landscape: { width: 842, height: 595 } } as const;

/** How much smaller a page may be printed: text of 10 points is then 5.5 (七号), the least that is easily read. */
const leastScale = 0.55;

/** Rows are rounded to pixels, each a little up or down, and fonts and printers differ. */
const reservePoints = 8;

/** Space between paper edge and form; more at the left, where it is filed, less where much has to go side by side. */
export function marginsOf({ page = {} }: Form) {
  const vertical = { top: page.header ? 54 : 40, bottom: 40 };
  return page.fit === "onePageWide" ? { ...vertical, left: 46, right: 24 } : { ...vertical, left: 60, right: 40 };
}

/** The most that a form's columns may take together: an A4 page between the margins, or what shrinks to it. */
export function mostWidthPoints(form: Form): number {
  return form.page?.fit === "onePageWide" ? roomAcross(form) / leastScale : roomAcross(form);
}

/** Height of the rows that surely go on one page and that may at most, in points of the sheet: more where it shrinks. */
export function pageHeightsPoints(form: Form): readonly number[] {
  const { top, bottom } = marginsOf(form);
  const width = form.main.widthsPoints.reduce((sum, column) => sum + column, 0);
  const scale = Math.min(1, roomAcross(form) / width);
  const height = (paperPoints[form.orientation].height - top - bottom) / scale;
  return [height - reservePoints, height];
}

function roomAcross(form: Form): number {
  const { left, right } = marginsOf(form);
  return paperPoints[form.orientation].width - left - right;
}
