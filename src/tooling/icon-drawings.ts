// The icons of the ribbon and of the application, drawn for this project as SVG. Coordinates are units of a grid of 16;
// every size is a multiple of 16 and lines are whole pixels, so nothing blurs.

const accent = "#1A7FD6";
const tint = "#B9DBF6";
/** A grey that stands out from white and from Office's dark ribbon alike. */
const grey = "#6B7480";
const paper = "#FFFFFF";

/** The sizes Office asks for: a command's three, and the application's. */
export const commandSizes = [16, 32, 80] as const;
export const applicationSizes = [16, 32, 64, 80, 128] as const;

type Size = (typeof applicationSizes)[number];
/** Left, top, width, height. */
type Box = readonly [number, number, number, number];

/** Width of a thin line in pixels. */
const thinPixels: Readonly<Record<Size, number>> = { 16: 1, 32: 2, 64: 3, 80: 4, 128: 6 };

const commands = {
  "insert-form": insertForm,
  "insert-appraisal": insertAppraisal,
  "insert-self-review": insertSelfReview,
  "insert-month-plan": insertMonthPlan,
  "insert-summary": insertSummary,
  "insert-employee": insertEmployee,
  "insert-conduct": insertConduct,
  "insert-agreement": insertAgreement,
  "insert-indicators": insertIndicators,
  forms,
  "add-row": addRow,
  protect,
  check,
  mark,
  "clear-marks": clearMarks,
  pane,
  undo,
};

export const commandIcons = Object.keys(commands) as (keyof typeof commands)[];

/** A command's icon as SVG. */
export function commandSvg(icon: keyof typeof commands, size: Size): string {
  return svg(size, commands[icon](thinPixels[size] / (size / 16)));
}

/** The application's icon as SVG. */
export function applicationSvg(size: Size): string {
  return svg(size, application());
}

function svg(size: Size, picture: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size)}" height="${String(size)}" viewBox="0 0 16 16">${picture}</svg>`;
}

// Each drawing gets the width of a thin line in units.

function application(): string {
  const bars = box([3, 9, 2, 4], paper) + box([7, 6, 2, 7], paper) + box([11, 3, 2, 10], paper);
  return `<rect width="16" height="16" rx="3" fill="${accent}"/>` + bars;
}

function insertForm(thin: number): string {
  const sheet = form(thin);
  const hole = box([10, 7, 4, 9], "black") + box([7, 10, 9, 4], "black");
  return cut(hole, sheet) + box([11, 8, 2, 8], accent) + box([8, 11, 8, 2], accent);
}

/** Bars that rise to a total. */
function insertAppraisal(thin: number): string {
  const hole = box([5, 6, 11, 10], "black");
  const bars = box([6, 12, 2, 4], accent) + box([9, 10, 2, 6], accent) + box([12, 7, 2, 9], accent);
  return cut(hole, form(thin)) + bars;
}

function insertSelfReview(thin: number): string {
  const sheet = form(thin);
  const star = "M11 6.2l1.5 3.2l3.5.4l-2.6 2.4l.7 3.5L11 14l-3.1 1.7l.7-3.5L6 9.8l3.5-.4z";
  return cut(path(star, 3, "black") + filled(star, "black"), sheet) + filled(star, accent);
}

/** A leaf of a calendar. */
function insertMonthPlan(thin: number): string {
  const days = [6, 9, 12].flatMap((top) =>
    [3, 7, 11].map((left) => box([left, top, 2, 2], left === 11 ? accent : grey)),
  );
  const rings = box([4, 0, 2, 3], grey) + box([10, 0, 2, 3], grey);
  return frame([0, 1, 16, 15], thin) + box([0, 1, 16, 4], accent) + rings + days.join("");
}

/** A line of text after the other, and an arrow up. */
function insertSummary(thin: number): string {
  const arrow = "M5 14l4-4l2 2l4-5M11.5 6.5h4v4";
  return cut(path(arrow, 4, "black"), form(thin)) + path(arrow, 1.5, accent);
}

function insertEmployee(thin: number): string {
  const hole = round([11, 8], 4, "black") + box([5, 10, 11, 6], "black");
  return cut(hole, form(thin)) + round([11, 8], 2.5, accent) + filled("M6 16c0-6 10-6 10 0z", accent);
}

/** A shield: what one keeps to. */
function insertConduct(thin: number): string {
  const shield = "M11 5l5 2v3c0 3-2 5-5 6c-3-1-5-3-5-6v-3z";
  return cut(path(shield, 2, "black") + filled(shield, "black"), form(thin)) + filled(shield, accent);
}

