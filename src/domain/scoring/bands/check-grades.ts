// Grades that a set of bands lacks, and bands that no value gets.
import type { CellValue } from "../../sheet/cell";
import { gradeScales } from "../grade-scales.data";
import type { BandSet } from "./band";
import type { BandDefect } from "./band-check";
import { isEmpty } from "./claims";
import { settleBands } from "./settle-bands";

/** Bands that hold nothing, or whose values all go to others. */
export function unreachableBands(set: BandSet): number[] {
  const given = new Set(settleBands(set).map(({ band }) => band));
  return set.bands.flatMap((band, index) => (given.has(band) && !isEmpty(band) ? [] : [index]));
}

export function gradeDefects(set: BandSet, unreachable: readonly number[]): BandDefect[] {
  const nowhere = { from: null, to: null, test: null };
  const lost = unreachable.map((index): BandDefect => {
    const band = set.bands[index];
    const test = band?.lower?.value ?? band?.upper?.value ?? null;
    return { kind: "grade-unreachable", bands: [index], from: test, to: test, test };
  });
  const missing = missingGrades(set.bands.map(({ grade }) => grade));
  return [...missing.map((grade): BandDefect => ({ kind: "grade-missing", bands: [], ...nowhere, grade })), ...lost];
}

/** Of 1 to 5 all that are not there; of a known scale those that lie between two that are. */
function missingGrades(grades: readonly CellValue[]): CellValue[] {
  const given = new Set(grades);
  const scale = [1, 2, 3, 4, 5];
  if (given.size < 2) return [];
  if (grades.every((grade) => typeof grade === "number" && scale.includes(grade))) {
    return scale.filter((grade) => !given.has(grade));
  }
  const named = gradeScales
    .map((one) => one.grades.map(({ grade }) => grade))
    .find((one) => grades.every((grade) => typeof grade === "string" && one.includes(grade)));
  if (!named) return [];
  const places = named.flatMap((grade, at) => (given.has(grade) ? [at] : []));
  return named.slice(places[0], places.at(-1)).filter((grade) => !given.has(grade));
}
