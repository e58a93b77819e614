// functions.js: ties the ids of functions.json to their code. Runs before any other code of the page, so it stays small.
import { budgetBand } from "./budget-band";
import { scheduleBand } from "./schedule-band";
import { missingLetters } from "./smart";
import { openWords } from "./vague";
import { weightGap } from "./weight-check";
import { totalScore } from "./weighted-score";

/** The code of each function by its id. Ids are never renamed: files hold them. */
export const kpiFunctions = {
  WEIGHTEDSCORE: totalScore,
  WEIGHTCHECK: weightGap,
  BUDGETBAND: budgetBand,
  SCHEDULEBAND: scheduleBand,
  SMART: missingLetters,
  VAGUE: openWords,
} as const;

for (const [id, code] of Object.entries(kpiFunctions)) CustomFunctions.associate(id, code);