/** A signature on its line. */
function insertAgreement(thin: number): string {
  const name = "M5 13c2-6 4-6 3-2s2 1 3-1s1 4 4 0";
  const hole = box([4, 6, 12, 10], "black");
  return cut(hole, form(thin)) + path(name, 1.5, accent) + box([5, 15, 11, thin], grey);
}

/** A target with its middle. */
function insertIndicators(thin: number): string {
  const hole = round([10.5, 10.5], 6, "black");
  const rings = round([10.5, 10.5], 5, accent) + round([10.5, 10.5], 3.5, paper) + round([10.5, 10.5], 1.5, accent);
  return cut(hole, form(thin)) + rings;
}

/** A padlock. */
function protect(thin: number): string {
  const lock = "M9 10V8a2.5 2.5 0 0 1 5 0v2";
  const hole = path(lock, 4, "black") + box([6, 9, 10, 7], "black");
  return cut(hole, table(thin)) + path(lock, 1.5, accent) + box([7, 10, 9, 6], accent);
}

function forms(thin: number): string {
  const back = cut(box([0, 3, 12, 13], "black"), frame([5, 0, 10, 12], thin));
  return back + frame([1, 4, 10, 12], thin) + box([1, 4, 10, 3], accent) + lines(3, 6, [9, 12], thin);
}

function check(thin: number): string {
  const tick = "M6.5 10.5l3 3l6-7";
  return cut(path(tick, 4.5, "black"), table(thin)) + path(tick, 2, accent);
}

/** A table with a row put in, and the sign for more. */
function addRow(thin: number): string {
  const hole = box([9, 7, 5, 9], "black") + box([7, 9, 9, 5], "black");
  const grown = table(thin) + box([0, 5, 16, 5], tint);
  return cut(hole, grown) + box([11, 8, 2, 8], accent) + box([8, 11, 8, 2], accent);
}

function mark(thin: number): string {
  return table(thin) + box([5, 5, 11, 5], accent);
}

function clearMarks(thin: number): string {
  const cross = "M9.5 9.5l6 6M15.5 9.5l-6 6";
  const marked = table(thin) + box([5, 5, 11, 5], tint);
  return cut(box([8, 8, 8, 8], "black"), marked) + path(cross, 2, accent);
}

function pane(thin: number): string {
  return frame([0, 2, 16, 12], thin) + box([9, 2, 7, 12], accent) + lines(2, 5, [5, 8, 11], thin);
}

function undo(): string {
  return path("M3 6h7a4 4 0 0 1 0 8h-5", 2, accent) + path("M6 2L2 6l4 4", 2, accent);
}

/** A sheet of paper with a title and lines. */
function form(thin: number): string {
  return frame([1, 0, 11, 15], thin) + box([1, 0, 11, 3], accent) + lines(3, 8, [5, 8, 11], thin);
}

/** A table of three rows with a narrow first column. */
function table(thin: number): string {
  const rules = box([0, 5, 16, thin], grey) + box([0, 10 - thin, 16, thin], grey) + box([5 - thin, 1, thin, 13], grey);
  return frame([0, 1, 16, 14], thin) + rules;
}

function lines(left: number, width: number, tops: readonly number[], thin: number): string {
  return tops.map((top) => box([left, top, width, thin], grey)).join("");
}

/** Paper with a thin line inside its edge. */
function frame([left, top, width, height]: Box, thin: number): string {
  return (
    box([left, top, width, height], grey) + box([left + thin, top + thin, width - 2 * thin, height - 2 * thin], paper)
  );
}

function box([left, top, width, height]: Box, fill: string): string {
  return `<path fill="${fill}" d="M${String(left)} ${String(top)}h${String(width)}v${String(height)}h${String(-width)}z"/>`;
}

function path(d: string, width: number, stroke: string): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${String(width)}"/>`;
}

function round([x, y]: readonly [number, number], radius: number, fill: string): string {
  return `<circle cx="${String(x)}" cy="${String(y)}" r="${String(radius)}" fill="${fill}"/>`;
}

function filled(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`;
}

/** The picture without what the hole covers: it sets what lies on top apart, on any background. */
function cut(hole: string, picture: string): string {
  return `<mask id="m"><path fill="white" d="M0 0h16v16H0z"/>${hole}</mask><g mask="url(#m)">${picture}</g>`;
}
