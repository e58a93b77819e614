// Native forms of the means: over the projects of one person, and over the members of a project.
import { columnsOf, rangeIn } from "./argument";
import { badEntry } from "./band-forms";
import type { NativeForm } from "./native-result";
import { native, noNative } from "./native-result";

/** So many items a member is scored on make a formula nobody can read any more. */
const mostItems = 20;

/** KPI.PROJECTMEAN (E20): see projectMean. */
export const projectMeanForm: NativeForm = ([scores = "", ...more]) => {
  if (more.length > 0) return noNative("unknown-arguments");
  const range = rangeIn(scores);
  if (range === undefined) return noNative("not-a-range");
  const mean = `ROUND(AVERAGE(${range}),9)`;
  return native(`IF(COUNT(${range})=0,"",IF(MIN(${range})<=0,${badEntry("score<=0")},${mean}))`);
};

/**
 * KPI.GROWTHSCORE (E8): see growthScore. Members who count have all their items, equally many each, so the mean of
 * their means is the mean of all. A member with only some of the items makes it wait.
 */
export const growthScoreForm: NativeForm = ([scores = "", ...more]) => {
  if (more.length > 0) return noNative("unknown-arguments");
  const range = rangeIn(scores);
  const columns = range === undefined ? undefined : columnsOf(range);
  if (range === undefined || columns === undefined) return noNative("not-a-range");
  if (columns.length > mostItems) return noNative("too-long");
  const filled = columns.map((column) => `ISNUMBER(${column})`).join("+");
  const partly = `SUMPRODUCT((${filled}>0)*(${filled}<${String(columns.length)}))>0`;
  const waiting = `IF(${partly},"",ROUND(AVERAGE(${range}),9))`;
  const checked = `IF(OR(MIN(${range})<1,MAX(${range})>5),${badEntry("score not 1 to 5")},${waiting})`;
  return native(`IF(COUNT(${range})=0,"",${checked})`);
};
