// Planning all forms in both languages, by cloning the plans through JSON: a plan must cost little more than its data.
import { forms, planForm } from "../../src/domain/forms";
import { languages } from "../../src/domain/language";
import type { SheetPlan } from "../../src/domain/sheet/sheet-plan";
import type { Figure } from "../../src/tooling/bench";
import { compare } from "./compare";

/** So that both take long enough to be timed. */
const times = 20;

export async function measure(): Promise<Figure> {
  const plans = allPlans();
  return compare({
    name: `all ${String(forms.length)} forms planned in both languages, by cloning their plans as JSON`,
    limit: 10,
    measured: { label: "planned", prepare: ready, run: () => repeated(allPlans) },
    base: { label: "cloned", prepare: ready, run: () => repeated(() => JSON.parse(JSON.stringify(plans)) as unknown) },
  });
}

function allPlans(): SheetPlan[] {
  return forms.flatMap((form) =>
    languages.map((language) =>
      planForm(form, { language, formulas: "native", origin: { row: 0, column: 0 }, ownSheet: true }),
    ),
  );
}

async function ready(): Promise<void> {
  // Nothing to prepare.
}

function repeated(work: () => unknown): Promise<unknown> {
  let last: unknown;
  for (let count = 0; count < times; count += 1) last = work();
  return Promise.resolve(last);
}
