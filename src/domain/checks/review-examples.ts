// Sheets for the examples of the rules about a self-review: its headers, and rows of which only some cells are filled.
import type { CellValue } from "../sheet/cell";

const headers = [
  ["id", "No."],
  ["goal", "Goal and its standard"],
  ["progress", "Progress and special events"],
  ["category", "Kind of work"],
  ["item", "Project or item"],
  ["cyclePhase", "Phase of the item"],
  ["technicalDifficulty", "Technical difficulties"],
  ["technicalStars", "Technical difficulty stars"],
  ["role", "Role in the item"],
  ["roleWork", "Work done in the role"],
  ["businessStars", "Business result self-rating"],
  ["businessResult", "Business result"],
  ["technicalResultStars", "Technical result self-rating"],
  ["technicalResult", "Technical result"],
] as const;

type Cells = Readonly<Partial<Record<(typeof headers)[number][0], CellValue>>>;

/** The rows of a self-review, headers first: B is the goal, C the progress, E the item, G to H difficulty and stars. */
export function review(...rows: readonly Cells[]): CellValue[][] {
  return [headers.map(([, header]) => header), ...rows.map((cells) => headers.map(([field]) => cells[field] ?? ""))];
}
