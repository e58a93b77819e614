import fc from "fast-check";
import { rateBudget, rateSchedule } from "../../../src/domain/scoring";
import { budgetEdges, scheduleEdges } from "../../support/band-edges";

describe("the budget band (G4)", () => {
  test.each(budgetEdges)("$actual of $planned, failure $outsourcingFailure → $band", (edge) => {
    expect(rateBudget(edge)).toEqual(expected(edge.band, edge.problem));
  });

  test("a serious outsourcing failure is 1 whatever was spent", () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 1e9, noNaN: true }), (actual) => {
        expect(rateBudget({ actual, planned: 100, outsourcingFailure: true })).toEqual({ ok: true, value: 1 });
      }),
    );
  });

  test("blank in, blank out, also with a failure", () => {
    expect(rateBudget({ actual: null, planned: 100 })).toEqual({ ok: true, value: null });
    expect(rateBudget({ actual: 100, planned: null, outsourcingFailure: true })).toEqual({ ok: true, value: null });
  });

  test("never gives 5 and never rewards spending more", () => {
    const cost = fc.integer({ min: 0, max: 100000 });
    fc.assert(
      fc.property(cost, cost, fc.integer({ min: 1, max: 50000 }), (one, other, planned) => {
        const less = valueOf(rateBudget({ actual: Math.min(one, other), planned }));
        const more = valueOf(rateBudget({ actual: Math.max(one, other), planned }));
        expect(less).toBeLessThan(5);
        expect(more).toBeLessThanOrEqual(less);
      }),
    );
  });
});

describe("the schedule band (G5)", () => {
  test.each(scheduleEdges)("$daysAhead of $plannedDays, other $otherCause, $reading → $band", (edge) => {
    expect(rateSchedule(edge)).toEqual(expected(edge.band, edge.problem));
  });

  test("blank in, blank out", () => {
    expect(rateSchedule({ daysAhead: null, plannedDays: 10 })).toEqual({ ok: true, value: null });
    expect(rateSchedule({ daysAhead: 1, plannedDays: null })).toEqual({ ok: true, value: null });
  });

  test("being earlier never lowers the band; another cause never lowers it either", () => {
    const days = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 400 }), (one, other, plannedDays) => {
        const later = valueOf(rateSchedule({ daysAhead: Math.min(one, other), plannedDays }));
        const earlier = valueOf(rateSchedule({ daysAhead: Math.max(one, other), plannedDays }));
        expect(earlier).toBeGreaterThanOrEqual(later);
        const excused = valueOf(rateSchedule({ daysAhead: one, plannedDays, otherCause: true }));
        expect(excused).toBeGreaterThanOrEqual(Math.max(3, valueOf(rateSchedule({ daysAhead: one, plannedDays }))));
      }),
    );
  });
});

function expected(band: number | null, problem: string | undefined) {
  return problem === undefined ? { ok: true, value: band } : { ok: false, reason: problem };
}

function valueOf(rated: ReturnType<typeof rateSchedule>): number {
  if (!rated.ok || rated.value === null) throw new Error("no band");
  return rated.value;
}
