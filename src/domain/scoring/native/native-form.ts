// The native form of every KPI function: Excel's own formula of equal value, for files that go to people without the
// add-in. Only functions of Excel 2010. Where Excel would need to spill or has no such thing, it says so.
import { budgetBandForm, scheduleBandForm, workloadBandForm } from "./band-forms";
import { attainmentForm, daysAheadForm, okrScoreForm } from "./goal-forms";
import { linearScoreForm } from "./linear-form";
import { growthScoreForm, projectMeanForm } from "./mean-forms";
import type { NativeForm } from "./native-result";
import { noNative } from "./native-result";
import { bandForm, gradeForm, standardForm } from "./rule-forms";
import { employeeScoreForm, weightCheckForm, weightedScoreForm } from "./weight-forms";

export type { NativeForm, NativeReason, NativeResult } from "./native-result";

/** Judging words is not arithmetic. */
const wordingForm: NativeForm = () => noNative("wording");

const forms = {
  WEIGHTEDSCORE: weightedScoreForm,
  WEIGHTCHECK: weightCheckForm,
  BUDGETBAND: budgetBandForm,
  SCHEDULEBAND: scheduleBandForm,
  WORKLOADBAND: workloadBandForm,
  GROWTHSCORE: growthScoreForm,
  PROJECTMEAN: projectMeanForm,
  EPSCORE: employeeScoreForm,
  BAND: bandForm,
  LINEARSCORE: linearScoreForm,
  ATTAINMENT: attainmentForm,
  STANDARD: standardForm,
  GRADE: gradeForm,
  OKRSCORE: okrScoreForm,
  DAYSAHEAD: daysAheadForm,
  SMART: wordingForm,
  VAGUE: wordingForm,
  EVIDENCE: wordingForm,
} as const satisfies Readonly<Record<string, NativeForm>>;

/** Ids of the KPI functions, as formulas name them after "KPI.". */
export type FunctionId = keyof typeof forms;

/**
 * The native form of each function by its id.
 *
 * A form takes the texts of the arguments and gives a formula of the value the KPI function has inside its guard:
 * a blank waits, a bad entry is #VALUE!, no answer is #N/A. Arguments go into it as often as it needs them.
 */
export const nativeForms: Readonly<Record<FunctionId, NativeForm>> = forms;

/** The native form of a function by its id in any case; undefined when there is no such function. */
export function nativeFormOf(id: string): NativeForm | undefined {
  return new Map<string, NativeForm>(Object.entries(nativeForms)).get(id.toUpperCase());
}
