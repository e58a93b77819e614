// The grade of a score: D C B A S and other named scales, grades of one's own, or any bands.
import type { CellValue } from "../sheet/cell";
import type { Band } from "./bands/band";
import { readBands } from "./bands/band-table";
import { settled } from "./bands/rate-band";
import type { SettledBands } from "./bands/rate-band";
import { isBlank, isErrorValue } from "../sheet/cell";
import type { GradeScale } from "./grade-scales.data";
import { gradeScales } from "./grade-scales.data";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";

/**
 * Reads a scale of grades (D14), as bands to be used with rateBand.
 *
 * Blank: D C B A S for 1 to 5, each grade for the nearest whole number. By name: DCBAS; 甲乙丙丁, 优良中差, ABCD for 0 to 100
 * from 90, 75, 60. A list of grades ("待改进,合格,良好,优秀") stands for 1, 2, 3 …, the nearest counting. Anything with numbers is
 * read as bands.
 * Errors: fewer than two grades in a list, an error value, bands that cannot be read.
 */
export function readScale(cells: readonly (readonly (CellValue | null)[])[]): Scored<SettledBands> {
  const filled = cells.flat().filter((cell) => cell !== null && !isBlank(cell) && cell !== 0);
  const [first] = gradeScales;
  if (filled.length === 0 && first) return scored(settled(named(first)));
  if (filled.some((cell) => cell !== null && isErrorValue(cell))) return refused("error-value");
  const text = filled.map(String).join(",");
  const known = gradeScales.find(({ names }) => names.includes(text.replace(/[\s,，、/]/g, "").toUpperCase()));
  if (known) return scored(settled(named(known)));
  if (/\d/.test(text.normalize("NFKC"))) {
    const bands = readBands(cells);
    return bands.ok ? scored(settled(bands.value)) : bands;
  }
  const grades = text.split(/[\s,，、/;；]+/).filter((grade) => grade !== "");
  return grades.length < 2 ? refused("scale-unknown") : scored(settled({ ...plain, bands: listed(grades) }));
}

const plain = { percent: false, times: 1 };

function named({ grades, least, most }: GradeScale): { bands: Band[]; percent: boolean; times: number } {
  const bands = grades.map(({ grade, from }, at): Band => {
    const last = at === grades.length - 1;
    const upper = grades[at - 1]?.from;
    return {
      ...plain,
      grade,
      text: grade,
      lower: { value: last ? least : from, closed: true, wording: "sign" },
      upper: { value: upper ?? most, closed: upper === undefined, wording: "sign" },
    };
  });
  return { ...plain, bands };
}

/** Own grades for 1, 2, 3 …: halves go up. */
function listed(grades: readonly string[]): Band[] {
  return grades.map((grade, at) => {
    const last = at === grades.length - 1;
    return {
      ...plain,
      grade,
      text: grade,
      lower: { value: at === 0 ? 1 : at + 0.5, closed: true, wording: "sign" },
      upper: { value: last ? grades.length : at + 1.5, closed: last, wording: "sign" },
    };
  });
}
