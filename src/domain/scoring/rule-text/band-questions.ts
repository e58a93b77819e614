// The questions a set of bands leaves open, and the bands once they are answered.
import type { Band, BandEnd, BandSet } from "../bands/band";
import type { BandCheck, BandDefect } from "../bands/band-check";
import { bandAt, settleBands } from "../bands/settle-bands";
import type { RuleAnswers, RuleQuestion } from "./rule";

const kinds: Partial<Record<BandDefect["kind"], "edge" | "gap" | "overlap">> = {
  gap: "gap",
  overlap: "overlap",
  "edge-open": "edge",
  "edge-twice": "edge",
  "bracket-missing": "edge",
};

/** One question for each thing a person can decide; a number is asked about only once. */
export function bandQuestions(set: BandSet, { defects }: BandCheck): RuleQuestion[] {
  const steps = settleBands(set);
  const questions = defects.flatMap((defect): RuleQuestion[] => {
    const kind = kinds[defect.kind];
    if (kind === undefined || defect.test === null) return [];
    const { from, to } = defect;
    const rivals = defect.kind === "bracket-missing" ? bandsAt(set, defect.test) : defect.bands;
    const options = [...rivals.map(String), ...(kind === "gap" ? ["none"] : [])];
    const settledBand = bandAt(steps, defect.test);
    const usual = settledBand ? String(set.bands.indexOf(settledBand)) : kind === "gap" ? "none" : (options[0] ?? "");
    return options.length < 2
      ? []
      : [{ id: `${kind} ${placeOf(from)} ${placeOf(to)}`, kind, from, to, options, usual }];
  });
  return questions.filter(({ id }, at) => questions.findIndex((one) => one.id === id) === at);
}

/** The bands with everything decided: as answered, else as settled. */
export function decidedBands(set: BandSet, questions: readonly RuleQuestion[], answers: RuleAnswers): BandSet {
  const bands = questions.reduce<readonly Band[]>((decided, question) => {
    const answer = answers[question.id] ?? question.usual;
    return question.options.includes(answer) ? applied(decided, question, answer) : decided;
  }, set.bands);
  return { ...set, bands };
}

function applied(bands: readonly Band[], { kind, from, to, options }: RuleQuestion, answer: string): Band[] {
  const chosen = Number(answer);
  return bands.map((band, at) => {
    if (kind === "edge")
      return from === null ? band : withEdge(band, from, at === chosen, options.includes(String(at)));
    if (kind === "gap") return at === chosen ? reaching(band, from, to) : band;
    const winner = bands[chosen];
    return winner && at !== chosen && options.includes(String(at)) ? without(band, winner, { from, to }) : band;
  });
}

/** The number at an edge belongs to the chosen band, and to no other one that ends there. */
function withEdge(band: Band, value: number, isChosen: boolean, isRival: boolean): Band {
  const decide = (end: BandEnd | null) =>
    end?.value === value && (isChosen || isRival) ? { ...end, closed: isChosen, wording: "named" as const } : end;
  return { ...band, lower: decide(band.lower), upper: decide(band.upper) };
}

/** A band that takes over a gap, without the number at its other side, which another band has. */
function reaching(band: Band, from: number | null, to: number | null): Band {
  const open = (value: number | null): BandEnd | null =>
    value === null ? null : { value, closed: false, wording: "named" };
  if (band.upper?.value === from) return { ...band, upper: open(to) };
  return band.lower?.value === to ? { ...band, lower: open(from) } : band;
}

/** A band that loses numbers to another one: it ends where the other begins. One inside the other loses all it has. */
function without(band: Band, winner: Band, { from, to }: { from: number | null; to: number | null }): Band {
  const goesBelow = from !== null && (band.lower === null || band.lower.value < from);
  const goesAbove = to !== null && (band.upper === null || band.upper.value > to);
  const beside = (value: number, end: BandEnd | null): BandEnd => ({ value, closed: !end?.closed, wording: "named" });
  if (goesBelow && goesAbove) return band;
  if (goesBelow) return { ...band, upper: beside(from, winner.lower) };
  if (goesAbove) return { ...band, lower: beside(to, winner.upper) };
  const nothing: BandEnd = { value: from ?? to ?? 0, closed: false, wording: "named" };
  return { ...band, lower: nothing, upper: nothing };
}

function bandsAt(set: BandSet, value: number): number[] {
  return set.bands.flatMap(({ lower, upper }, at) => {
    const holds = (lower?.value ?? -Infinity) <= value && (upper?.value ?? Infinity) >= value;
    return holds ? [at] : [];
  });
}

function placeOf(value: number | null): string {
  return value === null ? "-" : String(value);
}
