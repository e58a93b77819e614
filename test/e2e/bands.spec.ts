// Every edge of the budget and schedule bands (G4, G5), as the form computes them natively and by KPI functions.
import { budgetEdges, scheduleEdges } from "../support/band-edges";
import { cellOf } from "./support/appraisal";
import { expect, test } from "./support/test";

for (const formulas of ["Excel", "KPI functions"] as const) {
  test(`every edge of both bands with ${formulas} formulas`, async ({ workbench }) => {
    await workbench.open();
    await workbench.insertFromPane({ formulas });
    const budget = await workbench.computed(
      cellOf("budgetLevel"),
      budgetEdges.map(({ actual, planned, outsourcingFailure }) => [
        [cellOf("actualCost"), actual],
        [cellOf("plannedCost"), planned],
        [cellOf("outsourcingFailure"), outsourcingFailure ? "Yes" : "No"],
      ]),
    );
    expect(budget.map(number)).toEqual(budgetEdges.map(({ band }) => band));
    const schedule = await workbench.computed(
      cellOf("scheduleLevel"),
      scheduleEdges.map(({ daysAhead, plannedDays, otherCause, reading }) => [
        [cellOf("daysAhead"), daysAhead],
        [cellOf("plannedDays"), plannedDays],
        [cellOf("otherCause"), otherCause ? "Yes" : "No"],
        [cellOf("scheduleReading"), reading === "literal" ? "Literal" : "Settled"],
      ]),
    );
    expect(schedule.map(number)).toEqual(scheduleEdges.map(({ band }) => band));
  });
}

/** A level, or null for an error. */
function number(value: string | number | boolean): number | null {
  if (typeof value === "number") return value;
  expect(value).toMatch(/^#(N\/A|VALUE!)$/);
  return null;
}
