// functions.js: ties the ids of functions.json to their code. Runs before any other code of the page, so it stays small.
import { attainmentOf } from "./attainment";
import { bandOf } from "./band";
import { budgetBand } from "./budget-band";
import { daysAheadOf } from "./days-ahead";
import { employeeScoreOf } from "./ep-score";
import { evidenceIn } from "./evidence";
import { gradeOf } from "./grade";
import { growthScoreOf } from "./growth-score";
import { linearScore } from "./linear-score";
import { objectiveScore } from "./okr-score";
import { projectMeanOf } from "./project-mean";
import { scheduleBand } from "./schedule-band";
import { missingLetters } from "./smart";
import { standardOf } from "./standard";
import { openWords } from "./vague";
import { weightGap } from "./weight-check";
import { totalScore } from "./weighted-score";
import { workloadBand } from "./workload-band";

/** The code of each function by its id. Ids are never renamed: files hold them. */
export const kpiFunctions = {
  WEIGHTEDSCORE: totalScore,
  WEIGHTCHECK: weightGap,
  BUDGETBAND: budgetBand,
  SCHEDULEBAND: scheduleBand,
  WORKLOADBAND: workloadBand,
  GROWTHSCORE: growthScoreOf,
  PROJECTMEAN: projectMeanOf,
  EPSCORE: employeeScoreOf,
  BAND: bandOf,
  LINEARSCORE: linearScore,
  ATTAINMENT: attainmentOf,
  STANDARD: standardOf,
  GRADE: gradeOf,
  OKRSCORE: objectiveScore,
  DAYSAHEAD: daysAheadOf,
  SMART: missingLetters,
  VAGUE: openWords,
  EVIDENCE: evidenceIn,
} as const;

for (const [id, code] of Object.entries(kpiFunctions)) CustomFunctions.associate(id, code);
